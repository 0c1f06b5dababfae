import { eq } from 'drizzle-orm'
import { membership } from '#schema/db/processes.ts'
import {
	DAY,
	MINUTE,
	aCitizen,
	aFrozenText,
	anOfficial,
	aProcess,
	aRatifier
} from '../../cast/cast.ts'
import type { Given, Provocations } from './given.ts'

/** A hackathon: six people who take part, a jury, and four ideas, the first by the team of one of them. */
async function hackathon(given: Given, { jury = 5, named = true } = {}) {
	const { world } = given
	const process = await aProcess(world, 'T6-hackathon')
	const peer = await aCitizen(world, process, 'Peer 1')
	for (const at of [2, 3, 4, 5, 6]) await aCitizen(world, process, `Peer ${at}`)
	for (let at = 1; at <= jury; at++) await anOfficial(world, process, `Juror ${at}`)
	await aRatifier(world, process)
	const teams: string[] = []
	for (const name of ['Red', 'Blue', 'Green', 'Gold']) {
		const team = { process: process.id, name }
		teams.push((await world.act(process.facilitator, 'create-team', team)).teamId)
	}
	const [held] = await world.db
		.select()
		.from(membership)
		.where(eq(membership.personId, peer.personId))
	const joining = { team: teams[0] ?? '', membership: held?.id ?? '' }
	await world.act(process.facilitator, 'join-team', joining)
	const { decisionId } = await world.act(process.facilitator, 'announce-decision', {
		artefact: await aFrozenText(world, process),
		rule: 'default',
		question: 'Whose idea wins?',
		options: teams.map((team, at) => ({ label: `Idea ${at + 1}`, ...(named && { team }) })),
		closesAt: world.in(2 * DAY)
	})
	world.pass(MINUTE)
	return { peer, decisionId }
}

/** Refusals of what groups and teams score. */
export const HACKATHON = {
	group_too_small: (given) => hackathon(given, { jury: 4 }),
	option_team_missing: (given) => hackathon(given, { named: false }),
	own_option: async (given) => {
		const { peer, decisionId: decision } = await hackathon(given)
		return given.act(peer, 'cast-ballot', { decision, answer: { scores: { a: 5 } } })
	}
} satisfies Provocations
