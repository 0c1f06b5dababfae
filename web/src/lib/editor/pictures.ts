import type { Editor } from '@tiptap/core'
import { NodeSelection } from '@tiptap/pm/state'

/** What a person says of a picture. */
export type PictureWords = {
	alt: string
	/** What everybody reads below it; empty for nothing. */
	caption: string
	decorative: boolean
	width: number | null
}

/** What the picture at a position says now, or null where none stands any more. */
export function pictureAt({ state }: Editor, at: number): PictureWords | null {
	const node = state.doc.nodeAt(at)
	if (node?.type.name !== 'image') return null
	const { alt, caption, decorative, width } = node.attrs
	return {
		alt: typeof alt === 'string' ? alt : '',
		caption: typeof caption === 'string' ? caption : '',
		decorative: decorative === true,
		width: typeof width === 'number' ? width : null
	}
}

/** The position of the picture that is selected, or null. */
export function selectedPicture({ state: { selection } }: Editor): number | null {
	const picture = selection instanceof NodeSelection && selection.node.type.name === 'image'
	return picture ? selection.from : null
}

/** Says it anew. As a suggestion it is another picture in place of the one before. */
export function changePicture(editor: Editor, at: number, words: PictureWords): void {
	const { state, view } = editor
	const node = state.doc.nodeAt(at)
	if (node?.type.name !== 'image') return
	view.dispatch(state.tr.setNodeMarkup(at, null, { ...node.attrs, ...words }))
}
