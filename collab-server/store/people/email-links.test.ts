import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { emailLink, mail, person } from '#schema/db/people.ts'
import { LIMITS } from '#schema/limits.ts'
import type { Caller } from '../acting/caller.ts'
import {
	confirmEmailProof,
	confirmSignInLink,
	linkCard,
	pruneLinks,
	requestEmailProof,
	requestSignInLink
} from './email-links.ts'
import { jobsOf } from '../database/jobs.ts'
import { createGuest, signInWithPassword, signUp } from './people.ts'
import { callerOf, openSession, type Visitor } from './sessions.ts'
import { freshDatabase, type TestDatabase } from '../database/test-database.ts'

let world: TestDatabase
beforeEach(async () => {
	world = await freshDatabase()
})
afterEach(() => world.drop())

const at = new Date('2027-01-04T09:00:00Z')
const later = (ms: number) => new Date(at.getTime() + ms)
const visitor: Visitor = { address: '198.51.100.7', device: 'Firefox', token: null }
const origin = 'https://il.example.org'
const anna = {
	displayName: 'Anna',
	email: 'anna@example.org',
	password: 'un airone sul lago',
	language: 'it'
}
const newcomer = { displayName: 'Anna', language: 'it' }

async function askForLink(email = anna.email, when = at): Promise<void> {
	const request = { email, returnTo: '/p/new', origin, language: 'en' }
	await requestSignInLink(world.db, request, visitor, when)
}

/** The token in the newest mail, as its reader would follow it. */
async function mailedToken(): Promise<string> {
	const mails = await world.db.select().from(mail).orderBy(mail.createdAt)
	const token = /\/sign-in\/link\?token=([\w-]{43})\b/.exec(mails.at(-1)?.body ?? '')?.[1]
	if (!token) throw new Error('no link was mailed')
	return token
}

async function guest(): Promise<Caller> {
	const id = await createGuest(world.db, { displayName: 'Marco', language: 'it' }, at)
	const { sessionToken } = await openSession(world.db, id, visitor, at)
	return (await callerOf(world.db, sessionToken, at)) as Caller
}

describe('a sign-in link', () => {
	test('is mailed, with its job, in the language of the person; only its hash is stored', async () => {
		await signUp(world.db, anna, visitor, at)
		await askForLink('ANNA@example.org')
		const [letter] = await world.db.select().from(mail)
		expect(letter?.subject).toBe('Il tuo link di accesso')
		expect(letter?.body).toContain(`${origin}/sign-in/link?token=`)
		expect(letter?.body).toContain('10 minuti')
		expect(await jobsOf(world.db, 'send-mail')).toMatchObject([{ data: { mailId: letter?.id } }])
		const rows = await world.db.select().from(emailLink)
		expect(JSON.stringify(rows)).not.toContain(await mailedToken())
	})

	test('looking at its page does not use it up; confirming does, once', async () => {
		await askForLink()
		const token = await mailedToken()
		const card = { purpose: 'sign_in', email: anna.email, newAccount: true, personId: null }
		expect(await linkCard(world.db, token, at)).toEqual(card)
		const confirmation = { token, ...newcomer }
		const signedIn = await confirmSignInLink(world.db, confirmation, visitor, at)
		expect(signedIn).toMatchObject({ returnTo: '/p/new', passwordRemoved: false })
		expect(await callerOf(world.db, signedIn.sessionToken, at)).toMatchObject({
			email: anna.email,
			assurance: 2,
			displayName: 'Anna'
		})
		const again = confirmSignInLink(world.db, confirmation, visitor, at)
		await expect(again).rejects.toMatchObject({ code: 'link_expired', status: 410 })
		expect(await linkCard(world.db, token, at)).toBeNull()
	})

	test('two presses of its button at the same instant sign in once', async () => {
		await askForLink()
		const confirmation = { token: await mailedToken(), ...newcomer }
		const both = await Promise.allSettled([
			confirmSignInLink(world.db, confirmation, visitor, at),
			confirmSignInLink(world.db, confirmation, visitor, at)
		])
		expect(both.map((one) => one.status).sort()).toEqual(['fulfilled', 'rejected'])
		expect(await world.db.select().from(person)).toHaveLength(1)
	})

	test('ends after ten minutes', async () => {
		await askForLink()
		const confirmation = { token: await mailedToken(), ...newcomer }
		const late = later(LIMITS.signInLinkMs)
		await expect(confirmSignInLink(world.db, confirmation, visitor, late)).rejects.toMatchObject({
			code: 'link_expired'
		})
		await pruneLinks(world.db, later(LIMITS.signInLinkMs + 1))
		expect(await world.db.select().from(emailLink)).toEqual([])
	})

	test('for an unknown address is asked for in the same words, and a name makes the account', async () => {
		await askForLink('new@example.org')
		const token = await mailedToken()
		const nameless = confirmSignInLink(
			world.db,
			{ token, displayName: ' ', language: 'lv' },
			visitor,
			at
		)
		await expect(nameless).rejects.toMatchObject({ code: 'name_missing' })
		// The refusal used nothing up: with a name the same link works.
		await confirmSignInLink(world.db, { token, displayName: 'Jānis', language: 'lv' }, visitor, at)
		expect(await world.db.select().from(person)).toMatchObject([{ displayName: 'Jānis' }])
	})

	test('signs a known person in under their own name, whatever the form says', async () => {
		await askForLink()
		await confirmSignInLink(world.db, { token: await mailedToken(), ...newcomer }, visitor, at)
		await askForLink(anna.email, later(1))
		const token = await mailedToken()
		await confirmSignInLink(
			world.db,
			{ token, displayName: 'Mallory', language: 'en' },
			visitor,
			at
		)
		expect(await world.db.select().from(person)).toMatchObject([{ displayName: 'Anna' }])
	})

	test('takes an unproven account away from whoever made it with a foreign address', async () => {
		const squatter = await signUp(world.db, anna, visitor, at)
		await askForLink()
		const confirmation = { token: await mailedToken(), ...newcomer }
		const owner = await confirmSignInLink(world.db, confirmation, visitor, at)
		expect(owner.passwordRemoved).toBe(true)
		expect(await callerOf(world.db, squatter.sessionToken, at)).toBeNull()
		const byPassword = signInWithPassword(world.db, anna, visitor, at)
		await expect(byPassword).rejects.toMatchObject({ code: 'credentials_wrong' })
	})

	test('is mailed five times an hour to one mailbox, then one has to wait', async () => {
		for (let asked = 0; asked < 5; asked++) await askForLink()
		await expect(askForLink()).rejects.toMatchObject({ code: 'too_many_attempts' })
		expect(await world.db.select().from(mail)).toHaveLength(5)
	})

	test('needs an address', async () => {
		await expect(askForLink('anna')).rejects.toMatchObject({ code: 'email_invalid' })
	})
})

describe('attaching an address', () => {
	const attach = (caller: Caller, email = anna.email) =>
		requestEmailProof(world.db, caller, { email, returnTo: '/account', origin }, at)

	test('turns a guest into an account and keeps the person', async () => {
		const caller = await guest()
		await attach(caller)
		const token = await mailedToken()
		expect(await linkCard(world.db, token, at)).toMatchObject({
			purpose: 'attach_email',
			personId: caller.personId
		})
		expect(await confirmEmailProof(world.db, caller, token, at)).toEqual({ returnTo: '/account' })
		expect(await world.db.select().from(person)).toMatchObject([
			{ id: caller.personId, email: anna.email, emailProvenAt: at, assurance: 2 }
		])
	})

	test('of an existing account is refused clearly', async () => {
		await signUp(world.db, anna, visitor, at)
		await expect(attach(await guest())).rejects.toMatchObject({ code: 'email_taken' })
		expect(await world.db.select().from(mail)).toEqual([])
	})

	test('that became somebody else’s meanwhile is refused, and the link stays usable', async () => {
		const caller = await guest()
		await attach(caller)
		const token = await mailedToken()
		await signUp(world.db, anna, visitor, at)
		const late = confirmEmailProof(world.db, caller, token, at)
		await expect(late).rejects.toMatchObject({ code: 'email_taken' })
		expect(await linkCard(world.db, token, at)).not.toBeNull()
	})

	test('is confirmed only by the person who asked', async () => {
		await attach(await guest())
		const stranger = await guest()
		const token = await mailedToken()
		const foreign = confirmEmailProof(world.db, stranger, token, at)
		await expect(foreign).rejects.toMatchObject({ code: 'forbidden' })
	})

	test('does not sign anybody in: the two kinds of link are not exchangeable', async () => {
		const caller = await guest()
		await attach(caller)
		const asSignIn = { token: await mailedToken(), ...newcomer }
		await expect(confirmSignInLink(world.db, asSignIn, visitor, at)).rejects.toMatchObject({
			code: 'link_expired'
		})
		await askForLink('other@example.org', later(1))
		await expect(
			confirmEmailProof(world.db, caller, await mailedToken(), at)
		).rejects.toMatchObject({ code: 'link_expired' })
	})

	test('a higher assurance is kept', async () => {
		const caller = await guest()
		await world.db.update(person).set({ assurance: 4 })
		await attach(caller)
		await confirmEmailProof(world.db, caller, await mailedToken(), at)
		expect(await world.db.select().from(person)).toMatchObject([{ assurance: 4 }])
	})
})
