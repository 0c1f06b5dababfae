import type { DecisionView } from '#collab/store/acting/views.ts'

/** How often the number of answers is asked for. */
export const CLOCK_MS = 30_000
/** How often the server is asked whether the job has opened, closed or sealed. */
export const TURN_MS = 2_000
const LONGEST_MS = 2 ** 31 - 1

type Followed = Pick<DecisionView, 'status' | 'opensAt' | 'closesAt'>

/**
 * In how many ms a page asks again, or null where nothing comes by itself any more. `still`: the number of
 * answers shall not move; opening and closing are told all the same [A23].
 */
export function nextLook(decision: Followed, still: boolean, now: number): number | null {
	const { status, opensAt, closesAt } = decision
	if (status !== 'announced' && status !== 'open') return null
	const untilTurn = Date.parse(status === 'announced' ? opensAt : closesAt) - now
	if (untilTurn <= 0) return TURN_MS
	return Math.min(untilTurn + 500, status === 'open' && !still ? CLOCK_MS : LONGEST_MS)
}
