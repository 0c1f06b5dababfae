import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { documentUpdate } from '#schema/db/artefacts.ts'
import { ledgerEntry } from '#schema/db/ledger.ts'
import { LIMITS } from '#schema/limits.ts'
import { tidy } from '../../jobs.ts'
import type { Caller } from '../acting/caller.ts'
import { TestText } from '../cast/cast-texts.ts'
import {
	aCitizen,
	aDraft,
	aProcess,
	aSecretary,
	aWorld,
	codeOf,
	DAY,
	HOUR,
	type TestProcess,
	type World
} from '../cast/cast.ts'
import { verifyLog } from '../ledger/ledger-audit.ts'
import { artefactList, artefactView } from './artefacts.ts'
import { emptyBins } from './bin.ts'

let world: World
let process: TestProcess
let cleo: Caller
beforeAll(async () => {
	world = await aWorld()
	process = await aProcess(world)
	cleo = await aCitizen(world, process)
})
afterAll(() => world.drop())

const withdraw = (artefact: string, who = process.facilitator) =>
	world.act(who, 'move-artefact', { artefact, to: 'withdrawn', reason: 'A slip.' })
const bringBack = (artefact: string, who = process.facilitator) =>
	world.act(who, 'move-artefact', { artefact, to: 'draft' })
const see = (artefact: string) => artefactView(world.db, process.facilitator, artefact, world.now)
const rowsOf = (id: string) =>
	world.db.select().from(documentUpdate).where(eq(documentUpdate.document, id))

async function aBinnedText(): Promise<string> {
	const artefact = await aDraft(world, process)
	await new TestText(world, artefact).say(process.facilitator, 'Keep the gate closed.')
	await withdraw(artefact)
	return artefact
}

test('[DT3] a withdrawn draft can be brought back until its day, with everything, by those who may', async () => {
	const artefact = await aBinnedText()
	const before = await rowsOf(artefact)
	const seen = await see(artefact)
	const until = new Date(seen.binnedUntil ?? 0)
	expect(until.getTime() - world.now.getTime()).toBeGreaterThan((LIMITS.binDays - 1) * DAY)
	expect(seen.mayBringBack).toBe(true)
	const listed = await artefactList(world.db, cleo, process.id, world.now)
	expect(listed.find(({ id }) => id === artefact)).toMatchObject({
		binnedUntil: seen.binnedUntil,
		mayBringBack: false
	})
	expect(await codeOf(bringBack(artefact, cleo))).toBe('forbidden')
	await emptyBins(world.db, new Date(until.getTime() - HOUR))
	await bringBack(artefact)
	expect(await see(artefact)).toMatchObject({ state: 'draft', binnedUntil: null })
	expect(await rowsOf(artefact)).toEqual(before)
	await tidy(world.db, new Date(until.getTime() + DAY))
	expect(await see(artefact)).toMatchObject({ state: 'draft' })
})

test('[DT4] at its day the content is destroyed by the server, once, and the log tells it', async () => {
	const artefact = await aBinnedText()
	world.pass((LIMITS.binDays + 1) * DAY)
	await Promise.all([emptyBins(world.db, world.now), emptyBins(world.db, world.now)])
	expect(await see(artefact)).toMatchObject({ state: 'disposed', binnedUntil: null })
	expect(await rowsOf(artefact)).toEqual([])
	expect(await codeOf(bringBack(artefact))).not.toBe('done')
	const entries = await world.db
		.select()
		.from(ledgerEntry)
		.where(eq(ledgerEntry.subjectId, artefact))
	expect(
		entries.map(({ type }) => type).filter((type) => type === 'artefact-disposed')
	).toHaveLength(1)
	expect(await verifyLog(world.db, entries[0]?.logId ?? '')).toEqual([])
})

test('[DT4] [H2] what is held stays until the hold is lifted, and can be brought back meanwhile', async () => {
	const secretary = await aSecretary(world, process)
	const [kept, back] = [await aBinnedText(), await aBinnedText()]
	for (const artefact of [kept, back])
		await world.act(secretary, 'set-hold', { artefact, reason: 'The court asked for it.' })
	world.pass((LIMITS.binDays + 1) * DAY)
	await emptyBins(world.db, world.now)
	expect(await see(kept)).toMatchObject({ state: 'withdrawn' })
	await bringBack(back)
	await world.act(secretary, 'lift-hold', { artefact: kept, reason: 'It is over.' })
	await emptyBins(world.db, world.now)
	expect(await see(kept)).toMatchObject({ state: 'disposed' })
	expect(await see(back)).toMatchObject({ state: 'draft' })
})

test('[DT3] what others commented on, or what was up for review, is kept', async () => {
	const artefact = await aDraft(world, process)
	await new TestText(world, artefact).say(process.facilitator, 'Keep the gate closed.')
	const passage = [{ block: '', from: 0, to: 4, quote: 'Keep' }]
	await world.act(cleo, 'start-thread', { artefact, passage, text: 'Always?' })
	const reviewed = await aDraft(world, process)
	await world.act(process.facilitator, 'move-artefact', { artefact: reviewed, to: 'in_review' })
	for (const one of [artefact, reviewed]) await withdraw(one)
	world.pass(365 * DAY)
	await emptyBins(world.db, world.now)
	for (const one of [artefact, reviewed])
		expect(await see(one)).toMatchObject({ state: 'withdrawn', binnedUntil: null })
})
