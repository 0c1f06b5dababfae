import { Editor, type JSONContent } from '@tiptap/core'
import {
	absolutePositionToRelativePosition,
	relativePositionToAbsolutePosition,
	ySyncPluginKey,
	yXmlFragmentToProsemirrorJSON
} from '@tiptap/y-tiptap'
import fc from 'fast-check'
import { afterEach, expect, test } from 'vitest'
import { Awareness } from 'y-protocols/awareness'
import * as Y from 'yjs'
import { documentRoot } from '#schema/docs/document.ts'
import { liveExtensions } from './extensions.ts'
import { InsertMenu } from './insert-menu.svelte.ts'
import { NO_SHORTCUTS } from './shortcuts.ts'

const editors: Editor[] = []
afterEach(() => editors.splice(0).forEach((editor) => editor.destroy()))

test('[Y21] what others did not change stays the very same block', () => {
	const [ana, ben] = two()
	const before = ana.state.doc
	ben.commands.insertContentAt(2, 'x')
	const after = ana.state.doc
	expect(after.child(0).textContent).toBe('Oxne')
	expect(after.child(1)).toBe(before.child(1))
	expect(after.child(3)).toBe(before.child(3))
})

/** What people do to a text, at a place given as a part of its length. */
type Act = { who: 0 | 1; kind: keyof typeof KINDS; at: number; length: number }
const KINDS = {
	type: (editor: Editor, at: number) => editor.commands.insertContentAt(at, 'word '),
	split: (editor: Editor, at: number) => editor.chain().setTextSelection(at).splitBlock().run(),
	take: (editor: Editor, at: number, to: number) =>
		editor.commands.deleteRange({ from: at, to: Math.max(at, to) }),
	heading: (editor: Editor, at: number) =>
		editor.chain().setTextSelection(at).toggleHeading({ level: 2 }).run(),
	list: (editor: Editor, at: number) =>
		editor.chain().setTextSelection(at).toggleBulletList().run(),
	deeper: (editor: Editor, at: number) =>
		editor.chain().setTextSelection(at).sinkListItem('listItem').run(),
	bold: (editor: Editor, at: number, to: number) =>
		editor
			.chain()
			.setTextSelection({ from: at, to: Math.max(at, to) })
			.toggleBold()
			.run(),
	move: moveFirst,
	table: (editor: Editor, at: number) =>
		editor.chain().setTextSelection(at).insertTable({ rows: 2, cols: 2 }).run(),
	undo: (editor: Editor) => editor.commands.undo()
}
const act: fc.Arbitrary<Act> = fc.record({
	who: fc.constantFrom<0 | 1>(0, 1),
	kind: fc.constantFrom(...(Object.keys(KINDS) as (keyof typeof KINDS)[])),
	at: fc.double({ min: 0, max: 1, noNaN: true }),
	length: fc.integer({ min: 0, max: 12 })
})

test('[Y21] the text and every place in it agree with the shared document, whatever people do', () => {
	fc.assert(
		fc.property(fc.array(act, { maxLength: 15 }), (acts) => {
			const both = two()
			for (const { who, kind, at, length } of acts) {
				const editor = both[who]
				const place = Math.floor(at * editor.state.doc.content.size)
				const end = Math.min(editor.state.doc.content.size, place + length)
				KINDS[kind](editor, place, end)
				for (const one of both) {
					expect(one.getJSON()).toEqual(sharedText(one))
					expect(lostPlaces(one)).toEqual([])
				}
			}
			editors.splice(0).forEach((editor) => editor.destroy())
		}),
		{ numRuns: 15 }
	)
}, 30_000)

function two(): [Editor, Editor] {
	const [one, other] = [new Y.Doc(), new Y.Doc()]
	documentRoot(one).insert(0, ['One', 'Two', 'Three', 'Four'].map(paragraph))
	Y.applyUpdate(other, Y.encodeStateAsUpdate(one))
	one.on('update', (update, origin) => origin !== 'net' && Y.applyUpdate(other, update, 'net'))
	other.on('update', (update, origin) => origin !== 'net' && Y.applyUpdate(one, update, 'net'))
	return [opened(one), opened(other)]
}

function paragraph(words: string): Y.XmlElement {
	const element = new Y.XmlElement('paragraph')
	element.setAttribute('id', crypto.randomUUID())
	element.insert(0, [new Y.XmlText(words)])
	return element
}

function opened(doc: Y.Doc): Editor {
	const editor = new Editor({
		element: document.createElement('div'),
		extensions: liveExtensions({
			doc,
			awareness: new Awareness(doc),
			editable: true,
			placeholder: '',
			shortcuts: NO_SHORTCUTS,
			frozen: { sections: () => [], onblocked: () => {} },
			suggesting: { on: () => false, personId: crypto.randomUUID(), onblocked: () => {} },
			slash: { menu: new InsertMenu(), inserts: () => [] },
			language: 'en'
		})
	})
	editors.push(editor)
	return editor
}

/** Takes the first block away and puts it behind the last, as dragging it there does. */
function moveFirst(editor: Editor): boolean {
	const { state } = editor
	const first = state.doc.firstChild
	if (!first || state.doc.childCount < 2) return false
	const { tr } = state
	tr.delete(0, first.nodeSize).insert(tr.doc.content.size, first)
	editor.view.dispatch(tr)
	return true
}

function sharedText(editor: Editor): JSONContent {
	const { type } = ySyncPluginKey.getState(editor.state)
	const shared = yXmlFragmentToProsemirrorJSON(type)
	return editor.schema.nodeFromJSON(shared).toJSON()
}

/** Places in words that do not come back as the same place, by way of the shared document. */
function lostPlaces(editor: Editor): number[] {
	const { doc, type, binding } = ySyncPluginKey.getState(editor.state)
	const lost: number[] = []
	editor.state.doc.descendants((node, pos) => {
		if (!node.isTextblock || node.content.size === 0) return
		for (const place of [pos + 1, pos + node.nodeSize - 1]) {
			const relative = absolutePositionToRelativePosition(place, type, binding.mapping)
			const back = relativePositionToAbsolutePosition(doc, type, relative, binding.mapping)
			if (back !== place) lost.push(place)
		}
	})
	return lost
}
