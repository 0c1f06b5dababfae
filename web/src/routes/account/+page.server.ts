import * as v from 'valibot'
import { requestEmailProof } from '#collab/store/people/email-links.ts'
import { chooseMails, mailChoicesOf } from '#collab/store/people/mail-choices.ts'
import { giveProgramToken } from '#collab/store/people/program-tokens.ts'
import { ownRectifications } from '#collab/store/record/rectification.ts'
import { changePassword, editOwnProfile, hasPassword } from '#collab/store/people/people.ts'
import { database, runtime } from '#collab/store/database/runtime.ts'
import { revokeOtherSessions, revokeSession, sessionsOf } from '#collab/store/people/sessions.ts'
import { Email, Id, LanguageCode, Name, OptionalText, Password } from '#lib/server/fields.ts'
import { LIMITS } from '#schema/limits.ts'
import { MAIL_TOPICS } from '#schema/mail-choices.ts'
import { keepLanguage } from '#lib/server/language.ts'
import { read, refusing } from '#lib/server/refusing.ts'
import { signedIn } from '#lib/server/signed-in.ts'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = async (event) => {
	const caller = signedIn(event)
	const { now, reading } = event.locals
	return {
		profile: {
			displayName: caller.displayName,
			email: caller.email,
			proven: caller.assurance >= 2,
			language: caller.language
		},
		reading,
		rectifications: await ownRectifications(database(), caller),
		mailChoices: await mailChoicesOf(database(), caller),
		hasPassword: await hasPassword(database(), caller),
		sessions: await sessionsOf(database(), caller, now),
		programs: await sessionsOf(database(), caller, now, 'program')
	}
}

const Profile = v.object({ displayName: Name, language: LanguageCode })
const NewPassword = v.object({
	present: v.optional(OptionalText(LIMITS.passwordMax), ''),
	password: Password
})
const Address = v.object({ email: Email })
const NewToken = v.object({
	name: Name,
	days: v.pipe(
		v.string(),
		v.toNumber(),
		v.integer(),
		v.minValue(1),
		v.maxValue(LIMITS.programTokenDays)
	)
})
const OneSession = v.object({ session: Id })

export const actions: Actions = {
	profile: (event) =>
		refusing(event, async (form) => {
			const profile = read(form, Profile)
			await editOwnProfile(database(), signedIn(event), profile, event.locals.now)
			keepLanguage(event.cookies, profile.language)
			return { done: 'profile' }
		}),

	password: (event) =>
		refusing(event, async (form) => {
			const { present, password } = read(form, NewPassword)
			const change = { present, next: password }
			await changePassword(database(), signedIn(event), change, event.locals.now)
			return { done: 'password' }
		}),

	email: (event) =>
		refusing(event, async (form) => {
			const { email } = read(form, Address)
			const request = { email, returnTo: '/account', origin: runtime().publicUrl }
			await requestEmailProof(database(), signedIn(event), request, event.locals.now)
			return { done: 'email', sentTo: email }
		}),

	mails: (event) =>
		refusing(event, async (form) => {
			const chosen = MAIL_TOPICS.map((topic) => [topic, form.get(topic)])
			await chooseMails(database(), signedIn(event), Object.fromEntries(chosen))
			return { done: 'mails' }
		}),

	give_token: (event) =>
		refusing(event, async (form) => {
			const wanted = read(form, NewToken)
			const { now } = event.locals
			const token = await giveProgramToken(database(), signedIn(event), wanted, now)
			return { done: 'token', token }
		}),

	take_back: (event) =>
		refusing(event, async (form) => {
			const { session } = read(form, OneSession)
			await revokeSession(database(), signedIn(event), session, event.locals.now)
			return { done: 'taken-back' }
		}),

	end_session: (event) =>
		refusing(event, async (form) => {
			const { session } = read(form, OneSession)
			await revokeSession(database(), signedIn(event), session, event.locals.now)
			return { done: 'sessions' }
		}),

	end_others: (event) =>
		refusing(event, async () => {
			await revokeOtherSessions(database(), signedIn(event), event.locals.now)
			return { done: 'sessions' }
		})
}
