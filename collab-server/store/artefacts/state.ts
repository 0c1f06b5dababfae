import { gunzipSync, gzipSync } from 'node:zlib'
import * as Y from 'yjs'
import { Carrying, type Carried } from '#schema/docs/carrying.ts'
import { Settling, type Settled } from '#schema/docs/settling.ts'

/** What the log of a text tells, and the text itself does not [VS10] [VS12]. */
export type Told = { carried: Carried[]; settled: Settled[] }

/** A document as one update (v1), packed versions of it from before, and what its log told. */
export type States = { state: Uint8Array; versions: Uint8Array[]; told: Told }

/** Of a log: after which updates (indexes, ascending) a version is kept; of a text also what was told before. */
export type Asked = { cuts: readonly number[]; carried: readonly Carried[] | null }

/** Many updates of a document as one, without the content that was deleted meanwhile. */
export function stateOf(updates: Uint8Array[]): Uint8Array {
	return Y.encodeStateAsUpdate(documentOf(updates))
}

/** What many updates of a document make together. */
export function documentOf(updates: Uint8Array[]): Y.Doc {
	const doc = new Y.Doc()
	doc.transact(() => updates.forEach((update) => Y.applyUpdate(doc, update)))
	return doc
}

/** The same, and what is seen on the way. */
export function statesOf(updates: Uint8Array[], { cuts, carried }: Asked): States {
	const doc = new Y.Doc()
	const versions: Uint8Array[] = []
	const step = (n: number) => cuts.includes(n) && versions.push(packed(doc))
	const { born, settled } = follow(doc, updates, carried, step)
	return { state: Y.encodeStateAsUpdate(doc), versions, told: { carried: born, settled } }
}

/** Applies the updates of a text one by one, each as it happened, and says what they told. */
export function follow(
	doc: Y.Doc,
	updates: Uint8Array[],
	known: readonly Carried[] | null,
	step: (n: number) => void = () => {}
) {
	const carrying = known && new Carrying(doc, known)
	const settling = carrying && new Settling(doc, carrying)
	for (const [n, update] of updates.entries()) {
		if (settling) settling.update = n
		// Not as a remote one, after which Yjs would tidy up formats by deletions of its own.
		doc.transact(() => Y.applyUpdate(doc, update))
		step(n)
	}
	return { carrying, born: carrying?.born ?? [], settled: settling?.settled ?? [] }
}

/** The content of a document as it is kept with a version. */
export function packed(doc: Y.Doc): Uint8Array {
	return gzipSync(Y.encodeStateAsUpdateV2(doc))
}

/** Writes what a version says into a document. */
export function unpackInto(doc: Y.Doc, state: Uint8Array): void {
	Y.applyUpdateV2(doc, gunzipSync(state))
}
