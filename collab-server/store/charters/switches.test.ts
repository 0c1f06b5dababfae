import { eq } from 'drizzle-orm'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { appeal } from '#schema/db/redress.ts'
import { decision as decisionTable } from '#schema/db/decisions.ts'
import { Refusal } from '#schema/errors.ts'
import type { Role } from '#schema/governance/roles.ts'
import {
	AN_OBJECTION,
	DAY,
	HOUR,
	aCitizen,
	aDecision,
	aDraft,
	aFrozenText,
	aProcess,
	aSecretary,
	aWorld,
	anObserver,
	anOfficial,
	codeOf,
	underCharter,
	type TestProcess,
	type World
} from '../cast/cast.ts'
import type { Caller } from '../acting/caller.ts'
import { artefactView } from '../artefacts/artefacts.ts'
import { closeDecision, openDecision } from '../decisions/decisions.ts'
import { invitationCard, joinAsGuest } from '../processes/invitations.ts'
import { editOwnProfile } from '../people/people.ts'
import { processView } from '../processes/processes.ts'
import { callerOf } from '../people/sessions.ts'
import { loadStanding, standingOf } from '../acting/standing.ts'

/** [C11] A charter that says otherwise, and a server that does otherwise: one parameter at a time. */
let world: World
let process: TestProcess
beforeEach(async () => {
	world = await aWorld()
	process = await aProcess(world)
})
afterEach(() => world.drop())

const under = (override: Record<string, unknown>) => underCharter(world, process, override)
const may = async (caller: Caller, artefact: string) => {
	const standing = await loadStanding(world.db, caller.personId, artefact, world.now)
	return standing && standingOf(standing, world.now).may
}

describe('[C9] guests', () => {
	const token = async (role: Role = 'guest') =>
		(
			await world.act(process.facilitator, 'create-invitation', {
				process: process.id,
				role,
				expiresAt: world.in(DAY),
				maxUses: 20
			})
		).token ?? ''
	const visitor = { address: '192.0.2.9', device: 'A phone', token: null }
	const join = async (link: string, displayName = 'Gail') => {
		const guest = { token: link, displayName, language: 'en' }
		const { sessionToken } = await joinAsGuest(world.db, guest, visitor, world.now)
		const caller = await callerOf(world.db, sessionToken, world.now)
		if (!caller) throw new Error('somebody joined')
		return caller
	}

	test('choose how they are called where the charter lets them', async () => {
		await under({ sessions: { guest_display: 'chosen_or_generated_pseudonym' } })
		const link = await token()
		expect((await invitationCard(world.db, link, null, world.now))?.namesGiven).toBe(false)
		const guest = await join(link)
		expect(guest.displayName).toBe('Gail')
		await editOwnProfile(world.db, guest, { displayName: 'Gale' }, world.now)
	})

	test('are given a pseudonym where it does not, and keep it while they are guests', async () => {
		await under({ sessions: { guest_display: 'generated_pseudonym', guest_ttl_hours: 3 } })
		const link = await token()
		expect((await invitationCard(world.db, link, null, world.now))?.namesGiven).toBe(true)
		const guest = await join(link)
		expect(guest.displayName).toMatch(/^\S+ \d+$/)
		const renamed = { displayName: 'Gail' }
		expect(await codeOf(editOwnProfile(world.db, guest, renamed, world.now))).toBe('forbidden')
		const kept = { displayName: guest.displayName, language: 'lv' }
		expect(await codeOf(editOwnProfile(world.db, guest, kept, world.now))).toBe('done')
		world.pass(3 * HOUR)
		expect(await codeOf(editOwnProfile(world.db, guest, renamed, world.now))).toBe('done')
	})

	test.each([2, 30])('stay for %i hours, as the charter says', async (hours) => {
		await under({ sessions: { guest_ttl_hours: hours } })
		const guest = await join(await token())
		const view = await processView(world.db, guest, process.id, world.now)
		expect(view.guestUntil).toBe(world.in(hours * HOUR))
	})

	test('are no more than the charter lets in at once', async () => {
		await under({ sessions: { max_guests: 1 } })
		const link = await token()
		await join(link)
		expect(await codeOf(join(link))).toBe('invitation_used_up')
		await under({ sessions: { max_guests: 2 } })
		await join(link)
	})

	test('are not invited where the charter has none', async () => {
		await under({ flags: { guest_join: false } })
		expect(await codeOf(token())).toBe('forbidden')
		expect(await codeOf(token('citizen'))).toBe('done')
	})
})

describe('[C11] observers and facilitators', () => {
	test.each([true, false])('open drafts %s: observers read them or not', async (open) => {
		await under({ flags: { open_drafts: open, observer_comments: false } })
		const observer = await anObserver(world, process)
		expect((await may(observer, await aDraft(world, process)))?.view).toBe(open || undefined)
	})

	test.each([true, false])('comments of observers %s', async (comments) => {
		await under({ flags: { open_drafts: true, observer_comments: comments } })
		const observer = await anObserver(world, process)
		const rights = await may(observer, await aDraft(world, process))
		expect(rights?.comment).toBe(comments || undefined)
	})

	test.each([true, false])('facilitators who vote %s: on the roll or not', async (votes) => {
		await under({
			flags: { facilitators_vote: votes },
			rules: { default: { roll: ROLL_WITH_FACILITATORS } }
		})
		const { id } = await aDecision(world, process)
		const answer = world.act(process.facilitator, 'cast-ballot', {
			decision: id,
			choice: 'consent'
		})
		expect(await codeOf(answer)).toBe(votes ? 'done' : 'forbidden')
	})
	const ROLL_WITH_FACILITATORS = {
		who: ['citizen', 'facilitator'],
		min_assurance: 1,
		snapshot: 'at_open'
	}

	test('[C10] a rule is put up by those it names, and by nobody else', async () => {
		const rule = { method: 'majority', base: 'yes_no' }
		await under({ rules: { named: { ...rule, proposer: ['secretary'] }, open: rule } })
		expect(await codeOf(aDecision(world, process, 'open'))).toBe('done')
		const refusal = await aDecision(world, process, 'named').catch((error: unknown) => error)
		expect(refusal).toBeInstanceOf(Refusal)
		expect(refusal).toMatchObject({ code: 'forbidden', denial: { whoCan: ['secretary'] } })
		await under({ rules: { named: { ...rule, proposer: ['facilitator'] } } })
		expect(await codeOf(aDecision(world, process, 'named'))).toBe('done')
	})
})

describe('[C11] the course of a process', () => {
	test('has the phases of the charter and no others', async () => {
		await under({ phases: ['en', 'de', 'bu'] })
		const go = (to: 'bu' | 'su') =>
			codeOf(
				world.act(process.facilitator, 'change-phase', {
					process: process.id,
					to,
					reason: 'It is time to go on.'
				})
			)
		expect(await go('su')).toBe('malformed')
		expect(await go('bu')).toBe('done')
	})

	test.each([3, 200])('an objection needs %i characters', async (min) => {
		await under({ objections: { min_reason_chars: min } })
		const cleo = await aCitizen(world, process)
		const { id } = await aDecision(world, process)
		const objection = { ...AN_OBJECTION, reason: 'Too short.' }
		const made = world.act(cleo, 'cast-ballot', { decision: id, choice: 'object', objection })
		expect(await codeOf(made)).toBe(min === 3 ? 'done' : 'objection_reason_missing')
	})

	test.each(['legal', 'taste'])('an objection by the criterion %s', async (criterion) => {
		await under({ objections: { criteria: ['taste'] } })
		const cleo = await aCitizen(world, process)
		const { id } = await aDecision(world, process)
		const objection = { ...AN_OBJECTION, criterion }
		const made = world.act(cleo, 'cast-ballot', { decision: id, choice: 'object', objection })
		expect(await codeOf(made)).toBe(criterion === 'taste' ? 'done' : 'malformed')
	})

	test.each([
		[4, 9],
		[30, 2]
	])('review after %i months, a panel for %i days', async (months, days) => {
		await under({ records: { review_months: months }, appeals: { decide_days: days } })
		const cleo = await aCitizen(world, process)
		const others = [await aCitizen(world, process, 'Ann'), await aCitizen(world, process, 'Ben')]
		for (const name of ['Dee', 'Eli']) others.push(await anOfficial(world, process, name))
		const { id } = await aDecision(world, process)
		await openDecision(world.db, id, world.now)
		for (const caller of [cleo, ...others])
			await world.act(caller, 'cast-ballot', { decision: id, choice: 'consent' })
		world.pass(HOUR)
		await closeDecision(world.db, id, world.now)
		const [row] = await world.db.select().from(decisionTable).where(eq(decisionTable.id, id))
		const due = new Date(world.now)
		due.setUTCMonth(due.getUTCMonth() + months)
		expect(Math.abs((row?.reviewAt?.getTime() ?? 0) - due.getTime())).toBeLessThan(2 * HOUR)
		const ground = { ground: 'procedure', contested: 'notice', statement: AN_OBJECTION.reason }
		const { appealId } = await world.act(cleo, 'file-appeal', { decision: id, ...ground })
		const [filed] = await world.db.select().from(appeal).where(eq(appeal.id, appealId))
		expect(filed?.decideBy.toISOString()).toBe(world.in(days * DAY))
	})
})

describe('[J1] an appeal', () => {
	test.each([
		[9, 2],
		[2, 9]
	])(
		'is open for %i days by the rule, %i by the charter: the longer of its own days',
		async (...days) => {
			const [byRule, byCharter] = days
			await under({
				rules: { default: { appeal_window_days: byRule } },
				appeals: { window_days: byCharter }
			})
			const cleo = await aCitizen(world, process)
			for (const name of ['Ann', 'Ben']) await aCitizen(world, process, name)
			for (const name of ['Dee', 'Eli']) await anOfficial(world, process, name)
			const file = async () => {
				const { id } = await aDecision(world, process)
				await openDecision(world.db, id, world.now)
				world.pass(HOUR)
				await closeDecision(world.db, id, world.now)
				const ground = { ground: 'procedure', contested: 'notice', statement: AN_OBJECTION.reason }
				return (wait: number) => {
					world.pass(wait)
					return codeOf(world.act(cleo, 'file-appeal', { decision: id, ...ground }))
				}
			}
			expect(await (await file())(9 * DAY - HOUR)).toBe('done')
			expect(await (await file())(9 * DAY)).not.toBe('done')
		}
	)
})

describe('[H1] what is archived without another choice', () => {
	test.each(['working-2y', 'process-10y', 'decision-permanent'] as const)('%s', async (kept) => {
		await under({ records: { retention_class: kept } })
		const secretary = await aSecretary(world, process)
		const artefact = await aDraft(world, process)
		const see = async () => (await artefactView(world.db, secretary, artefact, world.now)).keeping
		expect((await see()).usual).toBe(kept)
		await world.act(secretary, 'move-artefact', { artefact, to: 'archived' })
		expect((await see()).retention).toBe(kept)
	})

	test('what was frozen for a decision is kept for ever all the same', async () => {
		await under({ records: { retention_class: 'working-2y' } })
		const secretary = await aSecretary(world, process)
		const artefact = await aFrozenText(world, process)
		await world.act(secretary, 'move-artefact', { artefact, to: 'archived' })
		const { keeping } = await artefactView(world.db, secretary, artefact, world.now)
		expect(keeping.retention).toBe('decision-permanent')
	})
})
