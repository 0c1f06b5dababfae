import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { LIMITS } from '../limits.ts'
import { addCalendarDays } from './calendar.ts'
import { rule } from './cast.ts'
import { checkWindow, earliestClosing, earliestOpening } from './window.ts'

const ZONES = [
	'Europe/Madrid',
	'Europe/Riga',
	'Europe/Rome',
	'UTC',
	'America/New_York',
	'Asia/Kathmandu',
	'Australia/Lord_Howe',
	'Pacific/Auckland'
]
const at = (text: string) => new Date(text)

describe('[F25] calendar days', () => {
	test('a deadline keeps its time on the wall clock across the change of 28 March 2027', () => {
		const saturday = at('2027-03-27T18:00:00+01:00')
		expect(addCalendarDays(saturday, 1, 'Europe/Madrid')).toEqual(at('2027-03-28T18:00:00+02:00'))
		const friday = at('2027-10-29T18:00:00+03:00')
		expect(addCalendarDays(friday, 2, 'Europe/Riga')).toEqual(at('2027-10-31T18:00:00+02:00'))
	})

	test('a time the clocks skip moves forward; one that comes twice is the first', () => {
		const skipped = addCalendarDays(at('2027-03-27T02:30:00+01:00'), 1, 'Europe/Madrid')
		expect(skipped).toEqual(at('2027-03-28T03:30:00+02:00'))
		const twice = addCalendarDays(at('2027-10-30T02:30:00+02:00'), 1, 'Europe/Madrid')
		expect(twice).toEqual(at('2027-10-31T02:30:00+02:00'))
	})

	test('agrees with Temporal for any instant, number of days and zone', () => {
		fc.assert(
			fc.property(
				fc.date({ min: at('1990-01-01'), max: at('2036-01-01'), noInvalidDate: true }),
				fc.integer({ min: 0, max: 800 }),
				fc.constantFrom(...ZONES),
				(instant, days, zone) => {
					const oracle = Temporal.Instant.fromEpochMilliseconds(instant.getTime())
						.toZonedDateTimeISO(zone)
						.toPlainDateTime()
						.add({ days })
						.toZonedDateTime(zone).epochMilliseconds
					expect(addCalendarDays(instant, days, zone).getTime()).toBe(oracle)
				}
			),
			{ numRuns: 2000 }
		)
	})

	test('also within the days around a change of clocks', () => {
		fc.assert(
			fc.property(
				fc.integer({ min: 0, max: 3 * 86_400_000 }),
				fc.constantFrom('2027-03-26', '2027-10-29', '2027-04-02', '2027-11-05'),
				fc.integer({ min: 0, max: 3 }),
				fc.constantFrom(...ZONES),
				(ms, date, days, zone) => {
					const instant = new Date(Date.parse(`${date}T00:00:00Z`) + ms)
					const oracle = Temporal.Instant.fromEpochMilliseconds(instant.getTime())
						.toZonedDateTimeISO(zone)
						.toPlainDateTime()
						.add({ days })
						.toZonedDateTime(zone).epochMilliseconds
					expect(addCalendarDays(instant, days, zone).getTime()).toBe(oracle)
				}
			),
			{ numRuns: 2000 }
		)
	})
})

describe('[D9] the window of a decision', () => {
	const slow = rule('majority', { notice_days: 5, discussion_min_days: 3, window_days: 5 })
	const quick = rule('majority')
	const announcedAt = at('2027-03-22T17:00:00Z')
	const zone = 'Europe/Riga'
	const check = (opensAt: string, closesAt: string, more = {}, tested = slow) =>
		checkWindow(
			tested,
			{ announcedAt, opensAt: at(opensAt), closesAt: at(closesAt), ...more },
			zone
		)

	test('exactly the least times are enough, over the change of clocks', () => {
		// 22 March 19:00 in Riga plus five days is 27 March 19:00; plus five more is 1 April 19:00.
		expect(check('2027-03-27T17:00:00Z', '2027-04-01T16:00:00Z')).toBeNull()
	})

	test('a millisecond less of notice is refused with the earliest opening', () => {
		expect(check('2027-03-27T16:59:59.999Z', '2027-04-09T00:00:00Z')).toMatchObject({
			code: 'notice_too_short',
			params: { days: 5, earliest: '2027-03-27T17:00:00.000Z' }
		})
	})

	test('a millisecond less of voting is refused with the earliest end', () => {
		expect(check('2027-03-27T17:00:00Z', '2027-04-01T15:59:59.999Z')).toMatchObject({
			code: 'window_too_short',
			params: { days: 5, earliest: '2027-04-01T16:00:00.000Z' }
		})
	})

	test('the discussion counts from when people could begin it', () => {
		const talkative = rule('majority', { notice_days: 1, discussion_min_days: 10 })
		const close = '2027-06-01T00:00:00Z'
		expect(check('2027-03-25T17:00:00Z', close, {}, talkative)?.code).toBe('notice_too_short')
		const discussedFrom = at('2027-03-14T17:00:00Z')
		expect(check('2027-03-25T17:00:00Z', close, { discussedFrom }, talkative)).toBeNull()
		expect(earliestOpening(talkative, announcedAt, zone, discussedFrom)).toEqual(
			at('2027-03-24T17:00:00Z')
		)
	})

	test('at the pace of a workshop: at once, but not before, and for a minute at least', () => {
		expect(check('2027-03-22T17:00:00Z', '2027-03-22T17:01:00Z', {}, quick)).toBeNull()
		expect(check('2027-03-22T16:59:59Z', '2027-03-23T17:00:00Z', {}, quick)?.code).toBe(
			'notice_too_short'
		)
		expect(check('2027-03-22T17:00:00Z', '2027-03-22T17:00:59Z', {}, quick)?.code).toBe(
			'window_too_short'
		)
		expect(earliestClosing(quick, announcedAt, zone).getTime() - announcedAt.getTime()).toBe(
			LIMITS.decisionWindowMinMs
		)
	})

	test('a window without end, or a time that is none, is refused', () => {
		expect(check('2027-03-27T17:00:00Z', '2029-01-01T00:00:00Z')?.code).toBe('window_too_long')
		expect(check('never', '2027-04-01T16:00:00Z')?.code).toBe('notice_too_short')
		expect(check('2027-03-27T17:00:00Z', 'never')?.code).toBe('window_too_short')
	})
})
