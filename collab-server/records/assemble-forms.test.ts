import { afterEach, beforeEach, expect, test } from 'vitest'
import { receiptKey } from '#schema/governance/receipt.ts'
import { commitmentOf } from '#schema/governance/rules/lot.ts'
import type { Answer } from '#schema/governance/rules/answers.ts'
import { canonicalBytes, type Json } from '#schema/record/canonical.ts'
import type { DecisionRecord } from '#schema/record/record.ts'
import { boxOf } from '#schema/record/record.ts'
import { verifyRecord } from '#schema/record/verify.ts'
import {
	HOUR,
	aCitizen,
	aFrozenText,
	aProcess,
	aRatifier,
	aWorld,
	underCharter,
	type TestProcess,
	type World
} from '#collab/store/cast/cast.ts'
import type { Caller } from '#collab/store/acting/caller.ts'
import { closeDecision } from '#collab/store/decisions/decisions.ts'
import { factsForRecord } from '#collab/store/record/record-facts.ts'
import { assemble } from './assemble.ts'
import { countFile } from './count-cli.ts'
import { pageData } from './page-data.ts'

/** Records of every form of ballot, open and confidential, made, checked and counted again. */

const SECRET = { secrecy: 'secret', results_visibility: 'after_close', reasons: 'none' }
const RULES = {
	secret_order: { method: 'ranked', tie: 'status_quo', ...SECRET },
	secret_seats: { method: 'ranked', variant: 'stv', k: 2, tie: 'lot_public_seed', ...SECRET },
	secret_points: { method: 'score', scale: [0, 5], k: 1, tie: 'lot_public_seed', ...SECRET },
	secret_dots: { method: 'dots', advisory: true, dots: 3, max_per_card: 2, ...SECRET },
	recommended: { method: 'ratified', inner: { method: 'approval', k: 1 }, tie: 'fails', ...SECRET },
	by_lot: { method: 'approval', k: 1, tie: 'lot_public_seed' },
	by_ratifier: { method: 'approval', k: 1, tie: 'ratifier' }
}
const LABELS = ['Road centre', 'Closer', 'Morning'].map((label) => ({ label }))

let world: World
let process: TestProcess
let voters: Caller[]
beforeEach(async () => {
	world = await aWorld()
	process = await aProcess(world)
	await underCharter(world, process, { id: 'forms', rules: RULES })
	voters = []
	for (const name of ['Ada', 'Ben', 'Cleo', 'Dan', 'Eva', 'Finn'])
		voters.push(await aCitizen(world, process, `${name} Citizen`))
})
afterEach(() => world.drop())

async function decided(rule: keyof typeof RULES, answers: Answer[]): Promise<string> {
	const { decisionId: decision } = await world.act(process.facilitator, 'announce-decision', {
		artefact: await aFrozenText(world, process),
		rule,
		question: 'Which one?',
		closesAt: world.in(HOUR),
		options: LABELS
	})
	const secret = 'secrecy' in RULES[rule]
	for (const [at, answer] of answers.entries()) {
		const key = secret ? { key: receiptKey(new Uint8Array(16).fill(at + 1)) } : {}
		await world.act(voters[at] as Caller, 'cast-ballot', { decision, answer, ...key })
	}
	world.pass(HOUR)
	await closeDecision(world.db, decision, world.now)
	return decision
}
const recordOf = async (decision: string) =>
	assemble(await factsForRecord(world.db, decision), 'DR-2027-000001', world.now)
const checked = async (record: DecisionRecord) => {
	const bytes = canonicalBytes(record as Json)
	const { checks } = await verifyRecord({ record: bytes, text: null, proof: null })
	return Object.fromEntries(checks.map(({ check, state }) => [check, state]))
}
const SOUND = { form: 'holds', roll: 'holds', recount: 'holds' }

test.each<[keyof typeof RULES, Answer[]]>([
	[
		'secret_order',
		[
			{ ranking: [['b'], ['a', 'c']] },
			{ ranking: [['c'], ['b']] },
			{ ranking: [['b'], ['d']] },
			{ ranking: [] },
			{ ranking: [['a'], ['b'], ['c'], ['d']] }
		]
	],
	[
		'secret_seats',
		[
			{ ranking: [['a'], ['b']] },
			{ ranking: [['b'], ['a']] },
			{ ranking: [['c'], ['a']] },
			{ ranking: [['a']] },
			{ ranking: [['c']] },
			{ ranking: [['b']] }
		]
	],
	[
		'secret_points',
		[
			{ scores: { a: 5, b: 0 } },
			{ scores: { a: 1, c: 4 } },
			{ scores: {} },
			{ scores: { b: 3, c: 2 } },
			{ scores: { a: 3 } }
		]
	],
	['secret_dots', [1, 2, 1, 2, 1].map((a) => ({ dots: { a, c: 1 } }))],
	['recommended', [['a'], ['b'], ['a', 'c'], [], ['a']].map((approvals) => ({ approvals }))]
])('[SB5] [F19] %s: assembled, verified and counted again from its box', async (rule, answers) => {
	const record = await recordOf(await decided(rule, answers))
	expect(await checked(record)).toMatchObject({ ...SOUND, box: 'holds' })
	expect(boxOf(record)?.box?.map(({ receipt: _, ...answer }) => answer)).toHaveLength(
		answers.length
	)
	const counted = await countFile(canonicalBytes(record as Json))
	expect(counted).toMatchObject({ agrees: true, outcome: record.outcome.calculation })
	const bytes = canonicalBytes(record as Json)
	const page = pageData({
		record,
		recordBytes: bytes,
		text: '',
		proof: '',
		evaluation: true,
		seals: []
	})
	expect(page.answers.rows).toHaveLength(answers.length)

	const box = boxOf(record)
	const [first] = box?.box ?? []
	if (!box?.box || !first) throw new Error('a box with slips')
	const forged = { ...record, ballots: { ...box, box: box.box.slice(1) } }
	expect(await checked(forged)).toMatchObject({ box: 'fails', recount: 'fails' })
})

const TIED: Answer[] = [{ approvals: ['a'] }, { approvals: ['b'] }, { approvals: ['a', 'b'] }]

test('[D32] [R3] a lot is drawn again from the record, and from no other number', async () => {
	const record = await recordOf(await decided('by_lot', TIED))
	const { lot } = record.decision
	expect(lot?.commitment).toBe(commitmentOf(lot?.secret ?? ''))
	expect(await checked(record)).toMatchObject(SOUND)
	const other = { secret: 'chosen', commitment: commitmentOf('chosen') }
	for (const forged of [other, { ...other, commitment: lot?.commitment ?? '' }]) {
		const decision = { ...record.decision, lot: forged }
		expect(await checked({ ...record, decision })).toMatchObject({ recount: 'fails' })
	}
})

test('[D33] [R3] what a ratifier chose stands in the record, and nobody else is chosen', async () => {
	const rita = await aRatifier(world, process)
	const decision = await decided('by_ratifier', TIED)
	await world.act(rita, 'break-tie', { decision, chosen: ['b'], reasons: 'It is nearer.' })
	const record = await recordOf(decision)
	expect(record.decision.tieBreak).toMatchObject({ chosen: ['b'], reasons: 'It is nearer.' })
	expect(record.outcome.calculation.winners).toEqual(['b'])
	expect(record.timeline.map(({ event }) => event)).toContain('tie_broken')
	expect(await checked(record)).toMatchObject(SOUND)
	const tieBreak = { ...record.decision.tieBreak, chosen: ['a'] }
	const forged = { ...record, decision: { ...record.decision, tieBreak } } as DecisionRecord
	expect(await checked(forged)).toMatchObject({ recount: 'fails' })
})
