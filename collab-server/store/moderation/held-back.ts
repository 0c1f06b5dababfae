import { and, eq, gt, isNull } from 'drizzle-orm'
import { safetyMeasure } from '#schema/db/bodies.ts'
import type { HeldBack } from '#schema/governance/narrowing.ts'
import type { Db } from '../database/db.ts'

/** [B17] What is held back in a process at an instant. */
export async function heldBackIn(db: Db, processId: string, at: Date): Promise<HeldBack[]> {
	const rows = await db
		.select()
		.from(safetyMeasure)
		.where(
			and(
				eq(safetyMeasure.processId, processId),
				isNull(safetyMeasure.endedAt),
				gt(safetyMeasure.until, at)
			)
		)
	return rows.map(({ artefactId, withholds, until }) => ({
		artefact: artefactId,
		withholds,
		until: until.toISOString()
	}))
}
