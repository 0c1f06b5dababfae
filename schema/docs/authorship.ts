import * as Y from 'yjs'
import { signOf } from './among-words.ts'
import type { Unit } from './carrying.ts'
import { documentRoot } from './document.ts'
import { COMMENT_MARK, markName, nodeShape } from './document-schema.ts'

/** Sentences that stand together and have the same past. */
export type Authored = {
	text: string
	/** Who wrote in them, who wrote most first. */
	by: string[]
	/** The suggestions some of their words came in by. */
	through: string[]
	/** The threads about some of their words. */
	threads: string[]
}
export type AuthoredBlock = { id: string | null; name: string; parts: Authored[] }

/** What is known about the units of a text: who wrote one (null is the server, or nobody known), how it came in. */
export type Past = {
	writerOf(unit: Unit): string | null
	suggestionOf?(unit: Unit): string | null
}

type Letter = { text: string; by: string | null; through: string | null; threads: string[] }

/** [VS10] The past of every sentence of a text, or of the blocks that are wanted, without what is only suggested to be put in. */
export function authorshipOf(
	doc: Y.Doc,
	past: Past,
	wanted: (id: string | null) => boolean = () => true
): AuthoredBlock[] {
	const blocks = blocksIn(documentRoot(doc)).filter((block) => wanted(idOf(block)))
	return blocks.map((block) => ({
		id: idOf(block),
		name: block.nodeName,
		parts: sentencesOf(block.toArray().flatMap((child) => lettersOf(child, past)))
	}))
}

function blocksIn(holder: Y.XmlFragment): Y.XmlElement[] {
	return holder.toArray().flatMap((child) => {
		if (!(child instanceof Y.XmlElement)) return []
		return nodeShape(child.nodeName)?.holdsText ? [child] : blocksIn(child)
	})
}

function idOf(block: Y.XmlElement): string | null {
	const id: unknown = block.getAttribute('id')
	return typeof id === 'string' ? id : null
}

function lettersOf(child: Y.XmlElement | Y.XmlText | Y.XmlHook, past: Past): Letter[] {
	if (!(child instanceof Y.XmlText)) {
		const text = child instanceof Y.XmlElement ? signOf(child.nodeName) : ''
		return text === '' ? [] : [{ text, by: null, through: null, threads: [] }]
	}
	const letters: Letter[] = []
	const marks = new Map<string, unknown>()
	for (let item = child._start; item !== null; item = item.right) {
		if (item.deleted) continue
		if (item.content instanceof Y.ContentFormat) {
			const { key, value } = item.content
			if (value === null) marks.delete(key)
			else marks.set(key, value)
		} else if (item.countable && !isOnlySuggested(marks)) {
			const text = item.content instanceof Y.ContentString ? item.content.str : '\uFFFC'
			const threads = threadsIn(marks)
			for (let n = 0; n < text.length; n++) {
				const unit = { client: item.id.client, clock: item.id.clock + n }
				const through = past.suggestionOf?.(unit) ?? null
				letters.push({ text: text.charAt(n), by: past.writerOf(unit), through, threads })
			}
		}
	}
	return letters
}

function isOnlySuggested(marks: ReadonlyMap<string, unknown>): boolean {
	return [...marks.keys()].some((key) => markName(key) === 'insertion')
}

function threadsIn(marks: ReadonlyMap<string, unknown>): string[] {
	return [...marks].flatMap(([key, value]) => {
		if (markName(key) !== COMMENT_MARK || typeof value !== 'object' || value === null) return []
		return 'thread' in value ? [String(value.thread)] : []
	})
}

function sentencesOf(letters: Letter[]): Authored[] {
	const parts: Authored[] = []
	let at = 0
	const text = letters.map((letter) => letter.text).join('')
	for (const { segment } of SENTENCES.segment(text)) {
		const past = pastOf(letters.slice(at, at + segment.length))
		at += segment.length
		const last = parts.at(-1)
		if (last && isSame(last, past)) last.text += segment
		else parts.push({ text: segment, ...past })
	}
	return parts
}
const SENTENCES = new Intl.Segmenter('und', { granularity: 'sentence' })

function pastOf(letters: Letter[]): Omit<Authored, 'text'> {
	const written = letters.filter(({ text }) => text.trim() !== '')
	return {
		by: mostFirst(written.map(({ by }) => by)),
		through: mostFirst(written.map(({ through }) => through)),
		threads: [...new Set(letters.flatMap(({ threads }) => threads))]
	}
}

function mostFirst(found: (string | null)[]): string[] {
	const counted = new Map<string, number>()
	for (const one of found) if (one !== null) counted.set(one, (counted.get(one) ?? 0) + 1)
	return [...counted].toSorted(([, one], [, other]) => other - one).map(([key]) => key)
}

function isSame(one: Omit<Authored, 'text'>, other: Omit<Authored, 'text'>): boolean {
	return (['by', 'through', 'threads'] as const).every(
		(key) => one[key].join() === other[key].join()
	)
}
