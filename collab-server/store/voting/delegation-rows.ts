import { eq } from 'drizzle-orm'
import { delegation } from '#schema/db/bodies.ts'
import type { Lent } from '#schema/governance/delegation.ts'
import type { Db } from '../database/db.ts'

/** The votes lent in a decision at this moment. */
export async function lentIn(db: Db, decisionId: string): Promise<Lent[]> {
	return db
		.select({ from: delegation.fromPerson, to: delegation.toPerson })
		.from(delegation)
		.where(eq(delegation.decisionId, decisionId))
		.orderBy(delegation.at, delegation.fromPerson)
}
