import { and, eq } from 'drizzle-orm'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { ledgerEntry, ledgerOpening } from '#schema/db/ledger.ts'
import { Refusal } from '#schema/errors.ts'
import {
	DAY,
	HOUR,
	MINUTE,
	aCitizen,
	aGuest,
	aProcess,
	aSecretary,
	aWorld,
	anObserver,
	anOfficial,
	codeOf,
	type TestProcess,
	type World
} from '../cast/cast.ts'
import type { Caller } from '../acting/caller.ts'
import { processLog } from '../processes/process-log.ts'
import { tryCheckIn } from './check-in.ts'
import { findMeeting } from './meeting-rows.ts'
import { meetingView } from './meeting-view.ts'
import { meetingsView } from './meetings-view.ts'

let world: World
let process: TestProcess
let cleo: Caller
beforeAll(async () => {
	world = await aWorld()
})
beforeEach(async () => {
	process = await aProcess(world)
	cleo = await aCitizen(world, process)
})
afterAll(() => world.drop())

const title = 'First evening'
const meets = async (ms = 0, by = process.facilitator) => {
	const needs = { process: process.id, title, startsAt: world.in(ms) }
	return (await world.act(by, 'add-meeting', needs)).meetingId
}
const note = (meeting: string, who: Caller, by = process.facilitator, reason?: string) =>
	world.act(by, 'note-presence', { meeting, people: [who.personId], ...(reason && { reason }) })
const strike = (meeting: string, who: Caller, reason?: string) =>
	world.act(process.facilitator, 'strike-presence', {
		meeting,
		person: who.personId,
		...(reason && { reason })
	})
const close = (meeting: string) => world.act(process.facilitator, 'close-meeting', { meeting })
const view = (who: Caller, meeting: string) =>
	meetingView(world.db, who, process.id, meeting, world.now)
const codeFor = async (meeting: string) => {
	await world.act(process.facilitator, 'open-check-in', { meeting })
	return (await findMeeting(world.db, meeting))?.checkInCode ?? ''
}

describe('[P1] a meeting', () => {
	test('is noted by those who facilitate or keep the minutes, and by nobody else', async () => {
		for (const by of [process.facilitator, await aSecretary(world, process)])
			expect(await codeOf(meets(0, by))).toBe('done')
		for (const by of [cleo, await anOfficial(world, process), await aGuest(world, process)])
			expect(await codeOf(meets(0, by))).toBe('forbidden')
		const stranger = (await aProcess(world)).facilitator
		expect(await codeOf(meets(0, stranger))).toBe('not_found')
	})

	test('lies after the founding and within a year', async () => {
		expect(await codeOf(meets(-1_000))).toBe('meeting_day_wrong')
		expect(await codeOf(meets(366 * DAY + MINUTE))).toBe('meeting_day_wrong')
		expect(await codeOf(meets(366 * DAY))).toBe('done')
		const needs = { process: process.id, title: ' ', startsAt: world.in(0) }
		expect(await codeOf(world.act(process.facilitator, 'add-meeting', needs))).toBe('text_missing')
	})

	test('has a register from an hour before it begins, of people who have a role then', async () => {
		const early = await meets(HOUR + MINUTE)
		expect(await codeOf(note(early, cleo))).toBe('meeting_not_begun')
		world.pass(MINUTE)
		expect(await codeOf(note(early, cleo))).toBe('done')
		expect(await codeOf(close(early))).toBe('meeting_not_begun')
		const elsewhere = await aCitizen(world, await aProcess(world))
		expect(await codeOf(note(early, elsewhere))).toBe('not_found')
		expect(await codeOf(note(early, cleo, cleo))).toBe('forbidden')
	})

	test('nobody is noted twice, not at the same instant either', async () => {
		const meeting = await meets()
		const code = await codeFor(meeting)
		await Promise.all([
			note(meeting, cleo),
			world.act(cleo, 'check-in', { meeting, code }),
			world.act(cleo, 'check-in', { meeting, code })
		])
		expect(await view(cleo, meeting)).toMatchObject({ present: 1, mine: true })
	})
})

describe('[P2] checking in', () => {
	test('works with the code while it is open, for whoever has a role', async () => {
		const meeting = await meets()
		const code = await codeFor(meeting)
		expect(code).toMatch(/^\d{6}$/)
		const spaced = `${code.slice(0, 3)} ${code.slice(3)}`
		for (const who of [cleo, await aGuest(world, process), await anObserver(world, process)])
			expect(await codeOf(world.act(who, 'check-in', { meeting, code: spaced }))).toBe('done')
		expect((await view(cleo, meeting)).own).toMatchObject({ how: 'checked_in' })
		expect((await view(cleo, meeting)).register).toBeNull()
		const other = await aCitizen(world, process, 'Cid')
		const tries = (given: string) => codeOf(world.act(other, 'check-in', { meeting, code: given }))
		expect(await tries('')).toBe('check_in_wrong')
		world.pass(12 * HOUR)
		expect(await tries(code)).toBe('check_in_closed')
	})

	test('ends when it is ended, and with the register', async () => {
		const meeting = await meets()
		const code = await codeFor(meeting)
		await note(meeting, cleo)
		const other = await aCitizen(world, process, 'Cid')
		const tries = () => codeOf(world.act(other, 'check-in', { meeting, code }))
		const { facilitator } = process
		await world.act(facilitator, 'end-check-in', { meeting })
		expect(await tries()).toBe('check_in_closed')
		expect(await codeOf(world.act(facilitator, 'end-check-in', { meeting }))).toBe('state_changed')
		expect(await codeFor(meeting)).toMatch(/^\d{6}$/)
		await close(meeting)
		expect(await tries()).toBe('check_in_closed')
		expect(await codeOf(codeFor(meeting))).toBe('meeting_over')
		expect(await codeOf(world.act(other, 'open-check-in', { meeting }))).toBe('forbidden')
	})

	test('is not for guessing: after ten tries there is a pause', async () => {
		const meeting = await meets()
		await codeFor(meeting)
		const tries = () => {
			const command = { id: crypto.randomUUID(), kind: 'check-in', meeting, code: 'no' } as const
			return codeOf(tryCheckIn(world.db, cleo, command, world.now))
		}
		for (let times = 0; times < 10; times++) expect(await tries()).toBe('check_in_wrong')
		expect(await tries()).toBe('too_many_attempts')
	})

	test('[A4] is not for who is suspended', async () => {
		const meeting = await meets()
		const code = await codeFor(meeting)
		const measure = {
			process: process.id,
			person: cleo.personId,
			rule: 'Be kind.',
			reason: 'Words.'
		}
		const { facilitator } = process
		for (const step of ['notice', 'suspend_14d'])
			await world.act(facilitator, 'take-measure', { ...measure, step })
		const refusal = await world
			.act(cleo, 'check-in', { meeting, code })
			.catch((error: unknown) => error)
		expect(refusal).toBeInstanceOf(Refusal)
		expect(refusal).toMatchObject({ denial: { code: 'suspended' } })
		expect(await codeOf(note(meeting, cleo))).toBe('done')
	})
})

describe('[P3] a register', () => {
	test('is corrected, and what was taken back stays in it', async () => {
		const meeting = await meets()
		await note(meeting, cleo)
		await strike(meeting, cleo)
		expect(await codeOf(strike(meeting, cleo))).toBe('state_changed')
		expect(await codeOf(close(meeting))).toBe('register_empty')
		world.pass(MINUTE)
		await note(meeting, cleo)
		const { register } = await view(process.facilitator, meeting)
		expect(register?.lines.map(({ struck }) => struck !== null)).toEqual([true, false])
	})

	test('stands once it is closed: from then on only for a reason, which everybody reads', async () => {
		const meeting = await meets()
		await note(meeting, cleo)
		await close(meeting)
		expect(await codeOf(close(meeting))).toBe('meeting_over')
		const other = await aCitizen(world, process, 'Cid')
		world.pass(MINUTE)
		expect(await codeOf(note(meeting, other))).toBe('reason_missing')
		expect(await codeOf(strike(meeting, cleo))).toBe('reason_missing')
		await note(meeting, other, process.facilitator, 'Cid sat behind the pillar.')
		world.pass(MINUTE)
		await strike(meeting, cleo, 'It was another Cleo.')
		expect(await view(cleo, meeting)).toMatchObject({
			present: 1,
			mine: false,
			corrections: [
				{ kind: 'noted', reason: 'Cid sat behind the pillar.' },
				{ kind: 'struck', reason: 'It was another Cleo.' }
			]
		})
		const log = await processLog(world.db, cleo, process.id, {}, world.now)
		const corrected = log.entries.filter(({ type }) => type === 'register-corrected')
		expect(corrected.map(({ data }) => data.reason)).toContain('Cid sat behind the pillar.')
	})

	test('of a meeting that is called off with a reason counts nobody and takes nobody', async () => {
		const meeting = await meets()
		const cancel = (by: Caller, reason: string) =>
			codeOf(world.act(by, 'cancel-meeting', { meeting, reason }))
		expect(await cancel(cleo, 'No.')).toBe('forbidden')
		expect(await cancel(process.facilitator, ' ')).toBe('reason_missing')
		expect(await cancel(process.facilitator, 'The hall is flooded.')).toBe('done')
		expect(await cancel(process.facilitator, 'Again.')).toBe('meeting_over')
		expect(await codeOf(note(meeting, cleo))).toBe('meeting_over')
		expect(await codeOf(strike(meeting, cleo))).toBe('meeting_over')
		const { meetings } = await meetingsView(world.db, cleo, process.id, world.now)
		expect(meetings).toMatchObject([{ id: meeting, state: 'cancelled', present: 0 }])
	})
})

describe('[P4] names', () => {
	test('are read by those who keep the register; others see how many, and themselves', async () => {
		const official = await anOfficial(world, process)
		const meeting = await meets()
		for (const who of [cleo, official]) await note(meeting, who)
		const seen = await view(official, meeting)
		expect(seen).toMatchObject({
			register: null,
			own: { how: 'noted' },
			byRole: [
				{ role: 'official', count: 1 },
				{ role: 'citizen', count: 1 }
			]
		})
		expect(JSON.stringify(seen)).not.toContain(cleo.personId)
		const kept = await view(await aSecretary(world, process), meeting)
		expect(kept.register?.lines.map(({ person }) => person.id)).toContain(cleo.personId)
		const stranger = (await aProcess(world)).facilitator
		expect(await codeOf(view(stranger, meeting))).toBe('not_found')
	})

	test('are commitments in the ledger, and nobody in the log', async () => {
		const meeting = await meets()
		const code = await codeFor(meeting)
		await world.act(cleo, 'check-in', { meeting, code })
		const [entry] = await world.db
			.select()
			.from(ledgerEntry)
			.where(and(eq(ledgerEntry.processId, process.id), eq(ledgerEntry.type, 'checked-in')))
		expect(new TextDecoder().decode(entry?.entry)).not.toContain(cleo.personId)
		const openings = await world.db
			.select()
			.from(ledgerOpening)
			.where(eq(ledgerOpening.index, entry?.index ?? -1))
		expect(openings.map(({ path }) => path)).toContain('/person')
		const log = await processLog(world.db, process.facilitator, process.id, {}, world.now)
		const line = log.entries.find(({ type }) => type === 'checked-in')
		expect(line).toMatchObject({ by: null })
		expect(JSON.stringify(log)).not.toContain(code)
		expect(JSON.stringify(line)).not.toContain('Cleo')
	})
})
