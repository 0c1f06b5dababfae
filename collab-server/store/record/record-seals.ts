import { and, eq, isNotNull } from 'drizzle-orm'
import { record } from '#schema/db/decisions.ts'
import { PdfError } from '#schema/record/pdf-syntax.ts'
import { sealsIn, type SealShown } from '#schema/record/seals-in.ts'
import { digest } from '#schema/record/verify.ts'
import type { Db } from '../database/db.ts'

/** Sealed files never change, so what is found in one holds for good. By the hash of the sealed file. */
const found = new Map<string, SealShown[]>()
const MOST = 5_000

/**
 * [SL8] The seals on a record as it was sealed; none before it was, and none once its files are gone. Who may see the
 * record may see them: they name organisations alone. Null where the file that is kept is not the one that was sealed
 * [R28]: nothing is read from it.
 */
export async function sealsOf(db: Db, recordId: string): Promise<SealShown[] | null> {
	const [row] = await db
		.select({ hash: record.pdfHash })
		.from(record)
		.where(and(eq(record.id, recordId), isNotNull(record.pdf)))
	if (!row?.hash) return []
	const known = found.get(row.hash)
	if (known) return known
	const [kept] = await db.select({ pdf: record.pdf }).from(record).where(eq(record.id, recordId))
	if (!kept?.pdf) return []
	if (digest(kept.pdf) !== row.hash) return null
	const seals = await sealsIn(kept.pdf).catch(unlessUnreadable)
	if (!seals) return null
	if (found.size >= MOST) found.clear()
	found.set(row.hash, seals)
	return seals
}

function unlessUnreadable(error: unknown): null {
	if (error instanceof PdfError) return null
	throw error
}
