import type * as Y from 'yjs'
import {
	addCard,
	addColumn,
	type Board,
	type Card,
	CARDS,
	type Column,
	COLUMNS,
	editCard,
	moveCard,
	moveColumn,
	readBoard,
	removeCard,
	removeColumn,
	renameColumn,
	setLimit
} from '#schema/docs/board.ts'
import type { Denial } from '#schema/errors.ts'
import type { Standing } from '#schema/protocol.ts'
import { Removals } from '#lib/artefact/removals.svelte.ts'
import { abilityToWrite } from '#lib/artefact/rights.ts'
import { History, Reading } from '#lib/collab/reading.svelte.ts'
import { newId } from '#lib/ui/new-id.ts'
import { EVERYTHING, type Filter, filtered } from './filter.ts'
import { before, type Direction, type Place, placeOf, settle, step, withMoved } from './moves.ts'
import { steady } from './steady.ts'

export type BoardOptions = {
	/** What the server rendered, shown until the live document is there. */
	initial: Board
	doc: Y.Doc | null
	personId: string
	standing: () => Standing
	/** [B11] Cards that moderators have hidden: everybody but their author goes without them. */
	hidden: () => { entry: string; by: string }[]
	/** What the reader looked for before. */
	filter?: Filter
}

/** A board as one person has it open: what they see, what they look for, what they are moving. */
export class OpenBoard {
	filter = $state<Filter>({ ...EVERYTHING })
	readonly removals = new Removals()

	#held = $state.raw<{ card: string; place: Place } | null>(null)
	#doc: Y.Doc | null
	#reading: Reading<Board> | null
	#history: History | null
	#initial: Board
	#personId: string
	#standing: () => Standing
	#hidden: () => { entry: string; by: string }[]
	readonly #origin = Symbol('board')

	/** Every column with every card but the one that is about to go. */
	readonly columns = $derived.by(() => this.#columns())
	/** The same with a card that is being moved by keyboard where it would land. */
	readonly previewed = $derived.by(() => this.#previewed())
	/** What is shown: the part of that which the reader looks for. */
	readonly shown = $derived.by(() => filtered(this.previewed, this.filter))

	constructor({ initial, doc, personId, standing, hidden, filter }: BoardOptions) {
		this.filter = { ...(filter ?? EVERYTHING) }
		this.#initial = initial
		this.#doc = doc
		this.#personId = personId
		this.#standing = standing
		this.#hidden = hidden
		this.#reading = doc && new Reading<Board>(doc, (doc, before) => steady(readBoard(doc), before))
		this.#history = doc && new History(doc, [COLUMNS, CARDS], this.#origin)
	}

	get live(): boolean {
		return this.#doc !== null
	}

	get cards(): Card[] {
		return this.columns.flatMap((column) => column.cards)
	}

	/** The card in hand and where it would land now, or null. */
	get held(): { card: string; place: Place } | null {
		const held = this.#held
		const place = held && this.has(held.card) ? settle(this.columns, held.card, held.place) : null
		return held && place ? { card: held.card, place } : null
	}

	get canUndo(): boolean {
		return this.removals.pending !== null || (this.#history?.canUndo ?? false)
	}

	get canRedo(): boolean {
		return this.#history?.canRedo ?? false
	}

	/** Null when columns may be changed, and every card. */
	get mayArrange(): Denial | null {
		return abilityToWrite(this.#standing())
	}

	/** Null when a card may be added, at least as one's own. */
	get mayAdd(): Denial | null {
		return abilityToWrite(this.#standing(), 'new_card')
	}

	/** Only its author sees it, and that nobody else does. */
	isHidden(card: string): boolean {
		return this.#hidden().some(({ entry }) => entry === card)
	}

	mayWrite(card: Card): Denial | null {
		const own = card.by === this.#personId
		return abilityToWrite(this.#standing(), own ? 'own_card' : undefined)
	}

	has(card: string): boolean {
		return placeOf(this.columns, card) !== null
	}

	columnOf(id: string): Column | undefined {
		return this.columns.find((column) => column.id === id)
	}

	place(card: string): Place | null {
		return placeOf(this.columns, card)
	}

	add(
		column: string,
		card: Pick<Card, 'title' | 'text'> & Partial<Pick<Card, 'lang'>>
	): string | null {
		if (!this.#doc) return null
		const id = newId()
		addCard(this.#doc, { id, column, ...card }, this.#edit)
		return id
	}

	write(card: string, fields: Partial<Pick<Card, 'title' | 'text' | 'lang'>>): void {
		if (this.#doc) editCard(this.#doc, card, fields, this.#edit)
	}

	move(card: string, to: Place): void {
		if (!this.#doc) return
		const { column } = to
		moveCard(this.#doc, card, { column, before: before(this.columns, card, to) }, this.#edit)
	}

	/** Hides a card, to be taken back for ten seconds, then removes it. */
	remove(card: string, takenBack: () => void): void {
		const carryOut = () => {
			if (this.#doc) removeCard(this.#doc, card, this.#edit)
		}
		this.removals.remove(card, { carryOut, takenBack })
	}

	/** Takes a card in hand: from here on the arrow keys move it. */
	pickUp(card: string): void {
		const place = this.place(card)
		if (place) this.#held = { card, place }
	}

	carry(direction: Direction): void {
		const held = this.held
		if (!held) return
		this.#held = { ...held, place: step(this.columns, held.card, held.place, direction) }
	}

	/** Puts the card down where it would land. Answers where that is. */
	putDown(): Place | null {
		const held = this.held
		this.#held = null
		if (!held) return null
		this.move(held.card, held.place)
		return held.place
	}

	letGo(): void {
		this.#held = null
	}

	addColumn({ title, limit }: { title: string; limit: number | null }): string | null {
		const doc = this.#doc
		if (!doc) return null
		const id = newId()
		doc.transact(() => {
			addColumn(doc, { id, title }, this.#edit)
			setLimit(doc, id, limit, this.#edit)
		}, this.#origin)
		return id
	}

	changeColumn(column: string, { title, limit }: { title: string; limit: number | null }): void {
		const doc = this.#doc
		doc?.transact(() => {
			renameColumn(doc, column, title, this.#edit)
			setLimit(doc, column, limit, this.#edit)
		}, this.#origin)
	}

	/** One place to the left or right. */
	moveColumn(column: string, by: -1 | 1): void {
		const at = this.columns.findIndex((one) => one.id === column)
		const next = by === -1 ? this.columns[at - 1] : this.columns[at + 2]
		if (this.#doc) moveColumn(this.#doc, column, next?.id ?? null, this.#edit)
	}

	/** Removes a column; its cards go to the foot of another one first. */
	removeColumn(column: string, cardsTo: string | null): void {
		const doc = this.#doc
		this.removals.settle()
		const cards = this.columnOf(column)?.cards ?? []
		if (!doc || (cardsTo === null && cards.length > 0)) return
		doc.transact(() => {
			for (const card of cards)
				moveCard(doc, card.id, { column: cardsTo ?? '', before: null }, this.#edit)
			removeColumn(doc, column, this.#edit)
		}, this.#origin)
	}

	undo(): void {
		if (!this.removals.takeBack()) this.#history?.undo()
	}

	redo(): void {
		this.#history?.redo()
	}

	destroy(): void {
		this.removals.settle()
		this.#reading?.destroy()
		this.#history?.destroy()
	}

	get #edit() {
		return { by: this.#personId, origin: this.#origin }
	}

	#columns(): Column[] {
		const { columns } = this.#reading?.value ?? this.#initial
		const { pending } = this.removals
		const unseen = [
			...this.#hidden().flatMap(({ entry, by }) => (by === this.#personId ? [] : [entry])),
			...(pending === null ? [] : [pending])
		]
		if (unseen.length === 0) return columns
		return columns.map((column) => ({
			...column,
			cards: column.cards.filter((card) => !unseen.includes(card.id))
		}))
	}

	#previewed(): Column[] {
		const { held } = this
		return held ? withMoved(this.columns, held.card, held.place) : this.columns
	}
}
