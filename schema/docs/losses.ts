/**
 * What a file had that a document cannot hold, each a sentence `port.loss.<code>` of the catalogue
 * with `count`. Words are never among it but where the sentence says so.
 */
export const LOSSES = [
	'images', // pictures, by their words or names
	'remote_images', // pictures that stand elsewhere and were not fetched
	'embedded', // frames, video, sound, charts, attached files
	'scripts', // programs in a page
	'macros', // programs in a file of an office
	'fields', // boxes of a form
	'formulas',
	'notes', // the looks of footnotes and endnotes: their words are kept
	'comments', // left out with their words
	'tracked_changes', // taken as accepted
	'page_breaks',
	'page_heads', // heads and feet of pages, left out with their words
	'text_boxes', // their words stand where the box was anchored
	'contents', // a table of contents: made anew here
	'levels', // headings below the third level
	'nesting', // lists and quotes deeper than twelve
	'links', // addresses that are no web page and no mail
	'looks', // names of styles, small caps, raised letters
	'signs' // bytes and control characters that are no letters
] as const
export type LossCode = (typeof LOSSES)[number]
export type Loss = { code: LossCode; count: number; examples: string[] }

const EXAMPLES = 5
const EXAMPLE_LENGTH = 80

/** Counts what is lost while a file is read. */
export class LossReport {
	readonly #losses = new Map<LossCode, Loss>()

	note(code: LossCode, example = '', count = 1): void {
		if (count < 1) return
		const known = this.#losses.get(code) ?? { code, count: 0, examples: [] }
		this.#losses.set(code, { ...known, count: known.count + count })
		this.#example(code, example)
	}

	get losses(): Loss[] {
		return LOSSES.flatMap((code) => this.#losses.get(code) ?? [])
	}

	#example(code: LossCode, example: string): void {
		const words = example.replace(/\s+/g, ' ').trim().slice(0, EXAMPLE_LENGTH).toWellFormed()
		const { examples = [] } = this.#losses.get(code) ?? {}
		if (words !== '' && examples.length < EXAMPLES && !examples.includes(words))
			examples.push(words)
	}
}
