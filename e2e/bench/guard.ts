import * as Y from 'yjs'
import { judge } from '#collab/sync/guard/judge.ts'
import type { Context } from '#collab/sync/guard/judgement.ts'
import { addCard, addColumn, editCard } from '#schema/docs/board.ts'
import { documentRoot } from '#schema/docs/document.ts'
import type { DocumentKind } from '#schema/docs/policy.ts'
import { defineRoots } from '#schema/docs/roots.ts'
import { LIMITS } from '#schema/limits.ts'

/**
 * What the guard adds to each update: the same small honest updates are judged and applied, and only
 * applied, on three large documents. Times in microseconds. Usage: node e2e/bench/guard.ts [updates]
 */
const updates = Number(process.argv[2] ?? 3_000)
const PERSON = '0b7f4f5e-2f7c-4a55-9a53-0d6f4f5f0c11'

type Large = {
	name: string
	kind: DocumentKind
	fill(doc: Y.Doc): void
	edit(doc: Y.Doc, turn: number): void
}

const LARGE: readonly Large[] = [
	{ name: 'text, 260,000 operations', kind: 'document', fill: fillText, edit: typeText },
	{ name: 'board, 2,000 cards', kind: 'board', fill: fillBoard, edit: retitleCard },
	{ name: 'document, 5,000 paragraphs', kind: 'document', fill: fillParagraphs, edit: typeText }
]

console.log(`${updates} updates each; microseconds, p50 / p99`)
console.table(LARGE.map(measure))

function measure(large: Large): Record<string, string> {
	const seed = new Y.Doc()
	seed.clientID = 11
	defineRoots(large.kind, seed)
	large.fill(seed)
	const state = Y.encodeStateAsUpdate(seed)
	const small = smallUpdates(large, state)
	const guard = run(large, state, small, true)
	const bare = run(large, state, small, false)
	const deletes = deletesOf(seed)
	const reconnect = Array.from({ length: 15 }, () => timed(() => judgeOnce(large, seed, deletes)))
	const whole = Array.from({ length: 7 }, () => timed(() => judgeOnce(large, seed, state)))
	return {
		document: large.name,
		kilobytes: (state.length / 1024).toFixed(0),
		'plain apply': spread(bare.apply),
		'guard alone': spread(guard.judge),
		'guard / apply': `${((100 * middle(guard.judge)) / middle(bare.apply)).toFixed(0)} %`,
		'reconnect step 2': middle(reconnect).toFixed(0),
		'whole state again': middle(whole).toFixed(0)
	}
}

function run(large: Large, state: Uint8Array, small: readonly Uint8Array[], guarded: boolean) {
	const live = new Y.Doc()
	defineRoots(large.kind, live)
	Y.applyUpdate(live, state)
	// The server always listens: what is applied is stored and passed on.
	live.on('update', () => {})
	const context = contextOf(large.kind)
	const times = { judge: [] as number[], apply: [] as number[] }
	for (const update of small) {
		if (guarded) {
			times.judge.push(
				timed(() => {
					if (judge(live, update, context).verdict !== 'pass') throw new Error('refused')
				})
			)
		}
		times.apply.push(timed(() => Y.applyUpdate(live, update)))
	}
	return times
}

function smallUpdates(large: Large, state: Uint8Array): Uint8Array[] {
	const client = new Y.Doc()
	client.clientID = 12
	defineRoots(large.kind, client)
	Y.applyUpdate(client, state)
	const small: Uint8Array[] = []
	client.on('update', (update: Uint8Array) => small.push(update))
	for (let turn = 0; small.length < updates; turn++) large.edit(client, turn)
	return small
}

/** What an honest client sends after a reconnection: nothing new, and its entire delete set. */
function deletesOf(doc: Y.Doc): Uint8Array {
	return Y.encodeStateAsUpdate(doc, Y.encodeStateVector(doc))
}

function judgeOnce(large: Large, doc: Y.Doc, update: Uint8Array): void {
	const { verdict } = judge(doc, update, contextOf(large.kind))
	if (verdict !== 'pass') throw new Error(`An honest update was judged ${verdict}`)
}

function contextOf(kind: DocumentKind): Context {
	return {
		kind,
		rights: { personId: PERSON, may: () => null },
		ownerOf: () => PERSON,
		limits: { ...LIMITS, updateStructs: 1_000_000, deleteRanges: 1_000_000, frameBytes: 1 << 26 }
	}
}

function fillText(doc: Y.Doc): void {
	const text = new Y.XmlText()
	const paragraph = new Y.XmlElement('paragraph')
	paragraph.insert(0, [text])
	documentRoot(doc).insert(0, [paragraph])
	// As people write: some words in a row, a slip taken back, then on to another spot.
	let cursor = 0
	for (let typed = 0; typed < 260_000; typed++) {
		if (typed % 60 === 0) cursor = (typed * 7919) % (text.length + 1)
		if (typed % 60 > 50 && cursor > 0) text.delete(--cursor, 1)
		else text.insert(cursor++, 'x')
	}
}

function fillParagraphs(doc: Y.Doc): void {
	doc.transact(() => {
		for (let i = 0; i < 5_000; i++) {
			const paragraph = new Y.XmlElement('paragraph')
			documentRoot(doc).push([paragraph])
			paragraph.setAttribute('id', `block-${i}`)
			const text = new Y.XmlText()
			paragraph.insert(0, [text])
			text.insert(0, 'Ten quite ordinary words stand here, ')
			text.insert(text.length, 'some of them bold, ', { bold: {} })
			text.insert(text.length, 'and one more sentence follows after them.', { bold: null })
		}
	})
	for (let i = 0; i < 5_000; i++) textAt(doc, i)?.delete(3, 2)
}

function fillBoard(doc: Y.Doc): void {
	const edit = { by: PERSON, origin: null }
	addColumn(doc, { id: idOf(0), title: 'To do' }, edit)
	const template = new Y.Doc()
	addColumn(template, { id: idOf(0), title: 'To do' }, edit)
	addCard(
		template,
		{ id: idOf(1), column: idOf(0), title: 'Card', text: 'What it says. '.repeat(12) },
		edit
	)
	const card = template.getMap('cards').get(idOf(1)) as Y.Map<unknown>
	for (let i = 1; i <= 2_000; i++) {
		const fields = { ...card.toJSON(), id: idOf(i), title: `Card ${i}` }
		doc.getMap('cards').set(idOf(i), new Y.Map(Object.entries(fields)))
	}
	for (let i = 1; i <= 2_000; i++) editCard(doc, idOf(i), { title: `Card ${i}, renamed` }, edit)
}

function typeText(doc: Y.Doc, turn: number): void {
	const text = textAt(doc, (turn * 31) % documentRoot(doc).length)
	if (text === null) return
	const at = (turn * 7919) % (text.length + 1)
	if (turn % 5 === 4 && at < text.length) text.delete(at, 1)
	else text.insert(at, 'y')
}

function retitleCard(doc: Y.Doc, turn: number): void {
	editCard(
		doc,
		idOf(1 + ((turn * 31) % 2_000)),
		{ title: `Turn ${turn}` },
		{ by: PERSON, origin: null }
	)
}

function textAt(doc: Y.Doc, index: number): Y.XmlText | null {
	const block = documentRoot(doc).get(index)
	const text = block instanceof Y.XmlElement ? block.get(0) : null
	return text instanceof Y.XmlText ? text : null
}

function idOf(number: number): string {
	return `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`
}

function timed(work: () => void): number {
	const start = process.hrtime.bigint()
	work()
	return Number(process.hrtime.bigint() - start) / 1_000
}

function spread(times: readonly number[]): string {
	const sorted = times.toSorted((one, other) => one - other)
	return `${middle(times).toFixed(1)} / ${(sorted[Math.floor(sorted.length * 0.99)] ?? 0).toFixed(1)}`
}

function middle(times: readonly number[]): number {
	return times.toSorted((one, other) => one - other)[times.length >> 1] ?? 0
}
