import { Extension } from '@tiptap/core'
import { Plugin, PluginKey, type EditorState, type Transaction } from '@tiptap/pm/state'
import { Decoration, DecorationSet, type EditorView } from '@tiptap/pm/view'
import type { Awareness } from 'y-protocols/awareness'
import { colourOf } from '#lib/ui/colour-of.ts'

/** Somebody who asks to finish a paragraph alone. */
export type Keeper = { personId: string; name: string }

export type KeptOptions = {
	awareness: Awareness
	/** Whether I ask for the paragraph in which I write. */
	asking: () => boolean
	/** What stands beside such a paragraph. */
	label: (keeper: Keeper) => string
	/** My caret came into somebody's paragraph; said once for each. */
	onmet: (keeper: Keeper) => void
}

/** Where presence says which paragraph somebody asks for: the id of its block, or null. */
const KEEPS = 'keeps'
/** Who does not write for this long has left the paragraph. */
const LEFT_MS = 60_000

const key = new PluginKey<ReadonlyMap<string, Keeper>>('kept-paragraphs')

/**
 * [Y19] A paragraph somebody asks to finish alone. It is only said: who writes there all the same is told,
 * and not stopped.
 */
export const KeptParagraphs = Extension.create<KeptOptions>({
	name: 'keptParagraphs',
	addProseMirrorPlugins() {
		const { awareness, asking, label, onmet } = this.options
		return [
			new Plugin<ReadonlyMap<string, Keeper>>({
				key,
				state: {
					init: () => keptIn(awareness),
					apply: (transaction, kept) => (transaction.getMeta(key) ? keptIn(awareness) : kept)
				},
				props: { decorations: (state) => draw(state, label) },
				view: (view) => new Neighbours(view, awareness, asking, onmet)
			})
		]
	}
})

/** A transaction after which it is looked up again who asks for what. */
export function keptRefreshed(state: EditorState): Transaction {
	return state.tr.setMeta(key, true)
}

/** Who asks for which block, of the others. */
export function keptIn(awareness: Awareness): ReadonlyMap<string, Keeper> {
	const me = awareness.getLocalState()?.user?.personId
	const kept = new Map<string, Keeper>()
	for (const { [KEEPS]: block, user } of awareness.getStates().values()) {
		if (typeof block !== 'string' || !user?.personId || user.personId === me) continue
		kept.set(block, { personId: user.personId, name: user.name ?? '' })
	}
	return kept
}

class Neighbours {
	readonly #view: EditorView
	readonly #awareness: Awareness
	readonly #asking: () => boolean
	readonly #onmet: (keeper: Keeper) => void
	readonly #told = new Set<string>()
	#leaving: ReturnType<typeof setTimeout> | undefined

	constructor(
		view: EditorView,
		awareness: Awareness,
		asking: () => boolean,
		onmet: (keeper: Keeper) => void
	) {
		this.#view = view
		this.#awareness = awareness
		this.#asking = asking
		this.#onmet = onmet
		awareness.on('change', this.#lookAround)
	}

	update(view: EditorView, before: EditorState): void {
		const moved = !before.selection.eq(view.state.selection) || before.doc !== view.state.doc
		const here = blockOf(view.state)
		if (!view.editable || !this.#asking()) this.#ask(null)
		else if (view.hasFocus() && moved) this.#ask(here)
		if (view.hasFocus() && here !== null) this.#meet(here)
	}

	destroy(): void {
		clearTimeout(this.#leaving)
		this.#awareness.off('change', this.#lookAround)
	}

	#ask(block: string | null): void {
		clearTimeout(this.#leaving)
		if (block !== null) this.#leaving = setTimeout(() => this.#ask(null), LEFT_MS)
		const now = this.#awareness.getLocalState()?.[KEEPS] ?? null
		if (now !== block) this.#awareness.setLocalStateField(KEEPS, block)
	}

	#meet(block: string): void {
		const keeper = key.getState(this.#view.state)?.get(block)
		if (!keeper || this.#told.has(block + keeper.personId)) return
		this.#told.add(block + keeper.personId)
		queueMicrotask(() => this.#onmet(keeper))
	}

	/** Presence may change while the page is drawn; the text is drawn again afterwards. */
	readonly #lookAround = () => {
		queueMicrotask(() => {
			const view = this.#view
			if (view.isDestroyed) return
			const spelled = (kept: ReadonlyMap<string, Keeper> | undefined) =>
				JSON.stringify([...(kept ?? [])])
			if (spelled(key.getState(view.state)) !== spelled(keptIn(this.#awareness)))
				view.dispatch(keptRefreshed(view.state))
		})
	}
}

/** The id of the block in which the caret stands. */
function blockOf({ selection: { $head } }: EditorState): string | null {
	const id: unknown = $head.parent.attrs.id
	return typeof id === 'string' ? id : null
}

function draw(state: EditorState, label: (keeper: Keeper) => string): DecorationSet | null {
	const kept = key.getState(state)
	if (!kept?.size) return null
	const drawn: Decoration[] = []
	state.doc.descendants((node, at) => {
		const keeper = typeof node.attrs.id === 'string' ? kept.get(node.attrs.id) : undefined
		if (!keeper) return
		const attributes = {
			class: `kept ${colourOf(keeper.personId)}`,
			'data-keeper': label(keeper)
		}
		drawn.push(Decoration.node(at, at + node.nodeSize, attributes))
	})
	return DecorationSet.create(state.doc, drawn)
}
