import { and, eq, isNull, ne } from 'drizzle-orm'
import { decision, record } from '#schema/db/decisions.ts'
import { ledgerEntry } from '#schema/db/ledger.ts'
import { process } from '#schema/db/processes.ts'
import { assert } from '#schema/errors.ts'
import { isSigningSuspended } from '../redress/appeal-rows.ts'
import type { Db } from '../database/db.ts'

export type RecordRow = typeof record.$inferSelect
/** A record in the making, and whose it is. */
export type Making = RecordRow & { organisationId: string; processId: string; artefactId: string }

/** The record and its surroundings; locked when read in a transaction that makes it. */
export async function loadMaking(tx: Db, recordId: string): Promise<Making> {
	const [row] = await tx
		.select({
			record,
			organisationId: process.organisationId,
			processId: process.id,
			artefactId: decision.artefactId
		})
		.from(record)
		.innerJoin(decision, eq(decision.id, record.decisionId))
		.innerJoin(process, eq(process.id, decision.processId))
		.where(eq(record.id, recordId))
		.for('update', { of: record })
	assert(row, `record ${recordId} exists`)
	const { record: made, ...whose } = row
	return { ...made, ...whose }
}

/** [J5] Not issued yet, while an appeal suspends signing: the language to say so in; else null. */
export async function suspendedRecord(
	db: Db,
	recordId: string
): Promise<{ language: string } | null> {
	const [row] = await db
		.select({ issued: record.canonicalJson, decision, language: process.language })
		.from(record)
		.innerJoin(decision, eq(decision.id, record.decisionId))
		.innerJoin(process, eq(process.id, decision.processId))
		.where(eq(record.id, recordId))
	if (!row || row.issued !== null) return null
	return (await isSigningSuspended(db, row.decision)) ? { language: row.language } : null
}

/** The record of a decision that counts; one found wrong stays beside it. */
export async function findRecord(db: Db, decisionId: string): Promise<RecordRow | null> {
	const [row] = await db
		.select()
		.from(record)
		.where(and(eq(record.decisionId, decisionId), isNull(record.correctedAt)))
	return row ?? null
}

/** Writes how far the making is. A sealed record never changes again. */
export async function advance(
	tx: Db,
	recordId: string,
	progress: Partial<Omit<RecordRow, 'id' | 'decisionId'>>
): Promise<void> {
	await tx
		.update(record)
		.set(progress)
		.where(and(eq(record.id, recordId), ne(record.status, 'sealed')))
}

/** Where the log holds the entry of this type about this record; null when it does not yet. */
export async function entryAbout(
	db: Db,
	logId: string,
	type: string,
	recordId: string
): Promise<number | null> {
	const [row] = await db
		.select({ index: ledgerEntry.index })
		.from(ledgerEntry)
		.where(
			and(
				eq(ledgerEntry.logId, logId),
				eq(ledgerEntry.type, type),
				eq(ledgerEntry.subjectId, recordId)
			)
		)
	return row?.index ?? null
}
