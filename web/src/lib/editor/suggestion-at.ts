import type { Editor } from '@tiptap/core'
import { type BlockSuggestion, SUGGESTED, SUGGESTION_MARKS } from '#schema/docs/suggestion.ts'

/** The suggestion at the caret: of the words beside it, else of the blocks around it. */
export function suggestionAt({ state }: Editor): string | null {
	const { $from } = state.selection
	const words = [$from.nodeAfter, $from.nodeBefore].flatMap((node) => node?.marks ?? [])
	const mark = words.find(({ type }) => SUGGESTION_MARKS.some((name) => name === type.name))
	if (mark) return String(mark.attrs.id)
	for (let depth = $from.depth; depth > 0; depth--) {
		const suggested = $from.node(depth).attrs[SUGGESTED] as BlockSuggestion | null
		if (suggested) return suggested.id
	}
	return null
}
