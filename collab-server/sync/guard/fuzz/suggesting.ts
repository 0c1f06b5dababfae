import * as Y from 'yjs'
import { documentRoot } from '#schema/docs/document.ts'
import { SUGGESTED } from '#schema/docs/suggestion.ts'
import { settleSuggestions, suggestionsOf } from '#schema/docs/settle-suggestions.ts'
import type { Chance } from './chance.ts'
import { FILES } from './people.ts'

const WORDS = ['light', 'more ', '😀', 'città', ' not']

/** Suggests something in a text, or takes back what one has suggested, as the editor does. */
export function suggestHonestly(doc: Y.Doc, by: string, origin: string, chance: Chance): void {
	doc.transact(() => suggest(doc, by, origin, chance), origin)
}

function suggest(doc: Y.Doc, by: string, origin: string, chance: Chance): void {
	const root = documentRoot(doc)
	const blocks = root.toArray().filter((child) => child instanceof Y.XmlElement)
	const block = chance.anyOf(blocks)
	const dice = chance.below(14)
	const suggestion = { id: chance.id(), by, at: chance.below(1_000_000) }
	if (dice === 0) {
		const taken = chance.happens(0.5)
		return settleSuggestions(
			doc,
			(one) => (one.by === by && (taken || chance.happens(0.5)) ? 'reject' : 'keep'),
			origin
		)
	}
	if (dice === 1 || !block) {
		const added = new Y.XmlElement(chance.happens(0.1) ? 'attachment' : 'paragraph')
		added.setAttribute(SUGGESTED, { ...suggestion, is: 'added' } as never)
		if (added.nodeName === 'attachment') {
			added.setAttribute('file', chance.oneOf(FILES) as never)
			return root.insert(chance.below(root.length + 1), [added])
		}
		const text = new Y.XmlText()
		text.insert(0, chance.oneOf(WORDS), { [keyOf('insertion', suggestion.id)]: suggestion })
		added.insert(0, [text])
		return root.insert(chance.below(root.length + 1), [added])
	}
	const text = block.toArray().find((child) => child instanceof Y.XmlText)
	if (!text || text.length === 0) return
	if (dice === 2) {
		const mention = new Y.XmlElement('mention')
		mention.setAttribute('to', `person:${chance.id()}`)
		mention.setAttribute(SUGGESTED, { ...suggestion, is: 'added' } as never)
		return block.insert(block.length, [mention])
	}
	if (dice < 7) {
		const at = spotIn(text, chance)
		return text.insert(at, chance.oneOf(WORDS), {
			[keyOf('insertion', suggestion.id)]: suggestion
		})
	}
	const [from = 0, to = 0] = [spotIn(text, chance), spotIn(text, chance)].sort((a, b) => a - b)
	if (from === to) return
	const restyling = { ...suggestion, style: 'bold', on: chance.happens(0.5) }
	const mark =
		dice < 11
			? { [keyOf('deletion', suggestion.id)]: suggestion }
			: { [keyOf('restyling', suggestion.id)]: restyling }
	text.format(from, to - from, mark)
}

/** Accepts or rejects something that another suggests. It cannot be undone, so no origin tracks it. */
export function settleHonestly(doc: Y.Doc, me: string, chance: Chance): void {
	const theirs = suggestionsOf(doc).filter(({ by }) => by !== me)
	const chosen = chance.anyOf(theirs)?.id
	const choice = chance.oneOf(['accept', 'reject'] as const)
	if (chosen) settleSuggestions(doc, ({ id }) => (id === chosen ? choice : 'keep'), 'settling')
}

/** Suggests what should become of a whole block. Two people cannot do that to one block at once. */
export function suggestForBlock(doc: Y.Doc, by: string, origin: string, chance: Chance): void {
	const blocks = documentRoot(doc)
		.toArray()
		.filter((child) => child instanceof Y.XmlElement)
		.filter((child) => child.getAttribute(SUGGESTED) === undefined)
	const block = chance.anyOf(blocks)
	const is = chance.oneOf([
		{ is: 'removed' },
		{ is: 'joined' },
		{ is: 'turned', into: { name: 'heading', level: 2 } }
	])
	const suggestion = { id: chance.id(), by, at: 1, ...is }
	doc.transact(() => block?.setAttribute(SUGGESTED, suggestion as never), origin)
}

/** The editor names an overlapping mark by its hash; any name that is one to one does. */
function keyOf(mark: string, id: string): string {
	return `${mark}--${id.replaceAll('-', '').slice(0, 8)}`
}

function spotIn(text: Y.XmlText, chance: Chance): number {
	const delta: { insert: string }[] = text.toDelta()
	const characters = delta.map((part) => part.insert).join('')
	const at = chance.below(text.length + 1)
	return /[\uDC00-\uDFFF]/.test(characters[at] ?? '') ? at - 1 : at
}
