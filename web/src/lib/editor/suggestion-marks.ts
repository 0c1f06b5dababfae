import { Extension, Mark } from '@tiptap/core'
import { NODES } from '#schema/docs/document-schema.ts'
import {
	type Authorship,
	type BlockSuggestion,
	SUGGESTED,
	type SuggestionMark
} from '#schema/docs/suggestion.ts'

const authorship = {
	id: { default: null, rendered: false },
	by: { default: null, rendered: false },
	at: { default: null, rendered: false }
}

/** Words that somebody suggests to put in; `<ins>`, as assistive technology knows it [A18]. */
const Insertion = suggestionMark('insertion', 'ins')
const Deletion = suggestionMark('deletion', 'del')
const Restyling = suggestionMark('restyling', 'span', {
	style: { default: null, rendered: false },
	on: { default: null, rendered: false }
})

/** Every node may carry what somebody suggests should become of it. */
const SuggestedBlocks = Extension.create({
	name: 'suggestedBlocks',
	addGlobalAttributes: () => [
		{
			types: Object.keys(NODES),
			attributes: {
				[SUGGESTED]: {
					default: null,
					keepOnSplit: false,
					parseHTML: () => null,
					renderHTML: (attributes) => {
						const suggested = attributes[SUGGESTED] as BlockSuggestion | null
						return (
							suggested && {
								'data-suggested': suggested.is,
								'data-suggestion': suggested.id,
								'data-into': signOf(suggested)
							}
						)
					}
				}
			}
		}
	]
})

/** What a text needs to hold suggestions. */
export const suggestionExtensions = [Insertion, Deletion, Restyling, SuggestedBlocks]

function suggestionMark(name: SuggestionMark, tag: string, more = {}) {
	return Mark.create({
		name,
		// Several people may suggest for one stretch; whoever writes beside it does not write into it.
		excludes: '',
		inclusive: false,
		addAttributes: () => ({ ...authorship, ...more }),
		renderHTML: ({ mark }) => {
			const { id } = mark.attrs as Authorship
			const style = name === 'restyling' ? styleClass(mark.attrs) : null
			return [tag, { class: style ?? name, 'data-suggestion': id }, 0]
		}
	})
}

/** What a block should become: H and a number, or the sign of a paragraph. */
function signOf(suggested: BlockSuggestion): string | null {
	if (suggested.is !== 'turned') return null
	return suggested.into.name === 'heading' ? `H${suggested.into.level}` : '¶'
}

function styleClass({ style, on }: { style?: string; on?: boolean }): string {
	return `restyling restyling-${on ? 'on' : 'off'} restyling-${style}`
}
