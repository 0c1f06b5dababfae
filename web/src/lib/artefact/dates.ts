/** British dates for English: day before month. The same choice as in messages/speak.ts. */
const LOCALES: Record<string, string> = { en: 'en-GB' }

/** A day without weekday, such as "24 Feb" (with its year when it is another than this one). */
export function shortDay(date: string, language: string, thisYear: string): string {
	return format(language, !date.startsWith(thisYear)).format(instant(date))
}

/** Two days as one phrase, such as "18–22 Jan". */
export function dayRange(start: string, end: string, language: string, thisYear: string): string {
	const year = !start.startsWith(thisYear) || !end.startsWith(thisYear)
	return format(language, year).formatRange(instant(start), instant(end))
}

/** The name of a month for the head of a chart; January says its year. */
export function monthName(date: string, language: string): string {
	const options = { month: 'short', timeZone: 'UTC' } as const
	const year = date.slice(5, 7) === '01' ? ({ year: 'numeric' } as const) : {}
	return new Intl.DateTimeFormat(LOCALES[language] ?? language, { ...options, ...year }).format(
		instant(date)
	)
}

const formats = new Map<string, Intl.DateTimeFormat>()

function format(language: string, year: boolean): Intl.DateTimeFormat {
	const key = `${language} ${year}`
	const known = formats.get(key)
	if (known) return known
	const made = new Intl.DateTimeFormat(LOCALES[language] ?? language, {
		day: 'numeric',
		month: 'short',
		...(year && { year: 'numeric' }),
		timeZone: 'UTC'
	})
	formats.set(key, made)
	return made
}

function instant(date: string): Date {
	return new Date(`${date}T00:00:00Z`)
}
