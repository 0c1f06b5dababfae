import { and, asc, eq, isNull } from 'drizzle-orm'
import { decision as decisionTable, rollEntry } from '#schema/db/decisions.ts'
import { person } from '#schema/db/people.ts'
import { invitation, membership } from '#schema/db/processes.ts'
import type { Charter, Rule } from '#schema/governance/charter.ts'
import { onePerOrganisation, withinCaps, type Entitled } from '#schema/governance/roll-cap.ts'
import { formOf } from '#schema/governance/rules/answers.ts'
import type { RollRule } from '#schema/governance/rules/rule-parts.ts'
import type { Role } from '#schema/governance/roles.ts'
import { INVITED_BY_NAME } from '#schema/governance/soundness.ts'
import { participantOf, rollHash } from '#schema/record/roll.ts'
import type { Place } from '../acting/ability.ts'
import type { Work } from '../acting/act.ts'
import type { Db } from '../database/db.ts'
import { seldomThere } from '../meetings/attendance.ts'
import { mandatesInForce } from '../organisation/mandates.ts'
import { inForce } from '../acting/place.ts'
import { panelFor } from '../lots/lot-rows.ts'
import { membersOf } from '../organisation/bodies.ts'
import { ASSURANCE } from '../people/people.ts'
import { recusedFrom } from './recusal-rows.ts'
import { findArtefact } from '../acting/rows.ts'

export type RollRow = typeof rollEntry.$inferSelect

/** A decision as far as its roll is concerned. */
export type Rolled = { id: string; artefactId: string; rule: Rule }

const SALT_BYTES = 32

/**
 * Takes the roll once, as memberships stood at an instant, and keeps it for good [F5]. Answers the
 * hash under which anybody entitled can later show that they stood on it.
 */
async function takeRoll(
	tx: Db,
	place: Place,
	decision: Rolled,
	asOf: Date
): Promise<{ hash: string; size: number }> {
	const entitled = await entitledAt(tx, place, decision, asOf)
	const rows = entitled.map(({ personId, constituency }) => ({
		decisionId: decision.id,
		personId,
		constituency,
		weight: 1,
		salt: crypto.getRandomValues(new Uint8Array(SALT_BYTES))
	}))
	if (rows.length > 0) await tx.insert(rollEntry).values(rows)
	return { hash: hashOfRoll(rows), size: rows.length }
}

/** Takes the roll and writes its hash into the decision. */
export async function keepRoll(
	work: Work,
	place: Place,
	decision: Rolled,
	asOf: Date
): Promise<{ hash: string; size: number }> {
	const roll = await takeRoll(work.tx, place, decision, asOf)
	await work.tx
		.update(decisionTable)
		.set({ rollHash: roll.hash })
		.where(eq(decisionTable.id, decision.id))
	return roll
}

export function hashOfRoll(rows: Omit<RollRow, 'present'>[]): string {
	return rollHash(
		rows.map(({ salt, personId, constituency, weight }) => ({
			participant: participantOf(salt, personId),
			constituency,
			weight
		}))
	)
}

export async function rollOf(db: Db, decisionId: string): Promise<RollRow[]> {
	return db.select().from(rollEntry).where(eq(rollEntry.decisionId, decisionId))
}

/**
 * [B4] Who is entitled at an instant: by role, assurance and what was verified, but nobody who will
 * ratify, stays out for an interest, or was at too few meetings [P5]; no role beyond its cap.
 * [LT7] Of a panel by lot only its members.
 */
export async function entitledAt(
	tx: Db,
	place: Place,
	{ id, artefactId, rule }: Rolled,
	asOf: Date
): Promise<Entitled[]> {
	const eligible = await eligibleAt(tx, place, rule.roll, asOf, artefactId)
	const circle = await circleOf(tx, artefactId, asOf)
	const recused = new Set(await recusedFrom(tx, { artefactId, decisionId: id }))
	const absent = await seldomThere(tx, place.process.id, rule.roll, asOf)
	const panel = rule.roll.sortition && (await panelFor(tx, place.process.id, rule.roll))
	const seated = panel === undefined ? null : new Set(panel?.members)
	const entitled = eligible.filter(
		({ personId, held }) =>
			!recused.has(personId) &&
			!absent.has(personId) &&
			(!circle || held.some(circle)) &&
			(seated === null || seated.has(personId))
	)
	// [D34] Where nobody votes a cap would only keep the one who decides from the roll.
	if (formOf(rule) === 'none') return entitled
	return withinCaps(onePerOrganisation(entitled, rule), rule)
}

type Held = { membershipId: string; organisationId: string | null }

/** [B4] Who fits what a roll asks of a person, whatever it decides on; those in the process longest first. */
export async function eligibleAt(
	tx: Db,
	place: Place,
	roll: RollRule,
	asOf: Date,
	artefactId?: string
): Promise<(Entitled & { held: Held[] })[]> {
	const rows = await tx
		.select({
			membershipId: membership.id,
			personId: membership.personId,
			role: membership.role,
			mandates: membership.mandates,
			mandateTerms: membership.mandateTerms,
			attributes: membership.attributes,
			organisationId: membership.organisationId,
			from: membership.from,
			assurance: person.assurance,
			invitedAt: invitation.email
		})
		.from(membership)
		.innerJoin(person, eq(person.id, membership.personId))
		.leftJoin(invitation, eq(invitation.id, membership.invitationId))
		.where(
			and(eq(membership.processId, place.process.id), inForce(asOf), isNull(person.disabledAt))
		)
		.orderBy(asc(membership.from), asc(membership.id))
	const { charter } = place.charter
	return [...Map.groupBy(rows, (row) => row.personId)].flatMap(([personId, held]) => {
		if (assuranceOf(held) < roll.min_assurance || !isVerified(held, roll)) return []
		const mandates = held.flatMap((one) => mandatesInForce(one, asOf, artefactId))
		const roles = votingRoles(held, mandates, roll, charter)
		if (roles.length === 0) return []
		const acting = held.find((one) => roles.includes(one.role) && one.organisationId)
		const organisationId = acting?.organisationId ?? null
		return [{ personId, roles, constituency: constituencyOf(charter, roles), organisationId, held }]
	})
}

/** [D34] Whether somebody would stand on the roll of a decision, were it taken now. */
export async function couldStand(
	tx: Db,
	place: Place,
	decision: Rolled,
	personId: string,
	at: Date
): Promise<boolean> {
	const entitled = await entitledAt(tx, place, decision, at)
	return entitled.some((one) => one.personId === personId)
}

/** [B3] Of what is classified only its circle knows, so only they decide on it; null means everybody. */
async function circleOf(
	tx: Db,
	artefactId: string,
	asOf: Date
): Promise<((held: Held) => boolean) | null> {
	const artefact = await findArtefact(tx, artefactId)
	switch (artefact?.visibility) {
		case 'restricted':
			return ({ organisationId }) => organisationId === artefact.organisationId
		case 'team': {
			const members = await membersOf(tx, artefact.teamId ?? '', asOf)
			return ({ membershipId }) => members.includes(membershipId)
		}
		default:
			return null
	}
}

/**
 * [B4] How surely somebody is known in this process: who came by a link that opened for their proven
 * address alone was invited by name.
 */
function assuranceOf(held: { assurance: number; invitedAt: string | null }[]): number {
	const own = held[0]?.assurance ?? 0
	const named = own >= ASSURANCE.emailProven && held.some(({ invitedAt }) => invitedAt !== null)
	return named ? Math.max(own, INVITED_BY_NAME) : own
}

/** [B5] Everything the rule asks to be verified about a person was, in one of their roles. */
function isVerified(held: { attributes: string[] }[], roll: RollRule): boolean {
	const verified = new Set(held.flatMap(({ attributes }) => attributes))
	return (roll.attributes ?? []).every((one) => verified.has(one))
}

/**
 * The roles by which a person is entitled; none for who will ratify [F9], and none for who
 * facilitates, unless the charter says that facilitators vote. A guest never is [F11].
 */
function votingRoles(
	held: { role: Role }[],
	mandates: string[],
	roll: RollRule,
	charter: Charter
): Role[] {
	if (mandates.includes('ratify')) return []
	const facilitates = held.some(({ role }) => role === 'facilitator')
	if (facilitates && !charter.flags.facilitators_vote) return []
	return held.map(({ role }) => role).filter((role) => role !== 'guest' && roll.who.includes(role))
}

/** A person stands in one constituency: the first of the charter that one of their roles belongs to. */
function constituencyOf(charter: Charter, roles: Role[]): string {
	const found = Object.entries(charter.constituencies).find(([, members]) =>
		members.some((role) => roles.includes(role))
	)
	return found ? found[0] : 'members'
}
