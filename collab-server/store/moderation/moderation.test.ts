import { eq } from 'drizzle-orm'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { addCard } from '#schema/docs/board.ts'
import { ledgerEntry } from '#schema/db/ledger.ts'
import { mail } from '#schema/db/people.ts'
import { ticketOf } from '#schema/governance/panel.ts'
import {
	DAY,
	HOUR,
	aCitizen,
	aDecision,
	aDraft,
	aFrozenText,
	aGuest,
	aMember,
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
import { amended, membershipOf, typed } from '../cast/cast-bodies.ts'
import type { Caller } from '../acting/caller.ts'
import { closeDecision } from '../decisions/decisions.ts'
import { frozenTextOf } from '../artefacts/freeze.ts'
import { home } from '../processes/home.ts'
import { measureDue } from './measure-panels.ts'
import { moderationView } from './moderation-view.ts'
import { loadActor } from '../acting/place.ts'
import { findArtefact } from '../acting/rows.ts'
import { loadStanding, standingOf } from '../acting/standing.ts'

let world: World
let process: TestProcess
beforeEach(async () => {
	world = await aWorld()
	process = await aProcess(world)
})
afterEach(() => world.drop())

const take = (by: Caller, step: string, who: Caller | null, more = {}) =>
	world.act(by, 'take-measure', {
		process: process.id,
		step,
		...(who && { person: who.personId }),
		rule: 'Nobody is insulted.',
		reason: 'This card insulted a neighbour.',
		...more
	})
const took = (step: string, who: Caller | null, more = {}) =>
	codeOf(take(process.facilitator, step, who, more))
const actor = (who: Caller) => loadActor(world.db, who.personId, process.id, world.now)
const view = (who: Caller) => moderationView(world.db, who, process.id, world.now)
const standing = async (who: Caller, artefact: string) => {
	const found = await loadStanding(world.db, who.personId, artefact, world.now)
	return found && standingOf(found, world.now)
}

/** A board with one card of this person on it. */
async function aBoardWithCard(by: Caller): Promise<{ artefact: string; entry: string }> {
	const artefact = await aDraft(world, process, 'board')
	const entry = crypto.randomUUID()
	await typed(world, artefact, by, (doc) => {
		const column = crypto.randomUUID()
		addCard(doc, { id: entry, column, title: 'Ugly words' }, { by: by.personId, origin: 'test' })
	})
	return { artefact, entry }
}

describe('[B10] the ladder', () => {
	test('each step cites a rule and gives a reason, and the person is told by mail', async () => {
		const citizen = await aCitizen(world, process)
		await take(process.facilitator, 'notice', citizen)
		expect(await took('notice', citizen, { rule: '' })).toBe('text_missing')
		expect(await took('notice', citizen, { reason: '' })).toBe('reason_missing')
		expect(await took('scold', citizen)).toBe('malformed')
		const letters = await world.db
			.select()
			.from(mail)
			.where(eq(mail.recipient, citizen.email ?? ''))
		expect(letters).toMatchObject([{ subject: 'A moderation step in "Moving-in help page"' }])
		expect(letters[0]?.body).toContain(`/p/${process.id}/moderation`)
		expect((await view(citizen)).measures).toMatchObject([
			{ step: 'notice', mine: true, rule: 'Nobody is insulted.', may: { contest: true } }
		])
	})

	test('is for those who facilitate, and never for oneself', async () => {
		const [one, other] = [await aCitizen(world, process), await aCitizen(world, process)]
		expect(await codeOf(take(one, 'notice', other))).toBe('forbidden')
		expect(await codeOf(take(await anOfficial(world, process), 'notice', one))).toBe('forbidden')
		expect(await took('notice', process.facilitator)).toBe('own_case')
		const elsewhere = await aCitizen(world, await aProcess(world))
		expect(await took('notice', elsewhere)).toBe('not_found')
	})

	test('heavy steps come after lighter ones that still stand', async () => {
		const citizen = await aCitizen(world, process)
		expect(await took('suspend_14d', citizen)).toBe('ladder_skipped')
		const { measureId: measure } = await take(process.facilitator, 'notice', citizen)
		await world.act(process.facilitator, 'lift-measure', { measure })
		expect(await took('suspend_14d', citizen)).toBe('ladder_skipped')
		await take(process.facilitator, 'notice', citizen)
		expect(await took('suspend_14d', citizen)).toBe('done')
	})

	test('the charter says which steps there are, whether a reason is needed and who reads the numbers', async () => {
		const [citizen, observer] = [await aCitizen(world, process), await anObserver(world, process)]
		await take(process.facilitator, 'notice', citizen)
		expect((await view(observer)).statistics).toContainEqual({
			step: 'notice',
			taken: 1,
			lifted: 0
		})
		expect((await view(observer)).measures).toEqual([])
		await amended(world, process, (charter) => ({
			...charter,
			moderation: { ladder: ['notice'], reason_required: false, publish_statistics: false }
		}))
		expect(await took('mute_session', citizen)).toBe('malformed')
		expect(await took('notice', citizen, { reason: '' })).toBe('done')
		expect((await view(observer)).statistics).toBe(null)
		expect((await view(process.facilitator)).statistics).toEqual([
			{ step: 'notice', taken: 2, lifted: 0 }
		])
	})
})

describe('[B8] sanctions end by the clock', () => {
	test('a suspension takes everything but reading and appealing, for at most 14 days', async () => {
		const citizen = await aCitizen(world, process)
		const draft = await aDraft(world, process)
		await take(process.facilitator, 'notice', citizen)
		expect(await took('suspend_14d', citizen, { until: world.in(15 * DAY) })).toBe(
			'measure_too_long'
		)
		expect(await took('suspend_14d', citizen, { until: world.in(-HOUR) })).toBe('measure_too_long')
		await take(process.facilitator, 'suspend_14d', citizen, { until: world.in(2 * DAY) })
		expect(await standing(citizen, draft)).toMatchObject({
			may: { view: true },
			denials: { edit: { code: 'suspended', until: world.in(2 * DAY) } }
		})
		const { id } = await aDecision(world, process)
		const vote = world.act(citizen, 'cast-ballot', { decision: id, choice: 'consent' })
		expect(await codeOf(vote)).toBe('forbidden')
		world.pass(2 * DAY)
		expect((await standing(citizen, draft))?.may.edit).toBe(true)
	})

	test('a mute takes contributing, not deciding, for at most a day', async () => {
		const citizen = await aCitizen(world, process)
		const draft = await aDraft(world, process)
		expect(await took('mute_session', citizen, { until: world.in(2 * DAY) })).toBe(
			'measure_too_long'
		)
		await take(process.facilitator, 'mute_session', citizen, { until: world.in(HOUR) })
		const muted = await standing(citizen, draft)
		expect(muted?.denials.edit?.code).toBe('muted')
		expect(muted?.denials.comment?.code).toBe('muted')
		const { id } = await aDecision(world, process)
		const vote = world.act(citizen, 'cast-ballot', { decision: id, choice: 'consent' })
		expect(await codeOf(vote)).toBe('done')
		world.pass(HOUR)
		expect((await actor(citizen)).mutedUntil).toBe(null)
	})
})

describe('[B11] a hidden card', () => {
	test('is shown to its author only, stays out of the frozen text, and comes back when lifted', async () => {
		const citizen = await aCitizen(world, process)
		const { artefact, entry } = await aBoardWithCard(citizen)
		const { measureId: measure } = await take(process.facilitator, 'hide', null, {
			artefact,
			entry
		})
		const facts = await registerFacts(world.db, artefact, world.now)
		expect(facts.hidden).toEqual([{ entry, by: citizen.personId }])
		expect(await took('hide', null, { artefact, entry })).toBe('state_changed')
		const frozenText = async () => {
			await world.act(process.facilitator, 'move-artefact', { artefact, to: 'in_review' })
			await world.act(process.facilitator, 'move-artefact', { artefact, to: 'frozen' })
			const found = await findArtefact(world.db, artefact)
			return (await frozenTextOf(world.db, found?.frozenTextId ?? '')).canonicalText
		}
		expect(await frozenText()).not.toContain('Ugly words')
		const back = { artefact, to: 'in_review' as const, reason: 'Once more.' }
		await world.act(process.facilitator, 'move-artefact', back)
		await world.act(process.facilitator, 'lift-measure', { measure })
		expect((await registerFacts(world.db, artefact, world.now)).hidden).toEqual([])
		await world.act(process.facilitator, 'move-artefact', { artefact, to: 'frozen' })
		const found = await findArtefact(world.db, artefact)
		const text = await frozenTextOf(world.db, found?.frozenTextId ?? '')
		expect(text.canonicalText).toContain('Ugly words')
	})

	test('is one that exists, on a board that is not settled', async () => {
		const citizen = await aCitizen(world, process)
		const { artefact } = await aBoardWithCard(citizen)
		const entry = crypto.randomUUID()
		expect(await took('hide', null, { artefact, entry })).toBe('not_found')
		const document = await aDraft(world, process)
		expect(await took('hide', null, { artefact: document, entry })).toBe('not_found')
		expect(await took('hide', null, {})).toBe('not_found')
	})
})

describe('[B12] removal', () => {
	test('only by a decision that adopted the text on it after it was proposed, without their vote', async () => {
		const [loud, voter] = [await aCitizen(world, process, 'Loud'), await aCitizen(world, process)]
		await take(process.facilitator, 'notice', loud)
		const artefact = await aFrozenText(world, process)
		const { measureId: measure } = await take(process.facilitator, 'remove_by_decision', loud, {
			artefact
		})
		const remove = () => codeOf(world.act(process.facilitator, 'remove-member', { measure }))
		expect(await remove()).toBe('removal_undecided')
		const { id } = await aDecision(world, process, 'default', artefact)
		const vote = (who: Caller) =>
			codeOf(world.act(who, 'cast-ballot', { decision: id, choice: 'consent' }))
		expect(await vote(loud)).toBe('forbidden')
		expect(await vote(voter)).toBe('done')
		world.pass(HOUR)
		await closeDecision(world.db, id, world.now)
		expect((await findArtefact(world.db, artefact))?.state).toBe('adopted')
		expect(await codeOf(world.act(voter, 'remove-member', { measure }))).toBe('forbidden')
		expect(await remove()).toBe('done')
		expect((await actor(loud)).roles).toEqual([])
		expect(await remove()).toBe('state_changed')
	})

	test('what was adopted before removes nobody', async () => {
		const loud = await aCitizen(world, process, 'Loud')
		await take(process.facilitator, 'notice', loud)
		const { id, artefact } = await aDecision(world, process)
		const about = { artefact }
		expect(await took('remove_by_decision', loud, about)).toBe('decision_open')
		await world.act(loud, 'cast-ballot', { decision: id, choice: 'consent' })
		world.pass(HOUR)
		await closeDecision(world.db, id, world.now)
		expect(await took('remove_by_decision', loud, about)).toBe('decision_open')
	})

	test('a facilitator ends a role with a vote within a day of giving it, and not later', async () => {
		const [citizen, observer] = [await aCitizen(world, process), await anObserver(world, process)]
		const end = async (by: Caller, who: Caller) =>
			codeOf(world.act(by, 'end-role', { membership: await membershipOf(world, process, who) }))
		world.pass(2 * DAY)
		const refused = world.act(process.facilitator, 'end-role', {
			membership: await membershipOf(world, process, citizen)
		})
		await expect(refused).rejects.toMatchObject({ denial: { code: 'removal' } })
		expect(await end(process.facilitator, observer)).toBe('done')
		expect(await end(citizen, citizen)).toBe('done')
		const [boss, clerk] = [
			await anOfficial(world, process),
			await anOfficial(world, process, 'Ona')
		]
		const { organisationId: organisation } = await world.act(
			process.facilitator,
			'create-organisation',
			{ process: process.id, name: 'City', type: 'public_administration' }
		)
		for (const who of [boss, clerk])
			await world.act(process.facilitator, 'set-organisation', {
				membership: await membershipOf(world, process, who),
				organisation
			})
		world.pass(2 * DAY)
		expect(await end(process.facilitator, clerk)).toBe('forbidden')
		expect(await end(boss, clerk)).toBe('done')
	})
})

describe('[B13] contesting', () => {
	const WHY = 'I wrote nothing of the kind, it was another.'
	const contest = (who: Caller, measure: string) =>
		codeOf(world.act(who, 'contest-measure', { measure, reason: WHY }))
	const review = (
		who: Caller,
		measure: string,
		outcome: 'upheld' | 'lifted' = 'lifted',
		reason = WHY
	) => codeOf(world.act(who, 'review-measure', { measure, outcome, reason }))
	const seen = async (who: Caller, measure: string) =>
		(await view(who)).measures.find(({ id }) => id === measure)
	const waiting = async (who: Caller) =>
		(await home(world.db, who, world.now)).waiting.filter(({ code }) => code === 'review_measure')

	/** Enough people for a panel, and a step against one of them that they contested. */
	async function contested() {
		const loud = await aCitizen(world, process, 'Loud')
		const people = [
			await aCitizen(world, process, 'Ann'),
			await aCitizen(world, process, 'Bo'),
			await anOfficial(world, process, 'Otto')
		]
		const { measureId: measure } = await take(process.facilitator, 'notice', loud)
		expect(await contest(loud, measure)).toBe('done')
		return { loud, people, measure }
	}

	test('goes to a panel without the moderator and the person, who hear of it and have it waiting', async () => {
		const { loud, people, measure } = await contested()
		const secretary = await aSecretary(world, process)
		for (const who of people) {
			expect(await waiting(who)).toMatchObject([{ until: '2027-02-02T09:00:00.000Z' }])
			expect(await seen(who, measure)).toMatchObject({
				may: { review: true },
				contest: { reason: WHY }
			})
		}
		for (const who of [loud, process.facilitator, secretary]) {
			expect(await waiting(who)).toEqual([])
			expect((await seen(who, measure))?.may.review).toBe(false)
			expect(await review(who, measure)).toBe('forbidden')
		}
		const subjects = (await world.db.select().from(mail)).filter(({ subject }) =>
			subject.startsWith('You were drawn')
		)
		expect(subjects.map(({ recipient }) => recipient).toSorted()).toEqual(
			people.map(({ email }) => email).toSorted()
		)
		expect((await seen(loud, measure))?.reviewBy).toBe('2027-02-02T09:00:00.000Z')
	})

	test('[J3] anybody can draw the panel again from the entry that took the step', async () => {
		const { people, measure } = await contested()
		const entries = await world.db.select().from(ledgerEntry)
		const said = (type: string) => entries.find((entry) => entry.type === type)
		const { data } = JSON.parse(new TextDecoder().decode(said('measure-contested')?.entry)) as {
			data: { seed: string; draw: { ticket: string; drawn: boolean }[] }
		}
		const leaf = Buffer.from(said('measure-taken')?.leafHash ?? []).toString('base64url')
		expect(data.seed).toBe(leaf)
		const tickets = people.map(({ personId }) => ticketOf(leaf, personId)).toSorted()
		expect(data.draw.map(({ ticket }) => ticket)).toEqual(tickets)
		expect((await seen(process.facilitator, measure))?.panel).toHaveLength(3)
	})

	test('more than half of the panel settle it, with reasons, and the person reads both', async () => {
		const { loud, people, measure } = await contested()
		const [ann, bo, otto] = people as [Caller, Caller, Caller]
		expect(await review(ann, measure, 'lifted', '')).toBe('reason_missing')
		expect(await review(ann, measure)).toBe('done')
		expect(await waiting(ann)).toEqual([])
		expect((await seen(loud, measure))?.panel.filter(({ outcome }) => outcome)).toEqual([])
		const codes = await Promise.all([review(bo, measure), review(otto, measure, 'upheld')])
		expect(codes.toSorted()[0]).toBe('done')
		const settled = await seen(loud, measure)
		expect(settled?.review?.outcome).toBe('lifted')
		expect(settled?.liftedAt).not.toBeNull()
		expect(settled?.panel.map(({ reasons }) => reasons)).toContain(WHY)
		expect(await review(otto, measure)).toBe('state_changed')
		const told = (await world.db.select().from(mail)).filter(
			({ recipient, subject }) => recipient === loud.email && subject.includes('looked at')
		)
		expect(told).toHaveLength(1)
		expect(told[0]?.body).toContain('it is lifted')
	})

	test('[J6] not settled in time it stays as it is, and nobody settles it later', async () => {
		const { loud, people, measure } = await contested()
		const [ann] = people as [Caller, Caller, Caller]
		await expect(measureDue(world.db, measure, world.now)).rejects.toThrow('may still be settled')
		world.pass(15 * DAY)
		expect(await review(ann, measure)).toBe('appeal_decided')
		await Promise.all([1, 2].map(() => measureDue(world.db, measure, world.now)))
		expect((await seen(loud, measure))?.review?.outcome).toBe('undecided')
		expect((await seen(loud, measure))?.liftedAt).toBeNull()
		const ended = await world.db
			.select()
			.from(ledgerEntry)
			.where(eq(ledgerEntry.type, 'measure-reviewed'))
		expect(ended).toHaveLength(1)
	})

	test('[A4] who is suspended is not drawn, and judges no more when it comes later', async () => {
		const { people, measure } = await contested()
		const [ann, bo] = people as [Caller, Caller, Caller]
		await take(process.facilitator, 'notice', ann)
		await take(process.facilitator, 'suspend_14d', ann)
		expect(await review(ann, measure)).toBe('forbidden')
		const { measureId } = await take(process.facilitator, 'notice', bo)
		expect(await contest(bo, measureId)).toBe('done')
		const names = (await seen(process.facilitator, measureId))?.panel.map(({ by }) => by?.name)
		expect(names).not.toContain('Ann')
	})

	test('with too few for a panel, another moderator or the secretary looks at it', async () => {
		const citizen = await aCitizen(world, process)
		const secretary = await aSecretary(world, process)
		await take(process.facilitator, 'notice', citizen)
		const { measureId: measure } = await take(process.facilitator, 'suspend_14d', citizen)
		expect(await review(secretary, measure)).toBe('state_changed')
		expect(await contest(secretary, measure)).toBe('not_found')
		expect(await contest(citizen, measure)).toBe('done')
		expect(await contest(citizen, measure)).toBe('state_changed')
		expect(await review(process.facilitator, measure)).toBe('forbidden')
		expect(await review(citizen, measure)).toBe('forbidden')
		expect(await review(secretary, measure, 'lifted', '')).toBe('reason_missing')
		expect((await seen(secretary, measure))?.may.review).toBe(true)
		expect(await waiting(secretary)).toHaveLength(1)
		const codes = await Promise.all([
			review(secretary, measure),
			review(secretary, measure, 'upheld')
		])
		expect(codes.toSorted()).toEqual(['done', 'state_changed'])
		expect((await seen(citizen, measure))?.review?.by?.name).toBe('Sal Secretary')
	})

	test('a guest may contest too', async () => {
		const guest = await aGuest(world, process)
		const { measureId: measure } = await take(process.facilitator, 'notice', guest)
		expect(await contest(guest, measure)).toBe('done')
		const other = await aMember(world, process, 'facilitator', { name: 'Fred' })
		expect(await review(other, measure, 'upheld')).toBe('done')
	})
})
