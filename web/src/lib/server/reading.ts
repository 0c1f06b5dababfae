import type { Cookies } from '@sveltejs/kit'
import type { Reading } from '#lib/ui/reading.ts'

const COOKIE = 'reading'
const YEAR_S = 365 * 24 * 3600

/** Kept in one cookie of this device, without asking who they are. */
export function readReading(cookies: Cookies): Reading {
	const words = (cookies.get(COOKIE) ?? '').split('.')
	return {
		theme: words.includes('dark') ? 'dark' : words.includes('light') ? 'light' : 'system',
		plainLetters: words.includes('plain'),
		largerText: words.includes('larger'),
		moreTime: words.includes('slow')
	}
}

export function keepReading(cookies: Cookies, reading: Reading): void {
	const words = [
		reading.theme,
		...(reading.plainLetters ? ['plain'] : []),
		...(reading.largerText ? ['larger'] : []),
		...(reading.moreTime ? ['slow'] : [])
	]
	cookies.set(COOKIE, words.join('.'), { path: '/', maxAge: YEAR_S, secure: false })
}

/** The same preferences as attributes of <html>, where tokens.css reads them. */
export function readingAttributes({ theme, plainLetters, largerText, moreTime }: Reading): string {
	return [
		theme === 'system' ? '' : ` data-theme="${theme}"`,
		plainLetters ? ' data-letters="plain"' : '',
		largerText ? ' data-size="larger"' : '',
		moreTime ? ' data-time="more"' : ''
	].join('')
}
