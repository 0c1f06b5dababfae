import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { LANGUAGES } from '../messages/format.ts'
import { voiceOf } from '../messages/voice.ts'
import {
	drawInWords,
	drawPublicly,
	poolLines,
	seedHolds,
	seedOfPool,
	type PublicDraw
} from './public-draw.ts'
import { commitmentOf } from './rules/lot.ts'

const people = Array.from({ length: 30 }, (_, at) => ({
	participant: `p${String(at).padStart(2, '0')}`,
	strata: { district: at % 3 === 0 ? 'north' : 'south', age: at < 15 ? '16-29' : '30+' }
}))
const pool = poolLines(people, ['district', 'age'])
const secret = 'a-number-nobody-can-guess'
const of = (changes: Partial<PublicDraw> = {}): PublicDraw => ({
	size: 6,
	pool,
	seed: seedOfPool(secret, pool),
	commitment: commitmentOf(secret),
	declined: [],
	...changes
})

describe('[LT4] a pool names groups, and nothing of what is in common', () => {
	test('the same answers are one group, whatever they are called', () => {
		const cells = new Map(pool.map(({ participant, cell }) => [participant, cell]))
		expect(new Set(cells.values())).toEqual(new Set(['1', '2', '3', '4']))
		expect(cells.get('p00')).toBe('1')
		expect(cells.get('p03')).toBe(cells.get('p00'))
		expect(JSON.stringify(pool)).not.toMatch(/north|south|-29|30\+/)
		expect(poolLines(people.toReversed(), ['district', 'age'])).toEqual(pool)
	})

	test('without strata everybody is in one group', () => {
		expect(new Set(poolLines(people, []).map(({ cell }) => cell))).toEqual(new Set(['1']))
	})
})

describe('[LT3] the seed is the announced number and the pool', () => {
	test('another number, another pool, or one line more: it does not hold', () => {
		expect(seedHolds(of())).toBe(true)
		expect(seedHolds(of({ commitment: commitmentOf('another') }))).toBe(false)
		expect(seedHolds(of({ pool: pool.slice(1) }))).toBe(false)
		expect(seedHolds(of({ seed: seedOfPool('another', pool) }))).toBe(false)
		const moved = pool.map((line, at) => (at === 0 ? { ...line, cell: '2' } : line))
		expect(seedHolds(of({ pool: moved }))).toBe(false)
	})
})

describe('[LT5] who declines is replaced', () => {
	test('by the next of the same group, in the order of the lot', () => {
		const { drawn, reserve } = drawPublicly(of())
		const cellOf = (one: string) => pool.find(({ participant }) => participant === one)?.cell
		const [first = ''] = drawn
		const { members, replaced } = drawPublicly(of({ declined: [first] }))
		const next = reserve.find((one) => cellOf(one) === cellOf(first))
		expect(replaced).toEqual([{ declined: first, by: next }])
		expect(members).toHaveLength(6)
		expect(members).not.toContain(first)
	})

	test('whoever waits and declines is passed over; who is nobody, or declines twice, is refused', () => {
		const { drawn, reserve } = drawPublicly(of())
		const [first = ''] = drawn
		const [next = ''] = reserve
		const { replaced } = drawPublicly(of({ declined: [next, first] }))
		expect(replaced[0]?.by).not.toBe(next)
		expect(() => drawPublicly(of({ declined: ['nobody'] }))).toThrow('conflict')
		expect(() => drawPublicly(of({ declined: [first, first] }))).toThrow('conflict')
	})

	test('however many decline: nobody sits twice, who declined never, and no seat is empty in vain', () => {
		fc.assert(
			fc.property(fc.shuffledSubarray(pool.map(({ participant }) => participant)), (declined) => {
				const { members } = drawPublicly(of({ declined }))
				expect(new Set(members).size).toBe(members.length)
				expect(members.filter((one) => declined.includes(one))).toEqual([])
				expect(members).toHaveLength(Math.min(6, pool.length - declined.length))
			}),
			{ numRuns: 50 }
		)
	})
})

test('[LT4] [X4] a draw is told line by line in every language', () => {
	const { drawn } = drawPublicly(of())
	for (const language of LANGUAGES) {
		const lines = drawInWords(voiceOf(language), of({ declined: [drawn[0] ?? ''] }))
		expect(lines).toHaveLength(1 + 4 * 2 + 1 + 1)
		expect(lines.join('\n')).toContain(drawn[0])
	}
})
