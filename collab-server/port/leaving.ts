import type { Tone } from '#schema/docs/callout.ts'
import type { Piece } from '#schema/docs/tree.ts'
import type { PlainBlock } from '#schema/docs/plain-shape.ts'
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
	/** Words of the language that a format needs. */
	words: {
		done: string
		open: string
		table: string
		notes: string
		back: string
		tones: Record<Tone, string>
	}
	blocks: PlainBlock[]
	/** The same as the editor holds it. */
	pieces: readonly Piece[]
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
