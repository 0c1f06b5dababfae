import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Caller } from '#collab/store/acting/caller.ts'
import { DAY } from '#collab/store/cast/cast.ts'
import { localIn } from '#lib/server/local-time.ts'
import { closed, opened } from './closing.ts'
import { openHouse, type House } from './door.ts'
import { firstDifference } from './plain.ts'
import { aKey } from './process.ts'
import { rowOf } from './time.ts'
import { zaragoza } from './zaragoza.ts'

/** Scenario Z, the choices among several: opening hours in order of preference, and a spokesperson. */
let house: House
let cast: Awaited<ReturnType<typeof zaragoza>>
let hours: string
let person: string
beforeAll(async () => {
	house = await openHouse()
	cast = await zaragoza(house)
	hours = await asked('Horario', 'opening_hours', ['A mañanas', 'B tardes M-J', 'C sábados'])
	person = await asked('Portavoz', 'persons', ['Carmen Artigas Pola', 'Irina Popa'], '9')
}, 240_000)
afterAll(() => house.close())

/** A vote among options, on a text of its own. */
async function asked(title: string, rule: string, optionLabel: string[], days = '3') {
	const { process, pilar } = cast
	const text = await process.write(pilar, title, [`${title}.`])
	await process.freeze(text)
	const id = await process.announce(text, rule, `¿${title}?`, { days, optionLabel })
	await opened(process, id)
	return id
}

describe('Z2: the opening hours, ranked', () => {
	/** Mornings a, afternoons b, Saturdays c, and d: everything stays as it is. */
	const rank = (who: Caller, [one, two, three, four]: string) =>
		cast.process.cast(who, hours, {
			form: 'ranking',
			...{ [`place-${one}`]: '1', [`place-${two}`]: '2' },
			...{ [`place-${three}`]: '3', [`place-${four}`]: '4' }
		})

	test('[D13] nothing has to change: that is an option beside the three', async () => {
		const { options } = await rowOf(house.world, hours)
		expect(options).toMatchObject([{ id: 'a' }, { id: 'b' }, { id: 'c' }, { id: 'd', keep: true }])
	})

	test('[F11] [F9] g7 and z2 rank nothing', async () => {
		const { process, guest, javier } = cast
		expect(await rank(guest, 'abcd')).toBe('not_found')
		const form = { form: 'ranking', 'place-a': '1' }
		const action = `${process.decision(hours)}?/ballot`
		expect(await house.why(javier, action, form)).toBe('ratifier_no_ballot')
		expect(await process.boxOf(hours)).toEqual([])
	})

	test('[D18] B beats A and C five to three, though the most votes would tie A and C', async () => {
		const { process, group } = cast
		const said = ['abcd', 'abcd', 'abcd', 'cbad', 'cbad', 'cbad', 'bcad', 'bcad']
		for (const [index, who] of group.entries())
			expect(await rank(who, said[index] ?? '')).toBe('done')
		const outcome = await closed(process, hours)
		expect(outcome).toMatchObject({ result: 'adopted', winners: ['b'], entitled: 8, voted: 8 })
		expect(outcome.pairs).toMatchObject({ b: { a: 5, c: 5, d: 8 }, a: { b: 3 }, c: { b: 3 } })
		const { text } = await house.get(cast.carmen, process.decision(hours))
		expect(text).toContain('B tardes M-J')
		expect(await rowOf(house.world, hours)).toMatchObject({ effect: 'recommended' })
	})
})

describe('Z4: a spokesperson, in secret', () => {
	const ofCarmen = aKey()

	test('[F8] [SB6] before the close no answer to anybody changes with what is voted', async () => {
		const { process, pilar, javier, tomas, begona, raul, group } = cast
		const [first, ...others] = group.slice(0, 5)
		expect(await process.approve(first ?? pilar, person, ['a'], ofCarmen)).toBe('done')
		for (const who of others) expect(await process.approve(who, person, ['a'])).toBe('done')

		const page = process.decision(person)
		const files = ['', '/__data.json', '/box', '/box/__data.json', '/record.json', '/record.pdf']
		const places = [
			...files.map((file) => page + file),
			`/p/${process.id}/decisions/__data.json`,
			`/p/${process.id}/log`
		]
		const askers = [pilar, javier, tomas, begona, raul, group[7] ?? pilar]
		const all = async () => {
			const answers: { status: number; text: string }[] = []
			for (const who of askers)
				for (const place of places) answers.push(await house.get(who, place))
			return answers
		}
		const before = await all()
		expect(await process.approve(first ?? pilar, person, ['b'], ofCarmen)).toBe('done')
		const after = await all()
		for (const [index, { status, text }] of before.entries()) {
			expect(after[index]?.status).toBe(status)
			expect(firstDifference(text, after[index]?.text ?? '')).toBeNull()
		}
		for (const file of ['/box', '/record.json'])
			expect((await house.get(tomas, page + file)).status).toBeGreaterThanOrEqual(400)
	}, 60_000)

	test('[W4] with five of eight the end is put off, once', async () => {
		const { process, pilar } = cast
		const { closesAt } = await rowOf(house.world, person)
		const newEnd = localIn(new Date(closesAt.getTime() + DAY), process.timezone)
		const action = `${process.decision(person)}?/extend`
		const form = { newEnd, reason: 'Faltan tres personas.' }
		expect(await house.why(cast.carmen, action, form)).toBe('frozen')
		expect(await house.send(pilar, action, form)).toBe('done')
		const later = localIn(new Date(closesAt.getTime() + 2 * DAY), process.timezone)
		expect(await house.send(pilar, action, { ...form, newEnd: later })).toBe('extension_none')
	})

	test('[F24] five of eight are too few: no quorum, nobody elected, nobody rejected', async () => {
		const { process } = cast
		const outcome = await closed(process, person)
		expect(outcome).toMatchObject({ result: 'no_quorum', entitled: 8, voted: 5 })
		expect(outcome.winners ?? []).toEqual([])
		const { text } = await house.get(cast.carmen, process.decision(person))
		expect(text).toMatch(/quorum/i)
		expect(await rowOf(house.world, person)).toMatchObject({ effect: null })
	})
})
