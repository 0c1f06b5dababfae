import type { Language } from '#lib/messages/languages.ts'
import type { Insert } from './insert-menu.svelte.ts'

/** A sign with the words people look for it by, and the one it is called: Unicode CLDR annotations. */
type Annotation = { default?: string[]; tts?: string[] }
type Annotations = { annotations: { annotations: Record<string, Annotation> } }

/** One file for each language, fetched when a list opens for the first time. */
const NAMES: Record<Language, () => Promise<{ default: Annotations }>> = {
	en: () => import('cldr-annotations-full/annotations/en/annotations.json'),
	it: () => import('cldr-annotations-full/annotations/it/annotations.json'),
	lv: () => import('cldr-annotations-full/annotations/lv/annotations.json'),
	es: () => import('cldr-annotations-full/annotations/es/annotations.json')
}

const read = new Map<Language, Promise<Insert[]>>()

/** Every emoji, named in this language and found by its words too. A failed fetch is tried again. */
export function emojiIn(language: Language): Promise<Insert[]> {
	const known = read.get(language)
	if (known) return known
	const names = NAMES[language]().then(({ default: file }) => insertsOf(file))
	read.set(language, names)
	names.catch(() => read.delete(language))
	return names
}

function insertsOf({ annotations: { annotations } }: Annotations): Insert[] {
	const isEmoji = new RegExp('^\\p{RGI_Emoji}$', 'v')
	return Object.entries(annotations).flatMap(([key, { default: words = [], tts = [] }]) => {
		const sign = qualified(key)
		const label = tts[0]
		if (!label || !isEmoji.test(sign) || /^\p{Emoji_Modifier}$/u.test(sign)) return []
		return [{ name: sign, sign, label, words: words.join(', '), run: () => {} }]
	})
}

/** CLDR leaves out the selector that says that a sign is meant as a picture. */
function qualified(key: string): string {
	return [...key].map((part) => (isBoth(part) ? `${part}\uFE0F` : part)).join('')
}

/** Whether it is a letter of text unless something says that it is an emoji. */
function isBoth(part: string): boolean {
	return /^\p{Emoji}$/u.test(part) && !/^\p{Emoji_Presentation}$/u.test(part)
}
