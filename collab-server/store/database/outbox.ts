import { gt, lt, asc, sql } from 'drizzle-orm'
import { outbox } from '#schema/db/ledger.ts'
import type { Db } from './db.ts'

/** What the collaboration servers must hear about: topic -> payload. */
export type Topics = {
	artefact: { artefactId: string; processId: string }
	/** The server itself wrote into the content: whoever has it in memory reads it again. */
	content: { artefactId: string; processId: string }
	/** What people say about a text has changed. */
	thread: { artefactId: string; processId: string }
	process: { processId: string }
	membership: { processId: string; personId: string }
	session: { sessionId: string }
	person: { personId: string }
	decision: { decisionId: string; artefactId: string; processId: string }
}
export type Topic = keyof Topics
export type Told = { [T in Topic]: { seq: number; topic: T; payload: Topics[T]; at: Date } }[Topic]

/** The channel of LISTEN and NOTIFY; a notification only says "look", the rows are the news. */
export const OUTBOX_CHANNEL = 'outbox'

/** Any fixed number of our own will do; see `tell`. */
const LOCK = 4_921_338

/**
 * Writes the news with the fact itself: it is heard if, and only if, the transaction commits.
 * Writers take turns until their commit, since a reader who has gone past a number would never look
 * back for a smaller one that commits later. Tell last in a transaction: the turn is short.
 */
export async function tell<T extends Topic>(
	tx: Db,
	topic: T,
	payload: Topics[T],
	at: Date
): Promise<void> {
	// Sent together and carried out in this order: the turn is one round trip shorter for each.
	await Promise.all([
		tx.execute(sql`select pg_advisory_xact_lock(${LOCK})`),
		tx.insert(outbox).values({ topic, payload, at }),
		tx.execute(sql`select pg_notify(${OUTBOX_CHANNEL}, ${topic})`)
	])
}

/** The news after a number, oldest first. */
export async function readOutbox(db: Db, afterSeq: number, limit = 500): Promise<Told[]> {
	const rows = await db
		.select()
		.from(outbox)
		.where(gt(outbox.seq, afterSeq))
		.orderBy(asc(outbox.seq))
		.limit(limit)
	return rows as Told[]
}

/** The newest number: where a server begins that has just loaded everything else afresh. */
export async function outboxHead(db: Db): Promise<number> {
	const [row] = await db
		.select({ seq: sql<number>`coalesce(max(${outbox.seq}), 0)`.mapWith(Number) })
		.from(outbox)
	return row?.seq ?? 0
}

/** Forgets news older than an instant; every server has long heard it or begun afresh since. */
export async function pruneOutbox(db: Db, before: Date): Promise<void> {
	await db.delete(outbox).where(lt(outbox.at, before))
}
