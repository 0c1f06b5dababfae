import { describe, expect, test } from 'vitest'
import { daysLeft, dueTelling } from './sealing-key.ts'

const END = new Date('2027-03-01T12:00:00Z')
const before = (days: number) => new Date(END.getTime() - days * 86_400_000)

describe('[SL6] the end of a certificate is told', () => {
	test('[SL6] at 60, 30, 7 and 1 days and when it has run out, each once', () => {
		const told: [number, number][] = []
		let last: number | null = null
		for (let days = 90; days >= -3; days -= 0.25) {
			const due = dueTelling(daysLeft(END, before(days)), last)
			if (due === null) continue
			last = due
			told.push([due, days])
		}
		expect(told).toEqual([
			[60, 60],
			[30, 30],
			[7, 7],
			[1, 1],
			[0, 0]
		])
	})

	test('[SL6] what was missed is told once, as it is now; what is far off is not', () => {
		expect(dueTelling(61, null)).toBeNull()
		expect(dueTelling(5, null)).toBe(7)
		expect(dueTelling(5, 7)).toBeNull()
		expect(dueTelling(0, 30)).toBe(0)
		expect(dueTelling(0, 0)).toBeNull()
	})
})
