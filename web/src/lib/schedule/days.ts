import { dayRange, shortDay } from '#lib/artefact/dates.ts'
import type { Messages } from '#lib/messages/speak.ts'

/** One or two days as one phrase, also when only one of them is known or they are out of order. */
export function daysInWords(
	start: string | null,
	end: string | null,
	m: Messages,
	thisYear: string
): string {
	if (start !== null && end !== null && start <= end)
		return dayRange(start, end, m.language, thisYear)
	const parts = [
		start && m('schedule.from_day', { day: shortDay(start, m.language, thisYear) }),
		end && m('schedule.until_day', { day: shortDay(end, m.language, thisYear) })
	]
	return parts.filter(Boolean).join(' ') || m('schedule.no_days')
}
