import { Editor } from '@tiptap/core'
import { afterEach, expect, test } from 'vitest'
import { Awareness } from 'y-protocols/awareness'
import * as Y from 'yjs'
import { blockTexts } from '#schema/docs/canonical-document.ts'
import { documentRoot } from '#schema/docs/document.ts'
import { liveExtensions } from '#lib/editor/extensions.ts'
import { InsertMenu } from '#lib/editor/insert-menu.svelte.ts'
import { NO_SHORTCUTS } from '#lib/editor/shortcuts.ts'
import { paragraphsOf, UNSEEN_MS, watchWords } from './overtaken.ts'

const editors: Editor[] = []
afterEach(() => editors.splice(0).forEach((editor) => editor.destroy()))

const typing = (editor: Editor) => editor.commands.insertContentAt(8, ' and trams')
const WRAPS: Record<string, (editor: Editor) => unknown> = {
	quote: (editor) => editor.chain().setTextSelection(3).toggleBlockquote().run(),
	bullets: (editor) => editor.chain().setTextSelection(3).toggleBulletList().run(),
	split: (editor) => editor.chain().setTextSelection(5).splitBlock().run(),
	heading: (editor) => editor.chain().setTextSelection(3).toggleHeading({ level: 2 }).run()
}

for (const [what, wrap] of Object.entries(WRAPS)) {
	for (const order of ['before', 'after'] as const) {
		test(`[Y24] words typed while somebody makes it a ${what} are kept, sent ${order} it`, () => {
			const { ana, ben, lost } = two()
			typing(ana.editor)
			wrap(ben.editor)
			exchange(ana, ben, order)
			const stands = ana.editor.getText().includes('and trams')
			expect(blockTexts(ben.doc)).toEqual(blockTexts(ana.doc))
			expect(lost).toEqual(stands ? [] : [' and trams'])
			if (what === 'quote') expect(stands).toBe(false)
		})
	}
}

test.each([
	['that end as the block does', 8, ' and a cycle'],
	['that begin as the block does', 1, 'Bi'],
	['in the middle', 5, 'in cyc ']
])('[Y24] words %s are kept whole', (_, at, words) => {
	const { ana, ben, lost } = two()
	ana.editor.commands.insertContentAt(at, words)
	WRAPS.quote?.(ben.editor)
	exchange(ana, ben, 'before')
	expect(lost).toEqual([words])
})

test('[Y24] of words that were seen in part the rest is kept, also where more is changed', () => {
	const { ana, ben, lost } = two()
	typing(ana.editor)
	exchange(ana, ben, 'before')
	ana.editor.commands.insertContentAt(18, ' and strams')
	ben.editor.commands.insertContentAt(1, 'No ')
	WRAPS.quote?.(ben.editor)
	exchange(ana, ben, 'before')
	expect(lost).toEqual([' and strams'])
})

test('[Y24] words that whoever wraps had seen stand again, and are no loss', () => {
	const { ana, ben, lost } = two()
	typing(ana.editor)
	exchange(ana, ben, 'before')
	WRAPS.quote?.(ben.editor)
	exchange(ana, ben, 'after')
	expect(ana.editor.getText()).toContain('and trams')
	expect(lost).toEqual([])
})

test('[Y24] a paragraph that somebody takes away, and what I take away myself, are no loss', () => {
	const { ana, ben, lost } = two()
	typing(ana.editor)
	ben.editor.commands.deleteRange({ from: 0, to: 9 })
	exchange(ana, ben, 'before')
	expect(ana.editor.getText()).not.toContain('trams')
	ana.editor.commands.insertContentAt(1, 'Ferries ')
	WRAPS.quote?.(ana.editor)
	ana.editor.commands.clearContent()
	exchange(ana, ben, 'after')
	expect(lost).toEqual([])
})

test('[Y24] what was typed long ago others had seen', () => {
	const { ana, ben, lost, clock } = two()
	typing(ana.editor)
	clock.now += UNSEEN_MS
	WRAPS.quote?.(ben.editor)
	exchange(ana, ben, 'before')
	expect(lost).toEqual([])
})

test('[Y24] taking the wrapping back loses and keeps nothing twice', () => {
	const { ana, ben, lost } = two()
	typing(ana.editor)
	WRAPS.quote?.(ben.editor)
	exchange(ana, ben, 'before')
	ben.editor.commands.undo()
	exchange(ana, ben, 'before')
	expect(lost).toEqual([' and trams'])
})

test('[Y24] the words become a text of their own', () => {
	expect(blockTexts(paragraphsOf(['and trams', 'and ferries']))).toEqual([
		'and trams',
		'and ferries'
	])
})

type Desk = { doc: Y.Doc; editor: Editor }

/** Two people at the same text; what they do reaches the other when it is exchanged. */
function two() {
	const [one, other] = [new Y.Doc(), new Y.Doc()]
	documentRoot(one).insert(0, ['Bicycle', 'Streets'].map(paragraph))
	Y.applyUpdate(other, Y.encodeStateAsUpdate(one))
	const lost: string[] = []
	const clock = { now: 0 }
	const ana: Desk = { doc: one, editor: opened(one) }
	const ben: Desk = { doc: other, editor: opened(other) }
	exchange(ana, ben, 'before')
	watchWords(
		one,
		(words) => lost.push(...words),
		() => clock.now
	)
	return { ana, ben, lost, clock }
}

/** `before`: the other hears of mine first; `after`: I hear of theirs first. */
function exchange(ana: Desk, ben: Desk, order: 'before' | 'after'): void {
	const [mine, theirs] = [Y.encodeStateAsUpdate(ana.doc), Y.encodeStateAsUpdate(ben.doc)]
	if (order === 'before') Y.applyUpdate(ben.doc, mine)
	Y.applyUpdate(ana.doc, theirs)
	if (order === 'after') Y.applyUpdate(ben.doc, mine)
	Y.applyUpdate(ana.doc, Y.encodeStateAsUpdate(ben.doc))
	Y.applyUpdate(ben.doc, Y.encodeStateAsUpdate(ana.doc))
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
