import { and, asc, eq, gt } from 'drizzle-orm'
import { frozenText } from '#schema/db/artefacts.ts'
import type { Db } from '../database/db.ts'
import { frozenTextOf, type FrozenText } from './freeze.ts'
import type { DecisionRecord } from '../acting/rows.ts'

/** The texts of an artefact that were frozen after a decision closed, and whether they say something else. */
export async function laterTexts(
	db: Db,
	artefactId: string,
	{ closedAt, frozenTextId }: DecisionRecord
): Promise<{ text: FrozenText; amended: boolean }[]> {
	if (!closedAt) return []
	const decided = await frozenTextOf(db, frozenTextId)
	const texts = await db
		.select()
		.from(frozenText)
		.where(and(eq(frozenText.artefactId, artefactId), gt(frozenText.frozenAt, closedAt)))
		.orderBy(asc(frozenText.frozenAt))
	return texts.map((text) => ({ text, amended: text.textHash !== decided.textHash }))
}

/** [O3] The first text after a decision that says something else: where what was integrated stands. */
export async function amendedText(
	db: Db,
	artefactId: string,
	decision: DecisionRecord
): Promise<FrozenText | null> {
	const later = await laterTexts(db, artefactId, decision)
	return later.find(({ amended }) => amended)?.text ?? null
}
