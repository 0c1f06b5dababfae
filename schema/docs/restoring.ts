import { diffArrays } from 'diff'
import * as Y from 'yjs'
import { documentRoot } from './document.ts'
import { type FrozenZone, Zones } from './sections.ts'
import { ORIGINAL, reading } from './suggested-tree.ts'
import {
	type Branch,
	isBranch,
	type Piece,
	pieceOf,
	spelled,
	treeOf,
	withoutAnchors
} from './tree.ts'

/** Blocks of the root that go, and what comes in their place: at the index the first of them has. */
type Exchange = { at: number; gone: number; put: Branch[] }

const MOST_STEPS = 2_000

/**
 * [VS8] Makes a text say what an older version of it says. Blocks that say the same stay as they are, with
 * what is suggested in them and where comments are anchored; what was only suggested in the older version
 * does not come back. Answers the frozen section it would change, and then changes nothing; else null.
 */
export function restore(
	doc: Y.Doc,
	older: Y.Doc,
	frozen: readonly FrozenZone[]
): FrozenZone | null {
	const exchanges = exchangesBetween(doc, older)
	const zones = new Zones(doc, frozen)
	for (const exchange of exchanges) {
		const zone = touchedBy(zones, doc, exchange)
		if (zone) return zone
	}
	const root = documentRoot(doc)
	doc.transact(() => {
		for (const { at, gone, put } of exchanges.toReversed()) {
			if (gone > 0) root.delete(at, gone)
			if (put.length > 0) root.insert(at, put.map(planted))
		}
	})
	return null
}

function exchangesBetween(doc: Y.Doc, older: Y.Doc): Exchange[] {
	const now = documentRoot(doc)
		.toArray()
		.map((block, at) => ({ at, said: withoutAnchors(reading(pieceOf(block), ORIGINAL)) }))
		// A block that is only suggested says nothing yet, and stays.
		.filter(({ said }) => said.length > 0)
	const then = withoutAnchors(reading(treeOf(older), ORIGINAL)).filter(isBranch)
	const [keys, olderKeys] = [
		now.map(({ said }) => spelled(said)),
		then.map((one) => spelled([one]))
	]
	const parts = diffArrays(keys, olderKeys, { maxEditLength: MOST_STEPS }) ?? [
		{ value: keys, removed: true, added: false },
		{ value: olderKeys, removed: false, added: true }
	]
	const exchanges: Exchange[] = []
	let [next, nextOlder] = [0, 0]
	for (const { value, added, removed } of parts) {
		if (removed) {
			for (const { at } of now.slice(next, next + value.length))
				exchanges.push({ at, gone: 1, put: [] })
			next += value.length
		} else if (added) {
			const put = then.slice(nextOlder, nextOlder + value.length)
			const at = now[next]?.at ?? documentRoot(doc).length
			exchanges.push({ at, gone: 0, put })
			nextOlder += value.length
		} else {
			next += value.length
			nextOlder += value.length
		}
	}
	return exchanges
}

function touchedBy(zones: Zones, doc: Y.Doc, { at, gone }: Exchange): FrozenZone | null {
	const items = documentRoot(doc)
		.toArray()
		.map((block) => block._item)
	if (gone === 0) return zones.touched({ after: items[at - 1] ?? null, before: items[at] ?? null })
	const item = items[at]
	return item ? zones.touched({ on: item }) : null
}

/** A new block that says what was read. */
export function planted(branch: Branch): Y.XmlElement {
	const element = new Y.XmlElement(branch.name)
	for (const [name, value] of Object.entries(branch.attributes)) {
		if (value !== null && value !== undefined) element.setAttribute(name, value as string)
	}
	element.insert(0, contentOf(branch.children))
	return element
}

/** Neighbouring stretches stand in one text, as the editor keeps them. */
function contentOf(children: readonly Piece[]): (Y.XmlElement | Y.XmlText)[] {
	const content: (Y.XmlElement | Y.XmlText)[] = []
	let text: { insert: string; attributes: Record<string, unknown> }[] = []
	const close = () => {
		if (text.length === 0) return
		const written = new Y.XmlText()
		written.applyDelta(text)
		content.push(written)
		text = []
	}
	for (const piece of children) {
		if (!isBranch(piece)) text.push({ insert: piece.text, attributes: { ...piece.marks } })
		else {
			close()
			content.push(planted(piece))
		}
	}
	close()
	return content
}
