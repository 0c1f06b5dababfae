import { Refusal } from '#schema/errors.ts'

/**
 * The instant a `datetime-local` field means in a time zone. In the hour that a clock change repeats, the
 * earlier one; in the hour it skips, the later one (RFC 9557, "compatible").
 * @throws Refusal malformed when the field holds no date and time
 */
export function instantIn(local: string, timezone: string): Date {
	try {
		const instant = Temporal.PlainDateTime.from(local).toZonedDateTime(timezone).epochMilliseconds
		return new Date(instant)
	} catch (error) {
		if (error instanceof RangeError) throw new Refusal('malformed')
		throw error
	}
}

/** How long somebody may take to fill a form in, in ms. */
const FILLING_MS = 600_000

/** What a form offers where something may not be before an instant: it is still allowed when the form is sent. */
export function offered(earliest: Date | string): Date {
	return new Date(new Date(earliest).getTime() + FILLING_MS)
}

/** An instant as the value of a `datetime-local` field in a time zone, rounded up to the minute. */
export function localIn(instant: Date | string, timezone: string): string {
	return Temporal.Instant.from(new Date(instant).toISOString())
		.toZonedDateTimeISO(timezone)
		.round({ smallestUnit: 'minute', roundingMode: 'ceil' })
		.toPlainDateTime()
		.toString({ smallestUnit: 'minute' })
}
