import { Extension, mergeAttributes, Node } from '@tiptap/core'
import { TaskItem } from '@tiptap/extension-list'
import { NODES } from '#schema/docs/document-schema.ts'
import { nameOfTask, NAMED_BLOCKS } from '../extensions.ts'

/** What a text that is not live needs besides: places to link to, and frozen sections that show. */
const Blocks = Extension.create({
	name: 'places',
	addGlobalAttributes: () => [
		{
			types: NAMED_BLOCKS,
			attributes: {
				id: { default: null, renderHTML: ({ id }) => (id ? { id: String(id) } : null) }
			}
		},
		{
			types: Object.keys(NODES),
			attributes: {
				frozen: {
					default: null,
					renderHTML: ({ frozen }) => (frozen ? { class: 'frozen-block' } : null)
				}
			}
		}
	]
})

/** Why the section below it is frozen, and until when. */
const FrozenNote = Node.create({
	name: 'frozenNote',
	group: 'block',
	atom: true,
	addAttributes: () => ({ label: { default: '', rendered: false } }),
	renderHTML: ({ node }) => ['div', { class: 'frozen-note' }, String(node.attrs.label)]
})

/** A task whose box only shows; it is called as in the editor. */
const Task = TaskItem.extend({
	renderHTML({ node, HTMLAttributes }) {
		const checked = node.attrs.checked ? 'checked' : null
		const box = { type: 'checkbox', disabled: 'disabled', checked, 'aria-label': nameOfTask(node) }
		const attributes = mergeAttributes(HTMLAttributes, { 'data-type': this.name })
		return ['li', attributes, ['label', ['input', box]], ['div', 0]]
	}
})

export const Places = [Blocks, FrozenNote, Task]
