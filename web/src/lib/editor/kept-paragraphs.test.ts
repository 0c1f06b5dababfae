import { Editor } from '@tiptap/core'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { applyAwarenessUpdate, Awareness, encodeAwarenessUpdate } from 'y-protocols/awareness'
import * as Y from 'yjs'
import { liveExtensions } from './extensions.ts'
import { InsertMenu } from './insert-menu.svelte.ts'
import { keptRefreshed } from './kept-paragraphs.ts'
import { NO_SHORTCUTS } from './shortcuts.ts'

const editors: Editor[] = []
beforeEach(() => void vi.useFakeTimers())
afterEach(() => {
	editors.splice(0).forEach((editor) => editor.destroy())
	vi.useRealTimers()
})

test('[Y19] who is asked to leave a paragraph is told once, kindly, and can write all the same', async () => {
	const [ana, ben] = together()
	ana.asks(true)
	ana.caretIn('Second')
	expect(ana.keeps()).toBe(ana.idOf('Second'))
	await told()
	expect(ben.shown()).toEqual(['Second'])
	expect(ben.met).toEqual([])

	ben.caretIn('First')
	await told()
	expect(ben.met).toEqual([])
	ben.caretIn('Second')
	ben.editor.commands.insertContent('?')
	ben.caretIn('First')
	ben.caretIn('Second?')
	await told()
	expect(ben.met).toEqual(['Ana'])
	expect(ana.editor.getText()).toContain('?')
})

test('[Y19] the paragraph is free again when I move on, rest, or ask no longer', async () => {
	const [ana, ben] = together()
	ana.asks(true)
	ana.caretIn('Second')
	ana.caretIn('First')
	await told()
	expect(ben.shown()).toEqual(['First'])
	vi.advanceTimersByTime(61_000)
	await told()
	expect(ana.keeps()).toBeNull()
	expect(ben.shown()).toEqual([])
	ana.caretIn('Second')
	expect(ana.keeps()).toBe(ana.idOf('Second'))
	ana.asks(false)
	await told()
	expect(ana.keeps()).toBeNull()
	expect(ben.shown()).toEqual([])
})

test('[Y19] who does not ask says nothing about their paragraph', () => {
	const [ana] = together()
	ana.caretIn('Second')
	expect(ana.keeps()).toBeNull()
})

/** Two people with one text, each on their own device. */
function together() {
	const [one, other] = [new Y.Doc(), new Y.Doc()]
	const pass = (from: Y.Doc, to: Y.Doc) =>
		from.on('update', (update: Uint8Array) => Y.applyUpdate(to, update, 'wire'))
	pass(one, other)
	pass(other, one)
	const people = [somebody('Ana', one), somebody('Ben', other)] as const
	const [ana, ben] = people
	const say = (from: Awareness, to: Awareness) =>
		from.on('change', ({ added, updated }: { added: number[]; updated: number[] }) => {
			const mine = [...added, ...updated].filter((client) => client === from.clientID)
			if (mine.length > 0) applyAwarenessUpdate(to, encodeAwarenessUpdate(from, mine), 'wire')
		})
	say(ana.awareness, ben.awareness)
	say(ben.awareness, ana.awareness)
	ana.editor.commands.setContent('<p>First</p><p>Second</p>')
	return people
}

function somebody(name: string, doc: Y.Doc) {
	const awareness = new Awareness(doc)
	awareness.setLocalState({ user: { personId: name, name } })
	const met: string[] = []
	let asking = false
	const editor = new Editor({
		element: document.body.appendChild(document.createElement('div')),
		extensions: liveExtensions({
			doc,
			awareness,
			editable: true,
			placeholder: '',
			shortcuts: NO_SHORTCUTS,
			slash: { menu: new InsertMenu(), inserts: () => [] },
			language: 'en',
			suggesting: { on: () => false, personId: name, onblocked: () => {} },
			frozen: { sections: () => [], onblocked: () => {} },
			kept: {
				asking: () => asking,
				label: (keeper) => `${keeper.name} asks`,
				onmet: (keeper) => met.push(keeper.name)
			}
		})
	})
	vi.spyOn(editor.view, 'hasFocus').mockReturnValue(true)
	editors.push(editor)
	const blockOf = (words: string) => {
		let found = { at: -1, id: '' }
		editor.state.doc.descendants((node, at) => {
			if (node.isTextblock && node.textContent === words) found = { at, id: node.attrs.id }
		})
		return found
	}
	return {
		editor,
		awareness,
		met,
		asks(now: boolean) {
			asking = now
			editor.view.dispatch(keptRefreshed(editor.state))
		},
		caretIn: (words: string) => editor.commands.setTextSelection(blockOf(words).at + 1),
		idOf: (words: string) => blockOf(words).id,
		keeps: () => awareness.getLocalState()?.keeps ?? null,
		shown: () => [...editor.view.dom.querySelectorAll('.kept')].map((one) => one.textContent)
	}
}

/** What is done at the end of the turn. */
async function told() {
	for (let n = 0; n < 5; n++) await Promise.resolve()
}
