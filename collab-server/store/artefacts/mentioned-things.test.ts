import { afterAll, beforeAll, expect, test } from 'vitest'
import * as Y from 'yjs'
import { addCard, editCard } from '#schema/docs/board.ts'
import { mentionKey, type Mentioned } from '#schema/docs/mentioned.ts'
import { addTask } from '#schema/docs/schedule-edits.ts'
import {
	aCitizen,
	aDecision,
	aDraft,
	aMember,
	anObserver,
	aPerson,
	aProcess,
	aWorld,
	codeOf,
	type TestProcess,
	type World
} from '../cast/cast.ts'
import { typed } from '../cast/cast-bodies.ts'
import { TestText } from '../cast/cast-texts.ts'
import type { Caller } from '../acting/caller.ts'
import { mentionedThings, mentionLabels } from './mentioned-things.ts'
import { takeText } from './text-exports.ts'

let world: World
let process: TestProcess
let cleo: Caller
let cyril: Caller
let obi: Caller
let decision: string
const entry = (within: string, kind: 'card' | 'task') => ({ kind, id: crypto.randomUUID(), within })
let open: Mentioned
let closed: Mentioned
let hidden: Mentioned
let task: Mentioned
const person = (who: Caller): Mentioned => ({ kind: 'person', id: who.personId, within: null })

beforeAll(async () => {
	world = await aWorld()
	process = await aProcess(world)
	cleo = await aCitizen(world, process)
	cyril = await aMember(world, process, 'citizen', { name: 'Cyril Citizen' })
	obi = await anObserver(world, process)
	const boards = [await aDraft(world, process, 'board'), await aDraft(world, process, 'board')]
	const [seen, classified] = boards as [string, string]
	open = entry(seen, 'card')
	hidden = entry(seen, 'card')
	closed = entry(classified, 'card')
	await addsCard(open, 'Bicycle shed')
	await addsCard(hidden, 'Ugly words')
	await addsCard(closed, 'Burglar alarm')
	const schedule = await aDraft(world, process, 'schedule')
	task = entry(schedule, 'task')
	await typed(world, schedule, process.facilitator, (doc) =>
		addTask(doc, { id: task.id, kind: 'task', title: 'Paint the hall', parent: null }, null, {
			by: process.facilitator.personId,
			origin: 'test'
		})
	)
	await forATeamOnly(classified)
	await world.act(process.facilitator, 'take-measure', {
		process: process.id,
		step: 'hide',
		person: cyril.personId,
		artefact: seen,
		entry: hidden.id,
		rule: 'Nobody is insulted.',
		reason: 'This card insulted a neighbour.'
	})
	decision = (await aDecision(world, process)).id
})
afterAll(() => world.drop())

function addsCard({ within, id }: Mentioned, title: string) {
	return typed(world, within ?? '', cyril, (doc) =>
		addCard(doc, { id, column: crypto.randomUUID(), title }, { by: cyril.personId, origin: 'test' })
	)
}

async function forATeamOnly(artefact: string) {
	const { teamId } = await world.act(process.facilitator, 'create-team', {
		process: process.id,
		name: 'House safety'
	})
	await world.act(process.facilitator, 'assign-artefact', {
		artefact,
		team: teamId,
		visibility: 'team'
	})
}

const labelsFor = async (who: Caller, ...things: Mentioned[]) => {
	const keys = things.map(mentionKey)
	const labels = await mentionLabels(world.db, who, process.id, keys, world.now)
	return keys.map((key) => labels.get(key)?.label ?? null)
}

test('[K17] everybody reads the names of what they may see, and no others', async () => {
	const all = [
		open,
		closed,
		hidden,
		task,
		person(cyril),
		{ kind: 'decision', id: decision, within: null }
	] as const
	const question = 'Do we adopt the help page?'
	expect(await labelsFor(cleo, ...all)).toEqual([
		'Bicycle shed',
		null,
		null,
		'Paint the hall',
		'Cyril Citizen',
		question
	])
	expect(await labelsFor(cyril, ...all)).toEqual([
		'Bicycle shed',
		null,
		'Ugly words',
		'Paint the hall',
		'Cyril Citizen',
		question
	])
	expect((await labelsFor(obi, ...all))[4]).toBeNull()
	const offered = await mentionedThings(world.db, obi, process.id, world.now)
	expect(JSON.stringify(offered)).not.toMatch(/Burglar|Ugly|Cyril|Cleo/)
	const ours = await mentionedThings(world.db, cleo, process.id, world.now)
	expect(ours.find(({ id }) => id === open.id)).toMatchObject({
		label: 'Bicycle shed',
		href: `/p/${process.id}/boards/${open.within}#card-${open.id}`
	})
})

test('[K17] it is the name of now, and a stranger to the process hears nothing', async () => {
	await typed(world, open.within ?? '', cyril, (doc) =>
		editCard(doc, open.id, { title: 'Shed for bicycles' }, { by: cyril.personId, origin: 'test' })
	)
	expect(await labelsFor(cleo, open)).toEqual(['Shed for bicycles'])
	const stranger = await aPerson(world, 'Sten Stranger')
	expect(await codeOf(mentionedThings(world.db, stranger, process.id, world.now))).toBe('not_found')
})

test('[K17] who takes a text away finds in it the names they may read', async () => {
	const text = new TestText(world, await aDraft(world, process))
	await text.write(process.facilitator, (root) => {
		const paragraph = new Y.XmlElement('paragraph')
		const mentions = [open, closed, person(cyril)].map((thing) => {
			const mention = new Y.XmlElement('mention')
			mention.setAttribute('to', mentionKey(thing))
			return mention
		})
		paragraph.insert(0, [...mentions, new Y.XmlText(' meet.')])
		root.insert(root.length, [paragraph])
	})
	const taken = async (who: Caller) => {
		const wanted = { artefact: text.id, process: process.id, reading: 'final' as const }
		const { blocks } = await takeText(world.db, who, wanted, world.now)
		return blocks.flatMap((block) => ('text' in block ? block.text.map(({ text }) => text) : []))
	}
	const everything = await taken(process.facilitator)
	expect(everything.join('')).toMatch(/^@Shed for bicycles@.*@Cyril Citizen meet\.$/)
	expect((await taken(cleo)).join('')).toMatch(/^@Shed for bicycles@a card@/)
})
