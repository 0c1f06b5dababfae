import { IntlMessageFormat } from 'intl-messageformat'
import type { Language } from './languages.ts'
import type { Catalogue } from './merge.ts'

export type Params = Record<string, string | number | boolean | Date>

/** Says a sentence of the catalogue, and dates and times in the same language. */
export type Messages = {
	(key: string, params?: Params): string
	readonly language: Language
	/** Whether the catalogue knows this key: for keys that come from data. */
	has(key: string): boolean
	/** "Wed 24 Feb", with the year only where it is not this one. */
	date(instant: Instant, timezone?: string): string
	/** "Wed 24 Feb, 18:00". */
	dateTime(instant: Instant, timezone?: string): string
	/** "18:00". */
	time(instant: Instant, timezone?: string): string
	/** "in 3 days", "2 hours ago". */
	relative(instant: Instant, now?: Instant): string
	/** "Ana, Līga and Marta". */
	list(items: string[]): string
	/** "on Monday or on Friday". */
	either(items: string[]): string
}
export type Instant = string | number | Date

/** British dates for English: day before month, 24-hour clock. */
const LOCALES: Record<Language, string> = { en: 'en-GB', it: 'it', lv: 'lv', es: 'es' }

/** The voice of one language. `read` is called on every sentence, so that it may be reactive. */
export function speak(
	read: () => { language: Language; catalogue: Catalogue; now: number }
): Messages {
	const say = (key: string, params?: Params) => {
		const { language, catalogue } = read()
		const message = catalogue[key]
		return message === undefined ? key : format(language, message, params)
	}
	return Object.defineProperty(
		Object.assign(say, {
			has: (key: string) => Object.hasOwn(read().catalogue, key),
			date: (instant: Instant, timezone = 'UTC') => written(read(), instant, timezone, DAY),
			dateTime: (instant: Instant, timezone = 'UTC') =>
				written(read(), instant, timezone, { ...DAY, ...CLOCK }),
			time: (instant: Instant, timezone = 'UTC') => written(read(), instant, timezone, CLOCK),
			relative: (instant: Instant, now?: Instant) =>
				relative(read().language, Number(new Date(instant)), Number(new Date(now ?? read().now))),
			list: (items: string[]) => new Intl.ListFormat(LOCALES[read().language]).format(items),
			either: (items: string[]) =>
				new Intl.ListFormat(LOCALES[read().language], { type: 'disjunction' }).format(items)
		}),
		'language',
		{ get: () => read().language }
	) as unknown as Messages
}

const formats = new Map<string, IntlMessageFormat>()

/** What stands for something else in ICU text. */
const MARKS = /[{}']/

/** A sentence in which only names and numbers are put. */
const PLAIN = /^(?:[^{}']|\{\w+\})+$/

function format(language: Language, message: string, params?: Params): string {
	// Most sentences stand as they are said: to read them as ICU text would cost more than all the rest.
	if (!MARKS.test(message)) return message
	if (params && PLAIN.test(message)) return filled(message, params)
	const key = `${language}\n${message}`
	let known = formats.get(key)
	if (!known) {
		known = new IntlMessageFormat(message, LOCALES[language], undefined, { ignoreTag: true })
		formats.set(key, known)
	}
	return String(known.format(params))
}

/** What ICU makes of it, without reading it as such first. */
function filled(message: string, params: Params): string {
	return message.replace(/\{(\w+)\}/g, (_, name: string) => {
		if (!(name in params)) throw new Error(`“${message}” is said without its “${name}”.`)
		const value = params[name]
		return value || value === 0 ? String(value) : ''
	})
}

const DAY: Intl.DateTimeFormatOptions = { weekday: 'short', day: 'numeric', month: 'short' }
const CLOCK: Intl.DateTimeFormatOptions = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }

function written(
	{ language, now }: { language: Language; now: number },
	instant: Instant,
	timeZone: string,
	parts: Intl.DateTimeFormatOptions
): string {
	const date = new Date(instant)
	const otherYear = parts.day && yearIn(date, timeZone) !== yearIn(new Date(now), timeZone)
	const options = { ...parts, ...(otherYear && { year: 'numeric' as const }), timeZone }
	return writer(LOCALES[language], options).format(date)
}

function yearIn(date: Date, timeZone: string): string {
	return writer('en', { year: 'numeric', timeZone }).format(date)
}

const writers = new Map<string, Intl.DateTimeFormat>()

/** Made once: to make one costs more than to write a hundred dates. */
function writer(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
	const key = locale + JSON.stringify(options)
	const known = writers.get(key) ?? new Intl.DateTimeFormat(locale, options)
	writers.set(key, known)
	return known
}

const DAY_MS = 86_400_000
/** Steps of a relative time: from this many ms on, count in units of that size. */
const STEPS: [unit: Intl.RelativeTimeFormatUnit, ms: number][] = [
	['year', 365.25 * DAY_MS],
	['month', 30.44 * DAY_MS],
	['day', DAY_MS],
	['hour', 3_600_000]
]

function relative(language: Language, instant: number, now: number): string {
	const ms = instant - now
	const [unit, size] = STEPS.find(([, size]) => Math.abs(ms) >= size) ?? ['minute', 60_000]
	const words = new Intl.RelativeTimeFormat(LOCALES[language], { numeric: 'auto' })
	return words.format(Math.round(ms / size), unit as Intl.RelativeTimeFormatUnit)
}
