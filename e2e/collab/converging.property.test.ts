import './screen.ts'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { freshDatabase, type TestDatabase } from '#collab/store/database/test-database.ts'
import { startTestServer, type TestServer } from '#collab/sync/test-server.ts'
import { examine, type Happened } from './agreement.ts'
import { Stage } from './stage.ts'
import { DEEDS } from './writer.ts'

/**
 * Whatever two to five people do to one text at the same time, each with our editor on our client and the
 * rights of their role, online or not: in the end everybody has what the server has on disk. CONVERGE_RUNS
 * makes it longer.
 */
const numRuns = Number(process.env.CONVERGE_RUNS ?? 3)

let database: TestDatabase
let server: TestServer
beforeAll(async () => {
	database = await freshDatabase()
	server = await startTestServer(database.url, {
		syncStepsPerMinute: 10_000,
		framesPerSecond: 10_000
	})
})
afterAll(async () => {
	await server.stop()
	await database.drop()
})

const happening = fc.oneof(
	{
		weight: 9,
		arbitrary: fc.record({
			what: fc.constant('deed' as const),
			deed: fc.constantFrom(...DEEDS),
			...{ at: fc.nat(400), length: fc.nat(20), to: fc.nat(400) }
		})
	},
	{ weight: 2, arbitrary: fc.record({ what: fc.constantFrom('cut', 'back') }) },
	{ weight: 1, arbitrary: fc.record({ what: fc.constantFrom('freeze', 'open', 'rest') }) },
	{ weight: 1, arbitrary: fc.record({ what: fc.constant('comment' as const), at: fc.nat(2) }) }
)
const play = fc.record({
	people: fc.integer({ min: 2, max: 5 }),
	state: fc.constantFrom('draft' as const, 'in_review' as const),
	/** Without deeds that take words away every word must be somewhere in the end. */
	taking: fc.boolean(),
	steps: fc.array(fc.record({ who: fc.nat(4), step: happening }), { minLength: 25, maxLength: 45 })
})
const happened: Happened = { refused: 0, suggested: 0, anchored: 0, frozen: 0, printed: 0 }

test(
	'[T3] [N3] [K16] [Y13] [I3] whatever people do at once, in the end everybody has what is on disk',
	async () => {
		await fc.assert(
			fc.asyncProperty(play, async (one) => {
				const stage = await Stage.set({ database, server }, one)
				try {
					await stage.perform(one.steps)
					await stage.end()
					await examine(stage, happened)
					happened.refused += stage.refusals
					happened.frozen += stage.freezings
				} finally {
					stage.clear()
				}
			}),
			{ numRuns, endOnFailure: true }
		)
		if (process.env.CONVERGE_RUNS) console.log(happened)
		// A play in which nothing of this happens proves nothing.
		for (const [what, times] of Object.entries(happened)) expect(times, what).toBeGreaterThan(0)
	},
	60_000 + numRuns * 20_000
)
