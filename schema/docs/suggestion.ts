import { isId } from '../ids.ts'
import { checkOf, integer, type Shape } from './fields.ts'

/**
 * How a text carries suggestions [T1]. Words to put in stand in the text under the mark `insertion`, words
 * to take out stay under `deletion`, and `restyling` says which style a stretch should get or lose. A
 * block says in its attribute `suggested` what should become of it. Nothing of the text itself changes
 * before somebody who may edit it accepts.
 */
export type Authorship = {
	/** All parts of one suggestion carry the same id. */
	id: string
	/** The person who suggests. The guard lets nobody suggest in another's name [T3]. */
	by: string
	/** When the suggestion was begun, by its author's clock; ms since 1970. */
	at: number
}

export const SUGGESTION_MARKS = ['insertion', 'deletion', 'restyling'] as const
export type SuggestionMark = (typeof SUGGESTION_MARKS)[number]

/** The styles a suggestion may give or take. */
export const STYLES = ['bold', 'italic', 'underline', 'strike', 'code'] as const
export type StyleName = (typeof STYLES)[number]

export type Restyling = Authorship & { style: StyleName; on: boolean }

/** What a block can be turned into. */
export type Turn = { name: 'paragraph' } | { name: 'heading'; level: 1 | 2 | 3 }

/**
 * added: this block is new. removed: it should go. split: it is the end of the block before, cut off.
 * joined: it should become the end of the block before. turned: it should become another kind of block.
 */
export type BlockSuggestion = Authorship &
	({ is: 'added' | 'removed' | 'split' | 'joined' } | { is: 'turned'; into: Turn })

export const SUGGESTED = 'suggested'

const AUTHORSHIP: Shape = { id: isId, by: isId, at: integer(0, 8_640_000_000_000_000) }

/** The attributes of the marks of suggestions, for the schema of the document. */
export const SUGGESTION_MARK_SHAPES: Readonly<Record<SuggestionMark, Shape>> = {
	insertion: AUTHORSHIP,
	deletion: AUTHORSHIP,
	restyling: { ...AUTHORSHIP, style: isStyle, on: (value) => typeof value === 'boolean' }
}

/** Whether a value is what a suggestion mark of this kind carries, with nothing missing. */
export function isSuggestionMark(mark: SuggestionMark, value: unknown): value is Authorship {
	return hasExactly(SUGGESTION_MARK_SHAPES[mark], value)
}

export function isRestyling(value: unknown): value is Restyling {
	return isSuggestionMark('restyling', value)
}

export function isBlockSuggestion(value: unknown): value is BlockSuggestion {
	if (!isRecord(value)) return false
	const { is, into, ...authorship } = value
	if (!hasExactly(AUTHORSHIP, authorship)) return false
	if (is === 'turned') return isTurn(into)
	return into === undefined && ['added', 'removed', 'split', 'joined'].includes(String(is))
}

function isTurn(value: unknown): value is Turn {
	if (!isRecord(value)) return false
	const keys = Object.keys(value).length
	if (value.name === 'paragraph') return keys === 1
	return value.name === 'heading' && keys === 2 && [1, 2, 3].some((level) => level === value.level)
}

function isStyle(value: unknown): boolean {
	return STYLES.some((style) => style === value)
}

function hasExactly(shape: Shape, value: unknown): boolean {
	if (!isRecord(value)) return false
	const keys = Object.keys(value)
	return (
		keys.length === Object.keys(shape).length &&
		keys.every((key) => checkOf(shape, key)?.(value[key]) ?? false)
	)
}

function isRecord(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null && !Array.isArray(value)
}
