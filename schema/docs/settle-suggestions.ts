import * as Y from 'yjs'
import { documentRoot } from './document.ts'
import { FILE, nodeShape } from './document-schema.ts'
import { isFileFact } from './files.ts'
import { SUGGESTED } from './suggestion.ts'
import {
	canJoin,
	changesOf,
	type Choose,
	fateOf,
	isHollow,
	suggestionOn,
	suggestionsIn
} from './suggested-tree.ts'
import { type Branch, isBranch, type Piece, pieceOf, piecesOf, textIn, treeOf } from './tree.ts'

/** One suggestion with all its parts, in reading order. */
export type Suggestion = {
	id: string
	by: string
	at: number
	/** What it does, first to last. `text` is what it puts in, takes out or styles anew. */
	parts: SuggestionPart[]
}

export type SuggestionPart =
	| { is: 'insertion' | 'deletion'; text: string }
	| { is: 'restyling'; text: string; style: string; on: boolean }
	| { is: 'added' | 'removed' | 'split' | 'joined'; text: string }
	| { is: 'turned'; text: string; into: { name: string; level?: number } }

/** All suggestions of a text, in the order in which they begin. */
export function suggestionsOf(doc: Y.Doc): Suggestion[] {
	const found = new Map<string, Suggestion>()
	collect(treeOf(doc), found)
	return [...found.values()]
}

function collect(pieces: readonly Piece[], found: Map<string, Suggestion>): void {
	const add = ({ id, by, at }: Suggestion | Omit<Suggestion, 'parts'>, part: SuggestionPart) => {
		const known = found.get(id) ?? { id, by, at, parts: [] }
		found.set(id, known)
		const last = known.parts.at(-1)
		if (last && last.is === part.is && sameStyle(last, part)) last.text += part.text
		else known.parts.push(part)
	}
	for (const piece of pieces) {
		if (isBranch(piece)) {
			const on = suggestionOn(piece)
			if (on?.is === 'turned') add(on, { is: on.is, text: textIn(piece.children), into: on.into })
			else if (on)
				add(on, { is: on.is, text: on.is === 'removed' ? textOf(piece) : fileName(piece) })
			collect(piece.children, found)
			continue
		}
		for (const { is, value } of suggestionsIn(piece.marks)) {
			if (is !== 'restyling') add(value, { is, text: piece.text })
			else if ('style' in value && 'on' in value)
				add(value, { is, text: piece.text, style: String(value.style), on: value.on === true })
		}
	}
}

function sameStyle(one: SuggestionPart, other: SuggestionPart): boolean {
	if (one.is === 'insertion' || one.is === 'deletion') return true
	if (one.is !== 'restyling' || other.is !== 'restyling') return false
	return one.style === other.style && one.on === other.on
}

function textOf(branch: Branch): string {
	return fileName(branch) || textIn(branch.children)
}

/** Of a picture or an attachment; what else is put in shows its words by itself. */
function fileName({ attributes: { [FILE]: file } }: Branch): string {
	return isFileFact(file) ? file.name : ''
}

/**
 * [T4] Accepts or rejects suggestions in the shared document itself, in one transaction. What it leaves
 * is what `reading` with the same choices says. Others' work in the same places stays.
 */
export function settleSuggestions(doc: Y.Doc, choose: Choose, origin: unknown = null): void {
	doc.transact(() => settleIn(documentRoot(doc), choose), origin)
}

function settleIn(holder: Y.XmlFragment, choose: Choose): void {
	for (let index = 0; index < holder.length; index++) {
		const child = holder.get(index)
		if (child instanceof Y.XmlText) settleText(child, choose)
		if (!(child instanceof Y.XmlElement)) continue
		settleIn(child, choose)
		if (settleBlock(holder, index, child, choose)) index--
	}
}

/** Whether the block is gone from its place. */
function settleBlock(
	holder: Y.XmlFragment,
	index: number,
	block: Y.XmlElement,
	choose: Choose
): boolean {
	const suggestion = suggestionOn({ attributes: block.getAttributes() as Record<string, unknown> })
	const choice = suggestion ? choose(suggestion) : 'keep'
	if (!suggestion || choice === 'keep') return false
	const fate = fateOf(suggestion, choice, { name: block.nodeName, children: piecesOf(block) })
	const before = index > 0 ? holder.get(index - 1) : null
	block.removeAttribute(SUGGESTED)
	if (fate === 'turns' && suggestion.is === 'turned') turn(holder, index, block, suggestion.into)
	const joins =
		fate === 'joins' && before instanceof Y.XmlElement && canJoin(before.nodeName, block.nodeName)
	if (joins) append(before, block)
	const gone = joins || fate === 'goes' || (fate === 'joins' && pieceOf(block).every(isHollow))
	if (gone) holder.delete(index, 1)
	return gone
}

function settleText(text: Y.XmlText, choose: Choose): void {
	const runs: { insert: unknown; attributes?: Record<string, unknown> }[] = text.toDelta()
	let at = text.length
	for (const { insert, attributes = {} } of runs.toReversed()) {
		const length = typeof insert === 'string' ? insert.length : 1
		at -= length
		const { gone, changes } = changesOf(attributes, choose)
		if (gone) text.delete(at, length)
		else if (Object.keys(changes).length > 0) text.format(at, length, changes)
	}
}

/** An element never changes its name, so another one takes its place. */
function turn(
	holder: Y.XmlFragment,
	index: number,
	block: Y.XmlElement,
	into: { name: string; level?: number }
): void {
	const made = new Y.XmlElement<Record<string, unknown> & Record<string, never>>(into.name)
	const { level: _, ...attributes } = block.getAttributes() as Record<string, unknown>
	if (into.level !== undefined) attributes.level = into.level
	for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value as never)
	made.insert(0, block.toArray().map(copyOf))
	holder.insert(index, [made as unknown as Y.XmlElement])
	holder.delete(index + 1, 1)
}

/** Moves what one block holds to the end of another, as `reading` joins them. */
function append(block: Y.XmlElement, end: Y.XmlElement): void {
	const [first, ...rest] = end.toArray()
	if (!first) return
	const last = block.length > 0 ? block.get(block.length - 1) : null
	if (last instanceof Y.XmlText && first instanceof Y.XmlText) {
		for (const { insert, attributes } of first.toDelta())
			last.insert(last.length, String(insert), attributes ?? {})
	} else if (
		!nodeShape(block.nodeName)?.holdsText &&
		last instanceof Y.XmlElement &&
		first instanceof Y.XmlElement &&
		canJoin(last.nodeName, first.nodeName)
	) {
		append(last, first)
	} else if (first instanceof Y.XmlText || !pieceOf(first).every(isHollow)) {
		block.push([copyOf(first)])
	}
	block.push(rest.map(copyOf))
}

function copyOf(child: Y.XmlElement | Y.XmlText | Y.XmlHook): Y.XmlElement | Y.XmlText {
	return child.clone() as Y.XmlElement | Y.XmlText
}
