import type { Task } from '#schema/docs/schedule.ts'

/** What does not fit in a row. It is kept as people wrote it and said beside it. */
export type Problem = 'end_before_start'

export function problemOf(task: Pick<Task, 'start' | 'end'>): Problem | null {
	const { start, end } = task
	return start !== null && end !== null && end < start ? 'end_before_start' : null
}
