import { eq } from 'drizzle-orm'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { artefact as artefactTable, documentUpdate } from '#schema/db/artefacts.ts'
import { ledgerEntry } from '#schema/db/ledger.ts'
import { documentRoot } from '#schema/docs/document.ts'
import { plainBlocks } from '#schema/docs/plain-blocks.ts'
import type { PlainBlock } from '#schema/docs/plain-shape.ts'
import { canonicalTextOf } from '#schema/docs/policy.ts'
import { TEMPLATES, templateIn } from '#schema/docs/templates/templates.ts'
import { treeOf } from '#schema/docs/tree.ts'
import { LIMITS } from '#schema/limits.ts'
import {
	aCitizen,
	aDraft,
	aGuest,
	anObserver,
	anOfficial,
	aPerson,
	aProcess,
	aSecretary,
	aWorld,
	codeOf,
	type TestProcess,
	type World
} from '../cast/cast.ts'
import type { Caller } from '../acting/caller.ts'
import { takeText, takingOf } from './text-exports.ts'
import { loadDocument } from './updates.ts'

let world: World
let process: TestProcess
let cleo: Caller
beforeEach(async () => {
	world = await aWorld()
	process = await aProcess(world)
	cleo = await aCitizen(world, process)
})
afterEach(() => world.drop())

const SAID = { person: String, mentioned: String }
const BLOCKS: PlainBlock[] = [
	{ kind: 'heading', level: 2, text: [{ text: 'Keys' }] },
	{
		kind: 'paragraph',
		text: [
			{ text: 'Ask for ' },
			{ text: 'them', styles: ['bold', 'italic'] },
			{ text: ' at the desk', link: 'https://example.org/' },
			{ text: '\n' },
			{ text: 'today', styles: ['strike'] },
			{ text: 'From nine to five.', note: true },
			{ text: 'Ring twice.', note: true }
		]
	},
	{
		kind: 'list',
		start: 3,
		items: [{ done: null, body: [{ kind: 'paragraph', text: [{ text: 'One' }] }] }]
	},
	{
		kind: 'list',
		start: null,
		items: [{ done: true, body: [{ kind: 'paragraph', text: [{ text: 'Paid' }] }] }]
	},
	{
		kind: 'table',
		rows: [
			[
				{
					head: true,
					columns: 2,
					rows: 1,
					body: [{ kind: 'paragraph', text: [{ text: 'When', styles: ['code'] }] }]
				}
			]
		]
	},
	{ kind: 'quote', body: [{ kind: 'code', language: 'sh', text: [{ text: 'ls\n\n-l' }] }] },
	{ kind: 'rule' }
]
const importing = (caller: Caller, blocks: unknown, title = 'From a file', id?: string) =>
	world.act(
		caller,
		'import-text',
		{ process: process.id, title, blocks: JSON.stringify(blocks) },
		id
	)
const docOf = async (artefact: string) => {
	const doc = new Y.Doc()
	Y.applyUpdate(doc, await loadDocument(world.db, artefact))
	return doc
}
const take = (
	caller: Caller,
	artefact: string,
	reading: 'final' | 'original' | 'marks' = 'final'
) => takeText(world.db, caller, { artefact, process: process.id, reading }, world.now)

test('[DT1] a text begins with a template in the language of its process; minutes are minutes', async () => {
	const begin = (needs: { template?: string; artefactKind?: 'document' | 'board' }) =>
		world.act(cleo, 'create-artefact', {
			process: process.id,
			artefactKind: 'document',
			title: 'From a template',
			...needs
		})
	for (const template of TEMPLATES) {
		const { artefactId } = await begin({ template })
		const { body } = templateIn('en', template)
		expect(plainBlocks(treeOf(await docOf(artefactId)), SAID)).toEqual(body)
	}
	const rows = await world.db.select().from(artefactTable)
	expect(rows.map(({ minutes }) => minutes)).toEqual([true, false, false, false, false])
	expect(await codeOf(begin({ template: 'letter' }))).toBe('malformed')
	expect(await codeOf(begin({ template: 'service', artefactKind: 'board' }))).toBe('malformed')
	const observer = await anObserver(world, process)
	const asked = {
		process: process.id,
		artefactKind: 'document',
		title: 'X',
		template: 'service'
	} as const
	expect(await codeOf(world.act(observer, 'create-artefact', asked))).toBe('forbidden')
	expect(await world.db.select().from(artefactTable)).toHaveLength(TEMPLATES.length)
})

describe('[I2] bringing a text along', () => {
	test('makes one new draft with exactly these blocks, entered like any other', async () => {
		const id = crypto.randomUUID()
		const { artefactId } = await importing(cleo, BLOCKS, 'From a file', id)
		const doc = await docOf(artefactId)
		expect(plainBlocks(treeOf(doc), SAID)).toEqual(BLOCKS)
		expect(canonicalTextOf('document', doc)).toContain('## Keys')
		const again = await importing(cleo, BLOCKS, 'From a file', id)
		expect(again.artefactId).toBe(artefactId)
		const rows = await world.db.select().from(artefactTable)
		expect(rows.map(({ title, state, createdBy }) => [title, state, createdBy])).toEqual([
			['From a file', 'draft', cleo.personId]
		])
		const entries = await world.db
			.select()
			.from(ledgerEntry)
			.where(eq(ledgerEntry.type, 'artefact-created'))
		expect(entries).toHaveLength(1)
	})

	test('two at the same instant with one command make one text', async () => {
		const id = crypto.randomUUID()
		const both = await Promise.all([1, 2].map(() => importing(cleo, BLOCKS, 'Once', id)))
		expect(both[0]?.artefactId).toBe(both[1]?.artefactId)
		expect(await world.db.select().from(artefactTable)).toHaveLength(1)
	})

	test('asks for the right to begin a text, before it reads a word', async () => {
		const nothing = 'not even blocks'
		for (const caller of [await aGuest(world, process), await anObserver(world, process)])
			expect(await codeOf(importing(caller, nothing))).toBe('forbidden')
		expect(await codeOf(importing(await aPerson(world, 'Stranger'), nothing))).toBe('not_found')
		expect(await world.db.select().from(artefactTable)).toHaveLength(0)
	})

	const text = [{ text: 'a' }]
	const paragraph = { kind: 'paragraph', text }
	const nested = (depth: number): object =>
		depth === 0 ? paragraph : { kind: 'quote', body: [nested(depth - 1)] }
	test.each([
		['no JSON', null],
		['no list', {}],
		['another kind', [{ kind: 'image', src: 'x' }]],
		['a suggestion', [{ ...paragraph, change: { is: 'insertion', by: 'x', at: 'y' } }]],
		['a suggested stretch', [{ kind: 'paragraph', text: [{ text: 'a', changes: [] }] }]],
		['a dangerous link', [{ kind: 'paragraph', text: [{ text: 'a', link: 'javascript:x' }] }]],
		['a style of its own', [{ kind: 'paragraph', text: [{ text: 'a', styles: ['blink'] }] }]],
		['a heading of rank four', [{ kind: 'heading', level: 4, text }]],
		[
			'an item that begins with a table',
			[{ kind: 'list', start: null, items: [{ done: null, body: [{ kind: 'rule' }] }] }]
		],
		['an empty list', [{ kind: 'list', start: null, items: [] }]],
		[
			'an empty cell',
			[{ kind: 'table', rows: [[{ head: false, columns: 1, rows: 1, body: [] }]] }]
		],
		['thirteen quotations', [nested(13)]],
		['a prototype', JSON.parse('[{"kind":"rule","__proto__":{"x":1}}]')]
	])('refuses %s', async (_, blocks) => {
		expect(await codeOf(importing(cleo, blocks))).toBe('malformed')
		expect(await world.db.select().from(artefactTable)).toHaveLength(0)
	})

	test('refuses what is too long, and takes twelve quotations', async () => {
		const long = { kind: 'paragraph', text: [{ text: 'a'.repeat(LIMITS.importLength + 1) }] }
		expect(await codeOf(importing(cleo, [long]))).toBe('import_too_long')
		const many = Array.from({ length: LIMITS.importBlocks + 1 }, () => ({ kind: 'rule' }))
		expect(await codeOf(importing(cleo, many))).toBe('import_too_long')
		expect(await codeOf(importing(cleo, [nested(12)]))).toBe('done')
		expect(await codeOf(importing(cleo, BLOCKS, ' '))).toBe('text_missing')
	})
})

test('[I8] comments go along when asked for: what everybody reads, in the order it began, names as the charter lets', async () => {
	const { artefactId } = await importing(cleo, BLOCKS)
	const observer = await anObserver(world, process)
	const say = (who: Caller, quote: string, text: string) =>
		world.act(who, 'start-thread', {
			artefact: artefactId,
			passage: [{ block: '', from: 0, to: quote.length, quote }],
			text
		})
	await say(process.facilitator, 'Paid', `Who? @{${cleo.personId}}`)
	world.pass(60_000)
	await say(process.facilitator, 'One', 'Only one?')
	const gone = await say(process.facilitator, 'today', 'Deleted soon.')
	await world.act(process.facilitator, 'delete-message', {
		artefact: artefactId,
		message: gone.messageId
	})
	const wanted = { artefact: artefactId, process: process.id, reading: 'final' } as const
	expect((await takeText(world.db, cleo, wanted, world.now)).threads).toEqual([])
	const named = { ...wanted, comments: true }
	const { threads } = await takeText(world.db, process.facilitator, named, world.now)
	expect(threads.map(({ number, quote, messages }) => [number, quote, messages[0]?.by])).toEqual([
		[1, 'Paid', 'Fay Facilitator'],
		[2, 'One', 'Fay Facilitator']
	])
	expect(threads[0]?.messages[0]?.text).toBe('Who? @Cleo Citizen')
	const own = await takeText(world.db, cleo, named, world.now)
	expect(own.threads[0]?.messages[0]?.by).not.toContain('Fay')
	expect(own.threads[0]?.messages[0]?.text).toBe('Who? @Cleo Citizen')
	expect(await codeOf(takeText(world.db, observer, named, world.now))).toBe('not_found')
})

describe('[I5] taking a text away', () => {
	/** A draft in which Cleo and Cid suggest. */
	async function suggested(): Promise<{ artefact: string; cid: Caller }> {
		const cid = await aCitizen(world, process, 'Cid Citizen')
		const artefact = await aDraft(world, process)
		const doc = await docOf(artefact)
		const before = Y.encodeStateVector(doc)
		const mark = ({ personId }: Caller) => ({
			id: crypto.randomUUID(),
			by: personId,
			at: Date.parse('2027-01-18T08:00:00Z')
		})
		const words = new Y.XmlText()
		words.applyDelta([
			{ insert: 'Bring ' },
			{ insert: 'your ', attributes: { 'insertion--aaaaaaaa': mark(cleo) } },
			{ insert: 'any ', attributes: { 'deletion--bbbbbbbb': mark(cid) } },
			{ insert: 'keys', attributes: { bold: {} } }
		])
		const block = documentRoot(doc).get(0)
		if (block instanceof Y.XmlElement) block.insert(0, [words])
		await world.db.insert(documentUpdate).values({
			document: artefact,
			update: Y.encodeStateAsUpdate(doc, before),
			author: cleo.personId,
			at: world.now
		})
		return { artefact, cid }
	}
	const said = ({ blocks }: Awaited<ReturnType<typeof takeText>>) =>
		blocks.flatMap((block) => ('text' in block ? block.text.map(({ text }) => text) : [])).join('')
	const authors = ({ blocks }: Awaited<ReturnType<typeof takeText>>) =>
		blocks.flatMap((block) =>
			'text' in block ? block.text.flatMap(({ changes = [] }) => changes.map(({ by }) => by)) : []
		)

	test('reads suggestions as accepted, as rejected, or with their authors', async () => {
		const { artefact } = await suggested()
		expect(said(await take(cleo, artefact))).toBe('Bring your keys')
		expect(said(await take(cleo, artefact, 'original'))).toBe('Bring any keys')
		const marks = await take(process.facilitator, artefact, 'marks')
		expect(said(marks)).toBe('Bring your any keys')
		expect(authors(marks)).toEqual(['Cleo Citizen', 'Cid Citizen'])
		expect(marks.title).toBe('The help page')
		expect(marks.language).toBe('en')
	})

	test('names others only to those who export more than what is depersonalised', async () => {
		const { artefact, cid } = await suggested()
		expect(authors(await take(cleo, artefact, 'marks'))).toEqual(['Cleo Citizen', 'Participant 1'])
		expect(authors(await take(cid, artefact, 'marks'))).toEqual(['Participant 1', 'Cid Citizen'])
		const secretary = await aSecretary(world, process)
		expect(authors(await take(secretary, artefact, 'marks'))).toEqual([
			'Cleo Citizen',
			'Cid Citizen'
		])
		expect(JSON.stringify((await take(cleo, artefact, 'marks')).blocks)).not.toContain(cid.personId)
	})

	test('is denied to whom the charter lets export only what is public', async () => {
		const artefact = await aDraft(world, process)
		const observer = await anObserver(world, process)
		const guest = await aGuest(world, process)
		for (const caller of [observer, guest]) {
			const code = await codeOf(take(caller, artefact))
			expect(['forbidden', 'not_found']).toContain(code)
		}
		expect(await codeOf(take(await aPerson(world, 'Stranger'), artefact))).toBe('not_found')
	})

	test('is denied to an official of another organisation than the text has', async () => {
		const official = await anOfficial(world, process)
		const artefact = await aDraft(world, process)
		expect(await takingOf(world.db, official, artefact, world.now)).toBeNull()
		await world.db
			.update(artefactTable)
			.set({ organisationId: world.organisationId })
			.where(eq(artefactTable.id, artefact))
		expect(await takingOf(world.db, official, artefact, world.now)).toMatchObject({
			code: 'not_organisation'
		})
	})

	test('is refused for other kinds, other processes, and what was disposed of', async () => {
		const board = await aDraft(world, process, 'board')
		expect(await codeOf(take(cleo, board))).toBe('not_found')
		const artefact = await aDraft(world, process)
		const other = await aProcess(world)
		const elsewhere = { artefact, process: other.id, reading: 'final' } as const
		expect(await codeOf(takeText(world.db, cleo, elsewhere, world.now))).toBe('not_found')
		await world.db
			.update(artefactTable)
			.set({ state: 'disposed' })
			.where(eq(artefactTable.id, artefact))
		await expect(take(process.facilitator, artefact)).rejects.toMatchObject({
			denial: { code: 'disposed' }
		})
	})
})
