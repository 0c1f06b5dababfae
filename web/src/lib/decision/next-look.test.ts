import { expect, test } from 'vitest'
import { nextLook } from './next-look.ts'

const opensAt = '2027-01-18T09:00:00Z'
const closesAt = '2027-01-18T17:00:00Z'
const noon = Date.parse('2027-01-18T12:00:00Z')
const HOUR = 3_600_000

test('[A23] while people answer, a page asks every half minute unless the number shall stand still', () => {
	const open = { status: 'open', opensAt, closesAt } as const
	expect(nextLook(open, false, noon)).toBe(30_000)
	expect(nextLook(open, true, noon)).toBe(5 * HOUR + 500)
})

test('[A23] the close is told although the number stands still', () => {
	const open = { status: 'open', opensAt, closesAt } as const
	expect(nextLook(open, true, Date.parse(closesAt))).toBe(2_000)
})

test('an announced decision is looked at when it opens, a closed one never', () => {
	const announced = { status: 'announced', opensAt, closesAt } as const
	expect(nextLook(announced, false, noon - 6 * HOUR)).toBe(3 * HOUR + 500)
	expect(nextLook({ status: 'closed', opensAt, closesAt }, false, noon)).toBeNull()
})
