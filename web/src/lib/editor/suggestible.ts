import { Fragment, type Node, type NodeType, type ResolvedPos, type Slice } from '@tiptap/pm/model'
import type { ReplaceAroundStep } from '@tiptap/pm/transform'
import {
	type Authorship,
	type BlockSuggestion,
	SUGGESTED,
	SUGGESTION_MARKS,
	type Turn
} from '#schema/docs/suggestion.ts'
import { canJoin, FINAL, reading, without } from '#schema/docs/suggested-tree.ts'
import { type Piece, spelled, textIn } from '#schema/docs/tree.ts'
import { newId } from '#lib/ui/new-id.ts'
import { piecesOfNodes } from './pieces-of-nodes.ts'

/** What this person has suggested here: the words beside this place, or the block it is in. */
export function ownAt(place: ResolvedPos, by: string): Authorship[] {
	const words = [place.nodeBefore, place.nodeAfter].flatMap((node) =>
		(node?.isText ? node.marks : [])
			.filter(({ type, attrs }) => attrs.by === by && ['insertion', 'deletion'].includes(type.name))
			.map(({ attrs: { id, at } }) => ({ id: String(id), by, at: Number(at) }))
	)
	const blocks = Array.from({ length: place.depth }, (_, n) =>
		suggestedOn(place.node(place.depth - n))
	)
		.filter((suggested) => suggested !== null)
		.filter((suggested) => suggested.by === by && suggested.is !== 'turned')
		.map(({ id, at }) => ({ id, by, at }))
	return [...words, ...blocks]
}

export function suggestedOn(node: Node): BlockSuggestion | null {
	return (node.attrs[SUGGESTED] as BlockSuggestion | null) ?? null
}

export function isSuggestion(name: string): boolean {
	return SUGGESTION_MARKS.some((mark) => mark === name)
}

/** Whether a slice is nothing but the cut that the Enter key makes. */
export function cutOf({ content, openStart, openEnd, size }: Slice): boolean {
	return (
		content.childCount === 2 && openStart > 0 && openStart === openEnd && size === 2 * openStart
	)
}

/** What the blocks behind a cut shall be; named here, or the name of the block before would go to them. */
export function typesOf({ content, openEnd }: Slice): ({ type: NodeType; attrs: object } | null)[] {
	const types: { type: NodeType; attrs: object }[] = []
	let node = content.lastChild
	for (let depth = 0; node && depth < openEnd; depth++, node = node.firstChild)
		types.push({
			type: node.type,
			attrs: { ...node.attrs, ...('id' in node.attrs && { id: newId() }) }
		})
	return types
}

/** The words of a slice that has no more than words in one block. */
export function inlineOf({ content, openStart }: Slice): Fragment | null {
	let inner = content
	for (let depth = 0; depth < openStart && inner.childCount === 1; depth++)
		inner = inner.firstChild?.content ?? inner
	return inner.childCount > 0 && inner.firstChild?.isInline ? inner : null
}

export function wordsIn(node: Node): Fragment {
	return node.inlineContent
		? node.content
		: node.firstChild
			? wordsIn(node.firstChild)
			: Fragment.empty
}

export function joinDepth(before: Node, node: Node): number {
	let depth = 1
	let [one, other] = [before.lastChild, node.firstChild]
	while (one?.isBlock && other?.isBlock && canJoin(one.type.name, other.type.name)) {
		depth++
		;[one, other] = [one.lastChild, other.firstChild]
	}
	return depth
}

/** Whether both are the same text without this person's suggestions, and say the same when all are accepted. */
export function readsAlike(before: Node[], after: Node[], personId: string): boolean {
	const [one, other] = [piecesOfNodes(before), piecesOfNodes(after)]
	const rest = (pieces: Piece[]) => spelled(reading(pieces, without(personId)))
	const said = (pieces: Piece[]) => textIn(reading(pieces, FINAL))
	return rest(one) === rest(other) && said(one) === said(other)
}

export function wordsBetween(
	doc: Node,
	from: number,
	to: number
): { node: Node; from: number; to: number }[] {
	const found: { node: Node; from: number; to: number }[] = []
	doc.nodesBetween(from, to, (node, at) => {
		if (node.isText)
			found.push({ node, from: Math.max(from, at), to: Math.min(to, at + node.nodeSize) })
	})
	return found
}

export function turnInto({ name, level }: { name: string; level?: number }): Turn {
	if (name === 'heading' && (level === 1 || level === 2 || level === 3)) return { name, level }
	return { name: 'paragraph' }
}

/** Which kind of text block a step makes of the one it goes around, when it does nothing else. */
export function turnOf(
	step: ReplaceAroundStep,
	doc: Node
): { name: string; level?: number } | null {
	const { from, to, gapFrom, gapTo, slice, insert } = step
	const node = doc.nodeAt(from)
	const made = slice.content.firstChild
	const around = node && from + 1 === gapFrom && to - 1 === gapTo && from + node.nodeSize === to
	if (!around || !made || slice.content.childCount !== 1 || insert !== 1) return null
	const kinds = ['paragraph', 'heading']
	if (!kinds.includes(node.type.name) || !kinds.includes(made.type.name)) return null
	const level: unknown = made.attrs.level
	return { name: made.type.name, ...(typeof level === 'number' && { level }) }
}
