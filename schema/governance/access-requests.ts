import { addCalendarDays, addCalendarMonths } from './calendar.ts'

/** [PD10] Within a month of receipt; two months more where somebody says why (Regulation (EU) 2016/679, art. 12(3)). */
export const ACCESS_MONTHS = { usual: 1, extended: 3 } as const

/** The instant at which the last day for an answer is over, from the beginning of the day it arrived on. */
export function accessDue(receivedOn: Date, extended: boolean, timezone: string): Date {
	const months = extended ? ACCESS_MONTHS.extended : ACCESS_MONTHS.usual
	return addCalendarDays(addCalendarMonths(receivedOn, months, timezone), 1, timezone)
}
