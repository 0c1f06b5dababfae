import { eq } from 'drizzle-orm'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { command } from '#schema/db/ledger.ts'
import { person } from '#schema/db/people.ts'
import { invitation, membership } from '#schema/db/processes.ts'
import type { Role } from '#schema/governance/roles.ts'
import {
	DAY,
	HOUR,
	aCitizen,
	aMember,
	aPerson,
	aProcess,
	aWorld,
	codeOf,
	type TestProcess,
	type World
} from '../cast/cast.ts'
import type { Caller } from '../acting/caller.ts'
import { invitationCard, invitationsView, joinAsGuest } from './invitations.ts'
import { processView } from './processes.ts'
import { callerOf } from '../people/sessions.ts'

let world: World
let process: TestProcess
beforeEach(async () => {
	world = await aWorld()
	process = await aProcess(world)
})
afterEach(() => world.drop())

const VISITOR = { address: '192.0.2.7', device: 'A phone', token: null }

const invite = (role: Role = 'citizen', more = {}, caller = process.facilitator) =>
	world.act(caller, 'create-invitation', {
		process: process.id,
		role,
		expiresAt: world.in(7 * DAY),
		maxUses: 1,
		...more
	})
const tokenOf = async (work: ReturnType<typeof invite>) => (await work).token ?? ''
const accept = (caller: Caller, token: string) => world.act(caller, 'accept-invitation', { token })
const join = (token: string, displayName = 'Gail') =>
	joinAsGuest(world.db, { token, displayName, language: 'en' }, VISITOR, world.now)

describe('inviting', () => {
	test('the token is told once; neither the invitation nor the command keeps it', async () => {
		const id = crypto.randomUUID()
		const needs = {
			process: process.id,
			role: 'citizen',
			expiresAt: world.in(DAY),
			maxUses: 5
		} as const
		const first = await world.act(process.facilitator, 'create-invitation', needs, id)
		const again = await world.act(process.facilitator, 'create-invitation', needs, id)
		expect(first.token).toMatch(/^[\w-]{43}$/)
		expect(again).toEqual({ invitationId: first.invitationId, token: null })
		const rows = [
			...(await world.db.select().from(invitation)),
			...(await world.db.select().from(command))
		]
		expect(JSON.stringify(rows)).not.toContain(first.token)
	})

	test('a citizen does not invite, and nobody but an administrator to that role', async () => {
		const citizen = await aCitizen(world, process)
		const administrator = await aMember(world, process, 'observer', { administrator: true })
		expect(await codeOf(invite('citizen', {}, citizen))).toBe('forbidden')
		expect(await codeOf(invite('administrator'))).toBe('forbidden')
		expect(await codeOf(invite('administrator', {}, administrator))).toBe('done')
	})

	test.each([
		['an end in the past', { expiresAt: '2020-01-01T00:00:00Z' }, 'malformed'],
		['an end in many years', { expiresAt: '2040-01-01T00:00:00Z' }, 'malformed'],
		['no use', { maxUses: 0 }, 'malformed'],
		['half a use', { maxUses: 1.5 }, 'malformed'],
		['endless use', { maxUses: 1_000_000 }, 'malformed'],
		['an address that is none', { email: 'somebody' }, 'email_invalid']
	])('%s is refused', async (_, wrong, code) => {
		expect(await codeOf(invite('citizen', wrong))).toBe(code)
	})

	test('those who may invite see their links, without tokens', async () => {
		const citizen = await aCitizen(world, process)
		await invite('official', { email: 'Otto@example.org' })
		const [row] = await invitationsView(world.db, process.facilitator, process.id, world.now)
		expect(row).toMatchObject({
			role: 'official',
			email: 'Otto@example.org',
			uses: 0,
			usable: true
		})
		const asCitizen = invitationsView(world.db, citizen, process.id, world.now)
		expect(await codeOf(asCitizen)).toBe('forbidden')
	})
})

describe('accepting', () => {
	test('a newcomer sees what the link says, takes it up and is in', async () => {
		const newcomer = await aPerson(world, 'Nora')
		const token = await tokenOf(invite())
		const card = await invitationCard(world.db, token, null, world.now)
		expect(card).toMatchObject({ processName: 'Moving-in help page', needsAccount: true })
		const joined = await accept(newcomer, token)
		expect(joined).toMatchObject({ processId: process.id, role: 'citizen' })
		const view = await processView(world.db, newcomer, process.id, world.now)
		expect(view.myRoles).toEqual(['citizen'])
		const used = await invitationCard(world.db, token, newcomer, world.now)
		expect(used?.alreadyMember).toBe(true)
	})

	test('a link has its end, its number of uses, and can be taken back', async () => {
		const [one, other] = [await aPerson(world, 'One'), await aPerson(world, 'Other')]
		const token = await tokenOf(invite())
		await accept(one, token)
		expect(await codeOf(accept(other, token))).toBe('invitation_used_up')
		expect(await invitationCard(world.db, token, null, world.now)).toBe(null)

		const late = await tokenOf(invite())
		world.pass(7 * DAY)
		expect(await codeOf(accept(other, late))).toBe('invitation_expired')

		const { invitationId, token: revoked } = await invite()
		await world.act(process.facilitator, 'revoke-invitation', { invitation: invitationId })
		expect(await codeOf(accept(other, revoked ?? ''))).toBe('invitation_expired')
		expect(await codeOf(accept(other, 'guessed'))).toBe('not_found')
	})

	test('a link to one address opens for who has proven it', async () => {
		const token = await tokenOf(invite('official', { email: 'otto@example.org', maxUses: 2 }))
		const other = await aPerson(world, 'Other')
		const unproven = await aPerson(world, 'Otto', { email: 'otto@example.org', assurance: 1 })
		expect(await codeOf(accept(other, token))).toBe('forbidden')
		expect(await codeOf(accept(unproven, token))).toBe('forbidden')
		expect(await codeOf(accept({ ...unproven, assurance: 2 }, token))).toBe('done')
	})

	test('two people who take the last use at the same instant: one is in', async () => {
		const people = await Promise.all([aPerson(world, 'One'), aPerson(world, 'Other')])
		const token = await tokenOf(invite())
		const codes = await Promise.all(people.map((caller) => codeOf(accept(caller, token))))
		expect(codes.toSorted()).toEqual(['done', 'invitation_used_up'])
	})

	test('one person who takes a link twice at the same instant is in once', async () => {
		const newcomer = await aPerson(world, 'Nora')
		const token = await tokenOf(invite('citizen', { maxUses: 5 }))
		const codes = await Promise.all([1, 2].map(() => codeOf(accept(newcomer, token))))
		expect(codes.toSorted()).toEqual(['already_member', 'done'])
		const [row] = await world.db.select().from(invitation)
		expect(row?.uses).toBe(1)
	})

	test('a revocation and its repetition at the same instant: one counts', async () => {
		const { invitationId } = await invite()
		const revoke = () =>
			codeOf(world.act(process.facilitator, 'revoke-invitation', { invitation: invitationId }))
		expect((await Promise.all([revoke(), revoke()])).toSorted()).toEqual(['done', 'state_changed'])
		const stranger = await aPerson(world, 'Sid')
		const act = world.act(stranger, 'revoke-invitation', { invitation: invitationId })
		expect(await codeOf(act)).toBe('not_found')
	})
})

describe('joining as a guest', () => {
	test('a link is enough: a person, a session and a role for the hours of the charter', async () => {
		const token = await tokenOf(invite('guest', { maxUses: 30 }))
		const { sessionToken, processId } = await join(token)
		const guest = await callerOf(world.db, sessionToken, world.now)
		expect(guest).toMatchObject({ displayName: 'Gail', email: null })
		if (!guest) return
		const view = await processView(world.db, guest, processId, world.now)
		expect(view.myRoles).toEqual(['guest'])
		expect(view.guestUntil).toBe(world.in(12 * HOUR))
		world.pass(12 * HOUR)
		expect(await codeOf(processView(world.db, guest, processId, world.now))).toBe('not_found')
	})

	test('somebody who joins with a session of before leaves that one, among others at work', async () => {
		const token = await tokenOf(invite('guest', { maxUses: 30 }))
		const first = await Promise.all([1, 2, 3].map((n) => join(token, `First ${n}`)))
		const again = first.map(({ sessionToken }) =>
			joinAsGuest(
				world.db,
				{ token, displayName: 'Again', language: 'en' },
				{ ...VISITOR, token: sessionToken },
				world.now
			)
		)
		const steering = [1, 2, 3].map((n) =>
			world.act(process.facilitator, 'edit-process', { process: process.id, name: `Name ${n}` })
		)
		await Promise.all([...again, ...steering])
		for (const { sessionToken } of first)
			expect(await callerOf(world.db, sessionToken, world.now)).toBe(null)
	})

	test('[F11] a link to another role asks for an account, and leaves nobody behind', async () => {
		const token = await tokenOf(invite('citizen'))
		expect(await codeOf(join(token))).toBe('not_signed_in')
		expect(await codeOf(join('guessed'))).toBe('not_found')
		const guests = await world.db.select().from(person).where(eq(person.displayName, 'Gail'))
		expect(guests).toEqual([])
	})

	test('a link used up at the same instant leaves no person without a role', async () => {
		const token = await tokenOf(invite('guest', { maxUses: 2 }))
		const codes = await Promise.all([1, 2, 3, 4].map((n) => codeOf(join(token, `Guest ${n}`))))
		expect(codes.filter((code) => code === 'done')).toHaveLength(2)
		const members = await world.db.select().from(membership).where(eq(membership.role, 'guest'))
		expect(members).toHaveLength(2)
		const people = await world.db.select().from(person)
		expect(people.filter(({ displayName }) => displayName.startsWith('Guest '))).toHaveLength(2)
	})
})
