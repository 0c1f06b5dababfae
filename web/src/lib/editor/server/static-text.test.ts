import { Editor } from '@tiptap/core'
import { afterEach, expect, it } from 'vitest'
import { Awareness } from 'y-protocols/awareness'
import * as Y from 'yjs'
import { sectionsOf } from '#schema/docs/sections.ts'
import { liveExtensions } from '../extensions.ts'
import { InsertMenu } from '../insert-menu.svelte.ts'
import { NO_SHORTCUTS } from '../shortcuts.ts'
import { staticText } from './static-text.ts'

let editor: Editor
afterEach(() => editor.destroy())

function textOf(html: string): Y.Doc {
	const doc = new Y.Doc()
	editor = new Editor({
		element: document.body.appendChild(document.createElement('div')),
		extensions: liveExtensions({
			doc,
			awareness: new Awareness(doc),
			editable: true,
			placeholder: '',
			shortcuts: NO_SHORTCUTS,
			slash: { menu: new InsertMenu(), inserts: () => [] },
			language: 'en',
			suggesting: { on: () => false, personId: '', onblocked: () => {} },
			frozen: { sections: () => [], onblocked: () => {} }
		})
	})
	editor.commands.setContent(html)
	return doc
}
function shownIn(blocks: string[]): HTMLElement {
	const element = document.createElement('div')
	element.innerHTML = blocks.join('')
	return element
}

it('[RV3] each block is a place to link to, under the id it has in the text', () => {
	const doc = textOf('<h2>Rent</h2><p>Pay.</p>')
	const [rent] = sectionsOf(doc)
	const shown = shownIn(staticText(doc))
	expect(shown.querySelector('h2')?.id).toBe(rent?.heading)
	expect(shown.querySelector('p')?.id).toMatch(/.{8}/)
})

it('[RV3] [K18] each footnote leads to its own words', () => {
	const doc = textOf('<p>One<sup data-note="First"></sup> two<sup data-note="Second"></sup></p>')
	const links = [...shownIn(staticText(doc)).querySelectorAll('sup a')]
	expect(links.map((link) => [link.id, link.getAttribute('href')])).toEqual([
		['noteref-1', '#note-1'],
		['noteref-2', '#note-2']
	])
})

it('[RV3] [K16] a frozen section is marked, with the reason above it and nothing else marked', () => {
	const doc = textOf('<p>Before</p><h2>Rent</h2><p>Pay.</p><h2>Keys</h2><p>Ask.</p>')
	const [rent] = sectionsOf(doc)
	const frozen = rent ? [{ id: 'a', first: rent.first, last: rent.last, label: 'Agreed <b>' }] : []
	const shown = shownIn(staticText(doc, { frozen }))
	expect([...shown.children].map((block) => [block.className, block.textContent])).toEqual([
		['', 'Before'],
		['frozen-note', 'Agreed <b>'],
		['frozen-block', 'Rent'],
		['frozen-block', 'Pay.'],
		['', 'Keys'],
		['', 'Ask.']
	])
})

it('[RV3] what people write is text, never markup', () => {
	const doc = textOf('<p>&lt;script&gt;alert("x")&lt;/script&gt; &amp; more</p>')
	const shown = shownIn(staticText(doc))
	expect(shown.querySelector('script')).toBeNull()
	expect(shown.textContent).toBe('<script>alert("x")</script> & more')
})

it('[RV3] a task says what it is and whether it is done, and cannot be ticked', () => {
	const item = '<li data-type="taskItem" data-checked="true"><p>Count the keys</p></li>'
	const doc = textOf(`<ul data-type="taskList">${item}</ul>`)
	const box = shownIn(staticText(doc)).querySelector('input')
	expect([box?.getAttribute('aria-label'), box?.checked, box?.disabled]).toEqual([
		'Count the keys',
		true,
		true
	])
})
