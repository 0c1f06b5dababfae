import { Editor } from '@tiptap/core'
import { TextSelection } from '@tiptap/pm/state'
import { yUndoPluginKey } from '@tiptap/y-tiptap'
import fc from 'fast-check'
import { afterEach, expect, it } from 'vitest'
import { Awareness } from 'y-protocols/awareness'
import * as Y from 'yjs'
import { anchor, anchorKey, partOf, unanchor } from '#schema/docs/anchors.ts'
import { blockText, documentRoot, elementsOf, textAttribute } from '#schema/docs/document.ts'
import { nodeShape } from '#schema/docs/document-schema.ts'
import { liveExtensions } from '#lib/editor/extensions.ts'
import { InsertMenu } from '#lib/editor/insert-menu.svelte.ts'
import { NO_SHORTCUTS } from '#lib/editor/shortcuts.ts'
import { anchorAt } from './thread-anchors.ts'

const THREAD = 'c0000000-0000-4000-8000-000000000001'
/** Nobody types these letters, so each of them is one of those that were commented. */
const WORDS = 'ΑΒΓΔΕΖΗΘ'

const editors: Editor[] = []
afterEach(() => editors.splice(0).forEach((editor) => editor.destroy()))

/** An editor on a text of the server, which is marked there and keeps what the editor writes. */
function commented() {
	const server = new Y.Doc()
	const doc = new Y.Doc()
	server.on('update', (update: Uint8Array, origin) => origin !== doc && Y.applyUpdate(doc, update))
	doc.on('update', (update: Uint8Array) => Y.applyUpdate(server, update, doc))
	const editor = new Editor({
		element: document.body.appendChild(document.createElement('div')),
		extensions: liveExtensions({
			doc,
			awareness: new Awareness(doc),
			editable: true,
			placeholder: '',
			shortcuts: NO_SHORTCUTS,
			slash: { menu: new InsertMenu(), inserts: () => [] },
			language: 'en',
			frozen: { sections: () => [], onblocked: () => {} },
			suggesting: { on: () => false, personId: '', onblocked: () => {} },
			threads: {
				threads: () => [{ id: THREAD, label: 'Comment by Ana', active: false, listed: true }],
				onorder: () => {},
				onopen: () => {},
				sectionLabel: String,
				onsection: () => {}
			}
		})
	})
	editors.push(editor)
	editor.commands.setContent(
		`<h2>rent</h2><p>pay ${WORDS} on time</p><ul><li><p>cash</p></li></ul><p>ask them</p>`
	)
	// The setting up is nobody's work to be undone.
	undoing(editor)?.clear()
	return { server, doc, editor }
}

function undoing(editor: Editor): Y.UndoManager | undefined {
	return yUndoPluginKey.getState(editor.state)?.undoManager
}

function mark(server: Y.Doc): void {
	const block = textBlocks(server).find((one) => blockText(one).includes(WORDS))
	if (!block) throw new Error('the words are there')
	const text = blockText(block)
	const from = text.indexOf(WORDS)
	const id = textAttribute(block, 'id') ?? ''
	expect(anchor(server, THREAD, [partOf(id, text, from, from + WORDS.length)])).toBe(true)
}

function textBlocks(doc: Y.Doc): Y.XmlElement[] {
	const inside = (holder: Y.XmlFragment): Y.XmlElement[] =>
		elementsOf(holder).flatMap((one) => (nodeShape(one.nodeName)?.holdsText ? [one] : inside(one)))
	return inside(documentRoot(doc))
}

type Stretch = { insert: unknown; attributes?: Record<string, unknown> }
function stretches(doc: Y.Doc): { words: string; marks: Record<string, unknown> }[] {
	return textBlocks(doc)
		.flatMap((block) => block.toArray())
		.filter((child) => child instanceof Y.XmlText)
		.flatMap((text) => text.toDelta() as Stretch[])
		.map(({ insert, attributes }) => ({ words: String(insert), marks: attributes ?? {} }))
}

/** The commented letters that are there without their anchor. */
function unanchored(doc: Y.Doc): string {
	return stretches(doc)
		.filter(({ marks }) => !(anchorKey(THREAD) in marks))
		.map(({ words }) => words.replaceAll(/[^Α-Θ]/g, ''))
		.join('')
}
function letters(doc: Y.Doc): string {
	return stretches(doc)
		.map(({ words }) => words.replaceAll(/[^Α-Θ]/g, ''))
		.join('')
}

const ACTS = [
	'split',
	'join',
	'bullets',
	'numbers',
	'tasks',
	'quote',
	'heading',
	'lift',
	'sink',
	'bold',
	'type',
	'delete',
	'cut',
	'drag',
	'undo',
	'redo',
	'others'
] as const
type Step = { act: (typeof ACTS)[number]; at: number; length: number; to: number }

function perform({ editor, server }: ReturnType<typeof commented>, step: Step): void {
	const { doc } = editor.state
	const place = (at: number) =>
		TextSelection.near(doc.resolve(Math.min(at % (doc.content.size + 1), doc.content.size)))
	const { from } = place(step.at)
	const end = Math.min(from + step.length, doc.content.size)
	const range = { from, to: TextSelection.near(doc.resolve(end), -1).to }
	if (range.to < range.from) range.to = range.from
	editor.commands.setTextSelection(from)
	switch (step.act) {
		case 'split':
			return void editor.commands.first(({ commands }) => [
				() => commands.splitListItem('listItem'),
				() => commands.splitListItem('taskItem'),
				() => commands.splitBlock()
			])
		case 'join':
			return void editor.commands.joinBackward()
		case 'bullets':
			return void editor.commands.toggleBulletList()
		case 'numbers':
			return void editor.commands.toggleOrderedList()
		case 'tasks':
			return void editor.commands.toggleTaskList()
		case 'quote':
			return void editor.commands.toggleBlockquote()
		case 'heading':
			return void editor.commands.toggleHeading({ level: 2 })
		case 'lift':
			return void editor.commands.liftListItem('listItem')
		case 'sink':
			return void editor.commands.sinkListItem('listItem')
		case 'bold':
			return void editor.chain().setTextSelection(range).toggleBold().run()
		case 'type':
			return void editor.view.dispatch(editor.state.tr.insertText('xy'))
		case 'delete':
			return void editor.commands.deleteRange(range)
		case 'cut': {
			editor.commands.setTextSelection(range)
			const { dom } = editor.view.serializeForClipboard(editor.state.selection.content())
			editor.commands.deleteSelection()
			const target = TextSelection.near(
				editor.state.doc.resolve(step.to % (editor.state.doc.content.size + 1))
			)
			editor.commands.setTextSelection(target.from)
			return void editor.view.pasteHTML(dom.innerHTML)
		}
		case 'drag': {
			const slice = doc.slice(range.from, range.to)
			const tr = editor.state.tr.deleteRange(range.from, range.to)
			const target = tr.mapping.map(place(step.to).from)
			return editor.view.dispatch(tr.replaceRange(target, target, slice))
		}
		case 'undo':
			return void editor.commands.undo()
		case 'redo':
			return void editor.commands.redo()
		case 'others': {
			const texts = textBlocks(server)
				.flatMap((block) => block.toArray())
				.filter((child) => child instanceof Y.XmlText)
			const text = texts[step.at % Math.max(1, texts.length)]
			return text?.insert(step.to % (text.length + 1), 'z')
		}
	}
}

const steps = fc.array(
	fc.record({
		act: fc.constantFrom(...ACTS),
		at: fc.nat(80),
		length: fc.nat(14),
		to: fc.nat(80)
	}),
	{ minLength: 5, maxLength: 30 }
)

it('[N3] the anchor goes where its words go, whatever an editor does', () => {
	let kept = 0
	fc.assert(
		fc.property(steps, (sequence) => {
			const scene = commented()
			mark(scene.server)
			for (const step of sequence) {
				perform(scene, step)
				undoing(scene.editor)?.stopCapturing()
				expect(unanchored(scene.server), step.act).toBe('')
			}
			expect(documentRoot(scene.doc).toString()).toBe(documentRoot(scene.server).toString())
			if (letters(scene.server).length > 0) kept++
			scene.editor.destroy()
		}),
		{ numRuns: 60, endOnFailure: true }
	)
	// Where the words are always deleted nothing is shown.
	expect(kept).toBeGreaterThan(20)
}, 120_000)

it('[N3] when the words are gone the anchor is gone, and undo brings both back', () => {
	const scene = commented()
	mark(scene.server)
	expect(anchorAt(scene.editor.state, THREAD)).not.toBeNull()
	const at = anchorAt(scene.editor.state, THREAD) ?? 0
	scene.editor.commands.deleteRange({ from: at - 2, to: at + WORDS.length + 2 })
	expect([letters(scene.server), anchorAt(scene.editor.state, THREAD)]).toEqual(['', null])
	scene.editor.commands.undo()
	expect([letters(scene.server), unanchored(scene.server)]).toEqual([WORDS, ''])
})

it('[N3] a copy takes no anchor along, and neither does what comes from elsewhere', () => {
	const { editor, server } = commented()
	mark(server)
	const at = anchorAt(editor.state, THREAD) ?? 0
	editor.commands.setTextSelection({ from: at, to: at + WORDS.length })
	const { dom } = editor.view.serializeForClipboard(editor.state.selection.content())
	editor.commands.setTextSelection(editor.state.doc.content.size - 1)
	editor.view.pasteHTML(dom.innerHTML)
	expect([letters(server), unanchored(server)]).toEqual([WORDS + WORDS, WORDS])
	const foreign = 'c0000000-0000-4000-8000-000000000002'
	editor.view.pasteHTML(`<p><span data-thread="${foreign}">from elsewhere</span></p>`)
	expect(stretches(server).some(({ marks }) => anchorKey(foreign) in marks)).toBe(false)
})

it('[N5] the server takes an anchor out again, and the editor follows', () => {
	const { editor, server } = commented()
	mark(server)
	unanchor(server, THREAD)
	expect(anchorAt(editor.state, THREAD)).toBeNull()
})
