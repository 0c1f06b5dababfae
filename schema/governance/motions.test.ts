import { describe, expect, test } from 'vitest'
import {
	comesBefore,
	courseOf,
	isHeld,
	isUndone,
	MOTION_ORDERS,
	motionOrderOf,
	waitsFor,
	type MotionCourse,
	type MotionFacts,
	type MotionOrder
} from './motions.ts'

const at = (n: number) => new Date(Date.UTC(2027, 0, n))
type Decision = NonNullable<MotionFacts['decision']>
const closed = (result: Decision['result'], effect: Decision['effect'] = null) =>
	({ status: 'closed', effect, result }) satisfies Decision
const course = (decision: MotionFacts['decision'], more: Partial<MotionFacts> = {}) =>
	courseOf({ end: null, decision, appealOpen: false, ...more })

describe('[T9] how far a motion is', () => {
	test.each<[ReturnType<typeof course>, MotionFacts['decision']]>([
		['put_up', null],
		['put_up', { status: 'cancelled', effect: null, result: null }],
		['put_up', closed('no_quorum')],
		['put_up', closed('advice')],
		['deciding', { status: 'announced', effect: null, result: null }],
		['deciding', { status: 'open', effect: null, result: null }],
		['deciding', closed('adopted', 'recommended')],
		['rejected', closed('not_adopted')],
		['rejected', closed('adopted', 'rejected')]
	])('[T9] %s after %o', (expected, decision) => expect(course(decision)).toBe(expected))

	test('[T9] its end is the end, and an appeal keeps what was rejected open', () => {
		expect(course(closed('not_adopted'), { appealOpen: true })).toBe('deciding')
		expect(course(closed('adopted', 'effective'), { end: 'merged' })).toBe('merged')
	})

	test('[T8] its passage is held until it is over', () => {
		expect(isHeld('put_up') && isHeld('deciding')).toBe(true)
		for (const over of [
			'rejected',
			'merged',
			'unmerged',
			'withdrawn',
			'fell',
			'set_aside'
		] as const)
			expect(isHeld(over), over).toBe(false)
	})
})

describe('[T9] the order of motions on the same passage', () => {
	const own = { id: 'b', at: at(2), words: 4 }
	const rival = (id: string, day: number, words = 4, course: MotionCourse = 'put_up') => ({
		...{ id, at: at(day), words, course }
	})
	const first = (order: MotionOrder, ...rivals: ReturnType<typeof rival>[]) =>
		comesBefore(order, own, rivals)?.id ?? null

	test('[T9] the one that was put up first comes first, and equals by id', () => {
		expect(first('put_up', rival('c', 1))).toBe('c')
		expect(first('put_up', rival('c', 3))).toBeNull()
		expect(first('put_up', rival('a', 2))).toBe('a')
		expect(first('put_up', rival('c', 2))).toBeNull()
		expect(first('put_up', rival('a', 1, 1), rival('c', 0, 1))).toBe('c')
	})
	test('[T9] the one that changes the most words comes first, and equals as they were put up', () => {
		expect(first('furthest_first', rival('c', 3, 5))).toBe('c')
		expect(first('furthest_first', rival('a', 1, 3))).toBeNull()
		expect(first('furthest_first', rival('a', 1), rival('c', 3, 5))).toBe('c')
		expect(first('furthest_first', rival('a', 1))).toBe('a')
		expect(first('furthest_first', rival('a', 3))).toBeNull()
	})
	test('[T9] whoever facilitates begins with any of them, and with one at a time', () => {
		expect(first('by_facilitator', rival('a', 1, 9))).toBeNull()
		expect(first('by_facilitator', rival('c', 3, 1, 'deciding'))).toBe('c')
	})
	test.each(MOTION_ORDERS)(
		'[T9] %s: what is decided goes on, what is over is no rival',
		(order) => {
			expect(first(order, rival('a', 1, 9), rival('c', 3, 1, 'deciding'))).toBe('c')
			expect(first(order, rival('a', 1, 9, 'rejected'))).toBeNull()
		}
	)
	test('[T9] who waits is told for what, who can act and until when', () => {
		expect(waitsFor('furthest_first', { title: 'Ten', until: null })).toMatchObject({
			params: { title: 'Ten', order: 'furthest_first' },
			whoCan: ['facilitator'],
			until: null
		})
		expect(waitsFor('put_up', { title: 'Ten', until: at(4) })).toMatchObject({
			params: { order: 'open' },
			whoCan: [],
			until: at(4).toISOString()
		})
	})
	test('[T9] a charter that says nothing goes by when they were put up', () => {
		expect(motionOrderOf({})).toBe('put_up')
		expect(motionOrderOf({ amendments: { order: 'furthest_first' } })).toBe('furthest_first')
	})
})

test.each<[boolean, MotionFacts]>([
	[true, { end: 'merged', decision: closed('adopted', 'annulled'), appealOpen: false }],
	[true, { end: 'merged', decision: closed('not_adopted'), appealOpen: false }],
	[false, { end: 'merged', decision: closed('adopted', 'effective'), appealOpen: false }],
	[false, { end: 'merged', decision: closed('adopted', 'recommended'), appealOpen: false }],
	[false, { end: 'merged', decision: closed('adopted', 'annulled'), appealOpen: true }],
	[
		false,
		{
			end: 'merged',
			decision: { status: 'open', effect: null, result: null },
			appealOpen: false
		}
	],
	[false, { end: 'taken_out', decision: closed('adopted', 'annulled'), appealOpen: false }]
])('[T10] it is undone (%s) once it is merged and no decision carries it', (undone, facts) =>
	expect(isUndone(facts)).toBe(undone)
)
