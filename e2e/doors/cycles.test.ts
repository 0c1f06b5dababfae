import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Caller } from '#collab/store/acting/caller.ts'
import { aCitizen, aDecision, aPerson, underCharter } from '#collab/store/cast/cast.ts'
import { charterProposal } from '#schema/db/charter-proposals.ts'
import { delegation } from '#schema/db/bodies.ts'
import { closed } from './closing.ts'
import { openHouse, type House } from './door.ts'
import { charterInForce } from './founding.ts'
import { LivingProcess } from './process.ts'

/** What leads back to where it came from is refused where people write it, and nothing changes. */
let house: House
let process: LivingProcess
beforeAll(async () => {
	house = await openHouse()
	house.world.now = new Date()
	const fay = await aPerson(house.world, 'Fay Facilitator')
	const id = await house.make(fay, '/p/new', {
		name: 'Moving-in help page',
		aim: 'Whoever moves here finds help.',
		language: 'en',
		timezone: 'Europe/Riga',
		charter: 'workshop-pace-1'
	})
	process = new LivingProcess(house, id, fay, 'Europe/Riga')
}, 240_000)
afterAll(() => house.close())

describe('[C6] a charter with a cycle', () => {
	const action = () => `/p/${process.id}/rules/change?/propose`
	const form = async (charter: unknown) => ({
		title: 'Round and round',
		summary: 'So that nothing is ever settled.',
		charter: JSON.stringify(charter),
		base: await charterInForce(process)
	})
	const own = (rules: Record<string, unknown>) => ({
		extends: 'workshop-pace-1',
		id: 'own-1',
		rules
	})
	const consent = (fallback: string) => ({ method: 'consent', fallback })
	const long = Object.fromEntries(
		Array.from({ length: 30 }, (_, n) => [`rule_${n}`, consent(`rule_${(n + 1) % 30}`)])
	)

	test.each([
		['a rule that falls back to itself', own({ one: consent('one') })],
		['two rules that fall back to each other', own({ one: consent('two'), two: consent('one') })],
		['thirty rules in a ring', own(long)],
		['a ring through rules that ship', own({ default: { fallback: 'editorial_change' } })],
		['a charter that extends itself', { extends: 'own-1', id: 'own-1' }]
	])('%s is refused', async (_, charter) => {
		const inForce = await charterInForce(process)
		expect(await house.send(process.facilitator, action(), await form(charter))).toBe(
			'charter_unreadable'
		)
		expect(await house.world.db.$count(charterProposal)).toBe(0)
		expect(await charterInForce(process)).toBe(inForce)
	})

	test('without scripts the page says where, and what was written is still there', async () => {
		const cookie = await house.cookieOf(process.facilitator)
		const charter = own({ one: consent('two'), two: consent('one') })
		const answer = await fetch(house.url + action(), {
			method: 'POST',
			headers: { cookie, origin: house.url, accept: 'text/html' },
			body: new URLSearchParams({ command: crypto.randomUUID(), ...(await form(charter)) })
		})
		const text = await answer.text()
		expect(answer.status).toBe(400)
		expect(text).toContain('rules.one.fallback')
		expect(text).toContain('Round and round')
		expect(text).toMatch(/<textarea[^>]*>\{("|&quot;)extends/)
	})

	test('a way out of the ring is a charter again', async () => {
		const charter = own({ one: consent('two'), two: consent('default') })
		expect(await house.send(process.facilitator, action(), await form(charter))).toBe('done')
		expect(await house.world.db.$count(charterProposal)).toBe(1)
	})
})

describe('[B14] votes that are lent', () => {
	let [ana, ben, cid]: Caller[] = []
	let vote: string
	const lend = (from: Caller | undefined, to: Caller | undefined) =>
		house.send(from ?? null, `${process.decision(vote)}?/lend`, { to: to?.personId ?? '' })
	beforeAll(async () => {
		const lending = { method: 'majority', base: 'yes_no', reasons: 'none', delegation: { max: 2 } }
		await underCharter(house.world, process, { id: 'lending-1', rules: { lending } })
		;[ana, ben, cid] = await Promise.all(
			['Ana', 'Ben', 'Cid'].map((name) => aCitizen(house.world, process, name))
		)
		house.world.now = new Date()
		vote = (await aDecision(house.world, process, 'lending')).id
	})

	test('go neither back to who lent them nor on to somebody else', async () => {
		expect(await lend(ana, ben)).toBe('done')
		expect(await lend(ben, ana)).toBe('delegation_chain')
		expect(await lend(ben, cid)).toBe('delegation_chain')
		expect(await lend(cid, ana)).toBe('delegation_chain')
		expect(await lend(cid, cid)).toBe('own_case')
		const lent = await house.world.db
			.select()
			.from(delegation)
			.where(eq(delegation.decisionId, vote))
		expect(lent).toMatchObject([{ fromPerson: ana?.personId, toPerson: ben?.personId }])
	})

	test('and count once, as who carries them answers', async () => {
		expect(await process.vote(ben ?? process.facilitator, vote, 'yes')).toBe('done')
		expect(await process.vote(cid ?? process.facilitator, vote, 'no')).toBe('done')
		expect(await closed(process, vote)).toMatchObject({
			result: 'adopted',
			tallies: { yes: 2, no: 1 }
		})
	})
})
