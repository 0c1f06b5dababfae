import type { Editor } from '@tiptap/core'
import { createTable } from '@tiptap/extension-table'
import { TextSelection } from '@tiptap/pm/state'
import type { FileFact } from '#schema/docs/files.ts'
import { TABLE_TOOLS } from '#lib/editor/table-tools.ts'

/** What is done with a table, as the tools of the page call it. */
export const TABLE_DEEDS = [
	'row_above',
	'row_below',
	'column_left',
	'column_right',
	'header_row',
	'header_column',
	'merge_next',
	'merge_below',
	'split',
	'wider',
	'row_delete',
	'column_delete'
] as const
export type TableDeed = (typeof TABLE_DEEDS)[number]

/** The picture that the text of a play has. */
export const PICTURE: FileFact = {
	hash: 'q'.repeat(43),
	name: 'plan.png',
	type: 'image/png',
	size: 4,
	width: 2,
	height: 2
}

/** Uses a tool in the nth cell of the text, where there is one and it can be used there. */
export function usesTable(editor: Editor, deed: TableDeed, n: number): void {
	const { doc } = editor.state
	const cells: number[] = []
	doc.descendants(({ type }, at) => {
		if (/cell$/.test(String(type.spec.tableRole))) cells.push(at)
	})
	const cell = cells[n % cells.length]
	if (cell === undefined) return
	editor.commands.setTextSelection(TextSelection.near(doc.resolve(cell + 1)).from)
	const tool = TABLE_TOOLS.find(({ key }) => key === `editor.table_${deed}`)
	if (tool?.can(editor)) tool.run(editor)
}

/** Behind the block of the text in which a place is, so that no block is cut in two. */
export function putsTable(editor: Editor, place: number): void {
	const { state, view, schema } = editor
	view.dispatch(state.tr.insert(behind(editor, place), createTable(schema, 2, 2, true)))
}

export function putsPicture(editor: Editor, place: number, alt: string): void {
	const { state, view, schema } = editor
	const picture = schema.nodes.image?.create({ file: PICTURE, alt })
	if (picture) view.dispatch(state.tr.insert(behind(editor, place), picture))
}

function behind({ state: { doc } }: Editor, place: number): number {
	const at = doc.resolve(place)
	return at.depth === 0 ? place : at.after(1)
}
