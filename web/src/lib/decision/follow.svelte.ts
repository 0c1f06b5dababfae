import { invalidateAll } from '$app/navigation'
import type { DecisionView, RecordView } from '#collab/store/acting/views.ts'

const CLOCK_MS = 30_000
const TURN_MS = 2_000
const LONGEST_MS = 2 ** 31 - 1

/**
 * Asks the server again when the clock has something to say: at opening and closing (and every two seconds
 * after, until the job has done it), and every half minute while people answer.
 */
export function followDecision(decision: () => DecisionView): void {
	// A timer outside the page's state, set anew whenever the decision changes.
	$effect(() => {
		const wait = waitOf(decision())
		if (wait === null) return
		const timer = setTimeout(() => void invalidateAll(), wait)
		return () => clearTimeout(timer)
	})
}

function waitOf({ status, opensAt, closesAt }: DecisionView): number | null {
	if (status !== 'announced' && status !== 'open') return null
	const untilTurn = Date.parse(status === 'announced' ? opensAt : closesAt) - Date.now()
	if (untilTurn <= 0) return TURN_MS
	return Math.min(untilTurn + 500, status === 'open' ? CLOCK_MS : LONGEST_MS)
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
