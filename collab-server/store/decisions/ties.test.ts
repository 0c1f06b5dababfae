import { eq } from 'drizzle-orm'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { decision as decisionTable, tieBreak } from '#schema/db/decisions.ts'
import { commitmentOf, drawnOrder, seedOf } from '#schema/governance/rules/lot.ts'
import type { Answer } from '#schema/governance/rules/answers.ts'
import {
	DAY,
	HOUR,
	MINUTE,
	aCitizen,
	aFrozenText,
	aProcess,
	aRatifier,
	aWorld,
	anOfficial,
	codeOf,
	underCharter,
	type TestProcess,
	type World
} from '../cast/cast.ts'
import { artefactView } from '../artefacts/artefacts.ts'
import type { Caller } from '../acting/caller.ts'
import { decisionView } from './decisions.ts'
import { home } from '../processes/home.ts'
import { processLog } from '../processes/process-log.ts'
import { settleDue } from './settle.ts'

let world: World
let process: TestProcess
let people: Caller[]
let rita: Caller
let artefact: string

const RULES = {
	name_by_lot: { method: 'approval', k: 1, tie: 'lot_public_seed' },
	yes_by_lot: {
		method: 'majority',
		tie: 'lot_public_seed',
		results_visibility: 'live',
		reasons: 'none'
	},
	name_by_ratifier: { method: 'approval', k: 1, tie: 'ratifier' },
	yes_by_ratifier: { method: 'majority', tie: 'ratifier', reasons: 'none' },
	transferred: { method: 'ranked', variant: 'irv', tie: 'ratifier' },
	advised_marks: { method: 'ratified', inner: { method: 'score', scale: [0, 5], k: 1 } },
	interest: { method: 'dots', advisory: true, dots: 3, max_per_card: 2 },
	secret_interest: {
		method: 'dots',
		advisory: true,
		dots: 3,
		max_per_card: 2,
		secrecy: 'secret',
		results_visibility: 'after_close',
		reasons: 'none'
	}
}
const LABELS = ['Road centre', 'Closer', 'Morning'].map((label) => ({ label }))

beforeEach(async () => {
	world = await aWorld()
	process = await aProcess(world)
	await underCharter(world, process, { id: 'ties', rules: RULES })
	people = []
	for (const name of ['Ann', 'Bo', 'Cy', 'Di']) people.push(await aCitizen(world, process, name))
	rita = await aRatifier(world, process)
	artefact = await aFrozenText(world, process)
})
afterEach(() => world.drop())

const announce = async (rule: string, options: typeof LABELS | null = LABELS) => {
	const { decisionId } = await world.act(process.facilitator, 'announce-decision', {
		artefact,
		rule,
		question: 'Which one?',
		closesAt: world.in(HOUR),
		...(options && { options })
	})
	world.pass(MINUTE)
	return decisionId
}
const castAll = async (decision: string, answers: Answer[]) => {
	for (const [at, answer] of answers.entries())
		await world.act(people[at] as Caller, 'cast-ballot', { decision, answer })
}
const close = async () => {
	world.pass(HOUR)
	await settleDue(world.db, world.now)
}
const see = (decision: string, caller: Caller = process.facilitator) =>
	decisionView(world.db, caller, decision, world.now)
const rowOf = async (decision: string) => {
	const [row] = await world.db.select().from(decisionTable).where(eq(decisionTable.id, decision))
	if (!row) throw new Error('a decision')
	return row
}
const stateOf = async () =>
	(await artefactView(world.db, process.facilitator, artefact, world.now)).state
const TIED: Answer[] = [
	{ approvals: ['a'] },
	{ approvals: ['b'] },
	{ approvals: ['a', 'b'] },
	{ approvals: ['c'] }
]

describe('[D32] a tie for a lot', () => {
	test('[D32] the hash of its number is announced, the number told at the close', async () => {
		const id = await announce('name_by_lot')
		const { lotSecret } = await rowOf(id)
		const commitment = commitmentOf(lotSecret ?? '')
		expect((await see(id)).lot).toEqual({ commitment, secret: null })
		const log = async () =>
			(await processLog(world.db, process.facilitator, process.id, {}, world.now)).entries
		expect((await log()).find(({ type }) => type === 'decision-announced')?.data.lot).toBe(
			commitment
		)
		await castAll(id, TIED)
		expect(JSON.stringify([await see(id), await log()])).not.toContain(lotSecret)
		await close()
		expect((await see(id)).lot).toEqual({ commitment, secret: lotSecret })
		expect((await log()).find(({ type }) => type === 'decision-closed')?.data.lot).toBe(lotSecret)
	})

	test('[D32] anybody can draw it again from the number and the answers', async () => {
		const id = await announce('name_by_lot')
		await castAll(id, TIED)
		await close()
		const { lotSecret } = await rowOf(id)
		const order = drawnOrder(seedOf(lotSecret ?? '', TIED), ['a', 'b'])
		const { outcome } = (await see(id)).results ?? {}
		expect(outcome).toMatchObject({ result: 'adopted', winners: [order[0]], lot: { order } })
		expect(outcome?.tie).toMatchObject({ options: ['a', 'b'], rule: 'lot_public_seed' })
		expect(await stateOf()).toBe('adopted')
	})

	test('[D32] [F8] live results of a tie do not tell whom the lot would choose', async () => {
		const id = await announce('yes_by_lot', null)
		await castAll(id, [{ choice: 'yes' }, { choice: 'yes' }, { choice: 'no' }, { choice: 'no' }])
		expect((await see(id)).results?.outcome).toMatchObject({ result: 'lot' })
		expect((await see(id)).results?.outcome?.lot).toBe(undefined)
		await close()
		expect(['adopted', 'not_adopted']).toContain((await see(id)).results?.outcome?.result)
	})

	test('[D32] another answer gives another seed, the order of ballots does not', () => {
		expect(seedOf('n', TIED)).toBe(seedOf('n', TIED.toReversed()))
		expect(seedOf('n', TIED)).not.toBe(seedOf('n', TIED.slice(1)))
		expect(seedOf('n', TIED)).not.toBe(seedOf('m', TIED))
	})
})

describe('[D33] a tie for the ratifier', () => {
	const choose = (caller: Caller, decision: string, chosen: string[], reasons = 'It is nearer.') =>
		world.act(caller, 'break-tie', { decision, chosen, reasons })

	test('[D33] waits for whoever has the mandate, with a deadline, and adopts nothing', async () => {
		const id = await announce('name_by_ratifier')
		await castAll(id, TIED)
		await close()
		expect(await rowOf(id)).toMatchObject({ effect: 'tied', status: 'closed' })
		expect(await stateOf()).toBe('frozen')
		const { tie } = await see(id, rita)
		expect(tie).toMatchObject({ among: ['a', 'b'], places: 1, broken: null, may: null })
		expect((await home(world.db, rita, world.now)).waiting).toMatchObject([
			{ code: 'break_tie', decisionId: id, until: tie?.until }
		])
		const again = { artefact, rule: 'majority', question: 'And?', closesAt: world.in(HOUR) }
		expect(await codeOf(world.act(process.facilitator, 'announce-decision', again))).toBe(
			'decision_open'
		)
	})

	test('[D33] who is chosen is counted again, said with reasons, and takes effect', async () => {
		const id = await announce('name_by_ratifier')
		await castAll(id, TIED)
		await close()
		await choose(rita, id, ['b'])
		const view = await see(id)
		expect(view.results?.outcome).toMatchObject({ result: 'adopted', winners: ['b'] })
		expect(view.results?.outcome?.steps).toContainEqual({
			key: 'ratifier_chose',
			params: { options: ['b'] }
		})
		expect(view.tie?.broken).toMatchObject({ chosen: ['b'], reasons: 'It is nearer.' })
		expect(await stateOf()).toBe('adopted')
		expect(await codeOf(choose(rita, id, ['a']))).toBe('forbidden')
	})

	test('[D33] [F9] others, whoever does not tie, too many and no reasons are refused', async () => {
		const id = await announce('name_by_ratifier')
		await castAll(id, TIED)
		expect(await codeOf(choose(rita, id, ['a']))).toBe('nothing_tied')
		await close()
		const voter = people[0] as Caller
		for (const caller of [voter, process.facilitator, await anOfficial(world, process)])
			expect(await codeOf(choose(caller, id, ['a']))).toBe('forbidden')
		for (const chosen of [['c'], ['a', 'b'], ['a', 'a'], ['z'], []])
			expect(await codeOf(choose(rita, id, chosen))).toBe('tie_not_broken')
		expect(await codeOf(choose(rita, id, ['a'], ' '))).toBe('reason_missing')
		expect(await world.db.select().from(tieBreak)).toEqual([])
	})

	test('[D33] as many yes as no: yes adopts, no does not', async () => {
		const votes: Answer[] = [{ choice: 'yes' }, { choice: 'no' }, { choice: 'abstain' }]
		const id = await announce('yes_by_ratifier', null)
		await castAll(id, votes)
		await close()
		expect(await codeOf(choose(rita, id, ['a']))).toBe('tie_not_broken')
		await choose(rita, id, ['no'])
		expect((await see(id)).results?.outcome?.result).toBe('not_adopted')
		expect(await stateOf()).toBe('frozen')
	})

	test('[D33] two at the same instant: one choice counts', async () => {
		const id = await announce('name_by_ratifier')
		await castAll(id, TIED)
		await close()
		const ben = await aRatifier(world, process, 'Ben Ratifier')
		const codes = await Promise.all([
			codeOf(choose(rita, id, ['a'])),
			codeOf(choose(ben, id, ['b']))
		])
		expect(codes.toSorted()).toEqual(['done', 'forbidden'])
		expect(await world.db.select().from(tieBreak)).toHaveLength(1)
	})

	test('[D33] whoever lets the time pass has chosen nobody', async () => {
		const id = await announce('name_by_ratifier')
		await castAll(id, TIED)
		await close()
		world.pass(60 * DAY)
		expect(await codeOf(choose(rita, id, ['a']))).toBe('ratification_over')
		await settleDue(world.db, world.now)
		await settleDue(world.db, world.now)
		const view = await see(id)
		expect(view.results?.outcome).toMatchObject({ result: 'tie', winners: [] })
		expect(view.tie?.broken).toMatchObject({ by: null, chosen: [] })
		expect(await rowOf(id)).toMatchObject({ effect: null })
		expect(await stateOf()).toBe('frozen')
	})

	test('[D33] where the charter has ratifiers too, what they chose is then ratified', async () => {
		await underCharter(world, process, {
			id: 'both',
			version: 3,
			rules: RULES,
			ratification: { required: true }
		})
		const id = await announce('name_by_ratifier')
		await castAll(id, TIED)
		await close()
		await choose(rita, id, ['a'])
		expect(await rowOf(id)).toMatchObject({ effect: 'recommended' })
		await world.act(rita, 'ratify', { decision: id, as: 'ratify', statement: 'As the group said.' })
		expect(await stateOf()).toBe('adopted')
	})

	test('[D11] [D33] where votes are transferred it is not offered', async () => {
		expect(await codeOf(announce('transferred'))).toBe('rule_unknown')
	})
})

describe('[D30] a recommendation to the ratifier', () => {
	test('[D30] takes ballots of the inner rule and waits, though the charter asks for no ratification', async () => {
		const id = await announce('advised_marks')
		expect(
			await codeOf(
				world.act(people[0] as Caller, 'cast-ballot', {
					decision: id,
					answer: { scores: { a: 6 } }
				})
			)
		).toBe('score_outside')
		await castAll(id, [{ scores: { a: 5, b: 1 } }, { scores: { a: 3 } }, { scores: { c: 2 } }])
		await close()
		const view = await see(id, rita)
		expect(view.results?.outcome).toMatchObject({
			method: 'ratified',
			inner: 'score',
			winners: ['a']
		})
		expect(view).toMatchObject({ effect: 'recommended', ratification: { may: null } })
		expect(await stateOf()).toBe('frozen')
		await world.act(rita, 'ratify', { decision: id, as: 'ratify', statement: 'As the group said.' })
		expect(await stateOf()).toBe('adopted')
	})
})

describe('[F23] dots', () => {
	test('[F23] are placed, counted and adopt nothing; what follows is no second round', async () => {
		const id = await announce('interest')
		const dot = (dots: Record<string, number>) =>
			codeOf(world.act(people[0] as Caller, 'cast-ballot', { decision: id, answer: { dots } }))
		expect(await dot({ a: 3 })).toBe('too_many_dots_on_one')
		expect(await dot({ a: 2, b: 2 })).toBe('too_many_dots')
		expect(
			await codeOf(world.act(people[0] as Caller, 'cast-ballot', { decision: id, choice: 'a' }))
		).toBe('ballot_form_wrong')
		await castAll(id, [{ dots: { a: 2, b: 1 } }, { dots: { b: 2 } }])
		await close()
		const view = await see(id)
		expect(view.results?.outcome).toMatchObject({
			result: 'advice',
			tallies: { a: 2, b: 3, c: 0 },
			order: [['b'], ['a'], ['c']]
		})
		expect(view.effect).toBe(null)
		expect(await stateOf()).toBe('frozen')
		const next = { artefact, rule: 'default', question: 'And now?', closesAt: world.in(HOUR) }
		const asRound = { ...next, previous: id }
		expect(await codeOf(world.act(process.facilitator, 'announce-decision', asRound))).toBe(
			'state_changed'
		)
		const { decisionId } = await world.act(process.facilitator, 'announce-decision', next)
		expect(await rowOf(decisionId)).toMatchObject({ round: 1 })
	})

	test('[F23] [SB2] can be placed confidentially', async () => {
		await aCitizen(world, process, 'Eve').then((eve) => people.push(eve))
		const id = await announce('secret_interest')
		await castAll(
			id,
			[1, 2, 1, 2, 1].map((a) => ({ dots: { a, b: 1 } }))
		)
		expect((await see(id)).results).toBe(null)
		await close()
		expect((await see(id)).results?.outcome).toMatchObject({
			result: 'advice',
			tallies: { a: 7, b: 5, c: 0 }
		})
	})
})
