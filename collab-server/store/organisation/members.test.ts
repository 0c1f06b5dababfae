import { and, eq, isNull } from 'drizzle-orm'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { membership } from '#schema/db/processes.ts'
import {
	DAY,
	HOUR,
	aCitizen,
	aGuest,
	aMember,
	aPerson,
	aProcess,
	aSecretary,
	aWorld,
	anObserver,
	anOfficial,
	codeOf,
	type TestProcess,
	type World
} from '../cast/cast.ts'
import type { Caller } from '../acting/caller.ts'
import { membersView } from './members.ts'
import { processView } from '../processes/processes.ts'

let world: World
let process: TestProcess
beforeEach(async () => {
	world = await aWorld()
	process = await aProcess(world)
})
afterEach(() => world.drop())

const grant = (caller: Caller, person: string, role: string, more = {}) =>
	world.act(caller, 'grant-role', {
		process: process.id,
		person,
		role: role as 'citizen',
		...more
	})
const rolesOf = async (caller: Caller) =>
	(await processView(world.db, caller, process.id, world.now)).myRoles.toSorted()
const membershipOf = async (caller: Caller, role: 'facilitator' | 'citizen') => {
	const [row] = await world.db
		.select()
		.from(membership)
		.where(
			and(
				eq(membership.personId, caller.personId),
				eq(membership.role, role),
				isNull(membership.until)
			)
		)
	return row?.id ?? ''
}

describe('giving a role', () => {
	test('a facilitator gives a participant a second role, from now until later', async () => {
		const citizen = await aCitizen(world, process)
		await grant(process.facilitator, citizen.personId, 'observer', { until: world.in(DAY) })
		expect(await rolesOf(citizen)).toEqual(['citizen', 'observer'])
		world.pass(DAY)
		expect(await rolesOf(citizen)).toEqual(['citizen'])
	})

	test('nobody but a facilitator gives roles, and a stranger learns nothing', async () => {
		const official = await anOfficial(world, process)
		const citizen = await aCitizen(world, process)
		const stranger = await aPerson(world, 'Sid')
		expect(await codeOf(grant(official, citizen.personId, 'official'))).toBe('forbidden')
		expect(await codeOf(grant(citizen, citizen.personId, 'facilitator'))).toBe('forbidden')
		expect(await codeOf(grant(stranger, stranger.personId, 'citizen'))).toBe('not_found')
	})

	test('only somebody who has been here is given a role; others are invited', async () => {
		const stranger = await aPerson(world, 'Sid')
		expect(await codeOf(grant(process.facilitator, stranger.personId, 'citizen'))).toBe('not_found')
		expect(await codeOf(grant(process.facilitator, 'nobody', 'citizen'))).toBe('not_found')
	})

	test('[F12] administrator is given by administrators of the installation only', async () => {
		const citizen = await aCitizen(world, process)
		const administrator = await aMember(world, process, 'observer', { administrator: true })
		const give = (caller: Caller) => codeOf(grant(caller, citizen.personId, 'administrator'))
		expect(await give(process.facilitator)).toBe('forbidden')
		expect(await give(administrator)).toBe('done')
	})

	test('[F11] a guest without an account gets no role that asks for one', async () => {
		const guest = await aGuest(world, process)
		const code = await codeOf(grant(process.facilitator, guest.personId, 'citizen'))
		expect(code).toBe('email_invalid')
	})

	test('[F9] who facilitates carries no mandate to ratify, and the other way round', async () => {
		const ratifier = await aMember(world, process, 'official', { mandates: ['ratify'] })
		const code = await codeOf(grant(process.facilitator, ratifier.personId, 'facilitator'))
		expect(code).toBe('conflict')
		const own = grant(process.facilitator, process.facilitator.personId, 'official', {
			mandates: ['ratify']
		})
		expect(await codeOf(own)).toBe('conflict')
		const citizen = await aCitizen(world, process)
		const odd = grant(process.facilitator, citizen.personId, 'citizen', { mandates: ['ratify'] })
		expect(await codeOf(odd)).toBe('malformed')
	})

	test.each([
		['a role that is none', 'king', {}],
		['an end in the past', 'observer', { until: '2020-01-01T00:00:00Z' }],
		['an end without a zone', 'observer', { until: '2030-01-01T00:00:00' }],
		['a mandate that is none', 'official', { mandates: ['rule'] }]
	])('%s is malformed', async (_, role, more) => {
		const citizen = await aCitizen(world, process)
		expect(await codeOf(grant(process.facilitator, citizen.personId, role, more))).toBe('malformed')
	})

	test('the same role given twice at the same instant is given once', async () => {
		const citizen = await aCitizen(world, process)
		const codes = await Promise.all(
			[1, 2].map(() => codeOf(grant(process.facilitator, citizen.personId, 'secretary')))
		)
		expect(codes.toSorted()).toEqual(['already_member', 'done'])
		expect(await rolesOf(citizen)).toEqual(['citizen', 'secretary'])
	})
})

describe('ending a role', () => {
	const end = (caller: Caller, id: string) => world.act(caller, 'end-role', { membership: id })

	test('ends now, and stays in the list of those who took part', async () => {
		const citizen = await aCitizen(world, process)
		await end(process.facilitator, await membershipOf(citizen, 'citizen'))
		expect(await codeOf(rolesOf(citizen))).toBe('not_found')
		const view = await membersView(world.db, process.facilitator, process.id, world.now)
		expect(view.former.map(({ person }) => person.name)).toEqual(['Cleo Citizen'])
		expect(view.people.map(({ person }) => person.name)).toEqual(['Fay Facilitator'])
	})

	test('everybody may leave; nobody but a facilitator makes others leave', async () => {
		const citizen = await aCitizen(world, process)
		const other = await aCitizen(world, process, 'Cid Citizen')
		const id = await membershipOf(citizen, 'citizen')
		expect(await codeOf(end(other, id))).toBe('forbidden')
		expect(await codeOf(end(citizen, id))).toBe('done')
		expect(await codeOf(end(process.facilitator, id))).toBe('state_changed')
		expect(await codeOf(end(process.facilitator, 'nothing'))).toBe('not_found')
	})

	test('the last facilitator stays, also beside one whose time is limited', async () => {
		const citizen = await aCitizen(world, process)
		const own = await membershipOf(process.facilitator, 'facilitator')
		expect(await codeOf(end(process.facilitator, own))).toBe('last_facilitator')
		await grant(process.facilitator, citizen.personId, 'facilitator', { until: world.in(HOUR) })
		expect(await codeOf(end(process.facilitator, own))).toBe('last_facilitator')
	})

	test('two facilitators who end each other at the same instant leave one', async () => {
		const citizen = await aCitizen(world, process)
		await grant(process.facilitator, citizen.personId, 'facilitator')
		const first = await membershipOf(process.facilitator, 'facilitator')
		const second = await membershipOf(citizen, 'facilitator')
		const codes = await Promise.all([
			codeOf(end(process.facilitator, second)),
			codeOf(end(citizen, first))
		])
		expect(codes.filter((code) => code === 'done')).toHaveLength(1)
	})
})

describe('who takes part', () => {
	test('[F22] guests and observers see those who act in an office, not the citizens', async () => {
		await aCitizen(world, process)
		await aSecretary(world, process)
		const names = async (caller: Caller) =>
			(await membersView(world.db, caller, process.id, world.now)).people
				.map(({ person }) => person.name)
				.toSorted()
		const observer = await anObserver(world, process)
		expect(await names(observer)).toEqual(['Fay Facilitator', 'Obi Observer', 'Sal Secretary'])
		expect(await names(process.facilitator)).toHaveLength(4)
	})

	test('says who may be given what, and why not', async () => {
		const citizen = await aCitizen(world, process)
		const asCitizen = await membersView(world.db, citizen, process.id, world.now)
		expect(asCitizen.mayGrant).toEqual([])
		expect(asCitizen.may.invite?.whoCan).toContain('facilitator')
		const own = asCitizen.people.find(({ person }) => person.id === citizen.personId)
		expect(own?.roles[0]?.mayEnd).toBe(null)
		const asFacilitator = await membersView(world.db, process.facilitator, process.id, world.now)
		expect(asFacilitator.mayGrant).not.toContain('administrator')
		expect(asFacilitator.mayGrant).toHaveLength(6)
	})
})
