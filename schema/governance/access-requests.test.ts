import { expect, test } from 'vitest'
import { accessDue } from './access-requests.ts'

test.each([
	['2026-11-02', false, '2026-12-03'],
	['2026-11-02', true, '2027-02-03'],
	['2026-01-31', false, '2026-03-01'],
	['2028-01-31', false, '2028-03-01'],
	// The clocks change in between; the day is still the day on the wall.
	['2026-10-20', false, '2026-11-21']
])('[PD10] what arrived on %s (extended: %s) is due before %s begins', (day, extended, end) => {
	const zone = 'Europe/Riga'
	const midnight = (of: string) =>
		new Date(Temporal.PlainDate.from(of).toZonedDateTime(zone).epochMilliseconds)
	expect(accessDue(midnight(day), extended, zone)).toEqual(midnight(end))
})
