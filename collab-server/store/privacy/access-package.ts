import { asc, eq, getTableName, sql } from 'drizzle-orm'
import { fileContent, textFile } from '#schema/db/files.ts'
import { mail, person } from '#schema/db/people.ts'
import { Refusal } from '#schema/errors.ts'
import { isId } from '#schema/ids.ts'
import { LIMITS } from '#schema/limits.ts'
import { abilityTo, must, type Place } from '../acting/ability.ts'
import type { Act } from '../acting/act.ts'
import type { Caller } from '../acting/caller.ts'
import type { Acts, Nothing } from '../acting/commands.ts'
import { enterProcess } from '../acting/place.ts'
import { requiredReason } from '../acting/texts.ts'
import { countAttempt } from '../database/attempts.ts'
import type { Db } from '../database/db.ts'
import { isParticipant } from '../organisation/membership-rows.ts'
import { AboutRows } from './about.ts'
import { answerWithPackage } from './access-requests.ts'
import { KEPT, type Kept } from './kept-about.ts'
import { ownWords, type OwnWords } from './own-words.ts'

/** A row that is kept about somebody: what it is about, in words, and what it says. */
export type KeptRow = { about: string; process: string; says: Record<string, unknown> }

/**
 * [PD5] Everything that is kept about one person, and nothing about anybody else. `process` is set where it is
 * about one process alone; then what belongs to no process is left out.
 */
export type AccessPackage = {
	format: 'interlink-access/1'
	madeAt: string
	language: string
	process: { id: string; name: string } | null
	person: Record<string, unknown>
	kept: { name: string; rows: KeptRow[] }[]
	words: OwnWords[]
	mails: { subject: string; body: string; createdAt: Date }[]
	files: { name: string; bytes: Uint8Array }[]
	/** Files that are too much for one package, by name: they are still where they were added. */
	filesLeftOut: string[]
}

/** The caller's own package. @throws Refusal too_many_attempts */
export async function ownPackage(db: Db, caller: Caller, at: Date): Promise<AccessPackage> {
	await countAttempt(db, 'package of one person', caller.personId)
	return await packageOf(db, caller.personId, null, at)
}

/** [PD6] Who may put together the package of somebody else: with the reason they asked for it, and entered. */
export function abilityToPack(place: Place, at: Date) {
	return abilityTo('export', place, {}, {}, at)
}

/** [PD6] Enters that a package is made. The package itself is kept nowhere. */
export async function enterPackage(
	act: Act,
	needs: Acts['make-access-package']['needs']
): Promise<Nothing> {
	const place = await enterProcess(act.tx, act.by.personId, needs.process, act.at, 'share')
	must(abilityToPack(place, act.at))
	const reason = requiredReason(needs.reason, LIMITS.reasonLength)
	if (!isId(needs.person) || !(await isParticipant(act.tx, place.process.id, needs.person)))
		throw new Refusal('not_found')
	await answerWithPackage(act, place, needs.person, reason)
	act.enter(place, {
		type: 'package-made',
		subjectId: place.process.id,
		secret: { '/person': needs.person, '/reason': reason }
	})
	return {}
}

/** Whose package it would be, for whoever may make it. @throws Refusal forbidden, not_found */
export async function participantToPack(
	db: Db,
	caller: Caller,
	{ process, person: personId }: { process: string; person: string },
	at: Date
): Promise<{ id: string; name: string }> {
	const place = await enterProcess(db, caller.personId, process, at)
	must(abilityToPack(place, at))
	if (!isId(personId) || !(await isParticipant(db, process, personId)))
		throw new Refusal('not_found')
	const [row] = await db.select().from(person).where(eq(person.id, personId))
	if (!row || row.erasedAt) throw new Refusal('not_found')
	return { id: row.id, name: row.displayName }
}

/** The package that was just entered, for whoever may make it. */
export async function packageInProcess(
	db: Db,
	caller: Caller,
	{ process, person: personId }: { process: string; person: string },
	at: Date
): Promise<AccessPackage> {
	const { id } = await participantToPack(db, caller, { process, person: personId }, at)
	const { name } = (await enterProcess(db, caller.personId, process, at)).process
	return await packageOf(db, id, { id: process, name }, at)
}

async function packageOf(
	db: Db,
	personId: string,
	process: { id: string; name: string } | null,
	at: Date
): Promise<AccessPackage> {
	const [row] = await db.select().from(person).where(eq(person.id, personId))
	if (!row || row.erasedAt) throw new Refusal('not_found')
	const about = new AboutRows(db)
	const kept = []
	for (const one of KEPT) {
		const rows = await rowsOf(db, one, personId, about, process?.id)
		if (rows.length > 0) kept.push({ name: one.name, rows })
	}
	return {
		...{ format: 'interlink-access/1', madeAt: at.toISOString(), language: row.language, kept },
		process: process && { id: process.id, name: process.name },
		person: process ? { displayName: row.displayName } : profileOf(row),
		words: await ownWords(db, personId, process?.id),
		mails: process || row.email === null ? [] : await mailsTo(db, row.email),
		...(await filesOf(db, personId, about, process?.id))
	}
}

function profileOf(row: typeof person.$inferSelect): Record<string, unknown> {
	const { displayName, email, emailProvenAt, language, assurance, administrator, createdAt } = row
	return {
		...{ displayName, email, emailProvenAt, language, assurance, administrator, createdAt },
		mailChoices: row.mailChoices,
		hasPassword: row.passwordHash !== null
	}
}

async function rowsOf(
	db: Db,
	{ table, of, gives }: Kept,
	personId: string,
	about: AboutRows,
	process: string | undefined
): Promise<KeptRow[]> {
	const rows = (await db.select(gives).from(table).where(eq(of, personId))) as KeptRow['says'][]
	const all = await Promise.all(
		rows.map(async (says) => ({ says, found: await about.of(says, getTableName(table)) }))
	)
	return all
		.filter(({ found }) => process === undefined || found.processId === process)
		.map(({ says, found }) => ({ about: found.title, process: found.process ?? '', says }))
		.toSorted((one, other) => lastInstant(one) - lastInstant(other))
}

/** When a row was last touched, in ms; rows without an instant come first. */
function lastInstant({ says }: KeptRow): number {
	return Math.max(
		0,
		...Object.values(says).map((value) => (value instanceof Date ? value.getTime() : 0))
	)
}

async function mailsTo(db: Db, email: string): Promise<AccessPackage['mails']> {
	return await db
		.select({ subject: mail.subject, body: mail.body, createdAt: mail.createdAt })
		.from(mail)
		.where(sql`lower(${mail.recipient}) = lower(${email})`)
		.orderBy(asc(mail.createdAt))
}

/** The files somebody added, as far as they fit. */
async function filesOf(
	db: Db,
	personId: string,
	about: AboutRows,
	process: string | undefined
): Promise<Pick<AccessPackage, 'files' | 'filesLeftOut'>> {
	const rows = await db.select().from(textFile).where(eq(textFile.addedBy, personId))
	const files: AccessPackage['files'] = []
	const filesLeftOut: string[] = []
	let bytes = 0
	for (const row of rows) {
		if (process && (await about.of(row, '')).processId !== process) continue
		bytes += row.size
		if (bytes > LIMITS.packageFileBytes) filesLeftOut.push(row.name)
		else files.push({ name: row.name, bytes: await bytesOf(db, row.hash) })
	}
	return { files, filesLeftOut }
}

async function bytesOf(db: Db, hash: string): Promise<Uint8Array> {
	const [row] = await db.select().from(fileContent).where(eq(fileContent.hash, hash))
	return row?.bytes ?? new Uint8Array()
}
