import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import * as Y from 'yjs'
import { artefact as artefactTable, documentUpdate } from '#schema/db/artefacts.ts'
import { process as processTable } from '#schema/db/processes.ts'
import { searchedText, searchedWord } from '#schema/db/search.ts'
import { addCard, addColumn } from '#schema/docs/board.ts'
import { documentRoot } from '#schema/docs/document.ts'
import { addTask } from '#schema/docs/schedule-edits.ts'
import { writtenDocument } from '#schema/docs/written.ts'
import type { Caller } from '../acting/caller.ts'
import { destroyContent } from '../artefacts/disposal.ts'
import { typed } from '../cast/cast-bodies.ts'
import { aCitizen, aDraft, aProcess, aWorld } from '../cast/cast.ts'
import { laidOut, type Cast, type Scene } from '../cast/test-scene.ts'
import { freshDatabase, type TestDatabase } from '../database/test-database.ts'
import { callerOf } from '../people/sessions.ts'
import { indexTexts } from './searched-texts.ts'
import { search } from './search.ts'

let database: TestDatabase
beforeAll(async () => {
	database = await freshDatabase()
})
afterAll(() => database.drop())

const now = () => new Date()
let n = 0
const written = (...texts: string[]) =>
	writtenDocument(
		texts.map((text) => ({ kind: 'paragraph' as const, text })),
		() => `b${++n}`
	)

async function aText(title: string, texts: string[], language = 'en', state = 'draft' as const) {
	const scene = await laidOut(database.db, { kind: 'document', seed: written(...texts), state })
	await database.db
		.update(processTable)
		.set({ language })
		.where(eq(processTable.id, scene.processId))
	await database.db
		.update(artefactTable)
		.set({ title })
		.where(eq(artefactTable.id, scene.artefactId))
	return scene
}
async function signedIn(who: Cast): Promise<Caller> {
	const caller = await callerOf(database.db, who.token, now())
	if (!caller) throw new Error('signed in')
	return caller
}
const member = async (scene: Scene) => signedIn(await scene.cast('Carla', 'citizen'))
const titles = async (caller: Caller, asked: string) =>
	(await search(database.db, caller, asked, now())).hits.map(({ title }) =>
		title.map(({ text }) => text).join('')
	)

test.each([
	[
		'en',
		'Renting',
		'Tenants pay their deposits monthly.',
		['tenant', 'deposit', '"pay their"', 'paying']
	],
	['it', 'Affitti', 'Gli inquilini pagano le cauzioni.', ['inquilino', 'cauzione', 'pagare']],
	['es', 'Alquileres', 'Los inquilinos pagan las fianzas.', ['inquilino', 'fianza', 'pagar']],
	[
		'lv',
		'Ēku īre',
		'Visi īrnieki maksā drošības naudu pilsētā.',
		['īrnieks', 'pilsēta', 'drošība', 'ēku']
	]
])(
	'[SE1] in %s words are found by their stems, with the passage',
	async (language, title, text, asked) => {
		const caller = await member(await aText(title, [text, 'Nothing else.'], language))
		for (const words of asked) expect(await titles(caller, words), words).toEqual([title])
		const [hit] = (await search(database.db, caller, asked[0] ?? '', now())).hits
		expect(hit?.passages.flat().some((part) => part.hit)).toBe(true)
		expect(await titles(caller, `${asked[0]} zzzz`)).toEqual([])
		expect(await titles(caller, '')).toEqual([])
	}
)

test.each([
	[
		'it',
		['Gli inquilini della CITTÀ.', 'Èrica fiorisce.'],
		{ inqulini: 'inquilini', città: 'CITTÀ', èrica: 'Èrica' }
	],
	[
		'es',
		['Las fianzas de la HABITACIÓN.', 'Ómnibus de noche.'],
		{ fiansas: 'fianzas', habitación: 'HABITACIÓN', ómnibus: 'Ómnibus' }
	],
	[
		'lv',
		['Ērgļi lido pār māju.', 'Maksā ĪRNIEKI.'],
		{ ergļi: 'Ērgļi', ērglis: 'Ērgļi', majas: 'māju', īrnieks: 'ĪRNIEKI' }
	]
])(
	'[SE1] [SE3] in %s a typing error, a missing mark and capitals are found and set apart',
	async (language, texts, asked) => {
		const caller = await member(await aText('-', texts, language))
		for (const [words, found] of Object.entries(asked)) {
			const { hits } = await search(database.db, caller, words, now())
			const apart = hits.flatMap(({ passages }) => passages.flat().filter(({ hit }) => hit))
			expect(
				apart.map(({ text }) => text),
				words
			).toEqual([found])
		}
	}
)

test('[SE1] [SE2] [B11] schedules and boards too, without the cards that are hidden', async () => {
	const world = await aWorld(database)
	const process = await aProcess(world)
	const cleo = await aCitizen(world, process)
	const [board, schedule] = [
		await aDraft(world, process, 'board'),
		await aDraft(world, process, 'schedule')
	]
	const card = crypto.randomUUID()
	const mine = { by: cleo.personId, origin: null }
	await typed(world, board, cleo, (doc) => {
		addColumn(doc, { id: 'c', title: 'Zeppelins' }, mine)
		addCard(doc, { id: card, column: 'c', title: 'Marmalade', text: 'For the xylophone.' }, mine)
	})
	await typed(world, schedule, cleo, (doc) => {
		addTask(
			doc,
			{ id: crypto.randomUUID(), kind: 'task', title: 'Tune the xylophone', parent: null },
			null,
			mine
		)
	})
	const found = async (asked: string) =>
		(await search(world.db, cleo, asked, world.now)).hits.map(({ kind }) => kind).toSorted()
	expect(await found('xylophone')).toEqual(['board', 'schedule'])
	expect([await found('marmalade'), await found('zeppelin')]).toEqual([['board'], ['board']])
	const hide = {
		process: process.id,
		artefact: board,
		entry: card,
		step: 'hide' as const,
		rule: 'Kindly',
		reason: 'Rude.'
	}
	const { measureId: measure } = await world.act(process.facilitator, 'take-measure', hide)
	expect([await found('xylophone'), await found('marmelade')]).toEqual([['schedule'], []])
	await world.act(process.facilitator, 'lift-measure', { measure, reason: 'Sorry.' })
	expect(await found('marmalade')).toEqual(['board'])
})

test('[SE1] what changed since is found at once, titles first, and what was disposed of no more', async () => {
	const scene = await aText('Bicycles', ['Where to park.'])
	const caller = await member(scene)
	expect(await titles(caller, 'tramway')).toEqual([])
	const doc = new Y.Doc()
	const added = new Y.XmlElement('paragraph')
	added.insert(0, [new Y.XmlText('The tramway runs.')])
	documentRoot(doc).insert(0, [added])
	const update = Y.encodeStateAsUpdate(doc)
	await database.db
		.insert(documentUpdate)
		.values({ document: scene.artefactId, update, author: null, at: now() })
	await database.db
		.update(artefactTable)
		.set({ title: 'Bicycles and boats' })
		.where(eq(artefactTable.id, scene.artefactId))
	expect(await titles(caller, 'tramways')).toEqual(['Bicycles and boats'])
	expect(await titles(caller, 'boat')).toEqual(['Bicycles and boats'])
	expect(await titles(caller, 'tramway -boat')).toEqual([])

	const [text] = await database.db
		.select()
		.from(artefactTable)
		.where(eq(artefactTable.id, scene.artefactId))
	if (!text) throw new Error('there')
	await database.db.transaction(async (tx) => {
		await destroyContent(tx, text)
		await tx.update(artefactTable).set({ state: 'disposed' }).where(eq(artefactTable.id, text.id))
	})
	expect(await titles(caller, 'tramway')).toEqual([])
	await indexTexts(database.db, 1_000)
	const kept = eq(searchedText.artefactId, scene.artefactId)
	expect(await database.db.select().from(searchedText).where(kept)).toEqual([])
})

test('[SE2] nobody finds what they may not see, nor a word of it', async () => {
	const hidden = await aText('Secret gardens', ['Rhododendrons everywhere.'])
	const mine = await aText('Open gardens', ['Tulips everywhere.'])
	const caller = await member(mine)
	expect(await titles(caller, 'gardens')).toEqual(['Open gardens'])
	expect(await search(database.db, caller, 'rhododendrons', now())).toEqual({
		hits: [],
		instead: null
	})
	expect(await search(database.db, caller, 'rhododendrens', now())).toEqual({
		hits: [],
		instead: null
	})
	// An observer of the process does not see its drafts.
	const observer = await signedIn(await hidden.cast('Otto', 'observer'))
	expect(await titles(observer, 'rhododendrons')).toEqual([])
	const stranger = await signedIn(await hidden.cast('Sven'))
	expect(await titles(stranger, 'gardens')).toEqual([])
	expect(await titles(await member(hidden), 'rhododendrons')).toEqual(['Secret gardens'])
})

test('[SE3] what is typed wrongly is read as the nearest word, and said', async () => {
	const caller = await member(await aText('Parking', ['Wheelchairs park for nothing.']))
	const { hits, instead } = await search(database.db, caller, 'wheelchiars parkng', now())
	expect(instead).toBe('wheelchairs parking')
	expect(
		hits.map(({ passages }) =>
			passages
				.flat()
				.filter(({ hit }) => hit)
				.map(({ text }) => text)
		)
	).toEqual([['Wheelchairs', 'park']])
	expect((await search(database.db, caller, 'zebra', now())).instead).toBeNull()
})

test('[SE3] [H4] words are counted once for each text, by two at once too, and forgotten with the last', async () => {
	const texts = [await aText('Quilts', ['Patchwork quilts.']), await aText('More', ['Patchwork.'])]
	const counted = async (word: string) => {
		const [row] = await database.db.select().from(searchedWord).where(eq(searchedWord.word, word))
		return row?.texts ?? 0
	}
	await Promise.all([indexTexts(database.db, 1_000), indexTexts(database.db, 1_000)])
	expect([await counted('patchwork'), await counted('quilts')]).toEqual([2, 1])
	for (const [at, { artefactId }] of texts.entries()) {
		const [text] = await database.db
			.select()
			.from(artefactTable)
			.where(eq(artefactTable.id, artefactId))
		if (!text) throw new Error('there')
		await database.db.transaction((tx) => destroyContent(tx, text))
		expect(await counted('patchwork')).toBe(1 - at)
		await database.db
			.update(artefactTable)
			.set({ state: 'disposed' })
			.where(eq(artefactTable.id, artefactId))
	}
	expect(await counted('quilts')).toBe(0)
})

test('[SE1] signs of the query language are words or nothing, never an error', async () => {
	const caller = await member(await aText('Signs', ['Some words.']))
	for (const asked of [
		"'",
		'"',
		'\\',
		':*',
		'!',
		'& |',
		'( (',
		'-',
		'<->',
		'\0',
		'a'.repeat(5_000),
		'%'
	])
		await search(database.db, caller, asked, now())
})
