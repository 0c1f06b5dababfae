import { gunzipSync, gzipSync } from 'node:zlib'
import * as Y from 'yjs'

/** A document as one update (v1), and packed versions of it from before. */
export type States = { state: Uint8Array; versions: Uint8Array[] }

/** Many updates of a document as one, without the content that was deleted meanwhile. */
export function stateOf(updates: Uint8Array[]): Uint8Array {
	return statesOf(updates, []).state
}

/**
 * The same, and how the document stood after some of the updates (their indexes, ascending), packed as
 * versions are kept.
 */
export function statesOf(updates: Uint8Array[], cuts: readonly number[]): States {
	const doc = new Y.Doc()
	let next = 0
	const versions = cuts.map((cut) => {
		apply(doc, updates.slice(next, cut + 1))
		next = cut + 1
		return packed(doc)
	})
	apply(doc, updates.slice(next))
	return { state: Y.encodeStateAsUpdate(doc), versions }
}

function apply(doc: Y.Doc, updates: Uint8Array[]): void {
	doc.transact(() => updates.forEach((update) => Y.applyUpdate(doc, update)))
}

/** The content of a document as it is kept with a version. */
export function packed(doc: Y.Doc): Uint8Array {
	return gzipSync(Y.encodeStateAsUpdateV2(doc))
}

/** Writes what a version says into a document. */
export function unpackInto(doc: Y.Doc, state: Uint8Array): void {
	Y.applyUpdateV2(doc, gunzipSync(state))
}
