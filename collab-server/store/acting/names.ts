import { randomInt } from 'node:crypto'
import { Refusal } from '#schema/errors.ts'
import { LIMITS } from '#schema/limits.ts'
import type { Language } from '#schema/messages/format.ts'

/** A name as shown to others: one line, no control or direction-changing characters. */
export function displayName(typed: string): string {
	const name = typed
		.normalize('NFC')
		.replace(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, ' ')
		.replace(/\s+/g, ' ')
		.trim()
	if (name === '') throw new Refusal('name_missing')
	if (name.length > LIMITS.nameLength) {
		throw new Refusal('text_too_long', { limit: LIMITS.nameLength })
	}
	return name
}

/** An e-mail address as typed, trimmed. Whether it exists only a message can tell. */
export function emailAddress(typed: string): string {
	const email = typed.normalize('NFC').trim()
	if (
		email.length > 254 ||
		!/^[^\s@<>",;:\\()[\]\p{Cc}]+@[^\s@<>",;:\\()[\]\p{Cc}]+\.[^\s@.<>",]{2,}$/u.test(email)
	)
		throw new Refusal('email_invalid')
	return email
}

/** Birds of Europe: a name for a guest who gives none, such as "Heron 42". */
const BIRDS: Record<Language, string[]> = {
	en: words(
		'Heron Swallow Kestrel Robin Stork Wren Finch Swan Owl Plover Lapwing Curlew Jay Martin'
	),
	it: words('Airone Rondine Gheppio Pettirosso Cicogna Scricciolo Fringuello Cigno Gufo Allodola'),
	lv: words(
		'Gārnis Bezdelīga Zīlīte Sarkanrīklīte Stārķis Ķauķis Žubīte Gulbis Pūce Ķīvīte Cielava'
	),
	es: words(
		'Garza Golondrina Cernícalo Petirrojo Cigüeña Chochín Pinzón Cisne Búho Alondra Jilguero'
	)
}

/** A pseudonym; two guests with the same one are possible and harmless, for ids tell them apart. */
export function pseudonym(language: Language): string {
	const birds = BIRDS[language]
	return `${birds[randomInt(birds.length)]} ${randomInt(10, 1000)}`
}

function words(list: string): string[] {
	return list.split(' ')
}
