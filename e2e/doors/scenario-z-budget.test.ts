import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Caller } from '#collab/store/acting/caller.ts'
import { aMember, aPerson, underCharter } from '#collab/store/cast/cast.ts'
import { closed, opened } from './closing.ts'
import { openHouse, type House } from './door.ts'
import { verify } from './founding.ts'
import { LivingProcess } from './process.ts'
import { rowOf } from './time.ts'

/** What the scenario changes of T3: a test roll of ten, equals by name, and the greedy count beside. */
const IN_ZARAGOZA = {
	id: 'zaragoza-3',
	languages: ['es'],
	timezone: 'Europe/Madrid',
	calendar: 'es',
	rules: {
		default: { quorum: { type: 'none', min_ballots: 10 }, tie: 'fails' },
		greedy: { method: 'pb_greedy', budget: 30_000, currency: 'EUR' }
	}
}
const PROJECTS = {
	optionLabel: [
		'P1 Portátiles',
		'P2 Tardes de ayuda',
		'P3 Wifi en la sala',
		'P4 Lectura fácil y LSE',
		'P5 A domicilio'
	],
	optionCost: ['10000', '10000', '10000', '10000', '12000']
}
/** Fourteen days of notice, twenty to answer, and one to spare. */
const WINDOW = { days: '35' }

/** Scenario Z3: thirty thousand euros are shared out by ten residents. */
let house: House
let process: LivingProcess
const residents: Caller[] = []
beforeAll(async () => {
	house = await openHouse()
	house.world.now = new Date()
	const pilar = await aPerson(house.world, 'Pilar Gascón Roy')
	const id = await house.make(pilar, '/p/new', {
		name: 'Presupuesto del acompañamiento digital',
		aim: 'Decidir en qué se gastan 30 000 €.',
		language: 'es',
		timezone: 'Europe/Madrid',
		charter: 'T3-participatory-budgeting'
	})
	process = new LivingProcess(house, id, pilar, 'Europe/Madrid')
	await underCharter(house.world, process, IN_ZARAGOZA, 'T3-participatory-budgeting')
	const tomas = await aMember(house.world, process, 'secretary', { name: 'Tomás Usón Abadía' })
	for (let n = 1; n <= 10; n++)
		residents.push(await aMember(house.world, process, 'citizen', { name: `Residente ${n}` }))
	await verify(house, process, tomas, residents)
}, 240_000)
afterAll(() => house.close())

/** Six want what helps everybody, four what reaches those who cannot come. */
async function voted(rule: string, voters = residents) {
	const text = await process.write(process.facilitator, `Bolsa ${rule} ${voters.length}`, [
		'Cinco.'
	])
	await process.freeze(text)
	const id = await process.announce(text, rule, '¿En qué gastamos 30 000 €?', {
		...PROJECTS,
		...WINDOW
	})
	await opened(process, id)
	for (const who of voters) {
		const set = residents.indexOf(who) < 6 ? ['a', 'b', 'c'] : ['d', 'e']
		expect(await process.approve(who, id, set)).toBe('done')
	}
	return { id, outcome: await closed(process, id) }
}

test('[D28] the most approved first leave the minority with nothing', async () => {
	const { outcome } = await voted('greedy')
	expect(outcome).toMatchObject({
		result: 'adopted',
		winners: ['a', 'b', 'c'],
		budget: { spent: 30_000, total: 30_000, currency: 'EUR' }
	})
})

test('[D29] equal shares: P1, P2 and, for the minority, P4; all of it is spent', async () => {
	const { id, outcome } = await voted('default')
	expect(outcome).toMatchObject({
		result: 'adopted',
		winners: ['a', 'b', 'd'],
		budget: { spent: 30_000, total: 30_000, currency: 'EUR' },
		entitled: 10,
		voted: 10
	})
	const [first] = residents
	const { text } = await house.get(first ?? process.facilitator, process.decision(id))
	expect(text).toContain('P4 Lectura fácil y LSE')
	expect(await rowOf(house.world, id)).toMatchObject({ effect: 'recommended' })
})

test('[F24] with nine ballots nothing is decided', async () => {
	const { outcome } = await voted('default', residents.slice(0, 9))
	expect(outcome).toMatchObject({ result: 'no_quorum', voted: 9 })
})
