import { beforeAll, describe, expect, test } from 'vitest'
import { canonicalBytes, type Json } from './canonical.ts'
import { checkRecord, parseRecord, type DecisionRecord } from './record.ts'
import { testLog, testRecord } from './test-record.ts'

let record: DecisionRecord

beforeAll(async () => {
	record = testRecord(await testLog())
})

describe('[R1] decision-record/1 is strict', () => {
	test('[R1] an honest record is read back as it was', () => {
		expect(parseRecord(canonicalBytes(record as Json))).toEqual(record)
	})

	test('[R1] an unknown key anywhere is refused by its path', () => {
		expect(() => checkRecord({ ...record, note: 'x' })).toThrow('note')
		const proposal = { ...record.proposal, text: { ...record.proposal.text, size: 1 } }
		expect(() => checkRecord({ ...record, proposal })).toThrow('proposal.text.size')
		const definition = { ...record.rule.definition, veto: true }
		expect(() => checkRecord({ ...record, rule: { ...record.rule, definition } })).toThrow('veto')
	})

	test('[R1] missing keys, wrong kinds and malformed values are refused', () => {
		const { ballots: _, ...without } = record
		for (const [wrong, path] of [
			[without, 'ballots'],
			[{ ...record, schema: 'decision-record/2' }, 'schema'],
			[{ ...record, id: '1' }, 'id'],
			[{ ...record, issuedAt: '23.11.2026' }, 'issuedAt'],
			[{ ...record, issuedAt: '2026-11-23T10:00:00+01:00' }, 'issuedAt'],
			[{ ...record, language: 'de' }, 'language'],
			[{ ...record, electorate: { ...record.electorate, rollHash: 'x' } }, 'electorate.rollHash'],
			[{ ...record, decision: { ...record.decision, round: 1.5 } }, 'decision.round']
		] as const)
			expect(() => checkRecord(wrong)).toThrow(path)
	})

	test('[R2] bytes that are not the canonical form are refused', () => {
		const encode = (text: string) => new TextEncoder().encode(text)
		const spaced = encode(JSON.stringify(record, null, 1))
		expect(() => parseRecord(spaced)).toThrow('canonical')
		expect(() => parseRecord(encode(`${JSON.stringify(record)}`))).toThrow('canonical')
		expect(() => parseRecord(encode('{"a":0.5}'))).toThrow('canonical')
		expect(() => parseRecord(encode('{"a":1,"a":2}'))).toThrow('canonical')
		expect(() => parseRecord(encode('not json'))).toThrow('JSON')
		expect(() => parseRecord(Uint8Array.of(0xff, 0xfe))).toThrow('UTF-8')
		expect(() => parseRecord(encode(`\ufeff{}`))).toThrow('JSON')
	})
})
