import { and, eq, like } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { frozenText } from '#schema/db/artefacts.ts'
import { decisionView } from '#collab/store/decisions/decisions.ts'
import { ledgerEntry } from '#schema/db/ledger.ts'
import { mail } from '#schema/db/people.ts'
import { closed, ratify, sealedRecord } from './closing.ts'
import { openHouse, type Form, type House } from './door.ts'
import { INTEGRATED, OBJECTION, SHEET, zaragoza } from './zaragoza.ts'
import { passTheDeadline, rowOf } from './time.ts'

/**
 * Scenario Z, Zaragoza: digital help in civic centres. The story is told in order, through the doors
 * of the running product; each test goes on where the one before ended.
 */
let house: House
let cast: Awaited<ReturnType<typeof zaragoza>>
let sheet: string
let first: string
let second: string
beforeAll(async () => {
	house = await openHouse()
	cast = await zaragoza(house)
	sheet = await cast.process.write(cast.pilar, 'Ficha del servicio', SHEET)
	await cast.process.freeze(sheet)
}, 240_000)
afterAll(() => house.close())

const page = async (id: string) =>
	(await house.get(cast.pilar, cast.process.decision(id))).text.replaceAll(/\s+/g, ' ')
const entries = (type: string, subjectId: string) =>
	house.world.db
		.select()
		.from(ledgerEntry)
		.where(and(eq(ledgerEntry.type, type), eq(ledgerEntry.subjectId, subjectId)))

describe('Z1: do we try the service for twelve weeks?', () => {
	test('[B4] [F5] eight people are on the roll, two of them officials, and no others', async () => {
		const { process, nuria } = cast
		first = await process.announce(
			sheet,
			'default',
			'¿Probamos el servicio 12 semanas en tres centros?'
		)
		expect(await process.vote(nuria, first, 'consent')).toBe('done')
		expect(await page(first)).toContain('¿Probamos el servicio 12 semanas en tres centros?')
		expect(await rollOf(first)).toMatchObject({
			size: 8,
			byConstituency: { administrations: 2, citizens: 6 }
		})
	})

	test('[D7] Z1a: six consent, one stands aside, one objects: not adopted, back to review', async () => {
		const { process, elena, fernando, group, pilar } = cast
		const others = group.filter((one) => one !== elena && one !== fernando)
		await process.all(others, first, 'consent')
		const aside = { reason: 'Servicios Sociales no tiene personal.' }
		expect(await process.vote(elena, first, 'stand_aside', aside)).toBe('done')
		expect(await process.vote(fernando, first, 'object', OBJECTION)).toBe('done')
		const [objection] = await process.objectionsTo(first)
		// The group judges what an objection is worth, not who facilitates.
		const stands = { objection: objection?.id ?? '', stands: 'yes' }
		const judge = `${process.decision(first)}?/judge`
		expect(await house.send(pilar, judge, stands)).toBe('forbidden')
		for (const one of others.slice(0, 3)) expect(await house.send(one, judge, stands)).toBe('done')

		const outcome = await closed(cast.process, first)
		expect(outcome).toMatchObject({ result: 'objected', entitled: 8, voted: 8 })
		expect(outcome.tallies).toMatchObject({ consent: 6, stand_aside: 1, object: 1 })
		expect(await process.stateOf(sheet)).toBe('frozen')
		expect(await process.move(pilar, sheet, 'frozen', 'in_review')).toBe('done')
	})

	test('[F1] the sentence of the objection is worked into the text, and the first text stays', async () => {
		const { process, pilar, fernando } = cast
		expect(await process.move(pilar, sheet, 'in_review', 'draft')).toBe('done')
		await process.type(fernando, sheet, [INTEGRATED])
		await process.freeze(sheet)
		const [objection] = await process.objectionsTo(first)
		const integrated = { objection: objection?.id ?? '', as: 'integrated' }
		const action = `${process.decision(first)}?/dispose`
		expect(await house.send(pilar, action, integrated)).toBe('done')
		const texts = await house.world.db
			.select()
			.from(frozenText)
			.where(eq(frozenText.artefactId, sheet))
		expect(texts.map(({ canonicalText }) => canonicalText.includes(INTEGRATED))).toEqual([
			false,
			true
		])
	})

	test('[Q6] Z1b: seven consent and one stands aside: adopted, as a recommendation', async () => {
		const { process, elena, group } = cast
		second = await process.announce(sheet, 'default', '¿Probamos el servicio, con lector?')
		await process.all(
			group.filter((one) => one !== elena),
			second,
			'consent'
		)
		expect(await process.vote(elena, second, 'stand_aside', { reason: 'Como antes.' })).toBe('done')
		const outcome = await closed(cast.process, second)
		expect(outcome).toMatchObject({ result: 'adopted', voted: 8 })
		expect(outcome.tallies).toMatchObject({ consent: 7, stand_aside: 1 })
		const row = await rowOf(house.world, second)
		expect(row).toMatchObject({ round: 2, previousId: first, effect: 'recommended' })
		expect(await process.stateOf(sheet)).toBe('frozen')
	})
})

describe('what the city may do with it', () => {
	test('[F10] Z5: "no me convence" is none of the closed grounds, so nothing is rejected', async () => {
		const { process, javier } = cast
		const refuse = (more: Form) =>
			ratify(process, javier, second, { as: 'reject', statement: '', ...more })
		expect(await refuse({})).toBe('reason_missing')
		expect(await refuse({ statement: 'no me convence' })).toBe('reasons_too_short')
		const statement = 'No me convence, y no me va a convencer por mucho que se explique.'
		expect(await refuse({ statement })).toBe('ground_not_allowed')
		expect(await refuse({ statement, ground: 'no_me_convence' })).toBe('ground_not_allowed')
		expect(await rowOf(house.world, second)).toMatchObject({ effect: 'recommended' })
		expect(await entries('decision-ratified', second)).toEqual([])
	})

	test('[Q5] Z6: fifteen working days of silence: deemed ratified, adopted, and said so', async () => {
		const { process, javier, tomas, carmen } = cast
		await passTheDeadline(house.world, second)
		await page(second)
		expect(await rowOf(house.world, second)).toMatchObject({ effect: 'effective' })
		expect(await process.stateOf(sheet)).toBe('adopted')
		const [silence] = await entries('ratification-timed-out', second)
		expect(said(silence)).toMatchObject({ data: { effect: 'effective' } })
		expect(await page(second)).toContain('As the charter says, it counts as ratified.')
		const told = await mailsAbout(second)
		for (const who of [javier, tomas]) expect(told).toContain(who.email)
		expect(told).not.toContain(carmen.email)
	})

	test('[F16] the record tells of the round before, of the silence and of the text', async () => {
		const { process, tomas } = cast
		const record = await sealedRecord(process, tomas, second)
		expect(record).toMatchObject({
			language: 'es',
			decision: { round: 2 },
			links: { previousRound: { decision: first, round: 1, result: 'objected' } }
		})
		const types = record.ledger.entries.map(({ type }: { type: string }) => type)
		expect(types).toContain('ratification-timed-out')
		expect(types.filter((type: string) => type === 'ballot-cast')).toHaveLength(8)
		// [R7] The charter publishes pseudonyms: no citizen is named in it.
		for (const who of cast.citizens) expect(JSON.stringify(record)).not.toContain(who.displayName)
	}, 60_000)

	test('[F8] what everybody reads of the vote names no citizen either', async () => {
		const { process, begona, carmen } = cast
		const shown = await house.get(carmen, process.decision(second))
		expect(shown.text).toContain('Fernando Gil Osés')
		for (const page of [
			process.decision(second),
			`/p/${process.id}/log`,
			`/p/${process.id}/people`
		])
			for (const address of [page, `${page}/__data.json`]) {
				const { status, text } = await house.get(begona, address)
				expect(status).toBe(200)
				for (const who of cast.citizens) expect(text).not.toContain(who.displayName)
			}
	})
})

/** The roll as this person's page shows it. */
async function rollOf(id: string) {
	const view = await decisionView(house.world.db, cast.pilar, id, new Date())
	return view.roll
}

const said = (row?: { entry: Uint8Array }) => JSON.parse(new TextDecoder().decode(row?.entry))

/** To whom a mail about the end of the ratifiers' time went. */
async function mailsAbout(id: string): Promise<string[]> {
	const rows = await house.world.db
		.select()
		.from(mail)
		.where(like(mail.body, `%/decisions/${id}%`))
	return rows.map(({ recipient }) => recipient)
}
