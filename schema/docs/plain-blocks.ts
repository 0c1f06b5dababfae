import { noteIn } from './among-words.ts'
import { toneOf } from './callout.ts'
import { COMMENT_MARK, FILE, isSafeAddress, markName } from './document-schema.ts'
import { isFileFact, NARROWEST, WIDEST } from './files.ts'
import { isLanguageTag } from './languages.ts'
import type { Change, Item, PlainBlock, Row, Stretch } from './plain-shape.ts'
import { suggestionOn, suggestionsIn } from './suggested-tree.ts'
import { type BlockSuggestion, STYLES } from './suggestion.ts'
import { type Branch, isBranch, type Piece, type Words } from './tree.ts'

/** What a person is called in what leaves the house. */
export type NameOf = (personId: string) => string
/** What people and things are called for whoever takes the text away; `mentioned` takes a key [K17]. */
export type Names = {
	person: NameOf
	mentioned: (key: string) => string
	/** [I8] The number of a comment thread, or null when it does not leave with the text. */
	thread?: (id: string) => number | null
}

/** [I3] A document as plain blocks: every letter of it, in order; suggestions that were kept as changes. */
export function plainBlocks(pieces: readonly Piece[], names: Names): PlainBlock[] {
	const blocks: PlainBlock[] = []
	let loose: Words[] = []
	const settle = () => {
		if (loose.length > 0) blocks.push({ kind: 'paragraph', text: stretches(loose, names) })
		loose = []
	}
	for (const piece of pieces) {
		if (!isBranch(piece)) loose.push(piece)
		else {
			settle()
			blocks.push(...blockOf(piece, names))
		}
	}
	settle()
	return blocks
}

function blockOf(branch: Branch, names: Names): PlainBlock[] {
	const { name, children, attributes } = branch
	const change = changeOf(suggestionOn(branch), names)
	switch (name) {
		case 'paragraph':
			return [{ kind: 'paragraph', text: stretches(children, names), ...change }]
		case 'heading':
			return [
				{
					kind: 'heading',
					level: levelOf(attributes.level),
					text: stretches(children, names),
					...change
				}
			]
		case 'codeBlock': {
			const language = typeof attributes.language === 'string' ? attributes.language : null
			return [{ kind: 'code', language, text: stretches(children, names), ...change }]
		}
		case 'bulletList':
		case 'taskList':
			return [{ kind: 'list', start: null, items: itemsOf(children, names) }]
		case 'orderedList': {
			const start = Number.isInteger(attributes.start) ? Number(attributes.start) : 1
			return [{ kind: 'list', start, items: itemsOf(children, names) }]
		}
		case 'blockquote':
			return [{ kind: 'quote', body: plainBlocks(children, names) }]
		case 'callout': {
			const { tone } = attributes
			return [{ kind: 'callout', tone: toneOf(tone), body: plainBlocks(children, names) }]
		}
		case 'details':
			return [detailsOf(children, names)]
		case 'table':
			return [{ kind: 'table', rows: children.filter(isBranch).map((row) => rowOf(row, names)) }]
		case 'horizontalRule':
			return [{ kind: 'rule' }]
		case 'image':
		case 'attachment':
			return fileOf(branch).map((block) => ({ ...block, ...change }))
		default:
			return plainBlocks(children, names)
	}
}

function detailsOf(children: readonly Piece[], names: Names): PlainBlock {
	const [first, ...rest] = children
	const titled = first && isBranch(first) && first.name === 'detailsSummary' ? first : null
	return {
		kind: 'details',
		text: titled ? stretches(titled.children, names) : [],
		body: plainBlocks(titled ? rest : children, names),
		...changeOf(titled && suggestionOn(titled), names)
	}
}

/** What has lost its file says nothing any more. */
function fileOf({ name, attributes }: Branch): PlainBlock[] {
	const { [FILE]: file, alt, caption, decorative, width } = attributes
	if (!isFileFact(file)) return []
	if (name === 'attachment') return [{ kind: name, name: file.name, size: file.size }]
	return [
		{
			kind: 'image',
			source: file.hash,
			name: file.name,
			alt: typeof alt === 'string' ? alt : '',
			decorative: decorative === true,
			...(typeof caption === 'string' && caption !== '' && { caption }),
			width: isPercent(width) ? width : null
		}
	]
}

function isPercent(width: unknown): width is number {
	return Number.isInteger(width) && Number(width) >= NARROWEST && Number(width) <= WIDEST
}

function itemsOf(children: readonly Piece[], names: Names): Item[] {
	return children.filter(isBranch).map((item) => ({
		done: item.name === 'taskItem' ? item.attributes.checked === true : null,
		body: plainBlocks(item.children, names)
	}))
}

function rowOf(row: Branch, names: Names): Row {
	return row.children.filter(isBranch).map(({ name, attributes, children }) => ({
		head: name === 'tableHeader',
		columns: span(attributes.colspan),
		rows: span(attributes.rowspan),
		body: plainBlocks(children, names)
	}))
}

function span(value: unknown): number {
	return Number.isInteger(value) && Number(value) > 1 ? Number(value) : 1
}

function levelOf(level: unknown): 1 | 2 | 3 {
	return level === 2 || level === 3 ? level : 1
}

function stretches(children: readonly Piece[], names: Names): Stretch[] {
	return children.flatMap((child) => {
		if (!isBranch(child)) return [stretchOf(child, names)]
		const changed = changesOf(suggestionOn(child), names)
		switch (child.name) {
			case 'hardBreak':
				return [{ text: '\n' }]
			case 'mention':
				return [{ text: `@${names.mentioned(String(child.attributes.to))}`, ...changed }]
			case 'footnote':
				return noteIn(child) === '' ? [] : [{ text: noteIn(child), note: true, ...changed }]
			default:
				return stretches(child.children, names)
		}
	})
}

function stretchOf({ text, marks }: Words, names: Names): Stretch {
	const styles = STYLES.filter((style) => Object.keys(marks).some((key) => markName(key) === style))
	const { lang } = (marks.language ?? {}) as { lang?: unknown }
	const href = (marks.link as { href?: unknown } | undefined)?.href
	const changes = suggestionsIn(marks).flatMap(({ is, value }): Change[] =>
		is === 'restyling' ? [] : [{ is, by: names.person(value.by), at: instant(value.at) }]
	)
	const threads = threadsIn(marks).flatMap((id) => names.thread?.(id) ?? [])
	return {
		text: text.replace(/\r\n?/g, '\n'),
		...(styles.length > 0 && { styles }),
		...(isSafeAddress(href) && { link: String(href) }),
		...(isLanguageTag(lang) && { lang }),
		...(changes.length > 0 && { changes }),
		...(threads.length > 0 && { threads })
	}
}

/** What a block's own suggestion comes to: that it is new, or that it should go. */
function changeOf(suggestion: BlockSuggestion | null, names: Names): { change?: Change } {
	const is = suggestion && BECOMES[suggestion.is]
	return is ? { change: { is, by: names.person(suggestion.by), at: instant(suggestion.at) } } : {}
}

/** The same of a node among words. */
function changesOf(suggestion: BlockSuggestion | null, names: Names): { changes?: Change[] } {
	const { change } = changeOf(suggestion, names)
	return change ? { changes: [change] } : {}
}

const BECOMES: Record<BlockSuggestion['is'], Change['is'] | null> = {
	added: 'insertion',
	removed: 'deletion',
	split: null,
	joined: null,
	turned: null
}

function instant(ms: number): string {
	return new Date(ms).toISOString().replace(/\.\d+Z$/, 'Z')
}

/** The threads a stretch of text is marked with. */
export function threadsIn(marks: Words['marks']): string[] {
	return Object.entries(marks).flatMap(([key, value]) => {
		const named = markName(key) === COMMENT_MARK && typeof value === 'object' && value !== null
		return named && 'thread' in value && typeof value.thread === 'string' ? [value.thread] : []
	})
}
