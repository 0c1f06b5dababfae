import { describe, expect, it } from 'vitest'
import { isDay, isRank } from './fields.ts'
import { byRank, rankAt } from './ranks.ts'

describe('a day', () => {
	it.each(['2027-03-28', '2028-02-29', '0001-01-01', '9999-12-31'])('%s exists', (day) => {
		expect(isDay(day)).toBe(true)
	})

	it.each(['2027-02-29', '2100-02-29', '2027-13-01', '2027-00-10', '2027-1-1', '', null, 20270328])(
		'%s does not',
		(day) => {
			expect(isDay(day)).toBe(false)
		}
	)
})

describe('[K7] a rank', () => {
	it.each(['', 'a', '!', 'a00', 'x'.repeat(400), null, 3])('is not %s', (rank) => {
		expect(isRank(rank)).toBe(false)
	})

	it('can be found between any two, also among junk', () => {
		const siblings: { id: string; rank: string }[] = []
		for (let i = 0; i < 200; i++) {
			const index = (i * 7) % (siblings.length + 1)
			const rank = rankAt(siblings, index)
			expect(isRank(rank)).toBe(true)
			siblings.splice(index, 0, { id: `${i}`, rank })
			expect(siblings.toSorted(byRank)).toEqual(siblings)
		}
		const odd = [{ id: '1', rank: '' }, ...siblings, { id: '2', rank: '~' }]
		expect(isRank(rankAt(odd, 0))).toBe(true)
		expect(isRank(rankAt(odd, odd.length))).toBe(true)
	})

	it('follows a group of equal ranks', () => {
		const rank = rankAt([], 0)
		const equal = ['1', '2', '3'].map((id) => ({ id, rank }))
		expect(rankAt(equal, 1) > rank).toBe(true)
	})
})
