import { and, eq } from 'drizzle-orm'
import { artefact } from '#schema/db/artefacts.ts'
import { decision } from '#schema/db/decisions.ts'
import { motion } from '#schema/db/motions.ts'
import type { Db } from '../database/db.ts'

/** What merged some suggestions into a text. */
export type Merged = { id: string; question: string }

/** [T7] The suggestions of a text that a decision merged: its author wrote them in, but settled nothing. */
export async function mergedIn(db: Db, document: string): Promise<Map<string, Merged>> {
	const effective = and(
		eq(decision.artefactId, motion.artefactId),
		eq(decision.effect, 'effective')
	)
	const rows = await db
		.select({ set: motion.suggestions, id: decision.id, question: decision.question })
		.from(motion)
		.innerJoin(artefact, eq(artefact.id, motion.artefactId))
		.innerJoin(decision, effective)
		.where(and(eq(artefact.motionOn, document), eq(motion.end, 'merged')))
	return new Map(rows.flatMap(({ set, ...by }) => set.map(({ id }) => [id, by] as const)))
}
