import type { Item, PlainBlock } from '#schema/docs/plain-shape.ts'

/** How a task looks where a file has no tasks: a box before its words. */
export const BOX = { done: '\u2612', open: '\u2610' } as const

/** Lists in which every item begins with a box become lists of tasks. */
export function ticked(blocks: readonly PlainBlock[]): PlainBlock[] {
	return blocks.map((block) => {
		switch (block.kind) {
			case 'list':
				return {
					...block,
					items: tasksOf(block.items.map((item) => ({ ...item, body: ticked(item.body) })))
				}
			case 'quote':
			case 'callout':
			case 'details':
				return { ...block, body: ticked(block.body) }
			case 'table':
				return {
					...block,
					rows: block.rows.map((row) => row.map((cell) => ({ ...cell, body: ticked(cell.body) })))
				}
			default:
				return block
		}
	})
}

const BOXED = /^([\u2610\u2611\u2612]) ?/

function tasksOf(items: Item[]): Item[] {
	if (!items.every((item) => item.done === null && BOXED.test(wordsOf(item)))) return items
	return items.map((item) => {
		const [first, ...rest] = item.body
		if (first?.kind !== 'paragraph') return item
		const [head, ...tail] = first.text
		const words = head?.text.replace(BOXED, '') ?? ''
		const text = head && words !== '' ? [{ ...head, text: words }, ...tail] : tail
		return { done: !wordsOf(item).startsWith(BOX.open), body: [{ ...first, text }, ...rest] }
	})
}

function wordsOf({ body: [first] }: Item): string {
	return first?.kind === 'paragraph' ? (first.text[0]?.text ?? '') : ''
}
