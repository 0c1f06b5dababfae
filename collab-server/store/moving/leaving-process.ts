import { and, asc, eq, inArray, type Column } from 'drizzle-orm'
import type { PgTable } from 'drizzle-orm/pg-core'
import { artefact as artefactTable } from '#schema/db/artefacts.ts'
import { decision } from '#schema/db/decisions.ts'
import { fileContent } from '#schema/db/files.ts'
import { ledgerEntry, ledgerOpening } from '#schema/db/ledger.ts'
import { lot } from '#schema/db/lots.ts'
import { person } from '#schema/db/people.ts'
import { broughtProcess } from '#schema/db/moving.ts'
import { Refusal } from '#schema/errors.ts'
import { abilityTo, factsAbout, must, type Place } from '../acting/ability.ts'
import type { Caller } from '../acting/caller.ts'
import { enterProcess } from '../acting/place.ts'
import type { Db } from '../database/db.ts'
import { linesOfProcess } from '../ledger/ledger-export.ts'
import { abilityToPack } from '../privacy/access-package.ts'
import { CARRIED, FILE, PERSON, type Carried } from './carried.ts'
import { idsIn, lineOf, plainRow, type Row } from './carried-rows.ts'

/** One file of a package, for machines. */
export type DataFile = { path: string; text: string }

/** Rows are asked for so many keys at a time. */
const BATCH = 1_000

/**
 * [MV2] Who may take a whole process along: whoever may export without limits and see all of it, once nothing runs
 * whose result nobody may know yet [F8]. @throws Refusal forbidden, not_found, decision_open, lot_running
 */
export async function enterToTake(
	db: Db,
	caller: Caller,
	processId: string,
	at: Date
): Promise<Place> {
	const place = await enterProcess(db, caller.personId, processId, at)
	must(abilityToPack(place, at))
	const artefacts = await db
		.select()
		.from(artefactTable)
		.where(eq(artefactTable.processId, processId))
	for (const artefact of artefacts)
		must(abilityTo('view', place, { artefact }, factsAbout(place, artefact), at))
	const running = and(
		eq(decision.processId, processId),
		inArray(decision.status, ['announced', 'open'])
	)
	if ((await db.$count(decision, running)) > 0) throw new Refusal('decision_open')
	const drawing = and(eq(lot.processId, processId), eq(lot.status, 'announced'))
	if ((await db.$count(lot, drawing)) > 0) throw new Refusal('lot_running')
	return place
}

/** [MV1] The rows of a process table by table, then people, files, and its log with what opens it. */
export async function* dataOf(db: Db, processId: string): AsyncGenerator<DataFile> {
	const keys = new Map<string, string[]>([['process', [processId]]])
	const people = new Set<string>()
	const hashes = new Set<string>()
	for (const one of CARRIED) {
		const rows = await rowsOf(db, one, keys.get(one.of) ?? [])
		keys.set(one.name, keysOf(rows))
		if (one.name === 'artefact') forgetOrigins(rows)
		for (const row of rows) for (const id of idsIn(row, one.columns)) people.add(id)
		if (one.name === 'text_file') for (const row of rows) hashes.add(String(row.hash))
		yield fileOf(one.name, rows, one.columns)
	}
	yield fileOf('person', await inBatches(db, person, PERSON, person.id, [...people]), PERSON)
	const contents = await inBatches(db, fileContent, FILE, fileContent.hash, [...hashes])
	yield fileOf('file_content', contents, FILE)
	yield* logOf(db, processId)
}

async function* logOf(db: Db, processId: string): AsyncGenerator<DataFile> {
	let lines = ''
	for await (const line of linesOfProcess(db, processId)) lines += line
	yield { path: 'ledger/ledger.jsonl', text: lines }
	const openings = await db
		.select(OPENING)
		.from(ledgerOpening)
		.innerJoin(
			ledgerEntry,
			and(eq(ledgerEntry.logId, ledgerOpening.logId), eq(ledgerEntry.index, ledgerOpening.index))
		)
		.where(eq(ledgerEntry.processId, processId))
		.orderBy(asc(ledgerOpening.index), asc(ledgerOpening.path))
	yield { path: 'ledger/openings.jsonl', text: linesOfOpenings(openings) }
	const [before] = await db
		.select()
		.from(broughtProcess)
		.where(eq(broughtProcess.processId, processId))
	if (!before) return
	for (const [at, log] of before.logs.entries()) {
		yield { path: `ledger/before-${at + 1}.jsonl`, text: log.lines }
		const kept = await db
			.select(OPENING)
			.from(ledgerOpening)
			.where(eq(ledgerOpening.logId, log.id))
			.orderBy(asc(ledgerOpening.index), asc(ledgerOpening.path))
		yield { path: `ledger/before-${at + 1}-openings.jsonl`, text: linesOfOpenings(kept) }
	}
}

const OPENING = {
	index: ledgerOpening.index,
	path: ledgerOpening.path,
	salt: ledgerOpening.salt,
	value: ledgerOpening.value
}

function linesOfOpenings(
	openings: Pick<typeof ledgerOpening.$inferSelect, keyof typeof OPENING>[]
): string {
	return jsonLines(
		openings.map(({ salt, ...rest }) => ({ ...rest, salt: Buffer.from(salt).toString('base64') }))
	)
}

/** A text that was copied from one of another process does not say so elsewhere. */
function forgetOrigins(rows: Row[]): void {
	const own = new Set(rows.map(({ id }) => id))
	for (const row of rows) if (!own.has(row.copiedFrom)) row.copiedFrom = null
}

function fileOf(name: string, rows: Row[], columns: Record<string, Column>): DataFile {
	const lines = rows.map((row) => lineOf(plainRow(row, columns))).toSorted()
	return { path: `tables/${name}.jsonl`, text: lines.map((line) => `${line}\n`).join('') }
}

function jsonLines(rows: readonly object[]): string {
	return rows.map((row) => `${JSON.stringify(row)}\n`).join('')
}

function rowsOf(db: Db, { table, columns, by }: Carried, keys: string[]): Promise<Row[]> {
	return inBatches(db, table, columns, by, keys)
}

async function inBatches(
	db: Db,
	table: PgTable,
	columns: Record<string, Column>,
	by: Column,
	keys: string[]
): Promise<Row[]> {
	const rows: Row[] = []
	for (let at = 0; at < keys.length; at += BATCH) {
		const some = keys.slice(at, at + BATCH)
		rows.push(
			...((await db
				.select(columns as never)
				.from(table)
				.where(inArray(by, some))) as Row[])
		)
	}
	return rows
}

/** By what rows of other tables name these. */
function keysOf(rows: Row[]): string[] {
	return rows.flatMap((row) => {
		const key = row.id ?? row.name
		return typeof key === 'string' ? [key] : []
	})
}
