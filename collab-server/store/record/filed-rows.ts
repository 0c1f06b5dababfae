import { and, asc, eq } from 'drizzle-orm'
import { decision, record } from '#schema/db/decisions.ts'
import { classification, filing } from '#schema/db/filing.ts'
import { Refusal } from '#schema/errors.ts'
import type { Db } from '../database/db.ts'
import { enterDecision } from '../acting/place.ts'
import type { ArtefactRecord } from '../acting/rows.ts'

export type Filing = typeof filing.$inferSelect
/** One line of a classification scheme. */
export type Heading = { code: string; title: string }

/** Where the decision of a record stands, for this person. @throws Refusal not_found */
export async function enterRecord(
	db: Db,
	personId: string,
	recordId: unknown,
	at: Date,
	lock?: Parameters<typeof enterDecision>[4]
): ReturnType<typeof enterDecision> {
	const [row] = await db
		.select({ decisionId: record.decisionId })
		.from(record)
		.where(eq(record.id, String(recordId)))
	if (!row) throw new Refusal('not_found')
	return enterDecision(db, personId, row.decisionId, at, lock)
}

/** [RM3] [RM4] The id of a sealed record of a decision on this artefact; null where none is asked about. */
export async function recordToKeep(
	tx: Db,
	{ artefact }: { artefact: ArtefactRecord },
	id: string | undefined
): Promise<string | null> {
	if (id === undefined) return null
	const [row] = await tx
		.select({ status: record.status, disposedAt: record.disposedAt })
		.from(record)
		.innerJoin(decision, eq(decision.id, record.decisionId))
		.where(and(eq(record.id, id), eq(decision.artefactId, artefact.id)))
	if (!row) throw new Refusal('not_found')
	if (row.disposedAt) throw new Refusal('record_disposed', { id })
	if (row.status !== 'sealed') throw new Refusal('record_not_ready')
	return id
}

export async function filingOf(db: Db, recordId: string): Promise<Filing | null> {
	const [row] = await db.select().from(filing).where(eq(filing.recordId, recordId))
	return row ?? null
}

/** [RM2] The scheme of an organisation, in its order. */
export async function schemeOf(db: Db, organisationId: string): Promise<Heading[]> {
	return db
		.select({ code: classification.code, title: classification.title })
		.from(classification)
		.where(eq(classification.organisationId, organisationId))
		.orderBy(asc(classification.position))
}
