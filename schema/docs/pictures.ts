import type * as Y from 'yjs'
import { FILE } from './document-schema.ts'
import { ORIGINAL, reading } from './suggested-tree.ts'
import { isBranch, type Piece, treeOf } from './tree.ts'

/** [PI7] How many pictures of a text say nothing to who does not see them, and are not said to be decoration. */
export function wordlessPictures(doc: Y.Doc): number {
	return picturesIn(reading(treeOf(doc), ORIGINAL)).filter(
		({ alt, decorative }) => decorative !== true && (typeof alt !== 'string' || alt.trim() === '')
	).length
}

function picturesIn(pieces: readonly Piece[]): Readonly<Record<string, unknown>>[] {
	return pieces.flatMap((piece) => {
		if (!isBranch(piece)) return []
		const { name, attributes, children } = piece
		return name === 'image' && FILE in attributes ? [attributes] : picturesIn(children)
	})
}
