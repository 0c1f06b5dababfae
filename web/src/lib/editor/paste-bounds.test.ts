import { Editor } from '@tiptap/core'
import { afterEach, expect, test } from 'vitest'
import { DEEPEST } from '#schema/docs/plain-shape.ts'
import { LIMITS } from '#schema/limits.ts'
import { documentExtensions } from './extensions.ts'
import { CleanPaste } from './paste.ts'
import { PasteBounds, type TooMuch } from './paste-bounds.ts'

const editors: Editor[] = []
afterEach(() => editors.splice(0).forEach((editor) => editor.destroy()))

function writing() {
	const told: TooMuch[] = []
	const editor = new Editor({
		element: document.body.appendChild(document.createElement('div')),
		extensions: [
			...documentExtensions({ writes: false }),
			CleanPaste,
			PasteBounds.configure({ ontoomuch: (much) => void told.push(much) })
		],
		content: '<p>Mine.</p>'
	})
	editors.push(editor)
	return { editor, told }
}

/** What the browser says when somebody pastes or drops this. */
function given({ view }: Editor, is: 'paste' | 'drop', type: string, words: string): Event {
	const event = new Event(is, { bubbles: true, cancelable: true })
	const data = { getData: (asked: string) => (asked === type ? words : ''), files: [] }
	Object.assign(event, { clipboardData: data, dataTransfer: data })
	view.dom.dispatchEvent(event)
	return event
}

test.each([
	['paste', 'text/html'],
	['paste', 'text/plain'],
	['drop', 'text/html']
] as const)('[I9] a %s of more %s than fits is told, and costs nothing', (is, type) => {
	const { editor, told } = writing()
	const event = given(editor, is, type, 'x'.repeat(LIMITS.pasteLength + 1))
	expect(told).toEqual([{ of: 'letters', count: LIMITS.pasteLength + 1, most: LIMITS.pasteLength }])
	expect(event.defaultPrevented).toBe(true)
	expect(editor.getText()).toBe('Mine.')
	editor.commands.insertContentAt(6, ' Still.')
	expect(editor.getText()).toBe('Mine. Still.')
})

test('[I9] more words or blocks than one act may bring are told, the last that fit go in', () => {
	const { editor, told } = writing()
	editor.view.pasteHTML(`<p>${'a '.repeat(LIMITS.pasteWords / 2)}b</p>`)
	editor.view.pasteHTML('<p>a</p>'.repeat(LIMITS.pasteBlocks + 1))
	expect(told.map(({ of, most }) => [of, most])).toEqual([
		['letters', LIMITS.pasteWords],
		['blocks', LIMITS.pasteBlocks]
	])
	expect(editor.getText()).toBe('Mine.')
	editor.view.pasteHTML('<p>a</p><p>b</p>')
	expect(editor.getText()).toContain('b')
})

test.each(['<ul><li><p>a</p>', '<blockquote><p>a</p>', '<details><summary>a</summary>'])(
	'[I9] two hundred times %s: every word stays, no deeper than a text that is brought along',
	(open) => {
		const { editor, told } = writing()
		editor.view.pasteHTML(`<p>first</p>${open.repeat(200)}<p>last</p>`)
		expect(told).toEqual([])
		expect(editor.getText().match(/\ba\b/g)?.length).toBe(200)
		expect(editor.getText()).toContain('last')
		let deepest = 0
		editor.state.doc.descendants((node, at) => {
			if (node.isBlock) deepest = Math.max(deepest, editor.state.doc.resolve(at).depth)
		})
		expect(deepest).toBeLessThanOrEqual(DEEPEST * 2 + 2)
		expect(() => editor.state.doc.check()).not.toThrow()
	}
)
