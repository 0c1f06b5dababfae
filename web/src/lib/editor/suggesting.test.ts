import { Editor } from '@tiptap/core'
import { TextSelection } from '@tiptap/pm/state'
import fc from 'fast-check'
import { afterEach, describe, expect, it } from 'vitest'
import { Awareness } from 'y-protocols/awareness'
import * as Y from 'yjs'
import { canonicalTextOf } from '#schema/docs/policy.ts'
import { settleSuggestions, suggestionsOf } from '#schema/docs/settle-suggestions.ts'
import { FINAL, ORIGINAL, reading, without } from '#schema/docs/suggested-tree.ts'
import { spelled, treeOf } from '#schema/docs/tree.ts'
import { changeNote, hangNote } from './footnote.ts'
import { liveExtensions } from './extensions.ts'
import { moveBlock } from './move-block.ts'
import { InsertMenu } from './insert-menu.svelte.ts'
import { NO_SHORTCUTS } from './shortcuts.ts'

const ANA = 'a0000000-0000-4000-8000-000000000001'
const BEN = 'b0000000-0000-4000-8000-000000000002'

const editors: Editor[] = []
afterEach(() => editors.splice(0).forEach((editor) => editor.destroy()))

/** An editor of somebody who suggests, on a text that was written before. */
function suggesting(html: string, personId = ANA, doc = new Y.Doc()) {
	const held: string[] = []
	const blocked: string[] = []
	const mode = { on: false }
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
			suggesting: {
				on: () => mode.on,
				personId,
				isHeld: (id) => held.includes(id),
				onblocked: () => blocked.push('blocked')
			}
		})
	})
	editors.push(editor)
	if (html) editor.commands.setContent(html)
	mode.on = true
	return { editor, doc, blocked, mode, held }
}

/** Selects the first stretch that says this, or puts the caret before or behind it. */
function select(editor: Editor, words: string, where: 'all' | 'before' | 'behind' = 'all'): void {
	let found: { from: number; to: number } | null = null
	editor.state.doc.descendants((node, at) => {
		if (found || !node.isTextblock) return
		const index = node.textContent.indexOf(words)
		if (index === -1) return
		found = { from: at + 1 + index, to: at + 1 + index + words.length }
	})
	if (!found) throw new Error(`“${words}” is not there`)
	const { from, to } = found
	editor.commands.setTextSelection(where === 'all' ? { from, to } : where === 'before' ? from : to)
}

/** What a key does: what the editor makes of it, else what the browser would do. */
function press(editor: Editor, key: 'Backspace' | 'Delete' | 'Enter'): void {
	const event = new KeyboardEvent('keydown', { key })
	if (editor.view.someProp('handleKeyDown', (handle) => handle(editor.view, event))) return
	const { $from, from, empty } = editor.state.selection
	if (!empty || key === 'Enter') return
	const at = key === 'Backspace' ? from - 1 : from
	const inside = key === 'Backspace' ? $from.nodeBefore?.isText : $from.nodeAfter?.isText
	if (inside) editor.view.dispatch(editor.state.tr.delete(at, at + 1))
}
/** A composition puts these letters where those of a text node stood. */
function takesUp(
	editor: Editor,
	{ node, from, to }: { node: Node | null | undefined; from: number; to: number },
	data: string
): void {
	const event = new InputEvent('beforeinput', { inputType: 'insertCompositionText', data })
	const range = { startContainer: node, startOffset: from, endContainer: node, endOffset: to }
	Object.assign(event, { getTargetRanges: () => [{ ...range, collapsed: false }] })
	editor.view.dom.dispatchEvent(event)
}
const backspace = (editor: Editor) => press(editor, 'Backspace')
const type = (editor: Editor, text: string) =>
	editor.view.dispatch(editor.state.tr.insertText(text))

const final = (doc: Y.Doc) => {
	const copy = new Y.Doc()
	Y.applyUpdate(copy, Y.encodeStateAsUpdate(doc))
	settleSuggestions(copy, FINAL)
	return canonicalTextOf('document', copy)
}

describe('[T1] what is written while suggesting', () => {
	it('goes in as an insertion, one for a word typed', () => {
		const { editor, doc } = suggesting('<p>Pay on Monday.</p>')
		select(editor, 'on', 'before')
		for (const key of 'rent ') type(editor, key)
		expect(canonicalTextOf('document', doc)).toBe('Pay on Monday.\n')
		expect(final(doc)).toBe('Pay rent on Monday.\n')
		expect(suggestionsOf(doc)).toMatchObject([
			{ by: ANA, parts: [{ is: 'insertion', text: 'rent ' }] }
		])
	})

	it('[T8] goes in beside one that is put to a decision, and leaves that as it is', () => {
		const { editor, doc, held } = suggesting('<p>Pay on Monday.</p>')
		select(editor, 'on', 'before')
		type(editor, 'rent ')
		const [put] = suggestionsOf(doc)
		held.push(put?.id ?? '')
		type(editor, 'slowly ')
		select(editor, 'rent', 'before')
		type(editor, 'all ')
		select(editor, 'rent')
		editor.commands.deleteSelection()
		const after = suggestionsOf(doc)
		expect(after.find(({ id }) => id === put?.id)).toMatchObject({
			parts: [{ is: 'insertion', text: 'rent ' }]
		})
		expect(after.length).toBeGreaterThan(1)
		expect(final(doc)).toBe('Pay all slowly on Monday.\n'.replace('all ', 'all  '))
	})

	it('replaces a selection as one suggestion', () => {
		const { editor, doc } = suggesting('<p>Pay on Monday.</p>')
		select(editor, 'Monday')
		type(editor, 'F')
		type(editor, 'riday')
		expect(final(doc)).toBe('Pay on Friday.\n')
		expect(suggestionsOf(doc)).toMatchObject([
			{
				parts: [
					{ is: 'deletion', text: 'Monday' },
					{ is: 'insertion', text: 'Friday' }
				]
			}
		])
	})

	it('moves a block as one taken away and the same put in elsewhere; its neighbours stay', () => {
		const { editor, doc } = suggesting('<p>One.</p><p>Two.</p><p>Three.</p>')
		select(editor, 'One.', 'before')
		expect(moveBlock(editor, 1)).toBe(true)
		expect(canonicalTextOf('document', doc)).toBe('One.\n\nTwo.\n\nThree.\n')
		expect(final(doc)).toBe('Two.\n\nOne.\n\nThree.\n')
		expect(suggestionsOf(doc).flatMap(({ parts }) => parts.map(({ is }) => is))).toEqual([
			'removed',
			'added',
			'insertion'
		])
	})

	it('strikes out a selection before a keyboard composes its first letter', () => {
		const { editor, doc, mode } = suggesting('<p>Pay on Monday, please.</p>')
		select(editor, 'Monday')
		editor.view.dom.dispatchEvent(new CompositionEvent('compositionstart'))
		expect(editor.state.selection.empty).toBe(true)
		for (const letter of 'Friday') type(editor, letter)
		expect(final(doc)).toBe('Pay on Friday, please.\n')
		expect(suggestionsOf(doc)).toMatchObject([
			{
				parts: [
					{ is: 'insertion', text: 'Friday' },
					{ is: 'deletion', text: 'Monday' }
				]
			}
		])
		mode.on = false
		select(editor, 'please')
		editor.view.dom.dispatchEvent(new CompositionEvent('compositionstart'))
		expect(editor.state.selection.empty).toBe(false)
	})

	it('strikes out a finished word that a keyboard takes up again, once it puts another in its place', () => {
		const { editor, doc } = suggesting('<p>Pay on Munday.</p>')
		const text = () => editor.view.dom.querySelector('p')?.firstChild
		takesUp(editor, { node: text(), from: 7, to: 13 }, 'Munday')
		expect(suggestionsOf(doc)).toEqual([])
		takesUp(editor, { node: text(), from: 7, to: 13 }, 'Mon')
		for (const letter of 'Monday') type(editor, letter)
		expect(final(doc)).toBe('Pay on Monday.\n')
		expect(canonicalTextOf('document', doc)).toBe('Pay on Munday.\n')
		const own = editor.view.dom.querySelector('ins')?.firstChild
		takesUp(editor, { node: own, from: 0, to: 6 }, 'Mon')
		expect(suggestionsOf(doc).flatMap(({ parts }) => parts)).toMatchObject([
			{ is: 'insertion', text: 'Monday' },
			{ is: 'deletion', text: 'Munday' }
		])
	})

	it('leaves the caret behind a word in which a keyboard put a letter in', () => {
		const { editor, doc } = suggesting('<p>Pay helo</p>')
		const { tr, doc: before } = editor.state
		tr.insertText('l', 8)
		editor.view.dispatch(tr.setSelection(TextSelection.create(tr.doc, before.content.size)))
		type(editor, ' now')
		expect(final(doc)).toBe('Pay hello now\n')
	})

	it('strikes out backwards key by key, and really deletes one’s own words', () => {
		const { editor, doc } = suggesting('<p>Pay on Monday.</p>')
		select(editor, 'Monday', 'behind')
		for (let n = 0; n < 3; n++) backspace(editor)
		expect(final(doc)).toBe('Pay on Mon.\n')
		expect(canonicalTextOf('document', doc)).toBe('Pay on Monday.\n')
		type(editor, 'th')
		backspace(editor)
		expect(suggestionsOf(doc).flatMap(({ parts }) => parts)).toMatchObject([
			{ is: 'insertion', text: 't' },
			{ is: 'deletion', text: 'day' }
		])
	})

	it('cuts a paragraph in two, and a list item too', () => {
		const { editor, doc } = suggesting('<p>Pay rent. Be kind.</p><ul><li><p>Ask us.</p></li></ul>')
		select(editor, 'Be kind', 'before')
		press(editor, 'Enter')
		select(editor, 'us.', 'before')
		press(editor, 'Enter')
		expect(final(doc)).toBe('Pay rent. \n\nBe kind.\n\n- Ask \n- us.\n')
		expect(canonicalTextOf('document', doc)).toBe('Pay rent. Be kind.\n\n- Ask us.\n')
		backspace(editor)
		expect(final(doc)).toBe('Pay rent. \n\nBe kind.\n\n- Ask us.\n')
	})

	it('joins two paragraphs', () => {
		const { editor, doc } = suggesting('<p>Pay rent</p><p>and be kind.</p>')
		select(editor, 'and be', 'before')
		backspace(editor)
		expect(final(doc)).toBe('Pay rentand be kind.\n')
		expect(canonicalTextOf('document', doc)).toBe('Pay rent\n\nand be kind.\n')
	})

	it('strikes out over several blocks', () => {
		const { editor, doc } = suggesting('<p>One two.</p><h2>Three</h2><p>Four five.</p>')
		const before = canonicalTextOf('document', doc)
		editor.commands.setTextSelection({ from: 5, to: editor.state.doc.content.size - 6 })
		editor.commands.deleteSelection()
		expect(final(doc)).toBe('One five.\n')
		expect(canonicalTextOf('document', doc)).toBe(before)
	})

	it('gives and takes a style', () => {
		const { editor, doc } = suggesting('<p>Pay <strong>on</strong> Monday.</p>')
		select(editor, 'on Monday')
		editor.commands.setBold()
		expect(final(doc)).toBe('Pay **on Monday**.\n')
		editor.commands.toggleBold()
		expect(final(doc)).toBe('Pay **on** Monday.\n')
		select(editor, 'on')
		editor.commands.toggleBold()
		expect(final(doc)).toBe('Pay on Monday.\n')
		expect(canonicalTextOf('document', doc)).toBe('Pay **on** Monday.\n')
	})

	it('turns a paragraph into a heading and back', () => {
		const { editor, doc } = suggesting('<p>Rent</p>')
		select(editor, 'Rent', 'behind')
		editor.commands.setHeading({ level: 2 })
		expect(final(doc)).toBe('## Rent\n')
		expect(canonicalTextOf('document', doc)).toBe('Rent\n')
	})

	it('puts in pasted blocks', () => {
		const { editor, doc } = suggesting('<p>Pay.</p><p>Thanks.</p>')
		select(editor, 'Pay.', 'behind')
		editor.commands.insertContent('<h2>Keys</h2><ul><li><p>Ask.</p></li></ul>')
		expect(canonicalTextOf('document', doc)).toBe('Pay.\n\nThanks.\n')
		expect(final(doc)).toContain('## Keys\n\n- Ask.')
	})

	it('says when something cannot be suggested, and does nothing', () => {
		const { editor, doc, blocked } = suggesting('<p>Pay.</p>')
		select(editor, 'Pay.', 'behind')
		editor.commands.toggleBulletList()
		expect(blocked).toEqual(['blocked'])
		expect(canonicalTextOf('document', doc)).toBe('Pay.\n')
		expect(suggestionsOf(doc)).toEqual([])
	})

	it('can be undone', () => {
		const { editor, doc } = suggesting('<p>Pay on Monday.</p>')
		select(editor, 'Monday')
		type(editor, 'Friday')
		editor.commands.undo()
		editor.commands.undo()
		expect(suggestionsOf(doc)).toEqual([])
	})
})

const HTML =
	'<h2>Rent</h2><p>Pay <strong>on</strong> Monday.</p><ul><li><p>Ask us.</p></li><li><p>Or write.</p></li></ul><blockquote><p>Be kind.</p></blockquote><p></p>'

const SHORT = '<p>Pay.</p><ul><li><p>Ask.</p></li><li><p>Or.</p></li></ul><p>End.</p>'

type Act = { act: string; at: number; length: number; text: string }
const acts = fc.array(
	fc.record<Act>({
		act: fc.constantFrom('type', 'backspace', 'delete', 'enter', 'bold', 'heading', 'paste', 'cut'),
		at: fc.nat(120),
		length: fc.nat(25),
		text: fc.constantFrom('a', 'rent ', 'città', 'ž')
	}),
	{ maxLength: 12 }
)

function perform(editor: Editor, { act, at, length, text }: Act): void {
	const { doc, tr } = editor.state
	const [from, to] = [at, at + length].map((place) =>
		doc.resolve(Math.min(place, doc.content.size))
	)
	if (from && to) editor.view.dispatch(tr.setSelection(TextSelection.between(from, to)))
	const { commands, view } = editor
	switch (act) {
		case 'type':
			return type(editor, text)
		case 'backspace':
			return backspace(editor)
		case 'delete':
			return press(editor, 'Delete')
		case 'enter':
			// Over several blocks, Tiptap’s own Enter may fail while it looks for the block to cut.
			editor.commands.setTextSelection(editor.state.selection.from)
			return press(editor, 'Enter')
		case 'bold':
			return void commands.toggleBold()
		case 'heading':
			return void commands.toggleHeading({ level: 2 })
		case 'paste':
			return void commands.insertContent('<p>Pasted.</p><h2>Twice</h2>')
		case 'cut':
			return view.dispatch(editor.state.tr.deleteSelection())
	}
}

/** Plays in which words of others once came to stand elsewhere, or an empty block stayed. */
const FOUND: [string, Act[], Act[]][] = [
	[
		HTML,
		[],
		[
			{ act: 'enter', at: 33, length: 0, text: 'a' },
			{ act: 'paste', at: 0, length: 0, text: 'a' },
			{ act: 'paste', at: 51, length: 0, text: 'a' },
			{ act: 'type', at: 59, length: 15, text: 'a' }
		]
	],
	[
		SHORT,
		[{ act: 'cut', at: 1, length: 17, text: 'a' }],
		[
			{ act: 'enter', at: 21, length: 0, text: 'a' },
			{ act: 'type', at: 14, length: 17, text: 'a' }
		]
	],
	[
		SHORT,
		[{ act: 'paste', at: 0, length: 9, text: 'a' }],
		[
			{ act: 'paste', at: 16, length: 17, text: 'a' },
			{ act: 'enter', at: 34, length: 0, text: 'a' }
		]
	]
]

it('[T3] whatever is done while suggesting leaves the rest of the text as it was', () => {
	fc.assert(
		fc.property(fc.constantFrom(HTML, SHORT), acts, acts, (html, bens, anas) => {
			const ben = suggesting(html, BEN)
			const asItWas = canonicalTextOf('document', ben.doc)
			for (const act of bens) perform(ben.editor, act)
			const doc = new Y.Doc()
			Y.applyUpdate(doc, Y.encodeStateAsUpdate(ben.doc))
			const ana = suggesting('', ANA, doc)
			const rest = () => spelled(reading(treeOf(doc), without(ANA)))
			const before = rest()
			for (const act of anas) {
				perform(ana.editor, act)
				expect(rest(), JSON.stringify(act)).toBe(before)
			}
			settleSuggestions(doc, ORIGINAL)
			expect(canonicalTextOf('document', doc)).toBe(asItWas)
			ben.editor.destroy()
			ana.editor.destroy()
		}),
		{ numRuns: 60, examples: FOUND }
	)
}, 120_000)

describe('[T1] what stands among words while suggesting', () => {
	const BEA = `person:${BEN}`
	const paragraph = (doc: Y.Doc) => canonicalTextOf('document', doc)

	it('is suggested, withdrawn and taken out like words', () => {
		const { editor, doc, mode, blocked } = suggesting('<p>Ask at the desk.</p>')
		select(editor, 'Ask', 'behind')
		hangNote(editor, 'From nine to five')
		editor.commands.insertContent([{ type: 'mention', attrs: { to: BEA } }])
		expect(paragraph(doc)).toBe('Ask at the desk.\n')
		expect(final(doc)).toBe(`Ask{^From nine to five}{@${BEA}} at the desk.\n`)
		expect(blocked).toEqual([])

		mode.on = false
		settleSuggestions(doc, FINAL)
		mode.on = true
		changeNote(editor, 0, 'From ten to six')
		expect(paragraph(doc)).toBe(`Ask{^From nine to five}{@${BEA}} at the desk.\n`)
		expect(final(doc)).toBe(`Ask{^From ten to six}{@${BEA}} at the desk.\n`)
		settleSuggestions(doc, ORIGINAL)
		changeNote(editor, 0, null)
		expect(final(doc)).toBe(`Ask{@${BEA}} at the desk.\n`)
	})

	it('a callout or a part that opens is suggested as a new block; words in it are words', () => {
		const { editor, doc, mode, blocked } = suggesting('<p>Ask at the desk.</p>')
		select(editor, 'desk.', 'behind')
		editor.commands.insertContentAt(editor.state.doc.content.size, {
			type: 'callout',
			attrs: { tone: 'tip' },
			content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Ring.' }] }]
		})
		expect(paragraph(doc)).toBe('Ask at the desk.\n')
		expect(final(doc)).toBe('Ask at the desk.\n\n> [!TIP]\n>\n> Ring.\n')
		mode.on = false
		settleSuggestions(doc, FINAL)
		mode.on = true
		select(editor, 'Ring', 'behind')
		type(editor, ' twice')
		expect(final(doc)).toContain('> Ring twice.')
		expect(paragraph(doc)).toContain('> Ring.')
		// Languages, like links, are set by those who may write.
		select(editor, 'Ask')
		editor.commands.setMark('language', { lang: 'lv' })
		expect(blocked).toHaveLength(1)
		expect(final(doc)).not.toContain('{lang')
	})
})
