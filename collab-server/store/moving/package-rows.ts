import type { Column } from 'drizzle-orm'
import { refuseUnkeepable } from '#schema/keepable.ts'
import { requireFitRecord } from '../record/fit-record.ts'
import { CARRIED, FILE, PERSON } from './carried.ts'
import { idsIn, rowOf, type Row } from './carried-rows.ts'
import { fitsItsHashes } from './package-contents.ts'
import { unfit, type Package } from './package-read.ts'

/** Ids that name something else than a row or a person: a card, a suggestion. */
const OF_CONTENT = new Set(['entryId', 'suggestion'])
/** Tables of which the rows are looked at together, without what weighs in them. */
const TOGETHER = new Set([
	...['process', 'person', 'artefact', 'document', 'decision', 'record', 'ballot', 'membership'],
	'secret_box'
])
/** A row of a table, and the line it stands on. */
export type Placed = { row: Row; line: number }

/** What one look at all rows of a package leaves behind: how many there are, what they name, and the light ones. */
export type Outline = {
	counts: ReadonlyMap<string, number>
	/** By table: by what rows of other tables name its rows. */
	own: ReadonlyMap<string, ReadonlySet<string>>
	known: ReadonlySet<string>
	/** The rows of the tables that are looked at together, in their order; what weighs in them is left out. */
	light: ReadonlyMap<string, Placed[]>
	/** The smallest place in the logs of documents and messages. */
	firstSeq: ReadonlyMap<string, number>
}

/**
 * [MV4] [MV5] Looks at every row of a package once, none of which is kept in whole: each of the columns and kinds we
 * know, what has a hash has it, and records fit their published schema [R18].
 * @throws Refusal package_unfit, with the file and line it is about; record_unfit with the path
 */
export async function outlineOf(brought: Package): Promise<Outline> {
	const counts = new Map<string, number>()
	const own = new Map<string, Set<string>>()
	const known = new Set<string>()
	const light = new Map<string, Placed[]>()
	const firstSeq = new Map<string, number>()
	for (const [name, columns] of TABLES) {
		const keys = new Set<string>()
		const kept: Placed[] = []
		let count = 0
		for await (const { row, line } of rowsIn(brought, name, columns)) {
			if (!fitsItsHashes(name, row)) throw unfit(name, line)
			if (name === 'record' && row.canonicalJson !== null)
				requireFitRecord(String(row.id), String(row.canonicalJson))
			count++
			for (const key of [row.id, row.name]) keys.add(String(key))
			known.add(String(row.id))
			if (TOGETHER.has(name)) kept.push({ row: lightened(row), line })
			if (typeof row.seq === 'number')
				firstSeq.set(name, Math.min(firstSeq.get(name) ?? row.seq, row.seq))
		}
		counts.set(name, count)
		own.set(name, keys)
		light.set(name, kept)
	}
	const [process, ...more] = light.get('process') ?? []
	if (process?.row.id !== brought.about.process || more.length > 0) throw unfit('process', 0)
	return { counts, own, known, light, firstSeq }
}

const TABLES: readonly (readonly [name: string, columns: Record<string, Column>])[] = [
	...CARRIED.map(({ name, columns }) => [name, columns] as const),
	['person', PERSON],
	['file_content', FILE]
]

/** The rows of a table, one after the other, as the database takes them. */
export async function* rowsIn(
	brought: Package,
	name: string,
	columns: Record<string, Column>
): AsyncGenerator<Placed> {
	const path = `tables/${name}.jsonl`
	if (!brought.has(path)) throw unfit(name, 0)
	let line = 0
	for await (const text of brought.lines(path)) {
		line++
		const row = rowOf(text, columns)
		if (!row) throw unfit(name, line)
		try {
			refuseUnkeepable(row, name)
		} catch {
			throw unfit(name, line)
		}
		yield { row, line }
	}
}

/** [MV4] Rows of one process name nothing outside of it, and nobody who is not in the package. */
export function refuseStranger(
	{ name, by, of, columns }: (typeof CARRIED)[number],
	{ row, line }: Placed,
	{ own, known }: Outline
): void {
	const key = Object.keys(columns).find((one) => columns[one] === by) ?? ''
	const named = idsIn(
		Object.fromEntries(Object.entries(row).filter(([one]) => !OF_CONTENT.has(one))),
		columns
	)
	const inside = own.get(of)?.has(String(row[key])) === true
	if (!inside || named.some((id) => !known.has(id))) throw unfit(name, line)
}

/** Bytes and long texts become true: that they are there. */
function lightened(row: Row): Row {
	return Object.fromEntries(
		Object.entries(row).map(([key, value]) => [
			key,
			value instanceof Uint8Array || (key === 'canonicalJson' && typeof value === 'string')
				? true
				: value
		])
	)
}
