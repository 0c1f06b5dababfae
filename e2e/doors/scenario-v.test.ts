import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { frozenText } from '#schema/db/artefacts.ts'
import { decision } from '#schema/db/decisions.ts'
import { closed, opened, ratify, sealedRecord } from './closing.ts'
import { openHouse, type House } from './door.ts'
import { DESCRIPTION, WINDOW, varam } from './varam.ts'
import { passTheDeadline, rowOf } from './time.ts'

/** Scenario V, VARAM: a service bus for rural parishes, through the doors of the running product. */
let house: House
let cast: Awaited<ReturnType<typeof varam>>
beforeAll(async () => {
	house = await openHouse()
	cast = await varam(house)
}, 240_000)
afterAll(() => house.close())

const RULE = 'default'
const WHY = { reason: 'Maršruts neaizsniedz mūsu pagastu.' }
const STATEMENT = 'Pieejams tikai viens transportlīdzeklis līdz 1. jūlijam.'
async function aText(title: string): Promise<string> {
	const text = await cast.process.write(cast.inese, title, DESCRIPTION)
	await cast.process.freeze(text)
	return text
}

async function asked(text: string, question: string): Promise<string> {
	const id = await cast.process.announce(text, RULE, question, WINDOW)
	await opened(cast.process, id)
	return id
}

/** V1b: citizens four yes and one abstention, officials two yes and one abstention. */
async function recommended(title: string): Promise<{ id: string; text: string }> {
	const { process, citizens, officials } = cast
	const text = await aText(title)
	const id = await asked(text, 'Maršruts, līdz 48 000 €')
	await process.all([...citizens.slice(0, 4), ...officials.slice(0, 2)], id, 'yes')
	await process.all([...citizens.slice(4), ...officials.slice(2)], id, 'abstain', WHY)
	const outcome = await closed(process, id)
	expect(outcome).toMatchObject({ result: 'adopted', entitled: 8, voted: 8 })
	return { id, text }
}

describe('V1: citizens and administrations each have to agree', () => {
	test('[D21] V1a: five of seven say yes, but the administrations do not: not adopted', async () => {
		const { process, citizens, officials } = cast
		const text = await aText('Maršruts')
		const id = await asked(text, 'Maršruts: 6 pagasti, 2× mēnesī')
		await process.all([...citizens.slice(0, 4), ...officials.slice(0, 1)], id, 'yes')
		expect(await process.vote(officials[1] ?? cast.andris, id, 'no')).toBe('reason_missing')
		await process.all([...citizens.slice(4), ...officials.slice(1, 2)], id, 'no', WHY)
		await process.all(officials.slice(2), id, 'abstain')
		expect(await closed(process, id)).toMatchObject({
			result: 'not_adopted',
			entitled: 8,
			voted: 8,
			tallies: { yes: 5, no: 2, abstain: 1 }
		})
		expect(await rowOf(house.world, id)).toMatchObject({ effect: null })
		expect(await process.stateOf(text)).toBe('frozen')
		expect(await process.move(cast.inese, text, 'frozen', 'in_review')).toBe('done')
	})

	test('[Q6] V1b: with a cost cap both agree: adopted, as a recommendation', async () => {
		const { id, text } = await recommended('Maršruts ar griestiem')
		expect(await rowOf(house.world, id)).toMatchObject({ effect: 'recommended' })
		expect(await cast.process.stateOf(text)).toBe('frozen')
	})
})

describe('V2: ratified with a change that matters', () => {
	test('[Q3] the group agrees to five parishes: that text is adopted, both stay in the record', async () => {
		const { process, liga, dace, citizens, officials } = cast
		const { id, text } = await recommended('Apraksts')
		const changed = { 'from-0': '6 pagastus', 'to-0': '5 pagastus pirmajā ceturksnī' }
		const answer = { as: 'ratify_with_changes', ...changed }
		const short = 'Ir tikai viens auto.'
		expect(await ratify(process, liga, id, { ...answer, statement: short })).toBe(
			'reasons_too_short'
		)
		expect(await ratify(process, liga, id, { ...answer, statement: STATEMENT })).toBe('done')
		expect(await rowOf(house.world, id)).toMatchObject({ effect: 'reconsent' })
		const again = await following(id)
		expect(await process.whyNoVote(cast.gunars, again)).toBe('ballot_not_open')
		await opened(process, again)
		expect(await process.whyNoVote(liga, again)).toBe('ratifier_no_ballot')
		await process.all([...citizens, ...officials].slice(0, 6), again, 'yes')
		await process.all(officials.slice(1, 2), again, 'no', WHY)
		await process.all(officials.slice(2), again, 'abstain', WHY)
		expect(await closed(process, again)).toMatchObject({
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
		expect(await house.send(dace, `${process.decision(again)}?/record`, {})).toBe('minutes_missing')
		const named = { title: 'Sanāksmes protokols', minutes: 'on' }
		const minutes = await house.make(dace, `/p/${process.id}/texts?/create`, named)
		await process.freeze(minutes)
		const link = `${process.decision(again)}?/minutes`
		expect(await house.send(dace, link, { minutes })).toBe('done')
		const record = await sealedRecord(process, dace, again)
		expect(record.minutes).toMatchObject({ artefact: minutes, title: 'Sanāksmes protokols' })
		expect(JSON.stringify(record)).toContain('5 pagastus pirmajā ceturksnī')
		expect(JSON.stringify(record)).toContain('pagastus.')
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
		expect(page).toContain('Not ratified in time')
		const answer = { as: 'ratify', statement: 'Piekrītam.' }
		expect(await ratify(process, liga, id, answer)).toBe('done')
		expect(await process.stateOf(text)).toBe('adopted')
	})
})

/** The round that came of this one. */
async function following(id: string): Promise<string> {
	const [row] = await house.world.db.select().from(decision).where(eq(decision.previousId, id))
	return row?.id ?? ''
}
