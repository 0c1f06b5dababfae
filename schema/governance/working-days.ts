import { addCalendarDays, dateIn, type DayOfYear } from './calendar.ts'

/**
 * Working-day calendars a charter can name: Monday to Friday, for a country without its national
 * holidays. They follow from the year alone, so that anybody can count a deadline again.
 */
const HOLIDAYS: Record<string, (year: number) => string[]> = {
	'mon-fri': () => [],
	it: (year) => [
		...onDays(year, '01-01 01-06 04-25 05-01 06-02 08-15 11-01 12-08 12-25 12-26'),
		// The feast of Saint Francis is a holiday again from 2026 on (law 151/2025).
		...(year >= 2026 ? onDays(year, '10-04') : []),
		fromEaster(year, 1)
	],
	lv: (year) => [
		...onDays(year, '01-01 05-01 05-04 06-23 06-24 11-18 12-24 12-25 12-26 12-31'),
		fromEaster(year, -2),
		fromEaster(year, 1)
	],
	es: (year) => [
		...onDays(year, '01-01 01-06 05-01 08-15 10-12 11-01 12-06 12-08 12-25'),
		fromEaster(year, -2)
	]
}

/** Whether deadlines can be counted by this calendar; one that nobody knows is not offered [D11]. */
export function isKnownCalendar(calendar: string): boolean {
	return Object.hasOwn(HOLIDAYS, calendar)
}

/**
 * [W1] The instant `days` working days after `instant`, at the same time on the wall of the zone. The
 * day itself does not count; an unknown calendar counts Monday to Friday.
 */
export function addWorkingDays(
	instant: Date,
	days: number,
	timezone: string,
	calendar: string
): Date {
	let passed = 0
	let left = days
	let reached = instant
	while (left > 0) {
		passed += 1
		reached = addCalendarDays(instant, passed, timezone)
		if (isWorkingDay(dateIn(reached, timezone), calendar)) left -= 1
	}
	return reached
}

function isWorkingDay({ year, month, day }: DayOfYear, calendar: string): boolean {
	const weekday = new Date(Date.UTC(year, month - 1, day)).getUTCDay()
	if (weekday === 0 || weekday === 6) return false
	const known = Object.hasOwn(HOLIDAYS, calendar) ? HOLIDAYS[calendar] : undefined
	return !known?.(year).includes(isoDay(year, month, day))
}

function onDays(year: number, days: string): string[] {
	return days.split(' ').map((day) => `${year}-${day}`)
}

/** A day counted from Easter Sunday, by the Gregorian computus (Meeus, Astronomical Algorithms, 8). */
function fromEaster(year: number, days: number): string {
	const a = year % 19
	const b = Math.floor(year / 100)
	const c = year % 100
	const d =
		(19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30
	const e = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - d - (c % 4)) % 7
	const f = d + e - 7 * Math.floor((a + 11 * d + 22 * e) / 451) + 114
	const day = new Date(Date.UTC(year, Math.floor(f / 31) - 1, (f % 31) + 1 + days))
	return isoDay(day.getUTCFullYear(), day.getUTCMonth() + 1, day.getUTCDate())
}

function isoDay(year: number, month: number, day: number): string {
	return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}
