import { beforeAll, describe, expect, test } from 'vitest'
import { verifierKey } from '../ledger/checkpoint.ts'
import { openBallots, type DecisionRecord, type RecordedBox } from './record.ts'
import { testFiles, testLog, testRecord, testSecretRecord, type TestLog } from './test-record.ts'
import { digest, verifyRecord, type Check, type RecordFiles } from './verify.ts'

let log: TestLog
let record: DecisionRecord
let files: RecordFiles

beforeAll(async () => {
	log = await testLog()
	record = testRecord(log)
	files = await testFiles(record, log)
})

describe('[R5] a record is checked from its own files', () => {
	test('[R5] all of an honest record holds, with and without the key of the log at hand', async () => {
		const { checks, record: read } = await verifyRecord(files)
		expect(checks.map(summary)).toEqual([
			'form holds',
			'text holds',
			'roll holds',
			'recount holds',
			'entry holds',
			'checkpoint holds'
		])
		expect(read).toEqual(record)
		expect(checks.at(-1)?.params.key).toBe('record')
		const known = await verifyRecord(files, log.verifier)
		expect(known.checks.at(-1)?.params.key).toBe('given')
	})

	test('[R5] another key of the log is refused', async () => {
		const { verifier } = await testLog()
		const { checks } = await verifyRecord(files, verifier)
		expect(checks.map(summary)).toEqual(
			expect.arrayContaining(['entry fails', 'checkpoint fails', 'recount holds'])
		)
	})

	test('[R5] what is missing is unknown, not wrong', async () => {
		const { checks } = await verifyRecord({ ...files, text: null, proof: null })
		expect(checks.map(summary)).toEqual([
			'form holds',
			'text unknown',
			'roll holds',
			'recount holds',
			'entry unknown',
			'checkpoint unknown'
		])
	})

	test('[R5] a changed text is found', async () => {
		const text = new TextEncoder().encode('# Moving out\n')
		expect(await failing({ ...files, text })).toEqual(['text'])
	})

	test('[R14] another version of the text that does not have its hash is found', async () => {
		const hash = { alg: 'sha-256' as const, value: digest(new TextEncoder().encode('Six.')) }
		const withVersion = (text: string) => ({
			...record,
			proposal: { ...record.proposal, versions: [{ of: 'round_before' as const, hash, text }] }
		})
		expect(await failing(await testFiles(withVersion('Six.'), log))).toEqual([])
		expect(await failing(await testFiles(withVersion('Five.'), log))).toEqual(['text'])
	})

	test('[R5] a record changed after it was issued no longer fits its entry', async () => {
		const changed = await testFiles(
			{ ...record, outcome: { ...record.outcome, statement: 'Rejected.' } },
			log
		)
		expect(await failing({ ...changed, proof: files.proof })).toEqual(['entry'])
	})

	test('[R5] the entry of another record, and one of another kind, prove nothing', async () => {
		const other = await testFiles({ ...record, id: 'DR-2026-000002' }, log)
		expect(await failing({ ...files, proof: other.proof })).toEqual(['entry'])
		expect(await failing({ ...files, proof: 'no proof' })).toEqual(['entry', 'checkpoint'])
	})

	test('[R5] bytes that are no record fail as such', async () => {
		const { record: read, checks } = await verifyRecord({ ...files, record: new Uint8Array(3) })
		expect(read).toBeNull()
		expect(checks.map(summary)).toEqual(['form fails'])
	})
})

describe('[R3] the ballots are counted again', () => {
	test('[R3] a changed ballot, tally or objection no longer gives the result', async () => {
		const [first, ...rest] = openBallots(record)
		if (!first) throw new Error('no ballot')
		const calculation = record.outcome.calculation
		for (const changed of [
			{ ...record, ballots: [{ ...first, choice: 'object' }, ...rest] },
			{ ...record, ballots: rest },
			{
				...record,
				outcome: { ...record.outcome, calculation: { ...calculation, result: 'tie' as const } }
			},
			{
				...record,
				outcome: { ...record.outcome, calculation: { ...calculation, voted: 2 } }
			}
		])
			expect(await failing(await testFiles(changed, log))).toEqual(['recount'])
	})

	test('[R3] a ballot for no choice, and two of one person, cannot be counted', async () => {
		const [first, ...rest] = openBallots(record)
		if (!first) throw new Error('no ballot')
		const unknown = { ...record, ballots: [{ ...first, choice: 'perhaps' }, ...rest] }
		expect(await failing(await testFiles(unknown, log))).toEqual(['recount'])
		const twice = { ...record, ballots: [first, first, ...rest] }
		expect(await failing(await testFiles(twice, log))).toEqual(['roll', 'recount'])
	})
})

describe('[R4] the roll is the one fixed before the vote', () => {
	test('[R4] somebody added, left out, or voting from outside is found', async () => {
		const [first, ...rest] = record.electorate.roll
		if (!first) throw new Error('no roll')
		const stranger = { ...first, participant: 'A'.repeat(43) }
		const roll = (lines: typeof rest) => ({
			...record,
			electorate: { ...record.electorate, roll: lines }
		})
		expect(
			await failing(await testFiles(roll([...record.electorate.roll, stranger]), log))
		).toContain('roll')
		expect(await failing(await testFiles(roll(rest), log))).toContain('roll')
		expect(await failing(await testFiles(roll([stranger, ...rest]), log))).toContain('roll')
	})
})

test('[R5] a record that names another key than its proof is refused', async () => {
	const { verifier } = await testLog()
	const changed = { ...record, ledger: { ...record.ledger, publicKey: verifierKey(verifier) } }
	expect(await failing(await testFiles(changed, log))).toEqual(['entry', 'checkpoint'])
})

async function failing(given: RecordFiles): Promise<string[]> {
	const { checks } = await verifyRecord(given)
	return checks.filter(({ state }) => state === 'fails').map(({ check }) => check)
}

function summary({ check, state }: Check): string {
	return `${check} ${state}`
}

describe('[SB5] a record of a secret decision', () => {
	const secret = () => testSecretRecord(log)
	const spoilt = async (change: (box: RecordedBox) => Partial<RecordedBox>) => {
		const made = secret()
		const box = made.ballots as RecordedBox
		return failing(await testFiles({ ...made, ballots: { ...box, ...change(box) } }, log))
	}

	test('holds, and is counted again from the box alone', async () => {
		const { checks } = await verifyRecord(await testFiles(secret(), log))
		expect(checks.map(summary)).toEqual([
			'form holds',
			'text holds',
			'roll holds',
			'box holds',
			'recount holds',
			'entry holds',
			'checkpoint holds'
		])
	})

	test('an answer changed, a slip taken out or a voter put in is found', async () => {
		expect(
			await spoilt(({ box }) => ({ box: (box ?? []).map((slip) => ({ ...slip, choice: 'no' })) }))
		).toEqual(['box', 'recount'])
		expect(await spoilt(({ box }) => ({ box: (box ?? []).slice(1) }))).toEqual(['box', 'recount'])
		expect(await spoilt(({ rollUsed }) => ({ rollUsed: (rollUsed ?? []).slice(1) }))).toEqual([
			'box',
			'recount'
		])
		expect(await spoilt(() => ({ rollUsed: Array(5).fill('A'.repeat(43)) }))).toEqual([
			'roll',
			'box',
			'recount'
		])
	})

	test('a name, an instant or any other key beside a slip refuses the record', async () => {
		for (const more of [{ participant: 'A'.repeat(43) }, { castAt: '2026-11-23T10:00:00.000Z' }])
			expect(
				await spoilt(({ box }) => ({ box: (box ?? []).map((slip) => ({ ...slip, ...more })) }))
			).toEqual(['form'])
	})

	test('after its destruction the count is open, and the rest still holds', async () => {
		const made = secret()
		const ballots = { ...(made.ballots as RecordedBox), box: null, rollUsed: null }
		const { checks } = await verifyRecord(await testFiles({ ...made, ballots }, log))
		expect(checks.map(summary).slice(2, 5)).toEqual([
			'roll holds',
			'box unknown',
			'recount unknown'
		])
	})
})

describe('[R30] a record of a later version is not called wrong', () => {
	const found = async (later: unknown) =>
		(await verifyRecord(await testFiles(later as DecisionRecord, log))).checks

	test('[R30] a part that is not known here is named, and the rest is checked', async () => {
		const proposal = { ...record.proposal, text: { ...record.proposal.text, size: 1 } }
		for (const [later, path] of [
			[{ ...record, room: 'Hall 2' }, 'room'],
			[{ ...record, proposal }, 'proposal.text.size']
		] as const) {
			const checks = await found(later)
			expect(checks.map(summary)).toEqual([
				'newer unknown',
				'text holds',
				'roll holds',
				'recount holds',
				'entry holds',
				'checkpoint holds'
			])
			expect(checks[0]?.params).toEqual({ path })
		}
	})

	test('[R30] a rule that counts by such a part is not said to be counted wrong', async () => {
		const definition = { ...record.rule.definition, veto: true }
		const calculation = { ...record.outcome.calculation, result: 'not_adopted' as const }
		const outcome = { ...record.outcome, calculation }
		const checks = await found({ ...record, outcome, rule: { ...record.rule, definition } })
		expect(checks.map(summary)).not.toContain('recount fails')
		expect(checks.map(summary)).toContain('newer unknown')
	})

	test('[R30] another form, and a word that is not known here, are named and nothing else is said', async () => {
		const timeline = [{ at: record.issuedAt, event: 'sung', by: null }]
		for (const [later, path] of [
			[{ ...record, schema: 'decision-record/2', id: 7 }, 'schema'],
			[{ ...record, timeline }, 'timeline.0.event']
		] as const)
			expect(await found(later)).toEqual([{ check: 'newer', state: 'unknown', params: { path } }])
	})

	test('[R30] [R5] what no version writes stays wrong, also beside such a part', async () => {
		for (const wrong of [
			{ ...record, room: 'Hall 2', id: '1' },
			{ ...record, room: 'Hall 2', language: 7 },
			{ ...record, ballots: openBallots(record).map((one) => ({ ...one, mood: 'glad' })) },
			{ ...record, schema: 'decision-record/02' }
		])
			expect((await found(wrong)).map(summary)).toEqual(['form fails'])
	})

	test('[R30] one that was changed after it was issued is found, whatever it has', async () => {
		const files = await testFiles(record, log)
		const later = { ...record, room: 'Hall 2' }
		const changed = { ...files, record: (await testFiles(later, log)).record }
		expect(await failing(changed)).toEqual(['entry'])
	})
})
