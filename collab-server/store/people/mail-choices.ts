import { eq } from 'drizzle-orm'
import { person } from '#schema/db/people.ts'
import { Refusal } from '#schema/errors.ts'
import { areMailChoices, type MailChoices } from '#schema/mail-choices.ts'
import type { Caller } from '../acting/caller.ts'
import type { Db } from '../database/db.ts'

/** [ML1] How often somebody is written to, as they chose. */
export async function mailChoicesOf(db: Db, { personId }: Caller): Promise<MailChoices> {
	const [row] = await db
		.select({ choices: person.mailChoices })
		.from(person)
		.where(eq(person.id, personId))
	return row?.choices ?? {}
}

/** [ML1] @throws Refusal malformed */
export async function chooseMails(db: Db, { personId }: Caller, choices: unknown): Promise<void> {
	if (!areMailChoices(choices)) throw new Refusal('malformed', { field: 'mails' })
	await db.update(person).set({ mailChoices: choices }).where(eq(person.id, personId))
}
