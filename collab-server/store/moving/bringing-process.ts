import { and, eq, inArray, isNotNull, max, or, sql, isNull } from 'drizzle-orm'
import { documentUpdate } from '#schema/db/artefacts.ts'
import { message } from '#schema/db/comments.ts'
import { fileContent } from '#schema/db/files.ts'
import { ledgerOpening } from '#schema/db/ledger.ts'
import { broughtProcess, type LogBefore } from '#schema/db/moving.ts'
import { person } from '#schema/db/people.ts'
import { membership, process } from '#schema/db/processes.ts'
import { assert, Refusal } from '#schema/errors.ts'
import type { Act } from '../acting/act.ts'
import type { Acts } from '../acting/commands.ts'
import { enterProcess } from '../acting/place.ts'
import type { Db } from '../database/db.ts'
import { requireAdministrator } from '../people/people.ts'
import { organisation } from '../people/setup.ts'
import { noteWords } from '../register/record-words.ts'
import { CARRIED, FILE } from './carried.ts'
import type { Row } from './carried-rows.ts'
import { renamed, takenNumbers } from './foreign-numbers.ts'
import { refuseUnreadable } from './package-contents.ts'
import { logsIn, type BroughtLog } from './package-log.ts'
import { readPackage, type Package } from './package-read.ts'
import { outlineOf, refuseStranger, rowsIn, type Outline } from './package-rows.ts'
import { nameLeft } from '../people/person-names.ts'

/** Rows are written so many at a time, or when their bytes weigh so much. */
const BATCH = 200
const BATCH_BYTES = 8 * 2 ** 20

/** What came along, and what could not. */
export type BringingReport = {
	rows: number
	people: number
	records: number
	entries: number
	/** Where it comes from. */
	origin: string
	/** [MV9] Records whose number another one has here, and under which they stand here. */
	renumbered: { number: string; as: string }[]
}

/**
 * [MV3] [MV6] A process from another installation, whole or not at all. Its people are names here, with nothing to
 * sign in by; whoever brought it facilitates it. The package is looked at once before anything is written, and read
 * again to write it: of its tables no more than some rows is ever in memory, of its logs all.
 */
export async function bringProcess(
	act: Act,
	needs: Acts['bring-process']['needs']
): Promise<Acts['bring-process']['answers']> {
	requireAdministrator(act.by)
	if (!(needs.file instanceof Blob)) throw new Refusal('malformed', { field: 'file' })
	const own = await organisation(act.tx)
	if (!own) throw new Refusal('not_found')
	const brought = await readPackage(needs.file)
	const outline = await outlineOf(brought)
	const logs = await logsIn(brought, outline)
	const processId = brought.about.process
	await refuseKnown(act.tx, processId, outline)
	const origin = logs[0]?.origin ?? ''
	const taken = await takenNumbers(act.tx, outline, origin)
	await write(act, brought, { outline, taken, organisationId: own.id })
	await refuseUnreadable(act.tx, outline)
	await act.tx.insert(broughtProcess).values({
		...{ processId, origin, packageHash: brought.hash, broughtBy: act.by.personId },
		...{ broughtAt: act.at, logs: await keepLogs(act.tx, logs) }
	})
	const role = crypto.randomUUID()
	await act.tx.insert(membership).values({
		...{ id: role, processId, personId: act.by.personId },
		...{ role: 'facilitator', from: act.at }
	})
	const place = await enterProcess(act.tx, act.by.personId, processId, act.at)
	const counted = {
		rows: [...outline.counts.values()].reduce((sum, count) => sum + count, 0),
		people: outline.counts.get('person') ?? 0,
		records: outline.counts.get('record') ?? 0,
		entries: logs.reduce((sum, { lines }) => sum + lines.split('"entry"').length - 1, 0)
	}
	act.enter(place, {
		type: 'process-brought',
		subjectId: processId,
		data: { origin, package: brought.hash, membership: role, ...counted }
	})
	const renumbered = [...taken].map(([number, as]) => ({ number, as }))
	return { processId, report: { ...counted, origin, renumbered } }
}

/** [MV6] Nothing here is written over, and nobody here becomes somebody of there. */
async function refuseKnown(tx: Db, processId: string, { light }: Outline): Promise<void> {
	if ((await tx.$count(process, eq(process.id, processId))) > 0)
		throw new Refusal('package_known', { what: processId })
	const ids = (light.get('person') ?? []).map(({ row }) => String(row.id))
	if (ids.length === 0) return
	const [alive] = await tx
		.select({ id: person.id })
		.from(person)
		.where(
			and(
				inArray(person.id, ids),
				or(isNotNull(person.email), isNull(person.disabledAt), eq(person.administrator, true))
			)
		)
		.limit(1)
	if (alive) throw new Refusal('package_known', { what: alive.id })
}

type Writing = {
	outline: Outline
	taken: ReadonlyMap<string, string>
	organisationId: string
}

async function write(act: Act, brought: Package, writing: Writing): Promise<void> {
	const { tx, at } = act
	const { outline, taken, organisationId } = writing
	await writePeople(
		tx,
		(outline.light.get('person') ?? []).map(({ row }) => row),
		at
	)
	for await (const { row } of rowsIn(brought, 'file_content', FILE))
		await tx
			.insert(fileContent)
			.values(row as never)
			.onConflictDoNothing()
	const places = await newPlaces(tx, outline)
	for (const carried of CARRIED) {
		const { name, table, columns } = carried
		const own = name === 'process' || name === 'filing' ? { organisationId } : {}
		let batch: Row[] = []
		let bytes = 0
		const flush = async () => {
			if (batch.length > 0) await tx.insert(table).values(batch as never)
			batch = []
			bytes = 0
		}
		for await (const placed of rowsIn(brought, name, columns)) {
			refuseStranger(carried, placed, outline)
			const row = { ...places(name, renamed(name, placed.row, taken)), ...own }
			batch.push(row)
			bytes += weightOf(row)
			// Texts name one another, so they are written together.
			if (name !== 'artefact' && (batch.length >= BATCH || bytes >= BATCH_BYTES)) await flush()
		}
		await flush()
	}
	await continueNumbers(tx)
	for (const { row } of outline.light.get('record') ?? [])
		if (row.status === 'sealed' && row.canonicalJson !== null)
			await noteWords(tx, taken.get(String(row.id)) ?? String(row.id))
}

function weightOf(row: Row): number {
	return Object.values(row).reduce<number>(
		(sum, value) =>
			sum + (value instanceof Uint8Array || typeof value === 'string' ? value.length : 8),
		0
	)
}

async function continueNumbers(tx: Db): Promise<void> {
	await tx.execute(sql`select setval(pg_get_serial_sequence('document_update', 'seq'),
		greatest(nextval(pg_get_serial_sequence('document_update', 'seq')),
			(select coalesce(max(seq), 0) from document_update)))`)
	await tx.execute(sql`select setval(pg_get_serial_sequence('message', 'seq'),
		greatest(nextval(pg_get_serial_sequence('message', 'seq')),
			(select coalesce(max(seq), 0) from message)))`)
}

/** Who was named before is the same person; a number that somebody here has is another one [PD2]. */
async function writePeople(tx: Db, rows: Row[], at: Date): Promise<void> {
	for (const row of rows) {
		const [taken] =
			row.formerNumber === null
				? []
				: await tx
						.select({ id: person.id })
						.from(person)
						.where(eq(person.formerNumber, Number(row.formerNumber)))
		const [{ last } = { last: 0 }] = await tx
			.select({ last: max(person.formerNumber) })
			.from(person)
		const formerNumber = taken && taken.id !== row.id ? (last ?? 0) + 1 : row.formerNumber
		await tx
			.insert(person)
			.values({ ...row, ...numbered(formerNumber), disabledAt: at } as never)
			.onConflictDoNothing({ target: person.id })
	}
}

function numbered(formerNumber: unknown) {
	if (formerNumber === null) return { formerNumber }
	return { formerNumber, displayName: nameLeft(Number(formerNumber)) }
}

/** Which property of which table is a place in the logs of documents or messages. */
const PLACES: Readonly<Record<string, readonly [log: string, key: string]>> = {
	document_update: ['document_update', 'seq'],
	document_snapshot: ['document_update', 'throughSeq'],
	document_version: ['document_update', 'throughSeq'],
	message: ['message', 'seq']
}

/** Places in the logs of documents and messages, moved behind those that are taken here. */
async function newPlaces(tx: Db, { firstSeq }: Outline) {
	const [edits] = await tx.select({ last: max(documentUpdate.seq) }).from(documentUpdate)
	const [messages] = await tx.select({ last: max(message.seq) }).from(message)
	const by = (log: string, last: number | null | undefined) =>
		Math.max(0, (last ?? 0) + 1 - (firstSeq.get(log) ?? 1))
	const distances = new Map([
		['document_update', by('document_update', edits?.last)],
		['message', by('message', messages?.last)]
	])
	return (name: string, row: Row): Row => {
		const [log, key] = PLACES[name] ?? []
		return log && key ? { ...row, [key]: Number(row[key]) + (distances.get(log) ?? 0) } : row
	}
}

/** [MV5] The logs stay as they came; what opens their entries is kept where it can be erased [L4]. */
async function keepLogs(tx: Db, logs: readonly BroughtLog[]): Promise<LogBefore[]> {
	const kept: LogBefore[] = []
	for (const { lines, openings } of logs) {
		const id = crypto.randomUUID()
		for (let from = 0; from < openings.length; from += BATCH)
			await tx
				.insert(ledgerOpening)
				.values(openings.slice(from, from + BATCH).map((opening) => ({ logId: id, ...opening })))
		kept.push({ id, lines })
	}
	assert(kept.length > 0, 'a package has a log')
	return kept
}
