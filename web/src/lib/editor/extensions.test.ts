import { Editor, getSchema } from '@tiptap/core'
import { afterEach, describe, expect, it } from 'vitest'
import { Awareness } from 'y-protocols/awareness'
import * as Y from 'yjs'
import { MARKS, NODES } from '#schema/docs/document-schema.ts'
import { canonicalTextOf } from '#schema/docs/policy.ts'
import { plainText } from '#schema/docs/document.ts'
import { documentExtensions, liveExtensions } from './extensions.ts'
import { insertDetails } from './details.ts'
import { InsertMenu } from './insert-menu.svelte.ts'
import type { MentionOptions } from './mention.ts'
import { NO_SHORTCUTS } from './shortcuts.ts'

const editors: Editor[] = []
afterEach(() => editors.splice(0).forEach((editor) => editor.destroy()))

function edit(doc: Y.Doc, editable = true, mention: Partial<MentionOptions> = {}): Editor {
	const editor = new Editor({
		element: document.body.appendChild(document.createElement('div')),
		editable,
		extensions: liveExtensions({
			doc,
			awareness: new Awareness(doc),
			editable,
			placeholder: '',
			shortcuts: NO_SHORTCUTS,
			details: { opened: editable },
			slash: { menu: new InsertMenu(), inserts: () => [] },
			language: 'en',
			mention,
			suggesting: { on: () => false, personId: '', onblocked: () => {} },
			frozen: { sections: () => [], onblocked: () => {} }
		})
	})
	editors.push(editor)
	return editor
}

/** Two documents that hear each other at once. */
function pair(): [Y.Doc, Y.Doc] {
	const one = new Y.Doc()
	const other = new Y.Doc()
	one.on('update', (update, origin) => origin === other || Y.applyUpdate(other, update, one))
	other.on('update', (update, origin) => origin === one || Y.applyUpdate(one, update, other))
	return [one, other]
}

describe('the schema of the editor and the shape the guard knows', () => {
	const schema = getSchema(documentExtensions())

	it('name the same nodes', () => {
		const own = Object.keys(schema.nodes).filter((name) => name !== 'doc' && name !== 'text')
		expect(own.sort()).toEqual(Object.keys(NODES).sort())
	})

	it('name the same marks', () => {
		expect(Object.keys(schema.marks).sort()).toEqual(Object.keys(MARKS).sort())
	})

	it('give no node or mark an attribute the guard would refuse', () => {
		for (const [name, shape] of Object.entries(NODES))
			for (const attribute of Object.keys(schema.nodes[name]?.spec.attrs ?? {}))
				expect(Object.keys(shape.attributes), name).toContain(attribute)
		for (const [name, shape] of Object.entries(MARKS))
			for (const attribute of Object.keys(schema.marks[name]?.spec.attrs ?? {}))
				expect(Object.keys(shape), name).toContain(attribute)
	})
})

describe('two people in one text', () => {
	it('undoes only what one wrote oneself', () => {
		const [docOfAna, docOfLiga] = pair()
		const ana = edit(docOfAna)
		const liga = edit(docOfLiga)
		ana.commands.insertContent('Ana was here. ')
		liga.commands.insertContentAt(liga.state.doc.content.size - 1, 'Liga too.')
		expect(plainText(docOfAna)).toBe('Ana was here. Liga too.')
		ana.commands.undo()
		expect(plainText(docOfLiga).trim()).toBe('Liga too.')
	})

	it('keeps the anchors of comments through edits of those who write', () => {
		const [docOfAna, docOfLiga] = pair()
		const ana = edit(docOfAna)
		const thread = '6f1c7f0e-0f5c-4b7e-9d43-0a4f5f0c1a11'
		ana.commands.insertContent({
			type: 'text',
			text: 'anchored',
			marks: [{ type: 'comment', attrs: { thread } }]
		})
		const liga = edit(docOfLiga)
		liga.commands.setTextSelection(5)
		liga.commands.splitBlock()
		expect(JSON.stringify(ana.getJSON())).toContain(thread)
		expect(plainText(docOfAna)).toBe('anch\nored')
	})

	it('writes nothing when it is only read, not even missing ids', () => {
		const [docOfAna, docOfReader] = pair()
		const ana = edit(docOfAna)
		const before = Y.encodeStateVector(docOfReader)
		const reader = edit(docOfReader, false)
		ana.commands.setContent('<p>one</p><pre><code>two</code></pre>')
		const written = Y.decodeStateVector(Y.encodeStateVector(docOfReader))
		expect(written.has(docOfReader.clientID)).toBe(false)
		expect(before).not.toEqual(Y.encodeStateVector(docOfReader))
		expect(reader.getText()).toContain('two')
	})

	it('refuses scripts as links, also when they are pasted', () => {
		const ana = edit(new Y.Doc())
		ana.commands.insertContent(
			'<p><a href="javascript:alert(1)">x</a><a href="https://a.eu">y</a></p>'
		)
		expect(ana.getHTML()).not.toContain('javascript')
		expect(ana.getHTML()).toContain('https://a.eu')
	})
})

describe('[K17] a mention', () => {
	const KEY = 'person:a0000000-0000-4000-8000-000000000001'

	it('shows the name of now, or only what it is; the document has the key alone', () => {
		const doc = new Y.Doc()
		const names = new Map([[KEY, { label: 'Līga', href: '/p/1/people' }]])
		let renamed = () => {}
		const editor = edit(doc, true, {
			labelOf: (key) => names.get(key) ?? null,
			wordFor: (kind) => `some ${kind}`,
			onnames: (changed) => ((renamed = changed), () => {})
		})
		editor.commands.insertContent({ type: 'mention', attrs: { to: KEY } })
		const shown = () => editor.view.dom.querySelector('.mention')
		expect(shown()?.textContent).toBe('@Līga')
		names.set(KEY, { label: 'Līga Ozola', href: '/p/1/people' })
		renamed()
		expect(shown()?.textContent).toBe('@Līga Ozola')
		names.clear()
		renamed()
		expect(shown()?.textContent).toBe('@some person')
		expect(shown()?.hasAttribute('href')).toBe(false)
		expect(new TextDecoder().decode(Y.encodeStateAsUpdate(doc))).not.toContain('Līga')
	})

	it('comes back from the clipboard, and nothing else does that calls itself one', () => {
		const editor = edit(new Y.Doc())
		editor.commands.insertContent(
			`<p><a class="mention" data-mention="${KEY}" href="/p/1/people">@Līga</a> and <a data-mention="person:1">@Evil</a></p>`
		)
		expect(editor.getText()).toBe('@person and @Evil')
	})
})

describe('[K21] a part that opens', () => {
	const shown = (editor: Editor) => editor.view.dom.querySelector('.details')
	const button = (editor: Editor) => editor.view.dom.querySelector<HTMLElement>('.details__button')

	it('is made of what is selected, left by an empty line, and undone at its very beginning', () => {
		const doc = new Y.Doc()
		const editor = edit(doc)
		editor.commands.setContent('<p>Prices</p>')
		editor.commands.setTextSelection(3)
		insertDetails(editor)
		editor.commands.insertContent('Costs')
		expect(canonicalTextOf('document', doc)).toBe(
			'{details}\n\n{summary} Costs\n\nPrices\n\n{/details}\n'
		)
		editor.commands.setTextSelection(editor.state.doc.content.size - 2)
		for (const key of ['Enter', 'Enter'])
			editor.view.someProp('handleKeyDown', (handle) =>
				handle(editor.view, new KeyboardEvent('keydown', { key }))
			)
		editor.commands.insertContent('Behind')
		expect(canonicalTextOf('document', doc)).toBe(
			'{details}\n\n{summary} Costs\n\nPrices\n\n{/details}\n\nBehind\n'
		)
		editor.commands.setTextSelection(2)
		editor.view.someProp('handleKeyDown', (handle) =>
			handle(editor.view, new KeyboardEvent('keydown', { key: 'Backspace' }))
		)
		expect(canonicalTextOf('document', doc)).toBe('Costs\n\nPrices\n\nBehind\n')
	})

	it('is open to who writes and closed to who reads, until they open it or something leads there', () => {
		const [docOfAna, docOfReader] = pair()
		const ana = edit(docOfAna)
		ana.commands.setContent('<details><summary>Costs</summary><p>Prices</p></details>')
		expect(button(ana)?.getAttribute('aria-expanded')).toBe('true')
		const reader = edit(docOfReader, false)
		expect(shown(reader)?.classList.contains('closed')).toBe(true)
		button(reader)?.click()
		expect(button(reader)?.getAttribute('aria-expanded')).toBe('true')
		button(reader)?.click()
		reader.view.dom.querySelector('p')?.dispatchEvent(new Event('beforematch', { bubbles: true }))
		expect(shown(reader)?.classList.contains('closed')).toBe(false)
		expect(canonicalTextOf('document', docOfReader)).toBe(canonicalTextOf('document', docOfAna))
	})
})

describe('[A1] leaving the text by keyboard', () => {
	const press = (editor: Editor, key: string, shiftKey = false) => {
		const event = new KeyboardEvent('keydown', { key, shiftKey, bubbles: true, cancelable: true })
		editor.view.dom.dispatchEvent(event)
		return event.defaultPrevented
	}

	it('gives Tab to a list, and to the browser after Escape', () => {
		const editor = edit(new Y.Doc())
		editor.commands.setContent('<ul><li><p>one</p></li><li><p>two</p></li></ul>')
		editor.commands.focus('end')
		expect(press(editor, 'Tab')).toBe(true)
		press(editor, 'Escape')
		expect(press(editor, 'Tab', true)).toBe(false)
		expect(press(editor, 'Tab', true)).toBe(true)
	})
})
