/** Where days fall on the chart. A day is a whole number of days since 1970-01-01: no hours, no zones. */
export type Day = number

/** Both ends included. */
export type Span = { from: Day; to: Day }

export type Scale = Span & { months: { first: string; left: number }[]; weekends: Placed[] }

/** In percent of the chart's width. */
export type Placed = { left: number; width: number }

const DAY_MS = 86_400_000

/** The day of a date such as `2027-02-24`. */
export function dayOf(date: string): Day {
	return Date.parse(`${date}T00:00:00Z`) / DAY_MS
}

/** The date of a day, as `YYYY-MM-DD`. */
export function dateOf(day: Day): string {
	return new Date(day * DAY_MS).toISOString().slice(0, 10)
}

/** What this instant is called on the wall calendar of a place, as `YYYY-MM-DD`. */
export function todayIn(timezone: string, at: Date): string {
	const parts = new Intl.DateTimeFormat('en-CA', { timeZone: timezone, dateStyle: 'short' })
	return parts.format(at)
}

/** The span of a start and an end, when both are there and in order; one date alone is one day. */
export function spanOf(start: string | null, end: string | null): Span | null {
	const from = start ?? end
	const to = end ?? start
	if (from === null || to === null || from > to) return null
	return { from: dayOf(from), to: dayOf(to) }
}

/** A chart from the Monday before the first span to the Sunday after the last one. */
export function scaleOf(spans: Span[]): Scale | null {
	if (spans.length === 0) return null
	const first = Math.min(...spans.map((span) => span.from))
	const last = Math.max(...spans.map((span) => span.to))
	const from = first - weekday(first)
	const to = Math.max(last + 6 - weekday(last), from + 27)
	const span = { from, to }
	return { ...span, months: monthsOf(span), weekends: weekendsOf(span) }
}

/** Where a span lies on a chart. */
export function place(span: Span, scale: Span): Placed {
	const days = scale.to - scale.from + 1
	return {
		left: ((span.from - scale.from) / days) * 100,
		width: ((span.to - span.from + 1) / days) * 100
	}
}

/** Monday is 0. Day 0 was a Thursday. */
function weekday(day: Day): number {
	return (((day + 3) % 7) + 7) % 7
}

function monthsOf(scale: Span): { first: string; left: number }[] {
	const months = [{ first: dateOf(scale.from), left: 0 }]
	for (let day = scale.from + 1; day <= scale.to; day++) {
		const date = dateOf(day)
		if (date.endsWith('-01'))
			months.push({ first: date, left: place({ from: day, to: day }, scale).left })
	}
	return withRoom(months)
}

/** A name needs a twelfth of the width; the first one gives way to the month that follows it. */
function withRoom(months: { first: string; left: number }[]): { first: string; left: number }[] {
	const kept: { first: string; left: number }[] = []
	for (const month of months) {
		const previous = kept.at(-1)
		if (month.left > 92) break
		if (previous && month.left - previous.left < 8) {
			if (kept.length === 1) kept[0] = month
			continue
		}
		kept.push(month)
	}
	return kept
}

/** Weekends are drawn up to a year; beyond that they would only be a grey haze. */
function weekendsOf(scale: Span): Placed[] {
	if (scale.to - scale.from > 370) return []
	const weekends: Placed[] = []
	for (let monday = scale.from; monday <= scale.to; monday += 7)
		weekends.push(place({ from: monday + 5, to: monday + 6 }, scale))
	return weekends
}
