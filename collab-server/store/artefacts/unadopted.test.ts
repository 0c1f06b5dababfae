import { eq } from 'drizzle-orm'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { artefact as artefactTable, documentUpdate } from '#schema/db/artefacts.ts'
import { ledgerEntry } from '#schema/db/ledger.ts'
import { mail } from '#schema/db/people.ts'
import { LIMITS } from '#schema/limits.ts'
import { tidy } from '../../jobs.ts'
import { TestText } from '../cast/cast-texts.ts'
import {
	aDecision,
	aDraft,
	aProcess,
	aSecretary,
	aWorld,
	DAY,
	type TestProcess,
	type World
} from '../cast/cast.ts'
import { verifyLog } from '../ledger/ledger-audit.ts'
import { artefactView } from './artefacts.ts'
import { binUnadopted } from './unadopted.ts'

let world: World
let process: TestProcess
beforeEach(async () => {
	world = await aWorld()
	process = await aProcess(world)
})
afterEach(() => world.drop())

const MONTH = 31 * DAY
const see = (artefact: string) => artefactView(world.db, process.facilitator, artefact, world.now)
const stateOf = async (artefact: string) => (await see(artefact)).state
const ask = () => binUnadopted(world.db, world.now)
const endPhase = () =>
	world.act(process.facilitator, 'change-phase', {
		...{ process: process.id, to: 'bu', reason: 'What was planned is done.' }
	})

async function aWrittenDraft(): Promise<string> {
	const artefact = await aDraft(world, process)
	await new TestText(world, artefact).say(process.facilitator, 'Keep the gate closed.')
	return artefact
}

test('[H5] two years after its phase a draft goes to the bin, told by mail, and is destroyed a month later', async () => {
	const draft = await aWrittenDraft()
	world.pass(DAY)
	await endPhase()
	world.pass(23 * 30 * DAY)
	await ask()
	expect(await stateOf(draft)).toBe('draft')
	world.pass(2 * MONTH)
	await Promise.all([ask(), ask()])
	const binned = await see(draft)
	expect(binned).toMatchObject({ state: 'withdrawn', mayBringBack: true })
	const until = Date.parse(binned.binnedUntil ?? '')
	expect(until - world.now.getTime()).toBeGreaterThan((LIMITS.binDays - 1) * DAY)
	const letters = await world.db.select().from(mail)
	expect(letters.filter(({ subject }) => subject.includes('was never adopted'))).toHaveLength(1)
	expect(letters.at(-1)?.body).toContain(`/p/${process.id}/documents/${draft}`)
	world.pass((LIMITS.binDays + 1) * DAY)
	await tidy(world.db, world.now)
	expect(await stateOf(draft)).toBe('disposed')
	const rows = world.db.select().from(documentUpdate).where(eq(documentUpdate.document, draft))
	expect(await rows).toEqual([])
	const entries = await world.db
		.select()
		.from(ledgerEntry)
		.where(eq(ledgerEntry.subjectId, draft))
		.orderBy(ledgerEntry.index)
	expect(entries.map(({ type }) => type).slice(-2)).toEqual(['artefact-moved', 'artefact-disposed'])
	expect(await verifyLog(world.db, entries[0]?.logId ?? '')).toEqual([])
})

test('[H5] [H2] kept: in a phase that runs, worked on since, held, or frozen once', async () => {
	const running = await aWrittenDraft()
	world.pass(30 * MONTH)
	await ask()
	expect(await stateOf(running), 'its phase runs').toBe('draft')

	const { artefact: decided } = await aDecision(world, process)
	const [worked, held] = [await aWrittenDraft(), await aWrittenDraft()]
	const secretary = await aSecretary(world, process)
	await world.act(secretary, 'set-hold', { artefact: held, reason: 'The court asked for it.' })
	world.pass(DAY)
	await endPhase()
	world.pass(20 * MONTH)
	await new TestText(world, worked).say(process.facilitator, 'And the fence.')
	world.pass(10 * MONTH)
	await ask()
	expect(await stateOf(worked), 'somebody wrote in it').toBe('draft')
	expect(await stateOf(held), 'a hold is on it').toBe('draft')
	expect(await stateOf(decided), 'it was decided on').not.toBe('withdrawn')
	expect(await stateOf(running), 'its phase is over').toBe('withdrawn')
	await world.act(secretary, 'lift-hold', { artefact: held, reason: 'It is over.' })
	await ask()
	expect(await stateOf(held)).toBe('withdrawn')

	// Brought back, it is worked on anew: its time begins again.
	await world.act(process.facilitator, 'move-artefact', { artefact: running, to: 'draft' })
	await ask()
	expect(await stateOf(running)).toBe('draft')
})

test('[H5] [ML4] whoever may not read it is written nothing about it', async () => {
	const draft = await aWrittenDraft()
	// Only an organisation reads it, and who facilitates is of none.
	await world.db
		.update(artefactTable)
		.set({ visibility: 'restricted' })
		.where(eq(artefactTable.id, draft))
	world.pass(DAY)
	await endPhase()
	world.pass(26 * MONTH)
	await ask()
	const [row] = await world.db.select().from(artefactTable).where(eq(artefactTable.id, draft))
	expect(row?.binnedUntil).not.toBeNull()
	const letters = await world.db.select().from(mail)
	expect(letters.filter(({ subject }) => subject.includes('was never adopted'))).toEqual([])
})
