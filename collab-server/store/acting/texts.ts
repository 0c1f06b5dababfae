import { Refusal } from '#schema/errors.ts'
import { LANGUAGES, type Language } from '#schema/messages/format.ts'

/** A line or two that must be there: trimmed, in Unicode NFC. */
export function requiredText(text: unknown, field: string, limit: number): string {
	const words = optionalText(text, field, limit)
	if (words === '') throw new Refusal('text_missing', { field })
	return words
}

/** The same where nothing may be said too. */
export function optionalText(text: unknown, field: string, limit: number): string {
	if (text !== undefined && text !== null && typeof text !== 'string')
		throw new Refusal('malformed', { field })
	const words = (text ?? '').trim().normalize('NFC').replace(/\r\n?/g, '\n')
	if (words.length > limit) throw new Refusal('text_too_long', { field, limit })
	return words
}

/** [F10] A reason that the rules demand. */
export function requiredReason(text: unknown, limit: number): string {
	const words = optionalText(text, 'reason', limit)
	if (words === '') throw new Refusal('reason_missing')
	return words
}

/** An instant as the browser sends it, ISO 8601 with its offset. */
export function instant(text: unknown, field: string): Date {
	const at = typeof text === 'string' && ZONED.test(text) ? new Date(text) : null
	if (!at || Number.isNaN(at.getTime())) throw new Refusal('malformed', { field })
	return at
}
const ZONED = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,3})?)?(Z|[+-]\d\d:\d\d)$/

export function isSpoken(text: unknown): text is Language {
	return LANGUAGES.some((known) => known === text)
}

export function knownLanguage(text: unknown): Language {
	const language = LANGUAGES.find((known) => known === text)
	if (!language) throw new Refusal('language_unknown')
	return language
}

/** An IANA time zone this machine knows. */
export function knownTimezone(text: unknown): string {
	try {
		new Intl.DateTimeFormat('en', { timeZone: String(text) })
	} catch {
		throw new Refusal('timezone_unknown')
	}
	return String(text)
}
