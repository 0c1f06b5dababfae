import * as Y from 'yjs'
import { documentRoot } from '#schema/docs/document.ts'
import { passageOf, type ReadBlock, readBlock } from '#schema/docs/motion.ts'
import { reading, readInto, without } from '#schema/docs/suggested-tree.ts'
import { joined, type Piece, spelled } from '#schema/docs/tree.ts'
import type { Latitude } from '#schema/docs/document-policy.ts'
import type { Tried } from './judgement.ts'

/** What an update would do to the text that it may not. */
export type Unlawful = 'suggestions_only' | 'motion_held'

/** So many suggestions settled in one update are told apart; more come from nobody who looks at them. */
const SETTLED_MAX = 6

/**
 * [T3] A copy of a live text in which an update of somebody who may not do everything is tried out: without
 * this person's suggestions, the text must say the same before and after; who may settle suggestions may
 * leave it as accepting or rejecting some would. [T8] Whoever writes leaves what is put to a decision as it
 * is. Blocks are read again only when something in them has changed.
 */
export class Shadow {
	readonly #live: Y.Doc
	#copy: Y.Doc | null = null
	/** When it was last asked, ms since 1970. */
	usedAt = 0
	#readings = new WeakMap<object, ReadBlock>()
	readonly #spelled = new WeakMap<Piece, string>()

	constructor(live: Y.Doc) {
		this.#live = live
	}

	/** Why this update may not be applied; null when it leaves everything that it has to leave. */
	refuses(update: Uint8Array, { personId, latitude, motions }: Tried): Unlawful | null {
		this.usedAt = Date.now()
		const copy = (this.#copy ??= this.#open())
		const before = this.#read(copy)
		Y.applyUpdate(copy, update, this)
		const after = this.#read(copy)
		const found = this.#leavesText(before, after, personId, latitude)
			? motions.every((motion) => equal(passageOf(before, motion), passageOf(after, motion)))
				? null
				: 'motion_held'
			: 'suggestions_only'
		if (found) this.close()
		return found
	}

	/** Whether the text is left as it is, but for what the person may do with suggestions. */
	#leavesText(
		before: ReadBlock[],
		after: ReadBlock[],
		personId: string,
		latitude: Latitude
	): boolean {
		if (latitude === 'all') return true
		const { suggests, settles } = latitude
		const own = suggests ? personId : null
		const left = this.#without(after, own)
		return (
			equal(this.#without(before, own), left) ||
			(settles && this.#settled(before, after, personId, own).some((said) => equal(said, left)))
		)
	}

	/** What the text would say with the suggestions of others that are gone accepted or rejected. */
	#settled(before: ReadBlock[], after: ReadBlock[], me: string, own: string | null): string[][] {
		const remaining = new Set(after.flatMap(({ suggestions }) => suggestions).map(({ id }) => id))
		const theirs = before.flatMap(({ suggestions }) => suggestions).filter(({ by }) => by !== me)
		const gone = [...new Set(theirs.map(({ id }) => id))].filter((id) => !remaining.has(id))
		if (gone.length === 0) return []
		const pieces = before.flatMap(({ pieces }) => pieces)
		return choices(gone).map((accepted) =>
			reading(pieces, ({ id, by }) => {
				if (gone.includes(id)) return accepted.has(id) ? 'accept' : 'reject'
				return by === own ? 'reject' : 'keep'
			}).map((piece) => this.#spell(piece))
		)
	}

	/** Forgets the copy; the next question makes another. */
	close(): void {
		this.#live.off('update', this.#follow)
		this.#copy?.destroy()
		this.#copy = null
		this.#readings = new WeakMap()
	}

	#open(): Y.Doc {
		const copy = new Y.Doc()
		documentRoot(copy)
		Y.applyUpdate(copy, Y.encodeStateAsUpdate(this.#live))
		copy.on('afterTransaction', ({ changedParentTypes }: Y.Transaction) => {
			for (const type of changedParentTypes.keys()) this.#readings.delete(type)
		})
		this.#live.on('update', this.#follow)
		return copy
	}

	readonly #follow = (update: Uint8Array): void => {
		if (this.#copy) Y.applyUpdate(this.#copy, update)
	}

	/** What the blocks of the text say, without what this person suggests. */
	#without(blocks: ReadBlock[], personId: string | null): string[] {
		const choose = without(personId ?? '')
		const pieces: Piece[] = []
		for (const block of blocks) {
			const mine = block.suggestions.some(({ by }) => by === personId)
			if (!mine) pieces.push(...block.pieces)
			else for (const piece of block.pieces) readInto(pieces, piece, choose)
		}
		return joined(pieces).map((piece) => this.#spell(piece))
	}

	#read(copy: Y.Doc): ReadBlock[] {
		return documentRoot(copy)
			.toArray()
			.map((child) => {
				const known = this.#readings.get(child)
				if (known) return known
				const read = readBlock(child)
				this.#readings.set(child, read)
				return read
			})
	}

	#spell(piece: Piece): string {
		const known = this.#spelled.get(piece)
		if (known !== undefined) return known
		const text = spelled(piece)
		this.#spelled.set(piece, text)
		return text
	}
}

function equal(one: readonly string[], other: readonly string[]): boolean {
	return one.length === other.length && one.every((text, n) => text === other[n])
}

/** Which of them may have been accepted: each choice there is, or all or none when they are many. */
function choices(ids: readonly string[]): Set<string>[] {
	if (ids.length > SETTLED_MAX) return [new Set(ids), new Set()]
	return Array.from(
		{ length: 2 ** ids.length },
		(_, mask) => new Set(ids.filter((_id, n) => mask & (1 << n)))
	)
}
