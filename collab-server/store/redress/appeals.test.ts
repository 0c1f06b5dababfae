import { eq } from 'drizzle-orm'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { artefact as artefactTable } from '#schema/db/artefacts.ts'
import { decision as decisionTable, record } from '#schema/db/decisions.ts'
import { ledgerEntry } from '#schema/db/ledger.ts'
import { mail } from '#schema/db/people.ts'
import { appeal as appealTable, panelMember } from '#schema/db/redress.ts'
import { drawPanel } from '#schema/governance/panel.ts'
import {
	DAY,
	HOUR,
	aCitizen,
	aDecision,
	aFrozenText,
	aProcess,
	aRatifier,
	aSecretary,
	aWorld,
	anObserver,
	anOfficial,
	codeOf,
	underCharter,
	type TestProcess,
	type World
} from '../cast/cast.ts'
import { appealDue } from './appeal-outcome.ts'
import type { Caller } from '../acting/caller.ts'
import { closeDecision, decisionView, openDecision } from '../decisions/decisions.ts'
import { home } from '../processes/home.ts'
import { rolesInForce } from '../organisation/members-in-force.ts'

let world: World
let process: TestProcess
let zane: Caller
let others: Caller[]
let id: string
let artefact: string
beforeEach(async () => {
	world = await aWorld()
	process = await aProcess(world)
	zane = await aCitizen(world, process, 'Zane')
	others = [
		await aCitizen(world, process, 'Gunars'),
		await aCitizen(world, process, 'Kristaps'),
		await anOfficial(world, process, 'Andris')
	]
	await aRatifier(world, process, 'Liga')
	;({ id, artefact } = await adopted())
})
afterEach(() => world.drop())

const WHY = 'The notice was three days and not five, and in Latvian only.'
const file = (caller: Caller, more = {}, command?: string) =>
	world.act(
		caller,
		'file-appeal',
		{ decision: id, ground: 'procedure', contested: 'notice', statement: WHY, ...more },
		command
	)
const panel = async (appealId: string) => {
	const seats = await world.db.select().from(panelMember).where(eq(panelMember.appealId, appealId))
	return [...others, zane, process.facilitator].filter(({ personId }) =>
		seats.some((seat) => seat.personId === personId)
	)
}
const decide = (caller: Caller, appeal: string, remedy: string, reasons = WHY) =>
	world.act(caller, 'vote-on-appeal', { appeal, remedy, reasons })
const upheld = async (remedy: string) => {
	const { appealId } = await file(zane)
	const [one, two] = await panel(appealId)
	if (!one || !two) throw new Error('a panel of three')
	await decide(one, appealId, remedy)
	return { appealId, ...(await decide(two, appealId, remedy)) }
}
const rowOf = async (decision: string) => {
	const [row] = await world.db.select().from(decisionTable).where(eq(decisionTable.id, decision))
	if (!row) throw new Error('no such decision')
	return row
}
const stateOf = async () => {
	const [row] = await world.db.select().from(artefactTable).where(eq(artefactTable.id, artefact))
	return row?.state
}

async function adopted(): Promise<{ id: string; artefact: string }> {
	const made = await aDecision(world, process)
	await openDecision(world.db, made.id, world.now)
	for (const voter of [zane, ...others]) {
		await world.act(voter, 'cast-ballot', { decision: made.id, choice: 'consent' })
	}
	world.pass(HOUR)
	await closeDecision(world.db, made.id, world.now)
	return made
}

describe('[J1] appealing', () => {
	test('[J1] is open for days from when the outcome was shown, by a ground, with a reason', async () => {
		const command = crypto.randomUUID()
		const first = await file(zane, {}, command)
		expect(await file(zane, {}, command)).toEqual(first)
		expect(await codeOf(file(zane))).toBe('conflict')
		const view = await decisionView(world.db, zane, id, world.now)
		expect(view.contestableUntil).toBe('2027-01-28T10:00:00.000Z')
		expect(view.appeals).toMatchObject([{ number: 1, ground: 'procedure', status: 'open' }])
		const filed = await world.db
			.select()
			.from(ledgerEntry)
			.where(eq(ledgerEntry.type, 'appeal-filed'))
		expect(filed).toHaveLength(1)
	})

	test.each([
		['no such ground', { ground: 'dislike' }, 'appeal_ground_unknown'],
		['no such act', { contested: 'weather' }, 'appeal_ground_unknown'],
		['no reason', { statement: '' }, 'text_missing'],
		['a short reason', { statement: 'no' }, 'reasons_too_short'],
		['no decision', { decision: crypto.randomUUID() }, 'not_found']
	])('[J1] %s is refused', async (_, wrong, code) => {
		expect(await codeOf(file(zane, wrong))).toBe(code)
	})

	test('[J1] is refused while it runs, and once the days are over', async () => {
		const running = await aDecision(world, process)
		expect(await codeOf(file(zane, { decision: running.id }))).toBe('appeal_not_open')
		world.now = new Date('2027-01-28T10:00:00Z')
		expect(await codeOf(file(zane))).toBe('appeal_not_open')
		world.pass(-1)
		expect(await codeOf(file(zane))).toBe('done')
	})

	test('[J1] is for those whom the charter lets object', async () => {
		expect(await codeOf(file(await anObserver(world, process)))).toBe('forbidden')
	})
})

describe('[J2] [J3] the panel', () => {
	test('[J2] never has the appellant, the author of what is contested or who ratifies', async () => {
		const both = await aCitizen(world, process, 'Inese')
		await world.db.update(decisionTable).set({ announcedBy: both.personId })
		for (const appellant of [zane, ...others.slice(0, 2)]) {
			const { appealId } = await file(appellant)
			const seats = await world.db
				.select()
				.from(panelMember)
				.where(eq(panelMember.appealId, appealId))
			const people = seats.map(({ personId }) => personId)
			expect(people).toHaveLength(3)
			expect(people).not.toContain(appellant.personId)
			expect(people).not.toContain(both.personId)
			const members = await rolesInForce(world.db, process.id, world.now)
			const ratifiers = members.filter(({ mandates }) => mandates.includes('ratify'))
			for (const { personId } of ratifiers) expect(people).not.toContain(personId)
		}
	})

	test('[J3] anybody can draw it again from the entry that closed the decision', async () => {
		const { appealId } = await file(zane)
		const [appeal] = await world.db.select().from(appealTable)
		const [closing] = await world.db
			.select()
			.from(ledgerEntry)
			.where(eq(ledgerEntry.type, 'decision-closed'))
		const leaf = Buffer.from(closing?.leafHash ?? []).toString('base64url')
		expect(appeal?.seed).toBe(`${leaf} 1`)
		const candidates = others.map(({ personId }, at) => ({
			personId,
			roles: [at < 2 ? ('citizen' as const) : ('official' as const)]
		}))
		const again = drawPanel(appeal?.seed ?? '', candidates, {
			size: 3,
			min: { citizen: 1, official: 1 },
			selection: 'drawn'
		})
		const seats = await world.db.select().from(panelMember)
		expect(seats.map(({ personId }) => personId).toSorted()).toEqual(
			again?.members.map(({ personId }) => personId).toSorted()
		)
		expect(appeal?.draw.map(({ ticket }) => ticket)).toEqual(
			again?.tickets.map(({ ticket }) => ticket)
		)
		expect(await panel(appealId)).toHaveLength(3)
	})

	test('[J3] too few people who are no party: refused, and the remedy outside stays', async () => {
		await underCharter(world, process, { appeals: { panel: { size: 9 } } })
		world.pass(DAY)
		;({ id, artefact } = await adopted())
		expect(await codeOf(file(zane))).toBe('panel_too_small')
		expect(await world.db.select().from(appealTable)).toEqual([])
	})

	test('[J4] its members hear of it and have it before them until they have decided', async () => {
		const { appealId } = await file(zane)
		const [member] = await panel(appealId)
		if (!member) throw new Error('a panel')
		const codes = async () =>
			(await home(world.db, member, world.now)).waiting.map(({ code }) => code)
		expect(await codes()).toContain('decide_appeal')
		expect((await world.db.select().from(mail)).map(({ recipient }) => recipient)).toContain(
			member.email
		)
		await decide(member, appealId, 'dismiss')
		expect(await codes()).not.toContain('decide_appeal')
	})
})

describe('[J4] deciding', () => {
	test('[J4] takes a seat, a remedy of the charter and reasons', async () => {
		const { appealId } = await file(zane)
		const [member] = await panel(appealId)
		if (!member) throw new Error('a panel')
		for (const who of [zane, process.facilitator])
			expect(await codeOf(decide(who, appealId, 'dismiss'))).toBe('forbidden')
		expect(await codeOf(decide(member, appealId, 'flog_them'))).toBe('remedy_unknown')
		expect(await codeOf(decide(member, appealId, 'dismiss', 'no'))).toBe('reasons_too_short')
		expect(await codeOf(decide(member, crypto.randomUUID(), 'dismiss'))).toBe('not_found')
		expect(await decide(member, appealId, 'dismiss')).toEqual({ decided: null, decisionId: null })
	})

	test('[J2] who became a party since the draw decides no more', async () => {
		const { appealId } = await file(zane)
		const [member] = await panel(appealId)
		if (!member) throw new Error('a panel')
		await world.db
			.update(decisionTable)
			.set({ announcedBy: member.personId })
			.where(eq(decisionTable.id, id))
		expect(await codeOf(decide(member, appealId, 'dismiss'))).toBe('forbidden')
	})

	test('[J4] dismissed: everything stays as it was', async () => {
		const { decided, appealId } = await upheld('dismiss')
		expect(decided).toBe('dismiss')
		expect(await rowOf(id)).toMatchObject({ effect: 'effective' })
		expect(await stateOf()).toBe('adopted')
		const [late] = await panel(appealId)
		if (!late) throw new Error('a panel')
		expect(await codeOf(decide(late, appealId, 'reopen_vote'))).toBe('appeal_decided')
	})

	test('[J4] who has not spoken yet still may, once, and changes nothing', async () => {
		const { appealId } = await upheld('reopen_vote')
		const third = (await panel(appealId)).at(-1)
		if (!third) throw new Error('a panel')
		await decide(third, appealId, 'dismiss')
		expect(await codeOf(decide(third, appealId, 'reopen_vote'))).toBe('appeal_decided')
		const said = await world.db.select().from(panelMember)
		expect(said.map(({ remedy }) => remedy).toSorted()).toEqual([
			'dismiss',
			'reopen_vote',
			'reopen_vote'
		])
		const [appeal] = await world.db.select().from(appealTable)
		expect(appeal).toMatchObject({ status: 'decided', remedy: 'reopen_vote' })
		const rounds = await world.db
			.select()
			.from(decisionTable)
			.where(eq(decisionTable.previousId, id))
		expect(rounds).toHaveLength(1)
	})

	test('[J4] the last two at the same instant: it is decided once', async () => {
		const { appealId } = await file(zane)
		const [one, two, three] = await panel(appealId)
		if (!one || !two || !three) throw new Error('a panel of three')
		await decide(one, appealId, 'reopen_vote')
		await Promise.all([
			codeOf(decide(two, appealId, 'reopen_vote')),
			codeOf(decide(three, appealId, 'reopen_vote'))
		])
		const rounds = await world.db
			.select()
			.from(decisionTable)
			.where(eq(decisionTable.previousId, id))
		expect(rounds).toHaveLength(1)
	})

	test('[J4] reopened: the same text, the same rule, full notice, and nothing adopted meanwhile', async () => {
		const { decisionId } = await upheld('reopen_vote')
		const before = await rowOf(id)
		const again = await rowOf(decisionId ?? '')
		expect(before.effect).toBe('annulled')
		expect(again).toMatchObject({
			origin: 'reopened',
			previousId: id,
			frozenTextId: before.frozenTextId,
			rule: before.rule,
			status: 'announced',
			round: 2
		})
		expect(await stateOf()).toBe('frozen')
		await openDecision(world.db, again.id, world.now)
		for (const voter of others) {
			await world.act(voter, 'cast-ballot', { decision: again.id, choice: 'consent' })
		}
		world.now = again.closesAt
		await closeDecision(world.db, again.id, world.now)
		expect(await stateOf()).toBe('adopted')
	})

	test('[J4] annulled: the text goes back to review', async () => {
		await upheld('annul_and_repeat')
		expect((await rowOf(id)).effect).toBe('annulled')
		expect(await stateOf()).toBe('in_review')
	})

	test('[J4] [D13] reopened: what was chosen among is offered again', async () => {
		const choosing = { name: { method: 'approval', k: 1 } }
		await underCharter(world, process, { rules: choosing })
		world.pass(DAY)
		artefact = await aFrozenText(world, process)
		const options = [{ label: 'Closer' }, { label: 'Morning' }]
		const announced = {
			artefact,
			rule: 'name',
			question: 'Which?',
			closesAt: world.in(HOUR),
			options
		}
		const made = await world.act(process.facilitator, 'announce-decision', announced)
		id = made.decisionId
		await openDecision(world.db, id, world.now)
		await world.act(zane, 'cast-ballot', { decision: id, answer: { approvals: ['a'] } })
		world.pass(HOUR)
		await closeDecision(world.db, id, world.now)
		const { decisionId } = await upheld('reopen_vote')
		expect((await rowOf(decisionId ?? '')).options).toEqual((await rowOf(id)).options)
	})

	test('[J4] annulling one decision undoes nothing that a later one found', async () => {
		const refused = await aDecision(world, process)
		await openDecision(world.db, refused.id, world.now)
		for (const voter of others) {
			const objection = { criterion: 'procedure', reason: WHY }
			await world.act(voter, 'cast-ballot', { decision: refused.id, choice: 'object', objection })
		}
		world.pass(HOUR)
		await closeDecision(world.db, refused.id, world.now)
		const later = await aDecision(world, process, 'default', refused.artefact)
		await openDecision(world.db, later.id, world.now)
		;({ id, artefact } = refused)
		const { appealId } = await file(zane)
		for (const voter of [zane, ...others])
			await world.act(voter, 'cast-ballot', { decision: later.id, choice: 'consent' })
		world.pass(HOUR)
		await closeDecision(world.db, later.id, world.now)
		expect(await stateOf()).toBe('adopted')
		const [one, two] = await panel(appealId)
		if (!one || !two) throw new Error('a panel of three')
		expect(await codeOf(decide(one, appealId, 'reopen_vote'))).toBe('remedy_impossible')
		await decide(one, appealId, 'annul_and_repeat')
		await decide(two, appealId, 'annul_and_repeat')
		expect((await rowOf(id)).effect).toBe('annulled')
		expect((await rowOf(later.id)).effect).toBe('effective')
		expect(await stateOf()).toBe('adopted')
	})

	test('[J4] what is no longer before the group cannot be voted on again', async () => {
		;({ id, artefact } = await aDecision(world, process))
		await openDecision(world.db, id, world.now)
		for (const voter of [zane, ...others]) {
			const objection = { criterion: 'procedure', reason: WHY }
			await world.act(voter, 'cast-ballot', { decision: id, choice: 'object', objection })
		}
		world.pass(HOUR)
		await closeDecision(world.db, id, world.now)
		const back = { artefact, to: 'in_review', reason: WHY } as const
		await world.act(process.facilitator, 'move-artefact', back)
		const { appealId } = await file(zane)
		const [member] = await panel(appealId)
		if (!member) throw new Error('a panel')
		expect(await codeOf(decide(member, appealId, 'reopen_vote'))).toBe('remedy_impossible')
	})

	test('[J4] a remedy that is not in the charter is none', async () => {
		await underCharter(world, process, { appeals: { remedies: ['dismiss'] } })
		world.pass(DAY)
		;({ id, artefact } = await adopted())
		const { appealId } = await file(zane)
		const [member] = await panel(appealId)
		if (!member) throw new Error('a panel')
		expect(await codeOf(decide(member, appealId, 'reopen_vote'))).toBe('remedy_unknown')
	})
})

describe('[J5] while an appeal is open', () => {
	const request = async (who: Caller) => codeOf(world.act(who, 'request-record', { decision: id }))

	test('[J5] no record is made, and nothing is archived or asked anew', async () => {
		const secretary = await aSecretary(world, process)
		const { appealId } = await file(zane)
		expect(await request(secretary)).toBe('appeal_open')
		const archive = { artefact, to: 'archived' as const }
		expect(await codeOf(world.act(secretary, 'move-artefact', archive))).not.toBe('done')
		const [one, two] = await panel(appealId)
		if (!one || !two) throw new Error('a panel of three')
		await decide(one, appealId, 'dismiss')
		await decide(two, appealId, 'dismiss')
		expect(await request(secretary)).toBe('done')
	})

	test('[J5] a charter can let signing go on', async () => {
		await underCharter(world, process, { appeals: { suspends_signing: false } })
		world.pass(DAY)
		;({ id, artefact } = await adopted())
		await file(zane)
		expect(await request(await aSecretary(world, process))).toBe('done')
	})

	test('[J4] a record found wrong stays, and another takes its place', async () => {
		const secretary = await aSecretary(world, process)
		await request(secretary)
		await upheld('correct_record')
		const first = await world.db.select().from(record)
		expect(first[0]?.correctedAt).not.toBeNull()
		expect(await request(secretary)).toBe('done')
		const both = await world.db.select().from(record)
		expect(both.map(({ id: number }) => number).toSorted()).toEqual([
			'DR-2027-000001',
			'DR-2027-000002'
		])
	})
})

test('[J6] a panel that does not decide in time leaves it to the remedy outside', async () => {
	const { appealId } = await file(zane)
	await expect(appealDue(world.db, appealId, world.now)).rejects.toThrow('may still be decided')
	const [member] = await panel(appealId)
	if (!member) throw new Error('a panel')
	world.pass(15 * DAY)
	expect(await codeOf(decide(member, appealId, 'dismiss'))).toBe('appeal_decided')
	await Promise.all([1, 2].map(() => appealDue(world.db, appealId, world.now)))
	const [row] = await world.db.select().from(appealTable)
	expect(row).toMatchObject({ status: 'undecided', remedy: 'refer_legal' })
	const ended = await world.db
		.select()
		.from(ledgerEntry)
		.where(eq(ledgerEntry.type, 'appeal-decided'))
	expect(ended).toHaveLength(1)
})
