import { Extension } from '@tiptap/core'
import { Fragment, type Node, Slice } from '@tiptap/pm/model'
import { Plugin } from '@tiptap/pm/state'
import { DEEPEST } from '#schema/docs/plain-shape.ts'
import { LIMITS } from '#schema/limits.ts'

/** What was too large to be pasted or dropped at once: so many letters, or so many blocks. */
export type TooMuch = { of: 'letters' | 'blocks'; count: number; most: number }

export type PasteBoundsOptions = { ontoomuch: (much: TooMuch) => void }

/** [I9] One paste is no larger than one act of writing may be; what is larger is said, and nothing changes. */
export const PasteBounds = Extension.create<PasteBoundsOptions>({
	name: 'pasteBounds',
	// Before anything reads what is on the clipboard.
	priority: 1_000,
	addOptions: () => ({ ontoomuch: () => {} }),
	addProseMirrorPlugins() {
		const { ontoomuch } = this.options
		const keep = (event: Event, data: DataTransfer | null) => {
			const count = lettersOf(data)
			if (count <= LIMITS.pasteLength) return false
			event.preventDefault()
			ontoomuch({ of: 'letters', count, most: LIMITS.pasteLength })
			return true
		}
		return [
			new Plugin({
				props: {
					handleDOMEvents: {
						paste: (_view, event) => keep(event, event.clipboardData),
						drop: (_view, event) => keep(event, event.dataTransfer)
					},
					transformPasted(slice) {
						const much = tooMuch(slice.content)
						if (!much) return shallower(slice)
						ontoomuch(much)
						return Slice.empty
					}
				}
			})
		]
	}
})

/** The longer of the two forms in which offices put words on the clipboard. */
function lettersOf(data: DataTransfer | null): number {
	const lengths = ['text/html', 'text/plain'].map((type) => data?.getData(type).length ?? 0)
	return Math.max(...lengths)
}

function tooMuch(content: Fragment): TooMuch | null {
	let letters = 0
	let blocks = 0
	content.descendants((node) => {
		if (node.isText) letters += node.nodeSize
		else blocks++
	})
	if (letters > LIMITS.pasteWords) return { of: 'letters', count: letters, most: LIMITS.pasteWords }
	if (blocks > LIMITS.pasteBlocks) return { of: 'blocks', count: blocks, most: LIMITS.pasteBlocks }
	return null
}

/** [I9] What is nested deeper than a text that is brought along stands beside what is around it. */
function shallower(slice: Slice): Slice {
	if (depthOf(slice.content) <= DEEPEST * 2) return slice
	return Slice.maxOpen(levelled(slice.content, DEEPEST * 2))
}

function depthOf(content: Fragment): number {
	let deepest = 0
	content.forEach((node) => {
		if (node.isBlock) deepest = Math.max(deepest, 1 + depthOf(node.content))
	})
	return deepest
}

/** Blocks within so many levels; of what holds others at the last one, only the blocks with words stay. */
function levelled(content: Fragment, levels: number): Fragment {
	const kept: Node[] = []
	content.forEach((node) => {
		if (node.isTextblock || node.isLeaf) kept.push(node)
		else if (levels > 1 || !node.type.isInGroup('block'))
			kept.push(node.copy(levelled(node.content, levels - 1)))
		else kept.push(...wordsIn(node))
	})
	return Fragment.from(kept)
}

function wordsIn(holder: Node): Node[] {
	const found: Node[] = []
	holder.descendants((node) => {
		if (node.isTextblock) found.push(standing(node))
		else if (node.isBlock && node.isLeaf) found.push(node)
		return !node.isTextblock
	})
	return found
}

/** The line that is read first of a part that opens stands nowhere else as it is. */
function standing(node: Node): Node {
	const { paragraph } = node.type.schema.nodes
	return node.type.isInGroup('block') || !paragraph ? node : paragraph.create(null, node.content)
}
