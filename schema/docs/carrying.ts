import * as Y from 'yjs'

/** A character of a text, as Yjs counts them. */
export type Unit = { client: number; clock: number }

/** Units that repeat, one by one, words somebody wrote before, and the units those were. */
export type Carried = Unit & { length: number; from: Unit }

/** Words next to each other: each character, the unit it is, and the one it first was. */
type Run = { text: string; units: Unit[]; origins: Unit[] }

/** Shorter words come back by chance. */
const LONG = 20
/** Shorter words are not looked for inside longer ones that were put in. */
const PART = 4
const REMEMBERED = 200

/**
 * [VS10] Splitting, joining, wrapping and moving a passage takes its words out and puts the same words in,
 * under another client id. Follows the updates of a document, one transaction each, and tells which words
 * they were: those taken out in the same update and, for longer ones, in an update shortly before.
 */
export class Carrying {
	readonly born: Carried[] = []
	readonly #ranges = new Map<number, Carried[]>()
	readonly #unsorted = new Set<number>()
	#gone: Run[] = []

	constructor(doc: Y.Doc, known: readonly Carried[]) {
		for (const one of known) this.#add(one)
		doc.on('afterTransaction', (transaction: Y.Transaction) => this.#follow(transaction))
	}

	/** The unit that a unit first was: its client id is who wrote it. */
	originOf({ client, clock }: Unit): Unit {
		const ranges = this.#ranges.get(client)
		if (!ranges) return { client, clock }
		if (this.#unsorted.delete(client)) ranges.sort((one, other) => one.clock - other.clock)
		let [low, high] = [0, ranges.length]
		while (low < high) {
			const middle = (low + high) >> 1
			if ((ranges[middle]?.clock ?? 0) <= clock) low = middle + 1
			else high = middle
		}
		const range = ranges[low - 1]
		if (!range || clock >= range.clock + range.length) return { client, clock }
		return { client: range.from.client, clock: range.from.clock + clock - range.clock }
	}

	#follow(transaction: Y.Transaction): void {
		const gone = this.#runsOf(itemsGone(transaction))
		if (gone.length === 0 && this.#gone.length === 0) return
		for (const run of this.#runsOf(itemsPut(transaction))) this.#carry(run, gone)
		const long = gone.filter(({ text }) => text.length >= LONG)
		if (long.length > 0) this.#gone = [...long, ...this.#gone].slice(0, REMEMBERED)
	}

	#carry(put: Run, gone: Run[]): void {
		const earlier = put.text.length >= LONG ? this.#gone : []
		for (const source of [...gone, ...earlier]) {
			const at = source.text.indexOf(put.text)
			if (at !== -1) return this.#give(put, 0, source, at, put.text.length)
		}
		for (const source of gone) {
			const at = source.text.length >= PART ? put.text.indexOf(source.text) : -1
			if (at !== -1) this.#give(put, at, source, 0, source.text.length)
		}
	}

	#give(put: Run, putAt: number, source: Run, sourceAt: number, length: number): void {
		for (let n = 0; n < length; n++) {
			const unit = put.units[putAt + n]
			const from = source.origins[sourceAt + n]
			if (!unit || !from) continue
			const last = this.born.at(-1)
			if (last && follows(last, unit, last) && follows(last.from, from, last)) last.length++
			else {
				const one = { ...unit, length: 1, from }
				this.born.push(one)
				this.#add(one)
			}
		}
	}

	#add(one: Carried): void {
		this.#unsorted.add(one.client)
		const ranges = this.#ranges.get(one.client)
		if (ranges) ranges.push(one)
		else this.#ranges.set(one.client, [one])
	}

	#runsOf(items: ReadonlySet<Y.Item>): Run[] {
		const runs: Run[] = []
		for (const text of new Set([...items].map(({ parent }) => parent))) {
			if (!(text instanceof Y.AbstractType)) continue
			let run: Run | null = null
			for (let item = text._start; item !== null; item = item.right) {
				if (items.has(item)) {
					if (!run) runs.push((run = { text: '', units: [], origins: [] }))
					this.#lengthen(run, item)
				} else if (!item.deleted && item.countable) run = null
			}
		}
		return runs
	}

	#lengthen(run: Run, { id, content }: Y.Item): void {
		if (!(content instanceof Y.ContentString)) return
		run.text += content.str
		for (let n = 0; n < content.str.length; n++) {
			const unit = { client: id.client, clock: id.clock + n }
			run.units.push(unit)
			run.origins.push(this.originOf(unit))
		}
	}
}

function follows(first: Unit, next: Unit, { length }: { length: number }): boolean {
	return first.client === next.client && first.clock + length === next.clock
}

/** Words that were there before and are not any more. */
function itemsGone(transaction: Y.Transaction): Set<Y.Item> {
	const items = new Set<Y.Item>()
	Y.iterateDeletedStructs(transaction, transaction.deleteSet, (struct) => {
		const known = struct.id.clock < (transaction.beforeState.get(struct.id.client) ?? 0)
		if (known && isWords(struct)) items.add(struct)
	})
	return items
}

/** Words that were not there before and are now. */
function itemsPut({ beforeState, afterState, doc }: Y.Transaction): Set<Y.Item> {
	const items = new Set<Y.Item>()
	for (const [client, clock] of afterState) {
		const known = beforeState.get(client) ?? 0
		if (known === clock) continue
		const structs = doc.store.clients.get(client) ?? []
		for (let n = structs.length - 1; n >= 0; n--) {
			const struct = structs[n]
			if (!struct || struct.id.clock < known) break
			if (isWords(struct) && !struct.deleted) items.add(struct)
		}
	}
	return items
}

function isWords(struct: Y.Item | Y.GC): struct is Y.Item {
	return struct instanceof Y.Item && struct.content instanceof Y.ContentString
}
