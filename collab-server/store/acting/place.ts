import { and, eq, gt, isNull, lte, or } from 'drizzle-orm'
import { person } from '#schema/db/people.ts'
import { charter as charterTable, membership } from '#schema/db/processes.ts'
import { Refusal, assert } from '#schema/errors.ts'
import type { Actor, Facts } from '#schema/governance/authorize.ts'
import type { Charter } from '#schema/governance/charter.ts'
import { isId } from '#schema/ids.ts'
import {
	abilityTo,
	factsAbout,
	factsInDecision,
	type CharterInForce,
	type Place
} from './ability.ts'
import type { Db } from '../database/db.ts'
import { once } from './glance.ts'
import { heldBackIn } from '../moderation/held-back.ts'
import { mandatesInForce } from '../organisation/mandates.ts'
import { isRecused } from '../voting/recusal-rows.ts'
import { organisationsOf, teamsOf } from '../organisation/bodies.ts'
import { sanctionsOn } from '../organisation/sanctions.ts'
import {
	findArtefact,
	findDecision,
	findProcess,
	type ArtefactRecord,
	type DecisionRecord,
	type Lock
} from './rows.ts'

/**
 * The process and this person's standing in it. Somebody without a role there learns nothing, not
 * even whether it exists: both answers are `not_found`.
 */
export async function enterProcess(
	db: Db,
	personId: string,
	processId: string,
	at: Date,
	lock?: Lock,
	artefactId?: string
): Promise<Place> {
	const place = await loadPlace(db, personId, processId, at, lock, artefactId)
	if (!place || place.actor.roles.length === 0) throw new Refusal('not_found')
	return place
}

/** The same for somebody who may still be a stranger: with an invitation in hand, or the server itself. */
export async function loadPlace(
	db: Db,
	personId: string | null,
	processId: string,
	at: Date,
	lock?: Lock,
	artefactId?: string
): Promise<Place | null> {
	const look = async () => {
		const row = await findProcess(db, processId, lock)
		if (!row) return null
		const process = { ...row, held: await heldBackIn(db, row.id, at) }
		const actor = personId ? await loadActor(db, personId, process.id, at, artefactId) : NOBODY
		return { process, charter: await charterOf(db, process.charterId), actor }
	}
	return lock ? look() : once(at, `place ${personId} ${processId} ${artefactId}`, look)
}
const NOBODY: Actor = {
	personId: null,
	roles: [],
	administrator: false,
	assurance: 0,
	teams: [],
	organisations: [],
	mandates: [],
	guestUntil: null,
	suspendedUntil: null,
	mutedUntil: null
}

/** An artefact as one person meets it; what may not be seen is `not_found`. Locks process, then artefact. */
export async function enterArtefact(
	db: Db,
	personId: string,
	artefactId: string,
	at: Date,
	lock?: Lock
): Promise<Place & { artefact: ArtefactRecord; facts: Facts }> {
	const known = await once(at, `artefact ${artefactId}`, () => findArtefact(db, artefactId))
	if (!known) throw new Refusal('not_found')
	const { id, processId } = known
	const place = await enterProcess(db, personId, processId, at, lock && 'share', id)
	const artefact = lock ? await findArtefact(db, artefactId, lock) : known
	assert(artefact, 'an artefact is never deleted')
	const recused = await once(at, `recused ${personId} ${id}`, () =>
		isRecused(db, personId, { artefactId: id })
	)
	const facts = { ...factsAbout(place, artefact), recused }
	if (abilityTo('view', place, { artefact }, facts, at)) throw new Refusal('not_found')
	return { ...place, artefact, facts }
}

/**
 * A decision as one person meets it; who may not see its artefact does not see it. How it is locked may
 * hang on how it stood a moment before.
 */
export async function enterDecision(
	db: Db,
	personId: string,
	decisionId: string,
	at: Date,
	locking?: Lock | ((known: DecisionRecord) => Lock)
): Promise<Place & { artefact: ArtefactRecord; decision: DecisionRecord; facts: Facts }> {
	const known = await findDecision(db, decisionId)
	if (!known) throw new Refusal('not_found')
	const lock = typeof locking === 'function' ? locking(known) : locking
	const place = await enterArtefact(db, personId, known.artefactId, at, lock)
	const decision = lock ? await findDecision(db, decisionId, lock) : known
	assert(decision, 'a decision is never deleted')
	return { ...place, decision, facts: await factsInDecision(db, place, decision) }
}

/**
 * Who the person is in a process at an instant. Nobody in it, or an account put to rest: no roles.
 * Mandates are those that hold for the artefact; without one, those that hold for the whole process.
 */
export async function loadActor(
	db: Db,
	personId: string,
	processId: string,
	at: Date,
	artefactId?: string
): Promise<Actor> {
	const rows = await db
		.select({
			id: membership.id,
			role: membership.role,
			mandates: membership.mandates,
			mandateTerms: membership.mandateTerms,
			organisationId: membership.organisationId,
			until: membership.until,
			assurance: person.assurance,
			administrator: person.administrator
		})
		.from(membership)
		.innerJoin(person, eq(person.id, membership.personId))
		.where(
			and(
				eq(membership.processId, processId),
				eq(membership.personId, personId),
				inForce(at),
				isNull(person.disabledAt)
			)
		)
	const guest = rows.find((row) => row.role === 'guest')
	const memberships = rows.map(({ id }) => id)
	const [sanctions, teams, organisations] = await Promise.all([
		sanctionsOn(db, personId, processId, at),
		teamsOf(db, memberships, at),
		organisationsOf(db, rows)
	])
	return {
		personId,
		roles: rows.map((row) => row.role),
		administrator: rows.some((row) => row.administrator),
		assurance: rows[0]?.assurance ?? 0,
		teams,
		organisations,
		mandates: [...new Set(rows.flatMap((row) => mandatesInForce(row, at, artefactId)))],
		guestUntil: guest?.until?.toISOString() ?? null,
		...sanctions
	}
}

/** Whether somebody has, or ever had, a role in a process. */
export async function hasTakenPart(db: Db, processId: string, personId: string): Promise<boolean> {
	if (!isId(personId)) return false
	const [row] = await db
		.select({ id: membership.id })
		.from(membership)
		.where(and(eq(membership.processId, processId), eq(membership.personId, personId)))
		.limit(1)
	return row !== undefined
}

/** Memberships that hold at an instant: begun, and not over. */
export function inForce(at: Date) {
	return and(lte(membership.from, at), or(isNull(membership.until), gt(membership.until, at)))
}

/** A charter version never changes, so each is read from the database once. */
export async function charterOf(db: Db, charterId: string): Promise<CharterInForce> {
	const known = charters.get(charterId)
	if (known) return known
	const [row] = await db.select().from(charterTable).where(eq(charterTable.id, charterId))
	assert(row, `charter ${charterId} exists`)
	const { id, version, hash } = row
	const adoptedAt = row.adoptedAt.toISOString()
	const found = { id, version, hash, adoptedAt, charter: { ...(row.body as Charter), hash } }
	if (charters.size >= CHARTERS_KEPT) charters.clear()
	charters.set(charterId, found)
	return found
}
const charters = new Map<string, CharterInForce>()
const CHARTERS_KEPT = 500
