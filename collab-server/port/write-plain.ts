import type { PlainBlock, Stretch } from '#schema/docs/plain-shape.ts'
import { notesAmong } from '#schema/docs/formats.ts'
import {
	type LeavingText,
	saysItsTitle,
	type Words,
	wordsFor,
	wordsForAttachment
} from './leaving.ts'
import { BOX } from './ticks.ts'

/** [I3] A plain text: an empty line between paragraphs, signs for what lists are. */
export function writePlain(text: LeavingText): string {
	const head = saysItsTitle(text) ? [] : [text.title]
	const page = { notes: notesAmong(text.blocks), words: text.words }
	const body = text.blocks.map((block) => plain(block, page))
	const words = page.notes.map((note, n) => `[${n + 1}] ${note.text}`)
	return [...head, text.standing, ...body, ...words].join('\n\n') + '\n'
}

type Page = { notes: readonly Stretch[]; words: Words }

function plain(block: PlainBlock, page: Page): string {
	const within = (body: readonly PlainBlock[]) => body.map((one) => plain(one, page))

	switch (block.kind) {
		case 'paragraph':
		case 'heading':
		case 'code':
			return marked(block.text, page)
		case 'quote':
			return indented(within(block.body).join('\n\n'), '> ')
		case 'callout': {
			const word = `[${page.words.tones[block.tone]}]`
			return indented([word, ...within(block.body)].join('\n\n'), '| ')
		}
		case 'details': {
			const inside = indented(within(block.body).join('\n\n'), '  ')
			return [marked(block.text, page), inside].join('\n\n')
		}
		case 'rule':
			return '* * *'
		case 'list':
			return block.items
				.map(({ done, body }, n) => {
					const number = block.start === null ? '-' : `${block.start + n}.`
					const sign = done === null ? number : done ? BOX.done : BOX.open
					return `${sign} ${indented(within(body).join('\n'), '  ').trimStart()}`
				})
				.join('\n')
		case 'table':
			return block.rows
				.map((row) =>
					row.map(({ body }) => within(body).join(' ').replaceAll('\n', ' ')).join('\t')
				)
				.join('\n')
		case 'image':
			return [wordsFor(block, page.words), ...(block.caption ? [block.caption] : [])].join('\n')
		case 'attachment':
			return wordsForAttachment(block, page.words)
	}
}

/** Suggestions as editors write them by hand: [+put in+], [-taken out-]. */
function marked(text: readonly Stretch[], { notes }: Page): string {
	return text
		.map((stretch) => {
			const { text: words, changes = [], note } = stretch
			return changes.reduce(
				(said, { is }) => (is === 'insertion' ? `[+${said}+]` : `[-${said}-]`),
				note ? `[${notes.indexOf(stretch) + 1}]` : words
			)
		})
		.join('')
}

function indented(text: string, by: string): string {
	return text
		.split('\n')
		.map((line) => (by + line).trimEnd())
		.join('\n')
}
