import { blocksWritten, type Block, type Inline } from './markdown-blocks.ts'

/**
 * The recommendations of a canonical text, in order, each by a name of its own: its headings below
 * the first level, else the points of its numbered lists, else the text as one.
 */
export function recommendationsOf(canonicalText: string, title: string): string[] {
	const blocks = blocksWritten(canonicalText)
	const headings = blocks.flatMap((block) =>
		block.kind === 'heading' && block.level > 1 ? [wordsOf(block.body)] : []
	)
	const names = headings.length > 0 ? headings : numbered(blocks)
	return (names.length > 0 ? names : [title]).map((name, at) => `${at + 1}. ${name}`)
}

function numbered(blocks: readonly Block[]): string[] {
	return blocks.flatMap((block) =>
		block.kind === 'list' && block.start !== null ? block.items.map(firstWords) : []
	)
}

function firstWords([first]: Block[]): string {
	return first?.kind === 'paragraph' || first?.kind === 'heading' ? wordsOf(first.body) : ''
}

function wordsOf(parts: readonly Inline[]): string {
	return parts
		.map((part) => {
			if ('body' in part) return wordsOf(part.body)
			return 'text' in part && part.kind !== 'note' ? part.text : ' '
		})
		.join('')
}
