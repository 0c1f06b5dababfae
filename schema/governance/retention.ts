import { addCalendarDays, addCalendarMonths } from './calendar.ts'

/** [H1] How long an archived thing is kept: whole years of the calendar, or for ever (null). */
export const RETENTION_YEARS = {
	'decision-permanent': null,
	'process-10y': 10,
	'working-2y': 2
} as const
export type RetentionClass = keyof typeof RETENTION_YEARS
export const RETENTION_CLASSES = Object.keys(RETENTION_YEARS) as RetentionClass[]

/** What was decided on is kept for ever, whatever was chosen; the rest for the time of its class. */
export function retentionFor(state: string, chosen: RetentionClass): RetentionClass {
	return state === 'adopted' || state === 'frozen' ? 'decision-permanent' : chosen
}

/** When the time of a class ends; null when it never does. */
export function retentionEnd(
	kept: RetentionClass | null,
	archivedAt: Date,
	timezone: string
): Date | null {
	const years = kept === null ? null : RETENTION_YEARS[kept]
	return years === null ? null : addCalendarMonths(archivedAt, years * 12, timezone)
}

/** [H5] What nobody adopted is kept so many months after the phase in which it was last worked on. */
export const UNADOPTED_MONTHS = 24

/** [H5] When it goes to the bin; null while that phase runs. */
export function unadoptedEnd(phaseEndedAt: Date | null, timezone: string): Date | null {
	return phaseEndedAt && addCalendarMonths(phaseEndedAt, UNADOPTED_MONTHS, timezone)
}

/** [H3] A second person agrees within so many days, or somebody asks again. */
export const DISPOSAL_DAYS = 30

/** When what the first of two asked for lapses. */
export function lapsesAt({ askedAt }: { askedAt: Date }, timezone: string): Date {
	return addCalendarDays(askedAt, DISPOSAL_DAYS, timezone)
}
