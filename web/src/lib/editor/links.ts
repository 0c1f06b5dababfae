import { isSafeAddress } from '#schema/docs/document-schema.ts'

/**
 * The address a person meant, or null when it is none we accept. `example.org` becomes https,
 * `ana@example.org` becomes mailto; scripts, data and files are never addresses.
 */
export function addressOf(typed: string): string | null {
	const text = typed.trim()
	if (text === '' || /\s/.test(text)) return null
	const whole = /^[a-z][a-z0-9+.-]*:/i.test(text) ? text : guessed(text)
	return whole !== null && URL.canParse(whole) && isSafeAddress(whole) ? whole : null
}

function guessed(text: string): string | null {
	if (/^[^@/]+@[^@/]+\.[^@/]+$/.test(text)) return `mailto:${text}`
	return /^[^/]+\.[^/]{2,}/.test(text) ? `https://${text}` : null
}
