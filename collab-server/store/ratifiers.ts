import { and, eq, isNull, sql } from 'drizzle-orm'
import { person } from '#schema/db/people.ts'
import { membership } from '#schema/db/processes.ts'
import { ratification as ratificationTable } from '#schema/db/ratifications.ts'
import type { Charter } from '#schema/governance/charter.ts'
import type { Db } from './db.ts'
import { inForce } from './place.ts'

export type RatificationRow = typeof ratificationTable.$inferSelect

/** Somebody who may ratify, and the body in whose name. */
export type Ratifier = { personId: string; name: string; body: string }

/**
 * Officials with a mandate in force. Where each organisation has to answer, the body is theirs; where
 * nobody is placed in an organisation, everybody answers for themselves; else one body speaks for all.
 */
export async function ratifiersOf(
	db: Db,
	processId: string,
	{ multi }: Charter['ratification'],
	at: Date
): Promise<Ratifier[]> {
	const rows = await db
		.select({ personId: membership.personId, name: person.displayName })
		.from(membership)
		.innerJoin(person, eq(person.id, membership.personId))
		.where(
			and(
				eq(membership.processId, processId),
				eq(membership.role, 'official'),
				sql`${membership.mandates} @> '["ratify"]'::jsonb`,
				inForce(at),
				isNull(person.disabledAt)
			)
		)
		.orderBy(person.displayName, membership.personId)
	return rows.map((row) => ({ ...row, body: multi ? row.personId : '' }))
}

/** The answers given so far, oldest first. */
export async function ratificationsOf(db: Db, decisionId: string): Promise<RatificationRow[]> {
	return db
		.select()
		.from(ratificationTable)
		.where(eq(ratificationTable.decisionId, decisionId))
		.orderBy(ratificationTable.at, ratificationTable.id)
}
