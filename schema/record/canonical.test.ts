import { describe, expect, test } from 'vitest'
import { canonicalBytes, canonicalJson, normalText, type Json } from './canonical.ts'

describe('[R2] canonical JSON', () => {
	test('[R2] keys are sorted and nothing is spaced, as RFC 8785 says', () => {
		expect(canonicalJson({ b: [1, true, null], a: 'x', '\u20ac': 2, '\r': 3 })).toBe(
			'{"\\n":3,"a":"x","b":[1,true,null],"\u20ac":2}'
		)
	})

	test('[R2] text is NFC with LF', () => {
		expect(canonicalJson('e\u0301\r\nx')).toBe('"\u00e9\\nx"')
		expect(normalText('a\rb\r\nc\n')).toBe('a\nb\nc\n')
	})

	test('[R2] bytes are UTF-8', () => {
		expect(canonicalBytes('\u0101')).toEqual(Uint8Array.of(0x22, 0xc4, 0x81, 0x22))
	})

	test('[R2] fractions, infinities, huge numbers and lone surrogates are refused', () => {
		for (const wrong of [{ a: [0.5] }, Infinity, NaN, 2 ** 53] as Json[])
			expect(() => canonicalJson(wrong)).toThrow(RangeError)
		expect(() => canonicalJson({ a: [0.5] })).toThrow('/a/0')
		expect(() => canonicalJson('\ud800')).toThrow()
	})
})
