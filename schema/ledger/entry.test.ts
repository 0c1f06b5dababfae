import { describe, expect, test } from 'vitest'
import { commitment, entryBytes, opens, SALT_BYTES, type Entry } from './entry.ts'

const salt = new Uint8Array(SALT_BYTES).fill(7)
const entry: Entry = {
	v: 1,
	log: 'riga.example/interlink',
	type: 'ballot-cast',
	at: '2026-11-23T10:00:00.000Z',
	process: null,
	subject: 'decision',
	data: { count: 1 },
	commit: { '/choice': commitment(salt, 'yes') }
}

describe('[L4] personal data enter the ledger as salted commitments only', () => {
	test('[L4] an entry is canonical JSON, whatever order its keys come in', () => {
		const shuffled = Object.fromEntries(Object.entries(entry).reverse()) as Entry
		expect(entryBytes(shuffled)).toEqual(entryBytes(entry))
		expect(new TextDecoder().decode(entryBytes(entry))).not.toContain('yes')
	})

	test('[L4] salt and value open a commitment; another value, salt or path do not', () => {
		expect(opens(entry, { path: '/choice', salt, value: 'yes' })).toBe(true)
		expect(opens(entry, { path: '/choice', salt, value: 'no' })).toBe(false)
		expect(opens(entry, { path: '/choice', salt: salt.with(0, 8), value: 'yes' })).toBe(false)
		expect(opens(entry, { path: '/reason', salt, value: 'yes' })).toBe(false)
	})

	test('[L4] a salt that could be guessed is refused', () => {
		expect(() => commitment(new Uint8Array(8), 'yes')).toThrow(RangeError)
	})
})
