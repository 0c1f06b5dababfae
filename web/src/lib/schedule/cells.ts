/** The cells of a row in reading order; the chart is drawn beside them and holds nothing of its own. */
export const CELLS = ['title', 'owner', 'status', 'start', 'end', 'actions'] as const
export type CellName = (typeof CELLS)[number]

/** Where the one tab stop of the grid is. */
export type Spot = { row: string; cell: CellName }

/** The rows as far as walking needs them. */
type Walked = { task: { id: string; parent: string | null }; expanded: boolean | null }

/**
 * Where a key leads in the grid (ARIA treegrid pattern, cells in focus), whether it folds or unfolds,
 * or null when the key means nothing here.
 */
export function walk(
	rows: readonly Walked[],
	from: Spot,
	key: string,
	ctrl: boolean
): Spot | 'fold' | 'unfold' | null {
	const at = rows.findIndex((row) => row.task.id === from.row)
	const row = rows[at]
	if (!row) return null
	const cell = CELLS.indexOf(from.cell)
	const toRow = (index: number): Spot => {
		const target = rows[Math.min(rows.length - 1, Math.max(0, index))]
		return { ...from, row: target?.task.id ?? from.row }
	}
	const toCell = (index: number): Spot => ({ ...from, cell: CELLS[index] ?? from.cell })
	switch (key) {
		case 'ArrowDown':
			return toRow(at + 1)
		case 'ArrowUp':
			return toRow(at - 1)
		case 'PageDown':
			return toRow(at + 10)
		case 'PageUp':
			return toRow(at - 10)
		case 'ArrowRight':
			return cell === 0 && row.expanded === false ? 'unfold' : toCell(cell + 1)
		case 'ArrowLeft':
			if (cell > 0) return toCell(cell - 1)
			if (row.expanded === true) return 'fold'
			return rows.some((one) => one.task.id === row.task.parent)
				? { ...from, row: row.task.parent ?? from.row }
				: null
		case 'Home':
			return { ...(ctrl ? toRow(0) : from), cell: 'title' }
		case 'End':
			return { ...(ctrl ? toRow(rows.length - 1) : from), cell: 'actions' }
		default:
			return null
	}
}
