import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Caller } from '#collab/store/acting/caller.ts'
import { aCitizen, aDecision, aProcess } from '#collab/store/cast/cast.ts'
import { logOf } from '#collab/store/ledger/ledger.ts'
import { verifyLog } from '#collab/store/ledger/ledger-audit.ts'
import { ballot } from '#schema/db/decisions.ts'
import { ledgerEntry } from '#schema/db/ledger.ts'
import { openHouse, type House } from './door.ts'

const PEOPLE = 200

let house: House
beforeAll(async () => {
	house = await openHouse()
}, 120_000)
afterAll(() => house.close())

test('[F3] two hundred people vote in the same minute: no ballot is lost, none counts twice', async () => {
	const { world } = house
	const process = await aProcess(world)
	const people: Caller[] = []
	for (let index = 0; index < PEOPLE; index++)
		people.push(await aCitizen(world, process, `Citizen ${index}`))
	const { id } = await aDecision(world, process, 'majority')
	const page = `/p/${process.id}/decisions/${id}?/ballot`
	const before = await entries()

	// Everybody at once, and each form twice, as an impatient finger or a flaky network sends it.
	const answers = await Promise.all(
		people.flatMap((person, index) => {
			const command = crypto.randomUUID()
			const form = { command, choice: index % 4 === 0 ? 'no' : 'yes' }
			return [house.send(person, page, form), house.send(person, page, form)]
		})
	)
	expect(new Set(answers)).toEqual(new Set(['done']))
	const box = await world.db.select().from(ballot).where(eq(ballot.decisionId, id))
	expect(box).toHaveLength(PEOPLE)
	expect(new Set(box.map(({ personId }) => personId)).size).toBe(PEOPLE)
	expect(box.filter(({ choice }) => choice === 'no')).toHaveLength(PEOPLE / 4)
	expect((await entries()) - before).toBe(PEOPLE)
	const log = await logOf(world.db, world.organisationId)
	expect(await verifyLog(world.db, log?.id ?? '')).toEqual([])
}, 120_000)

/** Ballots in the ledger. */
async function entries(): Promise<number> {
	return house.world.db.$count(ledgerEntry, eq(ledgerEntry.type, 'ballot-cast'))
}
