import type { Charter } from '#schema/governance/charter.ts'
import { conflictOf } from '#schema/governance/conflicts.ts'
import type { Candidate, Contested } from '#schema/governance/panel.ts'
import type { Role } from '#schema/governance/roles.ts'
import { objectionsOf } from '../voting/box.ts'
import type { Db } from '../database/db.ts'
import { extensionOf } from '../decisions/extensions.ts'
import { rolesInForce } from './members-in-force.ts'
import { ratificationsOf } from '../ratification/ratifiers.ts'
import type { DecisionRecord } from '../acting/rows.ts'
import { suspendedIn } from './sanctions.ts'

type Contest = { personId: string; contested: Contested }

/**
 * [J2] Who is party to an appeal: whoever files it, whoever did what is contested, and whoever
 * ratifies or has ratified. Having voted makes nobody a party.
 */
async function partiesTo(
	db: Db,
	decision: DecisionRecord,
	{ personId, contested }: Contest,
	at: Date
): Promise<Set<string>> {
	const ratified = (await ratificationsOf(db, decision.id)).map((one) => one.personId)
	const members = await rolesInForce(db, decision.processId, at, decision.artefactId)
	const ratifiers = members.filter(({ mandates }) => mandates.includes('ratify'))
	return new Set([
		personId,
		...ratified,
		...ratifiers.map((one) => one.personId),
		...(await authorsOf(db, decision, contested))
	])
}

async function authorsOf(
	db: Db,
	decision: DecisionRecord,
	contested: Contested
): Promise<string[]> {
	switch (contested) {
		case 'notice':
		case 'roll': {
			const extended = await extensionOf(db, decision.id)
			return [decision.announcedBy, ...(extended ? [extended.personId] : [])]
		}
		case 'objections': {
			const settled = (await objectionsOf(db, decision.id)).filter(
				({ status }) => status !== 'withdrawn'
			)
			return settled.flatMap(({ statusBy }) => (statusBy ? [statusBy] : []))
		}
		// The server counts; and who ratifies is a party in any case.
		case 'result':
		case 'ratification':
			return []
	}
}

/** Who can be drawn for an appeal. */
export async function candidatesFor(
	db: Db,
	{ decision }: { decision: DecisionRecord },
	contest: Contest,
	panel: Charter['appeals']['panel'],
	at: Date
): Promise<Candidate[]> {
	const parties = await partiesTo(db, decision, contest, at)
	return judgesIn(db, decision.processId, parties, panel, at)
}

/** Who can be drawn in a process: in a role of which the panel has some, no party, and not suspended [A4]. */
export async function judgesIn(
	db: Db,
	processId: string,
	parties: ReadonlySet<string>,
	panel: Charter['appeals']['panel'],
	at: Date
): Promise<Candidate[]> {
	const seats = Object.keys(panel.min) as Role[]
	const suspended = await suspendedIn(db, processId, at)
	return (await rolesInForce(db, processId, at)).filter(
		({ personId, roles }) =>
			!parties.has(personId) &&
			!suspended.has(personId) &&
			roles.some((role) => seats.includes(role))
	)
}

/** Somebody may have become a party since the draw, for instance with a mandate to ratify. */
export async function isParty(
	db: Db,
	{ decision }: { decision: DecisionRecord },
	contest: Contest,
	personId: string,
	at: Date
): Promise<boolean> {
	const party = (await partiesTo(db, decision, contest, at)).has(personId)
	return conflictOf('panel', { party }) !== null
}
