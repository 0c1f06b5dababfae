import { and, isNotNull, isNull, lt, sql } from 'drizzle-orm'
import { person } from '#schema/db/people.ts'
import { Refusal } from '#schema/errors.ts'
import { LIMITS } from '#schema/limits.ts'
import { inOneTransaction } from '../acting/act.ts'
import type { Db } from '../database/db.ts'
import { addressOf } from '../database/runtime.ts'
import { writeMail } from '../people/mails.ts'
import { languageOf } from '../people/people.ts'
import { erase } from './erasure.ts'

/**
 * [PD9] Tells whoever has not been here for two years that their account goes, and erases it a month later.
 * Signing in once keeps it. Who cannot be erased yet [PD1] stays until that has changed.
 */
export async function eraseUnused(db: Db, at: Date): Promise<void> {
	await eraseWarned(db, at)
	await warn(db, at)
}

async function warn(db: Db, at: Date): Promise<void> {
	const before = new Date(at.getTime() - LIMITS.unusedAccountMs)
	const until = new Date(at.getTime() + LIMITS.unusedWarningMs)
	const unused = and(
		...[isNotNull(person.email), isNull(person.warnedAt), isNull(person.erasedAt)],
		lt(sql`coalesce(${person.seenAt}, ${person.createdAt})`, before.toISOString())
	)
	await db.transaction(async (tx) => {
		const told = await tx.update(person).set({ warnedAt: at }).where(unused).returning()
		for (const { email, language: spoken } of told) {
			const language = languageOf(spoken)
			const day = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' })
			const letter = { link: addressOf('/sign-in'), until: day.format(until) }
			await writeMail(tx, email ?? '', language, { kind: 'account_unused', ...letter }, at)
		}
	})
}

async function eraseWarned(db: Db, at: Date): Promise<void> {
	const before = new Date(at.getTime() - LIMITS.unusedWarningMs)
	const due = await db
		.select({ id: person.id })
		.from(person)
		.where(and(lt(person.warnedAt, before), isNull(person.erasedAt)))
	for (const { id } of due)
		try {
			await inOneTransaction(db, null, at, (work) => erase(work, id, false))
		} catch (error) {
			if (!(error instanceof Refusal)) throw error
		}
}
