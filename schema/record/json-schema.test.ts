import { Ajv2020 } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { parseCharter } from '../governance/charter.ts'
import { BUILT_IN } from '../governance/charters/built-in.ts'
import type { Json } from './canonical.ts'
import { recordJsonSchema, recordSchemaText } from './json-schema.ts'
import { checkRecord, type DecisionRecord } from './record.ts'
import { testLog, testRecord, testSecretRecord } from './test-record.ts'

const ajv = new Ajv2020({ strict: true, strictTypes: false, strictRequired: false })
const accepts = ajv.compile(recordJsonSchema() as object)
let honest: DecisionRecord[]

beforeAll(async () => {
	const log = await testLog()
	honest = [testRecord(log), testSecretRecord(log)]
})

describe('[R18] the published JSON Schema says what the shape says', () => {
	test('[R18] it is a schema of draft 2020-12, and its text never changes by itself', () => {
		expect(ajv.validateSchema(recordJsonSchema() as object)).toBe(true)
		expect(recordSchemaText()).toBe(recordSchemaText())
		expect(JSON.parse(recordSchemaText())).toEqual(recordJsonSchema())
	})

	test('[R18] honest records are accepted, under every rule of every charter', () => {
		for (const record of honest) expect(accepts(record)).toBe(true)
		const rules = Object.values(BUILT_IN).flatMap((text) => Object.values(parseCharter(text).rules))
		expect(rules.length).toBeGreaterThan(10)
		for (const definition of rules) {
			const record = { ...honest[0], rule: { ...honest[0]?.rule, definition } }
			expect(accepts(record), JSON.stringify(accepts.errors)).toBe(agrees(record))
			expect(accepts(record)).toBe(true)
		}
	})

	test('[R23] what stands elsewhere, or came later, has no place in a record', () => {
		const [record] = honest
		const { outcome, links } = record as DecisionRecord
		for (const more of [
			{ version: 2 },
			{ participation: { invited: 3, voted: 3, turnout: '3/3' } },
			{ links: { ...links, supersededBy: 'DR-2026-000002' } },
			{ outcome: { ...outcome, quorumMet: true } }
		])
			expect([accepts({ ...record, ...more }), agrees({ ...record, ...more })]).toEqual([
				false,
				false
			])
	})

	test('[R18] whatever is changed anywhere, both accept or both refuse it', () => {
		let refused = 0
		fc.assert(
			fc.property(fc.nat(1), fc.nat(), WRONG, fc.nat(2), (which, where, value, how) => {
				const changed = structuredClone(honest[which]) as Json
				mutate(changed, where, value, how)
				expect(accepts(changed), JSON.stringify(accepts.errors)).toBe(agrees(changed))
				if (!accepts(changed)) refused++
			}),
			{ numRuns: 600 }
		)
		expect(refused).toBeGreaterThan(200)
	})
})

/** Values that belong nowhere, or only in some places. */
const WRONG = fc.constantFrom<Json>(
	null,
	true,
	0,
	1,
	-1,
	1.5,
	2 ** 53,
	'',
	'p1',
	'p0',
	'P1',
	'yes',
	'abstain',
	' a',
	'2/3',
	'a'.repeat(43),
	'DR-2026-000001',
	'2026-11-23T10:00:00.000Z',
	'2026-13-23T10:00:00.000Z',
	'2026-11-23T10:00:00Z',
	'0190C1DE-0000-7000-8000-00000000000A',
	[],
	{},
	[0, 5],
	{ alg: 'sha-256', value: 'x' }
)

function agrees(value: unknown): boolean {
	try {
		checkRecord(value)
		return true
	} catch {
		return false
	}
}

/** Replaces one value somewhere in the record, takes a key away, or adds one. */
function mutate(record: Json, where: number, value: Json, how: number): void {
	const holders: { in: Record<string, Json>; key: string }[] = []
	const walk = (part: Json): void => {
		if (typeof part !== 'object' || part === null) return
		for (const [key, inner] of Object.entries(part)) {
			holders.push({ in: part as Record<string, Json>, key })
			walk(inner)
		}
	}
	walk(record)
	const place = holders[where % holders.length]
	if (!place) return
	if (how === 0) place.in[place.key] = value
	else if (how === 1 && !Array.isArray(place.in)) delete place.in[place.key]
	else if (!Array.isArray(place.in)) place.in.extra = value
}
