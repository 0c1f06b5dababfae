import * as Y from 'yjs'
import { documentRoot } from './document.ts'
import { restore } from './restoring.ts'
import { defineRoots } from './roots.ts'
import { SEED_CLIENT } from './seed.ts'

/**
 * [DT2] What a text says, as the first content of another one (a Yjs update, v1, of the server): without what
 * is only suggested in it, without anchors of comments, without its history.
 */
export function copiedContent(doc: Y.Doc, newId: () => string): Uint8Array {
	const copy = new Y.Doc()
	copy.clientID = SEED_CLIENT
	defineRoots('document', copy)
	restore(copy, doc, [])
	const root = documentRoot(copy)
	if (root.length === 0) {
		const paragraph = new Y.XmlElement('paragraph')
		paragraph.setAttribute('id', newId())
		root.insert(0, [paragraph])
	}
	return Y.encodeStateAsUpdate(copy)
}
