import { eq, sql } from 'drizzle-orm'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { ballot, decision as decisionTable, rollUsed, secretBox } from '#schema/db/decisions.ts'
import { command, ledgerEntry } from '#schema/db/ledger.ts'
import { mail, person } from '#schema/db/people.ts'
import { receiptKey, receiptOf } from '#schema/governance/receipt.ts'
import type { Answer } from '#schema/governance/rules/answers.ts'
import { boxRoot, rollUsedRoot } from '#schema/record/secret-box.ts'
import {
	DAY,
	HOUR,
	MINUTE,
	aCitizen,
	aDecision,
	aMember,
	aPerson,
	aProcess,
	aWorld,
	anObserver,
	anOfficial,
	codeOf,
	type TestProcess,
	type World
} from '../cast/cast.ts'
import { artefactView, registerFacts } from '../artefacts/artefacts.ts'
import { appealDue } from '../redress/appeal-outcome.ts'
import type { Caller } from '../acting/caller.ts'
import { closeDecision, decisionList, decisionView } from '../decisions/decisions.ts'
import { home } from '../processes/home.ts'
import { jobsOf } from '../database/jobs.ts'
import { verifyLog } from '../ledger/ledger-audit.ts'
import { remindVoters } from '../decisions/reminders.ts'
import { processLog } from '../processes/process-log.ts'
import { processView } from '../processes/processes.ts'
import { participantsOf } from './secret-close.ts'
import { destroyBox, destroyDueBoxes, settleBox } from './secret-end.ts'

let world: World
let process: TestProcess
let voters: Caller[]
let id: string
let artefact: string
beforeEach(async () => {
	world = await aWorld()
	process = await aProcess(world)
	voters = []
	for (const name of ['Ada', 'Ben', 'Cleo', 'Dan', 'Eva', 'Finn'])
		voters.push(await aCitizen(world, process, `${name} Citizen`))
	const made = await aDecision(world, process, 'confidential_majority')
	id = made.id
	artefact = made.artefact
})
afterEach(() => world.drop())

const aKey = () => receiptKey(crypto.getRandomValues(new Uint8Array(16)))
const vote = (caller: Caller | undefined, choice: string, key?: string, more = {}) =>
	world.act(caller as Caller, 'cast-ballot', { decision: id, choice, ...(key && { key }), ...more })
const see = (caller: Caller | undefined = voters[0]) =>
	decisionView(world.db, caller as Caller, id, world.now)
const box = async () =>
	(await world.db.select().from(secretBox).where(eq(secretBox.decisionId, id)))[0]
const used = () => world.db.select().from(rollUsed).where(eq(rollUsed.decisionId, id))
const closed = async () => {
	world.pass(HOUR)
	await closeDecision(world.db, id, world.now)
}
/** yes, yes, yes, no, abstain of the first five. */
const five = async () => {
	const keys = voters.slice(0, 5).map(aKey)
	for (const [at, choice] of ['yes', 'yes', 'yes', 'no', 'abstain'].entries())
		await vote(voters[at], choice, keys[at])
	return keys
}

describe('casting a secret ballot', () => {
	test('[SB1] [F3] marks the voter and drops a slip, and nothing joins the two', async () => {
		const keys = await five()
		expect((await used()).map(({ personId }) => personId).sort()).toEqual(
			voters
				.slice(0, 5)
				.map(({ personId }) => personId)
				.sort()
		)
		const slips = (await box())?.slips ?? {}
		expect(Object.keys(slips)).toEqual(keys.map(receiptOf).sort())
		expect(slips[receiptOf(keys[3] ?? '')]).toEqual({ choice: 'no' })
		expect(Object.keys((await used())[0] ?? {}).sort()).toEqual(['decisionId', 'personId'])
		expect(await world.db.select().from(ballot)).toEqual([])
	})

	test('[SB3] leaves no ledger entry, no command, and no instant', async () => {
		const { castAt } = await vote(voters[0], 'yes', aKey())
		expect(castAt).toBe(null)
		const types = (await world.db.select().from(ledgerEntry)).map(({ type }) => type)
		expect(types).not.toContain('ballot-cast')
		const kinds = (await world.db.select().from(command)).map(({ kind }) => kind)
		expect(kinds).not.toContain('cast-ballot')
	})

	test('[SB4] is changed until the close by who has the key, and by nobody else', async () => {
		const keys = await five()
		await vote(voters[0], 'no', keys[0])
		expect((await box())?.slips?.[receiptOf(keys[0] ?? '')]).toEqual({ choice: 'no' })
		expect(await used()).toHaveLength(5)
		expect(await codeOf(vote(voters[0], 'abstain', aKey()))).toBe('ballot_not_found')
		expect(await codeOf(vote(voters[0], 'abstain'))).toBe('ballot_not_found')
		expect(await codeOf(vote(voters[0], 'abstain', receiptOf(keys[0] ?? '')))).toBe(
			'ballot_not_found'
		)
		// A newcomer with the key of somebody else takes nothing away from them.
		expect(await codeOf(vote(voters[5], 'abstain', keys[1]))).toBe('conflict')
		const slips = (await box())?.slips ?? {}
		expect(
			Object.values(slips)
				.map((answer) => ('choice' in answer ? answer.choice : ''))
				.sort()
		).toEqual(['abstain', 'no', 'no', 'yes', 'yes'])
	})

	test('[SB4] is not changed where the rule says so, and can still be sent twice', async () => {
		const [row] = await world.db.select().from(decisionTable).where(eq(decisionTable.id, id))
		const rule = { ...(row?.rule as object), change_vote: 'no' }
		await world.db.update(decisionTable).set({ rule }).where(eq(decisionTable.id, id))
		const key = aKey()
		await vote(voters[0], 'yes', key)
		expect(await codeOf(vote(voters[0], 'yes', key))).toBe('done')
		expect(await codeOf(vote(voters[0], 'no', key))).toBe('conflict')
		expect(Object.values((await box())?.slips ?? {})).toEqual([{ choice: 'yes' }])
	})

	test('[F3] sent three times at the same instant, or two at once, one ballot is in', async () => {
		const key = aKey()
		await Promise.all([1, 2, 3].map(() => vote(voters[0], 'yes', key)))
		const codes = await Promise.all(
			['yes', 'no'].map((choice) => codeOf(vote(voters[1], choice, aKey())))
		)
		expect(codes.toSorted()).toEqual(['ballot_not_found', 'done'])
		expect(await used()).toHaveLength(2)
		expect(Object.keys((await box())?.slips ?? {})).toHaveLength(2)
	})

	test('[F3] all at the same instant: none lost, none doubled', async () => {
		await Promise.all(voters.map((voter) => vote(voter, 'yes', aKey())))
		expect(Object.keys((await box())?.slips ?? {})).toHaveLength(6)
		expect((await see()).answered).toBe(6)
	})

	test('[F4] is refused from the instant of closing on, also before the job ran', async () => {
		const keys = await five()
		world.pass(HOUR)
		expect(await codeOf(vote(voters[5], 'no', aKey()))).toBe('ballot_closed')
		expect(await codeOf(vote(voters[0], 'no', keys[0]))).toBe('ballot_closed')
		await closeDecision(world.db, id, world.now)
		expect(await codeOf(vote(voters[5], 'no', aKey()))).toBe('ballot_closed')
		expect(await codeOf(vote(voters[0], 'no', keys[0]))).toBe('ballot_closed')
		expect((await see()).results?.outcome?.tallies).toEqual({ yes: 3, no: 1, abstain: 1 })
	})

	test('[SB3] holds no words, and refuses a key and a choice that are none', async () => {
		expect(await codeOf(vote(voters[0], 'yes', aKey(), { reason: 'It helps.' }))).toBe(
			'ballot_without_words'
		)
		expect(await codeOf(vote(voters[0], 'yes', 'a key'))).toBe('malformed')
		expect(await codeOf(vote(voters[0], 'maybe', aKey()))).toBe('choice_unknown')
		expect(await used()).toEqual([])
		expect(await box()).toBe(undefined)
	})

	test('[F11] [F12] nobody votes but those on the roll', async () => {
		const administrator = await aMember(world, process, 'administrator', { administrator: true })
		const outside = [administrator, await anObserver(world, process), await aPerson(world, 'Sid')]
		for (const caller of outside)
			expect(await codeOf(vote(caller, 'yes', aKey()))).toBe('not_found')
		expect(await codeOf(vote(process.facilitator, 'yes', aKey()))).toMatch(/forbidden|not_on_roll/)
		expect(await used()).toEqual([])
	})

	test('[F7] a database that fails tells the log neither receipt nor choice', async () => {
		await world.db.execute(sql`alter table secret_box add check (slips is null)`)
		const key = aKey()
		const error: unknown = await vote(voters[0], 'abstain', key).catch((thrown: unknown) => thrown)
		expect(error).toBeInstanceOf(Error)
		const told = (error as Error).stack + JSON.stringify(error) + String((error as Error).cause)
		expect(told).toMatch(/23514/)
		expect(told).not.toMatch(new RegExp(`abstain|${key}|${receiptOf(key)}`))
		expect(await used()).toEqual([])
	})
})

describe('what is seen of a secret decision', () => {
	/** Everything a person can read, by every query there is. */
	const everything = async (caller: Caller) => {
		const view = await see(caller)
		return JSON.stringify([
			view,
			await decisionList(world.db, caller, process.id, world.now),
			await artefactView(world.db, caller, artefact, world.now),
			await registerFacts(world.db, artefact, world.now),
			await processView(world.db, caller, process.id, world.now),
			await processLog(world.db, caller, process.id, {}, world.now),
			await home(world.db, caller, world.now)
		])
	}

	test('[SB6] [F8] before the close: how many, and nothing of what or who', async () => {
		await five()
		const watching = voters[5] as Caller
		const before = await everything(watching)
		const steering = await everything(process.facilitator)
		expect(await see(watching)).toMatchObject({
			answered: 5,
			hasVoted: false,
			waitsForMe: true,
			results: null,
			voters: null,
			box: null,
			myBallot: null
		})
		expect(await see(voters[0])).toMatchObject({
			hasVoted: true,
			waitsForMe: false,
			myBallot: null
		})
		for (const said of [before, steering]) expect(said).not.toMatch(/Ben Citizen|"slips"|"tallies"/)
	})

	test('[F8] before the close no answer to anybody changes with what is in the box', async () => {
		const keys = await five()
		const watching = [voters[0], voters[5], process.facilitator] as Caller[]
		const before = await Promise.all(watching.map(everything))
		await vote(voters[0], 'no', keys[0])
		await vote(voters[3], 'abstain', keys[3])
		expect(await Promise.all(watching.map(everything))).toEqual(before)
	})

	test('[F12] an administrator sees nothing of it, before and after the close', async () => {
		await five()
		const administrator = await aMember(world, process, 'administrator', { administrator: true })
		expect(await codeOf(see(administrator))).toBe('not_found')
		await closed()
		expect(await codeOf(see(administrator))).toBe('not_found')
	})

	test('[SB6] a rule that would show results live shows none', async () => {
		const [row] = await world.db.select().from(decisionTable).where(eq(decisionTable.id, id))
		const rule = { ...(row?.rule as object), results_visibility: 'live' }
		await world.db.update(decisionTable).set({ rule }).where(eq(decisionTable.id, id))
		await five()
		expect((await see(voters[0])).results).toBe(null)
	})

	test('[SB5] [SB6] from the close on: the box, who has voted, and no link between them', async () => {
		const keys = await five()
		await closed()
		const view = await see(voters[5])
		expect(view.results).toMatchObject({ final: true, ballots: [] })
		expect(view.results?.outcome).toMatchObject({ result: 'adopted', voted: 5 })
		expect(view.box?.slips?.map(({ receipt }) => receipt)).toEqual(keys.map(receiptOf).sort())
		expect(view.voters?.map(({ name }) => name)).toEqual([
			'Ada Citizen',
			'Ben Citizen',
			'Cleo Citizen',
			'Dan Citizen',
			'Eva Citizen'
		])
		const observer = await anObserver(world, process)
		expect(JSON.stringify(await see(observer))).not.toMatch(/Ada Citizen/)
	})

	test('[SB5] the ledger keeps of the ballots: how many, and two roots', async () => {
		await five()
		await closed()
		const [entry] = await world.db
			.select()
			.from(ledgerEntry)
			.where(eq(ledgerEntry.type, 'decision-closed'))
		const { data } = JSON.parse(new TextDecoder().decode(entry?.entry))
		const view = await see()
		const ids = (await used()).map(({ personId }) => personId)
		expect(data.box).toEqual({
			count: 5,
			boxRoot: boxRoot(view.box?.slips ?? []),
			rollUsedRoot: rollUsedRoot(await participantsOf(world.db, id, ids))
		})
		expect(view.box).toMatchObject(data.box)
	})

	test('[SB2] fewer than five are not counted: no tally and no slip by any path', async () => {
		for (const voter of voters.slice(0, 4)) await vote(voter, 'yes', aKey())
		await closed()
		const view = await see()
		expect(view.results?.outcome).toMatchObject({
			result: 'no_quorum',
			voted: 4,
			tallies: { yes: 0, no: 0, abstain: 0 }
		})
		expect(view.box).toMatchObject({ count: 4, slips: [] })
		expect((await box())?.slips).toEqual({})
		expect(view.artefactState).toBe('frozen')
	})

	test('[F26] a person erased later changes neither tally nor box', async () => {
		await five()
		const erased = { displayName: '', email: null, erasedAt: world.now, disabledAt: world.now }
		await world.db
			.update(person)
			.set(erased)
			.where(eq(person.id, voters[0]?.personId ?? ''))
		await closed()
		const view = await see(voters[5])
		expect(view.results?.outcome?.tallies).toEqual({ yes: 3, no: 1, abstain: 1 })
		expect(view.box?.count).toBe(5)
	})
})

describe('[F7] the whole database as text', () => {
	/** Every row of every table, system columns included, as one text each. */
	async function dump(): Promise<{ table: string; row: string; xmin: string }[]> {
		const tables = await world.db.execute<{ name: string }>(sql`
			select format('%I.%I', schemaname, tablename) as name from pg_tables
			where schemaname not in ('pg_catalog', 'information_schema')`)
		const rows = []
		for (const { name } of tables) {
			const found = await world.db.execute<{ row: string; xmin: string }>(
				sql.raw(`select t::text as row, t.xmin::text as xmin from ${name} t`)
			)
			rows.push(...found.map((one) => ({ table: name, ...one })))
		}
		return rows
	}

	test('no row holds a person and a choice, nor a receipt outside the box', async () => {
		const keys = await five()
		for (const moment of ['open', 'closed']) {
			if (moment === 'closed') await closed()
			const rows = await dump()
			const receipts = keys.map(receiptOf)
			const withReceipt = rows.filter(({ row }) =>
				receipts.some((receipt) => row.includes(receipt))
			)
			expect(withReceipt.map(({ table }) => table)).toEqual(['public.secret_box'])
			expect(rows.filter(({ row }) => keys.some((key) => row.includes(key)))).toEqual([])
			for (const { personId } of voters)
				expect(
					rows.filter(({ row }) => row.includes(personId) && /\b(yes|no|abstain)\b/.test(row))
				).toEqual([])
		}
	})

	test('no transaction number and no place on the disk belongs to one ballot', async () => {
		await five()
		const rows = await dump()
		const boxRows = rows.filter(({ table }) => table === 'public.secret_box')
		expect(boxRows).toHaveLength(1)
		// Only the last cast shares its number with the box, which holds every slip.
		const voted = rows.filter(({ table }) => table === 'public.roll_used')
		expect(voted.filter(({ xmin }) => xmin === boxRows[0]?.xmin)).toHaveLength(1)
		await closed()
		await settleBox(world.db, id)
		const after = await dump()
		const sealed = after.filter(({ table }) => table === 'public.secret_box')
		const names = after.filter(({ table }) => table === 'public.roll_used')
		expect(names.filter(({ xmin }) => xmin === sealed[0]?.xmin)).toEqual([])
		const [dead] = await world.db.execute<{ pages: number }>(
			sql`select (pg_relation_size('secret_box') / 8192)::int as pages`
		)
		expect(dead?.pages).toBe(1)
	})

	test('ANALYZE keeps no sample of the box', async () => {
		await five()
		await world.db.execute(sql`analyze`)
		const kept = await world.db.execute(sql`
			select * from pg_stats where tablename = 'secret_box' and attname = 'slips'`)
		expect(kept).toHaveLength(0)
	})
})

test('[SB1] [D14] approvals go into the box in the form that is counted; a wrong form does not', async () => {
	const options = ['a', 'b', 'c'].map((one) => ({ id: one, label: `Option ${one}` }))
	const [row] = await world.db.select().from(decisionTable).where(eq(decisionTable.id, id))
	const { base: _, ...common } = row?.rule as Record<string, unknown>
	const rule = { ...common, method: 'approval', k: 1 }
	await world.db.update(decisionTable).set({ rule, options }).where(eq(decisionTable.id, id))
	const approve = (at: number, answer: Answer) =>
		world.act(voters[at] as Caller, 'cast-ballot', { decision: id, answer })
	for (const at of [0, 1, 2, 3, 4]) await approve(at, { approvals: ['b', at < 2 ? 'c' : 'a'] })
	expect(await codeOf(approve(5, { choice: 'a' }))).toBe('ballot_form_wrong')
	expect(await codeOf(approve(5, { approvals: ['d'] }))).toBe('choice_unknown')
	await closed()
	const { results, box: published } = await see()
	expect(results?.outcome).toMatchObject({ winners: ['b'], tallies: { a: 3, b: 5, c: 2 } })
	expect(published?.slips?.filter((slip) => 'approvals' in slip)).toHaveLength(5)
	expect(published?.slips?.map(({ receipt: _, ...said }) => said)).toContainEqual({
		approvals: ['a', 'b']
	})
})

test('[W3] whoever has voted secretly is not reminded; the others are', async () => {
	await vote(voters[0], 'yes')
	world.pass(HOUR / 2)
	await remindVoters(world.db, id, world.now)
	const reminded = (await world.db.select().from(mail)).map(({ recipient }) => recipient)
	expect(reminded).toContain(voters[1]?.email)
	expect(reminded).not.toContain(voters[0]?.email)
})

describe('destroying a secret box', () => {
	const END = 40 * DAY

	test('[SB7] at its date, by the job: tally, count and roots stay, and the ledger verifies', async () => {
		await five()
		await closed()
		const before = await see()
		const endsAt = new Date(before.box?.endsAt ?? '')
		expect(endsAt.getTime() - world.now.getTime()).toBe(END)
		expect(await jobsOf(world.db, 'destroy-box')).toMatchObject([
			{ data: { decisionId: id }, startAfter: endsAt }
		])
		world.pass(END - MINUTE)
		expect(await destroyBox(world.db, id, world.now)).toBe(false)
		expect((await see()).box?.slips).toHaveLength(5)
		world.pass(MINUTE)
		expect(await destroyBox(world.db, id, world.now)).toBe(true)
		const after = await see()
		expect(await used()).toEqual([])
		expect((await box())?.slips).toBe(null)
		expect(after.box).toEqual({
			...before.box,
			slips: null,
			destroyedAt: world.now.toISOString()
		})
		expect(after).toMatchObject({ answered: 5, voters: null })
		expect(after.results?.outcome).toEqual(before.results?.outcome)
		const [entry] = await world.db
			.select()
			.from(ledgerEntry)
			.where(eq(ledgerEntry.type, 'box-destroyed'))
		expect(new TextDecoder().decode(entry?.entry)).toContain(before.box?.boxRoot)
		expect(await verifyLog(world.db, entry?.logId ?? '')).toEqual([])
	})

	test('[SB7] twice, or by two at the same instant, it happens once', async () => {
		await five()
		await closed()
		world.pass(END)
		const both = [destroyBox(world.db, id, world.now), destroyDueBoxes(world.db, world.now)]
		await Promise.all(both)
		await destroyDueBoxes(world.db, world.now)
		const entries = await world.db
			.select()
			.from(ledgerEntry)
			.where(eq(ledgerEntry.type, 'box-destroyed'))
		expect(entries).toHaveLength(1)
	})

	test('[SB7] waits for an appeal that is open, and goes once it is decided', async () => {
		await anOfficial(world, process)
		await five()
		await closed()
		world.pass(9 * DAY)
		const { appealId } = await world.act(voters[0] as Caller, 'file-appeal', {
			decision: id,
			ground: 'procedure',
			contested: 'notice',
			statement: 'The notice was given in one language of four only.'
		})
		// A panel that never meets: its time passes while the job for it is late.
		world.pass(END)
		expect(await destroyBox(world.db, id, world.now)).toBe(false)
		expect((await box())?.slips).not.toBe(null)
		await appealDue(world.db, appealId, world.now)
		await destroyDueBoxes(world.db, world.now)
		expect((await box())?.slips).toBe(null)
	})

	test('[SB7] waits for an answer that is still owed, and for the days for appeals after it', async () => {
		await five()
		await closed()
		const effect = { effect: 'recommended', ratifyBy: null } as const
		await world.db.update(decisionTable).set(effect).where(eq(decisionTable.id, id))
		world.pass(2 * END)
		expect(await destroyBox(world.db, id, world.now)).toBe(false)
		const settled = { effect: 'effective', effectAt: world.now } as const
		await world.db.update(decisionTable).set(settled).where(eq(decisionTable.id, id))
		world.pass(END - MINUTE)
		expect(await destroyBox(world.db, id, world.now)).toBe(false)
		world.pass(MINUTE)
		expect(await destroyBox(world.db, id, world.now)).toBe(true)
	})

	test('[SB7] waits for a record that is being made', async () => {
		await five()
		await closed()
		await world.act(process.facilitator, 'request-record', { decision: id })
		world.pass(END)
		expect(await destroyBox(world.db, id, world.now)).toBe(false)
		expect((await box())?.slips).not.toBe(null)
	})
})

describe('[O5] the minority of a secret decision', () => {
	const state = (caller: Caller | undefined, key?: string) =>
		world.act(caller as Caller, 'state-minority', {
			decision: id,
			text: 'Some of us would have waited.',
			...(key && { key })
		})

	test('[O5] shows the key of a ballot that says no; nothing keeps it', async () => {
		const keys = await five()
		expect(await codeOf(state(voters[3], keys[3]))).toBe('appeal_not_open')
		await closed()
		expect((await see(voters[3])).may.stateMinority).toBe(true)
		await state(voters[3], keys[3])
		expect((await see()).minority).toMatchObject({ text: 'Some of us would have waited.' })
		const traces = JSON.stringify([
			await world.db.select().from(command),
			await world.db.select().from(ledgerEntry)
		])
		expect(traces).not.toMatch(new RegExp(`${keys[3]}|${receiptOf(keys[3] ?? '')}`))
		expect(await codeOf(state(voters[3], keys[3]))).toBe('statement_taken')
	})

	test('[O5] without a key, with the key of a yes, or without a ballot it is refused', async () => {
		const keys = await five()
		await closed()
		expect(await codeOf(state(voters[3]))).toBe('statement_without_key')
		expect(await codeOf(state(voters[3], aKey()))).toBe('statement_not_yours')
		expect(await codeOf(state(voters[0], keys[0]))).toBe('statement_not_yours')
		expect(await codeOf(state(voters[5], keys[3]))).toBe('statement_not_yours')
		expect((await see(voters[5])).may.stateMinority).toBe(false)
		expect((await see()).minority).toBe(null)
	})
})

test('[D11] [F13] the rule of a decision stays what was announced', async () => {
	const [row] = await world.db.select().from(decisionTable).where(eq(decisionTable.id, id))
	expect(row?.rule).toMatchObject({ secrecy: 'secret' })
	const second = { artefact, rule: 'open_majority', question: 'Openly?', closesAt: world.in(HOUR) }
	expect(await codeOf(world.act(process.facilitator, 'announce-decision', second))).toBe(
		'decision_open'
	)
})
