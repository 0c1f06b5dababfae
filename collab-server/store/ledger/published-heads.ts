import { and, asc, desc, eq, inArray, isNotNull, isNull, lt, sql } from 'drizzle-orm'
import { ledgerCheckpoint, ledgerCosignature, ledgerLog, ledgerWitness } from '#schema/db/ledger.ts'
import { organisation } from '#schema/db/people.ts'
import { Refusal } from '#schema/errors.ts'
import { isId } from '#schema/ids.ts'
import { withSignatures } from '#schema/ledger/cosignature.ts'
import type { Db } from '../database/db.ts'
import { enqueue } from '../database/jobs.ts'
import { checkpoint, type StoredCheckpoint } from './ledger-proofs.ts'
import { withoutSecret, type Log } from './ledger.ts'

/** A head that everybody can read. `note` has every signature; `signed` is what the time-stamp covers. */
export type PublishedHead = {
	size: number
	root: Uint8Array
	signed: string
	note: string
	publishedAt: Date
	timestamp: Uint8Array | null
	timestampProblem: string | null
	/** C2SP keys of the witnesses that cosigned it, and when. */
	witnesses: { key: string; at: Date }[]
}
/** The log of an organisation as everybody may know it. */
export type PublicLog = Log & { organisation: string }

/**
 * [L10] Publishes the present head of every log that has grown, and asks for its time and its witnesses.
 * [L11] A log under an alarm waits.
 */
export async function publishHeads(db: Db, at: Date): Promise<void> {
	const logs = await db.select().from(ledgerLog)
	for (const { id, size } of logs) {
		if (size === 0) continue
		await publishHead(db, id, at).catch((error: unknown) => {
			if (!(error instanceof Refusal) || error.code !== 'ledger_alarm') throw error
		})
	}
}

/** [L10] The same of one log; a head that is published already changes nothing. @throws Refusal `ledger_alarm` */
export async function publishHead(db: Db, logId: string, at: Date): Promise<void> {
	const { size } = await checkpoint(db, logId, at)
	await db.transaction(async (tx) => {
		const published = await tx
			.update(ledgerCheckpoint)
			.set({ publishedAt: at })
			.where(
				and(
					eq(ledgerCheckpoint.logId, logId),
					eq(ledgerCheckpoint.size, size),
					isNull(ledgerCheckpoint.publishedAt)
				)
			)
			.returning({ size: ledgerCheckpoint.size })
		if (published.length === 0) return
		await enqueue(tx, 'timestamp-head', { logId, size })
	})
	await askWitnesses(db)
}

/** [L9] Also when nothing is new: a witness that refused the last time may have learned our key since. */
async function askWitnesses(db: Db): Promise<void> {
	const witnesses = await db
		.select({ id: ledgerWitness.id })
		.from(ledgerWitness)
		.where(isNull(ledgerWitness.endedAt))
	for (const { id } of witnesses) await enqueue(db, 'ask-witness', { witnessId: id })
}

/** The log of this organisation. @throws Refusal `not_found` */
export async function publicLog(db: Db, organisationId: string): Promise<PublicLog> {
	if (!isId(organisationId)) throw new Refusal('not_found')
	const [row] = await db
		.select({ log: ledgerLog, organisation: organisation.name })
		.from(ledgerLog)
		.innerJoin(organisation, eq(organisation.id, ledgerLog.organisationId))
		.where(eq(ledgerLog.organisationId, organisationId))
	if (!row) throw new Refusal('not_found')
	return { ...withoutSecret(row.log), organisation: row.organisation }
}

/** [L10] The newest published head, or the one of exactly this size. @throws Refusal `not_found` */
export async function publishedHead(db: Db, logId: string, size?: number): Promise<PublishedHead> {
	const [row] = await db
		.select()
		.from(ledgerCheckpoint)
		.where(
			and(isPublished(logId), size === undefined ? undefined : eq(ledgerCheckpoint.size, size))
		)
		.orderBy(desc(ledgerCheckpoint.size))
		.limit(1)
	if (!row) throw new Refusal('not_found')
	const [head] = await withWitnesses(db, logId, [row])
	if (!head) throw new Refusal('not_found')
	return head
}

/** [L10] The published heads, the newest first, from before a size on. */
export async function publishedHeads(
	db: Db,
	logId: string,
	{ before, limit }: { before?: number; limit: number }
): Promise<PublishedHead[]> {
	const rows = await db
		.select()
		.from(ledgerCheckpoint)
		.where(
			and(isPublished(logId), before === undefined ? undefined : lt(ledgerCheckpoint.size, before))
		)
		.orderBy(desc(ledgerCheckpoint.size))
		.limit(limit)
	return await withWitnesses(db, logId, rows)
}

/** [L9] A kept head with the lines of the witnesses that cosigned it: what a new proof stands under. */
export async function withCosignatures(
	db: Db,
	logId: string,
	head: StoredCheckpoint
): Promise<StoredCheckpoint> {
	const lines = await linesUnder(db, logId, [head.size])
	return {
		...head,
		note: withSignatures(
			head.note,
			lines.map(({ line }) => line)
		)
	}
}

/** A head that waits for its time-stamp: the bytes to be stamped. Null when it has one. */
export async function headToStamp(
	db: Db,
	logId: string,
	size: number
): Promise<Uint8Array<ArrayBuffer> | null> {
	const [row] = await db
		.select({ note: ledgerCheckpoint.note })
		.from(ledgerCheckpoint)
		.where(
			and(
				eq(ledgerCheckpoint.logId, logId),
				eq(ledgerCheckpoint.size, size),
				isNull(ledgerCheckpoint.timestampToken)
			)
		)
	return row ? new TextEncoder().encode(row.note) : null
}

/** [L10] Keeps the time-stamp of a head, or why there is none yet. One that is there is never replaced. */
export async function keepStamp(
	db: Db,
	logId: string,
	size: number,
	kept: { timestampToken: Uint8Array } | { timestampProblem: string }
): Promise<void> {
	await db
		.update(ledgerCheckpoint)
		.set({ timestampProblem: null, ...kept })
		.where(
			and(
				eq(ledgerCheckpoint.logId, logId),
				eq(ledgerCheckpoint.size, size),
				isNull(ledgerCheckpoint.timestampToken)
			)
		)
}

/** How many published heads wait for a time-stamp. */
export async function headsWithoutStamp(db: Db, logId: string): Promise<number> {
	const [row] = await db
		.select({ n: sql<number>`count(*)`.mapWith(Number) })
		.from(ledgerCheckpoint)
		.where(and(isPublished(logId), isNull(ledgerCheckpoint.timestampToken)))
	return row?.n ?? 0
}

type HeadRow = typeof ledgerCheckpoint.$inferSelect

function isPublished(logId: string) {
	return and(eq(ledgerCheckpoint.logId, logId), isNotNull(ledgerCheckpoint.publishedAt))
}

/** [L9] Each head with the lines of the witnesses that cosigned it. */
async function withWitnesses(db: Db, logId: string, rows: HeadRow[]): Promise<PublishedHead[]> {
	const lines = await linesUnder(
		db,
		logId,
		rows.map(({ size }) => size)
	)
	return rows.map(({ size, root, note, timestampToken, timestampProblem, publishedAt, at }) => {
		const own = lines.filter((one) => one.size === size)
		return {
			size,
			root,
			signed: note,
			note: withSignatures(
				note,
				own.map(({ line }) => line)
			),
			publishedAt: publishedAt ?? at,
			timestamp: timestampToken,
			timestampProblem,
			witnesses: own.map((one) => ({ key: one.key, at: one.at }))
		}
	})
}

function linesUnder(db: Db, logId: string, sizes: number[]) {
	return db
		.select({
			size: ledgerCosignature.size,
			line: ledgerCosignature.line,
			at: ledgerCosignature.at,
			key: ledgerWitness.key
		})
		.from(ledgerCosignature)
		.innerJoin(ledgerWitness, eq(ledgerWitness.id, ledgerCosignature.witnessId))
		.where(and(eq(ledgerCosignature.logId, logId), inArray(ledgerCosignature.size, sizes)))
		.orderBy(asc(ledgerCosignature.at), asc(ledgerCosignature.witnessId))
}
