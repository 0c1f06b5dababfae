import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { decision } from '#schema/db/decisions.ts'
import { closed, opened } from './closing.ts'
import { openHouse, type House } from './door.ts'
import { rowOf } from './time.ts'
import { DESCRIPTION, WINDOW, varam } from './varam.ts'

/** Scenario V3: three names tie in secret. The story is told in order. */
let house: House
let cast: Awaited<ReturnType<typeof varam>>
let first: string
let second: string
beforeAll(async () => {
	house = await openHouse()
	cast = await varam(house)
	const { process, inese } = cast
	const text = await process.write(inese, 'Nosaukums', DESCRIPTION)
	await process.freeze(text)
	const optionLabel = ['Ceļa centrs', 'Tuvāk', 'Rīts']
	first = await process.announce(text, 'name', 'Nosaukums?', { ...WINDOW, optionLabel })
	await opened(process, first)
}, 240_000)
afterAll(() => house.close())

/** Who approves of what, in the order of the group. */
const SAID = [['a', 'b'], ['a'], ['b', 'c'], ['b'], ['a', 'c'], ['c'], ['a', 'b'], ['c']]
const everybody = () => [...cast.citizens, ...cast.officials]

test('[F6] after the first ballot v5 changes no option, with whatever form', async () => {
	const { process, inese, gunars } = cast
	expect(await process.approve(gunars, first, SAID[0] ?? [])).toBe('done')
	const before = await rowOf(house.world, first)
	const optionLabel = ['Cits', 'Vēl cits']
	const forged = { optionLabel, options: 'x,y', reason: 'Labāki nosaukumi.', choice: 'a' }
	const send = (action: string) => house.why(inese, `${process.decision(first)}?/${action}`, forged)
	expect(await send('ballot')).toBe('facilitator_no_vote')
	expect(await send('extend')).toBe('malformed')
	expect(await send('cancel')).toBe('state_changed')
	const other = process.announce(before.artefactId, 'name', 'Citi?', { ...WINDOW, optionLabel })
	await expect(other).rejects.toThrow('decision_open')
	expect(await rowOf(house.world, first)).toEqual(before)
})

test('[D12] four to four to four: a run-off between the three, and no winner', async () => {
	const { process } = cast
	for (const [index, who] of everybody().slice(1).entries())
		expect(await process.approve(who, first, SAID[index + 1] ?? [])).toBe('done')
	expect(await closed(process, first)).toMatchObject({
		result: 'runoff',
		winners: [],
		tie: { options: ['a', 'b', 'c'] },
		tallies: { a: 4, b: 4, c: 4 },
		voted: 8
	})
	expect(await rowOf(house.world, first)).toMatchObject({ effect: null })
	const [again] = await house.world.db.select().from(decision).where(eq(decision.previousId, first))
	second = again?.id ?? ''
	expect(again).toMatchObject({ origin: 'runoff', round: 2, status: 'announced' })
	expect(again?.options).toMatchObject([{ id: 'a' }, { id: 'b' }, { id: 'c' }])
	const { text } = await house.get(cast.gunars, process.decision(first))
	expect(text).toContain(second)
})

test('[D12] the server owes the group the run-off: nobody calls it off, and it has full notice', async () => {
	const { process, inese, gunars } = cast
	const cancel = { reason: 'Izlozēsim.' }
	expect(await house.send(inese, `${process.decision(second)}?/cancel`, cancel)).toBe('round_owed')
	expect(await process.whyNoVote(gunars, second)).toBe('ballot_not_open')
	const { opensAt, announcedAt } = await rowOf(house.world, second)
	expect(opensAt.getTime() - announcedAt.getTime()).toBeGreaterThan(4.9 * 86_400_000)
})

test('[D17] in the run-off one name is approved most, and that one is recommended', async () => {
	const { process } = cast
	await opened(process, second)
	for (const [index, who] of everybody().entries())
		expect(await process.approve(who, second, index < 5 ? ['b'] : ['c'])).toBe('done')
	expect(await closed(process, second)).toMatchObject({ result: 'adopted', winners: ['b'] })
	expect(await rowOf(house.world, second)).toMatchObject({ effect: 'recommended' })
})
