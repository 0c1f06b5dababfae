import { afterEach, beforeEach, expect, test } from 'vitest'
import { receiptKey, receiptOf } from '#schema/governance/receipt.ts'
import { canonicalBytes, canonicalJson, type Json } from '#schema/record/canonical.ts'
import { boxOf } from '#schema/record/record.ts'
import { verifyRecord } from '#schema/record/verify.ts'
import {
	DAY,
	HOUR,
	aCitizen,
	aDecision,
	aProcess,
	aWorld,
	type TestProcess,
	type World
} from '#collab/store/cast/cast.ts'
import type { Caller } from '#collab/store/acting/caller.ts'
import { closeDecision } from '#collab/store/decisions/decisions.ts'
import { factsForRecord } from '#collab/store/record/record-facts.ts'
import { destroyBox } from '#collab/store/voting/secret-end.ts'
import { assemble } from './assemble.ts'
import { pageData } from './page-data.ts'

let world: World
let process: TestProcess
let voters: Caller[]
let decision: string
beforeEach(async () => {
	world = await aWorld()
	process = await aProcess(world)
	voters = []
	for (const name of ['Ada', 'Ben', 'Cleo', 'Dan', 'Eva', 'Finn'])
		voters.push(await aCitizen(world, process, `${name} Citizen`))
	decision = (await aDecision(world, process, 'confidential_majority')).id
	for (const [at, choice] of ['yes', 'yes', 'yes', 'no', 'abstain'].entries())
		await world.act(voters[at] as Caller, 'cast-ballot', { decision, choice, key: keyOf(at) })
	world.pass(HOUR)
	await closeDecision(world.db, decision, world.now)
})
afterEach(() => world.drop())

const keyOf = (at: number) => receiptKey(new Uint8Array(16).fill(at + 1))
const made = async () =>
	assemble(await factsForRecord(world.db, decision), 'DR-2027-000001', world.now)
const checked = async () => {
	const record = canonicalBytes((await made()) as Json)
	const { checks } = await verifyRecord({ record, text: null, proof: null })
	return Object.fromEntries(checks.map(({ check, state }) => [check, state]))
}

test('[SB5] [F19] the record of a secret decision is counted again from its box', async () => {
	expect(await checked()).toMatchObject({
		form: 'holds',
		roll: 'holds',
		box: 'holds',
		recount: 'holds'
	})
	const record = await made()
	const receipts = boxOf(record)?.box?.map(({ receipt }) => receipt)
	expect(receipts).toEqual([0, 1, 2, 3, 4].map((at) => receiptOf(keyOf(at))).sort())
	expect(boxOf(record)?.rollUsed).toHaveLength(5)
})

test('[F7] it names no voter, tells no instant of a ballot, and prints receipts beside answers', async () => {
	const record = await made()
	const text = canonicalJson(record as Json)
	for (const { personId, displayName } of voters) {
		expect(text).not.toContain(personId)
		expect(text).not.toContain(displayName)
	}
	expect(text).not.toMatch(/castAt/)
	expect(record.people.map(({ role }) => role)).toEqual(['facilitator'])
	const page = pageData({
		record,
		recordBytes: canonicalBytes(record as Json),
		text: '',
		proof: '',
		evaluation: true,
		seals: []
	})
	expect(page.answers.columns).toEqual(['Receipt', 'Answer'])
	expect(page.answers.rows).toHaveLength(5)
	expect(page.about.join(' ')).toMatch(/confidential/)
})

test('[SB7] after the box is destroyed the record has its roots and its tally', async () => {
	const before = await made()
	world.pass(40 * DAY)
	await destroyBox(world.db, decision, world.now)
	const after = await made()
	expect(boxOf(after)).toEqual({ ...boxOf(before), box: null, rollUsed: null })
	expect(after.outcome.calculation).toEqual(before.outcome.calculation)
	expect(await checked()).toMatchObject({ roll: 'holds', box: 'unknown', recount: 'unknown' })
})
