import type { Cookies } from '@sveltejs/kit'
import { isLanguage, LANGUAGES, type Language } from '#lib/messages/languages.ts'

const COOKIE = 'language'
const YEAR_S = 365 * 24 * 3600

/** Which language to speak: the one chosen on this device, the person's, the browser's, English. */
export function negotiateLanguage(
	chosen: string | undefined,
	person: string | undefined,
	accepted: string | null
): Language {
	if (isLanguage(chosen)) return chosen
	if (isLanguage(person)) return person
	return bestAccepted(accepted ?? '') ?? 'en'
}

export function chosenLanguage(cookies: Cookies): string | undefined {
	return cookies.get(COOKIE)
}

export function keepLanguage(cookies: Cookies, language: Language): void {
	cookies.set(COOKIE, language, { path: '/', maxAge: YEAR_S, secure: false })
}

/** The first of our languages by weight in an Accept-Language header (RFC 9110, 12.5.4). */
function bestAccepted(header: string): Language | undefined {
	const weighed = header
		.split(',')
		.map((part) => {
			const [tag = '', ...options] = part.trim().toLowerCase().split(';')
			const weight = options.map((option) => /^\s*q=([\d.]+)/.exec(option)?.[1]).find(Boolean)
			return { language: tag.split('-')[0], weight: Number(weight ?? 1) }
		})
		.filter(({ weight }) => weight > 0)
		.sort((one, other) => other.weight - one.weight)
	return LANGUAGES.find(
		(language) => language === weighed.find((w) => isLanguage(w.language))?.language
	)
}
