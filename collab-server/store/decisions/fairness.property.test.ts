import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
	DAY,
	HOUR,
	aCitizen,
	aProcess,
	aSecretary,
	aFrozenText,
	aWorld,
	codeOf,
	type World
} from '../cast/cast.ts'
import { amended } from '../cast/cast-bodies.ts'
import type { Caller } from '../acting/caller.ts'
import { countedBallots } from '../voting/box.ts'
import type { CommandKind } from '../acting/commands.ts'
import { openDecision } from './decisions.ts'
import { lentIn } from '../voting/delegation-rows.ts'
import { isRecused } from '../voting/recusal-rows.ts'
import { rollOf } from '../voting/roll.ts'
import { sanctionsOn } from '../organisation/sanctions.ts'

/**
 * Honest and hostile people do what they like, in any order, by the door every command takes. Whatever
 * comes of it: who is suspended or stays out casts nothing, and nothing lent is counted twice.
 */
const step = fc.record({
	who: fc.constantFrom(0, 1, 2, 2, 3, 3, 4, 4),
	whom: fc.nat(4),
	act: fc.constantFrom(
		'vote',
		'vote',
		'vote',
		'lend',
		'take back',
		'declare',
		'declare',
		'record',
		'lift',
		'notice',
		'suspend',
		'pass'
	),
	together: fc.boolean()
})
type Step = typeof step extends fc.Arbitrary<infer S> ? S : never

test('[B6] [B8] [B14] [F3] [F18] no order of acts lets somebody vote who may not, or twice', async () => {
	await fc.assert(
		fc.asyncProperty(fc.array(step, { minLength: 12, maxLength: 28 }), async (steps) => {
			const world = await aWorld()
			try {
				await play(world, steps)
			} finally {
				await world.drop()
			}
		}),
		{ numRuns: 16 }
	)
}, 120_000)

async function play(world: World, steps: Step[]): Promise<void> {
	const process = await aProcess(world)
	await amended(world, process, (charter) => ({
		...charter,
		rules: {
			...charter.rules,
			lending: { method: 'majority', base: 'yes_no', reasons: 'none', delegation: { max: 1 } }
		}
	}))
	const people = [
		process.facilitator,
		await aSecretary(world, process),
		await aCitizen(world, process, 'Ana'),
		await aCitizen(world, process, 'Ben'),
		await aCitizen(world, process, 'Cid')
	]
	const artefact = await aFrozenText(world, process)
	const { decisionId: decision } = await world.act(process.facilitator, 'announce-decision', {
		artefact,
		rule: 'lending',
		question: 'Do we?',
		closesAt: world.in(30 * DAY)
	})
	await openDecision(world.db, decision, world.now)
	const scene = { world, process: process.id, artefact, decision, people, recusals: [] as string[] }
	for (const one of steps) {
		const acts = [carryOut(scene, one)]
		if (one.together) acts.push(carryOut(scene, one))
		await Promise.all(acts)
		await expectFair(scene)
	}
}

type Scene = {
	world: World
	process: string
	artefact: string
	decision: string
	people: Caller[]
	recusals: string[]
}

async function carryOut(scene: Scene, { who, whom, act }: Step): Promise<void> {
	const { world, process, artefact, decision, people, recusals } = scene
	const [by, other] = [people[who], people[whom]] as [Caller, Caller]
	const reason = 'Because of what happened yesterday.'
	const tried = (kind: CommandKind, needs: object) =>
		codeOf(world.act(by, kind, needs as never) as Promise<unknown>)
	const against = { process, person: other.personId, rule: 'Nobody is insulted.', reason }
	switch (act) {
		case 'vote': {
			const barred = await isBarred(scene, by)
			const code = await tried('cast-ballot', { decision, choice: 'yes' })
			if (barred) expect(code).not.toBe('done')
			return
		}
		case 'lend': {
			const barred =
				(await isBarred(scene, by)) ||
				(await isRecused(world.db, other.personId, { artefactId: artefact, decisionId: decision }))
			const code = await tried('delegate-vote', { decision, to: other.personId })
			if (barred) expect(code).not.toBe('done')
			return
		}
		case 'take back':
			return void (await tried('revoke-delegation', { decision }))
		case 'declare': {
			const made = world.act(by, 'declare-interest', { artefact, reason })
			return void (await made.then(
				({ recusalId }) => recusals.push(recusalId),
				() => null
			))
		}
		case 'record': {
			const made = world.act(by, 'record-recusal', { artefact, person: other.personId, reason })
			return void (await made.then(
				({ recusalId }) => recusals.push(recusalId),
				() => null
			))
		}
		case 'lift':
			return void (await tried('lift-recusal', { recusal: recusals.at(whom % 2 ? 0 : -1) ?? '' }))
		case 'notice':
			return void (await tried('take-measure', { ...against, step: 'notice' }))
		case 'suspend':
			return void (await tried('take-measure', {
				...against,
				step: 'suspend_14d',
				until: world.in(HOUR)
			}))
		case 'pass':
			return world.pass(HOUR / 2)
	}
}

async function isBarred({ world, process, artefact, decision }: Scene, who: Caller) {
	const { suspendedUntil } = await sanctionsOn(world.db, who.personId, process, world.now)
	const matter = { artefactId: artefact, decisionId: decision }
	return suspendedUntil !== null || (await isRecused(world.db, who.personId, matter))
}

/** Each person counts once and from the roll; nobody carries who is carried, nor more than the rule says. */
async function expectFair({ world, decision }: Scene): Promise<void> {
	const counted = (await countedBallots(world.db, decision)).map(({ personId }) => personId)
	expect(new Set(counted).size).toBe(counted.length)
	const roll = new Set((await rollOf(world.db, decision)).map(({ personId }) => personId))
	expect(counted.every((personId) => roll.has(personId))).toBe(true)
	const lent = await lentIn(world.db, decision)
	expect(lent.some(({ to }) => lent.some(({ from }) => from === to))).toBe(false)
	expect(new Set(lent.map(({ to }) => to)).size).toBe(lent.length)
}
