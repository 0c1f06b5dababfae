import { desc, eq, sql } from 'drizzle-orm'
import { decision, record, recordSignature } from '#schema/db/decisions.ts'
import { recordArchive, recordArchiveWait } from '#schema/db/seals.ts'
import { LIMITS } from '#schema/limits.ts'
import { digest } from '#schema/record/verify.ts'
import { charterOf } from '../acting/place.ts'
import type { Db } from '../database/db.ts'
import { enqueue } from '../database/jobs.ts'
import { appendEntry } from '../ledger/ledger.ts'
import { loadMaking } from './record-making.ts'
import { signedFile } from './record-signatures.ts'

export type ArchiveWait = typeof recordArchiveWait.$inferSelect
/** A record as it stands now, to be made to hold for longer. */
export type ToArchive = { pdf: Uint8Array; sealedAt: Date }

/**
 * [SL3] The file to archive: as the last signature or archive time-stamp left it. Null while there is none,
 * or while the signature of a person that the charter asks for may still come to the file as it was sealed.
 */
export async function toArchive(db: Db, recordId: string, at: Date): Promise<ToArchive | null> {
	const [row] = await db.select().from(record).where(eq(record.id, recordId))
	if (row?.status !== 'sealed' || !row.pdf || !row.sealedAt) return null
	if (await waitsForPerson(db, row, at)) return null
	return { pdf: (await signedFile(db, recordId)) ?? row.pdf, sealedAt: row.sealedAt }
}

/** The newest archive time-stamp of a record, and why there is none yet. */
export async function archiveOf(db: Db, recordId: string) {
	const [archived] = await db
		.select({
			authority: recordArchive.authority,
			at: recordArchive.at,
			until: recordArchive.until,
			pdfHash: recordArchive.pdfHash
		})
		.from(recordArchive)
		.where(eq(recordArchive.recordId, recordId))
		.orderBy(desc(recordArchive.position))
		.limit(1)
	const [waits] = await db
		.select()
		.from(recordArchiveWait)
		.where(eq(recordArchiveWait.recordId, recordId))
	const fileHash = await hashOfPresent(db, recordId)
	return { archived: archived ?? null, waits: waits ?? null, fileHash }
}

/** Of all files of a record the longest is the present one: each begins with the one before. */
export async function hashOfPresent(db: Db, recordId: string): Promise<string> {
	const [row] = await db.execute<{ hash: string }>(sql`
		select hash from (
			select pdf_hash as hash, octet_length(pdf) as length from record where id = ${recordId}
			union all select pdf_hash, octet_length(pdf) from record_signature where record_id = ${recordId}
			union all select pdf_hash, octet_length(pdf) from record_archive where record_id = ${recordId}
		) files order by length desc limit 1`)
	return row?.hash ?? ''
}

/** Keeps an archived file and tells the ledger. False when the record has grown meanwhile: then again. */
export async function keepArchive(
	db: Db,
	recordId: string,
	before: Uint8Array,
	made: { pdf: Uint8Array; authority: string; at: Date; until: Date },
	at: Date
): Promise<boolean> {
	return db.transaction(async (tx) => {
		const making = await loadMaking(tx, recordId)
		const present = (await signedFile(tx, recordId)) ?? making.pdf
		if (!present || digest(present) !== digest(before)) return false
		const [last] = await tx
			.select({
				position: sql<number>`coalesce(max(${recordArchive.position}), 0)`.mapWith(Number)
			})
			.from(recordArchive)
			.where(eq(recordArchive.recordId, recordId))
		const pdfHash = digest(made.pdf)
		const position = (last?.position ?? 0) + 1
		await tx.insert(recordArchive).values({ recordId, position, ...made, pdfHash })
		await tx.delete(recordArchiveWait).where(eq(recordArchiveWait.recordId, recordId))
		await appendEntry(tx, {
			organisationId: making.organisationId,
			type: 'record-archived',
			at,
			processId: making.processId,
			subjectId: recordId,
			data: { decision: making.decisionId, archived: pdfHash, before: digest(before) }
		})
		return true
	})
}

export async function noteArchiveWait(db: Db, wait: ArchiveWait): Promise<void> {
	const { recordId: _, ...said } = wait
	await db
		.insert(recordArchiveWait)
		.values(wait)
		.onConflictDoUpdate({ target: recordArchiveWait.recordId, set: said })
}

/**
 * [SL3] Queues every record that has no archive time-stamp, one whose certificate ends soon, or a newer
 * signature than that. Asking twice queues once.
 */
export async function queueArchives(db: Db, at: Date): Promise<void> {
	const soon = new Date(at.getTime() + LIMITS.archiveRenewalMs).toISOString()
	const due = await db.execute<{ id: string }>(sql`
		select record.id from record
		left join lateral (
			select max(at) as at, max(until) as until from record_archive where record_id = record.id
		) newest on true
		where record.status = 'sealed' and record.disposed_at is null and (
			newest.at is null
			or newest.until < ${soon}::timestamptz
			or exists (
				select from record_signature where record_id = record.id and record_signature.at > newest.at
			)
		)`)
	for (const { id } of due) await enqueue(db, 'archive-record', { recordId: id })
}

/** [R17] For as long as a person may bring back the file as it was sealed, it is not changed under them. */
async function waitsForPerson(
	db: Db,
	{ id, decisionId, sealedAt }: typeof record.$inferSelect,
	at: Date
): Promise<boolean> {
	const [row] = await db.select().from(decision).where(eq(decision.id, decisionId))
	if (!row || !sealedAt) return false
	const { charter } = await charterOf(db, row.charterId)
	if (charter.records.human_signature === 'none') return false
	const [signed] = await db
		.select({ id: recordSignature.id })
		.from(recordSignature)
		.where(eq(recordSignature.recordId, id))
		.limit(1)
	return !signed && at.getTime() < sealedAt.getTime() + LIMITS.signatureWaitMs
}
