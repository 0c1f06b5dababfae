import * as Y from 'yjs'
import { COLUMNS } from './board.ts'
import { documentRoot } from './document.ts'
import { newEntry } from './entries.ts'
import type { DocumentKind } from './policy.ts'
import { rankAt } from './ranks.ts'
import { defineRoots } from './roots.ts'
import { META } from './schedule.ts'

/** The client id of first contents. It belongs to the server; the guard never lets a person use it. */
export const SEED_CLIENT = 1

/** Words of the first content, in the language of the process. */
export type SeedWords = { columns: readonly [string, string, string] }

/**
 * The first content of a new artefact, as one Yjs update (v1): a document has one empty paragraph (so
 * that three people who open it at once do not each add their own), a board three columns.
 * `newId` gives a fresh UUID at each call.
 */
export function seedOf(kind: DocumentKind, newId: () => string, words: SeedWords): Uint8Array {
	const doc = new Y.Doc()
	doc.clientID = SEED_CLIENT
	defineRoots(kind, doc)
	doc.transact(() => plant(kind, doc, newId, words))
	return Y.encodeStateAsUpdate(doc)
}

function plant(kind: DocumentKind, doc: Y.Doc, newId: () => string, words: SeedWords): void {
	switch (kind) {
		case 'document':
			return plantParagraph(doc, newId())
		case 'schedule':
			doc.getMap(META).set('format', 'schedule/1')
			return
		case 'board':
			return plantColumns(doc, newId, words)
		case 'register':
	}
}

function plantParagraph(doc: Y.Doc, id: string): void {
	const paragraph = new Y.XmlElement('paragraph')
	paragraph.setAttribute('id', id)
	documentRoot(doc).insert(0, [paragraph])
}

function plantColumns(doc: Y.Doc, newId: () => string, words: SeedWords): void {
	const planted: { id: string; rank: string }[] = []
	for (const title of words.columns) {
		const column = { id: newId(), rank: rankAt(planted, planted.length) }
		doc.getMap(COLUMNS).set(column.id, newEntry({ ...column, title, limit: null }))
		planted.push(column)
	}
}
