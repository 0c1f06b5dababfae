import { isChangeOrigin } from '@tiptap/extension-collaboration'
import { Table, type TableOptions, TableView } from '@tiptap/extension-table'
import { Plugin, type PluginSpec } from '@tiptap/pm/state'
import { columnResizingPluginKey, tableEditingKey } from '@tiptap/pm/tables'
import { mended, resized } from './table-tools.ts'

export type SharedTableOptions = TableOptions & {
	/** Whether what I do changes the shape of tables now; it cannot be suggested. */
	reshapes: () => boolean
}

/**
 * A table that several people write. What others did to it is drawn as it is: who added a row while somebody
 * else added a column left a row with a cell less, and if every open page mended that at once, each would put a
 * cell in, also for those who only read. It is mended by whoever changes that table next.
 */
export const SharedTable = Table.extend<SharedTableOptions>({
	addOptions() {
		const usual = this.parent?.()
		if (!usual) throw new Error('tables have options')
		return { ...usual, cellMinWidth: 80, View: ScrollingTable, reshapes: () => true }
	},
	addKeyboardShortcuts() {
		return {
			...this.parent?.(),
			Tab({ editor }) {
				mended(editor)
				if (editor.commands.goToNextCell()) return true
				// A row that is suggested is there only once it is made, so the way into it is a step of its own.
				return (
					editor.can().addRowAfter() &&
					editor.commands.addRowAfter() &&
					editor.commands.goToNextCell()
				)
			},
			'Mod-Shift-.': ({ editor }) => resized(editor, 40),
			'Mod-Shift-,': ({ editor }) => resized(editor, -40)
		}
	},
	addProseMirrorPlugins() {
		const { reshapes } = this.options
		return (this.parent?.() ?? []).map((plugin) => {
			if (plugin.spec.key === tableEditingKey) return new Plugin(mendingOwn(plugin.spec, reshapes))
			if (plugin.spec.key === columnResizingPluginKey)
				return new Plugin(withoutHandles(plugin.spec, reshapes))
			return plugin
		})
	}
})

/** A wide table scrolls by itself on a phone, also for whoever uses the keyboard; its columns follow its words. */
class ScrollingTable extends TableView {
	constructor(...table: ConstructorParameters<typeof TableView>) {
		super(...table)
		this.dom.tabIndex = 0
		this.table.dir = 'auto'
	}
}

function mendingOwn(spec: PluginSpec<unknown>, reshapes: () => boolean): PluginSpec<unknown> {
	return {
		...spec,
		appendTransaction(transactions, before, after) {
			const mended = spec.appendTransaction?.call(this, transactions, before, after)
			const own = reshapes() && !transactions.some(isChangeOrigin)
			return own || !mended?.docChanged ? mended : null
		}
	}
}

/** The edges of columns are no handles while what I do is only suggested. */
function withoutHandles(spec: PluginSpec<unknown>, reshapes: () => boolean): PluginSpec<unknown> {
	const { handleDOMEvents = {}, ...props } = spec.props ?? {}
	const { mousemove, ...events } = handleDOMEvents
	return {
		...spec,
		props: {
			...props,
			handleDOMEvents: {
				...events,
				mousemove(view, event) {
					return reshapes() ? (mousemove?.call(this, view, event) ?? false) : false
				}
			}
		}
	}
}
