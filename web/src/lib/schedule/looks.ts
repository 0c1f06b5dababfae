import Ban from '@lucide/svelte/icons/ban'
import Check from '@lucide/svelte/icons/check'
import CircleDashed from '@lucide/svelte/icons/circle-dashed'
import OctagonAlert from '@lucide/svelte/icons/octagon-alert'
import Play from '@lucide/svelte/icons/play'
import type { TaskNode, TaskStatus } from '#schema/docs/schedule.ts'

/** Every status is a shape and a word first, then a tone. */
export const STATUS_LOOKS = {
	not_started: { icon: CircleDashed, tone: 'draft' },
	in_progress: { icon: Play, tone: 'review' },
	blocked: { icon: OctagonAlert, tone: 'object' },
	done: { icon: Check, tone: 'adopted' },
	cancelled: { icon: Ban, tone: 'archived' }
} as const satisfies Record<TaskStatus, { icon: typeof Ban; tone: string }>

/**
 * The status to show: a phase or objective nobody gave one is as far as what belongs to it. Its own
 * status, once given, stands.
 */
export function shownStatus(task: TaskNode): TaskStatus {
	if (task.status !== 'not_started' || task.children.length === 0) return task.status
	const { done, total } = task.progress
	if (total > 0 && done === total) return 'done'
	return done > 0 || task.children.some((child) => hasBegun(child)) ? 'in_progress' : 'not_started'
}

function hasBegun(task: TaskNode): boolean {
	return ['in_progress', 'blocked', 'done'].includes(task.status) || task.children.some(hasBegun)
}
