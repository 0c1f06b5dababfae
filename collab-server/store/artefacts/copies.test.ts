import { and, eq } from 'drizzle-orm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import * as Y from 'yjs'
import { artefact as artefactTable, documentClient } from '#schema/db/artefacts.ts'
import { thread } from '#schema/db/comments.ts'
import { ledgerEntry } from '#schema/db/ledger.ts'
import { elementsOf } from '#schema/docs/document.ts'
import { canonicalTextOf } from '#schema/docs/policy.ts'
import { suggestionsOf } from '#schema/docs/settle-suggestions.ts'
import type { Caller } from '../acting/caller.ts'
import { TestText } from '../cast/cast-texts.ts'
import {
	aCitizen,
	aDraft,
	anObserver,
	aProcess,
	aWorld,
	codeOf,
	type TestProcess,
	type World
} from '../cast/cast.ts'
import { artefactView } from './artefacts.ts'

let world: World
let process: TestProcess
let cleo: Caller
beforeAll(async () => {
	world = await aWorld()
	process = await aProcess(world)
	cleo = await aCitizen(world, process)
})
afterAll(() => world.drop())

/** A text with settled words, an open suggestion and a comment on it. */
async function aTalkedAboutText(): Promise<TestText> {
	const text = new TestText(world, await aDraft(world, process))
	await text.say(process.facilitator, 'Children play until eight.')
	await text.write(cleo, (root) => {
		const words = elementsOf(root).at(-1)?.get(0)
		const by = { id: crypto.randomUUID(), by: cleo.personId, at: world.now.getTime() }
		if (words instanceof Y.XmlText) words.insert(words.length, ' Or nine.', { insertion: by })
	})
	const passage = { block: '', from: 0, to: 8, quote: 'Children' }
	await world.act(cleo, 'start-thread', { artefact: text.id, passage: [passage], text: 'All?' })
	return text
}

test('[DT2] a copy says what the text says, without suggestions, comments and authors, and tells its source', async () => {
	const text = await aTalkedAboutText()
	const id = crypto.randomUUID()
	const copy = () => world.act(cleo, 'copy-text', { artefact: text.id, title: 'Our own' }, id)
	const [one, other] = await Promise.all([copy(), copy()])
	expect(one).toEqual(other)
	const { artefactId } = one
	const doc = await new TestText(world, artefactId).now()
	expect(canonicalTextOf('document', doc)).toBe(canonicalTextOf('document', await text.now()))
	expect(canonicalTextOf('document', doc)).toContain('until eight.')
	expect(suggestionsOf(await text.now())).toHaveLength(1)
	expect(suggestionsOf(doc)).toEqual([])
	const { db } = world
	expect(await db.select().from(thread).where(eq(thread.artefactId, artefactId))).toEqual([])
	const writers = db.select().from(documentClient).where(eq(documentClient.document, artefactId))
	expect(await writers).toEqual([])
	const seen = await artefactView(db, cleo, artefactId, world.now)
	expect(seen).toMatchObject({ title: 'Our own', state: 'draft', createdBy: { id: cleo.personId } })
	const source = { id: text.id, title: 'The help page', processId: process.id }
	expect(seen.lineage.copyOf).toEqual(source)
	const entries = await db
		.select()
		.from(ledgerEntry)
		.where(and(eq(ledgerEntry.type, 'artefact-created'), eq(ledgerEntry.subjectId, artefactId)))
	expect(entries).toHaveLength(1)
	expect(new TextDecoder().decode(entries[0]?.entry)).toContain(`"copies":"${text.id}"`)
	// What somebody else wrote in the source is no contribution to the copy: its author may take it back.
	await world.act(cleo, 'move-artefact', { artefact: artefactId, to: 'withdrawn', reason: 'No.' })
})

test('[DT2] copying asks for the right to begin a text, and shows the source to whom it is there', async () => {
	const text = await aTalkedAboutText()
	const observer = await anObserver(world, process)
	expect(await codeOf(world.act(observer, 'copy-text', { artefact: text.id }))).toMatch(
		/forbidden|not_found/
	)
	const board = await world.act(cleo, 'create-artefact', {
		process: process.id,
		artefactKind: 'board',
		title: 'Ideas'
	})
	expect(await codeOf(world.act(cleo, 'copy-text', { artefact: board.artefactId }))).toBe(
		'malformed'
	)
	const { artefactId } = await world.act(cleo, 'copy-text', { artefact: text.id })
	await world.db
		.update(artefactTable)
		.set({ visibility: 'team', teamId: crypto.randomUUID() })
		.where(eq(artefactTable.id, text.id))
	const seen = await artefactView(world.db, cleo, artefactId, world.now)
	expect(seen.lineage.copyOf).toEqual({ id: '', title: '', processId: '' })
})
