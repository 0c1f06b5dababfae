import { type AccessibilityWords, instance } from '#schema/db/people.ts'
import { Refusal } from '#schema/errors.ts'
import type { Caller } from '../acting/caller.ts'
import { emailAddress } from '../acting/names.ts'
import type { Db } from '../database/db.ts'
import { requireAdministrator } from './people.ts'

/** What the administrators say in the accessibility statement; null before they did. */
export async function accessibilityWords(db: Db): Promise<AccessibilityWords | null> {
	const [row] = await db.select({ words: instance.accessibility }).from(instance)
	return row?.words ?? null
}

/**
 * Says it anew, as gone through at this moment. `bodyUrl` is a web address or ''.
 * @throws Refusal forbidden, email_invalid, web_address_invalid
 */
export async function stateAccessibility(
	db: Db,
	caller: Caller,
	words: Omit<AccessibilityWords, 'reviewedAt'>,
	at: Date
): Promise<void> {
	requireAdministrator(caller)
	const email = emailAddress(words.email)
	if (words.bodyUrl !== '' && !isWebAddress(words.bodyUrl))
		throw new Refusal('web_address_invalid', { field: 'bodyUrl' })
	const accessibility = { ...words, email, reviewedAt: at.toISOString() }
	await db.insert(instance).values({ createdAt: at, accessibility }).onConflictDoUpdate({
		target: instance.id,
		set: { accessibility }
	})
}

function isWebAddress(text: string): boolean {
	return URL.canParse(text) && /^https?:$/.test(new URL(text).protocol)
}
