import { markName } from '#schema/docs/document-schema.ts'
import { COMMENT_MARK } from '#schema/docs/document-schema.ts'
import { isBranch, type Piece } from '#schema/docs/tree.ts'
import type { LeavingText } from './leaving.ts'

/** [I3] The document as the editor's own JSON (ProseMirror), with what it is. */
export function writeJson({
	pieces,
	title,
	language,
	process,
	state,
	takenAt,
	comments
}: LeavingText): string {
	const content = { type: 'doc', content: pieces.flatMap(node) }
	const about = { format: 'interlink-text/1', title, language, process, state, takenAt }
	return `${JSON.stringify({ ...about, content, ...(comments.length > 0 && { comments }) }, null, '\t')}\n`
}

type Node = { type: string; attrs?: object; content?: Node[]; marks?: object[]; text?: string }

function node(piece: Piece): Node[] {
	if (isBranch(piece)) {
		const { name, attributes, children } = piece
		return [
			{
				type: name,
				...(Object.keys(attributes).length > 0 && { attrs: inOrder(attributes) }),
				...(children.length > 0 && { content: children.flatMap(node) })
			}
		]
	}
	const marks = Object.entries(inOrder(piece.marks))
		.map(([key, value]) => [markName(key), value] as const)
		.filter(([name]) => name !== COMMENT_MARK)
		.map(([type, attrs]) =>
			typeof attrs === 'object' && attrs && Object.keys(attrs).length > 0
				? { type, attrs }
				: { type }
		)
	return [{ type: 'text', text: piece.text, ...(marks.length > 0 && { marks }) }]
}

/** Yjs gives keys in the order in which they arrived, which is not the same everywhere; a file is. */
function inOrder(keys: Readonly<Record<string, unknown>>): Record<string, unknown> {
	return Object.fromEntries(Object.entries(keys).sort(([one], [other]) => (one < other ? -1 : 1)))
}
