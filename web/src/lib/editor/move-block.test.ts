import { getSchema } from '@tiptap/core'
import { EditorState, NodeSelection, TextSelection } from '@tiptap/pm/state'
import { describe, expect, it } from 'vitest'
import { documentExtensions } from './extensions.ts'
import { movedBlock } from './move-block.ts'

const schema = getSchema(documentExtensions())
const paragraph = (text: string) => ({ type: 'paragraph', content: [{ type: 'text', text }] })
const item = (text: string) => ({ type: 'listItem', content: [paragraph(text)] })

function at(words: string): EditorState {
	const doc = schema.nodeFromJSON({
		type: 'doc',
		content: [
			paragraph('One'),
			{ type: 'bulletList', content: [item('Two'), item('Three')] },
			paragraph('Four')
		]
	})
	let place = 0
	doc.descendants((node, pos) => {
		if (node.text === words) place = pos + 1
	})
	return EditorState.create({ doc, selection: TextSelection.create(doc, place) })
}
const lines = (state: EditorState) => state.doc.textBetween(0, state.doc.content.size, '|')

describe('moving a block by keyboard', () => {
	it.each<[string, 1 | -1, string]>([
		['One', 1, 'Two|Three|One|Four'],
		['Two', 1, 'One|Three|Two|Four'],
		['Three', -1, 'One|Three|Two|Four'],
		['Four', -1, 'One|Four|Two|Three']
	])('takes “%s” past its neighbour (%i), the caret with it', (words, direction, after) => {
		const state = at(words)
		const moved = movedBlock(state, direction)
		if (!moved) throw new Error('moved')
		const next = state.apply(moved)
		expect(lines(next)).toBe(after)
		expect(next.selection.$from.parent.textContent).toBe(words)
		expect(next.selection.$from.parentOffset).toBe(1)
	})

	it('takes what stands at a place, wherever the caret is, and what has no words', () => {
		const state = at('Four')
		const list = state.doc.child(0).nodeSize
		const item = movedBlock(state, 1, list + 1)
		expect(item && lines(state.apply(item))).toBe('One|Three|Two|Four')
		const whole = movedBlock(state, -1, list)
		expect(whole && lines(state.apply(whole))).toBe('Two|Three|One|Four')
		const rule = state.schema.nodes.horizontalRule?.create()
		if (!rule) throw new Error('a rule')
		const ruled = state.apply(state.tr.insert(0, rule))
		const selected = ruled.apply(ruled.tr.setSelection(NodeSelection.create(ruled.doc, 0)))
		const moved = movedBlock(selected, 1)
		if (!moved) throw new Error('moved')
		const next = selected.apply(moved)
		expect(next.doc.child(1).type.name).toBe('horizontalRule')
		expect(next.selection).toMatchObject({ from: next.doc.child(0).nodeSize })
	})

	it.each<[string, 1 | -1]>([
		['One', -1],
		['Two', -1],
		['Three', 1],
		['Four', 1]
	])('does nothing where “%s” is at the end (%i)', (words, direction) => {
		expect(movedBlock(at(words), direction)).toBeNull()
	})
})
