import * as Y from 'yjs'
import { documentRoot } from './document.ts'
import { defineRoots } from './roots.ts'
import { SEED_CLIENT } from './seed.ts'

/** A block of a text that the server writes. */
export type WrittenBlock =
	| { kind: 'heading'; text: string; level: 1 | 2 | 3 }
	| { kind: 'paragraph'; text: string }
	| { kind: 'list'; items: readonly string[] }
	| { kind: 'code'; text: string; language: string }

/** The first content of a document, written whole by the server, as one Yjs update (v1). */
export function writtenDocument(
	blocks: readonly WrittenBlock[],
	newId: () => string
): Uint8Array<ArrayBuffer> {
	const doc = new Y.Doc()
	doc.clientID = SEED_CLIENT
	defineRoots('document', doc)
	const elements = blocks.map((block) => written(block, newId))
	doc.transact(() => documentRoot(doc).insert(0, elements))
	return Y.encodeStateAsUpdate(doc) as Uint8Array<ArrayBuffer>
}

function written(block: WrittenBlock, newId: () => string): Y.XmlElement {
	switch (block.kind) {
		case 'heading':
			return element('heading', newId, [text(block.text)], { level: block.level })
		case 'paragraph':
			return element('paragraph', newId, [text(block.text)])
		case 'code':
			return element('codeBlock', newId, [text(block.text)], { language: block.language })
		case 'list':
			return element(
				'bulletList',
				newId,
				block.items.map((item) =>
					element('listItem', newId, [element('paragraph', newId, [text(item)])])
				)
			)
	}
}

function text(words: string): Y.XmlText {
	return new Y.XmlText(words)
}

function element(
	name: string,
	newId: () => string,
	children: (Y.XmlElement | Y.XmlText)[],
	attributes: Record<string, string | number> = {}
): Y.XmlElement {
	const made = new Y.XmlElement<Record<string, string | number>>(name)
	made.setAttribute('id', newId())
	for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value)
	made.insert(0, children)
	return made as unknown as Y.XmlElement
}
