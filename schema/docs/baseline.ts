import type * as Y from 'yjs'
import { readTasks, type Task } from './schedule.ts'

/** [K15] The planned days of every row at the moment a schedule was frozen, by the id of the row. */
export type PlannedDays = { start: string | null; end: string | null }
export type PlannedRows = Readonly<Record<string, PlannedDays>>

/** A baseline as pages show it: the hash of the agreed plan, since when, and whose it is. */
export type Baseline = {
	textHash: string
	at: string
	/** Set when it is the plan of what this one amends. */
	amends: { id: string; title: string } | null
	rows: PlannedRows
}

export function plannedRows(doc: Y.Doc): PlannedRows {
	return Object.fromEntries(
		[...readTasks(doc)].map(([id, { start, end }]): [string, PlannedDays] => [id, { start, end }])
	)
}

/** How a row stands to its baseline: without one, as agreed, moved, or new since. */
export type Drift = 'none' | 'same' | 'moved' | 'new'

export function driftOf(
	task: Pick<Task, 'id' | 'start' | 'end'>,
	baseline: PlannedRows | null
): Drift {
	if (baseline === null) return 'none'
	const agreed = Object.hasOwn(baseline, task.id) ? baseline[task.id] : undefined
	if (agreed === undefined) return 'new'
	return agreed.start === task.start && agreed.end === task.end ? 'same' : 'moved'
}
