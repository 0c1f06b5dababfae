import { describe, expect, test } from 'vitest'
import { addCalendarMonths } from './calendar.ts'
import { addWorkingDays, isKnownCalendar } from './working-days.ts'

const count = (from: string, days: number, timezone: string, calendar: string) =>
	addWorkingDays(new Date(from), days, timezone, calendar).toISOString()

describe('[W1] working days', () => {
	test('[W1] weekends do not count and the day itself neither', () => {
		expect(count('2027-01-15T10:00:00Z', 1, 'Europe/Riga', 'mon-fri')).toBe(
			'2027-01-18T10:00:00.000Z'
		)
		expect(count('2027-01-18T10:00:00Z', 20, 'Europe/Riga', 'mon-fri')).toBe(
			'2027-02-15T10:00:00.000Z'
		)
	})

	test('[W1] [F25] keep the time on the wall across 28 March 2027', () => {
		// 20 working days from 4 March in Riga (UTC+2, then +3), Good Friday and Easter Monday off.
		expect(count('2027-03-04T16:00:00Z', 20, 'Europe/Riga', 'lv')).toBe('2027-04-05T15:00:00.000Z')
		expect(count('2027-03-04T16:00:00Z', 20, 'Europe/Riga', 'mon-fri')).toBe(
			'2027-04-01T15:00:00.000Z'
		)
	})

	test.each([
		['lv', '2027-03-25T09:00:00Z', '2027-03-30'],
		['it', '2027-03-26T09:00:00Z', '2027-03-30'],
		['es', '2027-03-25T09:00:00Z', '2027-03-29'],
		['lv', '2027-06-22T09:00:00Z', '2027-06-25'],
		['it', '2027-06-01T09:00:00Z', '2027-06-03'],
		['es', '2026-12-04T09:00:00Z', '2026-12-07']
	])('[W1] the calendar %s knows its holidays after %s', (calendar, from, day) => {
		expect(count(from, 1, 'UTC', calendar).slice(0, 10)).toBe(day)
	})

	test('[W1] a calendar nobody knows is none', () => {
		expect(isKnownCalendar('mon-fri')).toBe(true)
		expect(isKnownCalendar('atlantis')).toBe(false)
		expect(isKnownCalendar('constructor')).toBe(false)
	})
})

test('[W2] months keep the day, or end with a shorter month', () => {
	const later = (from: string, months: number) =>
		addCalendarMonths(new Date(from), months, 'Europe/Riga').toISOString()
	expect(later('2027-01-31T10:00:00Z', 1)).toBe('2027-02-28T10:00:00.000Z')
	expect(later('2027-01-18T10:00:00Z', 24)).toBe('2029-01-18T10:00:00.000Z')
	expect(later('2027-01-18T10:00:00Z', 5)).toBe('2027-06-18T09:00:00.000Z')
})
