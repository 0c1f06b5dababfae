import type { Card } from '#schema/docs/board.ts'

type Words = Pick<Card, 'title' | 'text' | 'lang'>
const NONE: Words = { title: '', text: '', lang: null }

/** A card while it is written. It lives with the board, so that it survives the card being moved by others. */
export class CardDraft {
	title = $state('')
	text = $state('')
	/** Its language; empty for that of the process. */
	lang = $state('')
	/** The card it is about, or null for a new one. */
	readonly card: string | null
	#before = $state.raw<Words>(NONE)

	constructor(card: Card | null) {
		this.card = card?.id ?? null
		this.#start(card ?? NONE)
	}

	/** Only what was changed here, so that a title and a text changed by two people at once both stay. */
	get changes(): Partial<Words> {
		const [title, text, lang] = [this.title.trim(), this.text.trim(), this.lang || null]
		return {
			...(title !== this.#before.title && { title }),
			...(text !== this.#before.text && { text }),
			...(lang !== this.#before.lang && { lang })
		}
	}

	/** Whether others changed the card since the writing began. */
	isOvertaken(card: Omit<Words, 'lang'>): boolean {
		return card.title !== this.#before.title || card.text !== this.#before.text
	}

	/** Ready for the next new card. */
	clear(): void {
		this.#start(NONE)
	}

	#start({ title, text, lang }: Words): void {
		this.#before = { title, text, lang }
		this.title = title
		this.text = text
		this.lang = lang ?? ''
	}
}
