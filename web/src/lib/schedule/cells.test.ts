import { describe, expect, it } from 'vitest'
import { walk } from './cells.ts'

const row = (id: string, parent: string | null, expanded: boolean | null) => ({
	task: { id, parent },
	expanded
})
const rows = [row('phase', null, true), row('task', 'phase', null), row('later', null, false)]

describe('[A34] walking a schedule by keyboard', () => {
	it('goes from row to row in the same cell and stops at the ends', () => {
		expect(walk(rows, { row: 'phase', cell: 'start' }, 'ArrowDown', false)).toEqual({
			row: 'task',
			cell: 'start'
		})
		expect(walk(rows, { row: 'later', cell: 'end' }, 'ArrowDown', false)).toEqual({
			row: 'later',
			cell: 'end'
		})
		expect(walk(rows, { row: 'task', cell: 'title' }, 'PageUp', false)).toEqual({
			row: 'phase',
			cell: 'title'
		})
	})

	it('folds, unfolds and climbs from the first cell', () => {
		expect(walk(rows, { row: 'phase', cell: 'title' }, 'ArrowLeft', false)).toBe('fold')
		expect(walk(rows, { row: 'later', cell: 'title' }, 'ArrowRight', false)).toBe('unfold')
		expect(walk(rows, { row: 'task', cell: 'title' }, 'ArrowLeft', false)).toEqual({
			row: 'phase',
			cell: 'title'
		})
		expect(walk(rows, { row: 'phase', cell: 'title' }, 'ArrowRight', false)).toEqual({
			row: 'phase',
			cell: 'owner'
		})
	})

	it('jumps to the first and last cell and row', () => {
		expect(walk(rows, { row: 'task', cell: 'status' }, 'Home', false)).toEqual({
			row: 'task',
			cell: 'title'
		})
		expect(walk(rows, { row: 'task', cell: 'status' }, 'End', true)).toEqual({
			row: 'later',
			cell: 'actions'
		})
		expect(walk(rows, { row: 'task', cell: 'status' }, 'x', false)).toBeNull()
	})
})
