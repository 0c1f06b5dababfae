import { describe, expect, test } from 'vitest'
import { compositionOf, readBands, readStrata } from './bands.ts'

const of = (...counts: number[]) =>
	counts.flatMap((count, at) => Array.from({ length: count }, () => ({ age: `band ${at}` })))
const bands = (count: number) => ({ age: Array.from({ length: count }, (_, at) => `band ${at}`) })
const pools = (...counts: number[]) =>
	compositionOf(bands(counts.length), of(...counts), []).age?.map(({ pool }) => pool)

describe('[LT6] of a pool only counts are told among which nobody stands out', () => {
	test('five and more are told; fewer are not', () => {
		expect(pools(5, 9, 40)).toEqual([5, 9, 40])
		expect(pools(4, 1, 40)).toEqual([null, null, 40])
	})

	test('a single small one is not given away by the sum of the others', () => {
		expect(pools(3, 9, 40)).toEqual([null, null, 40])
		expect(pools(0, 30)).toEqual([null, null])
	})
})

describe('[LT1] [LT2] bands and answers', () => {
	test('are trimmed, distinct, and one of each stratum', () => {
		expect(readBands(['age'], { age: [' 16-29 ', '30+', ''] })).toEqual({ age: ['16-29', '30+'] })
		expect(readBands([], {})).toEqual({})
		expect(readStrata({ age: ['16-29', '30+'] }, { age: '30+' })).toEqual({ age: '30+' })
	})

	test.each([
		['bands_wrong', undefined],
		['bands_wrong', { age: 'all' }],
		['bands_wrong', { age: ['x'.repeat(61), 'y'] }],
		['bands_wrong', { age: Array.from({ length: 13 }, (_, at) => `${at}`) }],
		['malformed', { age: ['a', 'b'], name: ['c', 'd'] }]
	])('%s', (code, given) => {
		expect(() => readBands(['age'], given)).toThrow(code)
	})

	test.each([
		['band_unknown', {}],
		['band_unknown', { age: ['30+'] }],
		['malformed', { age: '30+', name: 'Ada' }]
	])('%s of an answer', (code, given) => {
		expect(() => readStrata({ age: ['16-29', '30+'] }, given)).toThrow(code)
	})
})
