import { answered } from './answered.ts'
import { openDatabase, type Database } from './db.ts'

/**
 * The right to serve a document. Every take counts the fence up, so that older holders write in vain;
 * `epoch` is the one judgements are made under at this moment.
 */
export type Lease = { fence: number; epoch: number }

/** A sign of life of an owner, held by a connection of its own: gone at once when the process is. */
export type Heartbeat = {
	/** Shows again that we live, should the connection have been lost meanwhile. */
	beat(): Promise<void>
	stop(): Promise<void>
}

export async function startHeartbeat(databaseUrl: string, owner: string): Promise<Heartbeat> {
	let connection = openDatabase(databaseUrl, { connections: 1 })
	const show = ({ sql }: Database) =>
		answered(sql`select pg_try_advisory_lock(hashtextextended(${owner}, 0))`, ANSWER_MS)
	await show(connection)
	return {
		async beat() {
			try {
				await show(connection)
			} catch {
				void connection.close()
				connection = openDatabase(databaseUrl, { connections: 1 })
				await show(connection)
			}
		},
		stop: () => connection.close()
	}
}

/** After this long without an answer the connection counts as lost. */
const ANSWER_MS = 2_000

/**
 * [U6] Takes a document for an owner; null while another owner lives and its lease runs, or when there is
 * no such document. Taking it again, after a reload, makes what was appended under the earlier fence
 * void.
 */
export async function takeLease(
	{ sql }: Pick<Database, 'sql'>,
	{ document, owner, validMs }: { document: string; owner: string; validMs: number },
	at: Date
): Promise<Lease | null> {
	const [row] = await sql<{ fence: string; epoch: number }[]>`
		update document
		set owner = ${owner}, fence = fence + 1, leased_until = ${later(at, validMs)}::timestamptz
		where name = ${document}
			and (
				owner is null or owner = ${owner}
				or leased_until <= ${at.toISOString()}::timestamptz
				or not exists (
					select 1 from pg_locks
					where locktype = 'advisory' and granted
						and database = (select oid from pg_database where datname = current_database())
						and (classid::bigint << 32 | objid::bigint) = hashtextextended(owner::text, 0)
				)
			)
		returning fence, epoch`
	return row ? { fence: Number(row.fence), epoch: row.epoch } : null
}

/** Keeps leases for longer. Answers the documents that are still this owner's, with their fence. */
export async function renewLeases(
	{ sql }: Pick<Database, 'sql'>,
	{ documents, owner, validMs }: { documents: string[]; owner: string; validMs: number },
	at: Date
): Promise<Map<string, number>> {
	const rows = await sql<{ name: string; fence: string }[]>`
		update document set leased_until = ${later(at, validMs)}::timestamptz
		where name = any(${documents}::text[]) and owner = ${owner}
		returning name, fence`
	return new Map(rows.map((row) => [row.name, Number(row.fence)]))
}

/** Gives a document back, unless it was taken again since. */
export async function releaseLease(
	{ sql }: Pick<Database, 'sql'>,
	{ document, owner, fence }: { document: string; owner: string; fence: number }
): Promise<void> {
	await sql`
		update document set owner = null, leased_until = null
		where name = ${document} and owner = ${owner} and fence = ${fence}`
}

function later(at: Date, ms: number): string {
	return new Date(at.getTime() + ms).toISOString()
}
