import * as Y from 'yjs'
import type { Unit } from './carrying.ts'
import { markName } from './document-schema.ts'
import type { SuggestionPart } from './settle-suggestions.ts'
import { type Authorship, SUGGESTED, SUGGESTION_MARKS } from './suggestion.ts'
import { suggestionOn, suggestionsIn } from './suggested-tree.ts'

/** What one text or block holds of one suggestion. */
export type Share = { about: Authorship; parts: Part[] }
/** One part of it, and the units it is about. */
export type Part = { says: SuggestionPart; units: Unit[] }
/** What can carry suggestions. */
export type Holder = Y.XmlText | Y.XmlElement
/** What a text or a block holds of each suggestion, by its id. */
export function sharesOf(holder: Holder): Map<string, Share> {
	const shares = new Map<string, Share>()
	const add = ({ id, by, at }: Authorship, says: SuggestionPart, units: Unit[]) => {
		const share = shares.get(id) ?? { about: { id, by, at }, parts: [] }
		const last = share.parts.at(-1)
		if (last && isMoreOf(last.says, says)) {
			last.says.text += says.text
			last.units.push(...units)
		} else share.parts.push({ says, units: [...units] })
		shares.set(id, share)
	}
	if (holder instanceof Y.XmlText) {
		if (!isSuggestedIn(holder)) return shares
		for (const { text, units, marks } of stretchesIn(holder)) {
			for (const { is, value } of suggestionsIn(marks)) {
				if (is !== 'restyling') add(value, { is, text }, units)
				else if ('style' in value && 'on' in value)
					add(value, { is, text, style: String(value.style), on: value.on === true }, units)
			}
		}
		return shares
	}
	const on = suggestionOn({
		attributes: { [SUGGESTED]: holder.getAttribute(SUGGESTED) as unknown }
	})
	if (on?.is === 'turned') add(on, { is: on.is, text: '', into: on.into }, [])
	else if (on) add(on, { is: on.is, text: '' }, [])
	return shares
}

function isMoreOf(last: SuggestionPart, next: SuggestionPart): boolean {
	if (last.is !== next.is) return false
	if (last.is !== 'restyling' || next.is !== 'restyling') return true
	return last.style === next.style && last.on === next.on
}

function isSuggestedIn(text: Y.XmlText): boolean {
	for (let item = text._start; item !== null; item = item.right) {
		if (item.deleted || !(item.content instanceof Y.ContentFormat)) continue
		if (isSuggestionKey(item.content.key)) return true
	}
	return false
}

function isSuggestionKey(key: string): boolean {
	return SUGGESTION_MARKS.some((name) => name === markName(key))
}

/** Words that stand together under the same marks. */
function stretchesIn(text: Y.XmlText) {
	const found: { text: string; units: Unit[]; marks: Record<string, unknown> }[] = []
	let marks: Record<string, unknown> = {}
	for (let item = text._start; item !== null; item = item.right) {
		if (item.deleted) continue
		if (item.content instanceof Y.ContentFormat) {
			const { [item.content.key]: _, ...others } = marks
			const { key, value } = item.content
			marks = value === null ? others : { ...others, [key]: value }
		} else if (item.content instanceof Y.ContentString) {
			const { client, clock } = item.id
			const units = Array.from({ length: item.length }, (_, n) => ({ client, clock: clock + n }))
			found.push({ text: item.content.str, units, marks })
		}
	}
	return found
}

/** Whether words have a style now. */
export function hasStyle(holder: Holder, style: string, units: Unit[]): boolean {
	const [first] = units
	const stretch = stretchesIn(holder as Y.XmlText).find(({ units: own }) =>
		own.some(({ client, clock }) => client === first?.client && clock === first.clock)
	)
	return stretch?.marks[style] !== undefined
}

export function isGone(holder: Holder): boolean {
	return holder._item?.deleted ?? false
}
