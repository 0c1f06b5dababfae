import { eq } from 'drizzle-orm'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { ballot, decision } from '#schema/db/decisions.ts'
import { ledgerEntry } from '#schema/db/ledger.ts'
import { person } from '#schema/db/people.ts'
import {
	AN_OBJECTION,
	HOUR,
	MINUTE,
	aCitizen,
	aDecision,
	aFrozenText,
	aGuest,
	aMember,
	aPerson,
	aProcess,
	aSecretary,
	aWorld,
	anObserver,
	codeOf,
	type TestProcess,
	type World
} from '../cast/cast.ts'
import { artefactView, registerFacts } from '../artefacts/artefacts.ts'
import type { Caller } from '../acting/caller.ts'
import { closeDecision, decisionList, decisionView } from '../decisions/decisions.ts'
import { home } from '../processes/home.ts'
import { membersView } from '../organisation/members.ts'
import { processLog } from '../processes/process-log.ts'
import { processView } from '../processes/processes.ts'

let world: World
let process: TestProcess
let cleo: Caller
let cid: Caller
beforeEach(async () => {
	world = await aWorld()
	process = await aProcess(world)
	cleo = await aCitizen(world, process)
	cid = await aCitizen(world, process, 'Cid Citizen')
})
afterEach(() => world.drop())

const vote = (caller: Caller, decision: string, choice: string, more = {}, id?: string) =>
	world.act(caller, 'cast-ballot', { decision, choice, ...more }, id)
const see = (caller: Caller, decision: string) =>
	decisionView(world.db, caller, decision, world.now)
const ballots = () => world.db.select().from(ballot)
const entriesOf = (type: string) =>
	world.db.select().from(ledgerEntry).where(eq(ledgerEntry.type, type))

describe('casting a ballot', () => {
	test('[F3] counts once, can be changed until the close, and each act is in the ledger', async () => {
		const { id } = await aDecision(world, process, 'majority')
		await vote(cleo, id, 'yes', { reason: 'It helps.' })
		world.pass(MINUTE)
		await vote(cleo, id, 'no')
		expect(await ballots()).toMatchObject([{ choice: 'no', reason: '', castAt: world.now }])
		expect(await entriesOf('ballot-cast')).toHaveLength(2)
		const view = await see(cleo, id)
		expect(view.myBallot).toMatchObject({ choice: 'no' })
		expect(view.answered).toBe(1)
		expect(view.waitsForMe).toBe(false)
	})

	test('[F7] the ledger commits to the choice and never says it', async () => {
		const { id } = await aDecision(world, process, 'majority')
		await vote(cleo, id, 'abstain', { reason: 'Words of mine.' })
		const [entry] = await entriesOf('ballot-cast')
		const text = new TextDecoder().decode(entry?.entry)
		expect(text).not.toMatch(/abstain|Words of mine/)
		expect(text).not.toContain(cleo.personId)
		expect(Object.keys(JSON.parse(text).commit).toSorted()).toEqual([
			'/actor',
			'/choice',
			'/reason'
		])
	})

	test('[F4] is refused before the opening and from the instant of closing on', async () => {
		const artefact = await aFrozenText(world, process)
		const { decisionId: id } = await world.act(process.facilitator, 'announce-decision', {
			artefact,
			rule: 'majority',
			question: 'Yes?',
			opensAt: world.in(MINUTE),
			closesAt: world.in(HOUR)
		})
		expect(await codeOf(vote(cleo, id, 'yes'))).toBe('ballot_not_open')
		world.pass(MINUTE)
		expect(await codeOf(vote(cleo, id, 'yes'))).toBe('done')
		world.pass(HOUR - MINUTE - 1)
		expect(await codeOf(vote(cid, id, 'yes'))).toBe('done')
		world.pass(1)
		expect(await codeOf(vote(cid, id, 'no'))).toBe('ballot_closed')
		await closeDecision(world.db, id, world.now)
		expect(await codeOf(vote(cid, id, 'no'))).toBe('ballot_closed')
		expect((await see(cid, id)).results?.outcome?.tallies).toMatchObject({ yes: 2, no: 0 })
	})

	test('[F9] [F11] [F12] nobody votes but those on the roll', async () => {
		const ratifier = await aMember(world, process, 'official', { mandates: ['ratify'] })
		const secretary = await aSecretary(world, process)
		const administrator = await aMember(world, process, 'administrator', { administrator: true })
		const guest = await aGuest(world, process)
		const observer = await anObserver(world, process)
		const stranger = await aPerson(world, 'Sid')
		const { id } = await aDecision(world, process, 'majority')
		const code = (caller: Caller) => codeOf(vote(caller, id, 'yes'))
		expect(await code(process.facilitator)).toMatch(/forbidden|not_on_roll/)
		expect(await code(ratifier)).toMatch(/forbidden|not_on_roll/)
		expect(await code(secretary)).toMatch(/forbidden|not_on_roll/)
		for (const outside of [administrator, guest, observer, stranger])
			expect(await code(outside)).toBe('not_found')
		expect(await ballots()).toEqual([])
	})

	test('who left after the roll was taken has no say any more, and stays on the roll', async () => {
		const { id } = await aDecision(world, process, 'majority')
		await vote(cid, id, 'yes')
		const { people } = await membersView(world.db, cleo, process.id, world.now)
		const own = people.find(({ person: who }) => who.id === cleo.personId)
		await world.act(cleo, 'end-role', { membership: own?.roles[0]?.membershipId ?? '' })
		expect(await codeOf(vote(cleo, id, 'yes'))).toBe('not_found')
		expect((await see(cid, id)).roll?.size).toBe(2)
	})

	test('a choice the rule does not know, and an objection without its reason, are refused', async () => {
		const { id } = await aDecision(world, process)
		const objects = (objection?: object) => codeOf(vote(cleo, id, 'object', { objection }))
		expect(await codeOf(vote(cleo, id, 'yes'))).toBe('choice_unknown')
		expect(await objects()).toBe('objection_reason_missing')
		expect(await objects({ ...AN_OBJECTION, reason: 'I do not like it.' })).toBe(
			'objection_reason_missing'
		)
		expect(await objects({ ...AN_OBJECTION, criterion: 'taste' })).toBe('malformed')
		expect(await ballots()).toEqual([])
	})

	test('[F10] a no without a reason is refused where the rule asks for one', async () => {
		let last = await aDecision(world, process)
		for (let round = 2; round <= 4; round++) {
			world.pass(HOUR)
			const next = await world.act(process.facilitator, 'announce-decision', {
				artefact: last.artefact,
				rule: 'default',
				question: 'Again?',
				closesAt: world.in(HOUR),
				previous: await see(cleo, last.id).then(({ id }) => id)
			})
			last = { ...last, id: next.decisionId }
		}
		expect(await codeOf(vote(cleo, last.id, 'no'))).toBe('reason_missing')
		expect(await codeOf(vote(cleo, last.id, 'no', { reason: 'It is too long.' }))).toBe('done')
	})

	test('[F3] the same command twice at the same instant is one act', async () => {
		const { id } = await aDecision(world, process, 'majority')
		const command = crypto.randomUUID()
		await Promise.all([1, 2, 3].map(() => vote(cleo, id, 'yes', {}, command)))
		expect(await ballots()).toHaveLength(1)
		expect(await entriesOf('ballot-cast')).toHaveLength(1)
	})

	test('[F3] two different ballots of one person at the same instant leave one', async () => {
		const { id } = await aDecision(world, process, 'majority')
		await Promise.all(['yes', 'no', 'abstain'].map((choice) => vote(cleo, id, choice)))
		expect(await ballots()).toHaveLength(1)
		expect(await entriesOf('ballot-cast')).toHaveLength(3)
		expect(await entriesOf('decision-opened')).toHaveLength(1)
	})

	test('[F4] forty ballots and the close at the same instant: each counts or is refused', async () => {
		const people = [cleo, cid]
		while (people.length < 40) people.push(await aCitizen(world, process, `No. ${people.length}`))
		const { id } = await aDecision(world, process, 'majority')
		await vote(cid, id, 'no')
		const end = new Date(world.now.getTime() + HOUR)
		world.now = new Date(end.getTime() - 1)
		const voting = people.map((person) => codeOf(vote(person, id, 'yes')))
		const [codes] = await Promise.all([Promise.all(voting), closeDecision(world.db, id, end)])
		const counted = codes.filter((code) => code === 'done').length
		expect(codes.filter((code) => code === 'ballot_closed')).toHaveLength(40 - counted)
		world.now = end
		const { results } = await see(cleo, id)
		const changed = codes[1] === 'done'
		expect(results?.outcome?.tallies).toMatchObject({ yes: counted, no: changed ? 0 : 1 })
		expect(results?.ballots).toHaveLength(counted + (changed ? 0 : 1))
		expect(await entriesOf('ballot-cast')).toHaveLength(counted + 1)
	})

	test('[F3] who votes while somebody else does waits for nobody', async () => {
		const { id } = await aDecision(world, process, 'majority')
		await vote(cid, id, 'yes')
		await world.db.transaction(async (tx) => {
			await tx.select().from(decision).where(eq(decision.id, id)).for('share')
			expect(await codeOf(vote(cleo, id, 'yes'))).toBe('done')
		})
	})

	test('[F4] a ballot and the close at the same instant: it counts or it is refused', async () => {
		const { id } = await aDecision(world, process, 'majority')
		await vote(cid, id, 'yes')
		const before = new Date(world.now.getTime() + HOUR - 1)
		const after = new Date(world.now.getTime() + HOUR)
		world.now = before
		const [code] = await Promise.all([
			codeOf(vote(cleo, id, 'yes')),
			closeDecision(world.db, id, after)
		])
		world.now = after
		const { results } = await see(cid, id)
		expect(results?.outcome?.voted).toBe(code === 'done' ? 2 : 1)
		expect(results?.ballots).toHaveLength(code === 'done' ? 2 : 1)
	})
})

describe('what is seen of ballots', () => {
	const log = async (caller: Caller) =>
		(await processLog(world.db, caller, process.id, {}, world.now)).entries
	/** Everything a person can read about a decision, by every query there is. */
	const everything = async (caller: Caller, id: string, artefact: string) => {
		const view = await see(caller, id)
		return JSON.stringify([
			{ ...view, myBallot: null },
			await decisionList(world.db, caller, process.id, world.now),
			await artefactView(world.db, caller, artefact, world.now),
			await registerFacts(world.db, artefact, world.now),
			await processView(world.db, caller, process.id, world.now),
			await home(world.db, caller, world.now),
			(await log(caller)).filter(({ type }) => type !== 'ballot-cast')
		])
	}

	test('[F8] before the close nobody can tell from any answer how others voted', async () => {
		const { id, artefact } = await aDecision(world, process, 'majority')
		await vote(cleo, id, 'yes', { reason: 'Because of one thing.' })
		const yes = await everything(cid, id, artefact)
		const steering = await everything(process.facilitator, id, artefact)
		expect(yes).not.toMatch(/Because of one thing/)
		await vote(cleo, id, 'no', { reason: 'Because of another.' })
		expect(await everything(cid, id, artefact)).toBe(yes)
		expect(await everything(process.facilitator, id, artefact)).toBe(steering)
		const acts = (await log(process.facilitator)).filter(({ type }) => type === 'ballot-cast')
		for (const act of acts)
			expect(act).toMatchObject({ by: null, data: { charter: expect.any(String) } })
		expect(acts.map(({ data }) => Object.keys(data))).toEqual([['charter'], ['charter']])
		expect((await see(cid, id)).results).toBe(null)
	})

	test('[F8] an objection is read at once and its author only after the close', async () => {
		const { id } = await aDecision(world, process)
		await vote(cleo, id, 'object', { objection: AN_OBJECTION })
		const before = await see(cid, id)
		expect(before.objections).toMatchObject([
			{ by: null, mine: false, reason: AN_OBJECTION.reason, status: 'open' }
		])
		expect(JSON.stringify(before)).not.toContain(cleo.personId)
		expect((await see(cleo, id)).objections).toMatchObject([
			{ mine: true, by: { name: 'Cleo Citizen' } }
		])
		world.pass(HOUR)
		expect((await see(cid, id)).objections[0]?.by?.name).toBe('Cleo Citizen')
	})

	test('after the close members see who chose what; names are for those who work here', async () => {
		const secretary = await aSecretary(world, process)
		const { id } = await aDecision(world, process, 'majority')
		await vote(cleo, id, 'yes')
		await vote(cid, id, 'yes')
		world.pass(HOUR)
		const names = (await see(secretary, id)).results?.ballots.map(({ person: who }) => who.name)
		expect(names).toEqual(['Cid Citizen', 'Cleo Citizen'])
		const observer = await anObserver(world, process)
		const seen = await see(observer, id)
		expect(seen.results?.outcome?.tallies).toMatchObject({ yes: 2 })
		expect(JSON.stringify(seen)).not.toMatch(/Cleo Citizen|Cid Citizen/)
	})

	test('an open rule with live results shows ballots as they come', async () => {
		const { id } = await aDecision(world, process, 'open_majority')
		await vote(cleo, id, 'yes')
		const { results } = await see(cid, id)
		expect(results).toMatchObject({ final: false, ballots: [{ choice: 'yes' }] })
		expect(results?.outcome?.tallies).toMatchObject({ yes: 1 })
	})

	test('[F26] a person who is erased changes no tally', async () => {
		const { id } = await aDecision(world, process, 'majority')
		await vote(cleo, id, 'yes')
		await vote(cid, id, 'yes')
		await world.db
			.update(person)
			.set({ displayName: '', email: null, erasedAt: world.now, disabledAt: world.now })
			.where(eq(person.id, cleo.personId))
		world.pass(HOUR)
		expect((await see(cid, id)).results?.outcome?.tallies).toMatchObject({ yes: 2 })
	})
})
