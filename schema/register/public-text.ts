import { markdownBlocks, type Block, type Inline } from '../docs/markdown-blocks.ts'
import { say, type Language } from '../messages/format.ts'

/**
 * [PR4] A frozen text as the register shows it: who or what is mentioned is said by its kind, as in the sealed
 * file, and a picture, whose file is open to members only, by its words.
 */
export function publicText(text: string, language: Language, topLevel = 3): Block[] {
	return markdownBlocks(text, topLevel).map((block) => ofBlock(block, language))
}

function ofBlock(block: Block, language: Language): Block {
	const words = (body: Inline[]) => body.map((part) => ofInline(part, language))
	const blocks = (body: Block[]) => body.map((one) => ofBlock(one, language))
	switch (block.kind) {
		case 'heading':
		case 'paragraph':
			return { ...block, body: words(block.body) }
		case 'list':
			return { ...block, items: block.items.map(blocks) }
		case 'quote':
		case 'callout':
			return { ...block, body: blocks(block.body) }
		case 'details':
			return { ...block, title: words(block.title), body: blocks(block.body) }
		case 'table':
			return {
				...block,
				head: block.head.map(words),
				rows: block.rows.map((row) => row.map(words))
			}
		case 'code':
		case 'rule':
			return block
	}
}

function ofInline(part: Inline, language: Language): Inline {
	switch (part.kind) {
		case 'picture':
			return {
				kind: 'text',
				text: part.alt ? `[${say(language, 'port.picture')}: ${part.alt}]` : ''
			}
		case 'mention':
			return { kind: 'text', text: say(language, 'port.mentioned', { kind: part.of }) }
		case 'strong':
		case 'emphasis':
		case 'struck':
		case 'link':
		case 'language':
			return { ...part, body: part.body.map((one) => ofInline(one, language)) }
		case 'text':
		case 'code':
		case 'break':
		case 'note':
			return part
	}
}
