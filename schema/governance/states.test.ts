import { describe, expect, test } from 'vitest'
import { ARTEFACT_STATES } from './roles.ts'
import { TRANSITIONS, transition } from './states.ts'
import type { TransitionFacts } from './states.ts'

/** Everything that must be so is so, and nothing that must not. */
const FINE: TransitionFacts = {
	missing: [],
	reason: true,
	suggestionsSettled: true,
	decisionEffective: true
}
const code = (...args: Parameters<typeof transition>) => transition(...args)?.code

describe('changes of state', () => {
	test('[S1] what is not listed cannot happen, whatever the facts', () => {
		for (const from of ARTEFACT_STATES) {
			for (const to of ARTEFACT_STATES) {
				const listed = TRANSITIONS.some((one) => one.from === from && one.to === to)
				if (listed) continue
				expect(transition(from, to, FINE)).toMatchObject({
					code: 'transition_unknown',
					params: { from, to }
				})
			}
		}
		expect(code('draft', 'frozen', FINE)).toBe('transition_unknown')
		expect(code('archived', 'draft', FINE)).toBe('transition_unknown')
		expect(code('adopted', 'draft', FINE)).toBe('transition_unknown')
	})

	test('[F2] adopted only through an effective decision, and by no person', () => {
		expect(TRANSITIONS.filter((one) => one.to === 'adopted')).toEqual([
			expect.objectContaining({ from: 'frozen', by: null })
		])
		expect(transition('frozen', 'adopted', { ...FINE, decisionEffective: false })).toMatchObject({
			code: 'decision_missing',
			params: { rule: 'E_FLOOR_2' }
		})
		expect(code('frozen', 'adopted', { ...FINE, decisionRunning: true })).toBe('decision_running')
		expect(transition('frozen', 'adopted', FINE)).toBeNull()
	})

	test('[S2] no fact is no: every need refuses when nobody answers it', () => {
		for (const { from, to, needs } of TRANSITIONS) {
			expect(transition(from, to, {}) === null).toBe(needs.length === 0)
		}
		expect(code('draft', 'in_review', {})).toBe('not_ready')
		expect(code('in_review', 'draft', {})).toBe('reason_missing')
		expect(code('in_review', 'frozen', {})).toBe('suggestions_open')
		expect(code('draft', 'withdrawn', {})).toBe('reason_missing')
	})

	test('[S3] while a decision runs, what it is about stays as it is', () => {
		for (const { from, to } of TRANSITIONS) {
			if (from === 'draft' && to === 'in_review') continue
			expect(code(from, to, { ...FINE, decisionRunning: true })).toBe('decision_running')
		}
	})

	test('[S4] what an effective decision is about does not go back to review', () => {
		expect(code('frozen', 'in_review', FINE)).toBe('adopted')
		expect(transition('frozen', 'in_review', { reason: true })).toBeNull()
	})

	test('[S5] what others have contributed to is not withdrawn; what is held is not archived', () => {
		expect(code('draft', 'withdrawn', { ...FINE, othersContributed: true })).toBe(
			'others_contributed'
		)
		expect(code('adopted', 'archived', { held: true })).toBe('held')
		expect(code('adopted', 'archived', { appealOpen: true })).toBe('appeal_open')
		expect(code('archived', 'disposed', { ...FINE, held: true })).toBe('held')
	})

	test('[H2] a legal hold stops no decision, an open appeal keeps a text where it is [J5]', () => {
		expect(transition('frozen', 'adopted', { ...FINE, held: true })).toBeNull()
		const back = { ...FINE, decisionEffective: false }
		expect(transition('frozen', 'in_review', { ...back, held: true })).toBeNull()
		expect(code('frozen', 'in_review', { ...back, appealOpen: true })).toBe('appeal_open')
		expect(transition('adopted', 'archived', {})).toBeNull()
	})
})
