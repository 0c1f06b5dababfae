import * as Y from 'yjs'
import { documentRoot } from '#schema/docs/document.ts'
import { readInto, suggestionOn, suggestionsIn, without } from '#schema/docs/suggested-tree.ts'
import { isBranch, joined, type Piece, pieceOf, spelled } from '#schema/docs/tree.ts'

/** What a block of the root says, and who suggests something in it. */
type Reading = { pieces: Piece[]; authors: ReadonlySet<string> }

/**
 * [T3] A copy of a live text in which an update of somebody who may only suggest is tried out: without
 * this person's suggestions, the text must say the same before and after. Blocks are read again only
 * when something in them has changed.
 */
export class Shadow {
	readonly #live: Y.Doc
	#copy: Y.Doc | null = null
	/** When it was last asked, ms since 1970. */
	usedAt = 0
	#readings = new WeakMap<object, Reading>()
	readonly #spelled = new WeakMap<Piece, string>()

	constructor(live: Y.Doc) {
		this.#live = live
	}

	/** Whether this update leaves the text as it is, apart from what the person suggests. */
	leavesText(update: Uint8Array, personId: string): boolean {
		this.usedAt = Date.now()
		const copy = (this.#copy ??= this.#open())
		const before = this.#without(copy, personId)
		Y.applyUpdate(copy, update, this)
		const after = this.#without(copy, personId)
		const same = before.length === after.length && before.every((text, n) => text === after[n])
		if (!same) this.close()
		return same
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
	#without(copy: Y.Doc, personId: string): string[] {
		const choose = without(personId)
		const pieces: Piece[] = []
		for (const child of documentRoot(copy).toArray()) {
			const read = this.#read(child)
			if (!read.authors.has(personId)) pieces.push(...read.pieces)
			else for (const piece of read.pieces) readInto(pieces, piece, choose)
		}
		return joined(pieces).map((piece) => this.#spell(piece))
	}

	#read(child: Y.XmlElement | Y.XmlText | Y.XmlHook): Reading {
		const known = this.#readings.get(child)
		if (known) return known
		const pieces = pieceOf(child)
		const read = { pieces, authors: new Set(authorsIn(pieces)) }
		this.#readings.set(child, read)
		return read
	}

	#spell(piece: Piece): string {
		const known = this.#spelled.get(piece)
		if (known !== undefined) return known
		const text = spelled(piece)
		this.#spelled.set(piece, text)
		return text
	}
}

function authorsIn(pieces: readonly Piece[]): string[] {
	return pieces.flatMap((piece) => {
		if (!isBranch(piece)) return suggestionsIn(piece.marks).map(({ value }) => value.by)
		const by = suggestionOn(piece)?.by
		return by === undefined ? authorsIn(piece.children) : [by, ...authorsIn(piece.children)]
	})
}
