import { Extension } from '@tiptap/core'
import { isChangeOrigin } from '@tiptap/extension-collaboration'
import type { Node } from '@tiptap/pm/model'
import { Plugin, PluginKey, type EditorState, type Transaction } from '@tiptap/pm/state'
import { Decoration, DecorationSet } from '@tiptap/pm/view'
import type * as Y from 'yjs'
import { indexesOf } from '#schema/docs/sections.ts'

/** A frozen section as the editor shows it; `label` says why and until when. */
export type ShownSection = { id: string; first: string; last: string; label: string }

type Range = { from: number; to: number; section: ShownSection }
type Shown = { ranges: Range[]; drawn: DecorationSet }

const key = new PluginKey<Shown>('frozen-sections')

export type FrozenSectionsOptions = {
	doc: Y.Doc
	/** The sections that are frozen at this moment. */
	sections: () => ShownSection[]
	/** Somebody tried to change one. */
	onblocked: (section: ShownSection) => void
}

/**
 * Shows frozen sections and keeps one's own typing out of them, so that nothing is written only to be
 * refused [K16]. What others write, and what the server says, goes through. `refresh` looks again.
 */
export const FrozenSections = Extension.create<FrozenSectionsOptions>({
	name: 'frozenSections',
	addProseMirrorPlugins() {
		const { doc, sections, onblocked } = this.options
		const read = (state: Node): Shown => {
			const ranges = rangesIn(state, doc, sections())
			return { ranges, drawn: draw(state, ranges) }
		}
		return [
			new Plugin<Shown>({
				key,
				state: {
					init: (_, state) => read(state.doc),
					apply(transaction, shown) {
						if (transaction.getMeta(key) || isChangeOrigin(transaction))
							return read(transaction.doc)
						if (!transaction.docChanged) return shown
						const ranges = shown.ranges.map((range) => moved(range, transaction))
						return { ranges, drawn: draw(transaction.doc, ranges) }
					}
				},
				props: { decorations: (state) => key.getState(state)?.drawn },
				filterTransaction(transaction, state) {
					const touched = touchedBy(transaction, state)
					if (touched) onblocked(touched)
					return touched === null
				}
			})
		]
	}
})

/** A transaction after which the frozen sections are looked up again. */
export function refreshed(state: EditorState): Transaction {
	return state.tr.setMeta(key, true)
}

function touchedBy(transaction: Transaction, state: EditorState): ShownSection | null {
	if (!transaction.docChanged || isChangeOrigin(transaction)) return null
	const ranges = key.getState(state)?.ranges ?? []
	const changed = ranges.find((range) => {
		const { from, to } = moved(range, transaction)
		if (to - from !== range.to - range.from) return true
		const before = state.doc.slice(range.from, range.to).content
		return !before.eq(transaction.doc.slice(from, to).content)
	})
	return changed?.section ?? null
}

/** What is put right before or right behind a section does not belong to it. */
function moved({ from, to, section }: Range, { mapping }: Transaction): Range {
	return { from: mapping.map(from, 1), to: mapping.map(to, -1), section }
}

function rangesIn(state: Node, doc: Y.Doc, sections: ShownSection[]): Range[] {
	return sections.flatMap((section) => {
		const at = indexesOf(doc, section)
		if (!at || at.last >= state.childCount) return []
		const [from, to] = [startOf(state, at.first), startOf(state, at.last + 1)]
		return [{ from, to, section }]
	})
}

/** Where the nth block of the text begins. */
function startOf(state: Node, index: number): number {
	let at = 0
	for (let n = 0; n < index; n++) at += state.child(n).nodeSize
	return at
}

function draw(doc: Node, ranges: Range[]): DecorationSet {
	const decorations = ranges.flatMap(({ from, to, section }) => {
		const blocks: Decoration[] = [
			Decoration.widget(from, () => note(section), {
				side: -1,
				key: `${section.id} ${section.label}`
			})
		]
		doc.nodesBetween(from, to, (block, at, parent) => {
			if (parent !== doc) return false
			blocks.push(Decoration.node(at, at + block.nodeSize, { class: 'frozen-block' }))
			return false
		})
		return blocks
	})
	return DecorationSet.create(doc, decorations)
}

function note({ label }: ShownSection): HTMLElement {
	const element = document.createElement('div')
	element.className = 'frozen-note'
	element.contentEditable = 'false'
	element.textContent = label
	return element
}
