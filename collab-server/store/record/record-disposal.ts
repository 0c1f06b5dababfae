import { eq } from 'drizzle-orm'
import { record, recordBundle, recordSignature } from '#schema/db/decisions.ts'
import { recordWords } from '#schema/db/register.ts'
import { recordArchive, recordArchiveWait } from '#schema/db/seals.ts'
import { assert, type Denial } from '#schema/errors.ts'
import { denialOf } from '#schema/governance/denials.ts'
import { retentionEnd } from '#schema/governance/retention.ts'
import type { Place } from '../acting/ability.ts'
import type { Db } from '../database/db.ts'
import { holdOn } from '../artefacts/holds.ts'
import { filingOf } from './filed-rows.ts'

/** When the time of keeping a sealed record ends; null when it never does, or when it is not filed yet. */
export async function endOfKeeping(db: Db, { process }: Place, id: string): Promise<Date | null> {
	const [row] = await db.select({ sealedAt: record.sealedAt }).from(record).where(eq(record.id, id))
	const filed = await filingOf(db, id)
	if (!row?.sealedAt || !filed) return null
	return retentionEnd(filed.retention, row.sealedAt, process.timezone)
}

/** [RM3] [RM4] What stands against disposing of a record, whoever asks; null when its time has come. */
export async function barOnRecord(
	db: Db,
	place: Place,
	{ artefactId, id }: { artefactId: string; id: string },
	at: Date
): Promise<Denial | null> {
	const hold = (await holdOn(db, artefactId, id)) ?? (await holdOn(db, artefactId))
	if (hold) return denialOf({ code: 'held', rule: 'E_STATE' }, 'administer')
	const end = await endOfKeeping(db, place, id)
	if (end && at >= end) return null
	const until = end?.toISOString() ?? null
	return denialOf({ code: 'retention_runs', rule: 'E_STATE', until }, 'administer')
}

/** [RM4] Destroys the files of a record, and what they say. Answers the hashes that stay. */
export async function destroyRecord(tx: Db, id: string, at: Date): Promise<string[]> {
	const nothing = new Uint8Array()
	const [row] = await tx
		.update(record)
		.set({ pdf: null, canonicalJson: null, publishedSnapshot: null, disposedAt: at })
		.where(eq(record.id, id))
		.returning({ jsonHash: record.jsonHash, pdfHash: record.pdfHash })
	await tx
		.update(recordBundle)
		.set({ cades: null, xades: null })
		.where(eq(recordBundle.recordId, id))
	const signed = await tx
		.update(recordSignature)
		.set({ pdf: nothing, signer: '', issuer: '' })
		.where(eq(recordSignature.recordId, id))
		.returning({ hash: recordSignature.pdfHash })
	const archived = await tx
		.update(recordArchive)
		.set({ pdf: nothing })
		.where(eq(recordArchive.recordId, id))
		.returning({ hash: recordArchive.pdfHash })
	await tx.delete(recordArchiveWait).where(eq(recordArchiveWait.recordId, id))
	await tx.delete(recordWords).where(eq(recordWords.recordId, id))
	assert(row?.jsonHash && row.pdfHash, 'a sealed record has its hashes')
	return [row.jsonHash, row.pdfHash, ...[...signed, ...archived].map(({ hash }) => hash)]
}
