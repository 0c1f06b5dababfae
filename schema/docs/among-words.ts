import { oneLineUpTo } from './fields.ts'
import { LIMITS } from '../limits.ts'
import type { Branch } from './tree.ts'

/** Nodes that stand among words, each with the one sign it counts as in the plain text of its block. */
const SIGNS: Readonly<Record<string, string>> = { hardBreak: '\n', mention: '@', footnote: '*' }

export const AMONG_WORDS: readonly string[] = Object.keys(SIGNS)

/** The sign of a node among words, or an empty text for whatever else. Always one UTF-16 unit [N2]. */
export function signOf(name: string): string {
	return Object.hasOwn(SIGNS, name) ? (SIGNS[name] ?? '') : ''
}

/** [K18] Whether this can be the words of a footnote: one line. */
export const isNote = oneLineUpTo(LIMITS.noteLength)

/** The words of a footnote, whatever stands in the attribute. */
export function noteIn({ attributes: { words } }: Pick<Branch, 'attributes'>): string {
	return isNote(words) ? String(words) : ''
}
