import type { Tone } from '#schema/docs/callout.ts'
import type { Piece } from '#schema/docs/tree.ts'
import type { PictureType } from '#schema/docs/files.ts'
import type { PlainBlock, PlainPicture } from '#schema/docs/plain-shape.ts'
import type { ExportFormat } from '#schema/docs/formats.ts'
import type { Language } from '#schema/messages/format.ts'

/** A text on its way out: what it says, and what every file says about it. */
export type LeavingText = {
	title: string
	language: Language
	/** Its process, its state since when, and when it was taken: a line in its language. */
	standing: string
	process: string
	state: string
	/** When it was taken, ISO 8601. */
	takenAt: string
	words: Words
	/** The pictures in it, by their source. */
	pictures: Pictures
	blocks: PlainBlock[]
	/** Comments that go along, in the order of their numbers. */
	comments: readonly LeavingThread[]
	/** The same as the editor holds it. */
	pieces: readonly Piece[]
}

/** Words of its language that a format needs. */
export type Words = {
	done: string
	open: string
	table: string
	picture: string
	attachment: string
	/** Of the footnotes, and of the way back from one. */
	notes: string
	back: string
	comments: string
	/** What a box that stands out is called. */
	tones: Record<Tone, string>
}
export type Picture = { type: PictureType; bytes: Uint8Array; width: number; height: number }
export type Pictures = Readonly<Record<string, Picture>>

/** How wide a column is on paper and how high a page, in pixels of CSS. */
const COLUMN = 590
const PAGE = 850

/** How large a picture stands on paper: as wide as somebody made it, never larger than itself otherwise. */
export function sizeOnPaper(
	picture: Picture,
	{ width }: PlainPicture
): { width: number; height: number } {
	const wanted = width === null ? Math.min(picture.width, COLUMN) : (COLUMN * width) / 100
	const scale = Math.min(wanted / picture.width, PAGE / picture.height)
	return {
		width: Math.max(1, Math.round(picture.width * scale)),
		height: Math.max(1, Math.round(picture.height * scale))
	}
}

/** What stands where a file cannot hold a picture. */
export function wordsFor({ alt, name, decorative }: PlainPicture, { picture }: Words): string {
	return `[${picture}: ${decorative || alt === '' ? name : alt}]`
}

/** What stands for a file that stays where the text is. */
export function wordsForAttachment({ name }: { name: string }, { attachment }: Words): string {
	return `[${attachment}: ${name}]`
}

/** [I8] What people said about a passage, in words of the language of the text. */
export type LeavingThread = {
	number: number
	quote: string
	/** That it is resolved, or that its words are gone; empty when there is nothing to say. */
	standing: string
	placed: boolean
	/**
	 * `at` is ISO 8601, UTC, to the second; `when` the same as people read it; `lang` is said where the words are in
	 * another language than the text.
	 */
	messages: { by: string; at: string; when: string; text: string; lang?: string }[]
}

/** A text that begins with its own title does not need it twice. */
export function saysItsTitle({ title, blocks: [first] }: LeavingText): boolean {
	return (
		first?.kind === 'heading' &&
		first.text
			.map(({ text }) => text)
			.join('')
			.trim() === title.trim()
	)
}

export const MEDIA_TYPES: Record<ExportFormat, string> = {
	docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
	odt: 'application/vnd.oasis.opendocument.text',
	pdf: 'application/pdf',
	html: 'text/html; charset=utf-8',
	md: 'text/markdown; charset=utf-8',
	txt: 'text/plain; charset=utf-8',
	json: 'application/json'
}
