import * as Y from 'yjs'
import { changesNothing } from './clean-up.ts'
import type { Keys } from './keys.ts'
import { contentOfItem, placeOfType } from './place.ts'
import { type Range, rangeAfter, type Update } from './update.ts'
import type { Verdicts } from './verdicts.ts'

type Fate = 'stays' | 'goes' | 'refused'

/**
 * Judges every living item an update deletes. Answers the ranges that are refused, by client id.
 * [G12] What goes with something around it, or is replaced under its key, is judged there.
 */
export function judgeRemovals(
	doc: Y.Doc,
	update: Update,
	keys: Keys,
	verdicts: Verdicts
): Map<number, Range[]> {
	const victims = victimsOf(doc, update)
	if (victims.size === 0) return new Map()
	return new Removals(victims, keys, verdicts).refused()
}

/** Living items an update deletes, each with the part of it that goes. */
type Victims = Map<Y.Item, Range>

function victimsOf(doc: Y.Doc, update: Update): Victims {
	const victims: Victims = new Map()
	for (const [client, ranges] of update.deletes) {
		const structs = doc.store.clients.get(client) ?? []
		const known = update.blocks.get(client)?.known ?? Y.getState(doc.store, client)
		for (const range of ranges) {
			if (range.clock >= known) break
			collect(structs, range, victims)
		}
	}
	return victims
}

function collect(structs: readonly (Y.Item | Y.GC)[], range: Range, victims: Victims): void {
	let index = Y.findIndexSS(structs as (Y.Item | Y.GC)[], range.clock)
	for (let struct = structs[index]; struct !== undefined; struct = structs[++index]) {
		if (struct.id.clock >= range.end) return
		if (struct instanceof Y.GC || struct.deleted) continue
		const clock = Math.max(range.clock, struct.id.clock)
		const end = Math.min(range.end, struct.id.clock + struct.length)
		const before = victims.get(struct)
		victims.set(struct, before === undefined ? { clock, end } : { clock: before.clock, end })
	}
}

class Removals {
	readonly #victims: Victims
	readonly #keys: Keys
	readonly #verdicts: Verdicts
	readonly #fates = new Map<Y.Item, Fate>()
	/** Formatting items whose removal is refused unless it changes nothing, by the text they stand in. */
	readonly #formats = new Map<Y.AbstractType<unknown>, Set<Y.Item>>()

	constructor(victims: Victims, keys: Keys, verdicts: Verdicts) {
		this.#victims = victims
		this.#keys = keys
		this.#verdicts = verdicts
	}

	refused(): Map<number, Range[]> {
		for (const item of this.#victims.keys()) this.#fateOf(item)
		for (const [text, items] of this.#formats) this.#settleFormats(text, items)
		const refused = new Map<number, Range[]>()
		for (const [item, range] of this.#victims) {
			if (this.#fates.get(item) === 'refused') push(refused, item.id.client, range)
		}
		return refused
	}

	#fateOf(item: Y.Item): Fate {
		const known = this.#fates.get(item)
		if (known !== undefined) return known
		const fate = this.#judge(item)
		this.#fates.set(item, fate)
		return fate
	}

	#judge(item: Y.Item): Fate {
		const parent = item.parent as Y.AbstractType<unknown>
		const around = parent._item === null ? 'stays' : this.#fateOf(parent._item)
		if (around !== 'stays') return around
		const place = placeOfType(parent)
		if (item.parentSub !== null) {
			const replaced = this.#keys.get(place)?.get(item.parentSub)?.verdict
			if (replaced === 'refused') return this.#victims.has(item) ? 'refused' : 'stays'
			if (replaced === 'fine') return 'goes'
		}
		if (!this.#victims.has(item)) return 'stays'
		const content = contentOfItem(item)
		const denial = isBlock(item)
			? this.#verdicts.ask('delete', place, null, content, { on: item })
			: this.#verdicts.ask('delete', place, item.parentSub, content)
		if (denial === null) return 'goes'
		if (item.content instanceof Y.ContentFormat && item.parentSub === null) {
			this.#keepFormat(parent, item)
		} else {
			this.#verdicts.report(denial, place, item.parentSub)
		}
		return 'refused'
	}

	#keepFormat(text: Y.AbstractType<unknown>, item: Y.Item): void {
		const items = this.#formats.get(text)
		if (items === undefined) this.#formats.set(text, new Set([item]))
		else items.add(item)
	}

	/** [G13] Yjs clients remove superfluous marks on their own; what changes nothing needs no right. */
	#settleFormats(text: Y.AbstractType<unknown>, items: ReadonlySet<Y.Item>): void {
		if (changesNothing(text, items)) {
			for (const item of items) this.#fates.set(item, 'goes')
			return
		}
		const place = placeOfType(text)
		for (const item of items) {
			const denial = this.#verdicts.ask('delete', place, null, contentOfItem(item))
			if (denial !== null) this.#verdicts.report(denial, place, null)
		}
	}
}

/** Whether an item stands in a list in the root: a block of a text. */
function isBlock(item: Y.Item): boolean {
	return item.parentSub === null && (item.parent as Y.AbstractType<unknown>)._item === null
}

function push(ranges: Map<number, Range[]>, client: number, range: Range): void {
	const list = ranges.get(client)
	if (list === undefined) ranges.set(client, [range])
	else list.push(range)
}

/** What is left of ordered ranges without some others. */
export function without(ranges: readonly Range[], refused: readonly Range[]): Range[] {
	const ordered = refused.toSorted((one, other) => one.clock - other.clock)
	return ranges.flatMap((range) => {
		const parts: Range[] = []
		let clock = range.clock
		for (let i = rangeAfter(ordered, range.clock); i < ordered.length; i++) {
			const hole = ordered[i]
			if (hole === undefined || hole.clock >= range.end) break
			if (hole.clock > clock) parts.push({ clock, end: hole.clock })
			clock = Math.max(clock, hole.end)
		}
		if (clock < range.end) parts.push({ clock, end: range.end })
		return parts
	})
}
