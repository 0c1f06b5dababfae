import { and, eq, isNull } from 'drizzle-orm'
import { person } from '#schema/db/people.ts'
import { membership } from '#schema/db/processes.ts'
import { ratification as ratificationTable } from '#schema/db/ratifications.ts'
import type { Charter } from '#schema/governance/charter.ts'
import type { Db } from '../database/db.ts'
import { mandatesInForce } from '../organisation/mandates.ts'
import { inForce } from '../acting/place.ts'
import type { DecisionRecord } from '../acting/rows.ts'
import { shownName } from '../people/person-names.ts'

export type RatificationRow = typeof ratificationTable.$inferSelect

/** Somebody who may ratify, and the body in whose name. */
export type Ratifier = { personId: string; name: string; body: string }

/**
 * Officials with a mandate in force for the text. Where each organisation has to answer, the body is
 * theirs, or they themselves where they act for none; else one answer speaks for all.
 */
export async function ratifiersOf(
	db: Db,
	{ processId, artefactId }: Pick<DecisionRecord, 'processId' | 'artefactId'>,
	{ multi }: Charter['ratification'],
	at: Date
): Promise<Ratifier[]> {
	const rows = await db
		.select({
			personId: membership.personId,
			name: shownName,
			organisationId: membership.organisationId,
			mandates: membership.mandates,
			mandateTerms: membership.mandateTerms
		})
		.from(membership)
		.innerJoin(person, eq(person.id, membership.personId))
		.where(
			and(
				eq(membership.processId, processId),
				eq(membership.role, 'official'),
				inForce(at),
				isNull(person.disabledAt)
			)
		)
		.orderBy(person.displayName, membership.personId)
	return rows
		.filter((row) => mandatesInForce(row, at, artefactId).includes('ratify'))
		.map(({ personId, name, organisationId }) => ({
			...{ personId, name },
			body: multi ? (organisationId ?? personId) : ''
		}))
}

/** The answers given so far, oldest first. */
export async function ratificationsOf(db: Db, decisionId: string): Promise<RatificationRow[]> {
	return db
		.select()
		.from(ratificationTable)
		.where(eq(ratificationTable.decisionId, decisionId))
		.orderBy(ratificationTable.at, ratificationTable.id)
}
