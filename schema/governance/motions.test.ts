import { describe, expect, test } from 'vitest'
import { comesBefore, courseOf, isHeld, isUndone, type MotionFacts } from './motions.ts'

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
	const own = { id: 'b', at: at(2) }
	test('[T9] the one that was put up first comes first, and equals by id', () => {
		expect(comesBefore(own, [{ id: 'c', at: at(1), course: 'put_up' }])?.id).toBe('c')
		expect(comesBefore(own, [{ id: 'c', at: at(3), course: 'put_up' }])).toBeNull()
		expect(comesBefore(own, [{ id: 'a', at: at(2), course: 'put_up' }])?.id).toBe('a')
		expect(comesBefore(own, [{ id: 'c', at: at(2), course: 'put_up' }])).toBeNull()
	})
	test('[T9] one at a time is decided, and what is over stands in nobody’s way', () => {
		expect(comesBefore(own, [{ id: 'c', at: at(3), course: 'deciding' }])?.id).toBe('c')
		expect(comesBefore(own, [{ id: 'a', at: at(1), course: 'rejected' }])).toBeNull()
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
