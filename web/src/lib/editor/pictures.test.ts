import { Editor } from '@tiptap/core'
import { afterEach, describe, expect, test } from 'vitest'
import { Awareness } from 'y-protocols/awareness'
import * as Y from 'yjs'
import type { FileFact } from '#schema/docs/files.ts'
import { canonicalTextOf } from '#schema/docs/policy.ts'
import { settleSuggestions, suggestionsOf } from '#schema/docs/settle-suggestions.ts'
import { liveExtensions } from './extensions.ts'
import type { FileDropOptions } from './file-drops.ts'
import type { PasteBoundsOptions } from './paste-bounds.ts'
import { InsertMenu } from './insert-menu.svelte.ts'
import { changePicture, pictureAt } from './pictures.ts'
import { placeAt, putBehind } from './place-in-text.ts'
import { NO_SHORTCUTS } from './shortcuts.ts'

const ANA = 'a0000000-0000-4000-8000-000000000001'
const BEN = 'b0000000-0000-4000-8000-000000000002'
const FILE: FileFact = {
	hash: 'p'.repeat(43),
	name: 'hall.png',
	type: 'image/png',
	size: 9,
	width: 4,
	height: 3
}

const editors: Editor[] = []
afterEach(() => editors.splice(0).forEach((editor) => editor.destroy()))

function editing(mode: { on: boolean }, doc = new Y.Doc(), personId = ANA) {
	const left = { foreign: 0, others: 0 }
	const blocked: string[] = []
	const drops: FileDropOptions & PasteBoundsOptions = {
		ontoomuch: () => {},
		onfiles: () => {},
		onforeign: (n) => void (left.foreign += n),
		onothers: (n) => void (left.others += n),
		known: (hash) => hash === FILE.hash
	}
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
			drops,
			frozen: { sections: () => [], onblocked: () => {} },
			suggesting: { on: () => mode.on, personId, onblocked: () => blocked.push('blocked') }
		})
	})
	editors.push(editor)
	return { editor, doc, left, blocked }
}

const said = (doc: Y.Doc) => canonicalTextOf('document', doc)
const picture = ({ schema }: Editor, attrs = {}) =>
	schema.nodes.image?.create({ file: FILE, alt: 'The hall', ...attrs })
function put(editor: Editor, at: number, line = false) {
	const node = picture(editor)
	if (node) putBehind(editor, placeAt(editor, at), node, line)
}

describe('[PI1] a file that arrived', () => {
	test('goes behind the block it was for, and the caret stays with the writer', () => {
		const { editor, doc } = editing({ on: false })
		editor.commands.setContent('<p>One</p><p>Two</p>')
		editor.commands.setTextSelection(9)
		put(editor, 2)
		expect(said(doc)).toBe(`One\n\n![The hall](sha-256:${FILE.hash} "hall.png")\n\nTwo\n`)
		editor.commands.insertContent('!')
		expect(said(doc)).toContain('Two!')
	})

	test('[T1] of somebody who suggests is a suggestion, which they may still describe', () => {
		const mode = { on: false }
		const { editor, doc, blocked } = editing(mode)
		editor.commands.setContent('<p>One</p>')
		const before = said(doc)
		mode.on = true
		put(editor, 2)
		expect(said(doc)).toBe(before)
		expect(suggestionsOf(doc)[0]?.parts).toEqual([{ is: 'added', text: 'hall.png' }])
		changePicture(editor, 5, { alt: 'A hall', caption: 'In May', decorative: false, width: 40 })
		editor.view.dispatch(editor.state.tr.setNodeAttribute(5, 'width', 60))
		expect(pictureAt(editor, 5)).toEqual({
			alt: 'A hall',
			caption: 'In May',
			decorative: false,
			width: 60
		})
		expect([blocked, suggestionsOf(doc).length]).toEqual([[], 1])
		settleSuggestions(doc, () => 'reject')
		expect(said(doc)).toBe(before)
	})

	test('[T1] other words for the picture of somebody else are another picture in its place', () => {
		const mode = { on: false }
		const { editor, doc, blocked } = editing(mode, new Y.Doc(), BEN)
		editor.commands.setContent('<p>One</p>')
		put(editor, 2)
		const before = said(doc)
		mode.on = true
		editor.view.dispatch(editor.state.tr.setNodeAttribute(5, 'width', 60))
		expect(blocked).toEqual(['blocked'])
		changePicture(editor, 5, { alt: 'Another', caption: '', decorative: false, width: null })
		expect(said(doc)).toBe(before)
		settleSuggestions(doc, () => 'accept')
		expect(said(doc)).toContain('![Another]')
		expect(said(doc)).not.toContain('![The hall]')
	})
})

describe('[PI9] what is pasted', () => {
	test('brings no picture of another page, and no file this text does not have', () => {
		const { editor, doc, left } = editing({ on: false })
		const ours = (hash: string) =>
			`<figure data-file='${JSON.stringify({ ...FILE, hash })}' data-alt="x"><img src="/x"></figure>`
		editor.view.pasteHTML(
			`<p>Words<img src="https://example.org/spy.gif"></p>${ours(FILE.hash)}${ours('q'.repeat(43))}`
		)
		expect(left).toEqual({ foreign: 1, others: 1 })
		expect(said(doc)).toContain('Words')
		expect(said(doc)).toContain(FILE.hash)
		expect(said(doc)).not.toMatch(/example\.org|qqqq/)
	})
})
