import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { addCard, addColumn } from '#schema/docs/board.ts'
import { BASELINE } from '#schema/governance/charters/baseline.ts'
import type { Caller } from '../acting/caller.ts'
import {
	HOUR,
	aCitizen,
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
import { TestText } from '../cast/cast-texts.ts'
import { processLog } from '../processes/process-log.ts'
import { meetingView } from './meeting-view.ts'

let world: World
let process: TestProcess
let sal: Caller
let cleo: Caller
let meeting: string
beforeAll(async () => {
	world = await aWorld()
})
beforeEach(async () => {
	process = await aProcess(world)
	sal = await aSecretary(world, process)
	cleo = await aCitizen(world, process)
	meeting = await meets('Welcome\n\n  The help page \nAny other business')
})
afterAll(() => world.drop())

async function meets(agenda?: string): Promise<string> {
	const needs = { process: process.id, title: 'First evening', startsAt: world.in(HOUR) }
	return (
		await world.act(process.facilitator, 'add-meeting', { ...needs, ...(agenda && { agenda }) })
	).meetingId
}

const viewOf = async (who: Caller) =>
	(await meetingView(world.db, who, process.id, meeting, world.now)).agenda
const titles = async (who = cleo) => (await viewOf(who)).items.map(({ title }) => title)
const itemNamed = async (title: string) => {
	const found = (await viewOf(sal)).items.find((one) => one.title === title)
	if (!found) throw new Error(title)
	return found.id
}
const put = (by: Caller, given: Record<string, string>) =>
	world.act(by, 'put-agenda-item', { meeting, title: 'Printing', asks: 'decide', ...given })
const move = async (title: string, to: 'earlier' | 'later', by = sal) =>
	world.act(by, 'move-agenda-item', { meeting, item: await itemNamed(title), to })

test('[P7] a meeting is announced with its agenda: everybody reads it, in its order', async () => {
	expect(await titles()).toEqual(['Welcome', 'The help page', 'Any other business'])
	const log = await processLog(world.db, cleo, process.id, {}, world.now)
	expect(log.entries[0]).toMatchObject({ type: 'meeting-added', data: { items: 3 } })
	const long = Array.from({ length: 41 }, (_, n) => `Item ${n}`).join('\n')
	expect(await codeOf(meets(long))).toBe('agenda_full')
})

test('[P7] an item says what is asked, who brings it and what it is about', async () => {
	const text = await aDraft(world, process)
	const otto = await anOfficial(world, process)
	await put(sal, { broughtBy: otto.personId, about: `artefact/${text}` })
	const item = { id: await itemNamed('Printing') }
	const path = `/p/${process.id}/documents/${text}`
	expect((await viewOf(cleo)).items.at(-1)).toMatchObject({
		asks: 'decide',
		broughtBy: { name: 'Otto Official', role: 'official' },
		about: { title: 'The help page', path }
	})
	// A citizen who brings something is a role for those who read no names.
	await put(sal, { item: item.id, title: 'Paper', asks: 'inform', broughtBy: cleo.personId })
	const seen = (await viewOf(await anObserver(world, process))).items.at(-1)
	expect(seen).toMatchObject({ title: 'Paper', broughtBy: { name: '', role: 'citizen' } })
	// Nor is there an id by which another page would tell the name.
	expect(JSON.stringify(seen)).not.toContain(cleo.personId)
	expect((await viewOf(sal)).items.at(-1)).toMatchObject({ broughtBy: { name: 'Cleo Citizen' } })
	expect((await viewOf(cleo)).plan).toBeNull()
})

test('[P7] it changes places with its neighbour, and is taken off; the ledger tells both', async () => {
	await move('The help page', 'earlier')
	expect(await titles()).toEqual(['The help page', 'Welcome', 'Any other business'])
	expect(await codeOf(move('The help page', 'earlier'))).toBe('state_changed')
	const item = await itemNamed('Welcome')
	const strike = () => world.act(sal, 'strike-agenda-item', { meeting, item })
	const codes = await Promise.all([codeOf(strike()), codeOf(strike())])
	expect(codes.toSorted()).toEqual(['done', 'state_changed'])
	expect(await titles()).toEqual(['The help page', 'Any other business'])
	const log = await processLog(world.db, sal, process.id, {}, world.now)
	const told = log.entries.filter(({ type }) => type === 'agenda-changed')
	expect(told.map(({ data }) => data)).toMatchObject([
		{ item, is: 'struck', title: 'Welcome' },
		{ is: 'moved', title: 'The help page' }
	])
})

test('[P7] two who move and put at the same instant both have their way', async () => {
	await Promise.all([move('Any other business', 'earlier'), put(process.facilitator, {})])
	expect((await titles()).toSorted()).toEqual(
		['Any other business', 'Printing', 'The help page', 'Welcome'].toSorted()
	)
	const id = crypto.randomUUID()
	const needs = { meeting, title: 'Once', asks: 'inform' }
	for (let times = 0; times < 2; times++) await world.act(sal, 'put-agenda-item', needs, id)
	expect((await titles()).filter((title) => title === 'Once')).toHaveLength(1)
})

test('[P7] not by others than the charter says, of nothing foreign or hidden, and not of a closed meeting', async () => {
	for (const by of [cleo, await anOfficial(world, process)])
		expect(await codeOf(put(by, {}))).toBe('forbidden')
	const elsewhere = await aProcess(world)
	expect(await codeOf(put(elsewhere.facilitator, {}))).toBe('not_found')
	const foreign = await aFrozenText(world, elsewhere)
	for (const about of [`artefact/${foreign}`, 'artefact/nothing', `decision/${foreign}`])
		expect(await codeOf(put(sal, { about }))).toBe('not_found')
	expect(await codeOf(put(sal, { broughtBy: elsewhere.facilitator.personId }))).toBe('not_found')
	expect(await codeOf(put(sal, { asks: 'sing' }))).toBe('malformed')
	// Where the charter lets nobody but who facilitates keep the minutes, the secretary plans nothing.
	const { grants } = BASELINE as { grants: unknown[][] }
	const others = grants.filter(([may, role]) => may !== 'facilitate' || role !== 'secretary')
	await underCharter(world, process, { grants: others })
	expect(await codeOf(put(sal, {}))).toBe('forbidden')
	await world.act(process.facilitator, 'cancel-meeting', { meeting, reason: 'Storm.' })
	expect(await codeOf(put(process.facilitator, {}))).toBe('meeting_over')
	expect((await viewOf(process.facilitator)).plan).toBeNull()
})

test('[P7] [B11] a card that is hidden is read on no agenda, and nothing is planned about it', async () => {
	const board = await aDraft(world, process, 'board')
	const card = crypto.randomUUID()
	await new TestText(world, board).write(cleo, (_, doc) => {
		const edit = { by: cleo.personId, origin: null }
		addColumn(doc, { id: 'c', title: 'Ideas' }, edit)
		addCard(doc, { id: card, column: 'c', title: 'Cruel words', text: '' }, edit)
	})
	const about = `artefact/${board}/${card}`
	await put(sal, { about })
	expect((await viewOf(cleo)).items.at(-1)?.about?.title).toBe('Cruel words')
	await world.act(process.facilitator, 'take-measure', {
		...{ process: process.id, artefact: board, entry: card, step: 'hide' },
		...{ rule: 'Kindly', reason: 'Rude.' }
	})
	for (const who of [cleo, sal])
		expect(JSON.stringify(await viewOf(who))).not.toContain('Cruel words')
	expect(await codeOf(put(sal, { about }))).toBe('not_found')
})
