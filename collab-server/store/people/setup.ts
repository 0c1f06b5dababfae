import { eq } from 'drizzle-orm'
import { instance, organisation as organisations } from '#schema/db/people.ts'
import { Refusal } from '#schema/errors.ts'
import { LIMITS } from '#schema/limits.ts'
import { countAttempt } from '../database/attempts.ts'
import type { Caller } from '../acting/caller.ts'
import type { Db } from '../database/db.ts'
import { createLog } from '../ledger/ledger.ts'
import { optionalText, requiredText } from '../acting/texts.ts'
import { displayName } from '../acting/names.ts'
import {
	accountRow,
	hasAdministrator,
	insertAccount,
	requireAdministrator,
	type NewAccount
} from './people.ts'
import { hashOf, newToken } from '../database/secrets.ts'
import { openSession, type SignedIn, type Visitor } from './sessions.ts'

export type SetUp = {
	token: string
	administrator: NewAccount
	organisation: {
		name: string
		type: (typeof organisations.$inferInsert)['type']
		/** ISO 3166-1 alpha-2, such as `LV`, or null. */
		country: string | null
	}
}

/**
 * A new one-time set-up token, or null when the installation has an administrator. Any earlier token
 * ends. Only the hash is stored; it lives a day.
 */
export async function issueSetUpToken(
	db: Db,
	at: Date
): Promise<{ token: string; until: Date } | null> {
	if (await hasAdministrator(db)) return null
	const token = newToken()
	const until = new Date(at.getTime() + LIMITS.setupLinkMs)
	const issued = { setupTokenHash: hashOf(token), setupTokenUntil: until }
	await db
		.insert(instance)
		.values({ createdAt: at, ...issued })
		.onConflictDoUpdate({ target: instance.id, set: issued })
	return { token, until }
}

/** Where the installation stands, for the page behind the set-up link. */
export async function setUpState(
	db: Db,
	token: string,
	at: Date
): Promise<'open' | 'done' | 'token_invalid'> {
	if (await hasAdministrator(db)) return 'done'
	const [row] = await db.select().from(instance)
	return isValid(row, token, at) ? 'open' : 'token_invalid'
}

/**
 * Makes the first administrator, the organisation and its ledger, and signs in: once, in one
 * transaction, even when two try at the same instant.
 * @throws Refusal setup_already_done, setup_token_invalid, and what a new account can be refused for
 */
export async function createFirstAdministrator(
	db: Db,
	setUp: SetUp,
	visitor: Visitor,
	at: Date
): Promise<SignedIn> {
	await countAttempt(db, 'token from one address', visitor.address)
	await requireOpen(db, setUp.token, at) // before the costly hash
	const organisationName = displayName(setUp.organisation.name)
	const row = await accountRow(setUp.administrator, at)
	return await db.transaction(async (tx) => {
		await tx.select().from(instance).for('update')
		await requireOpen(tx, setUp.token, at)
		await tx.update(instance).set({ setupTokenHash: null, setupTokenUntil: null })
		await insertAccount(tx, { ...row, administrator: true })
		const id = crypto.randomUUID()
		await tx
			.insert(organisations)
			.values({ ...setUp.organisation, id, name: organisationName, createdAt: at })
		await createLog(tx, { id })
		return await openSession(tx, row.id, visitor, at)
	})
}

/** The organisation this installation serves, or null before set-up. */
export async function organisation(db: Db): Promise<typeof organisations.$inferSelect | null> {
	const [row] = await db.select().from(organisations).orderBy(organisations.createdAt).limit(1)
	return row ?? null
}

/**
 * Its name, and its number in a public list: `scheme` names the list; an empty number takes both away.
 * @throws Refusal forbidden, name_missing, text_missing, text_too_long
 */
export async function renameOrganisation(
	db: Db,
	caller: Caller,
	name: string,
	{ scheme, value }: { scheme: string; value: string } = { scheme: '', value: '' }
): Promise<void> {
	requireAdministrator(caller)
	const own = await organisation(db)
	if (!own) throw new Refusal('not_found')
	await db
		.update(organisations)
		.set({ name: displayName(name), ...identifierOf(scheme, value) })
		.where(eq(organisations.id, own.id))
}

function identifierOf(scheme: string, value: string) {
	const identifier = optionalText(value, 'identifier', LIMITS.nameLength)
	if (identifier === '') return { identifierScheme: null, identifier: null }
	const identifierScheme = requiredText(scheme, 'identifierScheme', LIMITS.nameLength)
	return { identifierScheme, identifier }
}

async function requireOpen(db: Db, token: string, at: Date): Promise<void> {
	if (await hasAdministrator(db)) throw new Refusal('setup_already_done')
	const [row] = await db.select().from(instance)
	if (!isValid(row, token, at)) throw new Refusal('setup_token_invalid')
}

function isValid(row: typeof instance.$inferSelect | undefined, token: string, at: Date): boolean {
	if (!row?.setupTokenHash || !row.setupTokenUntil) return false
	return row.setupTokenHash === hashOf(token) && row.setupTokenUntil > at
}
