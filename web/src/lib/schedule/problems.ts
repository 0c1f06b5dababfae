import type { Task, TaskField } from '#schema/docs/schedule.ts'

/** What does not fit in a row. It is kept as people wrote it and said beside it. */
export type Problem = 'end_before_start'

/** Whether a field holds a day of the calendar, empty or not. */
export function isDayField(field: TaskField): field is 'start' | 'end' | 'began' | 'ended' {
	return field === 'start' || field === 'end' || field === 'began' || field === 'ended'
}

export function problemOf(task: Pick<Task, 'start' | 'end'>): Problem | null {
	const { start, end } = task
	return start !== null && end !== null && end < start ? 'end_before_start' : null
}
