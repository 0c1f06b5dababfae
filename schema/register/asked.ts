import { ABOUTS, STANDINGS, type About } from './entry.ts'

/** What somebody looks for in the register. Each state of it has an address of its own [PR5]. */
export type Asked = {
	words: string
	year: number | null
	standing: (typeof STANDINGS)[number] | null
	about: About | null
	/** Counted from 1. */
	page: number
}

const LONGEST_QUERY = 200

/** Reads the query of an address; what means nothing is as if it were not there. */
export function readAsked(query: URLSearchParams): Asked {
	const year = query.get('year') ?? ''
	const page = query.get('page') ?? ''
	return {
		words: wordsIn(query.get('q') ?? ''),
		year: /^\d{4}$/.test(year) ? Number(year) : null,
		standing: STANDINGS.find((one) => one === query.get('standing')) ?? null,
		about: ABOUTS.find((one) => one === query.get('about')) ?? null,
		page: /^[1-9]\d{0,4}$/.test(page) ? Number(page) : 1
	}
}

/** The query that `readAsked` reads again, always in the same order; `changed` lays other values over it. */
export function queryOf(asked: Asked, changed: Partial<Asked> = {}): string {
	const { words, year, standing, about, page } = { ...asked, ...changed }
	const query = new URLSearchParams({
		...(words && { q: words }),
		...(year !== null && { year: String(year) }),
		...(standing && { standing }),
		...(about && { about }),
		...(page > 1 && { page: String(page) })
	}).toString()
	return query && `?${query}`
}

export function isNarrowed({ words, year, standing, about }: Asked): boolean {
	return words !== '' || year !== null || standing !== null || about !== null
}

/** One line without signs that the database cannot keep. */
function wordsIn(text: string): string {
	return text
		.toWellFormed()
		.replace(/[\p{Cc}\s]+/gu, ' ')
		.trim()
		.slice(0, LONGEST_QUERY)
		.toWellFormed()
}

/**
 * [PR7] PostgreSQL has no dictionary of Latvian: its words are found by how they begin, without marks, the
 * ending of the case left out. A query for `to_tsquery('simple', ...)`; empty when there is no word in it.
 */
export function latvianQuery(words: string): string {
	const found = withoutMarks(words).match(/[\p{L}\p{N}]+/gu) ?? []
	return found.map((word) => `${word.slice(0, Math.max(4, word.length - 2))}:*`).join(' & ')
}

function withoutMarks(words: string): string {
	return words.normalize('NFD').replace(/\p{M}/gu, '').normalize('NFC').toLowerCase()
}
