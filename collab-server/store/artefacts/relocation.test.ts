import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { artefact as artefactTable } from '#schema/db/artefacts.ts'
import { ledgerEntry } from '#schema/db/ledger.ts'
import { membership } from '#schema/db/processes.ts'
import { Refusal } from '#schema/errors.ts'
import type { Caller } from '../acting/caller.ts'
import { TestText } from '../cast/cast-texts.ts'
import {
	aCitizen,
	aDraft,
	aFrozenText,
	anObserver,
	aProcess,
	aSecretary,
	aWorld,
	codeOf,
	type TestProcess,
	type World
} from '../cast/cast.ts'
import { threadsShown } from '../comments/comment-rows.ts'
import { verifyLog } from '../ledger/ledger-audit.ts'
import { processLog } from '../processes/process-log.ts'
import { artefactList, artefactView } from './artefacts.ts'
import { processesToEnter } from './relocation.ts'

let world: World
let here: TestProcess
let there: TestProcess
let fay: Caller
let cleo: Caller
beforeAll(async () => {
	world = await aWorld()
	here = await aProcess(world)
	there = await aProcess(world)
	fay = here.facilitator
	await joins(fay, there, 'citizen')
	cleo = await aCitizen(world, here)
})
afterAll(() => world.drop())

const joins = (who: Caller, process: TestProcess, role: 'citizen' | 'observer') =>
	world.db.insert(membership).values({
		id: crypto.randomUUID(),
		processId: process.id,
		personId: who.personId,
		role,
		from: world.now
	})
const relocate = (artefact: string, who = fay, to = there.id, id?: string) =>
	world.act(who, 'relocate-text', { artefact, to, reason: 'It belongs there.' }, id)
const logOf = async (process: TestProcess, who = process.facilitator) =>
	(await processLog(world.db, who, process.id, {}, world.now)).entries
const barOf = async (work: Promise<unknown>) => {
	const error = await work.catch((refused: unknown) => refused)
	return error instanceof Refusal ? (error.denial?.code ?? error.code) : 'done'
}

test('[DT5] a draft moves with comments and versions; both logs tell it, and rights are those of its new place', async () => {
	const artefact = await aDraft(world, here)
	const text = new TestText(world, artefact)
	await text.say(cleo, 'Keep the gate closed.')
	const passage = [{ block: '', from: 0, to: 4, quote: 'Keep' }]
	await world.act(cleo, 'start-thread', { artefact, passage, text: 'Always?' })
	const said = await text.now()
	const before = await logOf(here)
	const id = crypto.randomUUID()
	await Promise.all([relocate(artefact, fay, there.id, id), relocate(artefact, fay, there.id, id)])

	expect(await artefactView(world.db, there.facilitator, artefact, world.now)).toMatchObject({
		processId: there.id,
		state: 'draft'
	})
	expect((await text.now()).getXmlFragment('default').toJSON()).toBe(
		said.getXmlFragment('default').toJSON()
	)
	expect(await threadsShown(world.db, artefact)).toHaveLength(1)
	expect(await codeOf(artefactView(world.db, cleo, artefact, world.now))).toBe('not_found')
	const left = await artefactList(world.db, cleo, here.id, world.now)
	expect(left.map((row) => row.id)).not.toContain(artefact)
	const [newest, ...earlier] = await logOf(here)
	expect(newest).toMatchObject({ type: 'artefact-left', subjectId: artefact })
	expect(earlier).toEqual(before)
	expect((await logOf(there)).filter(({ subjectId }) => subjectId === artefact)).toMatchObject([
		{ type: 'artefact-arrived', data: { from: here.id, reason: 'It belongs there.' } }
	])
	const [row] = await world.db.select().from(artefactTable).where(eq(artefactTable.id, artefact))
	expect(row).toMatchObject({ teamId: null, organisationId: null, createdBy: fay.personId })
	const entries = await world.db
		.select()
		.from(ledgerEntry)
		.where(eq(ledgerEntry.subjectId, artefact))
	expect(await verifyLog(world.db, entries[0]?.logId ?? '')).toEqual([])
})

test('[DT5] [A1] both charters are asked, and a process where one is nobody is not there', async () => {
	const artefact = await aDraft(world, here)
	await new TestText(world, artefact).say(cleo, 'Written by somebody else.')
	await joins(cleo, there, 'citizen')
	expect(await codeOf(relocate(artefact, cleo))).toBe('forbidden')
	const third = await aProcess(world)
	expect(await codeOf(relocate(artefact, fay, third.id))).toBe('not_found')
	await joins(fay, third, 'observer')
	expect(await codeOf(relocate(artefact, fay, third.id))).toBe('forbidden')
	expect(await codeOf(relocate(artefact, fay, here.id))).toBe('malformed')
	const observer = await anObserver(world, here)
	expect(await codeOf(relocate(artefact, observer))).toMatch(/forbidden|not_found/)
	const places = await processesToEnter(world.db, fay, here.id, world.now)
	expect(places.map(({ id }) => id)).toEqual([there.id])
	// Their own, in which nobody else wrote, people may take along without running the process.
	const { artefactId } = await world.act(cleo, 'create-artefact', {
		process: here.id,
		artefactKind: 'document',
		title: 'Mine'
	})
	await relocate(artefactId, cleo)
	// So does whoever runs the process, to whom proposing is procedure only.
	await relocate(await aDraft(world, here))
})

test('[DT5] what is decided, frozen, under review, held or tied to its process stays, and says why', async () => {
	const frozen = await aFrozenText(world, here)
	expect(await barOf(relocate(frozen))).toBe('frozen')
	const reviewed = await aDraft(world, here)
	await world.act(fay, 'move-artefact', { artefact: reviewed, to: 'in_review' })
	expect(await barOf(relocate(reviewed))).toBe('in_review')
	const held = await aDraft(world, here)
	const secretary = await aSecretary(world, here)
	await world.act(secretary, 'set-hold', { artefact: held, reason: 'The court asked for it.' })
	expect(await barOf(relocate(held))).toBe('held')
	const classified = await aDraft(world, here)
	await world.db
		.update(artefactTable)
		.set({ visibility: 'team' })
		.where(eq(artefactTable.id, classified))
	expect(await barOf(relocate(classified))).toMatch(/classified|not_found/)
	const paused = await aDraft(world, here)
	await world.act(fay, 'take-safety-measure', {
		process: here.id,
		artefact: paused,
		withholds: ['edit'],
		reason: 'A leak of personal data.',
		until: new Date(world.now.getTime() + 3_600_000).toISOString()
	})
	expect(await barOf(relocate(paused))).toBe('measured')
	const board = await aDraft(world, here)
	await world.db.update(artefactTable).set({ kind: 'board' }).where(eq(artefactTable.id, board))
	expect(await codeOf(relocate(board))).toBe('malformed')
})
