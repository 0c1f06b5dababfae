import type { Denial } from '../errors.ts'
import type { Charter } from './charter.ts'
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

/** [T9] The orders in which a charter can let motions on the same passage be decided. */
export const MOTION_ORDERS = ['put_up', 'furthest_first', 'by_facilitator'] as const
export type MotionOrder = (typeof MOTION_ORDERS)[number]

/** A charter that says nothing of it goes by when they were put up. */
export function motionOrderOf({ amendments }: Pick<Charter, 'amendments'>): MotionOrder {
	return amendments?.order ?? 'put_up'
}

/** A motion among those that touch the same passage; `words`: how many it takes out and puts in. */
export type Rival = { id: string; at: Date; words: number; course: MotionCourse }

/**
 * [T9] Of motions on the same passage one is decided at a time, in the order of the charter. Answers the
 * one that comes before this one, or null.
 */
export function comesBefore<R extends Rival>(
	order: MotionOrder,
	own: Pick<Rival, 'id' | 'at' | 'words'>,
	rivals: readonly R[]
): R | null {
	const deciding = rivals.find(({ course }) => course === 'deciding')
	const ahead = rivals.filter((one) => one.course === 'put_up' && inOrder(order, one, own) < 0)
	return deciding ?? ahead.toSorted((one, other) => inOrder(order, one, other))[0] ?? null
}

type Placed = Pick<Rival, 'id' | 'at' | 'words'>

/** Less than zero where the one comes first. Whoever facilitates begins with any of them. */
function inOrder(order: MotionOrder, one: Placed, other: Placed): number {
	switch (order) {
		case 'by_facilitator':
			return 0
		case 'furthest_first':
			return other.words - one.words || inOrder('put_up', one, other)
		case 'put_up':
			return one.at.getTime() - other.at.getTime() || (one.id < other.id ? -1 : 1)
	}
}

/**
 * [T9] Why a motion is not put to the vote yet: the one that comes first, whose decision whoever facilitates starts;
 * where that is open already nobody can do anything until then.
 */
export function waitsFor(order: MotionOrder, first: { title: string; until: Date | null }): Denial {
	return {
		code: 'motion_waits',
		capability: 'facilitate',
		params: { title: first.title, order: first.until ? 'open' : order },
		whoCan: first.until ? [] : ['facilitator'],
		until: first.until?.toISOString() ?? null
	}
}
