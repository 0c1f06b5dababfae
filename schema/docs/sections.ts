import * as Y from 'yjs'
import { blockText, documentRoot, elementsOf, levelOf, textAttribute } from './document.ts'

/** A part of a text nobody changes for a time: from one block that stands in the root to another. */
export type FrozenZone = {
	/** The address of a block's unit in the shared document, `client:clock`. It never changes. */
	first: string
	last: string
	/** Until when, ISO 8601; null = until somebody opens it again. */
	until: string | null
}

/** A heading that stands in the root, and how far its section reaches: to the next one of its rank. */
export type Section = { heading: string; level: number; title: string; first: string; last: string }

export function sectionsOf(doc: Y.Doc): Section[] {
	const blocks = elementsOf(documentRoot(doc))
	return blocks.flatMap((block, n) => {
		const heading = block.nodeName === 'heading' ? textAttribute(block, 'id') : null
		if (heading === null) return []
		const level = levelOf(block)
		const next = blocks.findIndex(
			(other, at) => at > n && other.nodeName === 'heading' && levelOf(other) <= level
		)
		const last = blocks[next === -1 ? blocks.length - 1 : next - 1] ?? block
		const [from, to] = [addressOf(block._item), addressOf(last._item)]
		return from && to ? [{ heading, level, title: blockText(block), first: from, last: to }] : []
	})
}

/** Which of these zones two sections share, or null. */
export function overlapping<Z extends FrozenZone>(
	doc: Y.Doc,
	zone: Pick<FrozenZone, 'first' | 'last'>,
	others: readonly Z[]
): Z | null {
	const mine = new Set(itemsOf(doc, zone))
	return others.find((other) => itemsOf(doc, other).some((item) => mine.has(item))) ?? null
}

/** The indexes, among the blocks of the root, of the first and the last block of a zone. */
export function indexesOf(
	doc: Y.Doc,
	zone: Pick<FrozenZone, 'first' | 'last'>
): { first: number; last: number } | null {
	const addresses = documentRoot(doc)
		.toArray()
		.map((child) => addressOf(child._item))
	const [first, last] = [addresses.indexOf(zone.first), addresses.indexOf(zone.last)]
	return first === -1 || last < first ? null : { first, last }
}

/**
 * Where an operation stands: inside a shared type, on one block, or between two. An insertion whose
 * neighbours were parted by others meanwhile may end up anywhere between them.
 */
export type Stand =
	| { inside: Y.AbstractType<unknown> | null }
	| { on: Y.Item }
	| { after: Y.Item | null; before: Y.Item | null }

/** [K16] The frozen parts of one text at one moment. Reads the document, never writes. */
export class Zones {
	readonly #doc: Y.Doc
	readonly #zones: ReadonlyMap<Y.Item, FrozenZone>
	readonly #last = new Set<Y.Item>()

	constructor(doc: Y.Doc, zones: readonly FrozenZone[]) {
		this.#doc = doc
		const items = new Map<Y.Item, FrozenZone>()
		for (const zone of zones) {
			const all = itemsOf(doc, zone)
			for (const item of all) items.set(item, zone)
			const last = all.at(-1)
			if (last) this.#last.add(last)
		}
		this.#zones = items
	}

	/** The frozen part this would change, or null. */
	touched(stand: Stand): FrozenZone | null {
		if (this.#zones.size === 0) return null
		if ('inside' in stand) return this.#of(blockAround(this.#doc, stand.inside))
		if ('on' in stand) return this.#of(stand.on)
		const before = stand.after && this.#of(stand.after)
		if (before && stand.after && !this.#last.has(stand.after)) return before
		let item = stand.after ? stand.after.right : documentRoot(this.#doc)._start
		for (; item !== null && item !== stand.before; item = item.right) {
			const zone = this.#of(item)
			if (zone) return zone
		}
		return null
	}

	#of(item: Y.Item | null): FrozenZone | null {
		return (item && this.#zones.get(item)) ?? null
	}
}

/** The block of the root that holds a type, as the item it stands in. */
function blockAround(doc: Y.Doc, type: Y.AbstractType<unknown> | null): Y.Item | null {
	const root = documentRoot(doc)
	let item = type?._item ?? null
	while (item !== null && item.parent !== root) {
		item = item.parent instanceof Y.AbstractType ? item.parent._item : null
	}
	return item
}

/** Everything from the first to the last block, also what was removed in between. */
function itemsOf(doc: Y.Doc, { first, last }: Pick<FrozenZone, 'first' | 'last'>): Y.Item[] {
	const items: Y.Item[] = []
	for (let item = documentRoot(doc)._start; item !== null; item = item.right) {
		if (items.length > 0 || addressOf(item) === first) items.push(item)
		if (addressOf(item) === last) return items
	}
	return []
}

/** The address of a unit in the shared document, `client:clock`. It never changes. */
export function addressOf(item: Y.Item | null): string | null {
	return item && `${item.id.client}:${item.id.clock}`
}
