import type { RecordView } from '#collab/store/acting/views.ts'

/** [R26] What the making of a record goes through, in this order. Sentences: `decision.step_<step>`. */
export const STEPS = ['collected', 'typeset', 'sealed', 'stamped', 'bundled'] as const

/**
 * How many steps are behind a record, from what is kept of it. One that waits has only its data: the page is
 * typeset and sealed anew.
 */
export function stepsDone({
	status,
	collected
}: {
	status: RecordView['status']
	collected: boolean
}): number {
	switch (status) {
		case 'queued':
		case 'waiting':
			return collected ? 1 : 0
		case 'rendering':
			return 1
		case 'sealing':
			return 2
		case 'stamping':
			return 3
		case 'sealed':
			return 4
	}
}
