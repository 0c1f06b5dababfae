import { describe, expect, test } from 'vitest'
import { ballotsVisible, reasonRequired, resultsVisible } from './secrecy.ts'

describe('[D10] [F8] who sees what, and when', () => {
	test.each([
		['live', [true, true, true]],
		['after_own', [false, true, true]],
		['after_close', [false, false, true]]
	] as const)('results %s', (results_visibility, [open, voted, closed]) => {
		const rule = { results_visibility, secrecy: 'open_after_close' } as const
		expect(resultsVisible(rule, false, false)).toBe(open)
		expect(resultsVisible(rule, false, true)).toBe(voted)
		expect(resultsVisible(rule, true, false)).toBe(closed)
	})

	test('open ballots are seen with the results, others at close, secret ones never', () => {
		const seen = (secrecy: 'open' | 'open_after_close' | 'secret') => [
			ballotsVisible({ secrecy, results_visibility: 'live' }, false, true),
			ballotsVisible({ secrecy, results_visibility: 'after_close' }, false, true),
			ballotsVisible({ secrecy, results_visibility: 'after_close' }, true, false)
		]
		expect(seen('open')).toEqual([true, false, true])
		expect(seen('open_after_close')).toEqual([false, false, true])
		expect(seen('secret')).toEqual([false, false, false])
	})

	test('an objection always needs a reason; other answers as the rule says', () => {
		const asks = (reasons: 'none' | 'optional' | 'required_on_no' | 'required', choice: string) =>
			reasonRequired({ reasons, method: 'majority', secrecy: 'open' }, choice)
		expect(asks('none', 'object')).toBe(true)
		expect(asks('optional', 'no')).toBe(false)
		expect(asks('required_on_no', 'no')).toBe(true)
		expect(asks('required_on_no', 'yes')).toBe(false)
		expect(asks('required', 'yes')).toBe(true)
	})
})
