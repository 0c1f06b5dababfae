import { asc, eq, inArray } from 'drizzle-orm'
import { person, waitingMail } from '#schema/db/people.ts'
import { isSpoken } from '../acting/texts.ts'
import { findArtefact } from '../acting/rows.ts'
import { whoMayRead } from '../artefacts/readers.ts'
import type { Db } from '../database/db.ts'
import { addressOf } from '../database/runtime.ts'
import { writeMail } from './mails.ts'

type Waiting = typeof waitingMail.$inferSelect

/**
 * [ML2] Writes to each person once what waited for them, and forgets it. What is about a text that they may not
 * read any more is left out; when nothing else waited, nothing is written.
 */
export async function writeDigests(db: Db, at: Date): Promise<void> {
	const people = await db.selectDistinct({ id: waitingMail.personId }).from(waitingMail)
	for (const { id } of people) await db.transaction((tx) => writeDigest(tx, id, at))
}

async function writeDigest(tx: Db, personId: string, at: Date): Promise<void> {
	const [reader] = await tx.select().from(person).where(eq(person.id, personId)).for('update')
	const waiting = await tx
		.select()
		.from(waitingMail)
		.where(eq(waitingMail.personId, personId))
		.orderBy(asc(waitingMail.at), asc(waitingMail.id))
	if (waiting.length === 0) return
	const ids = waiting.map(({ id }) => id)
	await tx.delete(waitingMail).where(inArray(waitingMail.id, ids))
	if (!reader?.email || !reader.emailProvenAt || reader.disabledAt) return
	const told: Waiting[] = []
	for (const one of waiting) if (await isForThem(tx, one, at)) told.push(one)
	if (told.length === 0) return
	const lines = told.map(({ subject, link }) => `- ${subject}\n  ${link}`).join('\n')
	const letter = {
		kind: 'digest' as const,
		count: told.length,
		lines,
		link: addressOf('/account#mails')
	}
	await writeMail(tx, reader.email, isSpoken(reader.language) ? reader.language : 'en', letter, at)
}

async function isForThem(tx: Db, { personId, artefactId }: Waiting, at: Date): Promise<boolean> {
	if (artefactId === null) return true
	const artefact = await findArtefact(tx, artefactId)
	return artefact !== null && (await whoMayRead(tx, [personId], artefact, at)).length > 0
}
