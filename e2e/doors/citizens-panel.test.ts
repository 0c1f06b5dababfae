import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { countFile } from '#collab/records/count-cli.ts'
import type { Caller } from '#collab/store/acting/caller.ts'
import { aMember, aPerson } from '#collab/store/cast/cast.ts'
import { findLot, poolOf, seatedIn } from '#collab/store/lots/lot-rows.ts'
import { rollOf } from '#collab/store/voting/roll.ts'
import { localIn } from '#lib/server/local-time.ts'
import { lot } from '#schema/db/lots.ts'
import { frozenTextOf } from '#collab/store/artefacts/freeze.ts'
import { meeting } from '#schema/db/meetings.ts'
import { recommendationsOf } from '#schema/docs/recommendations.ts'
import { closed, opened, ratify } from './closing.ts'
import { openHouse, type House } from './door.ts'
import { LivingProcess, aKey } from './process.ts'
import { passTheDraw, rowOf } from './time.ts'

/**
 * T4, the charter of a citizens' panel, as it ships: thirty-six people drawn by lot from forty-two, at
 * meetings, recommend with four fifths in a confidential vote, and the administration answers.
 */
let house: House
let process: LivingProcess
let citizens: Caller[]
let panel: Caller[]
let rita: Caller
beforeAll(async () => {
	house = await openHouse()
	const { world } = house
	const fay = await aPerson(world, 'Fay Facilitator')
	const id = await house.make(fay, '/p/new', {
		name: 'Heat in the city',
		aim: 'What we do in hot summers.',
		language: 'en',
		timezone: 'Europe/Riga',
		charter: 'T4-citizens-panel'
	})
	const founded = { id, facilitator: fay }
	process = new LivingProcess(house, id, fay, 'Europe/Riga')
	rita = await aMember(world, founded, 'official', { name: 'Rita Ratifier', mandates: ['ratify'] })
	citizens = []
	for (let at = 0; at < 42; at++)
		citizens.push(await aMember(world, founded, 'citizen', { name: `Citizen ${at}`, assurance: 3 }))
}, 240_000)
afterAll(() => house.close())

const lots = () => `/p/${process.id}/lots`
const answers = (at: number) => ({
	'stratum-age_band': ['16–29', '30–59', '60 and more'][at % 3] ?? '',
	'stratum-gender': ['woman', 'man', 'another'][at % 2] ?? '',
	'stratum-district': ['North', 'South'][at % 2] ?? ''
})

test('[LT1] [LT2] [LT3] [LT4] a panel is drawn, and anybody draws it again from the file', async () => {
	const { world } = house
	const announcement = {
		rule: 'default',
		'bands-default-age_band': '16–29\n30–59\n60 and more',
		'bands-default-gender': 'woman\nman\nanother',
		'bands-default-district': 'North\nSouth',
		draws: localIn(new Date(Date.now() + 6 * 86_400_000), process.timezone)
	}
	const [ada] = citizens as [Caller]
	expect(await house.send(ada, `${lots()}?/announce`, announcement)).toBe('forbidden')
	const { facilitator } = process
	expect(await house.send(facilitator, `${lots()}?/announce`, announcement)).toBe('done')
	const [row] = await world.db.select().from(lot).where(eq(lot.processId, process.id))
	const id = row?.id ?? ''
	expect(await house.send(rita, `${lots()}?/join`, { lot: id, ...answers(0) })).toBe('not_drawable')
	for (const [at, who] of citizens.entries())
		expect(await house.send(who, `${lots()}?/join`, { lot: id, ...answers(at) })).toBe('done')
	await passTheDraw(world, id)
	expect(await house.send(ada, `${lots()}?/leave`, { lot: id })).toBe('lot_over')
	const { text } = await house.get(ada, lots())
	expect(text).toContain('It was drawn')
	const file = await house.get(ada, `${lots()}/${id}/draw.json`)
	const { agrees, outcome } = await countFile(new TextEncoder().encode(file.text))
	expect(agrees).toBe(true)
	expect('members' in outcome && outcome.members).toHaveLength(36)

	const seated = async () => {
		const drawn = await findLot(world.db, id)
		const ids = new Set(drawn && seatedIn(drawn, await poolOf(world.db, id)))
		return citizens.filter(({ personId }) => ids.has(personId))
	}
	const [leaving] = (await seated()) as [Caller]
	expect(await house.send(leaving, `${lots()}?/decline`, { lot: id })).toBe('done')
	panel = await seated()
	expect(panel).toHaveLength(36)
	expect(panel).not.toContain(leaving)
}, 240_000)

test('[LT7] [P5] [D6] who was drawn and was there recommends with four fifths, and it is answered', async () => {
	const { world } = house
	const { facilitator } = process
	const meetings = `/p/${process.id}/meetings`
	const met = await house.make(facilitator, `${meetings}?/add`, {
		title: 'First meeting',
		startsAt: localIn(new Date(Date.now() + 60_000), process.timezone)
	})
	await world.db.update(meeting).set({ startsAt: new Date() }).where(eq(meeting.id, met))
	const [absent, ...present] = panel as [Caller, ...Caller[]]
	const people = present.map(({ personId }) => personId)
	expect(await house.send(facilitator, `${meetings}/${met}?/note`, { people })).toBe('done')
	expect(await house.send(facilitator, `${meetings}/${met}?/close`, {})).toBe('done')

	const text = await process.write(facilitator, 'Shade', [
		'# Trees on every square',
		'The city plants them before the next summer.',
		'# Water in every street',
		'A fountain that works, all day.'
	])
	await process.freeze(text)
	const decision = await process.announce(text, 'default', 'Do we recommend it?', { days: '12' })
	const roll = (await rollOf(world.db, decision)).map(({ personId }) => personId)
	expect(roll.toSorted()).toEqual(people.toSorted())
	await opened(process, decision)

	const undrawn = citizens.find((one) => !panel.includes(one)) as Caller
	for (const who of [undrawn, absent])
		expect(await process.vote(who, decision, 'yes', { key: aKey() })).toBe('not_on_roll')
	// Twenty-eight of thirty-five are four fifths, and not one more.
	for (const [at, who] of present.entries()) {
		const choice = at < 28 ? 'yes' : 'no'
		expect(await process.vote(who, decision, choice, { key: aKey() })).toBe('done')
	}
	const { result, voted, tallies, steps } = await closed(process, decision)
	expect({ result, voted, tallies }).toMatchObject({
		result: 'adopted',
		voted: 35,
		tallies: { yes: 28, no: 7 }
	})
	expect(steps.at(-1)).toMatchObject({ key: 'result_adopted' })
	expect((await rowOf(world, decision)).effect).toBe('recommended')
	const page = (await house.get(undrawn, process.decision(decision))).text
	expect(page).toContain('So the group says yes.')
	expect(page).not.toContain('So it is adopted.')

	const statement = 'The city plants the trees, but on two squares pipes are in the way.'
	const { frozenTextId } = await rowOf(world, decision)
	const frozen = await frozenTextOf(world.db, frozenTextId)
	const items = recommendationsOf(frozen.canonicalText, 'Shade')
	expect(items).toHaveLength(2)
	const answer = (answered: string[]) => ({
		...{ as: 'accepted', statement },
		...Object.fromEntries(
			answered.flatMap((item, at) => [
				[`item-name-${at}`, item],
				[`item-${at}`, at === 0 ? 'partly' : 'accepted'],
				[`reasons-${at}`, statement]
			])
		)
	})
	expect(await ratify(process, facilitator, decision, answer(items))).toBe('forbidden')
	const [first = ''] = items
	expect(await ratify(process, rita, decision, answer([first]))).toBe('items_unanswered')
	expect(await ratify(process, rita, decision, answer(items))).toBe('done')
	expect((await rowOf(world, decision)).effect).toBe('effective')
}, 240_000)
