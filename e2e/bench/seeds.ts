import * as Y from 'yjs'
import { addCard, addColumn } from '#schema/docs/board.ts'

/** The three large documents of the benchmark, made the same way at each run. */
export type Seed = { name: string; kind: 'document' | 'board'; state: Uint8Array }

export function seeds(): Seed[] {
	return [
		{ name: 'text of 260,000 operations', kind: 'document', state: longText(260_000) },
		{ name: 'board of 2,000 cards', kind: 'board', state: fullBoard(2_000) },
		{ name: 'document of 5,000 paragraphs', kind: 'document', state: manyParagraphs(5_000) }
	]
}

/** Somebody typing: runs of letters, a leap elsewhere now and then, and corrections. */
function longText(operations: number): Uint8Array {
	const doc = new Y.Doc()
	const text = paragraph(doc, '')
	const random = randomFrom(7)
	let cursor = 0
	for (let done = 0; done < operations; done++) {
		if (random() < 0.01) cursor = Math.floor(random() * (text.length + 1))
		if (random() < 0.08 && cursor > 0) text.delete(--cursor, 1)
		else text.insert(cursor++, String.fromCharCode(97 + Math.floor(random() * 26)))
	}
	return Y.encodeStateAsUpdate(doc)
}

function fullBoard(cards: number): Uint8Array {
	const doc = new Y.Doc()
	const edit = { by: crypto.randomUUID(), origin: 'bench' }
	const columns = ['Ideas', 'Chosen', 'Doing', 'Done'].map((title) => ({
		id: crypto.randomUUID(),
		title
	}))
	for (const column of columns) addColumn(doc, column, edit)
	for (let index = 0; index < cards; index++) {
		const card = {
			id: crypto.randomUUID(),
			column: columns[index % columns.length]?.id ?? '',
			title: `Idea number ${index} for the neighbourhood`,
			text: 'What it would change for people, who would carry it, and what it would cost. '.repeat(
				4
			)
		}
		addCard(doc, card, edit)
	}
	return Y.encodeStateAsUpdate(doc)
}

export function manyParagraphs(count: number): Uint8Array {
	const doc = new Y.Doc()
	doc.transact(() => {
		for (let index = 0; index < count; index++) {
			paragraph(
				doc,
				`Paragraph ${index}: the office is open on three afternoons a week, and two trained people help. They never keep a password. `.repeat(
					2
				)
			)
		}
	})
	return Y.encodeStateAsUpdate(doc)
}

function paragraph(doc: Y.Doc, words: string): Y.XmlText {
	const root = doc.getXmlFragment('default')
	const element = new Y.XmlElement('paragraph')
	element.setAttribute('id', crypto.randomUUID())
	const text = new Y.XmlText(words)
	element.insert(0, [text])
	root.insert(root.length, [element])
	return text
}

/** A small repeatable generator (mulberry32). */
export function randomFrom(seed: number): () => number {
	let state = seed
	return () => {
		state = (state + 0x6d2b79f5) | 0
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
	}
}
