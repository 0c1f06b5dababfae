import type { Mark, Node } from '@tiptap/pm/model'
import { isOfText } from '#schema/docs/document-schema.ts'
import { joined, type Piece } from '#schema/docs/tree.ts'

/** What stands in the editor as plain values, like `treeOf` for the shared document. */
export function piecesOfNodes(nodes: readonly Node[]): Piece[] {
	return joined(nodes.map(pieceOfNode))
}

function pieceOfNode(node: Node): Piece {
	if (node.isText) return { text: node.text ?? '', marks: marksOf(node.marks) }
	return { name: node.type.name, attributes: node.attrs, children: piecesOfNodes(node.children) }
}

/** Several of a kind can lie on the same words, so their keys need more than the name. */
function marksOf(marks: readonly Mark[]): Record<string, unknown> {
	return Object.fromEntries(
		marks.map(({ type: { name }, attrs }, n) => [isOfText(name) ? name : `${name}--${n}`, attrs])
	)
}
