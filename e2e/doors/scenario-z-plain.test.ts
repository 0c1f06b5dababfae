import { afterAll, beforeAll, expect, test } from 'vitest'
import { closed, opened } from './closing.ts'
import { openHouse, type House } from './door.ts'
import { SHEET, zaragoza } from './zaragoza.ts'

/** The ballots of scenario Z under T1 as it ships: what the scenario's own charter is for. */
let house: House
let cast: Awaited<ReturnType<typeof zaragoza>>
let sheet: string
beforeAll(async () => {
	house = await openHouse()
	cast = await zaragoza(house, { plain: true })
	sheet = await cast.process.write(cast.pilar, 'Ficha del servicio', SHEET)
	await cast.process.freeze(sheet)
}, 240_000)
afterAll(() => house.close())

test('[D9] nothing is voted on with less than five days of notice and five to answer', async () => {
	const question = '¿Probamos el servicio?'
	await expect(cast.process.announce(sheet, 'default', question, { days: '3' })).rejects.toThrow(
		'window_too_short'
	)
})

test('[F24] twelve people have to be there: no quorum, which is no rejection', async () => {
	const { process, group, elena } = cast
	const vote = await process.announce(sheet, 'default', '¿Probamos el servicio?', { days: '11' })
	expect(await process.vote(elena, vote, 'consent')).toBe('ballot_not_open')
	await opened(process, vote)
	await process.all(
		group.filter((one) => one !== elena),
		vote,
		'consent'
	)
	const aside = { reason: 'Servicios Sociales no tiene personal.' }
	expect(await process.vote(elena, vote, 'stand_aside', aside)).toBe('done')
	expect(await closed(process, vote)).toMatchObject({ result: 'no_quorum', voted: 8 })
	expect(await process.stateOf(sheet)).toBe('frozen')
})
