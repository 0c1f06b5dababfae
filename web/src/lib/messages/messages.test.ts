import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { IntlMessageFormat } from 'intl-messageformat'
import { parse, type AST } from 'svelte/compiler'
import { describe, expect, test } from 'vitest'
import { loadCatalogue } from './catalogues.ts'
import { LANGUAGES } from './languages.ts'
import { speak } from './speak.ts'

/**
 * [M1] Every sentence exists in all four languages, with the same arguments.
 * [M2] Every key that is used exists.
 * [M3] No sentence is written into a component.
 * [M4] No sentence promises what is not so.
 */
const root = join(import.meta.dirname, '../..')
const sources = readdirSync(root, { recursive: true, encoding: 'utf8' })
	.filter((file) => /\.(svelte|ts)$/.test(file) && !/\.test\.ts$/.test(file))
	.filter((file) => !file.includes(join('lib', 'messages')))
	.map((file) => ({ file, text: readFileSync(join(root, file), 'utf8') }))

const catalogues = Object.fromEntries(
	await Promise.all(LANGUAGES.map(async (language) => [language, await loadCatalogue(language)]))
) as Record<(typeof LANGUAGES)[number], Record<string, string>>
const keys = Object.keys(catalogues.en).sort()

describe.each(LANGUAGES)('[M1] %s', (language) => {
	test('has every key of English and no other', () => {
		expect(Object.keys(catalogues[language]).sort()).toEqual(keys)
	})

	test('says every sentence in valid ICU, with what English says and nothing else', () => {
		const wrong = keys.filter((key) => {
			const own = argumentsOf(catalogues[language][key] ?? '', language)
			const english = argumentsOf(catalogues.en[key] ?? '', 'en')
			return !own.all.every(among(english.all)) || !english.said.every(among(own.all))
		})
		expect(wrong).toEqual([])
	})

	test('knows every plural form of its grammar', () => {
		const needed = new Intl.PluralRules(language).resolvedOptions().pluralCategories
		// "many" of Italian and Spanish begins at a million, which nothing here counts to.
		const forms = needed.filter((form) => form !== 'many')
		const wrong = keys.filter((key) =>
			pluralsOf(catalogues[language][key] ?? '', language).some(
				(given) => !forms.every((form) => given.includes(form))
			)
		)
		expect(wrong).toEqual([])
	})

	test('keeps its sentences in the namespace they are named after', () => {
		const folder = join(import.meta.dirname, language)
		const wrong = readdirSync(folder).flatMap((file) => {
			const text = readFileSync(join(folder, file), 'utf8')
			const own = [...text.matchAll(/^\t'([\w.:/-]+)':/gm)].map(([, key = '']) => key)
			return own.filter((key) => !key.startsWith(`${file.replace(/\.ts$/, '')}.`))
		})
		expect(wrong).toEqual([])
	})
})

/**
 * What nobody may promise of a vote from a distance, or of this ledger and its seals, in any language.
 * Ballots are called confidential: the operator of the server could find out.
 */
const NEVER_SAID = [
	/\banon[iy]m|\banonīm/i,
	/blockchain|blokķēd|cadena de bloques|catena di blocchi/i,
	/polling booth|cabina elettorale|vēlēšanu kabīn|cabina de votación/i,
	/secret ballot|voto segreto|aizklāt|voto secreto/i,
	/legally (valid|binding)|giuridicamente vincolante|juridiski saistoš|jurídicamente vinculante/i,
	/military|immutable|immutabil|nemaināms|inmutable|zero.knowledge/i,
	/qualified ledger|registro qualificato|kvalificēts reģistrs|registro cualificado/i
]

test.each(LANGUAGES)('[M4] nothing is promised in %s that is not so', (language) => {
	const promised = Object.entries(catalogues[language]).filter(([, sentence]) =>
		NEVER_SAID.some((never) => never.test(sentence))
	)
	expect(promised).toEqual([])
})

test('[M4] what may not be promised is found', () => {
	const found = (sentence: string) => NEVER_SAID.some((never) => never.test(sentence))
	for (const promise of [
		'Your vote is anonymous.',
		'Il voto è anonimo.',
		'Balsojums ir anonīms.',
		'Un registro inmutable.',
		'As secret as in a polling booth.'
	])
		expect(found(promise)).toBe(true)
	expect(found('Your answer is confidential.')).toBe(false)
})

test('[M2] every key a page uses exists', () => {
	const namespaces = [...new Set(keys.map((key) => key.split('.')[0]))].join('|')
	const literal = new RegExp(
		`\\bm\\(\\s*['"]([^'"]+)['"]|['"]((?:${namespaces})\\.[a-z][\\w.-]*)['"]`,
		'g'
	)
	const wrong = sources.flatMap(({ file, text }) =>
		[...text.matchAll(literal)]
			.map(([, said, named]) => said ?? named ?? '')
			.filter((key) => !keys.includes(key) && !/\.(ts|svelte|js)$/.test(key))
			.map((key) => `${file}: ${key}`)
	)
	expect(wrong).toEqual([])
})

test('[M2] every composed key has sentences to choose from', () => {
	const composed = /\bm\(\s*`([\w.]*)\$\{/g
	const wrong = sources.flatMap(({ file, text }) =>
		[...text.matchAll(composed)]
			.map(([, start = '']) => start)
			.filter((start) => start !== '' && !keys.some((key) => key.startsWith(start)))
			.map((start) => `${file}: ${start}`)
	)
	expect(wrong).toEqual([])
})

test('[M3] no component holds a sentence of its own', { timeout: 20_000 }, () => {
	const wrong = sources
		.filter(({ file }) => file.endsWith('.svelte'))
		.flatMap(({ file, text }) =>
			literalsIn(parse(text, { modern: true }).fragment).map((said) => `${file}: ${said}`)
		)
	expect(wrong).toEqual([])
})

test('[M3] finds a sentence wherever it hides', () => {
	const found = (source: string) => literalsIn(parse(source, { modern: true }).fragment)
	expect(found('<p>Hello</p>')).toEqual(['Hello'])
	expect(found('{#if a}<b>{b ? "x" : m("y")}Save</b>{/if}')).toEqual(['Save'])
	expect(found('<img alt="A cat" /><i aria-label={m("x")}>·</i>')).toEqual(['A cat'])
	expect(found('<Menu label="Open it" />')).toEqual(['Open it'])
	expect(found('<span>Interlink</span>')).toEqual([])
})

test('what is filled in is what ICU would say', () => {
	const m = speak(() => ({
		language: 'en',
		catalogue: { plain: '{who} wrote {n}: {who}', quoted: "'{'{who}'}'", counted: '{n, number}' },
		now: 0
	}))
	expect(m('plain', { who: '$& <Ana>', n: 1_200 })).toBe('$& <Ana> wrote 1200: $& <Ana>')
	expect(m('quoted', { who: 'Ana' })).toBe('{Ana}')
	expect(m('counted', { n: 1_200 })).toBe('1,200')
	expect(() => m('plain', { who: 'Ana' })).toThrow('“n”')
})

test('dates and times are said in the language and the zone', () => {
	const now = Date.parse('2027-02-20T09:00:00Z')
	const m = (language: (typeof LANGUAGES)[number]) =>
		speak(() => ({ language, catalogue: catalogues[language], now }))
	expect(m('en').dateTime('2027-02-24T16:00:00Z', 'Europe/Riga')).toBe('Wed 24 Feb, 18:00')
	expect(m('en').date('2026-02-24T16:00:00Z', 'Europe/Riga')).toBe('Tue, 24 Feb 2026')
	expect(m('es').time('2027-02-24T17:05:00Z', 'Europe/Madrid')).toBe('18:05')
	expect(m('it').relative('2027-02-23T09:00:00Z')).toBe('tra 3 giorni')
	expect(m('lv').list(['Ana', 'Līga', 'Marta'])).toBe('Ana, Līga un Marta')
})

type Element = ReturnType<IntlMessageFormat['getAst']>[number]

function ast(message: string, language: string): Element[] {
	return new IntlMessageFormat(message, language, undefined, { ignoreTag: true }).getAst()
}

/**
 * The arguments of a message: all, and those that are said. One that only chooses a form ("is" or
 * "are") need not be there in a language whose grammar has no such choice.
 */
function argumentsOf(message: string, language: string): { all: string[]; said: string[] } {
	const named = within(ast(message, language)).filter((e) => e.type >= 1 && e.type <= 6)
	const name = (e: Element) => ('value' in e ? String(e.value) : '')
	const chooses = (e: Element) => 'options' in e && !within([e]).some(({ type }) => type === POUND)
	return { all: named.map(name), said: named.filter((e) => !chooses(e)).map(name) }
}
const POUND = 7

function among(names: string[]): (name: string) => boolean {
	return (name) => names.includes(name)
}

/** The forms of each plural of a message. */
function pluralsOf(message: string, language: string): string[][] {
	return within(ast(message, language)).flatMap((e) =>
		e.type === 6 ? [Object.keys(e.options)] : []
	)
}

function within(elements: Element[]): Element[] {
	return elements.flatMap((element) => [
		element,
		...('options' in element
			? Object.values(element.options).flatMap(({ value }) => within(value))
			: [])
	])
}

const SPOKEN = [
	'aria-label',
	'aria-description',
	'aria-roledescription',
	'title',
	'placeholder',
	'alt',
	'label'
]
/** Names that are the same in every language. */
const NAMES = new Set(['Interlink'])

/** Elements whose content is the same in every language: names of keys, commands. */
const VERBATIM = ['kbd', 'code', 'samp']

function literalsIn(node: unknown): string[] {
	if (Array.isArray(node)) return node.flatMap(literalsIn)
	if (typeof node !== 'object' || node === null) return []
	const { type, data, name, value } = node as AST.Text & { name?: string; value?: unknown }
	if (String(type).endsWith('Directive') || VERBATIM.includes(name ?? '')) return []
	if (type === 'Text') return isSpoken(data) ? [data.trim()] : []
	if ((type as string) === 'Attribute') {
		const texts = Array.isArray(value) ? (value as AST.Text[]) : []
		const said = texts.filter((part) => part.type === 'Text' && isSpoken(part.data))
		return SPOKEN.includes(name ?? '') ? said.map((part) => part.data.trim()) : []
	}
	return Object.values(node).flatMap(literalsIn)
}

function isSpoken(text: string): boolean {
	return /\p{L}/u.test(text) && !NAMES.has(text.trim())
}
