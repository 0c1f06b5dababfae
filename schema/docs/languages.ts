/**
 * [K20] A language as a passage can carry it: a tag of two or three letters, perhaps with a script or a region
 * (RFC 5646). Screen readers and spell-checkers read it.
 */
export function isLanguageTag(value: unknown): value is string {
	return typeof value === 'string' && /^[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?$/.test(value)
}

/** A tag as it may be written elsewhere (`EN-gb`), or null for what is none. */
export function languageTag(text: string): string | null {
	const [language = '', ...rest] = text.trim().split(/[-_]/)
	const parts = rest.map((part) =>
		part.length === 4
			? part.slice(0, 1).toUpperCase() + part.slice(1).toLowerCase()
			: part.toUpperCase()
	)
	const tag = [language.toLowerCase(), ...parts].join('-')
	return isLanguageTag(tag) ? tag : null
}

const RIGHTWARD = new Set(['ar', 'ckb', 'dv', 'fa', 'he', 'ps', 'sd', 'ug', 'ur', 'yi'])

/** [K23] Whether a language is written from the right to the left. */
export function isRightToLeft(tag: string): boolean {
	const [language = '', script = ''] = tag.split('-')
	if (script.length === 4) return script === 'Arab' || script === 'Hebr'
	return RIGHTWARD.has(language)
}
