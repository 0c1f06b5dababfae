import { describe, expect, test } from 'vitest'
import { LANGUAGES, say } from '../messages/format.ts'
import { baseline } from './cast.ts'
import { builtInCharter, parseCharter } from './charter.ts'
import type { Charter } from './charter.ts'
import { BUILT_IN_IDS } from './charters/built-in.ts'
import { PROBLEM_CODES, mayBeDecided, problemsOf } from './soundness.ts'

type Json = Record<string, unknown>
const ours = (override: Json) => parseCharter({ extends: 'baseline-1', id: 'ours', ...override })
const found = (charter: Charter) => problemsOf(charter).map(({ path, code }) => `${path} ${code}`)
const DOTS = { method: 'dots', advisory: true, dots: 3, max_per_card: 1 }

describe('[C7] a charter keeps its promise', () => {
	test.each(BUILT_IN_IDS)('%s does', (id) => {
		expect(found(builtInCharter(id) as Charter)).toEqual([])
	})

	test('inform: nothing is decided, and questions go somewhere', () => {
		expect(found(ours({ promise: 'inform' }))).toEqual([
			'rules.default inform_decides',
			'commitments.contact inform_contact'
		])
		const informing = ours({
			promise: 'inform',
			commitments: { contact: 'The front desk' },
			rules: { default: DOTS }
		})
		expect(found(informing)).toEqual([])
		expect(mayBeDecided(informing, 'default')).toBe(false)
		expect(mayBeDecided(informing, 'charter_amendment')).toBe(true)
		expect(mayBeDecided(baseline, 'default')).toBe(true)
	})

	test('consult: advice only, answered in 30 working days, four weeks for an open public', () => {
		expect(found(ours({ promise: 'consult' }))).toEqual([
			'rules.default consult_decides',
			'commitments.response_due_working_days consult_response',
			'rules.default.window_days consult_window',
			'rules.sense_check.window_days consult_window'
		])
		const consulting = (days: number, window: number) =>
			ours({
				promise: 'consult',
				commitments: { response_due_working_days: days },
				rules: { default: { ...DOTS, window_days: window } }
			})
		expect(found(consulting(30, 28))).toEqual([])
		expect(found(consulting(31, 28))).toEqual([
			'commitments.response_due_working_days consult_response'
		])
		expect(found(consulting(30, 27))).toEqual([
			'rules.default.window_days consult_window',
			'rules.sense_check.window_days consult_window'
		])
	})

	test('consult: who was invited by name needs no four weeks', () => {
		const invited = ours({
			promise: 'consult',
			commitments: { response_due_working_days: 10 },
			rules: { default: { ...DOTS, roll: { ...baseline.rules.default.roll, min_assurance: 3 } } }
		})
		expect(found(invited)).toEqual([])
	})

	test('involve: a recommendation is answered, with reasons for every departure', () => {
		expect(found(ours({ promise: 'involve' }))).toEqual(['ratification.required involve_ratified'])
		expect(found(ours({ promise: 'involve', ratification: { required: true } }))).toEqual([])
		const silent = { required: true, reasons_required: ['return'] }
		expect(problemsOf(ours({ promise: 'involve', ratification: silent }))).toMatchObject([
			{ code: 'involve_reasons', params: { outcome: 'ratify_with_changes' } },
			{ code: 'involve_reasons', params: { outcome: 'reject' } }
		])
	})

	test('collaborate: what happens in a conflict is named', () => {
		const alone = { appeals: { panel: { size: 0, min: {}, selection: 'drawn' } } }
		expect(found(ours(alone))).toEqual(['appeals.panel.size collaborate_conflict'])
		const named = { ...alone, commitments: { conflict_procedure: 'The mediator of the city' } }
		expect(found(ours(named))).toEqual([])
	})

	test('empower: only a closed list of grounds stops it, and silence does not', () => {
		const ratified = (more: Json) =>
			ours({ promise: 'empower', ratification: { required: true, ...more } })
		expect(found(ratified({}))).toEqual([
			'ratification.grounds empower_grounds',
			'ratification.on_timeout empower_timeout'
		])
		const closed = { grounds: ['legality'], on_timeout: 'deemed_ratified' }
		expect(found(ratified(closed))).toEqual([])
		expect(found(ratified({ ...closed, grounds: [] }))).toEqual([
			'ratification.grounds empower_grounds'
		])
		expect(found(ratified({ ...closed, on_timeout: 'lapse' }))).toEqual([
			'ratification.on_timeout empower_timeout'
		])
		expect(found(ours({ promise: 'empower' }))).toEqual([])
	})

	test('a charter that could never be changed is refused', () => {
		const { charter_amendment: _, ...rules } = baseline.rules
		expect(found({ ...baseline, rules } as Charter)).toEqual([
			'rules.charter_amendment amendment_missing'
		])
	})

	test.each(['guest', 'observer', 'administrator'])(
		'[F11] [F12] a roll with people who never vote is refused: %s',
		(role) => {
			const roll = { who: ['citizen', role], min_assurance: 2, snapshot: 'at_open' }
			expect(found(ours({ rules: { editorial_change: { roll } } }))).toEqual([
				'rules.editorial_change.roll.who[1] roll_role'
			])
		}
	)

	test('every problem has its words in every language', () => {
		const params = { days: 30, reason: 'Why.', role: 'Guest', outcome: 'reject' }
		for (const code of PROBLEM_CODES) {
			for (const language of LANGUAGES) {
				expect(say(language, `problem.${code}`, params)).not.toMatch(/[{}]/)
			}
		}
	})
})
