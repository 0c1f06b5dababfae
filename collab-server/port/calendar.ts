import type { Task } from '#schema/docs/schedule.ts'

export type CalendarEvent = {
	uid: string
	title: string
	about: string
	/** [K24] Of the title, where it is known to be another one than that of the process. */
	lang?: string | null
	/** A day (`2027-03-01`), or an instant in ISO 8601. */
	start: string
	end: string | null
}

/** [MV7] Events as iCalendar (RFC 5545), every line ended and folded as it asks. */
export function calendarOf(name: string, events: readonly CalendarEvent[], at: Date): string {
	const lines = [
		...['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Interlink//Process export//EN'],
		`X-WR-CALNAME:${escaped(name)}`,
		...events.flatMap((event) => linesOf(event, at)),
		'END:VCALENDAR'
	]
	return lines.map((line) => `${folded(line)}\r\n`).join('')
}

/** Tasks that have days, as events of whole days. */
export function eventsOf(tasks: Iterable<Task>, schedule: string): CalendarEvent[] {
	return [...tasks].flatMap(({ id, title, lang, start, end }) => {
		const first = start ?? end
		return first ? [{ uid: id, title, lang, about: schedule, start: first, end: end ?? first }] : []
	})
}

function linesOf({ uid, title, lang, about, start, end }: CalendarEvent, at: Date): string[] {
	const wholeDays = /^\d{4}-\d\d-\d\d$/.test(start)
	const when = (value: string) => (wholeDays ? day(value) : instant(new Date(value)))
	const kind = wholeDays ? ';VALUE=DATE' : ''
	return [
		'BEGIN:VEVENT',
		`UID:${escaped(uid)}`,
		`DTSTAMP:${instant(at)}`,
		`DTSTART${kind}:${when(start)}`,
		// The end of whole days is the day after the last one.
		...(end ? [`DTEND${kind}:${wholeDays ? day(dayAfter(end)) : when(end)}`] : []),
		`SUMMARY${lang ? `;LANGUAGE=${lang}` : ''}:${escaped(title)}`,
		`DESCRIPTION:${escaped(about)}`,
		'END:VEVENT'
	]
}

const day = (value: string) => value.replaceAll('-', '')
const instant = (value: Date) => value.toISOString().replace(/[-:]|\.\d{3}/g, '')

function dayAfter(value: string): string {
	return new Date(Date.parse(`${value}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10)
}

function escaped(text: string): string {
	return text.replace(/[\\;,]/g, '\\$&').replace(/\r\n?|\n/g, '\\n')
}

/** No line longer than 75 bytes; what goes on begins with a space, and no sign is cut in two. */
function folded(line: string): string {
	let folded = ''
	let bytes = 0
	for (const sign of line) {
		const size = Buffer.byteLength(sign)
		if (bytes + size > 75) {
			folded += '\r\n '
			bytes = 1
		}
		folded += sign
		bytes += size
	}
	return folded
}
