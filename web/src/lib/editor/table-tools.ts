import type { Editor } from '@tiptap/core'
import type { Node } from '@tiptap/pm/model'
import type { EditorState, Transaction } from '@tiptap/pm/state'
import {
	CellSelection,
	fixTables,
	isInTable,
	mergeCells,
	selectedRect,
	TableMap
} from '@tiptap/pm/tables'
import type { EditorView } from '@tiptap/pm/view'

/** One thing that can be done with a table. `key` is its sentence, `keys` its shortcut as people press it. */
export type TableTool = {
	key: string
	keys?: string
	/** Begins another group in the menu. */
	apart?: boolean
	run: (editor: Editor) => boolean
	/** What cannot be done where the caret is, is not offered there. */
	can: (editor: Editor) => boolean
}

/** In the order they are offered; outside of tables only the first can be done. */
export const TABLE_TOOLS: readonly TableTool[] = [
	{ key: 'editor.table_insert', run: insertTable, can: ({ state }) => !isInTable(state) },
	tool('editor.table_row_above', () => 'addRowBefore'),
	tool('editor.table_row_below', () => 'addRowAfter'),
	tool('editor.table_column_left', (from) =>
		from === 'left' ? 'addColumnBefore' : 'addColumnAfter'
	),
	tool('editor.table_column_right', (from) =>
		from === 'left' ? 'addColumnAfter' : 'addColumnBefore'
	),
	{ ...tool('editor.table_header_row', () => 'toggleHeaderRow'), apart: true },
	tool('editor.table_header_column', () => 'toggleHeaderColumn'),
	{ ...tool('editor.table_merge', () => 'mergeCells'), apart: true },
	merging('editor.table_merge_next', { right: 1, bottom: 0 }),
	merging('editor.table_merge_below', { right: 0, bottom: 1 }),
	tool('editor.table_split', () => 'splitCell'),
	{ ...resizing('editor.table_wider', 'Mod+Shift+.', 40), apart: true },
	resizing('editor.table_narrower', 'Mod+Shift+,', -40),
	{ ...tool('editor.table_row_delete', () => 'deleteRow'), apart: true },
	tool('editor.table_column_delete', () => 'deleteColumn'),
	tool('editor.table_delete', () => 'deleteTable')
]

export function insertTable(editor: Editor): boolean {
	return editor.chain().focus().insertTable({ rows: 3, cols: 3, withHeaderRow: true }).run()
}

type TableCommand =
	| 'addRowBefore'
	| 'addRowAfter'
	| 'addColumnBefore'
	| 'addColumnAfter'
	| 'toggleHeaderRow'
	| 'toggleHeaderColumn'
	| 'mergeCells'
	| 'splitCell'
	| 'deleteRow'
	| 'deleteColumn'
	| 'deleteTable'

function tool(key: string, command: (from: 'left' | 'right') => TableCommand): TableTool {
	return {
		key,
		run: (editor) => mended(editor) && editor.chain().focus()[command(beginOf(editor))]().run(),
		can: (editor) => isInTable(editor.state) && editor.can()[command(beginOf(editor))]()
	}
}

/** Where the first column of the table stands: an Arabic or Hebrew table begins on the right. */
function beginOf({ view, state }: Editor): 'left' | 'right' {
	const { node } = view.domAtPos(state.selection.from)
	const table = (node instanceof Element ? node : node.parentElement)?.closest('table')
	return table && getComputedStyle(table).direction === 'rtl' ? 'right' : 'left'
}

/**
 * Gives the table of the caret the cells it lacks since two people changed its shape at once; no tool can do with a
 * row that is too short. False when that cannot be done now.
 */
export function mended({ state, view }: Editor): boolean {
	if (!isInTable(state)) return false
	if (isWhole(selectedRect(state).table)) return true
	const whole = fixTables(state)
	if (whole) view.dispatch(whole)
	return isInTable(view.state) && isWhole(selectedRect(view.state).table)
}

/** Every row has as many cells as the others; that some say how wide they are and some do not is no matter. */
function isWhole(table: Node): boolean {
	const { problems } = TableMap.get(table)
	return problems?.every(({ type }) => type === 'colwidth mismatch') ?? true
}

/** Merges the cell of the caret with the one beside or below it, for which no other has to be selected. */
function merging(key: string, more: { right: number; bottom: number }): TableTool {
	return {
		key,
		run(editor) {
			const cells = mended(editor) && cellsWith(editor.state, more)
			return cells ? editor.chain().focus().setCellSelection(cells).mergeCells().run() : false
		},
		can({ state }) {
			if (!isInTable(state) || state.selection instanceof CellSelection) return false
			const cells = cellsWith(state, more)
			if (!cells) return false
			const both = CellSelection.create(state.doc, cells.anchorCell, cells.headCell)
			return mergeCells(state.apply(state.tr.setSelection(both)))
		}
	}
}

/** From the first to the last of the cells, or null where the table ends. */
function cellsWith(state: EditorState, more: { right: number; bottom: number }) {
	const { map, table, tableStart, ...rect } = selectedRect(state)
	if (!isWhole(table)) return null
	const [right, bottom] = [rect.right + more.right, rect.bottom + more.bottom]
	if (right > map.width || bottom > map.height) return null
	const cell = (row: number, column: number) => map.map[row * map.width + column] ?? 0
	return {
		anchorCell: tableStart + cell(rect.top, rect.left),
		headCell: tableStart + cell(bottom - 1, right - 1)
	}
}

/** Makes the column at the caret wider or narrower by so many pixels: the edge of a cell, by keyboard. */
function resizing(key: string, keys: string, by: number): TableTool {
	return { key, keys, run: (editor) => resized(editor, by), can: ({ state }) => isInTable(state) }
}

const NARROWEST = 80

/** All columns that are selected, or the one of the caret. */
export function resized(editor: Editor, by: number): boolean {
	if (!mended(editor)) return false
	const { state, view } = editor
	const { left, right } = selectedRect(state)
	const { tr } = state
	for (let column = left; column < right; column++) resize(tr, { state, view }, column, by)
	view.dispatch(tr)
	return true
}

function resize(
	tr: Transaction,
	{ state, view }: Pick<Editor, 'state' | 'view'>,
	column: number,
	by: number
): void {
	const { map, table, tableStart } = selectedRect(state)
	const cells = map.cellsInRect({ left: column, right: column + 1, top: 0, bottom: map.height })
	const parts = cells.map((at) => ({
		at: tableStart + at,
		// Which of the columns a merged cell spans.
		index: column - map.colCount(at),
		spans: Number(table.nodeAt(at)?.attrs.colspan ?? 1)
	}))
	const alone = parts.find(({ spans }) => spans === 1) ?? parts[0]
	if (!alone) return
	const width = Math.max(NARROWEST, Math.round(widthOf(view, alone)) + by)
	for (const { at, index, spans } of parts) {
		const attrs = tr.doc.nodeAt(at)?.attrs
		const widths: unknown = attrs?.colwidth
		const before: unknown[] = Array.isArray(widths) ? widths : Array(spans).fill(0)
		tr.setNodeMarkup(at, null, { ...attrs, colwidth: before.with(index, width) })
	}
}

/** As it was set, or as it is drawn. */
function widthOf(
	view: EditorView,
	{ at, index, spans }: { at: number; index: number; spans: number }
) {
	const set: unknown = view.state.doc.nodeAt(at)?.attrs.colwidth
	const own = Array.isArray(set) ? Number(set[index]) : 0
	if (own > 0) return own
	const cell = view.nodeDOM(at)
	return cell instanceof HTMLElement ? cell.getBoundingClientRect().width / spans : NARROWEST
}
