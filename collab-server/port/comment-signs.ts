import type { PlainBlock, Stretch } from '#schema/docs/plain-shape.ts'
import type { LeavingText, LeavingThread } from './leaving.ts'

/**
 * Where a thread begins and ends among the words of a text: number -> its first and last stretch, which are
 * known again by their `threads`, whatever looks they are given on the way.
 */
export function passages(
	blocks: readonly PlainBlock[]
): Map<number, { first: Stretch; last: Stretch }> {
	const found = new Map<number, { first: Stretch; last: Stretch }>()
	for (const stretch of stretchesIn(blocks))
		for (const number of stretch.threads ?? [])
			found.set(number, { first: found.get(number)?.first ?? stretch, last: stretch })
	return found
}

/** [I8] The blocks with a sign behind each passage that something was said about. */
export function withSigns(
	blocks: readonly PlainBlock[],
	sign: (number: number) => Stretch
): PlainBlock[] {
	const ends = Map.groupBy(passages(blocks), ([, { last }]) => last)
	const signed = (text: readonly Stretch[]): Stretch[] =>
		text.flatMap((stretch) => [
			stretch,
			...(ends.get(stretch) ?? []).map(([number]) => sign(number))
		])
	const walk = (body: readonly PlainBlock[]): PlainBlock[] =>
		body.map((block) => {
			switch (block.kind) {
				case 'paragraph':
				case 'heading':
				case 'code':
					return { ...block, text: signed(block.text) }
				case 'quote':
				case 'callout':
					return { ...block, body: walk(block.body) }
				case 'details':
					return { ...block, text: signed(block.text), body: walk(block.body) }
				case 'list': {
					const items = block.items.map((item) => ({ ...item, body: walk(item.body) }))
					return { ...block, items }
				}
				case 'table': {
					const rows = block.rows.map((row) =>
						row.map((cell) => ({ ...cell, body: walk(cell.body) }))
					)
					return { ...block, rows }
				}
				case 'rule':
				case 'image':
				case 'attachment':
					return block
			}
		})
	return walk(blocks)
}

/** [I8] What was said, as blocks at the end of a text; nothing when nothing was. */
export function commentBlocks(
	threads: readonly LeavingThread[],
	{ comments }: LeavingText['words']
): PlainBlock[] {
	if (threads.length === 0) return []
	const paragraph = (...text: Stretch[]): PlainBlock => ({ kind: 'paragraph', text })
	return [
		{ kind: 'heading', level: 2, text: [{ text: comments }] },
		...threads.flatMap(({ number, quote, standing, messages }): PlainBlock[] => [
			paragraph(
				{ text: `[${number}] “${quote.replaceAll('\n', ' ')}”`, styles: ['bold'] },
				...(standing ? [{ text: ` (${standing})` }] : [])
			),
			{
				kind: 'list',
				start: null,
				items: messages.map(({ by, when, text, lang }) => ({
					done: null,
					body: [paragraph({ text: `${by}, ${when}: ` }, { text, ...(lang && { lang }) })]
				}))
			}
		])
	]
}

/** A text with its comments as signs and as blocks at its end. */
export function withComments(text: LeavingText): LeavingText {
	if (text.comments.length === 0) return text
	const signed = withSigns(text.blocks, (number) => ({ text: ` [${number}]` }))
	return { ...text, blocks: [...signed, ...commentBlocks(text.comments, text.words)] }
}

function stretchesIn(blocks: readonly PlainBlock[]): Stretch[] {
	return blocks.flatMap((block) => {
		switch (block.kind) {
			case 'paragraph':
			case 'heading':
			case 'code':
				return block.text
			case 'quote':
			case 'callout':
				return stretchesIn(block.body)
			case 'details':
				return [...block.text, ...stretchesIn(block.body)]
			case 'list':
				return stretchesIn(block.items.flatMap(({ body }) => body))
			case 'table':
				return stretchesIn(block.rows.flat().flatMap(({ body }) => body))
			case 'rule':
			case 'image':
			case 'attachment':
				return []
		}
	})
}
