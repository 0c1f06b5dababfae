import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import {
	DAY,
	HOUR,
	aCitizen,
	aDecision,
	aDraft,
	aMember,
	aPerson,
	aProcess,
	aSecretary,
	aWorld,
	anOfficial,
	codeOf,
	type TestProcess,
	type World
} from '../cast/cast.ts'
import { bodiesView } from './bodies-view.ts'
import type { Caller } from '../acting/caller.ts'
import { artefactList } from '../artefacts/artefacts.ts'
import { membershipOf } from '../cast/cast-bodies.ts'
import { membersView } from './members.ts'
import { loadActor } from '../acting/place.ts'
import { processLog } from '../processes/process-log.ts'
import { loadStanding, standingOf } from '../acting/standing.ts'

let world: World
let process: TestProcess
beforeEach(async () => {
	world = await aWorld()
	process = await aProcess(world)
})
afterEach(() => world.drop())

const anOrganisation = async (name = 'Ābeļkalna novads', type = 'public_administration') =>
	(await world.act(process.facilitator, 'create-organisation', { process: process.id, name, type }))
		.organisationId
const belongs = async (who: Caller, organisation: string | null, by = process.facilitator) =>
	world.act(by, 'set-organisation', {
		membership: await membershipOf(world, process, who),
		organisation
	})
const aTeam = async (organisation?: string, by = process.facilitator) => {
	const needs = { process: process.id, name: 'Builders', ...(organisation && { organisation }) }
	return (await world.act(by, 'create-team', needs)).teamId
}
const join = async (who: Caller, team: string, by = process.facilitator, until?: string) =>
	world.act(by, 'join-team', {
		team,
		membership: await membershipOf(world, process, who),
		...(until && { until })
	})
const actor = (who: Caller) => loadActor(world.db, who.personId, process.id, world.now)
const standing = async (who: Caller, artefact: string) => {
	const found = await loadStanding(world.db, who.personId, artefact, world.now)
	return found && standingOf(found, world.now)
}

describe('[B1] organisations and teams', () => {
	test('are looked after by facilitators; the log names each act', async () => {
		const organisation = await anOrganisation()
		const official = await anOfficial(world, process)
		await belongs(official, organisation)
		const team = await aTeam(organisation)
		await join(official, team)
		expect(await actor(official)).toMatchObject({ organisations: [organisation], teams: [team] })
		const { entries } = await processLog(world.db, official, process.id, {}, world.now)
		expect(entries.slice(0, 4).map(({ type }) => type)).toEqual([
			'team-joined',
			'team-formed',
			'organisation-set',
			'organisation-added'
		])
		expect(entries[3]?.data).toMatchObject({ name: 'Ābeļkalna novads' })
		const view = await bodiesView(world.db, official, process.id, world.now)
		expect(view.organisations).toMatchObject([
			{ id: organisation, people: [{ name: 'Otto Official' }] }
		])
		expect(view.teams).toMatchObject([
			{ id: team, members: [{ person: { name: 'Otto Official' } }] }
		])
	})

	test('an official looks after the own organisation and no other', async () => {
		const [own, other] = [await anOrganisation(), await anOrganisation('Priedaines novads')]
		const official = await anOfficial(world, process)
		const colleague = await anOfficial(world, process, 'Ona Official')
		const stranger = await anOfficial(world, process, 'Ike Official')
		await belongs(official, own)
		await belongs(colleague, own)
		await belongs(stranger, other)
		const team = await aTeam(own, official)
		await join(colleague, team, official)
		expect(await codeOf(join(stranger, team, official))).toBe('forbidden')
		expect(await codeOf(aTeam(other, official))).toBe('forbidden')
		expect(await codeOf(aTeam(undefined, official))).toBe('forbidden')
		expect(await codeOf(belongs(stranger, own, official))).toBe('forbidden')
		expect(await codeOf(belongs(official, other, official))).toBe('own_case')
		const citizen = await aCitizen(world, process)
		expect(await codeOf(aTeam(own, citizen))).toBe('forbidden')
	})

	test('an organisation that left gives nobody anything any more', async () => {
		const organisation = await anOrganisation()
		const official = await anOfficial(world, process)
		await belongs(official, organisation)
		await world.act(process.facilitator, 'end-organisation', { organisation })
		expect((await actor(official)).organisations).toEqual([])
		expect(await codeOf(belongs(official, organisation))).toBe('state_changed')
		const again = world.act(process.facilitator, 'end-organisation', { organisation })
		expect(await codeOf(again)).toBe('state_changed')
	})

	test('of another process they do not exist', async () => {
		const organisation = await anOrganisation()
		const elsewhere = await aProcess(world)
		const name = 'Not ours'
		const edit = world.act(elsewhere.facilitator, 'edit-organisation', { organisation, name })
		expect(await codeOf(edit)).toBe('not_found')
		const team = { process: elsewhere.id, name, organisation }
		expect(await codeOf(world.act(elsewhere.facilitator, 'create-team', team))).toBe('not_found')
		const sid = await aPerson(world, 'Sid')
		expect(await codeOf(bodiesView(world.db, sid, process.id, world.now))).toBe('not_found')
	})

	test('two who take somebody into a team at the same instant do it once', async () => {
		const citizen = await aCitizen(world, process)
		const team = await aTeam()
		const codes = await Promise.all([join(citizen, team), join(citizen, team)].map(codeOf))
		expect(codes.toSorted()).toEqual(['already_in_team', 'done'])
	})
})

describe('[B2] time', () => {
	test('a place in a team ends by the clock, by leaving and with the team', async () => {
		const citizen = await aCitizen(world, process)
		const team = await aTeam()
		await join(citizen, team, process.facilitator, world.in(HOUR))
		expect((await actor(citizen)).teams).toEqual([team])
		world.pass(HOUR)
		expect((await actor(citizen)).teams).toEqual([])
		await join(citizen, team)
		const membership = await membershipOf(world, process, citizen)
		await world.act(citizen, 'leave-team', { team, membership })
		expect((await actor(citizen)).teams).toEqual([])
		world.pass(HOUR)
		await join(citizen, team)
		await world.act(process.facilitator, 'end-team', { team })
		expect((await actor(citizen)).teams).toEqual([])
	})

	test('a role may begin later, and does not overlap with another of its kind', async () => {
		const citizen = await aCitizen(world, process)
		const needs = {
			process: process.id,
			person: citizen.personId,
			role: 'official' as const,
			from: world.in(DAY),
			until: world.in(3 * DAY)
		}
		await world.act(process.facilitator, 'grant-role', needs)
		expect((await actor(citizen)).roles).toEqual(['citizen'])
		const again = world.act(process.facilitator, 'grant-role', { ...needs, from: world.in(0) })
		expect(await codeOf(again)).toBe('already_member')
		world.pass(DAY)
		expect((await actor(citizen)).roles.toSorted()).toEqual(['citizen', 'official'])
		world.pass(2 * DAY)
		expect((await actor(citizen)).roles).toEqual(['citizen'])
	})

	test('[F9] a mandate holds for its time and its artefacts; nobody gives it to themselves', async () => {
		const official = await anOfficial(world, process)
		const [one, other] = [await aDraft(world, process), await aDraft(world, process)]
		const membership = await membershipOf(world, process, official)
		const mandate = { membership, mandate: 'ratify', artefacts: [one], until: world.in(DAY) }
		expect(await codeOf(world.act(official, 'set-mandate', mandate))).toBe('own_case')
		const citizen = await aCitizen(world, process)
		expect(await codeOf(world.act(citizen, 'set-mandate', mandate))).toBe('forbidden')
		await world.act(process.facilitator, 'set-mandate', mandate)
		const held = async (artefact: string) =>
			(await loadActor(world.db, official.personId, process.id, world.now, artefact)).mandates
		expect(await held(one)).toEqual(['ratify'])
		expect(await held(other)).toEqual([])
		world.pass(DAY)
		expect(await held(one)).toEqual([])
		await world.act(process.facilitator, 'set-mandate', { membership, mandate: 'ratify' })
		expect(await held(other)).toEqual(['ratify'])
		await world.act(official, 'end-mandate', { membership, mandate: 'ratify' })
		expect(await held(other)).toEqual([])
	})

	test('a mandate that is none, or for a citizen, or beside facilitating, is refused', async () => {
		const citizen = await aCitizen(world, process)
		const official = await anOfficial(world, process)
		const give = async (who: Caller, mandate = 'ratify', more = {}) =>
			codeOf(
				world.act(process.facilitator, 'set-mandate', {
					membership: await membershipOf(world, process, who),
					mandate,
					...more
				})
			)
		expect(await give(citizen)).toBe('malformed')
		expect(await give(official, 'rule')).toBe('malformed')
		expect(await give(official, 'ratify', { until: world.in(-HOUR) })).toBe('malformed')
		expect(await give(official, 'ratify', { artefacts: [crypto.randomUUID()] })).toBe('not_found')
		const membership = await membershipOf(world, process, official)
		const facilitating = { process: process.id, person: official.personId }
		await world.act(process.facilitator, 'grant-role', { ...facilitating, role: 'facilitator' })
		const both = { membership, mandate: 'ratify' }
		expect(await codeOf(world.act(process.facilitator, 'set-mandate', both))).toBe('conflict')
	})
})

describe('[B3] what is assigned', () => {
	test('in build, citizens edit only what their team works on', async () => {
		const [inside, outside] = [await aCitizen(world, process), await aCitizen(world, process)]
		const artefact = await aDraft(world, process)
		const team = await aTeam()
		await join(inside, team)
		await world.act(process.facilitator, 'change-phase', {
			process: process.id,
			to: 'bu',
			reason: 'We begin to build.'
		})
		expect((await standing(inside, artefact))?.denials.edit?.code).toBe('not_team')
		await world.act(process.facilitator, 'assign-artefact', { artefact, team })
		expect((await standing(inside, artefact))?.may).toMatchObject({ edit: true, propose: true })
		expect((await standing(outside, artefact))?.denials.edit).toMatchObject({
			code: 'not_team',
			whoCan: expect.arrayContaining(['citizen'])
		})
	})

	test('a restricted annex shows to its organisation only, in no list and no log', async () => {
		const [own, other] = [await anOrganisation(), await anOrganisation('Priedaines novads')]
		const insider = await anOfficial(world, process)
		const outsider = await anOfficial(world, process, 'Ike Official')
		await belongs(insider, own)
		await belongs(outsider, other)
		const artefact = await aDraft(world, process)
		const classified = { artefact, organisation: own, visibility: 'restricted' }
		expect(await codeOf(world.act(outsider, 'assign-artefact', classified))).toBe('forbidden')
		await world.act(process.facilitator, 'assign-artefact', classified)
		expect(await standing(insider, artefact)).not.toBe(null)
		for (const who of [outsider, process.facilitator]) {
			expect(await standing(who, artefact)).toBe(null)
			expect(await artefactList(world.db, who, process.id, world.now)).toEqual([])
			const log = await processLog(world.db, who, process.id, {}, world.now)
			expect(JSON.stringify(log)).not.toContain(artefact)
		}
		await world.act(insider, 'assign-artefact', { artefact, visibility: 'process' })
		expect(await standing(outsider, artefact)).not.toBe(null)
	})

	test('nothing is classified without a circle, or once people decide on it', async () => {
		const organisation = await anOrganisation()
		const draft = await aDraft(world, process)
		const assign = (artefact: string, more: object) =>
			codeOf(world.act(process.facilitator, 'assign-artefact', { artefact, ...more }))
		expect(await assign(draft, { visibility: 'team' })).toBe('malformed')
		expect(await assign(draft, { visibility: 'restricted' })).toBe('malformed')
		expect(await assign(draft, { visibility: 'secret' })).toBe('malformed')
		expect(await assign(draft, { team: crypto.randomUUID() })).toBe('not_found')
		const { artefact } = await aDecision(world, process)
		const restricted = { organisation, visibility: 'restricted' }
		expect(await assign(artefact, restricted)).toBe('settled_stays_open')
		expect(await assign(artefact, { organisation })).toBe('done')
		expect(await assign(draft, restricted)).toBe('done')
	})
})

describe('[B5] what is verified', () => {
	const verify = async (by: Caller, who: Caller, attribute = 'resident_ok', holds = true) =>
		codeOf(
			world.act(by, 'verify-attribute', {
				membership: await membershipOf(world, process, who),
				attribute,
				holds
			})
		)

	test('is said by a secretary or an official of an administration, never of oneself', async () => {
		const citizen = await aCitizen(world, process)
		const secretary = await aSecretary(world, process)
		const official = await anOfficial(world, process)
		expect(await verify(secretary, citizen)).toBe('done')
		expect(await verify(secretary, secretary)).toBe('own_case')
		expect(await verify(official, citizen)).toBe('forbidden')
		await belongs(official, await anOrganisation('Puente', 'company'))
		expect(await verify(official, citizen)).toBe('forbidden')
		await belongs(official, await anOrganisation())
		expect(await verify(official, citizen, 'age_ok:14')).toBe('done')
		expect(await verify(process.facilitator, citizen)).toBe('forbidden')
		expect(await verify(citizen, citizen)).toBe('forbidden')
	})

	test('is never the data, and stands in the ledger as a commitment only', async () => {
		const citizen = await aCitizen(world, process)
		const secretary = await aSecretary(world, process)
		expect(await verify(secretary, citizen, 'born 12 May 2011')).toBe('malformed')
		await verify(secretary, citizen, 'resident_ok')
		const { entries } = await processLog(world.db, secretary, process.id, {}, world.now)
		const [entry] = await world.base.database.sql`
			select convert_from(entry, 'UTF8') as text from ledger_entry where index = ${entries[0]?.index ?? -1}`
		expect(entry?.text).not.toContain('resident')
		expect(entry?.text).not.toContain(citizen.personId)
	})
})

test('[B2] the end of a role is changed, but a role is not ended that way', async () => {
	const citizen = await aCitizen(world, process)
	const membership = await membershipOf(world, process, citizen)
	const until = world.in(2 * DAY)
	await world.act(process.facilitator, 'set-role-end', { membership, until })
	world.pass(2 * DAY)
	expect((await actor(citizen)).roles).toEqual([])
	const other = await aMember(world, process, 'citizen')
	const at = await membershipOf(world, process, other)
	const soon = { membership: at, until: world.in(HOUR) }
	expect(await codeOf(world.act(process.facilitator, 'set-role-end', soon))).toBe('malformed')
	expect(await codeOf(world.act(other, 'set-role-end', { ...soon, until: null }))).toBe('forbidden')
	const settable = async (who: Caller) =>
		(await membersView(world.db, who, process.id, world.now)).people.flatMap(({ roles }) =>
			roles.filter(({ maySetEnd }) => maySetEnd).map(({ role }) => role)
		)
	expect(await settable(process.facilitator)).toEqual(['citizen'])
	expect(await settable(other)).toEqual([])
})
