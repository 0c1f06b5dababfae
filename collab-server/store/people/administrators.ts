import { and, eq, isNull, sql } from 'drizzle-orm'
import { person } from '#schema/db/people.ts'
import type { Language } from '#schema/messages/format.ts'
import type { Db } from '../database/db.ts'
import { writeMail, type Letter } from './mails.ts'

/** Writes to everybody who looks after this installation, each in their language. */
export async function writeToAdministrators(
	tx: Db,
	letterIn: (language: Language) => Letter,
	at: Date
): Promise<void> {
	const people = await tx
		.select({ email: person.email, language: person.language })
		.from(person)
		.where(and(isAdministrator, sql`${person.email} is not null`))
	for (const { email, language } of people) {
		const known = language as Language
		if (email) await writeMail(tx, email, known, letterIn(known), at)
	}
}

/** How many there are: some acts need two. */
export function administratorsOf(db: Db): Promise<number> {
	return db.$count(person, isAdministrator)
}

const isAdministrator = and(eq(person.administrator, true), isNull(person.disabledAt))
