import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Charter } from '#schema/governance/charter.ts'
import type { RollRule } from '#schema/governance/rules/rule.ts'
import {
	HOUR,
	aCitizen,
	aDecision,
	aDraft,
	aFrozenText,
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
import { amended, membershipOf } from '../cast/cast-bodies.ts'
import type { Caller } from '../acting/caller.ts'
import { openDecision } from '../decisions/decisions.ts'
import { rollOf } from './roll.ts'

let world: World
let process: TestProcess
beforeEach(async () => {
	world = await aWorld()
	process = await aProcess(world)
})
afterEach(() => world.drop())

/** The default rule of the process with another roll. */
const rolled = (roll: Partial<RollRule>) =>
	amended(world, process, (charter: Charter) => {
		const rule = charter.rules.default
		const base = { who: ['citizen', 'official'], min_assurance: 2, snapshot: 'at_open' }
		return {
			...charter,
			rules: { ...charter.rules, default: { ...rule, roll: { ...base, ...rule.roll, ...roll } } }
		}
	})
const verified = async (who: Caller, ...attributes: string[]) => {
	const secretary = await aSecretary(world, process)
	for (const attribute of attributes)
		await world.act(secretary, 'verify-attribute', {
			membership: await membershipOf(world, process, who),
			attribute,
			holds: true
		})
}
const people = async (decision: string) =>
	(await rollOf(world.db, decision)).map(({ personId }) => personId).toSorted()
const idsOf = (...callers: Caller[]) => callers.map(({ personId }) => personId).toSorted()

test('[B4] only those stand on the roll about whom everything it asks was verified', async () => {
	await rolled({ attributes: ['age_ok:14', 'resident_ok'], snapshot: 'at_open' })
	const [whole, half, none] = [
		await aCitizen(world, process, 'Lucía'),
		await aCitizen(world, process, 'Irina'),
		await aCitizen(world, process, 'Yusuf')
	]
	await verified(whole, 'age_ok:14', 'resident_ok')
	await verified(half, 'age_ok:14')
	const { id } = await aDecision(world, process)
	await openDecision(world.db, id, world.now)
	expect(await people(id)).toEqual(idsOf(whole))
	const vote = (who: Caller) =>
		codeOf(world.act(who, 'cast-ballot', { decision: id, choice: 'consent' }))
	expect(await vote(none)).toBe('not_on_roll')
	await verified(none, 'age_ok:14', 'resident_ok')
	expect(await vote(none)).toBe('not_on_roll')
	expect(await vote(whole)).toBe('done')
})

test('[B4] who came by an invitation to their proven address was invited by name, in that process', async () => {
	await rolled({ min_assurance: 3 })
	const byName = await aPerson(world, 'Nina Named')
	const byLink = await aPerson(world, 'Lina Link')
	for (const [who, email] of [
		[byName, byName.email ?? ''],
		[byLink, undefined]
	] as const) {
		const { token } = await world.act(process.facilitator, 'create-invitation', {
			...{ process: process.id, role: 'citizen', expiresAt: world.in(HOUR), maxUses: 1 },
			...(email && { email })
		})
		await world.act(who, 'accept-invitation', { token: token ?? '' })
	}
	const { id } = await aDecision(world, process)
	await openDecision(world.db, id, world.now)
	expect(await people(id)).toEqual(idsOf(byName))
})

test('[B4] officials keep to their share of the whole; the first to come stand', async () => {
	await rolled({ cap: { official: '1/3' }, snapshot: 'at_open' })
	const citizens = [await aCitizen(world, process), await aCitizen(world, process, 'Cid')]
	world.pass(-HOUR)
	const first = await anOfficial(world, process, 'Otto')
	world.pass(HOUR)
	await anOfficial(world, process, 'Ona')
	const { id } = await aDecision(world, process)
	await openDecision(world.db, id, world.now)
	expect(await people(id)).toEqual(idsOf(first, ...citizens))
})

test('[B4] [F5] the snapshot is taken at the notice or at the opening, as the rule says', async () => {
	const frozen = await aFrozenText(world, process)
	const announce = async (artefact: string) =>
		(
			await world.act(process.facilitator, 'announce-decision', {
				artefact,
				rule: 'default',
				question: 'Do we?',
				opensAt: world.in(HOUR),
				closesAt: world.in(2 * HOUR)
			})
		).decisionId
	await rolled({ snapshot: 'at_notice' })
	const early = await aCitizen(world, process)
	const noticed = await announce(frozen)
	await rolled({ snapshot: 'at_open' })
	const opened = await announce(await aFrozenText(world, process))
	world.pass(HOUR)
	// Held since an hour ago: from the opening on the dot, so at the notice there was nobody of that name.
	const late = await aCitizen(world, process, 'Late')
	await openDecision(world.db, noticed, world.now)
	await openDecision(world.db, opened, world.now)
	expect(await people(noticed)).toEqual(idsOf(early))
	expect(await people(opened)).toEqual(idsOf(early, late))
})

test('[B4] [F9] a mandate for this text keeps its holder off the roll, for another text it does not', async () => {
	const official = await anOfficial(world, process)
	const [one, other] = [await aFrozenText(world, process), await aFrozenText(world, process)]
	const membership = await membershipOf(world, process, official)
	const mandate = { membership, mandate: 'ratify', artefacts: [one] }
	await world.act(process.facilitator, 'set-mandate', mandate)
	const rolls = await Promise.all(
		[one, other].map(async (artefact) => {
			const { id } = await aDecision(world, process, 'default', artefact)
			await openDecision(world.db, id, world.now)
			return people(id)
		})
	)
	expect(rolls).toEqual([[], [official.personId]])
})

test('[B3] on what is classified for an organisation or a team only its people decide', async () => {
	const { facilitator } = process
	const [inside, outside] = [await aCitizen(world, process), await aCitizen(world, process, 'Out')]
	const membership = await membershipOf(world, process, inside)
	const named = { process: process.id, name: 'Priedaines novads', type: 'public_administration' }
	const { organisationId: organisation } = await world.act(
		facilitator,
		'create-organisation',
		named
	)
	await world.act(facilitator, 'set-organisation', { membership, organisation })
	const { teamId: team } = await world.act(facilitator, 'create-team', named)
	await world.act(facilitator, 'join-team', { membership, team })
	await world.act(facilitator, 'join-team', {
		membership: await membershipOf(world, process, facilitator),
		team
	})
	const other = await aMember(world, process, 'facilitator', { name: 'Fred' })
	await world.act(facilitator, 'set-organisation', {
		membership: await membershipOf(world, process, other),
		organisation
	})
	for (const [steers, circle] of [
		[facilitator, { team, visibility: 'team' }],
		[other, { organisation, visibility: 'restricted' }]
	] as const) {
		const artefact = await aDraft(world, process)
		await world.act(facilitator, 'assign-artefact', { artefact, ...circle })
		await world.act(steers, 'move-artefact', { artefact, to: 'in_review' })
		await world.act(steers, 'move-artefact', { artefact, to: 'frozen' })
		const by = { ...process, facilitator: steers }
		const { id } = await aDecision(world, by, 'default', artefact)
		await openDecision(world.db, id, world.now)
		expect(await people(id)).toEqual(idsOf(inside))
		expect(await people(id)).not.toContain(outside.personId)
	}
})

test('[B4] each stands in the first constituency of the charter that a role of theirs belongs to', async () => {
	await amended(world, process, (charter) => ({
		...charter,
		constituencies: { jury: ['official'], peers: ['citizen'] }
	}))
	const [juror, peer] = [await anOfficial(world, process), await aCitizen(world, process)]
	const both = await aMember(world, process, 'official', { name: 'Bo' })
	await world.act(process.facilitator, 'grant-role', {
		process: process.id,
		person: both.personId,
		role: 'citizen'
	})
	const { id } = await aDecision(world, process)
	await openDecision(world.db, id, world.now)
	const found = new Map((await rollOf(world.db, id)).map((row) => [row.personId, row.constituency]))
	expect(found.get(juror.personId)).toBe('jury')
	expect(found.get(peer.personId)).toBe('peers')
	expect(found.get(both.personId)).toBe('jury')
})
