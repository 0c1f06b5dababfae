import type { Card } from '#schema/docs/board.ts'

type Words = Pick<Card, 'title' | 'text'>

/** A card while it is written. It lives with the board, so that it survives the card being moved by others. */
export class CardDraft {
	title = $state('')
	text = $state('')
	/** The card it is about, or null for a new one. */
	readonly card: string | null
	#before = $state.raw<Words>({ title: '', text: '' })

	constructor(card: Card | null) {
		this.card = card?.id ?? null
		this.#start(card ?? { title: '', text: '' })
	}

	/** Only what was changed here, so that a title and a text changed by two people at once both stay. */
	get changes(): Partial<Words> {
		const [title, text] = [this.title.trim(), this.text.trim()]
		return {
			...(title !== this.#before.title && { title }),
			...(text !== this.#before.text && { text })
		}
	}

	/** Whether others changed the card since the writing began. */
	isOvertaken(card: Words): boolean {
		return card.title !== this.#before.title || card.text !== this.#before.text
	}

	/** Ready for the next new card. */
	clear(): void {
		this.#start({ title: '', text: '' })
	}

	#start({ title, text }: Words): void {
		this.#before = { title, text }
		this.title = title
		this.text = text
	}
}
