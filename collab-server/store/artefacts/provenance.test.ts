import { eq } from 'drizzle-orm'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type * as Y from 'yjs'
import { documentCarried, documentSettled } from '#schema/db/artefacts.ts'
import { elementsOf } from '#schema/docs/document.ts'
import { settleSuggestions } from '#schema/docs/settle-suggestions.ts'
import type { Caller } from '../acting/caller.ts'
import {
	aCitizen,
	aDraft,
	aGuest,
	aPerson,
	aProcess,
	aSecretary,
	aWorld,
	codeOf,
	DAY,
	HOUR,
	type TestProcess,
	type World
} from '../cast/cast.ts'
import { paragraph, TestText } from '../cast/cast-texts.ts'
import { settleDue } from '../decisions/settle.ts'
import { versionsOf } from './history.ts'
import { provenanceOf } from './provenance.ts'

let world: World
let process: TestProcess
let text: TestText
let fernando: Caller
let elena: Caller
beforeEach(async () => {
	world = await aWorld()
	process = await aProcess(world)
	fernando = await aCitizen(world, process, 'Fernando')
	elena = await aCitizen(world, process, 'Elena')
	text = new TestText(world, await aDraft(world, process))
	world.pass(HOUR)
})
afterEach(() => world.drop())

const look = (who = elena, blocks?: string[]) =>
	provenanceOf(world.db, who, { artefact: text.id, ...(blocks && { blocks }) }, world.now)
const passages = async (who = elena) => (await look(who)).blocks.flatMap((block) => block.passages)
const writers = async (who = elena) =>
	(await passages(who)).map((one) => [one.by.map(({ name }) => name).join(), one.text.trim()])
const wordsAt = (root: Y.XmlFragment, n: number) => elementsOf(root)[n]?.get(0) as Y.XmlText

const ID = crypto.randomUUID()
/** Elena suggests a few words for the first block that says something. */
const suggest = (words = ' and a pen') =>
	text.write(elena, (root) => {
		const mark = { id: ID, by: elena.personId, at: world.now.getTime() }
		wordsAt(root, 1).insert(17, words, { 'insertion--x': mark })
	})
const settle = (who: Caller, choice: 'accept' | 'reject') =>
	text.write(who, (_, doc) => settleSuggestions(doc, () => choice))

test('[VS10] who wrote what is told from the log, and after it was made short', async () => {
	await text.say(fernando, 'Bring your papers. Ask at the desk.')
	await text.write(elena, (root) => {
		wordsAt(root, 1).delete(18, 17)
		root.insert(2, [paragraph(' Ask at the desk.')])
	})
	const expected = [
		['Fernando', 'Bring your papers.'],
		['Fernando', 'Ask at the desk.']
	]
	expect(await writers()).toEqual(expected)
	await text.compact()
	expect(await writers()).toEqual(expected)
	await text.insert(elena, 2, ' Thanks.')
	await text.compact()
	expect(await writers()).toEqual([...expected, ['Elena', 'Thanks.']])
	const stranger = await aPerson(world, 'A Stranger')
	expect(await codeOf(look(stranger))).toBe('not_found')
})

test('[VS11] guests read no citizen’s name, in sentences and in versions; everybody else does', async () => {
	await text.say(fernando, 'Bring your papers.')
	world.pass(HOUR)
	await text.say(process.facilitator, 'Ask at the desk.')
	const guest = await aGuest(world, process)
	const names = async (who: Caller) => (await writers(who)).map(([name]) => name)
	const versions = async (who: Caller) =>
		(await versionsOf(world.db, who, text.id, world.now)).flatMap(({ by }) =>
			by.map(({ name }) => name)
		)
	expect(await names(elena)).toEqual(['Fernando', 'Fay Facilitator'])
	expect(await names(guest)).toEqual(['', 'Fay Facilitator'])
	expect(await versions(elena)).toEqual(['Fernando', 'Fay Facilitator'])
	expect(await versions(guest)).toEqual(['', 'Fay Facilitator'])
})

test('[VS12] words that were suggested say by whom and who accepted them, also when the log is short', async () => {
	await text.say(fernando, 'Bring your papers. Ask at the desk.')
	await suggest()
	world.pass(HOUR)
	expect((await passages()).flatMap(({ through }) => through)).toEqual([])
	await settle(process.facilitator, 'accept')
	const accepted = {
		...{ by: { name: 'Elena' }, settledBy: { name: 'Fay Facilitator' } },
		settledAt: world.now.toISOString()
	}
	const expected = [
		{ text: 'Bring your papers and a pen. ', by: [{ name: 'Fernando' }, { name: 'Elena' }] },
		{ text: 'Ask at the desk.', through: [] }
	]
	const isTold = async () => {
		const told = await passages()
		expect(told).toMatchObject(expected)
		expect(told[0]?.through).toMatchObject([accepted])
	}
	await isTold()
	await text.compact()
	await isTold()
	// Moved by somebody else, they are still the words that were suggested.
	await text.write(fernando, (root) => {
		root.delete(1, 1)
		root.insert(0, [paragraph('Bring your papers and a pen. Ask at the desk.')])
	})
	await isTold()
	await text.compact()
	await isTold()
})

test('[VS12] of an adopted text: the decision, the threads others read, and no more than the blocks asked for', async () => {
	await text.write(fernando, (root) => {
		root.insert(1, [paragraph('Bring your papers.', 'paragraph', 'b1'), paragraph('Thanks.')])
	})
	const passage = [{ block: 'b1', from: 0, to: 5, quote: 'Bring' }]
	const about = { artefact: text.id, passage, text: 'Which ones?' }
	const { threadId: thread } = await world.act(elena, 'start-thread', about)
	await text.write(null, (root) =>
		wordsAt(root, 1).format(0, 5, { 'comment--x': { thread }, 'comment--y': { thread: ID } })
	)
	for (const to of ['in_review', 'frozen'] as const)
		await world.act(process.facilitator, 'move-artefact', { artefact: text.id, to })
	expect((await look()).adopted).toBeNull()
	const question = 'Do we adopt it?'
	const { decisionId } = await world.act(process.facilitator, 'announce-decision', {
		...{ artefact: text.id, rule: 'default', question, closesAt: world.in(HOUR) }
	})
	await world.act(elena, 'cast-ballot', { decision: decisionId, choice: 'consent' })
	await world.act(fernando, 'cast-ballot', { decision: decisionId, choice: 'consent' })
	world.pass(HOUR)
	await settleDue(world.db, world.now)
	const told = await look(elena, ['b1'])
	expect(told.adopted).toEqual({ id: decisionId, question, at: expect.any(String) })
	expect(told.blocks.map(({ id }) => id)).toEqual(['b1'])
	expect(told.blocks[0]?.passages[0]?.threads).toEqual([{ id: thread, messages: 1 }])
})

test('[VS12] what the log told goes with the text', async () => {
	await text.say(fernando, 'Bring your papers. Ask at the desk.')
	await suggest()
	await settle(process.facilitator, 'reject')
	await text.write(elena, (root) => {
		root.delete(1, 1)
		root.insert(0, [paragraph('Bring your papers. Ask at the desk.')])
	})
	await text.compact()
	const kept = async () => [
		...(await world.db.select().from(documentSettled).where(eq(documentSettled.document, text.id))),
		...(await world.db.select().from(documentCarried).where(eq(documentCarried.document, text.id)))
	]
	expect(await kept()).toHaveLength(2)
	const secretary = await aSecretary(world, process)
	const [artefact, reason] = [text.id, 'Its time is over.']
	await world.act(secretary, 'move-artefact', { artefact, to: 'archived', retention: 'working-2y' })
	world.pass(2 * 366 * DAY)
	await world.act(secretary, 'ask-disposal', { artefact, reason })
	await world.act(process.facilitator, 'confirm-disposal', { artefact })
	expect(await kept()).toEqual([])
})

test('[VS12] words that a decision merged came in by it, not by their author [T7]', async () => {
	const [artefact, question] = [text.id, 'Do we take this amendment?']
	await text.write(fernando, (root) => {
		root.delete(0, root.length)
		root.insert(0, [paragraph('Close at eight.')])
	})
	await world.act(process.facilitator, 'move-artefact', { artefact, to: 'in_review' })
	await text.write(elena, (root) => {
		const mark = { id: ID, by: elena.personId, at: world.now.getTime() }
		const words = elementsOf(root)[0]?.get(0) as Y.XmlText
		words.format(9, 5, { 'deletion--x': mark })
		words.insert(14, 'nine', { 'insertion--x': mark, 'deletion--x': null })
	})
	const set = { artefact, suggestions: [ID], title: 'One hour more', reasons: 'People come late.' }
	const { motionId } = await world.act(elena, 'put-up-motion', set)
	const { decisionId: decision } = await world.act(process.facilitator, 'announce-decision', {
		...{ artefact: motionId, rule: 'majority', question, closesAt: world.in(HOUR) }
	})
	for (const who of [elena, fernando])
		await world.act(who, 'cast-ballot', { decision, choice: 'yes' })
	world.pass(2 * HOUR)
	await settleDue(world.db, world.now)
	const isTold = async () => {
		const [told] = await passages()
		expect(told?.text).toBe('Close at nine.')
		expect(told?.through).toMatchObject([
			{ by: { name: 'Elena' }, settledBy: null, decision: { id: decision, question } }
		])
	}
	await isTold()
	await text.compact()
	await isTold()
})
