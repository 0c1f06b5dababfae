import { asc, eq } from 'drizzle-orm'
import { recusal } from '#schema/db/bodies.ts'
import { Refusal, type Denial } from '#schema/errors.ts'
import type { DenialCode } from '#schema/governance/denials.ts'
import { isId } from '#schema/ids.ts'
import { LIMITS } from '#schema/limits.ts'
import { abilityTo, factsAbout, must, type Place } from '../acting/ability.ts'
import type { Act } from '../acting/act.ts'
import type { Caller } from '../acting/caller.ts'
import type { Acts, Nothing } from '../acting/commands.ts'
import type { Db } from '../database/db.ts'
import { readsNames } from '../organisation/members.ts'
import { namesOf } from '../people/person-names.ts'
import { enterArtefact, enterProcess, hasTakenPart } from '../acting/place.ts'
import { findArtefact, findDecision, type ArtefactRecord } from '../acting/rows.ts'
import { requiredReason } from '../acting/texts.ts'
import type { PersonRef } from '../acting/views.ts'

type RecusalRow = typeof recusal.$inferSelect

/** [B6] Who steers the process, or keeps its minutes, records that somebody has an interest. */
export function abilityToRecord(place: Place, artefact: ArtefactRecord, at: Date): Denial | null {
	const facts = { ...factsAbout(place, artefact), queue_minutes: true }
	return abilityTo('facilitate', place, { artefact }, facts, at)
}

/** [B6] Says that one has an interest in a matter. From then on one does not decide on it. */
export async function declareInterest(
	act: Act,
	needs: Acts['declare-interest']['needs']
): Promise<Acts['declare-interest']['answers']> {
	const place = await enterArtefact(act.tx, act.by.personId, needs.artefact, act.at, 'update')
	return recuse(act, place, needs, { person: act.by.personId, kind: 'declared' })
}

/** [B6] Records that somebody else has an interest, with the reason. They read it, and may appeal. */
export async function recordRecusal(
	act: Act,
	needs: Acts['record-recusal']['needs']
): Promise<Acts['record-recusal']['answers']> {
	const place = await enterArtefact(act.tx, act.by.personId, needs.artefact, act.at, 'update')
	must(abilityToRecord(place, place.artefact, act.at))
	if (needs.person === act.by.personId) throw new Refusal('own_case')
	if (!(await hasTakenPart(act.tx, place.process.id, needs.person))) throw new Refusal('not_found')
	return recuse(act, place, needs, { person: needs.person, kind: 'recorded' })
}

/** Keeps somebody out of a matter, in the act in hand. */
export async function recuse(
	act: Act,
	place: Place & { artefact: ArtefactRecord },
	{ decision, reason }: { decision?: string; reason: string },
	{ person, kind }: { person: string; kind: RecusalRow['kind'] }
): Promise<{ recusalId: string }> {
	const { artefact, process } = place
	const words = requiredReason(reason, LIMITS.reasonLength)
	if (decision !== undefined) {
		const found = await findDecision(act.tx, decision)
		if (found?.artefactId !== artefact.id) throw new Refusal('not_found')
	}
	const id = crypto.randomUUID()
	await act.tx.insert(recusal).values({
		id,
		processId: process.id,
		personId: person,
		artefactId: artefact.id,
		decisionId: decision ?? null,
		kind,
		reason: words,
		byPerson: act.by.personId,
		at: act.at
	})
	act.enter(place, {
		type: kind === 'declared' ? 'recusal-declared' : 'recusal-recorded',
		subjectId: artefact.id,
		data: { recusal: id, decision: decision ?? null },
		secret: { '/person': person, '/reason': words }
	})
	act.tell('membership', { processId: process.id, personId: person })
	return { recusalId: id }
}

/** [B7] Who said it of themselves takes it back; what was recorded is lifted by who could record it. */
export async function liftRecusal(
	act: Act,
	needs: Acts['lift-recusal']['needs']
): Promise<Nothing> {
	const known = await findRecusal(act.tx, needs.recusal)
	if (!known) throw new Refusal('not_found')
	const place = await enterArtefact(act.tx, act.by.personId, known.artefactId, act.at, 'update')
	must(abilityToLift(place, place.artefact, known, act.at))
	const present = (await findRecusal(act.tx, known.id)) ?? known
	if (present.liftedAt) throw new Refusal('state_changed')
	await act.tx
		.update(recusal)
		.set({ liftedAt: act.at, liftedBy: act.by.personId })
		.where(eq(recusal.id, known.id))
	act.enter(place, {
		type: 'recusal-lifted',
		subjectId: known.artefactId,
		data: { recusal: known.id },
		secret: { '/person': known.personId }
	})
	act.tell('membership', { processId: place.process.id, personId: known.personId })
	return {}
}

function abilityToLift(
	place: Place,
	artefact: ArtefactRecord,
	{ personId, kind }: RecusalRow,
	at: Date
): Denial | null {
	const own = personId === place.actor.personId
	if (kind === 'declared')
		return own
			? abilityTo('view', place, { artefact }, factsAbout(place, artefact), at)
			: refused('not_own')
	return abilityToRecord(place, artefact, at) ?? (own ? refused('conflict_party') : null)
}

function refused(code: DenialCode): Denial {
	return { code, capability: 'facilitate', params: {}, whoCan: [], until: null }
}

/** Everybody who stays out of something in a process, and who did. */
export type RecusalView = {
	id: string
	person: PersonRef
	artefactId: string
	artefactTitle: string
	question: string | null
	kind: RecusalRow['kind']
	reason: string
	at: string
	liftedAt: string | null
	mayLift: boolean
}

export async function recusalsIn(
	db: Db,
	caller: Caller,
	processId: string,
	at: Date
): Promise<RecusalView[]> {
	const place = await enterProcess(db, caller.personId, processId, at)
	const rows = await db
		.select()
		.from(recusal)
		.where(eq(recusal.processId, processId))
		.orderBy(asc(recusal.at), asc(recusal.id))
	const name = await namesOf(
		db,
		rows.map(({ personId }) => personId)
	)
	const views: RecusalView[] = []
	for (const row of rows) {
		const artefact = await findArtefact(db, row.artefactId)
		if (!artefact || abilityTo('view', place, { artefact }, factsAbout(place, artefact), at))
			continue
		if (!readsNames(place.actor) && row.personId !== caller.personId) continue
		const decision = row.decisionId ? await findDecision(db, row.decisionId) : null
		views.push({
			id: row.id,
			person: name(row.personId),
			artefactId: artefact.id,
			artefactTitle: artefact.title,
			question: decision?.question ?? null,
			kind: row.kind,
			reason: row.reason,
			at: row.at.toISOString(),
			liftedAt: row.liftedAt?.toISOString() ?? null,
			mayLift: row.liftedAt === null && abilityToLift(place, artefact, row, at) === null
		})
	}
	return views
}

async function findRecusal(tx: Db, id: string): Promise<RecusalRow | null> {
	if (!isId(id)) return null
	const [row] = await tx.select().from(recusal).where(eq(recusal.id, id))
	return row ?? null
}
