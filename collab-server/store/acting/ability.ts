import { and, eq } from 'drizzle-orm'
import { ballot, rollEntry, rollUsed } from '#schema/db/decisions.ts'
import { Refusal, type Denial } from '#schema/errors.ts'
import {
	authorize,
	type Actor,
	type Facts,
	type Part,
	type Subject
} from '#schema/governance/authorize.ts'
import type { Charter } from '#schema/governance/charter.ts'
import type { HeldBack } from '#schema/governance/narrowing.ts'
import { ROLES, type Capability, type Role } from '#schema/governance/roles.ts'
import { ANYBODY } from '#schema/governance/who-can.ts'
import type { Db } from '../database/db.ts'
import { isRecused } from '../voting/recusal-rows.ts'
import type { ArtefactRecord, DecisionRecord, ProcessRow } from './rows.ts'

/** A charter as a process has it in force; `hash` is that of its canonical JSON. */
export type CharterInForce = {
	id: string
	version: number
	hash: string
	adoptedAt: string
	charter: Charter
}

/** A process as one person stands in it: the ground of every judgement. */
export type Place = {
	process: ProcessRow & { held?: readonly HeldBack[] }
	charter: CharterInForce
	actor: Actor
}

/**
 * Null when the charter and the floor allow it, otherwise why not [F15].
 * Every right of the product goes through here and nowhere else.
 */
export function abilityTo(
	capability: Capability,
	{ process, charter, actor }: Place,
	about: { artefact?: ArtefactRecord; part?: Part; decision?: DecisionRecord },
	facts: Facts,
	at: Date
): Denial | null {
	const subject = subjectOf(process, about.artefact, about.decision, about.part)
	const known = knownFor(capability, facts)
	const verdict = authorize(actor, capability, subject, charter.charter, known, at)
	return verdict.allowed ? null : verdict.denial
}

/**
 * [N1] [N4] What comments always are: read first by who facilitates, where a charter asks for that, and the
 * feedback on what was adopted.
 */
export function knownFor(capability: Capability, facts: Facts): Facts {
	return capability === 'comment' ? { premod: true, 'thread:feedback': true, ...facts } : facts
}

/** The roles whose holders are not denied something: for saying who could do it. */
export function rolesThat(may: (one: Pick<Place, 'actor'>) => Denial | null): Role[] {
	return ROLES.filter((role) => {
		const actor = { ...ANYBODY, personId: role, roles: [role], mandates: [...MANDATES] }
		return may({ actor }) === null
	})
}
const MANDATES = ['ratify']

/** Refuses as `forbidden`, with the explanation, what `abilityTo` denies. */
export function must(denial: Denial | null): void {
	if (denial) throw new Refusal('forbidden', {}, denial)
}

/** What `authorize` is asked about. */
export function subjectOf(
	process: Pick<Place['process'], 'id' | 'phase' | 'held'>,
	artefact?: ArtefactRecord,
	decision?: DecisionRecord,
	part: Part | undefined = artefact?.minutes ? 'minutes' : undefined
): Subject {
	return {
		process: { id: process.id, phase: process.phase, held: process.held ?? [] },
		...(artefact && {
			artefact: {
				id: artefact.id,
				kind: artefact.kind,
				state: artefact.state,
				createdBy: artefact.createdBy,
				visibility: artefact.visibility,
				...(part && { part })
			}
		}),
		...(decision && {
			decision: {
				status: decision.status,
				opensAt: decision.opensAt.toISOString(),
				closesAt: decision.closesAt.toISOString()
			}
		})
	}
}

/** What is true of this person and this artefact, whatever is asked. What nobody answers is no. */
export function factsAbout({ actor }: Pick<Place, 'actor'>, artefact?: ArtefactRecord): Facts {
	return {
		session: actor.roles.includes('guest'),
		own: artefact !== undefined && artefact.createdBy === actor.personId,
		team: artefact ? isIn(actor.teams, artefact.teamId) : false,
		org: artefact ? isIn(actor.organisations, artefact.organisationId) : false,
		not_ratifier: !actor.mandates.includes('ratify')
	}
}

function isIn(own: string[], id: string | null): boolean {
	return id !== null && own.includes(id)
}

/** The same with what only a decision can answer: the roll, and who has voted [F9]. */
export async function factsInDecision(
	db: Db,
	place: Place & { artefact: ArtefactRecord },
	decision: Pick<DecisionRecord, 'id' | 'announcedBy'>
): Promise<Facts> {
	const personId = place.actor.personId ?? ''
	const [entry] = await db
		.select({ voted: ballot.castAt, votedSecretly: rollUsed.personId })
		.from(rollEntry)
		.leftJoin(
			ballot,
			and(eq(ballot.decisionId, rollEntry.decisionId), eq(ballot.personId, rollEntry.personId))
		)
		.leftJoin(
			rollUsed,
			and(eq(rollUsed.decisionId, rollEntry.decisionId), eq(rollUsed.personId, rollEntry.personId))
		)
		.where(and(eq(rollEntry.decisionId, decision.id), eq(rollEntry.personId, personId)))
	return {
		...factsAbout(place, place.artefact),
		recused: await isRecused(db, personId, {
			artefactId: place.artefact.id,
			decisionId: decision.id
		}),
		steered: decision.announcedBy === personId,
		roll: entry !== undefined,
		roll_or_affected: entry !== undefined,
		did_not_vote: !entry?.voted && !entry?.votedSecretly,
		'thread:decision': true
	}
}
