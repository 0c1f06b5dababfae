import { IntlMessageFormat } from 'intl-messageformat'
import type { Language } from '#schema/messages/format.ts'
import en from './en.ts'
import es from './es.ts'
import it from './it.ts'
import lv from './lv.ts'

/** Headings of an access package. No page needs them, so they are no part of what browsers load. */
export const PACKAGE_WORDS = { en, it, lv, es }
export type PackageWord = keyof typeof en

export function packageWord(
	language: Language,
	key: PackageWord,
	params: Record<string, string> = {}
): string {
	return String(new IntlMessageFormat(PACKAGE_WORDS[language][key], language).format(params))
}

export function isPackageWord(key: string): key is PackageWord {
	return Object.hasOwn(en, key)
}
