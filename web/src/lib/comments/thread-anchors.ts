import { Extension } from '@tiptap/core'
import { isChangeOrigin } from '@tiptap/extension-collaboration'
import { Fragment, Slice, type Node } from '@tiptap/pm/model'
import { Plugin, PluginKey, type EditorState, type Transaction } from '@tiptap/pm/state'
import { Decoration, DecorationSet, type EditorView } from '@tiptap/pm/view'
import { COMMENT_MARK } from '#schema/docs/document-schema.ts'

/** A thread as the text shows it: `label` says aloud that something is said about these words. */
export type ShownThread = {
	id: string
	label: string
	active: boolean
	/** Whether its card is in the page now. */
	listed: boolean
}

export type ThreadAnchorsOptions = {
	/** The threads whose passages are shown as such. */
	threads: () => ShownThread[]
	/** Which threads have a mark, in reading order. */
	onorder: (threads: string[]) => void
	onopen: (thread: string) => void
	/** What the button under a section says. */
	sectionLabel: (count: number) => string
	onsection: (threads: string[]) => void
}

type Range = { thread: string; from: number; to: number }
type Shown = { ranges: Range[]; drawn: DecorationSet }

const key = new PluginKey<Shown>('thread-anchors')
/** Reading a long text at every key would be felt. */
const REST_MS = 300

/** Shows what threads are about [N3], and keeps an anchor from being copied along with its words. */
export const ThreadAnchors = Extension.create<ThreadAnchorsOptions>({
	name: 'threadAnchors',
	addOptions: () => ({
		threads: () => [],
		onorder: () => {},
		onopen: () => {},
		sectionLabel: (count) => String(count),
		onsection: () => {}
	}),
	addProseMirrorPlugins() {
		const { options } = this
		const known = () => new Set(options.threads().map(({ id }) => id))
		// The words still stand where they are dragged from when they are let fall.
		let moving = false
		const read = (doc: Node): Shown => {
			const ranges = rangesIn(doc)
			return { ranges, drawn: draw(doc, ranges, options) }
		}
		return [
			new Plugin<Shown>({
				key,
				state: {
					init: (_, state) => read(state.doc),
					apply(transaction, shown) {
						if (transaction.getMeta(key) || isChangeOrigin(transaction))
							return read(transaction.doc)
						if (!transaction.docChanged) return shown
						return { ...shown, drawn: shown.drawn.map(transaction.mapping, transaction.doc) }
					}
				},
				props: {
					decorations: (state) => key.getState(state)?.drawn,
					handleClick(view, at) {
						const thread = threadAt(view.state, at)
						if (thread && known().has(thread)) options.onopen(thread)
						return false
					},
					transformPasted: (slice, view) => pasted(slice, view, known(), moving),
					handleDOMEvents: {
						drop(view) {
							moving = view.dragging?.move === true
							queueMicrotask(() => (moving = false))
							return false
						}
					}
				},
				view: (view) => follow(view, options)
			})
		]
	}
})

/** A transaction after which the anchors are looked up and drawn again. */
export function anchorsRefreshed(state: EditorState): Transaction {
	return state.tr.setMeta(key, true)
}

/** Where the words of a thread begin, or null when they are gone. */
export function anchorAt(state: EditorState, thread: string): number | null {
	return rangesIn(state.doc).find((range) => range.thread === thread)?.from ?? null
}

/** The thread whose words stand at a place; the shortest passage, where several lie over each other. */
export function threadAt(state: EditorState, at: number): string | null {
	const there = (key.getState(state)?.ranges ?? []).filter(({ from, to }) => from <= at && at < to)
	const [nearest] = there.toSorted((one, other) => one.to - one.from - (other.to - other.from))
	return nearest?.thread ?? null
}

function follow(view: EditorView, { onorder }: ThreadAnchorsOptions) {
	let resting: ReturnType<typeof setTimeout> | undefined
	let told: string | null = null
	const tell = () => {
		const order = [...new Set(key.getState(view.state)?.ranges.map(({ thread }) => thread))]
		if (order.join() === told) return
		told = order.join()
		queueMicrotask(() => onorder(order))
	}
	tell()
	return {
		update(_: EditorView, before: EditorState) {
			tell()
			if (before.doc.eq(view.state.doc)) return
			clearTimeout(resting)
			resting = setTimeout(() => view.dispatch(anchorsRefreshed(view.state)), REST_MS)
		},
		destroy: () => clearTimeout(resting)
	}
}

function rangesIn(doc: Node): Range[] {
	const ranges: Range[] = []
	doc.descendants((node, at) => {
		for (const { type, attrs } of node.marks) {
			if (type.name !== COMMENT_MARK || typeof attrs.thread !== 'string') continue
			const thread = attrs.thread
			const last = ranges.findLast((range) => range.thread === thread)
			if (last?.to === at) last.to = at + node.nodeSize
			else ranges.push({ thread, from: at, to: at + node.nodeSize })
		}
	})
	return ranges
}

function draw(doc: Node, ranges: Range[], options: ThreadAnchorsOptions): DecorationSet {
	const shown = new Map(options.threads().map((thread) => [thread.id, thread]))
	const known = ranges.filter(({ thread }) => shown.has(thread))
	const marks = known.map(({ thread, from, to }) => {
		const { label = '', active = false, listed = false } = shown.get(thread) ?? {}
		return Decoration.inline(from, to, {
			class: active ? 'anchor anchor-active' : 'anchor',
			role: 'mark',
			'aria-description': label,
			...(listed && { 'aria-details': `thread-${thread}` })
		})
	})
	return DecorationSet.create(doc, [...marks, ...countsIn(doc, known, options)])
}

/** Under each section with threads: how many, as a button. On a wide screen the margin says it. */
function countsIn(
	doc: Node,
	ranges: readonly Range[],
	{ sectionLabel, onsection }: ThreadAnchorsOptions
): Decoration[] {
	const counts: Decoration[] = []
	let [start, at] = [0, 0]
	const close = (end: number) => {
		const inside = ranges.filter(({ from }) => from >= start && from < end)
		const threads = [...new Set(inside.map(({ thread }) => thread))]
		if (threads.length > 0) {
			const button = () => countButton(sectionLabel(threads.length), () => onsection(threads))
			const spec = { side: -1, key: `count ${threads.join()}`, ignoreSelection: true }
			counts.push(Decoration.widget(end, button, { ...spec, stopEvent: () => true }))
		}
		start = end
	}
	doc.forEach((block, offset) => {
		if (block.type.name === 'heading' && offset > 0) close(offset)
		at = offset + block.nodeSize
	})
	close(at)
	return counts
}

function countButton(label: string, onclick: () => void): HTMLElement {
	const holder = document.createElement('div')
	holder.className = 'section-comments'
	holder.contentEditable = 'false'
	const button = document.createElement('button')
	button.type = 'button'
	button.className = 'btn btn-2 btn-s'
	button.textContent = label
	button.addEventListener('click', onclick)
	holder.append(button)
	return holder
}

/** What was cut or is moved takes its anchor along; a copy leaves it where it is. Foreign ones stay behind. */
function pasted(slice: Slice, { state }: EditorView, known: Set<string>, moving: boolean): Slice {
	const wordsOf = Map.groupBy(rangesIn(state.doc), ({ thread }) => thread)
	const standsHere = (thread: string, words: string) =>
		wordsOf.get(thread)?.some(({ from, to }) => state.doc.textBetween(from, to).includes(words))
	const goesAlong = (thread: unknown, words: string) =>
		typeof thread === 'string' && known.has(thread) && (moving || !standsHere(thread, words))
	const clean = (fragment: Fragment): Fragment => {
		const nodes: Node[] = []
		fragment.forEach((node) => {
			const marks = node.marks.filter(
				({ type, attrs }) => type.name !== COMMENT_MARK || goesAlong(attrs.thread, node.text ?? '')
			)
			nodes.push((node.isText ? node : node.copy(clean(node.content))).mark(marks))
		})
		return Fragment.fromArray(nodes)
	}
	return new Slice(clean(slice.content), slice.openStart, slice.openEnd)
}
