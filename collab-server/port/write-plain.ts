import type { PlainBlock, Stretch } from '#schema/docs/plain-shape.ts'
import type { LeavingText } from './leaving.ts'
import { saysItsTitle } from './leaving.ts'
import { BOX } from './ticks.ts'

/** [I3] A plain text: an empty line between paragraphs, signs for what lists are. */
export function writePlain(text: LeavingText): string {
	const head = saysItsTitle(text) ? [] : [text.title]
	return [...head, text.standing, ...text.blocks.map((block) => plain(block))].join('\n\n') + '\n'
}

function plain(block: PlainBlock): string {
	switch (block.kind) {
		case 'paragraph':
		case 'heading':
		case 'code':
			return marked(block.text)
		case 'quote':
			return indented(block.body.map(plain).join('\n\n'), '> ')
		case 'rule':
			return '* * *'
		case 'list':
			return block.items
				.map(({ done, body }, n) => {
					const number = block.start === null ? '-' : `${block.start + n}.`
					const sign = done === null ? number : done ? BOX.done : BOX.open
					return `${sign} ${indented(body.map(plain).join('\n'), '  ').trimStart()}`
				})
				.join('\n')
		case 'table':
			return block.rows
				.map((row) =>
					row.map(({ body }) => body.map(plain).join(' ').replaceAll('\n', ' ')).join('\t')
				)
				.join('\n')
	}
}

/** Suggestions as editors write them by hand: [+put in+], [-taken out-]. */
function marked(text: readonly Stretch[]): string {
	return text
		.map(({ text: words, changes = [] }) =>
			changes.reduce((said, { is }) => (is === 'insertion' ? `[+${said}+]` : `[-${said}-]`), words)
		)
		.join('')
}

function indented(text: string, by: string): string {
	return text
		.split('\n')
		.map((line) => (by + line).trimEnd())
		.join('\n')
}
