import { and, asc, count, eq, isNull, lt, notInArray, sql } from 'drizzle-orm'
import { person, session } from '#schema/db/people.ts'
import { charter, membership, process } from '#schema/db/processes.ts'
import { Refusal } from '#schema/errors.ts'
import { LIMITS } from '#schema/limits.ts'
import { LANGUAGES, type Language } from '#schema/messages/format.ts'
import { countAttempt, forgetAttempts } from '../database/attempts.ts'
import type { Caller } from '../acting/caller.ts'
import { isDuplicate, type Db } from '../database/db.ts'
import { displayName, emailAddress, pseudonym } from '../acting/names.ts'
import { tell } from '../database/outbox.ts'
import { inForce } from '../acting/place.ts'
import { checkPassword, hashPassword, verifyPassword } from './passwords.ts'
import {
	openSession,
	revokeOtherSessions,
	revokeSessionsOf,
	type SignedIn,
	type Visitor
} from './sessions.ts'

export type NewAccount = { displayName: string; email: string; password: string; language: string }
export type PersonRow = {
	id: string
	displayName: string
	email: string | null
	emailProven: boolean
	assurance: number
	administrator: boolean
	disabledAt: Date | null
	createdAt: Date
}

/** Levels of identity assurance this product can reach by itself (domain: 0 to 5). */
export const ASSURANCE = { anonymous: 0, named: 1, emailProven: 2 } as const

/**
 * Makes an account and signs it in. Its e-mail address is unproven (assurance 1) until a link sent
 * there was confirmed.
 * @throws Refusal name_missing, email_invalid, password_too_short, password_too_common, email_taken
 */
export async function signUp(
	db: Db,
	account: NewAccount,
	visitor: Visitor,
	at: Date
): Promise<SignedIn> {
	await countAttempt(db, 'sign-up from one address', visitor.address)
	const row = await accountRow(account, at)
	return await db.transaction(async (tx) => {
		await insertAccount(tx, row)
		return await openSession(tx, row.id, visitor, at)
	})
}

/** A checked and hashed row for an account, not yet inserted: hashing takes too long for a transaction. */
export async function accountRow(account: NewAccount, at: Date) {
	const name = displayName(account.displayName)
	const email = emailAddress(account.email)
	checkPassword(account.password, { email, name })
	return {
		id: crypto.randomUUID(),
		displayName: name,
		email,
		passwordHash: await hashPassword(account.password),
		language: languageOf(account.language),
		assurance: ASSURANCE.named,
		createdAt: at
	}
}

/** @throws Refusal `email_taken` */
export async function insertAccount(tx: Db, row: typeof person.$inferInsert): Promise<void> {
	try {
		// A savepoint, so that the refusal leaves the surrounding transaction usable.
		await tx.transaction((inner) => inner.insert(person).values(row))
	} catch (error) {
		if (isDuplicate(error, 'person_email')) throw new Refusal('email_taken')
		throw error
	}
}

/**
 * Signs in by password. The answer and the work are the same whether the address is unknown, has no
 * password, or the password is wrong.
 * @throws Refusal credentials_wrong, too_many_attempts
 */
export async function signInWithPassword(
	db: Db,
	{ email, password }: { email: string; password: string },
	visitor: Visitor,
	at: Date
): Promise<SignedIn> {
	await countAttempt(db, 'password from one address', visitor.address)
	await countAttempt(db, 'password of one account', email)
	const found = await personByEmail(db, email)
	const right = await verifyPassword(password, found?.passwordHash ?? null)
	if (!found || !right || found.disabledAt) throw new Refusal('credentials_wrong')
	await forgetAttempts(db, 'password of one account', email)
	return await openSession(db, found.id, visitor, at)
}

/**
 * A person without an account, in the caller's transaction. Without a name they get a pseudonym and
 * stay anonymous (assurance 0).
 */
export async function createGuest(
	tx: Db,
	guest: { displayName: string; language: string },
	at: Date
): Promise<string> {
	const id = crypto.randomUUID()
	const language = languageOf(guest.language)
	const named = guest.displayName.trim() !== ''
	await tx.insert(person).values({
		id,
		displayName: named ? displayName(guest.displayName) : pseudonym(language),
		language,
		assurance: named ? ASSURANCE.named : ASSURANCE.anonymous,
		createdAt: at
	})
	return id
}

/** Forgets guests who never joined a process, once their session is over. */
export async function pruneGuests(db: Db, at: Date): Promise<void> {
	const before = new Date(at.getTime() - LIMITS.guestSessionMs)
	const joined = db.select({ id: membership.personId }).from(membership)
	const present = db.select({ id: session.personId }).from(session)
	await db
		.delete(person)
		.where(
			and(
				isNull(person.email),
				lt(person.createdAt, before),
				notInArray(person.id, joined),
				notInArray(person.id, present)
			)
		)
}

/** Changes the caller's own name or language. */
export async function editOwnProfile(
	db: Db,
	caller: Caller,
	change: { displayName?: string; language?: string },
	at: Date
): Promise<void> {
	const named =
		change.displayName === undefined ? {} : { displayName: displayName(change.displayName) }
	const spoken = change.language === undefined ? {} : { language: languageOf(change.language) }
	if (Object.keys({ ...named, ...spoken }).length === 0) return
	await db.transaction(async (tx) => {
		if ((named.displayName ?? caller.displayName) !== caller.displayName)
			await refuseOwnName(tx, caller, at)
		await tx
			.update(person)
			.set({ ...named, ...spoken })
			.where(eq(person.id, caller.personId))
		await tell(tx, 'person', { personId: caller.personId }, at)
	})
}

/** [C9] A guest keeps the pseudonym that a charter gave them, for as long as they are a guest there. */
async function refuseOwnName(tx: Db, caller: Caller, at: Date): Promise<void> {
	if (caller.email !== null) return
	const [held] = await tx
		.select({ id: membership.id })
		.from(membership)
		.innerJoin(process, eq(process.id, membership.processId))
		.innerJoin(charter, eq(charter.id, process.charterId))
		.where(
			and(
				eq(membership.personId, caller.personId),
				eq(membership.role, 'guest'),
				inForce(at),
				sql`${charter.body} #>> '{sessions,guest_display}' = 'generated_pseudonym'`
			)
		)
		.limit(1)
	if (held) throw new Refusal('forbidden')
}

/**
 * Sets a new password. The present one is asked for where there is one. Every other session ends.
 * @throws Refusal credentials_wrong, password_too_short, password_too_common, forbidden (a guest)
 */
export async function changePassword(
	db: Db,
	caller: Caller,
	{ present, next }: { present: string; next: string },
	at: Date
): Promise<void> {
	if (caller.email === null) throw new Refusal('forbidden')
	await countAttempt(db, 'password of one account', caller.email)
	const [own] = await db.select().from(person).where(eq(person.id, caller.personId))
	if (own?.passwordHash && !(await verifyPassword(present, own.passwordHash))) {
		throw new Refusal('credentials_wrong')
	}
	checkPassword(next, { email: caller.email, name: caller.displayName })
	const passwordHash = await hashPassword(next)
	await db.update(person).set({ passwordHash }).where(eq(person.id, caller.personId))
	await revokeOtherSessions(db, caller, at)
	await forgetAttempts(db, 'password of one account', caller.email)
}

export async function hasPassword(db: Db, caller: Caller): Promise<boolean> {
	const [own] = await db
		.select({ hash: person.passwordHash })
		.from(person)
		.where(eq(person.id, caller.personId))
	return typeof own?.hash === 'string'
}

/** Everybody on this installation, for its administrators. @throws Refusal `forbidden` */
export async function peopleList(db: Db, caller: Caller): Promise<PersonRow[]> {
	requireAdministrator(caller)
	const rows = await db
		.select()
		.from(person)
		.where(isNull(person.erasedAt))
		.orderBy(asc(person.createdAt))
	return rows.map((row) => ({
		id: row.id,
		displayName: row.displayName,
		email: row.email,
		emailProven: row.emailProvenAt !== null,
		assurance: row.assurance,
		administrator: row.administrator,
		disabledAt: row.disabledAt,
		createdAt: row.createdAt
	}))
}

/**
 * Disables or enables an account. Disabling ends every session of that person at once.
 * @throws Refusal forbidden, not_found, last_administrator
 */
export async function setDisabled(
	db: Db,
	caller: Caller,
	personId: string,
	disabled: boolean,
	at: Date
): Promise<void> {
	requireAdministrator(caller)
	await db.transaction(async (tx) => {
		await changePerson(tx, personId, { disabledAt: disabled ? at : null })
		if (disabled) await revokeSessionsOf(tx, personId, at)
		await tell(tx, 'person', { personId }, at)
	})
}

/**
 * Makes a person with an account an administrator of this installation, or no longer one.
 * @throws Refusal forbidden, not_found, last_administrator
 */
export async function setAdministrator(
	db: Db,
	caller: Caller,
	personId: string,
	administrator: boolean,
	at: Date
): Promise<void> {
	requireAdministrator(caller)
	await db.transaction(async (tx) => {
		const [found] = await tx.select().from(person).where(eq(person.id, personId))
		if (administrator && found && found.email === null) throw new Refusal('forbidden')
		await changePerson(tx, personId, { administrator })
		await tell(tx, 'person', { personId }, at)
	})
}

export async function personByEmail(
	db: Db,
	email: string
): Promise<typeof person.$inferSelect | null> {
	const [found] = await db
		.select()
		.from(person)
		.where(
			and(
				sql`lower(${person.email}) = lower(${email.normalize('NFC').trim()})`,
				isNull(person.erasedAt)
			)
		)
	return found ?? null
}

export async function hasAdministrator(db: Db): Promise<boolean> {
	const [row] = await db.select({ n: count() }).from(person).where(activeAdministrator)
	return (row?.n ?? 0) > 0
}

export function languageOf(text: string): Language {
	const language = LANGUAGES.find((known) => known === text)
	if (!language) throw new Refusal('language_unknown')
	return language
}

/** @throws Refusal `forbidden` */
export function requireAdministrator(caller: Caller): void {
	if (!caller.administrator) throw new Refusal('forbidden')
}

const activeAdministrator = and(eq(person.administrator, true), isNull(person.disabledAt))

/** Locks every administrator's row, so that two of them cannot go, or remove each other, at once. */
export async function lockAdministrators(tx: Db): Promise<void> {
	await tx.select({ id: person.id }).from(person).where(activeAdministrator).for('update')
}

/** Applies a change unless it would leave the installation without an administrator. */
async function changePerson(
	tx: Db,
	personId: string,
	change: Partial<typeof person.$inferInsert>
): Promise<void> {
	await lockAdministrators(tx)
	const before = await hasAdministrator(tx)
	const changed = await tx
		.update(person)
		.set(change)
		.where(and(eq(person.id, personId), isNull(person.erasedAt)))
		.returning({ id: person.id })
	if (changed.length === 0) throw new Refusal('not_found')
	if (before && !(await hasAdministrator(tx))) throw new Refusal('last_administrator')
}
