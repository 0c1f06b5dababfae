import { eq } from 'drizzle-orm'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { decision as decisionTable } from '#schema/db/decisions.ts'
import { ledgerEntry } from '#schema/db/ledger.ts'
import {
	AN_OBJECTION,
	DAY,
	HOUR,
	MINUTE,
	aCitizen,
	aDecision,
	aDraft,
	aFrozenText,
	aGuest,
	aMember,
	aPerson,
	aProcess,
	aSecretary,
	aWorld,
	anObserver,
	anOfficial,
	codeOf,
	type TestProcess,
	type World
} from '../cast/cast.ts'
import { registerFacts } from '../artefacts/artefacts.ts'
import type { Caller } from '../acting/caller.ts'
import { closeDecision, decisionList, decisionView, openDecision } from './decisions.ts'
import { home } from '../processes/home.ts'
import { jobsOf } from '../database/jobs.ts'
import { processView } from '../processes/processes.ts'
import { hashOfRoll, rollOf } from '../voting/roll.ts'
import { settleDue } from './settle.ts'

let world: World
let process: TestProcess
beforeEach(async () => {
	world = await aWorld()
	process = await aProcess(world)
})
afterEach(() => world.drop())

const announce = (artefact: string, more = {}, caller = process.facilitator) =>
	world.act(caller, 'announce-decision', {
		artefact,
		rule: 'default',
		question: 'Do we adopt it?',
		closesAt: world.in(HOUR),
		...more
	})
const vote = (caller: Caller, decision: string, choice: string, more = {}) =>
	world.act(caller, 'cast-ballot', { decision, choice, ...more })
const see = (caller: Caller, decision: string) =>
	decisionView(world.db, caller, decision, world.now)
const stateOf = async (artefact: string) =>
	(await registerFacts(world.db, artefact, world.now)).state
const entriesOf = (type: string) =>
	world.db.select().from(ledgerEntry).where(eq(ledgerEntry.type, type))

describe('announcing', () => {
	test('binds one rule of the charter to the frozen text, and asks for its clock to be kept', async () => {
		const artefact = await aFrozenText(world, process)
		const { decisionId } = await announce(artefact, { opensAt: world.in(10 * MINUTE) })
		const view = await see(process.facilitator, decisionId)
		expect(view).toMatchObject({
			status: 'announced',
			round: 1,
			ruleName: 'default',
			choices: ['consent', 'stand_aside', 'object'],
			roll: null,
			results: null
		})
		expect(view.rule).toMatchObject({ method: 'consent', silence: 'absent' })
		expect(view.text.textHash).toMatch(/^[\w-]{43}$/)
		const [open] = await jobsOf(world.db, 'open-decision')
		const [close] = await jobsOf(world.db, 'close-decision')
		expect(open?.startAfter.toISOString()).toBe(view.opensAt)
		expect(close).toMatchObject({ data: { decisionId } })
		expect(await entriesOf('decision-announced')).toHaveLength(1)
	})

	test('is for who facilitates, on a text that is frozen, one at a time', async () => {
		const citizen = await aCitizen(world, process)
		const stranger = await aPerson(world, 'Sid')
		const draft = await aDraft(world, process)
		const artefact = await aFrozenText(world, process)
		expect(await codeOf(announce(artefact, {}, citizen))).toBe('forbidden')
		expect(await codeOf(announce(artefact, {}, stranger))).toBe('not_found')
		expect(await codeOf(announce(draft))).toBe('not_frozen')
		await announce(artefact)
		expect(await codeOf(announce(artefact))).toBe('decision_open')
	})

	test.each([
		['a rule that is none', { rule: 'whatever' }, 'rule_unknown'],
		['a rule nobody can count', { rule: 'charter_amendment' }, 'rule_unknown'],
		['[D13] dots without options', { rule: 'sense_check' }, 'options_missing'],
		['no question', { question: '' }, 'text_missing'],
		['an opening in the past', { opensAt: '2027-01-18T08:00:00Z' }, 'notice_too_short'],
		['a window of a second', { closesAt: '2027-01-18T09:00:01Z' }, 'window_too_short'],
		['a window of two years', { closesAt: '2029-01-18T09:00:00Z' }, 'window_too_long'],
		['a time that is none', { closesAt: 'tomorrow' }, 'malformed'],
		['a round before that is none', { previous: crypto.randomUUID() }, 'not_found']
	])('%s is refused', async (_, wrong, code) => {
		const artefact = await aFrozenText(world, process)
		expect(await codeOf(announce(artefact, wrong))).toBe(code)
	})

	test('[F25] notice and window count calendar days of the process across a change of clocks', async () => {
		process = await aProcess(world, 'baseline-1')
		world.now = new Date('2027-03-26T10:00:00Z')
		const artefact = await aFrozenText(world, process)
		const at = (opensAt: string, closesAt: string) =>
			codeOf(announce(artefact, { opensAt, closesAt }))
		// Riga: noon on 26 March is 10:00Z, noon on 31 March, after the change, is 09:00Z.
		expect(await at('2027-03-31T08:59:59Z', '2027-04-10T09:00:00Z')).toBe('notice_too_short')
		expect(await at('2027-03-31T09:00:00Z', '2027-04-05T08:59:59Z')).toBe('window_too_short')
		expect(await at('2027-03-31T09:00:00Z', '2027-04-05T09:00:00Z')).toBe('done')
	})

	test('two announcements at the same instant: one stands', async () => {
		const artefact = await aFrozenText(world, process)
		const codes = await Promise.all([codeOf(announce(artefact)), codeOf(announce(artefact))])
		expect(codes.toSorted()).toEqual(['decision_open', 'done'])
		expect(await world.db.select().from(decisionTable)).toHaveLength(1)
	})
})

describe('the roll', () => {
	test('[F9] [F11] [F12] has those entitled by the rule and nobody else', async () => {
		const cleo = await aCitizen(world, process)
		const otto = await anOfficial(world, process)
		await aMember(world, process, 'official', { name: 'Rita Ratifier', mandates: ['ratify'] })
		await aGuest(world, process)
		await anObserver(world, process)
		await aSecretary(world, process)
		await aMember(world, process, 'citizen', { name: 'Nobody', assurance: 0 })
		const both = await aMember(world, process, 'citizen', { name: 'Fred' })
		await world.act(process.facilitator, 'grant-role', {
			process: process.id,
			person: both.personId,
			role: 'facilitator'
		})
		const { id } = await aDecision(world, process)
		await openDecision(world.db, id, world.now)
		const roll = await rollOf(world.db, id)
		expect(roll.map(({ personId }) => personId).toSorted()).toEqual(
			[cleo.personId, otto.personId].toSorted()
		)
		const view = await see(cleo, id)
		expect(view.roll).toMatchObject({
			size: 2,
			byConstituency: { citizens: 1, administrations: 1 }
		})
		expect(view.roll?.hash).toBe(hashOfRoll(roll))
		expect(view.quorumNeeded).toBe(1)
	})

	test('[F5] is taken as things stood at opening, however late, and never changes', async () => {
		await aCitizen(world, process)
		const { id } = await aDecision(world, process)
		world.pass(10 * MINUTE)
		const late = await aPerson(world, 'Late')
		const link = await world.act(process.facilitator, 'create-invitation', {
			process: process.id,
			role: 'citizen',
			expiresAt: world.in(DAY),
			maxUses: 1
		})
		await world.act(late, 'accept-invitation', { token: link.token ?? '' })
		await openDecision(world.db, id, world.now)
		expect(await rollOf(world.db, id)).toHaveLength(1)
		const before = await see(process.facilitator, id)
		expect(await codeOf(vote(late, id, 'consent'))).toBe('not_on_roll')
		await openDecision(world.db, id, world.now)
		expect((await see(process.facilitator, id)).roll).toEqual(before.roll)
	})

	test('[F5] is taken at notice where the rule says so', async () => {
		process = await aProcess(world, 'baseline-1')
		await aCitizen(world, process)
		const artefact = await aFrozenText(world, process)
		const { decisionId } = await announce(artefact, { closesAt: world.in(11 * DAY) })
		expect(await rollOf(world.db, decisionId)).toHaveLength(1)
		await aCitizen(world, process, 'Cid')
		world.pass(5 * DAY)
		await openDecision(world.db, decisionId, world.now)
		expect(await rollOf(world.db, decisionId)).toHaveLength(1)
	})
})

describe('the clock', () => {
	test('[F4] opens and closes at its instants, once, also when jobs run together', async () => {
		const citizen = await aCitizen(world, process)
		const { id, artefact } = await aDecision(world, process)
		await Promise.all([1, 2, 3].map(() => openDecision(world.db, id, world.now)))
		expect(await entriesOf('decision-opened')).toHaveLength(1)
		await vote(citizen, id, 'consent')
		await expect(closeDecision(world.db, id, world.now)).rejects.toThrow('not to be closed yet')
		world.pass(HOUR)
		await Promise.all([1, 2, 3].map(() => closeDecision(world.db, id, world.now)))
		expect(await entriesOf('decision-closed')).toHaveLength(1)
		expect(await stateOf(artefact)).toBe('adopted')
		await closeDecision(world.db, id, world.now)
		await openDecision(world.db, id, world.now)
		expect(await entriesOf('decision-closed')).toHaveLength(1)
	})

	test('[F4] needs no job: who looks after the close finds it closed and counted', async () => {
		const citizen = await aCitizen(world, process)
		const { id } = await aDecision(world, process)
		await vote(citizen, id, 'consent')
		world.pass(HOUR)
		const [row] = await decisionList(world.db, citizen, process.id, world.now)
		expect(row).toMatchObject({ status: 'closed', result: 'adopted', waitsForMe: false })
	})

	test('a server that was down through a whole decision opens and closes it at start', async () => {
		await aCitizen(world, process)
		const { id, artefact } = await aDecision(world, process)
		world.pass(DAY)
		await settleDue(world.db, world.now)
		const view = await see(process.facilitator, id)
		expect(view).toMatchObject({ status: 'closed', result: 'no_quorum', roll: { size: 1 } })
		expect(await stateOf(artefact)).toBe('frozen')
	})

	test('an announced decision is not opened early', async () => {
		const artefact = await aFrozenText(world, process)
		const { decisionId } = await announce(artefact, { opensAt: world.in(MINUTE) })
		await expect(openDecision(world.db, decisionId, world.now)).rejects.toThrow('not to be opened')
	})
})

describe('cancelling', () => {
	const cancel = (decision: string, caller = process.facilitator, reason = 'The text was wrong.') =>
		codeOf(world.act(caller, 'cancel-decision', { decision, reason }))

	test('is possible until it opens, with a reason, for who facilitates', async () => {
		const citizen = await aCitizen(world, process)
		const artefact = await aFrozenText(world, process)
		const { decisionId } = await announce(artefact, { opensAt: world.in(MINUTE) })
		expect(await cancel(decisionId, citizen)).toBe('forbidden')
		expect(await cancel(decisionId, process.facilitator, '')).toBe('reason_missing')
		const codes = await Promise.all([cancel(decisionId), cancel(decisionId)])
		expect(codes.toSorted()).toEqual(['done', 'state_changed'])
		world.pass(DAY)
		await openDecision(world.db, decisionId, world.now)
		expect((await see(citizen, decisionId)).status).toBe('cancelled')
	})

	test('is too late from the instant of opening on, whether or not a job has run', async () => {
		const artefact = await aFrozenText(world, process)
		const { decisionId } = await announce(artefact, { opensAt: world.in(MINUTE) })
		world.pass(MINUTE)
		expect(await cancel(decisionId)).toBe('state_changed')
	})
})

describe('the outcome', () => {
	test('[F2] adopts the artefact in the same transaction, with its calculation', async () => {
		const [cleo, cid] = [await aCitizen(world, process), await aCitizen(world, process, 'Cid')]
		const { id, artefact } = await aDecision(world, process)
		await vote(cleo, id, 'consent')
		await vote(cid, id, 'stand_aside')
		world.pass(HOUR)
		await closeDecision(world.db, id, world.now)
		const view = await see(cleo, id)
		expect(view.result).toBe('adopted')
		expect(view.results?.outcome).toMatchObject({
			tallies: { consent: 1, stand_aside: 1, object: 0 },
			entitled: 2
		})
		expect(view.results?.outcome?.steps.at(-1)).toEqual({ key: 'result_adopted', params: {} })
		expect(await stateOf(artefact)).toBe('adopted')
		const facts = await registerFacts(world.db, artefact, world.now)
		expect(facts.frozen?.textHash).toBe(view.text.textHash)
	})

	test('an objection fails it; the text is amended, and a second round passes', async () => {
		const [cleo, cid] = [await aCitizen(world, process), await aCitizen(world, process, 'Cid')]
		const { id, artefact } = await aDecision(world, process)
		await vote(cleo, id, 'consent')
		await vote(cid, id, 'object', { objection: AN_OBJECTION })
		world.pass(HOUR)
		await closeDecision(world.db, id, world.now)
		expect(await stateOf(artefact)).toBe('frozen')
		const waits = await home(world.db, process.facilitator, world.now)
		expect(waits.waiting.map(({ code }) => code)).toEqual(['return_or_next_round'])

		const move = (to: 'in_review' | 'frozen', reason?: string) =>
			world.act(process.facilitator, 'move-artefact', { artefact, to, ...(reason && { reason }) })
		await move('in_review', 'Work the objection in.')
		await move('frozen')
		const second = await announce(artefact, { previous: id })
		await vote(cleo, second.decisionId, 'consent')
		await vote(cid, second.decisionId, 'consent')
		world.pass(HOUR)
		const view = await see(cid, second.decisionId)
		expect(view).toMatchObject({
			round: 2,
			result: 'adopted',
			previous: { id, result: 'objected' }
		})
		expect((await see(cid, id)).following?.id).toBe(second.decisionId)
		expect(await stateOf(artefact)).toBe('adopted')
	})

	test('[F24] without a quorum nothing is rejected, and the next round links to it', async () => {
		for (const name of ['A', 'B', 'C']) await aCitizen(world, process, name)
		const { id, artefact } = await aDecision(world, process)
		world.pass(HOUR)
		await closeDecision(world.db, id, world.now)
		expect((await see(process.facilitator, id)).result).toBe('no_quorum')
		const next = await announce(artefact, { previous: id })
		expect(await codeOf(announce(artefact, { previous: id }))).toBe('decision_open')
		expect((await see(process.facilitator, next.decisionId)).round).toBe(2)
	})

	test('after the rounds of consent its fallback decides', async () => {
		const citizen = await aCitizen(world, process)
		let last = await aDecision(world, process)
		for (let round = 2; round <= 4; round++) {
			world.pass(HOUR)
			await closeDecision(world.db, last.id, world.now)
			const { decisionId } = await announce(last.artefact, { previous: last.id })
			last = { ...last, id: decisionId }
		}
		const view = await see(citizen, last.id)
		expect(view).toMatchObject({ round: 4, rule: { method: 'supermajority' } })
		expect(view.choices).toEqual(['yes', 'no', 'abstain'])
	})

	test.each([
		['majority', ['yes', 'yes', 'no'], 'adopted'],
		['majority', ['yes', 'no', 'abstain'], 'tie'],
		['two_thirds', ['yes', 'yes', 'no'], 'adopted'],
		['two_thirds', ['yes', 'no', 'abstain'], 'not_adopted']
	])('%s with %j is %s', async (rule, choices, result) => {
		const people = await Promise.all(
			choices.map((_, n) => aCitizen(world, process, `Citizen ${n}`))
		)
		const { id, artefact } = await aDecision(world, process, rule)
		await Promise.all(people.map((caller, n) => vote(caller, id, choices[n] ?? '')))
		world.pass(HOUR)
		expect((await see(process.facilitator, id)).result).toBe(result)
		expect(await stateOf(artefact)).toBe(result === 'adopted' ? 'adopted' : 'frozen')
	})
})

describe('the page of the process', () => {
	test('says where we are, what I can do, until when, and what happens next', async () => {
		const citizen = await aCitizen(world, process)
		const answers = async (caller: Caller) => {
			const { where, canDo, until, next } = await processView(
				world.db,
				caller,
				process.id,
				world.now
			)
			return { where: where.code, canDo: canDo.map(({ code }) => code), until, next: next.code }
		}
		const draft = await aDraft(world, process)
		expect(await answers(citizen)).toEqual({
			where: 'draft',
			canDo: ['write', 'begin'],
			until: null,
			next: 'review'
		})
		await world.act(process.facilitator, 'move-artefact', { artefact: draft, to: 'in_review' })
		await world.act(process.facilitator, 'move-artefact', { artefact: draft, to: 'frozen' })
		expect(await answers(process.facilitator)).toMatchObject({ where: 'frozen', next: 'announce' })
		const { decisionId } = await announce(draft)
		const open = await answers(citizen)
		expect(open).toMatchObject({
			where: 'voting',
			until: { code: 'voting_closes', at: world.in(HOUR) },
			next: 'count'
		})
		expect(open.canDo[0]).toBe('vote')
		const { waiting } = await home(world.db, citizen, world.now)
		expect(waiting).toMatchObject([{ code: 'answer_decision', decisionId, until: world.in(HOUR) }])
	})
})
