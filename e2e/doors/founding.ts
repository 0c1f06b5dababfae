import type { Caller } from '#collab/store/acting/caller.ts'
import { membershipOf } from '#collab/store/cast/cast-bodies.ts'
import type { House } from './door.ts'
import { closed, opened, ratify } from './closing.ts'
import type { LivingProcess } from './process.ts'

type Adopting = { voters: Caller[]; ratifier: Caller }

/** A changed charter, from the proposal to the day it is in force, with the forms of the pages. */
export async function adoptCharter(
	process: LivingProcess,
	{ voters, ratifier }: Adopting,
	charter: { id: string }
): Promise<void> {
	const { house, id, facilitator } = process
	const decision = await house.make(facilitator, `/p/${id}/rules/change?/propose`, {
		title: charter.id,
		summary: charter.id,
		charter: JSON.stringify(charter),
		base: await charterInForce(process)
	})
	await opened(process, decision)
	await process.all(voters, decision, 'yes')
	await closed(process, decision)
	const answer = { as: 'ratify', statement: 'Conforme.' }
	const code = await ratify(process, ratifier, decision, answer)
	if (code !== 'done') throw new Error(`not ratified: ${code}`)
	const { text } = await house.get(facilitator, `/p/${id}/rules`)
	if (!text.includes(charter.id)) throw new Error(`not in force: ${charter.id}`)
}

/** The hash of the charter in force, as the form for its change names it. */
export async function charterInForce({ house, id, facilitator }: LivingProcess): Promise<string> {
	const { text } = await house.get(facilitator, `/p/${id}/rules/change`)
	return /name="base" value="([^"]+)"/.exec(text)?.[1] ?? ''
}

/** The secretary looked at the papers: these people are residents, and fourteen or older. */
export async function verify(
	house: House,
	process: { id: string; facilitator: Caller },
	secretary: Caller,
	people: Caller[]
): Promise<void> {
	for (const who of people) {
		const membership = await membershipOf(house.world, process, who)
		for (const attribute of ['age_ok:14', 'resident_ok']) {
			const form = { membership, attribute, holds: 'yes' }
			const code = await house.send(secretary, `/p/${process.id}/people?/verify`, form)
			if (code !== 'done') throw new Error(`${who.displayName} is not verified: ${code}`)
		}
	}
}
