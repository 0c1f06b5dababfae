/**
 * Calendar days in a time zone, by `Intl` alone, so that server and every browser agree [F25].
 * A day is a calendar day of the zone: across a change of clocks it has 23 or 25 hours, and the
 * deadline keeps its time on the wall clock.
 */
const DAY_MS = 86_400_000

/**
 * The instant `days` calendar days after `instant`, at the same wall-clock time in the zone. A time
 * that the clocks skip moves forward by the length of the gap; one that comes twice is the first.
 */
export function addCalendarDays(instant: Date, days: number, timezone: string): Date {
	const wall = wallOf(instant.getTime(), timezone) + days * DAY_MS
	return new Date(instantOf(wall, timezone))
}

/** The instant `months` calendar months later, at the same time on the wall; a month too short ends it. */
export function addCalendarMonths(instant: Date, months: number, timezone: string): Date {
	const wall = new Date(wallOf(instant.getTime(), timezone))
	const day = wall.getUTCDate()
	wall.setUTCDate(1)
	wall.setUTCMonth(wall.getUTCMonth() + months)
	const last = new Date(Date.UTC(wall.getUTCFullYear(), wall.getUTCMonth() + 1, 0)).getUTCDate()
	wall.setUTCDate(Math.min(day, last))
	return new Date(instantOf(wall.getTime(), timezone))
}

export type DayOfYear = { year: number; month: number; day: number }

/** The calendar day of a zone at an instant; months count from 1. */
export function dateIn(instant: Date, timezone: string): DayOfYear {
	const wall = new Date(wallOf(instant.getTime(), timezone))
	return { year: wall.getUTCFullYear(), month: wall.getUTCMonth() + 1, day: wall.getUTCDate() }
}

/** The same as it is written: `2027-01-01`. */
export function isoDateIn(instant: Date, timezone: string): string {
	return new Date(wallOf(instant.getTime(), timezone)).toISOString().slice(0, 10)
}

/** The wall clock of a zone at an instant, as if it were UTC (ms). */
function wallOf(instant: number, timezone: string): number {
	const parts = Object.fromEntries(
		clockOf(timezone)
			.formatToParts(instant)
			.map(({ type, value }) => [type, Number(value)])
	)
	const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = parts
	const milliseconds = ((instant % 1000) + 1000) % 1000
	return Date.UTC(year, month - 1, day, hour, minute, second, milliseconds)
}

/** The instant of a wall clock time: the offsets on both sides of a change of clocks are tried. */
function instantOf(wall: number, timezone: string): number {
	const before = wall - offsetAt(wall - DAY_MS, timezone)
	const after = wall - offsetAt(wall + DAY_MS, timezone)
	if (wallOf(before, timezone) === wall) return before
	if (wallOf(after, timezone) === wall) return after
	// Skipped by the clocks: counted with the offset from before the change, it lies after the gap.
	return before
}

function offsetAt(instant: number, timezone: string): number {
	return wallOf(instant, timezone) - instant
}

const clocks = new Map<string, Intl.DateTimeFormat>()

function clockOf(timezone: string): Intl.DateTimeFormat {
	const known = clocks.get(timezone)
	if (known) return known
	const clock = new Intl.DateTimeFormat('en-u-ca-iso8601', {
		timeZone: timezone,
		hourCycle: 'h23',
		year: 'numeric',
		month: 'numeric',
		day: 'numeric',
		hour: 'numeric',
		minute: 'numeric',
		second: 'numeric'
	})
	clocks.set(timezone, clock)
	return clock
}
