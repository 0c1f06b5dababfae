import type { Caller } from '#collab/store/acting/caller.ts'
import {
	aCitizen,
	aDecision,
	aDraft,
	aGuest,
	aMember,
	aPerson,
	aProcess,
	aRatifier,
	aSecretary,
	anObserver,
	anOfficial,
	underCharter
} from '#collab/store/cast/cast.ts'
import type { House } from './door.ts'
import type { Stage } from './floor-forms.ts'
import type { Standings } from './play.ts'

export type FloorCast = Standings & {
	facilitator: Caller
	administrator: Caller
	stranger: Caller
	/** Five, so that a secret box is counted. */
	voters: Caller[]
}

/** A process with somebody in each role, three decisions that run, and another process next door. */
export async function castOf(house: House) {
	const { world } = house
	world.now = new Date()
	const process = await aProcess(world)
	await underCharter(world, process, { ratification: { required: true } })
	const { facilitator } = process
	const ratifier = await aRatifier(world, process)
	const administrator = await aMember(world, process, 'administrator', { administrator: true })
	const guest = await aGuest(world, process)
	const observer = await anObserver(world, process)
	const stranger = await aPerson(world, 'Sid Stranger')
	const secretary = await aSecretary(world, process)
	const voters = [await anOfficial(world, process)]
	for (const name of ['Cleo', 'Cid', 'Cara', 'Cole'])
		voters.push(await aCitizen(world, process, `${name} Citizen`))
	const outside = [facilitator, ratifier, administrator, guest, observer, stranger]
	const never = new Set(outside.map(({ personId }) => personId))
	const cast = [...outside, secretary, ...voters]

	await aDraft(world, process)
	const { id: first } = await aDecision(world, process, 'default')
	const { id: secret } = await aDecision(world, process, 'confidential_majority')
	await aDecision(world, process, 'majority')
	const other = await aProcess(world)
	const { id, artefact } = await aDecision(world, other, 'majority')
	const stage: Stage = { house, process: process.id, cast }
	const people: FloorCast = { never, facilitator, ratifier, administrator, stranger, voters }
	return { stage, people, decisions: { first, secret }, elsewhere: [other.id, id, artefact] }
}
