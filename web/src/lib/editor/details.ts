import { type Editor, Node } from '@tiptap/core'
import { TextSelection } from '@tiptap/pm/state'
import { newId } from '#lib/ui/new-id.ts'

export type DetailsOptions = {
	/** What the button is called. */
	name: string
	/** Who writes sees what is inside; who reads opens it. */
	opened: boolean
}

/**
 * [K21] A part that opens: what is read first, and what is read on demand. Whether it is open is each
 * reader's own matter and stands in no document. A search, a link or the caret opens it.
 */
export const Details = Node.create<DetailsOptions>({
	name: 'details',
	group: 'block',
	// Nothing is required: what two people take away at once must not take the rest along.
	content: 'detailsSummary? block*',
	defining: true,
	isolating: true,
	addOptions: () => ({ name: '', opened: true }),
	parseHTML: () => [{ tag: 'details' }],
	renderHTML: ({ HTMLAttributes: { open: _, ...attributes } }) => [
		'details',
		{ ...attributes, dir: 'auto' },
		0
	],
	addNodeView() {
		return ({ editor, HTMLAttributes, getPos }) => {
			const dom = document.createElement('div')
			const button = document.createElement('button')
			const contentDOM = document.createElement('div')
			for (const [name, value] of Object.entries(HTMLAttributes))
				if (value !== null && value !== undefined) dom.setAttribute(name, String(value))
			dom.classList.add('details')
			dom.dir = 'auto'
			contentDOM.className = 'details__body'
			button.type = 'button'
			button.contentEditable = 'false'
			button.className = 'details__button'
			button.setAttribute('aria-label', this.options.name)
			const open = (opens: boolean) => {
				button.setAttribute('aria-expanded', String(opens))
				dom.classList.toggle('closed', !opens)
			}
			const entered = () => {
				const at = getPos()
				const node = at === undefined ? null : editor.state.doc.nodeAt(at)
				if (at === undefined || !node) return
				const { from } = editor.state.selection
				const title = node.firstChild?.type.name === 'detailsSummary' ? node.firstChild.nodeSize : 0
				if (from > at + title && from < at + node.nodeSize) open(true)
			}
			open(this.options.opened)
			button.onclick = () => open(dom.classList.contains('closed'))
			dom.addEventListener('beforematch', () => open(true))
			editor.on('selectionUpdate', entered)
			dom.append(button, contentDOM)
			return {
				dom,
				contentDOM,
				stopEvent: ({ target }) => target === button,
				ignoreMutation: ({ target }) => !contentDOM.contains(target),
				destroy: () => void editor.off('selectionUpdate', entered)
			}
		}
	},
	addKeyboardShortcuts: () => ({
		Enter: ({ editor }) => enterBelow(editor) || leaveBelow(editor),
		Backspace: ({ editor }) => unwrap(editor)
	})
})

/** What is read before a part is opened. */
export const DetailsSummary = Node.create({
	name: 'detailsSummary',
	content: 'inline*',
	defining: true,
	parseHTML: () => [{ tag: 'summary' }],
	renderHTML: ({ HTMLAttributes }) => ['summary', HTMLAttributes, 0]
})

/** Makes the blocks of the selection a part that opens, the caret in what is read first. */
export function insertDetails(editor: Editor): boolean {
	const { schema, tr, selection } = editor.state
	const range = selection.$from.blockRange(selection.$to)
	const { details, detailsSummary, paragraph } = schema.nodes
	if (!range || !details || !detailsSummary || !paragraph) return false
	const inside = range.parent.content.cut(
		range.start - range.$from.start(range.depth),
		range.end - range.$from.start(range.depth)
	)
	const made = details.create(null, [detailsSummary.create({ id: newId() }), ...inside.content])
	if (!range.parent.canReplaceWith(range.startIndex, range.endIndex, details)) return false
	tr.replaceWith(range.start, range.end, made)
	const at = tr.mapping.map(range.start, -1)
	editor.view.dispatch(tr.setSelection(TextSelection.near(tr.doc.resolve(at + 2))).scrollIntoView())
	editor.commands.focus()
	return true
}

/** From the end of what is read first to the empty line that waits below it. */
function enterBelow(editor: Editor): boolean {
	const { selection } = editor.state
	const { $from, empty } = selection
	const atEnd = empty && $from.parentOffset === $from.parent.content.size
	if (!atEnd || $from.parent.type.name !== 'detailsSummary') return false
	const below = $from.node(-1).maybeChild($from.index(-1) + 1)
	if (below?.type.name !== 'paragraph' || below.content.size > 0) return false
	return editor.commands.setTextSelection($from.after() + 1)
}

/** An empty line at the end leads out, as in a list. */
function leaveBelow(editor: Editor): boolean {
	const { selection, schema, tr } = editor.state
	const { $from, empty } = selection
	const holder = $from.node(-1)
	const last = $from.depth > 1 && $from.index(-1) === holder.childCount - 1
	const bare = $from.parent.type.name === 'paragraph' && $from.parent.content.size === 0
	if (!empty || !bare || !last || holder.type.name !== 'details') return false
	// What is read on demand keeps a line to be written in.
	if (holder.childCount < 3) return false
	const paragraph = schema.nodes.paragraph?.create({ id: newId() })
	if (!paragraph) return false
	tr.delete($from.before(), $from.after())
	const behind = tr.mapping.map($from.after(-1))
	tr.insert(behind, paragraph).setSelection(TextSelection.near(tr.doc.resolve(behind + 1)))
	editor.view.dispatch(tr.scrollIntoView())
	return true
}

/** At the very beginning of what is read first: the part becomes plain blocks again. */
function unwrap(editor: Editor): boolean {
	const { selection, schema, tr } = editor.state
	const { $from, empty } = selection
	if (!empty || $from.parentOffset > 0 || $from.parent.type.name !== 'detailsSummary') return false
	const details = $from.node(-1)
	const paragraph = schema.nodes.paragraph?.create($from.parent.attrs, $from.parent.content)
	if (!paragraph) return false
	const from = $from.before(-1)
	tr.replaceWith(from, $from.after(-1), [paragraph, ...details.content.content.slice(1)])
	editor.view.dispatch(tr.setSelection(TextSelection.near(tr.doc.resolve(from + 1))))
	return true
}
