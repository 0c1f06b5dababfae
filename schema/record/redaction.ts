import type { Json } from './canonical.ts'

/**
 * [RE1] Words that have to go from a record, and from everything it was made of. A passage is a run of words exactly
 * as they stand; it goes wherever it stands.
 */

export const REDACTION_GROUNDS = ['erasure', 'mistake', 'court_order', 'secret_by_law'] as const
export type RedactionGround = (typeof REDACTION_GROUNDS)[number]

/** What goes, and what is written in its place. */
export type Blackening = { passages: readonly string[]; mark: string }

/** So short that it would stand in many other words. */
const SHORTEST = 4
const LONGEST = 2_000
const MOST = 20

/** [RE1] What somebody typed as the passages that have to go; null where it is none, too much, or too short. */
export function readPassages(given: unknown): string[] | null {
	if (!Array.isArray(given)) return null
	const typed = given.map((one) => (typeof one === 'string' ? one.normalize('NFC').trim() : ''))
	const passages = [...new Set(typed.filter((one) => one !== ''))]
	const fit = passages.every((one) => one.length >= SHORTEST && one.length <= LONGEST)
	return fit && passages.length > 0 && passages.length <= MOST ? passages : null
}

/** The text with the mark in the place of each passage; longer ones go before those inside them. */
export function blackened(text: string, passages: readonly string[], mark: string): string {
	return byLength(passages).reduce((rest, passage) => rest.replaceAll(passage, () => mark), text)
}

/** The same in every string inside a value that is somebody's words, not an id, a hash or an instant. */
export function blackenedIn<Value>(value: Value, passages: readonly string[], mark: string): Value {
	if (typeof value === 'string')
		return (isSign(value) ? value : blackened(value, passages, mark)) as Value
	if (Array.isArray(value)) return value.map((one) => blackenedIn(one, passages, mark)) as Value
	if (value === null || typeof value !== 'object' || value instanceof Uint8Array) return value
	return Object.fromEntries(
		Object.entries(value).map(([key, inner]) => [key, blackenedIn(inner, passages, mark)])
	) as Value
}

export function holdsAny(text: string, passages: readonly string[]): boolean {
	return passages.some((passage) => text.includes(passage))
}

export function byLength(passages: readonly string[]): string[] {
	return passages.toSorted((one, other) => other.length - one.length)
}

export const REDACTED_PLACES = [
	'text',
	'title',
	'question',
	'summary',
	'background',
	'reasons',
	'objections',
	'minority',
	'minutes',
	'ratification',
	'appeals',
	'translations',
	'rectifications',
	'attachments'
] as const
export type RedactedPlace = (typeof REDACTED_PLACES)[number]

/** Where words may be blackened, by their path in the record; everywhere else they are what the record is about. */
const OPEN: readonly (readonly [RegExp, RedactedPlace])[] = [
	[/^proposal\.versions\.\*\.text$/, 'text'],
	[/^proposal\.artefact\.title$/, 'title'],
	[/^proposal\.(purpose|summary)$|^decision\.summary$/, 'summary'],
	[/^proposal\.attachments\.\*\.name$/, 'attachments'],
	[/^decision\.question$/, 'question'],
	[/^decision\.alternatives\.|^accommodations\.measures\./, 'background'],
	[/^decision\.(advice|verdict|tieBreak|extension)\.(.*\.)?(text|reasons?)$/, 'reasons'],
	[/^(ballots|recusals)\.\*\.reason$|^proposal\.motion\.reasons$/, 'reasons'],
	[/^(objections|earlierObjections)\..*(reason|requestedChange|text|reasons\.\*)$/, 'objections'],
	[/^minority\.text$/, 'minority'],
	[/^minutes\.(title|text)$/, 'minutes'],
	[/^ratification\.answers\.\*\.(ground|statement|changes\..*|items\..*)$/, 'ratification'],
	[/^appeals\.\*\.(statement|panel\.\*\.reasons)$/, 'appeals'],
	[/^privacy\.rectifications\.\*\.(wrong|right)$/, 'rectifications'],
	[/^translations\.\*\.(question|summary|text)$/, 'translations']
]

/** One place of a record where a passage stands. */
export type Found = {
	/** Which of the passages, counted from 0. */
	passage: number
	/** Null where it cannot go: an organisation, a rule, a name, the outcome. */
	place: RedactedPlace | null
	path: string
	/** Some words around it, before and after. */
	before: string
	after: string
}

/** [RE2] Every place of a record and its text where one of the passages stands. */
export function placesOf(
	record: Json,
	text: string,
	passages: readonly string[],
	mark: string
): Found[] {
	const leaves = [{ path: 'text', value: text, place: 'text' as const }, ...leavesOf(record, '')]
	return leaves.flatMap(({ path, value, place }) =>
		passages.flatMap((passage, number) => {
			const at = value.indexOf(passage)
			if (at < 0) return []
			const [from, to] = [at - AROUND, at + passage.length + AROUND]
			const before = value.slice(Math.max(0, from), to)
			return [{ passage: number, place, path, before, after: blackened(before, passages, mark) }]
		})
	)
}

const AROUND = 60

type Leaf = { path: string; value: string; place: RedactedPlace | null }

function leavesOf(value: Json, path: string): Leaf[] {
	if (typeof value === 'string')
		return isSign(value) || FOLLOWS.test(path) ? [] : [{ path, value, place: placeAt(path) }]
	if (Array.isArray(value)) return value.flatMap((one) => leavesOf(one, `${path}.*`))
	if (value === null || typeof value !== 'object') return []
	return Object.entries(value).flatMap(([key, inner]) =>
		leavesOf(inner as Json, path === '' ? key : `${path}.${key}`)
	)
}

/** Titles of records that this one takes the place of repeat its question. */
const FOLLOWS = /^links\.supersedes\.\*\.title$/

function placeAt(path: string): RedactedPlace | null {
	return OPEN.find(([at]) => at.test(path))?.[1] ?? null
}

/** Ids, hashes, instants and numbers of records hold no words, whatever they look like. */
function isSign(value: string): boolean {
	return /^(?:[0-9a-f-]{32,36}|[\w-]{43}|\d{4}-\d\d-\d\dT[\d:.]+Z|DR-\d{4}-\d+|p\d+)$/.test(value)
}
