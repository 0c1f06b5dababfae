import { generateKeyBetween } from 'fractional-indexing'
import { LIMITS } from '../limits.ts'

/** Whether a plain value may stand in a field, an attribute or a mark. */
export type Check = (value: unknown) => boolean

/** A text of at most so many UTF-16 units. */
export function textUpTo(length: number): Check {
	return (value) => typeof value === 'string' && value.length <= length
}

/** The same without line breaks and other controls. */
export function oneLineUpTo(length: number): Check {
	const fits = textUpTo(length)
	return (value) => fits(value) && !/[\p{Cc}\u2028\u2029]/u.test(String(value))
}

/** One of these words. */
export function oneOf(...words: readonly string[]): Check {
	const known = new Set<unknown>(words)
	return (value) => known.has(value)
}

/** An integer from `least` to `most`, both included. */
export function integer(least: number, most: number): Check {
	return (value) => Number.isInteger(value) && Number(value) >= least && Number(value) <= most
}

/** Null, or what the check allows. */
export function nullOr(check: Check): Check {
	return (value) => value === null || check(value)
}

const DAY = /^(\d{4})-(\d{2})-(\d{2})$/

/** A day of the calendar, 'YYYY-MM-DD', that exists. A day is never an instant. */
export function isDay(value: unknown): value is string {
	const parts = typeof value === 'string' ? DAY.exec(value) : null
	if (parts === null) return false
	const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])]
	if (year < 1 || month < 1 || month > 12 || day < 1) return false
	return day <= new Date(Date.UTC(2000 + (year % 400), month, 0)).getUTCDate()
}

/** A rank of fractional-indexing: between any two there is always another. */
export function isRank(value: unknown): value is string {
	if (typeof value !== 'string' || value.length > LIMITS.rankLength) return false
	if (!/^[0-9A-Za-z]+$/.test(value)) return false
	try {
		return generateKeyBetween(value, null) > value
	} catch {
		return false
	}
}

/** The checks of a record: key -> check. */
export type Shape = Readonly<Record<string, Check>>

/** The check of one key, or null for a key the shape does not know. */
export function checkOf(shape: Shape, key: string): Check | null {
	return Object.hasOwn(shape, key) ? (shape[key] ?? null) : null
}
