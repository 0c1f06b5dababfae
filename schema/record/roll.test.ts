import { describe, expect, test } from 'vitest'
import { SALT_BYTES } from '../ledger/entry.ts'
import { participantOf, rollHash, type RollLine } from './roll.ts'

const line = (person: number, constituency = 'citizens'): RollLine => ({
	participant: participantOf(new Uint8Array(SALT_BYTES).fill(person), `person-${person}`),
	constituency,
	weight: 1
})

describe('[R4] a roll is published as commitments under one hash', () => {
	test('[R4] the order people were read in changes nothing', () => {
		const lines = [line(1), line(2), line(3)]
		expect(rollHash(lines.toReversed())).toBe(rollHash(lines))
	})

	test('[R4] one person more, less or elsewhere changes the hash', () => {
		const hash = rollHash([line(1), line(2)])
		expect(rollHash([line(1), line(2), line(3)])).not.toBe(hash)
		expect(rollHash([line(1)])).not.toBe(hash)
		expect(rollHash([line(1), line(2, 'administrations')])).not.toBe(hash)
	})

	test('[R4] the same person under another salt is another line', () => {
		const one = participantOf(new Uint8Array(SALT_BYTES).fill(1), 'anna')
		expect(participantOf(new Uint8Array(SALT_BYTES).fill(2), 'anna')).not.toBe(one)
		expect(one).not.toContain('anna')
	})
})
