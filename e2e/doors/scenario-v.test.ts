import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Caller } from '#collab/store/caller.ts'
import { codeOf } from '#collab/store/cast.ts'
import { frozenText } from '#schema/db/artefacts.ts'
import type { Outcome } from '#schema/governance/decide.ts'
import { openHouse, type House } from './door.ts'
import { DESCRIPTION, varam } from './varam.ts'
import { passTheClose, passTheDeadline, rowOf } from './time.ts'

/** Scenario V, VARAM: a service bus for rural parishes, through the doors of the running product. */
let house: House
let cast: Awaited<ReturnType<typeof varam>>
beforeAll(async () => {
	house = await openHouse()
	cast = await varam(house)
}, 240_000)
afterAll(() => house.close())

const RULE = 'group'
const WHY = { reason: 'Maršruts neaizsniedz mūsu pagastu.' }
const STATEMENT = 'Pieejams tikai viens transportlīdzeklis līdz 1. jūlijam.'
const ratify = (by: Caller, decision: string, as: string, more = {}) => {
	house.world.now = new Date()
	const needs = { decision, as, statement: STATEMENT, ...more }
	return house.world.act(by, 'ratify', needs)
}
async function closed(id: string): Promise<Outcome> {
	await passTheClose(house.world, id)
	await house.get(cast.inese, cast.process.decision(id))
	return (await rowOf(house.world, id)).outcome as Outcome
}
async function aText(title: string): Promise<string> {
	const text = await cast.process.write(cast.inese, title, DESCRIPTION)
	await cast.process.freeze(text)
	return text
}

/** V1b: citizens four yes and one abstention, officials two yes and one abstention. */
async function recommended(title: string): Promise<{ id: string; text: string }> {
	const { process, citizens, officials } = cast
	const text = await aText(title)
	const id = await process.announce(text, RULE, 'Maršruts, līdz 48 000 €')
	await process.all([...citizens.slice(0, 4), ...officials.slice(0, 2)], id, 'yes')
	await process.all([...citizens.slice(4), ...officials.slice(2)], id, 'abstain', WHY)
	const outcome = await closed(id)
	expect(outcome).toMatchObject({ result: 'adopted', entitled: 8, voted: 8 })
	return { id, text }
}

describe('V1: citizens and administrations each have to agree', () => {
	test('[Q6] V1b: with a cost cap both agree: adopted, as a recommendation', async () => {
		const { id, text } = await recommended('Maršruts ar griestiem')
		expect(await rowOf(house.world, id)).toMatchObject({ effect: 'recommended' })
		expect(await cast.process.stateOf(text)).toBe('frozen')
	})
})

describe('V2: ratified with a change that matters', () => {
	test('[Q3] the group agrees to five parishes: that text is adopted, both stay in the record', async () => {
		const { process, liga, citizens, officials } = cast
		const { id, text } = await recommended('Apraksts')
		const changes = [{ from: '6 pagastus', to: '5 pagastus pirmajā ceturksnī' }]
		const { effect, decisionId } = await ratify(liga, id, 'ratify_with_changes', { changes })
		expect(effect).toBe('reconsent')
		const again = decisionId ?? ''
		await house.get(liga, process.decision(again))
		await process.all([...citizens, ...officials].slice(0, 6), again, 'yes')
		await process.all(officials.slice(1, 2), again, 'no', WHY)
		await process.all(officials.slice(2), again, 'abstain', WHY)
		expect(await closed(again)).toMatchObject({
			result: 'adopted',
			entitled: 8,
			tallies: { yes: 6, no: 1, abstain: 1 }
		})
		expect(await process.stateOf(text)).toBe('adopted')
		const texts = await house.world.db
			.select()
			.from(frozenText)
			.where(eq(frozenText.artefactId, text))
		expect(texts.filter((one) => one.canonicalText.includes('6 pagastus'))).toHaveLength(1)
		expect(texts.filter((one) => one.canonicalText.includes('5 pagastus'))).toHaveLength(1)
		expect((await rowOf(house.world, again)).frozenTextId).toBe(
			texts.find((one) => one.canonicalText.includes('5 pagastus'))?.id
		)
	})
})

describe('V5: nobody answers for twenty working days', () => {
	test('[Q5] it is escalated: not adopted, still to be answered, and everybody is told', async () => {
		const { process, liga, gunars } = cast
		const { id, text } = await recommended('Bez atbildes')
		await passTheDeadline(house.world, id)
		const { text: page } = await house.get(gunars, process.decision(id))
		expect(await rowOf(house.world, id)).toMatchObject({ effect: 'escalated' })
		expect(await process.stateOf(text)).toBe('frozen')
		expect(page).toContain('escalated')
		expect(await codeOf(ratify(liga, id, 'ratify'))).toBe('done')
		expect(await process.stateOf(text)).toBe('adopted')
	})
})
