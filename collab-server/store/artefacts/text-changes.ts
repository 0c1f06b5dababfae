import { wordDifference, type WordDifference } from '#schema/docs/word-difference.ts'
import { amendedText } from './amended-texts.ts'
import type { Db } from '../database/db.ts'
import { frozenTextOf } from './freeze.ts'
import { findDecision, type DecisionRecord } from '../acting/rows.ts'

/** What changed in the text since the round before; null where there was none, or nothing changed. */
export async function changesSince(
	db: Db,
	{ previousId, frozenTextId }: DecisionRecord
): Promise<WordDifference[] | null> {
	const before = previousId === null ? null : await findDecision(db, previousId)
	if (!before || before.frozenTextId === frozenTextId) return null
	return between(db, before.frozenTextId, frozenTextId)
}

/** [O3] What the next text says that this one did not, or the other way round. */
export async function changesAfter(
	db: Db,
	decision: DecisionRecord
): Promise<WordDifference[] | null> {
	const amended = await amendedText(db, decision.artefactId, decision)
	return amended ? between(db, decision.frozenTextId, amended.id) : null
}

export async function between(db: Db, beforeId: string, afterId: string) {
	const before = await frozenTextOf(db, beforeId)
	const after = await frozenTextOf(db, afterId)
	return wordDifference(before.canonicalText, after.canonicalText)
}
