import { isId } from '../ids.ts'
import { AMONG_WORDS, isNote } from './among-words.ts'
import { isTone } from './callout.ts'
import {
	ALT_LENGTH,
	CAPTION_LENGTH,
	isFileFact,
	isPictureFact,
	NARROWEST,
	WIDEST
} from './files.ts'
import { checkOf, integer, nullOr, oneOf, type Shape, textUpTo } from './fields.ts'
import { isLanguageTag } from './languages.ts'
import { isMentionKey } from './mentioned.ts'
import {
	isBlockSuggestion,
	isSuggestionMark,
	SUGGESTED,
	SUGGESTION_MARK_SHAPES,
	SUGGESTION_MARKS
} from './suggestion.ts'

/**
 * The nodes and marks a document may hold: the names and attributes of the Tiptap 3 schema of the
 * editor (web/src/lib/editor/extensions.ts holds the same list as extensions). What is not here
 * is refused by the guard, whoever writes it.
 */
export type NodeShape = { attributes: Shape; children: readonly string[]; holdsText: boolean }

/** Every node may carry what somebody suggests should become of it. */
const ANY_NODE: Shape = { [SUGGESTED]: nullOr(isBlockSuggestion) }
const BLOCK_ID: Shape = { ...ANY_NODE, id: textUpTo(64) }
const CELL: Shape = {
	...BLOCK_ID,
	colspan: integer(1, 200),
	rowspan: integer(1, 2_000),
	colwidth: nullOr(isWidths),
	align: nullOr(oneOf('left', 'center', 'right'))
}

const BLOCKS = [
	'paragraph',
	'heading',
	'bulletList',
	'orderedList',
	'taskList',
	'blockquote',
	'codeBlock',
	'horizontalRule',
	'table',
	'callout',
	'details',
	'image',
	'attachment'
]

/** The attribute by which a block names its file [PI1]. */
export const FILE = 'file'

/** The root of a document: the XML fragment Tiptap's Collaboration extension binds to. */
export const DOCUMENT_ROOT = 'default'

/** What stands directly in the root. */
export const TOP_NODES: readonly string[] = BLOCKS

export const NODES: Readonly<Record<string, NodeShape>> = {
	paragraph: inline(BLOCK_ID),
	heading: inline({ ...BLOCK_ID, level: integer(1, 3) }),
	bulletList: holder(['listItem']),
	orderedList: holder(['listItem'], {
		start: integer(0, 1_000_000),
		type: nullOr(textUpTo(20))
	}),
	listItem: holder(BLOCKS),
	taskList: holder(['taskItem']),
	taskItem: holder(BLOCKS, { checked: isFlag }),
	blockquote: holder(BLOCKS),
	codeBlock: {
		attributes: { ...BLOCK_ID, language: nullOr(textUpTo(50)) },
		children: [],
		holdsText: true
	},
	horizontalRule: holder([]),
	callout: holder(BLOCKS, { tone: isTone }),
	details: holder(['detailsSummary', ...BLOCKS]),
	detailsSummary: inline(BLOCK_ID),
	table: holder(['tableRow']),
	tableRow: holder(['tableCell', 'tableHeader']),
	tableCell: { attributes: CELL, children: BLOCKS, holdsText: false },
	tableHeader: { attributes: CELL, children: BLOCKS, holdsText: false },
	hardBreak: { attributes: ANY_NODE, children: [], holdsText: false },
	mention: { attributes: { ...ANY_NODE, to: isMentionKey }, children: [], holdsText: false },
	footnote: { attributes: { ...ANY_NODE, words: isNote }, children: [], holdsText: false },
	image: holder([], {
		[FILE]: isPictureFact,
		alt: textUpTo(ALT_LENGTH),
		caption: textUpTo(CAPTION_LENGTH),
		decorative: isFlag,
		width: nullOr(integer(NARROWEST, WIDEST))
	}),
	attachment: holder([], { [FILE]: isFileFact })
}

/** The mark by which the server anchors a comment thread. It is no part of the canonical text. */
export const COMMENT_MARK = 'comment'

/** The marks of a text, each with its attributes. Order is the order of nesting in the canonical text. */
export const MARKS: Readonly<Record<string, Shape>> = {
	/** [K20] Words of another language than the text. */
	language: { lang: isLanguageTag },
	link: {
		href: isSafeAddress,
		// What is pasted from elsewhere brings these along.
		target: nullOr(textUpTo(200)),
		rel: nullOr(textUpTo(200)),
		class: nullOr(textUpTo(200)),
		title: nullOr(textUpTo(200))
	},
	bold: {},
	italic: {},
	underline: {},
	strike: {},
	code: {},
	[COMMENT_MARK]: { thread: isId },
	...SUGGESTION_MARK_SHAPES
}

/** Marks of which several may lie over one stretch. */
const OVERLAPPING: readonly string[] = [COMMENT_MARK, ...SUGGESTION_MARKS]

/** The shape of a node, or null for one we do not know. */
export function nodeShape(name: string | null): NodeShape | null {
	return name !== null && Object.hasOwn(NODES, name) ? (NODES[name] ?? null) : null
}

/**
 * The mark behind the key of a formatting item. Marks that may overlap themselves carry a hash after
 * their name (`comment--3kd92jSa`, y-tiptap's way); the others stand under their bare name.
 */
export function markName(key: string): string {
	if (key.length > 40) return key
	return OVERLAPPING.find((name) => key.startsWith(`${name}--`)) ?? key
}

/** Whether a mark is a part of what the text says: anchors of comments and suggestions are not. */
export function isOfText(name: string): boolean {
	return !OVERLAPPING.includes(name)
}

/** Whether a mark may start with these attributes (null ends it). */
export function isMark(key: string, value: unknown): boolean {
	const name = markName(key)
	if (!Object.hasOwn(MARKS, name)) return false
	const suggestion = SUGGESTION_MARKS.find((mark) => mark === name)
	if (value === null) return true
	return suggestion ? isSuggestionMark(suggestion, value) : fits(MARKS[name] ?? {}, value)
}

/** Links lead to web pages and mail addresses only: http, https, mailto. */
export function isSafeAddress(value: unknown): boolean {
	if (typeof value !== 'string' || value.length > 2_000) return false
	// Browsers drop control characters inside a scheme ("java\tscript:"), so none may stand here.
	return /^(https?:\/\/|mailto:)[^\p{Cc}]+$/iu.test(value)
}

function fits(shape: Shape, value: unknown): boolean {
	if (typeof value !== 'object' || value === null || Array.isArray(value)) return false
	return Object.entries(value).every(([key, part]) => checkOf(shape, key)?.(part) ?? false)
}

function inline(attributes: Shape): NodeShape {
	return { attributes, children: AMONG_WORDS, holdsText: true }
}

function holder(children: readonly string[], attributes: Shape = {}): NodeShape {
	return { attributes: { ...BLOCK_ID, ...attributes }, children, holdsText: false }
}

const isWidth = integer(0, 10_000)

function isWidths(value: unknown): boolean {
	return Array.isArray(value) && value.length <= 200 && value.every(isWidth)
}

function isFlag(value: unknown): boolean {
	return typeof value === 'boolean'
}
