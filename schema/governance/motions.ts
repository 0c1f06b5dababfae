import type { Outcome } from './decide.ts'
import { isPending, type Effect } from './effects.ts'

/**
 * What becomes of a motion for good. `unmerged`: it was adopted and could not be merged; `taken_out`: it was
 * merged, its decision was set aside, and the text says again what it said before.
 */
export const MOTION_ENDS = [
	'merged',
	'unmerged',
	'withdrawn',
	'fell',
	'set_aside',
	'taken_out'
] as const
export type MotionEnd = (typeof MOTION_ENDS)[number]

/** How far a motion is: it waits for its decision, is being decided, was rejected, or has come to an end. */
export type MotionCourse = 'put_up' | 'deciding' | 'rejected' | MotionEnd

/** What its course follows from: its end, and the last decision on it that was not cancelled. */
export type MotionFacts = {
	end: MotionEnd | null
	decision: {
		status: 'announced' | 'open' | 'closed' | 'cancelled'
		effect: Effect | null
		result: Outcome['result'] | null
	} | null
	appealOpen: boolean
}

/** [T9] A vote in which too few took part, or which only advised, decided nothing: the motion still waits. */
export function courseOf({ end, decision, appealOpen }: MotionFacts): MotionCourse {
	if (end) return end
	if (!decision || decision.status === 'cancelled') return 'put_up'
	if (appealOpen || decision.status !== 'closed' || isPending(decision.effect)) return 'deciding'
	return decision.result === 'no_quorum' || decision.result === 'advice' ? 'put_up' : 'rejected'
}

/** [T10] Whether its words stand in the text although no decision carries them any more. */
export function isUndone({ end, decision, appealOpen }: MotionFacts): boolean {
	if (end !== 'merged' || !decision || decision.status !== 'closed' || appealOpen) return false
	return decision.effect !== 'effective' && !isPending(decision.effect)
}

/** [T8] Whether its passage stays as it is. */
export function isHeld(course: MotionCourse): boolean {
	return course === 'put_up' || course === 'deciding'
}

/** A motion among those that touch the same passage. */
export type Rival = { id: string; at: Date; course: MotionCourse }

/**
 * [T9] Of motions on the same passage one is decided at a time, in the order in which they were put up.
 * Answers the one that comes before this one, or null.
 */
export function comesBefore<R extends Rival>(
	own: Pick<Rival, 'id' | 'at'>,
	rivals: readonly R[]
): R | null {
	const ahead = rivals.filter(
		({ course, at, id }) =>
			course === 'deciding' ||
			(course === 'put_up' && (at < own.at || (at.getTime() === own.at.getTime() && id < own.id)))
	)
	return ahead.toSorted((one, other) => one.at.getTime() - other.at.getTime())[0] ?? null
}
