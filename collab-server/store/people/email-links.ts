import { and, eq, gt, isNull, lt, sql } from 'drizzle-orm'
import { emailLink, person } from '#schema/db/people.ts'
import { Refusal } from '#schema/errors.ts'
import { LIMITS } from '#schema/limits.ts'
import { countAttempt } from '../database/attempts.ts'
import type { Caller } from '../acting/caller.ts'
import { isDuplicate, type Db } from '../database/db.ts'
import { writeMail } from './mails.ts'
import { displayName, emailAddress } from '../acting/names.ts'
import { tell } from '../database/outbox.ts'
import { ASSURANCE, insertAccount, languageOf, personByEmail } from './people.ts'
import { hashOf, newToken } from '../database/secrets.ts'
import { openSession, revokeSessionsOf, type SignedIn, type Visitor } from './sessions.ts'

/** `origin` is the installation's public address, `returnTo` a local path to go on to afterwards. */
export type LinkRequest = { email: string; returnTo: string; origin: string }

/** What the page behind a link shows before its button is pressed. */
export type LinkCard = {
	purpose: 'sign_in' | 'attach_email'
	email: string
	/** No account has this address yet: confirming makes one, and asks for a name. */
	newAccount: boolean
	/** The person the address will be attached to. */
	personId: string | null
}

/**
 * Sends a sign-in link. Answer, work and mail are the same whether the address has an account or not:
 * without one, confirming the link makes it. A disabled account gets no mail.
 * @throws Refusal email_invalid, too_many_attempts
 */
export async function requestSignInLink(
	db: Db,
	request: LinkRequest & { language: string },
	visitor: Pick<Visitor, 'address'>,
	at: Date
): Promise<void> {
	const email = emailAddress(request.email)
	await countAttempt(db, 'link from one address', visitor.address)
	await countAttempt(db, 'link to one mailbox', email)
	const known = await personByEmail(db, email)
	if (known?.disabledAt) return
	const language = languageOf(known?.language ?? request.language)
	await db.transaction(async (tx) => {
		const link = await newLink(tx, { ...request, email, personId: null, purpose: 'sign_in' }, at)
		await writeMail(tx, email, language, { kind: 'sign_in', link, minutes: MINUTES }, at)
	})
}

/** Sends a link that proves an address for the caller: a guest's first one, or a new one. */
export async function requestEmailProof(
	db: Db,
	caller: Caller,
	request: LinkRequest,
	at: Date
): Promise<void> {
	const email = emailAddress(request.email)
	await countAttempt(db, 'link to one mailbox', email)
	await countAttempt(db, 'link from one address', caller.personId)
	const owner = await personByEmail(db, email)
	if (owner && owner.id !== caller.personId) throw new Refusal('email_taken')
	await db.transaction(async (tx) => {
		const purpose = { email, personId: caller.personId, purpose: 'attach_email' } as const
		const link = await newLink(tx, { ...request, ...purpose }, at)
		const letter = { kind: 'attach_email', link, minutes: MINUTES } as const
		await writeMail(tx, email, languageOf(caller.language), letter, at)
	})
}

/** The page behind a link, without using it up (mail scanners open links). Null when it is spent. */
export async function linkCard(db: Db, token: string, at: Date): Promise<LinkCard | null> {
	const [link] = await db.select().from(emailLink).where(usable(token, at))
	if (!link) return null
	const owner = await personByEmail(db, link.email)
	return {
		purpose: link.purpose,
		email: link.email,
		newAccount: link.purpose === 'sign_in' && owner === null,
		personId: link.personId
	}
}

/**
 * Uses up a sign-in link: signs in, and proves the address (assurance 2). An account whose address was
 * never proven could have been made by somebody else, so its password and sessions end here.
 * @throws Refusal link_expired, name_missing (a new account needs a name)
 */
export async function confirmSignInLink(
	db: Db,
	confirmation: { token: string; displayName: string; language: string },
	visitor: Visitor,
	at: Date
): Promise<SignedIn & { returnTo: string; passwordRemoved: boolean }> {
	await countAttempt(db, 'token from one address', visitor.address)
	return await db.transaction(async (tx) => {
		const link = await useUp(tx, confirmation.token, 'sign_in', at)
		const known = await personByEmail(tx, link.email)
		const passwordRemoved = known?.emailProvenAt === null && known.passwordHash !== null
		const personId = known
			? await proveOwner(tx, known, at)
			: await newOwner(tx, link.email, confirmation, at)
		const signedIn = await openSession(tx, personId, visitor, at)
		return { ...signedIn, returnTo: link.returnTo, passwordRemoved }
	})
}

/**
 * Uses up a link that attaches or proves an address. Only the person who asked, signed in, may: a
 * stranger's click must not vouch for an account that is not theirs.
 * @throws Refusal link_expired, email_taken, forbidden
 */
export async function confirmEmailProof(
	db: Db,
	caller: Caller,
	token: string,
	at: Date
): Promise<{ returnTo: string }> {
	return await db.transaction(async (tx) => {
		const link = await useUp(tx, token, 'attach_email', at)
		if (link.personId !== caller.personId) throw new Refusal('forbidden')
		try {
			await tx.transaction((inner) => prove(inner, caller.personId, link.email, at))
		} catch (error) {
			if (isDuplicate(error, 'person_email')) throw new Refusal('email_taken')
			throw error
		}
		await tell(tx, 'person', { personId: caller.personId }, at)
		return { returnTo: link.returnTo }
	})
}

export async function pruneLinks(db: Db, at: Date): Promise<void> {
	await db.delete(emailLink).where(lt(emailLink.expiresAt, at))
}

const MINUTES = LIMITS.signInLinkMs / 60_000

async function newLink(
	tx: Db,
	request: LinkRequest & Pick<typeof emailLink.$inferInsert, 'personId' | 'purpose'>,
	at: Date
): Promise<string> {
	const token = newToken()
	await tx.insert(emailLink).values({
		tokenHash: hashOf(token),
		email: request.email,
		personId: request.personId,
		purpose: request.purpose,
		returnTo: request.returnTo,
		createdAt: at,
		expiresAt: new Date(at.getTime() + LIMITS.signInLinkMs)
	})
	return `${request.origin}/sign-in/link?token=${token}`
}

function usable(token: string, at: Date) {
	return and(
		eq(emailLink.tokenHash, hashOf(token)),
		isNull(emailLink.usedAt),
		gt(emailLink.expiresAt, at)
	)
}

async function useUp(tx: Db, token: string, purpose: LinkCard['purpose'], at: Date) {
	const [link] = await tx
		.update(emailLink)
		.set({ usedAt: at })
		.where(and(usable(token, at), eq(emailLink.purpose, purpose)))
		.returning()
	if (!link) throw new Refusal('link_expired')
	return link
}

async function proveOwner(tx: Db, known: typeof person.$inferSelect, at: Date): Promise<string> {
	if (known.emailProvenAt === null) {
		await tx.update(person).set({ passwordHash: null }).where(eq(person.id, known.id))
		await revokeSessionsOf(tx, known.id, at)
		await prove(tx, known.id, known.email ?? '', at)
		await tell(tx, 'person', { personId: known.id }, at)
	}
	return known.id
}

async function newOwner(
	tx: Db,
	email: string,
	{ displayName: name, language }: { displayName: string; language: string },
	at: Date
): Promise<string> {
	const id = crypto.randomUUID()
	await insertAccount(tx, {
		id,
		displayName: displayName(name),
		email,
		emailProvenAt: at,
		language: languageOf(language),
		assurance: ASSURANCE.emailProven,
		createdAt: at
	})
	return id
}

async function prove(tx: Db, personId: string, email: string, at: Date): Promise<void> {
	const assurance = sql<number>`greatest(${person.assurance}, ${ASSURANCE.emailProven}::integer)`
	await tx
		.update(person)
		.set({ email, emailProvenAt: at, assurance })
		.where(eq(person.id, personId))
}
