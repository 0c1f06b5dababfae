import { desc, eq } from 'drizzle-orm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Caller } from '#collab/store/acting/caller.ts'
import { DAY, MINUTE, aCitizen, aProcess, anOfficial } from '#collab/store/cast/cast.ts'
import { charter as charterTable, process as processTable } from '#schema/db/processes.ts'
import type { Outcome } from '#schema/governance/decide.ts'
import { openHouse, type House } from './door.ts'
import { LivingProcess } from './process.ts'
import { letPass, passTheClose, rowOf } from './time.ts'

/** A charter changes by its own rule, through the pages: two thirds, and a majority in each constituency. */
let house: House
let process: LivingProcess
let citizens: Caller[]
let officials: Caller[]
beforeAll(async () => {
	house = await openHouse()
	house.world.now = new Date()
	const { id, facilitator } = await aProcess(house.world)
	process = new LivingProcess(house, id, facilitator, 'Europe/Riga')
	const named = { id, facilitator }
	citizens = []
	for (const name of ['Cleo', 'Cid', 'Cara'])
		citizens.push(await aCitizen(house.world, named, `${name} Citizen`))
	officials = [await anOfficial(house.world, named), await anOfficial(house.world, named, 'Olga')]
}, 240_000)
afterAll(() => house.close())

async function inForce() {
	const [row] = await house.world.db
		.select({ hash: charterTable.hash, version: charterTable.version, body: charterTable.body })
		.from(processTable)
		.innerJoin(charterTable, eq(charterTable.id, processTable.charterId))
		.where(eq(processTable.id, process.id))
	if (!row) throw new Error('a process has a charter')
	return { ...row, body: row.body as { rules: Record<string, object> } }
}

/** From now on a majority is counted only when everybody on the roll took part. */
async function propose(): Promise<string> {
	const { body, hash } = await inForce()
	const everybody = { type: 'roll_fraction', value: '1/1' }
	const rules = { ...body.rules, majority: { ...body.rules.majority, quorum: everybody } }
	const charter = JSON.stringify({ ...body, rules })
	const words = { title: 'Everybody takes part', summary: 'So that nobody is overlooked.' }
	const page = `/p/${process.id}/rules/change?/propose`
	return house.make(citizens[0] ?? process.facilitator, page, { ...words, charter, base: hash })
}

/** Lets the notice pass, has these people answer, lets the window pass, and answers the result. */
async function decided(id: string, answers: [Caller[], string][]): Promise<string> {
	await letPass(house.world, id, 10 * DAY + MINUTE)
	for (const [people, choice] of answers) await process.all(people, id, choice)
	await passTheClose(house.world, id)
	await house.get(process.facilitator, `/p/${process.id}/decisions`)
	return ((await rowOf(house.world, id)).outcome as Outcome).result
}

test('[V1] [D21] nothing changes while one constituency is missing, whatever the other says', async () => {
	const before = await inForce()
	const silent = await propose()
	const { announcedAt, opensAt, ruleName } = await rowOf(house.world, silent)
	expect(ruleName).toBe('charter_amendment')
	expect(opensAt.getTime() - announcedAt.getTime()).toBeGreaterThanOrEqual(10 * DAY - 2 * MINUTE)
	expect(await process.vote(citizens[0] ?? process.facilitator, silent, 'yes')).toBe(
		'ballot_not_open'
	)
	expect(await decided(silent, [[citizens, 'yes']])).toBe('no_quorum')
	expect(await inForce()).toEqual(before)

	const against: [Caller[], string][] = [
		[citizens, 'yes'],
		[officials.slice(0, 1), 'yes'],
		[officials.slice(1), 'no']
	]
	expect(await decided(await propose(), against)).toBe('not_adopted')
	expect(await inForce()).toEqual(before)
})

test('[V1] [V4] [F13] with both it is adopted, and what was open before is counted as it was announced', async () => {
	const before = await inForce()
	const text = await process.write(citizens[0] ?? process.facilitator, 'Bread', ['And roses.'])
	await process.freeze(text)
	const open = await process.announce(text, 'majority', 'Bread?', { days: '40' })
	await process.all(citizens, open, 'yes')
	const both: [Caller[], string][] = [
		[citizens, 'yes'],
		[officials, 'yes']
	]
	expect(await decided(await propose(), both)).toBe('adopted')
	expect(await inForce()).toEqual(before)
	expect((await rowOf(house.world, open)).charterHash).toBe(before.hash)

	// Three of five took part: enough under the old charter, too few under the new one.
	await passTheClose(house.world, open)
	await house.get(process.facilitator, `/p/${process.id}/decisions`)
	expect((await rowOf(house.world, open)).outcome).toMatchObject({ result: 'adopted', voted: 3 })
	const after = await inForce()
	expect(after.version).toBe(before.version + 1)
	expect(after.body.rules.majority).toMatchObject({ quorum: { value: '1/1' } })
	const kept = await house.world.db
		.select({ hash: charterTable.hash })
		.from(charterTable)
		.where(eq(charterTable.processId, process.id))
		.orderBy(desc(charterTable.version))
	expect(kept.map(({ hash }) => hash)).toEqual([after.hash, before.hash])

	const next = await process.write(citizens[0] ?? process.facilitator, 'Salt', ['And pepper.'])
	await process.freeze(next)
	const later = await process.announce(next, 'majority', 'Salt?')
	await process.all(citizens, later, 'yes')
	await passTheClose(house.world, later)
	await house.get(process.facilitator, `/p/${process.id}/decisions`)
	expect((await rowOf(house.world, later)).outcome).toMatchObject({ result: 'no_quorum', voted: 3 })
})
