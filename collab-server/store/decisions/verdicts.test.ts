import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { advice as adviceTable, verdict as verdictTable } from '#schema/db/decisions.ts'
import { canonicalBytes, type Json } from '#schema/record/canonical.ts'
import { verifyRecord } from '#schema/record/verify.ts'
import type { DecisionRecord } from '#schema/record/record.ts'
import { assemble } from '../../records/assemble.ts'
import {
	AN_OBJECTION,
	HOUR,
	MINUTE,
	aCitizen,
	aFrozenText,
	aGuest,
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
import { factsForRecord } from '../record/record-facts.ts'
import { settleDue } from './settle.ts'

let world: World
let process: TestProcess
let people: Caller[]
let dora: Caller
let artefact: string

const RULES = {
	small_sums: {
		method: 'delegated',
		body: 'steering_team',
		scope: 'Rooms, dates and material',
		limit: 200,
		currency: 'EUR'
	}
}
beforeEach(async () => {
	world = await aWorld()
	process = await aProcess(world)
	await underCharter(world, process, {
		id: 'solo',
		rules: RULES,
		objections: { validity_by: 'group' }
	})
	people = []
	for (const name of ['Ann', 'Bo', 'Cy', 'Di']) people.push(await aCitizen(world, process, name))
	dora = await anOfficial(world, process, 'Dora Decider')
	artefact = await aFrozenText(world, process)
})
afterEach(() => world.drop())

const announce = async (rule: string, more: { decider?: string } = {}) => {
	const needs = { artefact, rule, question: 'Do we buy chairs?', closesAt: world.in(HOUR), ...more }
	const { decisionId } = await world.act(process.facilitator, 'announce-decision', needs)
	world.pass(MINUTE)
	return decisionId
}
const close = async () => {
	world.pass(HOUR)
	await settleDue(world.db, world.now)
}
const see = (id: string, caller: Caller = process.facilitator) =>
	decisionView(world.db, caller, id, world.now)
const stateOf = async () =>
	(await artefactView(world.db, process.facilitator, artefact, world.now)).state
const person = (at: number) => people[at] as Caller
const advise = (at: number, decision: string, from: 'affected' | 'expert' = 'affected') =>
	world.act(person(at), 'give-advice', { decision, from, text: `Advice of ${at}.` })
const find = (caller: Caller, decision: string, finds = 'adopted', more = {}) =>
	world.act(caller, 'give-verdict', { decision, finds, reasons: 'They are sound.', ...more })
const recounted = async (record: DecisionRecord) => {
	const bytes = canonicalBytes(record as Json)
	const { checks } = await verifyRecord({ record: bytes, text: null, proof: null })
	return checks.find(({ check }) => check === 'recount')?.state
}
const recordOf = async (id: string) =>
	assemble(await factsForRecord(world.db, id), 'DR-2027-000001', world.now)

describe('[D34] one person decides after advice', () => {
	test('[D34] who decides is named, and could stand on the roll', async () => {
		const rita = await aRatifier(world, process)
		const guest = await aGuest(world, process)
		const unfit = [undefined, 'nobody', process.facilitator, rita, guest]
		for (const one of unfit) {
			const decider = typeof one === 'object' ? one.personId : one
			expect(await codeOf(announce('after_advice', decider ? { decider } : {}))).toBe(
				'decider_unfit'
			)
		}
		const id = await announce('after_advice', { decider: dora.personId })
		expect((await see(id)).solo).toMatchObject({ decider: { name: 'Dora Decider' }, calls: false })
		const waiting = (await home(world.db, dora, world.now)).waiting
		expect(waiting).toMatchObject([{ code: 'give_verdict', decisionId: id }])
		expect((await home(world.db, person(0), world.now)).waiting).toEqual([])
	})

	test('[D25] [D34] not before enough advice was asked for, and each has its reply', async () => {
		const id = await announce('after_advice', { decider: dora.personId })
		expect(await codeOf(find(dora, id))).toBe('advice_wanting')
		const given = [await advise(0, id), await advise(1, id), await advise(2, id, 'expert')]
		expect(await codeOf(find(dora, id))).toBe('advice_wanting')
		for (const { adviceId: advice } of given) {
			expect(await codeOf(world.act(person(3), 'reply-to-advice', { advice, text: 'No.' }))).toBe(
				'not_decider'
			)
			await world.act(dora, 'reply-to-advice', { advice, text: 'Taken in.' })
		}
		expect((await see(id, dora)).solo).toMatchObject({
			needs: { affected: 2, expert: 1, unanswered: 0, met: true },
			may: { find: true, reply: true, advise: false }
		})
		await find(dora, id)
		expect(await stateOf()).toBe('frozen')
		await close()
		const view = await see(id)
		expect(view.results?.outcome).toMatchObject({ result: 'adopted', method: 'advice' })
		expect(view.solo?.found).toMatchObject({ finds: 'adopted', reasons: 'They are sound.' })
		expect(await stateOf()).toBe('adopted')
		const record = await recordOf(id)
		expect(record.decision).toMatchObject({ advice: [{}, {}, {}], verdict: { finds: 'adopted' } })
		expect(await recounted(record)).toBe('holds')
		const unasked = { ...record, decision: { ...record.decision, advice: [] } }
		expect(await recounted(unasked)).toBe('fails')
	})

	test('[D34] one advice each, none from the decider, none once it was decided, none after the close', async () => {
		const id = await announce('after_advice', { decider: dora.personId })
		const mine = { decision: id, from: 'expert', text: 'I know.' }
		expect(await codeOf(world.act(dora, 'give-advice', mine))).toBe('own_case')
		expect(await codeOf(world.act(person(0), 'give-advice', { ...mine, from: 'me' }))).toBe(
			'malformed'
		)
		expect(await codeOf(world.act(person(0), 'give-advice', { ...mine, text: ' ' }))).toBe(
			'reason_missing'
		)
		const both = await Promise.all([codeOf(advise(0, id)), codeOf(advise(0, id, 'expert'))])
		expect(both.toSorted()).toEqual(['advice_taken', 'done'])
		await advise(1, id)
		await advise(2, id, 'expert')
		for (const { id: advice } of await world.db.select().from(adviceTable))
			await world.act(dora, 'reply-to-advice', { advice, text: 'Read.' })
		await advise(3, id, 'expert').catch(() => null)
		for (const { id: advice } of await world.db.select().from(adviceTable))
			await world.act(dora, 'reply-to-advice', { advice, text: 'Read again.' })
		const late = await aCitizen(world, process, 'Late')
		await find(dora, id, 'not_adopted')
		expect(await codeOf(world.act(late, 'give-advice', mine))).toBe('advice_taken')
		await close()
		expect(await codeOf(world.act(late, 'give-advice', mine))).toBe('ballot_closed')
		expect(await codeOf(find(dora, id))).toBe('ballot_closed')
		expect((await see(id)).results?.outcome?.result).toBe('not_adopted')
	})

	test('[D34] nobody else decides, and nobody votes', async () => {
		const id = await announce('small_sums', { decider: dora.personId })
		for (const caller of [person(0), process.facilitator])
			expect(await codeOf(find(caller, id))).toBe('not_decider')
		for (const choice of ['yes', ''])
			expect(await codeOf(world.act(person(0), 'cast-ballot', { decision: id, choice }))).toBe(
				'ballot_form_wrong'
			)
		await world.act(dora, 'declare-interest', { artefact, reason: 'It is my shop.' })
		expect(await codeOf(find(dora, id))).toBe('forbidden')
		expect(await world.db.select().from(verdictTable)).toEqual([])
	})

	test('[D26] delegated: within the limit, with reasons, the last word before the close', async () => {
		const id = await announce('small_sums', { decider: dora.personId })
		expect(await codeOf(find(dora, id, 'adopted', { amount: 201 }))).toBe('limit_exceeded')
		expect(await codeOf(find(dora, id, 'adopted', { amount: -1 }))).toBe('malformed')
		expect(await codeOf(find(dora, id, 'maybe'))).toBe('malformed')
		expect(await codeOf(find(dora, id, 'adopted', { reasons: ' ' }))).toBe('reason_missing')
		await find(dora, id, 'not_adopted')
		await find(dora, id, 'adopted', { amount: 200 })
		// [F8] What was found is a result.
		expect((await see(id, person(0))).solo?.found).toBe(null)
		expect((await see(id, dora)).solo?.found).toMatchObject({ amount: 200 })
		await close()
		const { outcome } = (await see(id)).results ?? {}
		expect(outcome?.result).toBe('adopted')
		expect(outcome?.steps).toContainEqual({
			key: 'limit_kept',
			params: { amount: 200, limit: 200, currency: 'EUR' }
		})
		expect(outcome?.steps.map(({ key }) => key)).not.toContain('quorum_missed')
		expect(await stateOf()).toBe('adopted')
		expect(await recounted(await recordOf(id))).toBe('holds')
	})

	test('[D34] without a decision nothing is adopted', async () => {
		const id = await announce('small_sums', { decider: dora.personId })
		await close()
		expect((await see(id)).results?.outcome?.result).toBe('not_adopted')
		expect(await stateOf()).toBe('frozen')
	})
})

describe('[D24] [D35] rough consensus', () => {
	const vote = (at: number, decision: string, choice: string, more = {}) =>
		world.act(person(at), 'cast-ballot', { decision, choice, ...more })

	test('[D35] who disagrees raises an issue; it is dealt with before the call', async () => {
		const id = await announce('rough_consensus')
		await vote(0, id, 'agree')
		expect(await codeOf(vote(1, id, 'disagree'))).toBe('objection_reason_missing')
		const { objectionId } = await vote(1, id, 'disagree', { objection: AN_OBJECTION })
		for (const at of [2, 3]) await vote(at, id, 'disagree', { objection: AN_OBJECTION })
		expect(await codeOf(find(process.facilitator, id))).toBe('issues_open')
		const judged = { objection: objectionId ?? '', stands: false, reason: AN_OBJECTION.reason }
		expect(await codeOf(world.act(person(0), 'judge-objection', judged))).toBe('not_a_judge')
		for (const { id: objection } of (await see(id)).objections)
			await world.act(process.facilitator, 'dispose-objection', {
				objection,
				as: 'not_valid',
				reason: 'It was tried with a screen reader, and it reads well.'
			})
		expect(await codeOf(find(person(0), id))).toBe('forbidden')
		await find(process.facilitator, id)
		await close()
		const { outcome } = (await see(id)).results ?? {}
		// One agrees, three do not: heads weigh nothing.
		expect(outcome).toMatchObject({ result: 'adopted', tallies: { agree: 1, disagree: 3 } })
		expect(await stateOf()).toBe('adopted')
		expect(await recounted(await recordOf(id))).toBe('holds')
	})

	test('[D35] an issue that comes after the call stops it, and no call adopts nothing', async () => {
		const id = await announce('rough_consensus')
		for (const at of [0, 1, 2]) await vote(at, id, 'agree')
		await find(process.facilitator, id)
		await vote(3, id, 'disagree', { objection: AN_OBJECTION })
		await close()
		expect((await see(id)).results?.outcome?.result).toBe('objected')
		expect(await stateOf()).toBe('frozen')
		const next = await announce('rough_consensus')
		for (const at of [0, 1, 2]) await vote(at, next, 'agree')
		await close()
		expect((await see(next)).results?.outcome?.result).toBe('not_adopted')
	})
})
