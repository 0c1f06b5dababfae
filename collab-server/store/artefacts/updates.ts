import { eq, sql } from 'drizzle-orm'
import { document, documentUpdate } from '#schema/db/artefacts.ts'
import type * as Y from 'yjs'
import type { LogRow } from '#schema/docs/stretches.ts'
import type { Database, Db } from '../database/db.ts'
import { documentOf, stateOf } from './state.ts'
import { keepTold, type ToldBefore } from './told.ts'
import { keepVersions, type KeptVersions } from './versions-kept.ts'

/**
 * Makes the row of a shared document and writes its first content (`seedOf`), in the transaction that
 * makes its artefact. Call it for `<id>` (with the seed) and for `registerName(id)` (without).
 */
export async function createDocument(
	tx: Db,
	{ name, artefactId, seed }: { name: string; artefactId: string; seed?: Uint8Array },
	at: Date
): Promise<void> {
	const made = await tx
		.insert(document)
		.values({ name, artefactId })
		.onConflictDoNothing()
		.returning({ name: document.name })
	if (made.length === 0 || !seed) return
	await tx.insert(documentUpdate).values({ document: name, update: seed, author: null, at })
}

/**
 * [U5] From here on nothing that was judged before lands in this document any more. Locks the row, so
 * that updates judged earlier are either committed before it or refused. Call it first in a transaction
 * that changes what people may write (freeze), then `loadDocument`.
 */
export async function bumpEpoch(tx: Db, name: string): Promise<void> {
	await tx
		.update(document)
		.set({ epoch: sql`${document.epoch} + 1` })
		.where(eq(document.name, name))
}

/** Which judgements count at the moment; null when there is no such document. */
export async function epochOf(db: Db, name: string): Promise<number | null> {
	const [row] = await db
		.select({ epoch: document.epoch })
		.from(document)
		.where(eq(document.name, name))
	return row?.epoch ?? null
}

/** The committed content of a document as one Yjs update (v1), without rubbish. Empty when it has none. */
export async function loadDocument(db: Db, name: string): Promise<Uint8Array> {
	return stateOf(await storedUpdates(db, name))
}

/** The same, as a document in memory. */
export async function openDocument(db: Db, name: string): Promise<Y.Doc> {
	return documentOf(await storedUpdates(db, name))
}

async function storedUpdates(db: Db, name: string): Promise<Uint8Array[]> {
	const rows = await db.execute<{ bytes: Uint8Array }>(sql`
		select state as bytes, through_seq as seq from document_snapshot where document = ${name}
		union all
		select update as bytes, seq from document_update where document = ${name}
		order by seq`)
	return rows.map((row) => row.bytes)
}

/** The last row of a log that is on disk; 0 when it has none. */
export async function lastRowOf(db: Db, document: string): Promise<number> {
	const [row] = await db.execute<{ seq: string | null }>(sql`
		select coalesce(
			(select max(seq) from document_update where document = ${document}),
			(select through_seq from document_snapshot where document = ${document})
		) as seq`)
	return Number(row?.seq ?? 0)
}

/** What a server needs to bring a document to life. */
export type StoredDocument = {
	/** The snapshot and every later update, oldest first. */
	updates: Uint8Array[]
	/** The last row in the snapshot and when it was made; null where there is none. */
	snapshot: { seq: number; at: Date } | null
	/** Who wrote the later ones, and when. */
	rows: LogRow[]
	/** What the log holds beyond the snapshot. */
	log: { rows: number; bytes: number; lastSeq: number }
	/** Everything together, in bytes. */
	bytes: number
	/** Client id -> person id. */
	clients: Map<number, string>
}

export async function readDocument(
	{ sql }: Pick<Database, 'sql'>,
	name: string
): Promise<StoredDocument> {
	const [rows, clients] = await Promise.all([
		sql<StoredRow[]>`
			select state as bytes, through_seq as seq, true as snapshot, null as author, at
			from document_snapshot where document = ${name}
			union all
			select update as bytes, seq, false as snapshot, author, at
			from document_update where document = ${name}
			order by seq`,
		sql<{ clientId: string; personId: string }[]>`
			select client_id as "clientId", person_id as "personId"
			from document_client where document = ${name}`
	])
	const log = rows.filter((row) => !row.snapshot)
	const snapshot = rows.find((row) => row.snapshot)
	return {
		updates: rows.map((row) => row.bytes),
		snapshot: snapshot ? { seq: Number(snapshot.seq), at: new Date(snapshot.at) } : null,
		rows: log.map(({ seq, author, at }) => ({ seq: Number(seq), author, at: new Date(at) })),
		log: { rows: log.length, bytes: size(log), lastSeq: Number(rows.at(-1)?.seq ?? 0) },
		bytes: size(rows),
		clients: new Map(clients.map((row) => [Number(row.clientId), row.personId]))
	}
}

type StoredRow = {
	bytes: Uint8Array
	seq: string
	snapshot: boolean
	author: string | null
	at: string
}

function size(rows: readonly { bytes: Uint8Array }[]): number {
	return rows.reduce((sum, row) => sum + row.bytes.byteLength, 0)
}

/** Updates of one document that were applied in this order and judged under one fence. */
export type Append = {
	document: string
	fence: number
	/** Author null is the server. `epoch` is the one its judgement was made under. */
	updates: { update: Uint8Array; author: string | null; epoch: number }[]
	/** Client ids seen for the first time, and whose they are. */
	clients: { clientId: number; personId: string }[]
}

/**
 * [U1] [U4] Appends everything in one statement: all of a document's updates or, when its fence or epoch
 * is no longer the one they were judged under, none of them. Answers the documents that were written,
 * with their last sequence number. The row lock orders it against `bumpEpoch` and `takeLease`.
 */
export async function appendUpdates(
	{ sql }: Pick<Database, 'sql'>,
	appends: Append[],
	at: Date
): Promise<Map<string, number>> {
	const updates = appends.flatMap(({ document, updates }) =>
		updates.map((row) => ({ document, ...row }))
	)
	const clients = appends.flatMap(({ document, clients }) =>
		clients.map((row) => ({ document, ...row }))
	)
	const epochs = appends.map(({ updates }) => updates.map((row) => row.epoch))
	const written = await sql<{ document: string; seq: string }[]>`
		with standing as (
			select document.name from document
			join unnest(
				${sql.array(
					appends.map((row) => row.document),
					TEXTS
				)}::text[],
				${sql.array(
					appends.map((row) => row.fence),
					INT8S
				)}::bigint[],
				${sql.array(
					epochs.map((every) => Math.min(...every)),
					INT4S
				)}::int[],
				${sql.array(
					epochs.map((every) => Math.max(...every)),
					INT4S
				)}::int[]
			) as judged (name, fence, oldest, newest)
				on judged.name = document.name and judged.fence = document.fence
				and judged.oldest = document.epoch and judged.newest = document.epoch
			order by document.name
			for share of document
		), bound as (
			insert into document_client (document, client_id, person_id)
			select client.* from unnest(
				${sql.array(
					clients.map((row) => row.document),
					TEXTS
				)}::text[],
				${sql.array(
					clients.map((row) => row.clientId),
					INT8S
				)}::bigint[],
				${sql.array(
					clients.map((row) => row.personId),
					UUIDS
				)}::uuid[]
			) as client (document, client_id, person_id)
			join standing on standing.name = client.document
			on conflict do nothing
		), written as (
			insert into document_update (document, update, author, at)
			select row.document, row.update, row.author, ${at.toISOString()}::timestamptz
			from unnest(
				${sql.array(
					updates.map((row) => row.document),
					TEXTS
				)}::text[],
				${sql.array(
					updates.map((row) => Buffer.from(row.update)),
					BYTEAS
				)}::bytea[],
				${sql.array(
					updates.map((row) => row.author),
					UUIDS
				)}::uuid[]
			) with ordinality as row (document, update, author, place)
			join standing on standing.name = row.document
			order by row.place
			returning document, seq
		)
		select document, max(seq) as seq from written group by document`
	return new Map(written.map((row) => [row.document, Number(row.seq)]))
}

/** Array types of PostgreSQL, by object id: the driver cannot tell them from the values. */
const [TEXTS, BYTEAS, INT4S, INT8S, UUIDS] = [1009, 1001, 1007, 1016, 2951] as const

/**
 * [U7] Puts a snapshot in the place of the log up to `throughSeq`, and keeps the versions that the log
 * would have given [VS3]: both or neither. Does nothing, and answers false, when the fence has moved on
 * or a later snapshot is there.
 */
export async function storeSnapshot(
	{ sql }: Pick<Database, 'sql'>,
	snapshot: {
		document: string
		fence: number
		state: Uint8Array
		throughSeq: number
		versions?: KeptVersions
		told?: ToldBefore
	},
	at: Date
): Promise<boolean> {
	const { document, fence, state, throughSeq, versions, told } = snapshot
	return sql.begin(async (tx) => {
		const stored = await tx`
			with standing as (
				select name from document where name = ${document} and fence = ${fence} for share
			), stored as (
				insert into document_snapshot (document, state, through_seq, at)
				select name, ${Buffer.from(state)}::bytea, ${throughSeq}, ${at.toISOString()}::timestamptz
				from standing
				on conflict (document) do update
					set state = excluded.state, through_seq = excluded.through_seq, at = excluded.at
					where document_snapshot.through_seq < excluded.through_seq
				returning document
			), compacted as (
				delete from document_update using stored
				where document_update.document = stored.document and document_update.seq <= ${throughSeq}
			)
			select document from stored`
		if (stored.length === 0) return false
		if (versions) await keepVersions(tx, document, versions)
		if (told) await keepTold(tx, document, told)
		return true
	})
}
