import { Extension } from '@tiptap/core'
import { Fragment, type Node, Slice } from '@tiptap/pm/model'
import { Plugin } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'
import { fileOf } from './file-of.ts'

export type FileDropOptions = {
	/** Files that were pasted or dropped, and where in the text. */
	onfiles: (files: File[], at: number) => void
	/** So many pictures of other pages were left out of what was pasted [PI9]. */
	onforeign: (count: number) => void
	/** So many files of other texts were left out [PI1]. */
	onothers: (count: number) => void
	/** Whether this text has a file. */
	known: (hash: string) => boolean
}

export const NO_DROPS: FileDropOptions = {
	onfiles: () => {},
	onforeign: () => {},
	onothers: () => {},
	known: () => true
}

/** Takes files that are pasted or dropped, and leaves out of pasted text what this text cannot show. */
export const FileDrops = Extension.create<FileDropOptions>({
	name: 'fileDrops',
	addOptions: () => NO_DROPS,
	addProseMirrorPlugins() {
		const { onfiles, onforeign, onothers, known } = this.options
		return [
			new Plugin({
				props: {
					handlePaste(view, { clipboardData }) {
						const files = filesOf(clipboardData)
						// Offices put a picture of the words beside the words: then the words are meant.
						if (files.length === 0 || saysSomething(clipboardData)) return false
						onfiles(files, view.state.selection.to)
						return true
					},
					handleDrop(view, event, _slice, moved) {
						const files = moved ? [] : filesOf(event.dataTransfer)
						if (files.length === 0 || !view.editable) return false
						event.preventDefault()
						onfiles(files, placeOf(view, event))
						return true
					},
					transformPastedHTML(html) {
						const count = foreignIn(html)
						if (count > 0) onforeign(count)
						return html
					},
					transformPasted(slice) {
						let left = 0
						const content = kept(slice.content, (node) => {
							const file = fileOf(node)
							const fits = !file || known(file.hash)
							if (!fits) left++
							return fits
						})
						if (left === 0) return slice
						onothers(left)
						return Slice.maxOpen(content)
					}
				}
			})
		]
	}
})

function filesOf(data: DataTransfer | null): File[] {
	return [...(data?.files ?? [])]
}

function saysSomething(data: DataTransfer | null): boolean {
	const page = new DOMParser().parseFromString(data?.getData('text/html') ?? '', 'text/html')
	return (page.body.textContent ?? '').trim() !== ''
}

function placeOf(view: EditorView, { clientX, clientY }: DragEvent): number {
	return view.posAtCoords({ left: clientX, top: clientY })?.pos ?? view.state.doc.content.size
}

/** Pictures that no text of ours gave away. The page is only looked at: nothing in it is fetched or run. */
function foreignIn(html: string): number {
	const page = new DOMParser().parseFromString(html, 'text/html')
	return [...page.querySelectorAll('img')].filter((img) => !img.closest('[data-file]')).length
}

function kept(content: Fragment, fits: (node: Node) => boolean): Fragment {
	const nodes: Node[] = []
	content.forEach((node) => {
		if (fits(node)) nodes.push(node.isLeaf ? node : node.copy(kept(node.content, fits)))
	})
	return Fragment.from(nodes)
}
