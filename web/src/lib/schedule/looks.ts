import Ban from '@lucide/svelte/icons/ban'
import Check from '@lucide/svelte/icons/check'
import CircleDashed from '@lucide/svelte/icons/circle-dashed'
import OctagonAlert from '@lucide/svelte/icons/octagon-alert'
import Play from '@lucide/svelte/icons/play'
import type { TaskStatus } from '#schema/docs/schedule.ts'

/** Every status is a shape and a word first, then a tone. */
export const STATUS_LOOKS = {
	not_started: { icon: CircleDashed, tone: 'draft' },
	in_progress: { icon: Play, tone: 'review' },
	blocked: { icon: OctagonAlert, tone: 'object' },
	done: { icon: Check, tone: 'adopted' },
	cancelled: { icon: Ban, tone: 'archived' }
} as const satisfies Record<TaskStatus, { icon: typeof Ban; tone: string }>
