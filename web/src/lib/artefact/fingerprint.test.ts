import { describe, expect, it } from 'vitest'
import { allDigits, digits, rosette } from './fingerprint.ts'

const HELLO = 'LPJNul-wow4m6DsqxbninhsWHlwfp0JecwQzYpOLmCQ' // SHA-256 of "hello"
const OTHER = 'SG6kYiTR28gCTvz33KfwCBfXpMDBfO4cnXhcK1vMWuY'

describe('the mark of a frozen text', () => {
	it('shows the first twelve digits of the SHA-256 in groups of four', () => {
		expect(digits(HELLO)).toBe('2cf2 4dba 5fb0')
		expect(allDigits(HELLO)).toBe(
			'2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824'
		)
	})

	it('draws the same curves for the same hash, and others for another', () => {
		expect(rosette(HELLO)).toEqual(rosette(HELLO))
		expect(rosette(HELLO)).not.toEqual(rosette(OTHER))
	})

	it('stays inside its box', () => {
		const numbers = rosette(OTHER)
			.join(' ')
			.match(/[\d.]+/g)
			?.map(Number)
		expect(Math.max(...(numbers ?? []))).toBeLessThan(120)
		expect(Math.min(...(numbers ?? []))).toBeGreaterThan(0)
	})
})
