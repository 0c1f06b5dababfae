import type { Role } from '#schema/governance/roles.ts'
import { inOneTransaction } from '../acting/act.ts'
import type { Caller } from '../acting/caller.ts'
import { enterProcess } from '../acting/place.ts'
import { beginRole } from '../organisation/members.ts'
import { aPerson, type TestProcess, type World } from './cast.ts'

/** Somebody who was given a role as it happens, from now on: the log has it, as the cast's others have not. */
export async function aJoined(
	world: World,
	{ id, facilitator }: TestProcess,
	role: Role,
	name: string
): Promise<Caller> {
	const caller = await aPerson(world, name)
	await inOneTransaction(world.db, facilitator, world.now, async (work) => {
		const place = await enterProcess(work.tx, facilitator.personId, id, world.now, 'update')
		await beginRole({ ...work, by: facilitator }, place, { personId: caller.personId, role })
	})
	return caller
}
