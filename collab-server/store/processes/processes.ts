import { and, asc, eq } from 'drizzle-orm'
import { organisation, person } from '#schema/db/people.ts'
import { membership, phaseChange, process as processTable } from '#schema/db/processes.ts'
import { Refusal, assert } from '#schema/errors.ts'
import type { Phase } from '#schema/governance/roles.ts'
import { LIMITS } from '#schema/limits.ts'
import type { Act } from '../acting/act.ts'
import { abilityToBegin } from '../acting/artefact-acts.ts'
import { visibleArtefacts } from '../artefacts/artefacts.ts'
import type { Caller } from '../acting/caller.ts'
import { firstCharter, keepCharter } from '../charters/charters.ts'
import type { Acts } from '../acting/commands.ts'
import type { Db } from '../database/db.ts'
import { abilityTo, must } from '../acting/ability.ts'
import { decisionsIn } from '../decisions/decision-rows.ts'
import { enterProcess, inForce } from '../acting/place.ts'
import { fourAnswers } from '../acting/process-answers.ts'
import { safetyIn } from '../moderation/safety-measures.ts'
import { settleDue } from '../decisions/settle.ts'
import { knownLanguage, knownTimezone, requiredReason, requiredText } from '../acting/texts.ts'
import type { ProcessView } from '../acting/views.ts'
import { waitingIn } from './waiting.ts'
import { abilityToSeeDesk } from '../record/records-desk.ts'
import { shownName } from '../people/person-names.ts'

/** An e-mail that was proven (governance.md 1.2): whoever founds a process can be reached. */
const FOUNDERS_ASSURANCE = 2

/** Administrators, and everybody whose e-mail is proven, may found a process; founders facilitate it. */
export function mayCreateProcess(caller: Caller): boolean {
	return caller.administrator || caller.assurance >= FOUNDERS_ASSURANCE
}

export async function createProcess(
	act: Act,
	needs: Acts['create-process']['needs'],
	{ demonstration = false } = {}
): Promise<Acts['create-process']['answers']> {
	if (!mayCreateProcess(act.by)) throw new Refusal('forbidden')
	const name = requiredText(needs.name, 'name', LIMITS.nameLength)
	const aim = requiredText(needs.aim, 'aim', LIMITS.aimLength)
	const language = knownLanguage(needs.language)
	const timezone = knownTimezone(needs.timezone)
	const charter = firstCharter(needs.charter, language, timezone)

	const id = crypto.randomUUID()
	const charterId = crypto.randomUUID()
	await act.tx.insert(processTable).values({
		id,
		organisationId: await homeOrganisation(act.tx),
		name,
		aim,
		language,
		timezone,
		charterId,
		demonstration,
		createdBy: act.by.personId,
		createdAt: act.at
	})
	await keepCharter(act.tx, { id: charterId, processId: id, version: 1, charter }, act.at)
	const role = crypto.randomUUID()
	await act.tx.insert(membership).values({
		id: role,
		processId: id,
		personId: act.by.personId,
		role: 'facilitator',
		from: act.at
	})

	const place = await enterProcess(act.tx, act.by.personId, id, act.at)
	act.enter(place, {
		type: 'process-created',
		subjectId: id,
		data: { language, timezone, demonstration },
		secret: { '/name': name, '/aim': aim }
	})
	act.enter(place, {
		type: 'role-began',
		subjectId: id,
		data: { membership: role, role: 'facilitator' },
		secret: { '/person': act.by.personId }
	})
	act.tell('membership', { processId: id, personId: act.by.personId })
	return { processId: id }
}

/**
 * Names may be mended. Language of authority and time zone stand in the charter, and change only as
 * a charter does: a decision that is running was announced under them [F13] [F25].
 */
export async function editProcess(
	act: Act,
	needs: Acts['edit-process']['needs']
): Promise<Acts['edit-process']['answers']> {
	const place = await enterProcess(act.tx, act.by.personId, needs.process, act.at, 'update')
	must(abilityTo('facilitate', place, {}, {}, act.at))
	const name = requiredText(needs.name ?? place.process.name, 'name', LIMITS.nameLength)
	const aim = requiredText(needs.aim ?? place.process.aim, 'aim', LIMITS.aimLength)
	if (name === place.process.name && aim === place.process.aim) return {}
	await act.tx.update(processTable).set({ name, aim }).where(eq(processTable.id, place.process.id))
	act.enter(place, {
		type: 'process-edited',
		subjectId: place.process.id,
		secret: { '/name': name, '/aim': aim }
	})
	act.tell('process', { processId: place.process.id })
	return {}
}

/** [F20] Any phase may follow any other: a phase opens and closes doors, it never destroys work. */
export async function changePhase(
	act: Act,
	needs: Acts['change-phase']['needs']
): Promise<Acts['change-phase']['answers']> {
	const place = await enterProcess(act.tx, act.by.personId, needs.process, act.at, 'update')
	must(abilityTo('facilitate', place, {}, {}, act.at))
	const { id, phase: from } = place.process
	if (!place.charter.charter.phases.includes(needs.to))
		throw new Refusal('malformed', { field: 'phase' })
	if (needs.to === from) throw new Refusal('phase_unchanged')
	const reason = requiredReason(needs.reason, LIMITS.reasonLength)
	await act.tx.update(processTable).set({ phase: needs.to }).where(eq(processTable.id, id))
	await act.tx.insert(phaseChange).values({
		id: crypto.randomUUID(),
		processId: id,
		from,
		to: needs.to,
		reason,
		byPerson: act.by.personId,
		at: act.at
	})
	act.enter(place, {
		type: 'phase-changed',
		subjectId: id,
		data: { from, to: needs.to },
		secret: { '/reason': reason }
	})
	act.tell('process', { processId: id })
	return {}
}

/** One process as one person stands in it: the four answers, and everything there is. */
export async function processView(
	db: Db,
	caller: Caller,
	processId: string,
	at: Date
): Promise<ProcessView> {
	const place = await enterProcess(db, caller.personId, processId, at)
	await settleDue(db, at, [place.process.id])
	const { process, charter, actor } = place
	const [artefacts, decisions, people, phaseChanges] = await Promise.all([
		visibleArtefacts(db, place, at),
		decisionsIn(db, place, at),
		peopleIn(db, process.id, at),
		phaseChangesOf(db, process.id)
	])
	const [waiting, safety] = await Promise.all([
		waitingIn(db, place, decisions, at),
		safetyIn(db, place, artefacts, at)
	])
	const steers = abilityTo('facilitate', place, {}, {}, at)
	return {
		id: process.id,
		name: process.name,
		aim: process.aim,
		language: process.language,
		timezone: process.timezone,
		phase: process.phase,
		phases: charter.charter.phases,
		demonstration: process.demonstration,
		charter: {
			id: charter.charter.id,
			version: charter.version,
			hash: charter.hash,
			promise: charter.charter.promise
		},
		createdAt: process.createdAt.toISOString(),
		myRoles: actor.roles,
		guestUntil: actor.guestUntil,
		...fourAnswers({ place, artefacts, decisions, at }),
		waiting,
		artefacts,
		decisions: decisions.map(({ row }) => row),
		people,
		safety,
		phaseChanges,
		may: {
			edit: steers,
			changePhase: steers,
			invite: steers,
			grantRole: steers,
			createArtefact: abilityToBegin(place, at),
			announceDecision: steers,
			keepRecords: abilityToSeeDesk(place, at)
		}
	}
}

/** How many take part in each role, and whom to turn to. */
async function peopleIn(db: Db, processId: string, at: Date): Promise<ProcessView['people']> {
	const rows = await db
		.select({ id: membership.personId, name: shownName, role: membership.role })
		.from(membership)
		.innerJoin(person, eq(person.id, membership.personId))
		.where(and(eq(membership.processId, processId), inForce(at)))
		.orderBy(asc(membership.from))
	const byRole: ProcessView['people']['byRole'] = {}
	for (const { role } of rows) byRole[role] = (byRole[role] ?? 0) + 1
	return {
		total: new Set(rows.map(({ id }) => id)).size,
		byRole,
		facilitators: rows
			.filter(({ role }) => role === 'facilitator')
			.map(({ id, name }) => ({ id, name }))
	}
}

async function phaseChangesOf(db: Db, processId: string): Promise<ProcessView['phaseChanges']> {
	const rows = await db
		.select({ change: phaseChange, name: shownName })
		.from(phaseChange)
		.innerJoin(person, eq(person.id, phaseChange.byPerson))
		.where(eq(phaseChange.processId, processId))
		.orderBy(asc(phaseChange.at))
	return rows.map(({ change, name }) => ({
		from: change.from as Phase,
		to: change.to as Phase,
		reason: change.reason,
		by: { id: change.byPerson, name },
		at: change.at.toISOString()
	}))
}

/** The organisation this installation belongs to: the one the set-up made first. */
async function homeOrganisation(tx: Db): Promise<string> {
	const [row] = await tx
		.select({ id: organisation.id })
		.from(organisation)
		.orderBy(asc(organisation.createdAt), asc(organisation.id))
		.limit(1)
	assert(row, 'the set-up made an organisation')
	return row.id
}
