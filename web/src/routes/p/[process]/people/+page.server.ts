import * as v from 'valibot'
import { govern } from '#collab/store/acting/govern.ts'
import { invitationsView } from '#collab/store/processes/invitations.ts'
import { membersView } from '#collab/store/organisation/members.ts'
import { processView } from '#collab/store/processes/processes.ts'
import { database } from '#collab/store/database/runtime.ts'
import { LIMITS } from '#schema/limits.ts'
import { CommandId, Email, Id, OptionalText, Role, Ticked } from '#lib/server/fields.ts'
import { sendInvitation } from '#lib/server/invitation-mail.ts'
import { joinAddress, joinCode } from '#lib/server/join-code.ts'
import { instantIn } from '#lib/server/local-time.ts'
import { read, refusing } from '#lib/server/refusing.ts'
import { signedIn } from '#lib/server/signed-in.ts'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = async (event) => {
	const caller = signedIn(event)
	const { process } = event.params
	const members = await membersView(database(), caller, process, event.locals.now)
	const mayInvite = members.may.invite === null
	return {
		members,
		invitations: mayInvite
			? await invitationsView(database(), caller, process, event.locals.now)
			: []
	}
}

const DAY_MS = 86_400_000
const Invitation = v.object({
	command: CommandId,
	role: Role,
	days: v.pipe(v.string(), v.toNumber(), v.integer(), v.minValue(1), v.maxValue(365)),
	maxUses: v.pipe(
		v.string(),
		v.toNumber(),
		v.integer(),
		v.minValue(1),
		v.maxValue(LIMITS.invitationUses)
	),
	email: v.optional(v.union([v.literal(''), Email]), '')
})
const Revocation = v.object({ command: CommandId, invitation: Id })
const Grant = v.object({
	command: CommandId,
	person: Id,
	role: Role,
	mandate: v.optional(v.string())
})
const OfMembership = v.object({ command: CommandId, membership: Id })
const Mandate = v.object({
	command: CommandId,
	membership: Id,
	artefact: v.union([v.literal(''), Id]),
	until: v.optional(v.union([v.literal(''), v.pipe(v.string(), v.isoDate())]), '')
})
const Term = v.object({
	command: CommandId,
	membership: Id,
	until: v.union([v.literal(''), v.pipe(v.string(), v.isoDate())])
})
const Verification = v.object({
	command: CommandId,
	membership: Id,
	attribute: v.string(),
	holds: Ticked
})
const End = v.object({
	command: CommandId,
	membership: Id,
	reason: OptionalText(LIMITS.reasonLength)
})

export const actions: Actions = {
	invite: (event) =>
		refusing(event, async (form) => {
			const { command, role, days, maxUses, email } = read(form, Invitation)
			const caller = signedIn(event)
			const { now } = event.locals
			const expiresAt = new Date(now.getTime() + days * DAY_MS).toISOString()
			const { process } = event.params
			const invitation = { process, role, expiresAt, maxUses, ...(email && { email }) }
			const act = { id: command, kind: 'create-invitation', ...invitation } as const
			const { token } = await govern(database(), caller, act, now)
			if (token === null) return { done: 'invited' }
			const address = joinAddress(token)
			if (email) await sendInvitation(event, caller, { ...invitation, email, address })
			return { done: 'invited', link: { address, code: joinCode(address), role, email } }
		}),

	revoke: (event) =>
		refusing(event, async (form) => {
			const { command, invitation } = read(form, Revocation)
			const act = { id: command, kind: 'revoke-invitation', invitation } as const
			await govern(database(), signedIn(event), act, event.locals.now)
			return { done: 'revoked' }
		}),

	grant: (event) =>
		refusing(event, async (form) => {
			const { command, person, role, mandate } = read(form, Grant)
			const { process } = event.params
			const mandates = role === 'official' && mandate ? { mandates: ['ratify'] } : {}
			const act = { id: command, kind: 'grant-role', process, person, role, ...mandates } as const
			await govern(database(), signedIn(event), act, event.locals.now)
			return { done: 'granted' }
		}),

	verify: (event) =>
		refusing(event, async (form) => {
			const { command, ...needs } = read(form, Verification)
			const act = { id: command, kind: 'verify-attribute', ...needs } as const
			await govern(database(), signedIn(event), act, event.locals.now)
			return { done: 'changed' }
		}),

	mandate: (event) =>
		refusing(event, async (form) => {
			const { command, membership, artefact, until } = read(form, Mandate)
			const caller = signedIn(event)
			const { now } = event.locals
			const { timezone } = await processView(database(), caller, event.params.process, now)
			const act = {
				id: command,
				kind: 'set-mandate',
				membership,
				mandate: 'ratify',
				...(artefact && { artefacts: [artefact] }),
				...(until && { until: instantIn(`${until}T00:00`, timezone).toISOString() })
			} as const
			await govern(database(), caller, act, now)
			return { done: 'changed' }
		}),

	term: (event) =>
		refusing(event, async (form) => {
			const { command, membership, until: day } = read(form, Term)
			const caller = signedIn(event)
			const { now } = event.locals
			const { timezone } = await processView(database(), caller, event.params.process, now)
			const until = day === '' ? null : instantIn(`${day}T00:00`, timezone).toISOString()
			const act = { id: command, kind: 'set-role-end', membership, until } as const
			await govern(database(), caller, act, now)
			return { done: 'changed' }
		}),

	end_mandate: (event) =>
		refusing(event, async (form) => {
			const { command, membership } = read(form, OfMembership)
			const act = { id: command, kind: 'end-mandate', membership, mandate: 'ratify' } as const
			await govern(database(), signedIn(event), act, event.locals.now)
			return { done: 'changed' }
		}),

	end: (event) =>
		refusing(event, async (form) => {
			const { command, membership, reason } = read(form, End)
			const act = { id: command, kind: 'end-role', membership, ...(reason && { reason }) } as const
			await govern(database(), signedIn(event), act, event.locals.now)
			return { done: 'ended' }
		})
}
