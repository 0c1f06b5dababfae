import type { Database } from './db.ts'

/**
 * The right to serve a document. Every take counts the fence up, so that older holders write in vain;
 * `epoch` is the one judgements are made under at this moment.
 */
export type Lease = { fence: number; epoch: number }

/**
 * [U6] Takes a document for an owner; null while another owner's lease runs, or when there is no such
 * document. Taking it again, after a reload, makes what was appended under the earlier fence void.
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
			and (owner is null or owner = ${owner} or leased_until <= ${at.toISOString()}::timestamptz)
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

/** Gives every document back, whoever held it: for a server that knows it is the only one. */
export async function releaseAllLeases({ sql }: Pick<Database, 'sql'>): Promise<void> {
	await sql`update document set owner = null, leased_until = null where owner is not null`
}

function later(at: Date, ms: number): string {
	return new Date(at.getTime() + ms).toISOString()
}
