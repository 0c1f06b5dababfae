import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openHouse, type House } from './door.ts'
import { Play, step } from './floor-play.ts'

/**
 * Whatever honest and hostile people send to the pages and sockets of the running product, in
 * whatever order and also at the same instant, the floor holds. What must be true is read from the
 * tables afterwards. FLOOR_RUNS makes it longer.
 */
const numRuns = Number(process.env.FLOOR_RUNS ?? 3)

let house: House
beforeAll(async () => {
	house = await openHouse()
}, 240_000)
afterAll(() => house.close())

test(
	'[F1] [F2] [F3] [F4] [F5] [F6] [F7] [F8] [F9] [F10] [F11] [F12] [F13] [F14] [F15] [F16] [F17] [F18] [F19] [F20] [F21] [F22] [F23] [F24] [F25] [F26] [F27] the floor holds at the doors',
	async () => {
		const reached = new Map<string, number>()
		await fc.assert(
			fc.asyncProperty(fc.array(step, { minLength: 30, maxLength: 40 }), async (steps) => {
				const play = await Play.begin(house)
				await play.perform(steps)
				for (const result of play.reached) reached.set(result, (reached.get(result) ?? 0) + 1)
			}),
			{ numRuns, endOnFailure: true }
		)
		if (process.env.FLOOR_RUNS) console.log(Object.fromEntries(reached))
		// The floor under a play in which nothing happens proves nothing.
		expect([...reached.keys()]).toEqual(expect.arrayContaining(HAPPENED))
	},
	120_000 + numRuns * 60_000
)

const HAPPENED = [
	'done',
	'forbidden',
	'ballot',
	'adopted',
	'ratified',
	'charter_unreadable',
	'charter proposed',
	'guest shown out',
	'suspended',
	'ends after the clocks change'
]
