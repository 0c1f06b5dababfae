import { and, asc, eq, isNull, ne } from 'drizzle-orm'
import { processOrganisation } from '#schema/db/bodies.ts'
import { person } from '#schema/db/people.ts'
import { membership } from '#schema/db/processes.ts'
import { Refusal, type Denial } from '#schema/errors.ts'
import type { Actor } from '#schema/governance/authorize.ts'
import type { Charter } from '#schema/governance/charter.ts'
import { MANDATES } from '#schema/governance/conditions.ts'
import { ROLES, type Role } from '#schema/governance/roles.ts'
import { isId } from '#schema/ids.ts'
import { LIMITS } from '#schema/limits.ts'
import type { Act } from '../acting/act.ts'
import type { Caller } from '../acting/caller.ts'
import type { Acts } from '../acting/commands.ts'
import type { Db } from '../database/db.ts'
import { abilityTo, must, type Place } from '../acting/ability.ts'
import { enterProcess, inForce } from '../acting/place.ts'
import { abilityToOrganise } from './organisations.ts'
import { findMembership, hasTerm } from './membership-rows.ts'
import { abilityToPack } from '../privacy/access-package.ts'
import { abilityToVerify } from './verifying.ts'
import { instant, optionalText } from '../acting/texts.ts'
import type { MembersView } from '../acting/views.ts'
import { nameOf } from '../people/person-names.ts'

/**
 * Who may give and end roles: facilitators, with their `facilitate` grant, every role of the process;
 * but the role of administrator only an administrator of the installation, with `administer` [F12].
 */
export function abilityToGrant(place: Place, role: Role, at: Date): Denial | null {
	if (role !== 'administrator') return abilityTo('facilitate', place, {}, {}, at)
	return abilityTo('administer', place, {}, { tenant: place.actor.administrator }, at)
}

/** Gives a further role to somebody who has been in the process; strangers are invited instead. */
export async function grantRole(
	act: Act,
	needs: Acts['grant-role']['needs']
): Promise<Acts['grant-role']['answers']> {
	const role = knownRole(needs.role)
	const place = await enterProcess(act.tx, act.by.personId, needs.process, act.at, 'update')
	must(abilityToGrant(place, role, act.at))
	const mandates = knownMandates(role, needs.mandates ?? [])
	const until = needs.until === undefined ? null : instant(needs.until, 'until')
	const from = needs.from === undefined ? act.at : instant(needs.from, 'from')
	if (from < act.at) throw new Refusal('malformed', { field: 'from' })
	if (until && until <= from) throw new Refusal('malformed', { field: 'until' })
	const email = await emailOfParticipant(act.tx, place.process.id, needs.person)
	if (role !== 'guest' && email === null) throw new Refusal('email_invalid')
	return {
		membershipId: await beginRole(act, place, {
			personId: needs.person,
			role,
			mandates,
			from,
			until
		})
	}
}

/**
 * Begins a role in the act's transaction; the process must be locked for update. A guest's role is
 * always bounded by the charter. [F9] Who facilitates does not ratify, and the other way round.
 */
export async function beginRole(
	act: Act,
	place: Place,
	given: {
		personId: string
		role: Role
		mandates?: string[]
		from?: Date
		until?: Date | null
		invitationId?: string
	}
): Promise<string> {
	const from = given.from ?? act.at
	const held = await rolesAhead(act.tx, place.process.id, given.personId, act.at)
	if (held.some(({ role }) => role === given.role)) throw new Refusal('already_member')
	const ratifies = (given.mandates ?? []).includes('ratify')
	if (ratifies && held.some(({ role }) => role === 'facilitator')) throw new Refusal('conflict')
	if (given.role === 'facilitator' && held.some(({ mandates }) => mandates.includes('ratify')))
		throw new Refusal('conflict')

	const id = crypto.randomUUID()
	const until = boundedEnd(place, given.role, given.until ?? null, from)
	await act.tx.insert(membership).values({
		id,
		processId: place.process.id,
		personId: given.personId,
		role: given.role,
		mandates: given.mandates ?? [],
		from,
		until,
		invitationId: given.invitationId ?? null
	})
	act.enter(place, {
		type: 'role-began',
		subjectId: place.process.id,
		data: {
			membership: id,
			role: given.role,
			mandates: given.mandates ?? [],
			...(from > act.at && { from: from.toISOString() }),
			until: until?.toISOString() ?? null
		},
		secret: { '/person': given.personId }
	})
	act.tell('membership', { processId: place.process.id, personId: given.personId })
	return id
}

/**
 * [B12] Who may end somebody else's role. A role with a vote, that was not given by mistake a moment
 * ago, is taken away by a decision only, or by the organisation the person acts for.
 */
export function abilityToEnd(
	place: Place,
	held: { role: Role; from: Date; organisationId: string | null },
	at: Date
): Denial | null {
	const { actor } = place
	const { rules, moderation } = place.charter.charter
	const own = held.organisationId !== null && actor.organisations.includes(held.organisationId)
	const denial = abilityToGrant(place, held.role, at)
	if (denial && own) return abilityTo('administer', place, {}, { own_org_members: true }, at)
	const settled = at.getTime() - held.from.getTime() > LIMITS.correctionMs
	const votes = Object.values(rules).some(({ roll }) => roll?.who.includes(held.role))
	if (denial || own || !settled || !votes || !moderation.ladder.includes('remove_by_decision'))
		return denial
	return { code: 'removal', capability: 'administer', params: {}, whoCan: [], until: null }
}

/** Ends a role now: one's own, or as `abilityToEnd` says. One facilitator always stays. */
export async function endRole(
	act: Act,
	needs: Acts['end-role']['needs']
): Promise<Acts['end-role']['answers']> {
	const known = await findMembership(act.tx, needs.membership)
	if (!known) throw new Refusal('not_found')
	const place = await enterProcess(act.tx, act.by.personId, known.processId, act.at, 'update')
	const held = (await findMembership(act.tx, needs.membership)) ?? known
	if (held.personId !== act.by.personId) must(abilityToEnd(place, held, act.at))
	if (held.until && held.until <= act.at) throw new Refusal('state_changed')
	if (held.role === 'facilitator') await keepAFacilitator(act.tx, held)
	const reason = optionalText(needs.reason, 'reason', LIMITS.reasonLength)
	await act.tx.update(membership).set({ until: act.at }).where(eq(membership.id, held.id))
	act.enter(place, {
		type: 'role-ended',
		subjectId: place.process.id,
		data: { membership: held.id, role: held.role },
		secret: { '/person': held.personId, '/reason': reason }
	})
	act.tell('membership', { processId: place.process.id, personId: held.personId })
	return {}
}

/**
 * Who takes part. Guests and observers see only those who act in an office or facilitate: the names
 * of citizens are for the people they work with [F22].
 */
export async function membersView(
	db: Db,
	caller: Caller,
	processId: string,
	at: Date
): Promise<MembersView> {
	const place = await enterProcess(db, caller.personId, processId, at)
	const rows = await db
		.select({ membership, person })
		.from(membership)
		.innerJoin(person, eq(person.id, membership.personId))
		.where(eq(membership.processId, processId))
		.orderBy(asc(membership.from), asc(membership.id))
	const visible = rows.filter(
		({ membership: held }) =>
			held.personId === caller.personId || readsNames(place.actor) || isPublicRole(held.role)
	)
	const present = visible.filter(({ membership: held }) => !held.until || held.until > at)
	const former = visible.filter(({ membership: held }) => held.until && held.until <= at)
	const ids = [...new Set(present.map(({ person: { id } }) => id))]
	const organisation = await organisationNames(db, processId)
	const verifies = (await abilityToVerify(db, place, at)) === null
	return {
		people: ids.map((id) => {
			const own = present.filter(({ person: who }) => who.id === id)
			return {
				person: { id, name: own[0] ? nameOf(own[0].person) : '' },
				language: own[0]?.person.language ?? 'en',
				roles: own.map(({ membership: held }) => ({
					membershipId: held.id,
					role: held.role,
					mandates: held.mandates,
					mandateTerms: held.mandateTerms,
					from: held.from.toISOString(),
					until: held.until?.toISOString() ?? null,
					mayEnd: id === caller.personId ? null : abilityToEnd(place, held, at),
					organisation: organisation.get(held.organisationId ?? '') ?? null,
					attributes: verifies || id === caller.personId ? held.attributes : [],
					maySetEnd:
						hasTerm(held.role) && abilityToOrganise(place, [held.organisationId], at) === null,
					mayMandate:
						held.role === 'official' &&
						id !== caller.personId &&
						abilityToOrganise(place, [held.organisationId], at) === null
				}))
			}
		}),
		verifiable: verifies ? attributesAsked(place.charter.charter) : [],
		former: former.map(({ membership: held, person: who }) => ({
			person: { id: who.id, name: nameOf(who) },
			role: held.role,
			from: held.from.toISOString(),
			until: held.until?.toISOString() ?? ''
		})),
		mayGrant: ROLES.filter((role) => abilityToGrant(place, role, at) === null),
		may: {
			grantRole: abilityTo('facilitate', place, {}, {}, at),
			invite: abilityTo('facilitate', place, {}, {}, at),
			pack: abilityToPack(place, at)
		}
	}
}

/** [B5] Everything some rule of a charter asks to be verified about those on its rolls. */
function attributesAsked({ rules }: Charter): string[] {
	return [...new Set(Object.values(rules).flatMap(({ roll }) => roll?.attributes ?? []))].toSorted()
}

async function organisationNames(db: Db, processId: string): Promise<Map<string, string>> {
	const rows = await db
		.select({ id: processOrganisation.id, name: processOrganisation.name })
		.from(processOrganisation)
		.where(eq(processOrganisation.processId, processId))
	return new Map(rows.map(({ id, name }) => [id, name]))
}

/** Who works inside a process reads the names of those they work with. */
export function readsNames(actor: Pick<Actor, 'roles'>): boolean {
	return actor.roles.some((role) => role !== 'guest' && role !== 'observer')
}

/** Roles that act for others in public: their names are no secret. */
export function isPublicRole(role: unknown): boolean {
	return role === 'facilitator' || role === 'official' || role === 'secretary'
}

export function knownRole(text: unknown): Role {
	const role = ROLES.find((known) => known === text)
	if (!role) throw new Refusal('malformed', { field: 'role' })
	return role
}

/** [F9] Only an official carries a mandate. */
function knownMandates(role: Role, mandates: string[]): string[] {
	const known: readonly string[] = role === 'official' ? MANDATES : []
	if (!Array.isArray(mandates) || !mandates.every((mandate) => known.includes(mandate)))
		throw new Refusal('malformed', { field: 'mandates' })
	return [...new Set(mandates)]
}

/** A guest stays for the hours the charter gives, never longer. */
function boundedEnd(place: Place, role: Role, until: Date | null, at: Date): Date | null {
	if (role !== 'guest') return until
	const hours = place.charter.charter.sessions.guest_ttl_hours
	const latest = new Date(at.getTime() + hours * 3_600_000)
	return until && until < latest ? until : latest
}

export async function rolesHeld(tx: Db, processId: string, personId: string, at: Date) {
	return tx
		.select({ id: membership.id, role: membership.role, mandates: membership.mandates })
		.from(membership)
		.where(and(eq(membership.processId, processId), eq(membership.personId, personId), inForce(at)))
}

/** The same with roles that begin later: two roles of a kind never overlap. */
async function rolesAhead(tx: Db, processId: string, personId: string, at: Date) {
	const rows = await tx
		.select()
		.from(membership)
		.where(and(eq(membership.processId, processId), eq(membership.personId, personId)))
	return rows.filter(({ until }) => !until || until > at)
}

async function emailOfParticipant(
	tx: Db,
	processId: string,
	personId: string
): Promise<string | null> {
	if (!isId(personId)) throw new Refusal('not_found')
	const [row] = await tx
		.select({ email: person.email })
		.from(membership)
		.innerJoin(person, eq(person.id, membership.personId))
		.where(and(eq(membership.processId, processId), eq(membership.personId, personId)))
		.limit(1)
	if (!row) throw new Refusal('not_found')
	return row.email
}

/** One facilitator without an end must remain, or nobody could ever steer the process again. */
async function keepAFacilitator(tx: Db, leaving: { id: string; processId: string }): Promise<void> {
	const [other] = await tx
		.select({ id: membership.id })
		.from(membership)
		.innerJoin(person, eq(person.id, membership.personId))
		.where(
			and(
				eq(membership.processId, leaving.processId),
				eq(membership.role, 'facilitator'),
				ne(membership.id, leaving.id),
				isNull(membership.until),
				isNull(person.disabledAt)
			)
		)
		.limit(1)
	if (!other) throw new Refusal('last_facilitator')
}
