import { describe, expect, test } from 'vitest'
import { attendanceOf, attendsEnough, meetingsNeeded } from './attendance.ts'

const evening = (day: number) => new Date(Date.UTC(2027, 0, day, 17))
const closed = [4, 11, 18, 25].map((day) => ({ id: `day ${day}`, startsAt: evening(day) }))
const at = (...days: number[]) => new Set(days.map((day) => `day ${day}`))

describe('[P5] attendance', () => {
	test('counts the meetings since somebody joined, and others that they were at', () => {
		expect(attendanceOf(closed, at(4, 18), evening(1))).toEqual({ attended: 2, of: 4 })
		expect(attendanceOf(closed, at(18), evening(18))).toEqual({ attended: 1, of: 2 })
		expect(attendanceOf(closed, at(4, 18), evening(18))).toEqual({ attended: 2, of: 3 })
		expect(attendanceOf(closed, at(), evening(26))).toEqual({ attended: 0, of: 0 })
		expect(attendanceOf(closed, at(7), evening(1))).toEqual({ attended: 0, of: 4 })
	})

	test('is enough at exactly the share, and one less is not', () => {
		for (const [attended, of, share] of [
			[3, 4, '3/4'],
			[3, 3, '3/4'],
			[2, 3, '2/3'],
			[1, 1_000, '1/1000'],
			[0, 5, '0/1']
		] as const) {
			expect(attendsEnough({ attended, of }, share)).toBe(true)
			expect(meetingsNeeded(of, share)).toBe(attended)
			expect(attendsEnough({ attended: attended - 1, of }, share)).toBe(false)
		}
	})

	test('where nothing counts yet nobody has missed anything', () => {
		expect(attendsEnough({ attended: 0, of: 0 }, '1/1')).toBe(true)
	})
})
