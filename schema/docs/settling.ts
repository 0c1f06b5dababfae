import * as Y from 'yjs'
import type { Carried, Carrying, Unit } from './carrying.ts'
import type { SuggestionPart } from './settle-suggestions.ts'
import type { Authorship } from './suggestion.ts'
import {
	hasStyle,
	type Holder,
	isGone,
	type Part,
	type Share,
	sharesOf
} from './suggestion-shares.ts'

/**
 * What became of a suggestion. partly: some of it is in the text. gone: the passage went away, and with it
 * what was suggested for it. Its author rejecting it is a withdrawal.
 */
export type Outcome = 'accepted' | 'partly' | 'rejected' | 'gone'

export type Settled = Authorship & {
	outcome: Outcome
	/** Which update did it, as whoever applied them counts. */
	update: number
	/** What it did, the words cut to a length that is enough to know them again. */
	parts: SuggestionPart[]
	/** Where its words are: units as they first were [VS10]. */
	units: UnitRange[]
}
export type UnitRange = Unit & { length: number }

type Gone = Share & { holder: Holder }

const WORDS = 300
const PARTS = 20

/**
 * [VS12] Follows the updates of a text, one transaction each, and tells what became of its suggestions. A
 * suggestion is settled when its last mark has gone; whoever wrote that update has settled it. Marked again,
 * by an undo, it is open again.
 */
export class Settling {
	readonly #settled = new Map<string, Settled>()
	readonly #held = new Map<Holder, Map<string, Share>>()
	readonly #carrying: Carrying
	#born = 0
	/** Which update is being applied: told by whoever applies them, for one may be several transactions. */
	update = 0

	constructor(doc: Y.Doc, carrying: Carrying) {
		this.#carrying = carrying
		doc.on('afterTransaction', (transaction: Y.Transaction) => this.#follow(transaction))
	}

	get settled(): Settled[] {
		return [...this.#settled.values()].filter(({ id }) => !this.isOpen(id))
	}

	isOpen(id: string): boolean {
		return [...this.#held.values()].some((shares) => shares.has(id))
	}

	#follow(transaction: Y.Transaction): void {
		const carried = this.#carrying.born.slice(this.#born)
		this.#born = this.#carrying.born.length
		const gone: Gone[] = []
		for (const holder of touched(transaction)) {
			const before = this.#held.get(holder) ?? new Map<string, Share>()
			const now = isGone(holder) ? new Map<string, Share>() : sharesOf(holder)
			for (const [id, share] of before) if (!now.has(id)) gone.push({ ...share, holder })
			if (now.size > 0) this.#held.set(holder, now)
			else this.#held.delete(holder)
		}
		const ids = new Set(gone.map(({ about }) => about.id))
		for (const id of ids) {
			const own = gone.filter(({ about }) => about.id === id)
			if (!this.isOpen(id)) this.#settle(own, transaction.doc, carried)
		}
	}

	#settle(gone: Gone[], doc: Y.Doc, carried: Carried[]): void {
		const [first] = gone
		if (!first) return
		const parts = gone.flatMap(({ parts, holder }) => parts.map((part) => ({ ...part, holder })))
		const stands = (unit: Unit) => isAlive(doc, unit) || this.#isCarriedOn(unit, carried)
		const votes = parts.map((part) => wasAccepted(part, stands)).filter((vote) => vote !== null)
		const kept = parts
			.filter(({ says }) => says.is === 'insertion')
			.flatMap(({ units }) => units.filter(stands))
		this.#settled.set(first.about.id, {
			...first.about,
			outcome: outcomeOf(votes),
			update: this.update,
			parts: parts
				.slice(0, PARTS)
				.map(({ says }) => ({ ...says, text: says.text.slice(0, WORDS) })),
			units: rangesOf(kept.map((unit) => this.#carrying.originOf(unit)))
		})
	}

	/** Whether the same words stand elsewhere since this update. */
	#isCarriedOn(unit: Unit, carried: Carried[]): boolean {
		const { client, clock } = this.#carrying.originOf(unit)
		return carried.some(
			({ from, length }) =>
				from.client === client && from.clock <= clock && clock < from.clock + length
		)
	}
}

/** Whether this part is what the text says now; null where that cannot be told. */
function wasAccepted(
	{ says, units, holder }: Part & { holder: Holder },
	stands: (unit: Unit) => boolean
): boolean | null {
	switch (says.is) {
		case 'insertion':
			return units.some(stands)
		case 'deletion':
			return !units.some(stands)
		case 'restyling':
			return isGone(holder) ? null : hasStyle(holder, says.style, units) === says.on
		case 'added':
		case 'split':
			return !isGone(holder)
		case 'removed':
		case 'joined':
		case 'turned':
			return isGone(holder)
	}
}

function outcomeOf(votes: boolean[]): Outcome {
	if (votes.length === 0) return 'gone'
	if (votes.every(Boolean)) return 'accepted'
	return votes.some(Boolean) ? 'partly' : 'rejected'
}

/** The texts and blocks that an update can have changed, made or taken away. */
function touched(transaction: Y.Transaction): Set<Holder> {
	const holders = new Set<Holder>()
	const add = (type: unknown) => {
		if (type instanceof Y.XmlText || type instanceof Y.XmlElement) holders.add(type)
	}
	for (const type of transaction.changed.keys()) add(type)
	for (const [client, clock] of transaction.afterState) {
		const known = transaction.beforeState.get(client) ?? 0
		if (known === clock) continue
		const structs = transaction.doc.store.clients.get(client) ?? []
		for (let n = structs.length - 1; n >= 0 && (structs[n]?.id.clock ?? 0) >= known; n--)
			add(typeIn(structs[n]))
	}
	Y.iterateDeletedStructs(transaction, transaction.deleteSet, (struct) => add(typeIn(struct)))
	return holders
}

function typeIn(struct: Y.Item | Y.GC | undefined): unknown {
	return struct instanceof Y.Item && struct.content instanceof Y.ContentType
		? struct.content.type
		: null
}

function isAlive(doc: Y.Doc, { client, clock }: Unit): boolean {
	const structs = doc.store.clients.get(client)
	if (!structs) return false
	const struct = structs[Y.findIndexSS(structs, clock)]
	return struct instanceof Y.Item && !struct.deleted
}

function rangesOf(units: Unit[]): UnitRange[] {
	const ranges: UnitRange[] = []
	for (const { client, clock } of units) {
		const last = ranges.at(-1)
		if (last?.client === client && last.clock + last.length === clock) last.length++
		else ranges.push({ client, clock, length: 1 })
	}
	return ranges
}
