import { and, asc, desc, eq, isNull } from 'drizzle-orm'
import { accessRequest } from '#schema/db/keeping.ts'
import { Refusal } from '#schema/errors.ts'
import { accessDue } from '#schema/governance/access-requests.ts'
import { isId } from '#schema/ids.ts'
import { LIMITS } from '#schema/limits.ts'
import { abilityTo, must, type Place } from '../acting/ability.ts'
import type { Act } from '../acting/act.ts'
import type { Caller } from '../acting/caller.ts'
import type { Acts, Nothing } from '../acting/commands.ts'
import { enterProcess } from '../acting/place.ts'
import { requiredReason } from '../acting/texts.ts'
import type { PersonRef, Waiting } from '../acting/views.ts'
import type { Db } from '../database/db.ts'
import { isParticipant } from '../organisation/membership-rows.ts'
import { namesOf } from '../people/person-names.ts'

type AccessRequest = typeof accessRequest.$inferSelect

/** [PD10] Whoever may make the package of somebody [PD6] looks after what was asked for. */
export function abilityToAnswer(place: Place, at: Date) {
	return abilityTo('export', place, {}, {}, at)
}

/** [PD10] Somebody asked what is kept about them, by a letter or at a desk: whom it is about, how and when it arrived. */
export async function enterAccessRequest(
	act: Act,
	needs: Acts['enter-access-request']['needs']
): Promise<Acts['enter-access-request']['answers']> {
	const place = await enterProcess(act.tx, act.by.personId, needs.process, act.at, 'share')
	must(abilityToAnswer(place, act.at))
	const arrived = requiredReason(needs.arrived, LIMITS.reasonLength)
	const receivedOn = new Date(needs.receivedOn)
	if (Number.isNaN(receivedOn.getTime()) || receivedOn > act.at)
		throw new Refusal('malformed', { field: 'receivedOn' })
	if (!isId(needs.person) || !(await isParticipant(act.tx, place.process.id, needs.person)))
		throw new Refusal('not_found')
	const id = crypto.randomUUID()
	await act.tx.insert(accessRequest).values({
		...{ id, processId: place.process.id, personId: needs.person, arrived, receivedOn },
		...{ enteredBy: act.by.personId, enteredAt: act.at }
	})
	act.enter(place, {
		type: 'access-requested',
		subjectId: place.process.id,
		data: { request: id, received: receivedOn.toISOString() },
		secret: { '/person': needs.person, '/reason': arrived }
	})
	return { requestId: id }
}

/** [PD10] Two months more, once, while the first is not over, with the reason that the person is told. */
export async function extendAccessRequest(
	act: Act,
	needs: Acts['extend-access-request']['needs']
): Promise<Nothing> {
	const { place, request } = await open(act, needs.request)
	const reason = requiredReason(needs.reason, LIMITS.reasonLength)
	if (request.extendedAt || act.at >= accessDue(request.receivedOn, false, place.process.timezone))
		throw new Refusal('state_changed')
	await act.tx
		.update(accessRequest)
		.set({ extendedBy: act.by.personId, extendedAt: act.at, extensionReason: reason })
		.where(eq(accessRequest.id, request.id))
	act.enter(place, {
		type: 'access-extended',
		subjectId: place.process.id,
		data: { request: request.id },
		secret: { '/person': request.personId, '/reason': reason }
	})
	return {}
}

/** [PD10] What became of it where no package was made: it was answered otherwise, or refused, and why. */
export async function answerAccessRequest(
	act: Act,
	needs: Acts['answer-access-request']['needs']
): Promise<Nothing> {
	const { place, request } = await open(act, needs.request)
	await settle(act, place, request, requiredReason(needs.answer, LIMITS.reasonLength))
	return {}
}

/** [PD6] [PD10] Whoever makes the package of somebody answers what they asked. */
export async function answerWithPackage(
	act: Act,
	place: Place,
	personId: string,
	answer: string
): Promise<void> {
	const asked = await act.tx
		.select()
		.from(accessRequest)
		.where(
			and(
				eq(accessRequest.processId, place.process.id),
				eq(accessRequest.personId, personId),
				isNull(accessRequest.answeredAt)
			)
		)
		.for('update')
	for (const request of asked) await settle(act, place, request, answer)
}

async function settle(
	{ tx, at, by, enter }: Act,
	place: Place,
	{ id, personId }: AccessRequest,
	answer: string
): Promise<void> {
	await tx
		.update(accessRequest)
		.set({ answeredBy: by.personId, answeredAt: at, answer })
		.where(eq(accessRequest.id, id))
	enter(place, {
		type: 'access-answered',
		subjectId: place.process.id,
		data: { request: id },
		secret: { '/person': personId, '/reason': answer }
	})
}

/** One that waits for an answer, for whoever may give it. @throws Refusal not_found, forbidden, state_changed */
async function open(act: Act, id: string): Promise<{ place: Place; request: AccessRequest }> {
	if (!isId(id)) throw new Refusal('not_found')
	const [request] = await act.tx
		.select()
		.from(accessRequest)
		.where(eq(accessRequest.id, id))
		.for('update')
	if (!request) throw new Refusal('not_found')
	const place = await enterProcess(act.tx, act.by.personId, request.processId, act.at, 'share')
	must(abilityToAnswer(place, act.at))
	if (request.answeredAt) throw new Refusal('state_changed')
	return { place, request }
}

/** [PD2] What was written of somebody who is erased goes; that they asked, and when they were answered, stays. */
export async function forgetRequestWords(tx: Db, personId: string): Promise<void> {
	await tx
		.update(accessRequest)
		.set({ arrived: '', extensionReason: null, answer: null })
		.where(eq(accessRequest.personId, personId))
}

export type AccessRequestView = {
	id: string
	person: PersonRef
	arrived: string
	receivedOn: string
	/** The instant at which the last day is over. */
	due: string
	overdue: boolean
	extension: { reason: string } | null
	mayExtend: boolean
	answered: { text: string; at: string } | null
}

/** [PD10] All that was asked here: what waits first, the nearest day on top. @throws Refusal forbidden */
export async function accessRequests(
	db: Db,
	caller: Caller,
	processId: string,
	at: Date
): Promise<{ requests: AccessRequestView[] }> {
	const place = await enterProcess(db, caller.personId, processId, at)
	must(abilityToAnswer(place, at))
	const rows = await db
		.select()
		.from(accessRequest)
		.where(eq(accessRequest.processId, place.process.id))
		.orderBy(desc(accessRequest.receivedOn), asc(accessRequest.id))
	const name = await namesOf(
		db,
		rows.map(({ personId }) => personId)
	)
	const views = rows.map((row) => viewOf(row, name(row.personId), place, at))
	const waits = views.filter(({ answered }) => !answered)
	const over = views.filter(({ answered }) => answered)
	return { requests: [...waits.toSorted((one, other) => (one.due < other.due ? -1 : 1)), ...over] }
}

function viewOf(
	row: AccessRequest,
	person: PersonRef,
	{ process }: Place,
	at: Date
): AccessRequestView {
	const due = accessDue(row.receivedOn, row.extendedAt !== null, process.timezone)
	const waits = row.answeredAt === null
	return {
		...{ id: row.id, person, arrived: row.arrived, receivedOn: row.receivedOn.toISOString() },
		...{ due: due.toISOString(), overdue: waits && at >= due },
		extension: row.extendedAt && { reason: row.extensionReason ?? '' },
		mayExtend: waits && !row.extendedAt && at < due,
		answered: row.answeredAt && { text: row.answer ?? '', at: row.answeredAt.toISOString() }
	}
}

/** [PD10] What waits for whoever may answer, by its day. */
export async function accessRequestsWaiting(
	db: Db,
	place: Place,
	_: unknown,
	at: Date
): Promise<Waiting[]> {
	if (abilityToAnswer(place, at) !== null) return []
	const { id: processId, name: processName, timezone } = place.process
	const rows = await db
		.select()
		.from(accessRequest)
		.where(and(eq(accessRequest.processId, processId), isNull(accessRequest.answeredAt)))
		.orderBy(asc(accessRequest.receivedOn), asc(accessRequest.id))
	return rows.map(({ receivedOn, extendedAt }) => ({
		...({ code: 'answer_access_request', params: {}, processId, processName } as const),
		...{ artefactId: null, decisionId: null },
		until: accessDue(receivedOn, extendedAt !== null, timezone).toISOString()
	}))
}
