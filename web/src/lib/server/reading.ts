import type { Cookies } from '@sveltejs/kit'

/** How a person likes to read on this device. Kept in one cookie, without asking who they are. */
export type Reading = {
	theme: 'system' | 'light' | 'dark'
	plainLetters: boolean
	largerText: boolean
}

const COOKIE = 'reading'
const YEAR_S = 365 * 24 * 3600

export function readReading(cookies: Cookies): Reading {
	const words = (cookies.get(COOKIE) ?? '').split('.')
	return {
		theme: words.includes('dark') ? 'dark' : words.includes('light') ? 'light' : 'system',
		plainLetters: words.includes('plain'),
		largerText: words.includes('larger')
	}
}

export function keepReading(cookies: Cookies, reading: Reading): void {
	const words = [
		reading.theme,
		...(reading.plainLetters ? ['plain'] : []),
		...(reading.largerText ? ['larger'] : [])
	]
	cookies.set(COOKIE, words.join('.'), { path: '/', maxAge: YEAR_S, secure: false })
}

/** The same preferences as attributes of <html>, where tokens.css reads them. */
export function readingAttributes({ theme, plainLetters, largerText }: Reading): string {
	return [
		theme === 'system' ? '' : ` data-theme="${theme}"`,
		plainLetters ? ' data-letters="plain"' : '',
		largerText ? ' data-size="larger"' : ''
	].join('')
}
