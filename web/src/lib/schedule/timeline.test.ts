import { describe, expect, it } from 'vitest'
import { dateOf, dayOf, place, scaleOf, spanOf, todayIn } from './timeline.ts'

describe('days on the chart', () => {
	it('counts days without hours, also where the clocks change', () => {
		expect(dayOf('2027-03-29') - dayOf('2027-03-28')).toBe(1)
		expect(dateOf(dayOf('2027-03-28'))).toBe('2027-03-28')
	})

	it('knows which day it is where the process lives', () => {
		const at = new Date('2027-03-27T23:30:00Z')
		expect(todayIn('Europe/Riga', at)).toBe('2027-03-28')
		expect(todayIn('Europe/Madrid', at)).toBe('2027-03-28')
		expect(todayIn('Atlantic/Azores', at)).toBe('2027-03-27')
	})

	it('has no span when the end is before the start, and one day when one date is missing', () => {
		expect(spanOf('2027-02-10', '2027-02-01')).toBeNull()
		expect(spanOf(null, null)).toBeNull()
		expect(spanOf(null, '2027-02-01')).toEqual({
			from: dayOf('2027-02-01'),
			to: dayOf('2027-02-01')
		})
	})

	it('runs from a Monday to a Sunday and lasts four weeks at least', () => {
		const day = dayOf('2027-02-24') // a Wednesday
		const scale = scaleOf([{ from: day, to: day }])
		expect(scale && dateOf(scale.from)).toBe('2027-02-22')
		expect(scale && scale.to - scale.from).toBe(27)
		expect(scale?.weekends).toHaveLength(4)
	})

	it('places spans in percent of the width', () => {
		const scale = { from: 100, to: 199 }
		expect(place({ from: 100, to: 109 }, scale)).toEqual({ left: 0, width: 10 })
		expect(place({ from: 150, to: 150 }, scale)).toEqual({ left: 50, width: 1 })
	})

	it('names a month only where its name has room', () => {
		const scale = scaleOf([{ from: dayOf('2027-01-25'), to: dayOf('2027-05-31') }])
		expect(scale?.months.map((month) => month.first)).toEqual([
			'2027-02-01',
			'2027-03-01',
			'2027-04-01',
			'2027-05-01'
		])
	})

	it('has no chart without dates', () => expect(scaleOf([])).toBeNull())
})
