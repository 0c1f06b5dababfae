import { afterEach, beforeEach, expect, test } from 'vitest'
import type * as Y from 'yjs'
import { elementsOf } from '#schema/docs/document.ts'
import { settleSuggestions } from '#schema/docs/settle-suggestions.ts'
import type { Caller } from '../acting/caller.ts'
import {
	AN_OBJECTION,
	aCitizen,
	aDecision,
	aDraft,
	aPerson,
	aProcess,
	aWorld,
	anOfficial,
	codeOf,
	HOUR,
	type TestProcess,
	type World
} from '../cast/cast.ts'
import { paragraph, TestText } from '../cast/cast-texts.ts'
import { openDecision } from '../decisions/decisions.ts'
import { myInput } from './my-input.ts'

let world: World
let process: TestProcess
let text: TestText
let elena: Caller
let fernando: Caller
beforeEach(async () => {
	world = await aWorld()
	process = await aProcess(world)
	elena = await aCitizen(world, process, 'Elena')
	fernando = await aCitizen(world, process, 'Fernando')
	text = new TestText(world, await aDraft(world, process))
	await text.write(fernando, (root) =>
		root.insert(1, [
			paragraph('Bring your papers.', 'paragraph', 'b1'),
			paragraph('Ask at the desk.', 'paragraph', 'b2')
		])
	)
})
afterEach(() => world.drop())

const see = (who = elena) => myInput(world.db, who, process.id, world.now)
const given = async (who = elena) => (await see(who)).texts[0]
const ids = [1, 2, 3].map(() => crypto.randomUUID())
const suggest = (n: number, words: string) =>
	text.write(elena, (root) => {
		const mark = { id: ids[n] ?? '', by: elena.personId, at: world.now.getTime() + n }
		const block = elementsOf(root)[1]?.get(0) as Y.XmlText
		block.insert(0, words, { [`insertion--${n}`]: mark })
	})
const settle = (who: Caller, n: number, choice: 'accept' | 'reject') =>
	text.write(who, (_, doc) => settleSuggestions(doc, ({ id }) => (id === ids[n] ? choice : 'keep')))

test('[VS13] own suggestions with what became of each, own sentences, and nobody else’s', async () => {
	for (const [n, words] of ['Soon. ', 'Quickly. ', 'Now. '].entries()) await suggest(n, words)
	await settle(process.facilitator, 0, 'accept')
	await settle(process.facilitator, 1, 'reject')
	expect((await given())?.suggestions.map(({ outcome, by }) => [outcome, by?.name])).toEqual([
		['open', undefined],
		['rejected', 'Fay Facilitator'],
		['accepted', 'Fay Facilitator']
	])
	await settle(elena, 2, 'reject')
	await text.compact()
	const after = await given()
	expect(after?.suggestions.map(({ outcome }) => outcome)).toEqual([
		'withdrawn',
		'rejected',
		'accepted'
	])
	expect(after?.passages).toEqual(['Soon.'])
	expect(await given(fernando)).toMatchObject({
		suggestions: [],
		comments: [],
		passages: ['Bring your papers.', 'Ask at the desk.']
	})
	expect((await see(process.facilitator)).texts).toMatchObject([{ suggestions: [], passages: [] }])
})

test('[VS13] [T6] a suggestion says what became of its amendments; no amendment is told of as a text', async () => {
	await suggest(0, 'Soon. ')
	await world.act(process.facilitator, 'move-artefact', { artefact: text.id, to: 'in_review' })
	const put = {
		artefact: text.id,
		title: 'Hurry',
		suggestions: ids.slice(0, 1),
		reasons: 'We waited.'
	}
	const { motionId: first } = await world.act(elena, 'put-up-motion', put)
	await world.act(elena, 'withdraw-motion', { artefact: first, reason: 'Not yet.' })
	world.pass(1_000)
	await world.act(elena, 'put-up-motion', { ...put, title: 'Hurry now' })
	expect((await see()).texts).toMatchObject([
		{
			text: { id: text.id },
			suggestions: [
				{
					outcome: 'open',
					amendments: [
						{ id: first, title: 'Hurry', course: 'withdrawn' },
						{ title: 'Hurry now', course: 'put_up' }
					]
				}
			]
		}
	])
	expect((await see(fernando)).texts.map((one) => one.text.id)).toEqual([text.id])
})

test('[VS13] own comments: answered by whom, resolved, said; a deleted one is not told', async () => {
	const start = async (words: string) => {
		const passage = [{ block: 'b1', from: 0, to: 5, quote: 'Bring' }]
		const about = { artefact: text.id, passage, text: words }
		return world.act(elena, 'start-thread', about)
	}
	const { threadId: thread } = await start(`Which, @{${fernando.personId}}?`)
	const resolved = await start('Why?')
	const gone = await start('Never mind.')
	const artefact = text.id
	const otto = await anOfficial(world, process)
	await world.act(otto, 'reply', { artefact, thread, text: 'All.', office: 'official' })
	await world.act(elena, 'resolve-thread', { artefact, thread: resolved.threadId })
	await world.act(elena, 'delete-message', { artefact, message: gone.messageId })
	expect((await given())?.comments).toMatchObject([
		{
			text: 'Which, @Fernando?',
			quote: 'Bring',
			state: 'answered',
			by: { name: otto.displayName }
		},
		{ text: 'Why?', state: 'resolved', by: { name: 'Elena' }, replies: 0 }
	])
	expect((await see(fernando)).texts[0]?.comments).toEqual([])
})

test('[VS13] own objections with their status and its reason', async () => {
	const { id: decision } = await aDecision(world, process)
	await openDecision(world.db, decision, world.now)
	await world.act(elena, 'cast-ballot', { decision, choice: 'object', objection: AN_OBJECTION })
	expect((await see()).objections).toMatchObject([
		{ reason: AN_OBJECTION.reason, status: 'open', decision: { id: decision }, statusBy: null }
	])
	world.pass(HOUR)
	expect((await see(fernando)).objections).toEqual([])
})

test('[VS13] refused: whoever is not in the process', async () => {
	const stranger = await aPerson(world, 'A Stranger')
	expect(await codeOf(see(stranger))).toBe('not_found')
})
