import { invalidateAll } from '$app/navigation'
import type { DecisionView, RecordView } from '#collab/store/acting/views.ts'
import { CLOCK_MS, nextLook, TURN_MS } from './next-look.ts'

/**
 * Asks the server again when the clock has something to say: at opening and closing (and every two seconds
 * after, until the job has done it), and every half minute while people answer, unless that shall stand
 * still [A23].
 */
export function followDecision(decision: () => DecisionView, still: () => boolean): void {
	// A timer outside the page's state, set anew whenever the decision changes.
	$effect(() => {
		const wait = nextLook(decision(), still(), Date.now())
		if (wait === null) return
		const timer = setTimeout(() => void invalidateAll(), wait)
		return () => clearTimeout(timer)
	})
}

/** The same while a record is rendered and sealed and its bundle made, or waits for its time-stamp. */
export function followRecord(record: () => RecordView): void {
	$effect(() => {
		const { status, bundle } = record()
		if (bundle?.hashes[bundle.first]) return
		const waits = status === 'waiting' || bundle?.error
		const timer = setTimeout(() => void invalidateAll(), waits ? CLOCK_MS : TURN_MS)
		return () => clearTimeout(timer)
	})
}
