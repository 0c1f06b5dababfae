import type { Block, Inline } from '#schema/docs/markdown-blocks.ts'
import type { MentionedKind } from '#schema/docs/mentioned.ts'
import type { PlainBlock, Stretch } from '#schema/docs/plain-shape.ts'

type Mentioned = Record<string, string>

/**
 * A frozen text, as a record prints it, in the plain form that every file is written from. `lang` is the language of
 * its words where that is another one than the record's.
 */
export function plainBlocks(
	blocks: readonly Block[],
	mentioned: Mentioned,
	lang?: string
): PlainBlock[] {
	return blocks.map((block) => plainBlock(block, mentioned, lang))
}

function plainBlock(block: Block, mentioned: Mentioned, lang?: string): PlainBlock {
	const marks = lang === undefined ? {} : { lang }
	const words = (body: readonly Inline[]) => stretches(body, mentioned, marks)
	const inside = (body: readonly Block[]) => plainBlocks(body, mentioned, lang)
	switch (block.kind) {
		case 'heading':
			// They stand inside a record with headings of its own, which end at the third level.
			return { kind: 'heading', level: 3, text: words(block.body) }
		case 'paragraph':
			return { kind: 'paragraph', text: words(block.body) }
		case 'list':
			return {
				kind: 'list',
				start: block.start,
				items: block.items.map((item) => ({ done: null, body: inside(item) }))
			}
		case 'quote':
			return { kind: 'quote', body: inside(block.body) }
		case 'callout':
			return { kind: 'callout', tone: block.tone, body: inside(block.body) }
		case 'details':
			return {
				kind: 'details',
				text: words(block.title),
				body: inside(block.body)
			}
		case 'code':
			return { kind: 'code', language: null, text: [{ text: block.text }] }
		case 'table':
			return {
				kind: 'table',
				rows: [
					block.head.map((cell) => cellOf(words(cell), true)),
					...block.rows.map((row) => row.map((cell) => cellOf(words(cell), false)))
				]
			}
		case 'rule':
			return { kind: 'rule' }
	}
}

function cellOf(text: Stretch[], head: boolean) {
	return { head, columns: 1, rows: 1, body: [{ kind: 'paragraph' as const, text }] }
}

type Marks = Pick<Stretch, 'styles' | 'link' | 'lang'>

function stretches(body: readonly Inline[], mentioned: Mentioned, marks: Marks = {}): Stretch[] {
	const inside = (more: Inline[], added: Marks) =>
		stretches(more, mentioned, { ...marks, ...added })
	const styled = (style: 'bold' | 'italic' | 'strike' | 'code') => ({
		styles: [...(marks.styles ?? []), style]
	})
	return body.flatMap((part): Stretch[] => {
		switch (part.kind) {
			case 'text':
			case 'picture':
				return part.text === '' ? [] : [{ text: part.text, ...marks }]
			case 'code':
				return [{ text: part.text, ...marks, ...styled('code') }]
			case 'strong':
				return inside(part.body, styled('bold'))
			case 'emphasis':
				return inside(part.body, styled('italic'))
			case 'struck':
				return inside(part.body, styled('strike'))
			case 'link':
				return inside(part.body, { link: part.href })
			case 'language':
				return inside(part.body, { lang: part.lang })
			case 'break':
				return [{ text: '\n', ...marks }]
			case 'mention': {
				// Said in the language of the record, whatever stands around it.
				const { lang: _, ...rest } = marks
				return [{ text: mentioned[part.of satisfies MentionedKind] ?? '', ...rest }]
			}
			case 'note':
				return [{ text: part.text, note: true, ...(marks.lang && { lang: marks.lang }) }]
		}
	})
}
