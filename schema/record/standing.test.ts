import { beforeAll, expect, test } from 'vitest'
import { canonicalBytes, type Json } from './canonical.ts'
import type { DecisionRecord } from './record.ts'
import { givenIn, standingSentence, standingsOf, type Given } from './standing.ts'
import { testLog, testRecord } from './test-record.ts'
import { digest } from './verify.ts'

const URI = 'https://riga.example/register/dr-2026-000001'
let first: Given
beforeAll(async () => {
	first = given({ ...testRecord(await testLog()), uri: URI })
})

test('[R27] alone, whether there is a newer one is unknown, and the register is named', () => {
	const [standing] = standingsOf([first])
	expect(standing).toEqual({ kind: 'unknown', register: URI })
	expect(standing && standingSentence(standing, first.record)).toMatchObject({
		key: 'record.standing.unknown',
		params: { register: URI }
	})
	const { uri: _, ...unlisted } = first.record
	const [nowhere] = standingsOf([given(unlisted)])
	expect(nowhere && standingSentence(nowhere, first.record)).toMatchObject({
		key: 'record.standing.unlisted',
		params: { organisation: 'Rīga' }
	})
})

test('[R27] beside the record that takes its place it is replaced, in whichever order they come', () => {
	const redaction = {
		record: first.record.id,
		hash: { alg: 'sha-256' as const, value: digest(first.bytes) },
		ground: 'erasure' as const,
		...{ reference: 'Request 7', at: first.record.issuedAt }
	}
	const next = given(redacted([redaction]))
	const replaced = { kind: 'replaced', by: 'DR-2026-000002', ground: 'redaction' }
	const unknown = { kind: 'unknown', register: URI }
	expect(standingsOf([first, next])).toEqual([replaced, unknown])
	expect(standingsOf([next, null, first])).toEqual([unknown, null, replaced])
})

test('[R27] a later decision that supersedes this one replaces it', () => {
	const before = { decision: first.record.decision.id, record: null, title: 'Moving in' }
	const later = given({
		...first.record,
		id: 'DR-2026-000003',
		links: { ...first.record.links, supersedes: [before] }
	})
	expect(standingsOf([first, later])[0]).toMatchObject({ by: 'DR-2026-000003', ground: 'decision' })
})

test('[R27] another organisation counts its records by the same numbers: that one is not replaced', () => {
	const before = { decision: crypto.randomUUID(), record: first.record.id, title: 'Elsewhere' }
	const elsewhere = given({
		...first.record,
		id: 'DR-2026-000003',
		decision: { ...first.record.decision, id: crypto.randomUUID() },
		links: { ...first.record.links, supersedes: [before] }
	})
	expect(standingsOf([first, elsewhere])[0]).toMatchObject({ kind: 'unknown' })
})

test('[R27] a record of the same number but other content is not the one that was replaced', () => {
	const hash = { alg: 'sha-256' as const, value: 'A'.repeat(43) }
	const redaction = { record: first.record.id, hash, ground: 'mistake' as const, reference: 'x' }
	const other = given(redacted([{ ...redaction, at: first.record.issuedAt }]))
	expect(standingsOf([first, other])[0]).toMatchObject({ kind: 'unknown' })
	// The same record twice - its PDF and its bundle - does not replace itself.
	expect(standingsOf([first, first])).toEqual([standingsOf([first])[0], standingsOf([first])[0]])
})

test('[R27] [R13] what does not hold takes the place of nothing', () => {
	const files = { record: first.bytes, text: null, proof: null }
	const examined = (state: 'holds' | 'unknown' | 'fails') =>
		givenIn({
			...{ kind: 'json', record: first.record, files, evaluation: false, root: null },
			checks: [{ check: 'entry', state, params: {} }]
		})
	expect(examined('holds')).toEqual(first)
	expect(examined('unknown')).toEqual(first)
	expect(examined('fails')).toBeNull()
})

function redacted(redactions: DecisionRecord['privacy']['redactions']): DecisionRecord {
	const { record } = first
	return { ...record, id: 'DR-2026-000002', privacy: { ...record.privacy, redactions } }
}

function given(record: DecisionRecord): Given {
	return { record, bytes: canonicalBytes(record as Json) }
}
