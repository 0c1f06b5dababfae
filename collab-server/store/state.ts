import * as Y from 'yjs'

/** Many updates of a document as one, without the content that was deleted meanwhile. */
export function stateOf(updates: Uint8Array[]): Uint8Array {
	const doc = new Y.Doc()
	doc.transact(() => updates.forEach((update) => Y.applyUpdate(doc, update)))
	return Y.encodeStateAsUpdate(doc)
}
