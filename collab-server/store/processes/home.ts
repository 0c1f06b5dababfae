import { and, eq } from 'drizzle-orm'
import { membership } from '#schema/db/processes.ts'
import { visibleArtefacts } from '../artefacts/artefacts.ts'
import type { Caller } from '../acting/caller.ts'
import type { Db } from '../database/db.ts'
import { decisionsIn } from '../decisions/decision-rows.ts'
import { enterProcess, inForce } from '../acting/place.ts'
import { mayCreateProcess } from './processes.ts'
import { settleDue } from '../decisions/settle.ts'
import type { Home, ProcessRow, Waiting } from '../acting/views.ts'
import { byDeadline, waitingIn } from './waiting.ts'

/** What a person sees first: what waits for them, and the processes they take part in. */
export async function home(db: Db, caller: Caller, at: Date): Promise<Home> {
	const rows = await db
		.selectDistinct({ id: membership.processId })
		.from(membership)
		.where(and(eq(membership.personId, caller.personId), inForce(at)))
	const ids = rows.map(({ id }) => id)
	await settleDue(db, at, ids)
	const own = await Promise.all(ids.map((id) => ownProcess(db, caller, id, at)))
	return {
		mayCreateProcess: mayCreateProcess(caller),
		processes: own
			.map(({ row }) => row)
			.toSorted((one, other) => one.name.localeCompare(other.name)),
		waiting: own.flatMap(({ waiting }) => waiting).toSorted(byDeadline)
	}
}

async function ownProcess(
	db: Db,
	caller: Caller,
	processId: string,
	at: Date
): Promise<{ row: ProcessRow; waiting: Waiting[] }> {
	const place = await enterProcess(db, caller.personId, processId, at)
	const artefacts = await visibleArtefacts(db, place, at)
	const waiting = await waitingIn(db, place, await decisionsIn(db, place, at), at)
	const { id, name, aim, phase, demonstration } = place.process
	return {
		row: {
			id,
			name,
			aim,
			phase,
			roles: place.actor.roles,
			demonstration,
			artefacts: artefacts.filter(({ state }) => state !== 'withdrawn').length,
			waiting: waiting.length
		},
		waiting
	}
}
