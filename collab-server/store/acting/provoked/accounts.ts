import { NO_BASES_NAMED } from '#schema/governance/privacy.ts'
import { LIMITS } from '#schema/limits.ts'
import type { Role } from '#schema/governance/roles.ts'
import { stateAccessibility } from '../../people/accessibility.ts'
import { countAttempt } from '../../database/attempts.ts'
import { DAY, aPerson } from '../../cast/cast.ts'
import { confirmSignInLink } from '../../people/email-links.ts'
import { joinAsGuest } from '../../processes/invitations.ts'
import { setAdministrator, signInWithPassword, signUp } from '../../people/people.ts'
import { eraseOneself } from '../../privacy/erasure.ts'
import { giveProgramToken } from '../../people/program-tokens.ts'
import { createFirstAdministrator, issueSetUpToken } from '../../people/setup.ts'
import type { Given, Provocations } from './given.ts'

const VISITOR = { address: '192.0.2.7', device: 'A phone', token: null }
const ANNA = {
	displayName: 'Anna',
	email: 'anna@example.org',
	password: 'un airone sul lago',
	language: 'it'
}
const signsUp = ({ db, now }: Given, change = {}) =>
	signUp(db, { ...ANNA, ...change }, VISITOR, now)

async function setsUp({ db, now }: Given, token?: string): Promise<unknown> {
	const link = await issueSetUpToken(db, now)
	const organisation = { name: 'Riga', type: 'public_administration' as const, country: 'LV' }
	const given = { token: token ?? link?.token ?? '', administrator: ANNA, organisation }
	const create = () => createFirstAdministrator(db, given, VISITOR, now)
	if (token === undefined) await create()
	return create()
}

async function invited(given: Given, role: Role, maxUses = 1): Promise<string> {
	const process = given.process.id
	const expiresAt = given.world.in(DAY)
	const { token } = await given.steer('create-invitation', { process, role, expiresAt, maxUses })
	return token ?? ''
}

/** Refusals of accounts, links and invitations. */
export const ACCOUNTS = {
	not_signed_in: async (given) => {
		const join = { token: await invited(given, 'citizen'), displayName: 'Gail', language: 'en' }
		return joinAsGuest(given.db, join, VISITOR, given.now)
	},
	too_many_attempts: async ({ db }) => {
		for (let tried = 0; tried < 11; tried++) await countAttempt(db, 'password of one account', 'a')
	},
	too_many_tokens: async ({ db, now, process: { facilitator } }) => {
		for (let n = 0; n <= LIMITS.programTokens; n++)
			await giveProgramToken(db, facilitator, { name: 'A script', days: 1 }, now)
	},
	setup_token_invalid: (given) => setsUp(given, 'invented'),
	setup_already_done: (given) => setsUp(given),
	credentials_wrong: ({ db, now }) => signInWithPassword(db, ANNA, VISITOR, now),
	email_invalid: (given) => signsUp(given, { email: 'anna@example' }),
	web_address_invalid: async ({ world, db, now }) => {
		const ada = await aPerson(world, 'Ada', { administrator: true })
		const words = { email: 'access@example.org', bodyName: '', bodyUrl: 'nowhere', known: '' }
		return stateAccessibility(db, ada, words, now)
	},
	email_taken: async (given) => {
		await signsUp(given)
		return signsUp(given, { email: 'ANNA@example.org' })
	},
	password_too_short: (given) => signsUp(given, { password: 'airone' }),
	password_too_common: (given) => signsUp(given, { password: 'P@ssword2027!' }),
	name_missing: (given) => signsUp(given, { displayName: ' ' }),
	language_unknown: (given) => signsUp(given, { language: 'tlh' }),
	link_expired: ({ db, now }) =>
		confirmSignInLink(db, { ...ANNA, token: 'invented' }, VISITOR, now),
	invitation_expired: async (given) => {
		const token = await invited(given, 'citizen')
		given.world.pass(2 * DAY)
		return given.act(await aPerson(given.world, 'Late'), 'accept-invitation', { token })
	},
	invitation_used_up: async (given) => {
		const token = await invited(given, 'citizen')
		for (const name of ['First', 'Second'])
			await given.act(await aPerson(given.world, name), 'accept-invitation', { token })
	},
	name_differs: ({ db, cleo, now }) =>
		eraseOneself(db, cleo, { name: 'Somebody', password: '', words: false }, now),
	basis_unfit: (given) => {
		const consent = { basis: 'consent' as const, law: '' }
		const said = { controller: 'Riga', contact: 'dati@riga.example' }
		const bases = { ...NO_BASES_NAMED, deciding: consent }
		return given.steer('set-privacy-notice', { process: given.process.id, ...said, bases })
	},
	last_administrator: async ({ world, db, now }) => {
		const ada = await aPerson(world, 'Ada', { administrator: true })
		return setAdministrator(db, ada, ada.personId, false, now)
	}
} satisfies Provocations
