import { and, eq, inArray, isNotNull, max, or, sql, isNull } from 'drizzle-orm'
import { documentUpdate } from '#schema/db/artefacts.ts'
import { message } from '#schema/db/comments.ts'
import { fileContent } from '#schema/db/files.ts'
import { ledgerOpening } from '#schema/db/ledger.ts'
import { broughtProcess, type LogBefore } from '#schema/db/moving.ts'
import { person } from '#schema/db/people.ts'
import { membership, process } from '#schema/db/processes.ts'
import { record } from '#schema/db/decisions.ts'
import { assert, Refusal } from '#schema/errors.ts'
import type { Act } from '../acting/act.ts'
import type { Acts } from '../acting/commands.ts'
import { enterProcess } from '../acting/place.ts'
import type { Db } from '../database/db.ts'
import { requireAdministrator } from '../people/people.ts'
import { organisation } from '../people/setup.ts'
import { noteWords } from '../register/record-words.ts'
import { CARRIED } from './carried.ts'
import type { Row } from './carried-rows.ts'
import { logsIn, type BroughtLog } from './package-log.ts'
import { readPackage } from './package-read.ts'
import { checkContents, rowsIn, type Rows } from './package-rows.ts'

/** Rows are written so many at a time. */
const BATCH = 200

/** What came along, and what could not. */
export type BringingReport = {
	rows: number
	people: number
	records: number
	entries: number
	/** Where it comes from. */
	origin: string
}

/**
 * [MV3] [MV6] A process from another installation, whole or not at all. Its people are names here, with nothing to
 * sign in by; whoever brought it facilitates it.
 */
export async function bringProcess(
	act: Act,
	needs: Acts['bring-process']['needs']
): Promise<Acts['bring-process']['answers']> {
	requireAdministrator(act.by)
	if (!(needs.file instanceof Uint8Array)) throw new Refusal('malformed', { field: 'file' })
	const own = await organisation(act.tx)
	if (!own) throw new Refusal('not_found')
	const brought = await readPackage(new Uint8Array(needs.file))
	const rows = rowsIn(brought)
	checkContents(rows)
	const logs = await logsIn(brought, rows)
	const processId = brought.about.process
	await refuseKnown(act.tx, processId, rows)
	await write(act.tx, rows, own.id, act.at)
	const origin = logs[0]?.origin ?? ''
	await act.tx.insert(broughtProcess).values({
		...{ processId, origin, packageHash: brought.hash, broughtBy: act.by.personId },
		...{ broughtAt: act.at, logs: await keepLogs(act.tx, logs) }
	})
	await act.tx.insert(membership).values({
		...{ id: crypto.randomUUID(), processId, personId: act.by.personId },
		...{ role: 'facilitator', from: act.at }
	})
	const place = await enterProcess(act.tx, act.by.personId, processId, act.at)
	const counted = {
		rows: [...rows.values()].reduce((sum, all) => sum + all.length, 0),
		people: rows.get('person')?.length ?? 0,
		records: rows.get('record')?.length ?? 0,
		entries: logs.reduce((sum, { lines }) => sum + lines.split('"entry"').length - 1, 0)
	}
	act.enter(place, {
		type: 'process-brought',
		subjectId: processId,
		data: { origin, package: brought.hash, ...counted }
	})
	return { processId, report: { ...counted, origin } }
}

/** [MV6] Nothing here is written over, and nobody here becomes somebody of there. */
async function refuseKnown(tx: Db, processId: string, rows: Rows): Promise<void> {
	if ((await tx.$count(process, eq(process.id, processId))) > 0)
		throw new Refusal('package_known', { what: processId })
	const numbers = (rows.get('record') ?? []).map(({ id }) => String(id))
	if (numbers.length > 0) {
		const [taken] = await tx
			.select({ id: record.id })
			.from(record)
			.where(inArray(record.id, numbers))
			.limit(1)
		if (taken) throw new Refusal('package_known', { what: taken.id })
	}
	const ids = (rows.get('person') ?? []).map(({ id }) => String(id))
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

async function write(tx: Db, rows: Rows, organisationId: string, at: Date): Promise<void> {
	await writePeople(tx, rows.get('person') ?? [], at)
	const contents = rows.get('file_content') ?? []
	for (const row of contents)
		await tx
			.insert(fileContent)
			.values(row as never)
			.onConflictDoNothing()
	const moved = await renumbered(tx, rows)
	for (const { name, table } of CARRIED) {
		const own = name === 'process' || name === 'filing' ? { organisationId } : {}
		const all = (moved.get(name) ?? []).map((row) => ({ ...row, ...own }))
		// Texts name one another, so they are written together.
		const size = name === 'artefact' ? all.length : BATCH
		for (let from = 0; from < all.length; from += size)
			await tx.insert(table).values(all.slice(from, from + size) as never)
	}
	await tx.execute(sql`select setval(pg_get_serial_sequence('document_update', 'seq'),
		greatest(nextval(pg_get_serial_sequence('document_update', 'seq')),
			(select coalesce(max(seq), 0) from document_update)))`)
	await tx.execute(sql`select setval(pg_get_serial_sequence('message', 'seq'),
		greatest(nextval(pg_get_serial_sequence('message', 'seq')),
			(select coalesce(max(seq), 0) from message)))`)
	for (const { id, status, canonicalJson } of moved.get('record') ?? [])
		if (status === 'sealed' && canonicalJson !== null) await noteWords(tx, String(id))
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
			.values({ ...row, formerNumber, disabledAt: at } as never)
			.onConflictDoNothing({ target: person.id })
	}
}

/** Places in the logs of documents and messages, moved behind those that are taken here. */
async function renumbered(tx: Db, rows: Rows): Promise<Rows> {
	const [edits] = await tx.select({ last: max(documentUpdate.seq) }).from(documentUpdate)
	const [messages] = await tx.select({ last: max(message.seq) }).from(message)
	const moved = new Map(rows)
	const first = Math.min(...seqsOf(rows, 'document_update', 'seq'))
	const by = Math.max(0, (edits?.last ?? 0) + 1 - (Number.isFinite(first) ? first : 1))
	const shift = (name: string, key: string, distance: number) =>
		moved.set(
			name,
			(rows.get(name) ?? []).map((row) => ({ ...row, [key]: Number(row[key]) + distance }))
		)
	shift('document_update', 'seq', by)
	shift('document_snapshot', 'throughSeq', by)
	shift('document_version', 'throughSeq', by)
	const firstMessage = Math.min(...seqsOf(rows, 'message', 'seq'))
	const messagesBy = (messages?.last ?? 0) + 1 - (Number.isFinite(firstMessage) ? firstMessage : 1)
	shift('message', 'seq', Math.max(0, messagesBy))
	return moved
}

function seqsOf(rows: Rows, name: string, key: string): number[] {
	return (rows.get(name) ?? []).map((row) => Number(row[key]))
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
