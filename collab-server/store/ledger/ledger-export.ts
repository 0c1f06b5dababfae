import { asc, and, eq, gt, lte } from 'drizzle-orm'
import { ledgerCheckpoint } from '#schema/db/ledger.ts'
import { Refusal } from '#schema/errors.ts'
import { SIGNS, verifierKey, parseVerifierKey } from '#schema/ledger/checkpoint.ts'
import { exportLine } from '#schema/ledger/export.ts'
import type { Caller } from '../acting/caller.ts'
import { enterProcess } from '../acting/place.ts'
import type { Db } from '../database/db.ts'
import { requireAdministrator } from '../people/people.ts'
import { ownLog } from './ledger-desk.ts'
import { loadLog } from './ledger.ts'
import { keysOf } from './log-keys.ts'
import { withCosignatures } from './published-heads.ts'
import { places, type Place } from './stored-places.ts'
import { witnessesOf } from './witnesses.ts'

/**
 * [L12] The whole log as a file (ledger-export/1), a line at a time: for administrators.
 * @throws Refusal forbidden, not_found
 */
export async function exportOfLog(db: Db, caller: Caller): Promise<AsyncGenerator<string>> {
	requireAdministrator(caller)
	const { log } = await ownLog(db)
	return wholeLog(db, log.id)
}

/** [L12] Every line of the file, whoever asks: for a command on the machine itself. */
export function wholeLog(db: Db, logId: string): AsyncGenerator<string> {
	return linesOf(db, logId, () => true)
}

/**
 * [L12] The same for who keeps the records of a process: its own entries, and of others the hashes only.
 * The whole tree can be checked; of other processes it tells nothing.
 * @throws Refusal forbidden, not_found
 */
export async function exportOfProcess(
	db: Db,
	caller: Caller,
	processId: string,
	at: Date
): Promise<AsyncGenerator<string>> {
	if (!(await mayExport(db, caller, processId, at))) throw new Refusal('forbidden')
	return linesOfProcess(db, processId)
}

/** The lines of that file, whoever asks. */
export async function* linesOfProcess(db: Db, processId: string): AsyncGenerator<string> {
	const { log } = await ownLog(db)
	yield* linesOf(db, log.id, ({ row }) => row?.processId === processId)
}

/** [L12] Whether somebody keeps the records of a process. @throws Refusal `not_found` */
export async function mayExport(
	db: Db,
	caller: Caller,
	processId: string,
	at: Date
): Promise<boolean> {
	const { actor } = await enterProcess(db, caller.personId, processId, at)
	return actor.roles.some((role) => KEEPERS.has(role))
}

/** Who keeps records in a process, and who steers it. */
const KEEPERS: ReadonlySet<string> = new Set(['secretary', 'facilitator'])

async function* linesOf(
	db: Db,
	logId: string,
	isShown: (place: Place) => boolean
): AsyncGenerator<string> {
	const { origin, size } = await loadLog(db, logId)
	const keys = (await keysOf(db, logId)).map(({ verifier }) => verifierKey(verifier))
	const witnesses = (await witnessesOf(db)).flatMap(({ key }) => witnessKeyOf(key))
	yield exportLine({ format: 'ledger-export/1', origin, size, keys, witnesses })
	const sizes = await sizesOfHeads(db, logId, size)
	for await (const place of places(db, logId, 0, size)) {
		const { index, row, nodes } = place
		// An entry that is gone is told as an empty one, which no tree holds: nothing is passed over.
		const entry = isShown(place) || row === null ? (row?.entry ?? new Uint8Array()) : null
		yield exportLine({ index, entry, nodes: nodes.map((hash) => hash ?? new Uint8Array()) })
		if (sizes.has(index + 1)) yield await headLine(db, logId, index + 1)
	}
}

function witnessKeyOf(key: string): string[] {
	return parseVerifierKey(key, SIGNS.cosignatures) ? [key] : []
}

async function sizesOfHeads(db: Db, logId: string, size: number): Promise<Set<number>> {
	const rows = await db
		.select({ size: ledgerCheckpoint.size })
		.from(ledgerCheckpoint)
		.where(
			and(
				eq(ledgerCheckpoint.logId, logId),
				gt(ledgerCheckpoint.size, 0),
				lte(ledgerCheckpoint.size, size)
			)
		)
		.orderBy(asc(ledgerCheckpoint.size))
	return new Set(rows.map((row) => row.size))
}

async function headLine(db: Db, logId: string, size: number): Promise<string> {
	const [row] = await db
		.select()
		.from(ledgerCheckpoint)
		.where(and(eq(ledgerCheckpoint.logId, logId), eq(ledgerCheckpoint.size, size)))
	if (!row) return ''
	const { note } = await withCosignatures(db, logId, row)
	return exportLine({ note, signed: row.note, timestamp: row.timestampToken })
}
