import { and, eq, inArray, isNull, or } from 'drizzle-orm'
import { recusal } from '#schema/db/bodies.ts'
import type { Db } from '../database/db.ts'

/** What a person may stay out of: an artefact with all its decisions, or one decision. */
type Matter = { artefactId: string; decisionId?: string }

/** [B6] Whether somebody stays out of deciding on this now. */
export async function isRecused(db: Db, personId: string, matter: Matter): Promise<boolean> {
	return (await recusedFrom(db, matter, [personId])).length > 0
}

/** [B6] Everybody (of these people) who stays out of deciding on this now. */
export async function recusedFrom(
	db: Db,
	{ artefactId, decisionId }: Matter,
	people?: string[]
): Promise<string[]> {
	if (people?.length === 0) return []
	const rows = await db
		.selectDistinct({ id: recusal.personId })
		.from(recusal)
		.where(
			and(
				eq(recusal.artefactId, artefactId),
				decisionId
					? or(isNull(recusal.decisionId), eq(recusal.decisionId, decisionId))
					: isNull(recusal.decisionId),
				isNull(recusal.liftedAt),
				people && inArray(recusal.personId, people)
			)
		)
	return rows.map(({ id }) => id)
}
