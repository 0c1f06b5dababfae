import { describe, expect, test } from 'vitest'
import { LANGUAGES, say } from '../messages/format.ts'
import { baseline, rule } from './cast.ts'
import { builtInCharter, ruleOf } from './charter.ts'
import type { Charter, Rule } from './charter.ts'
import { BUILT_IN_IDS } from './charters/built-in.ts'
import { canDecide } from './decide.ts'
import { SHORTFALLS, UNHELD, isOffered, notOffered, shortfallsOf, unheldOf } from './offered.ts'

const template = (id: string) => builtInCharter(id) as Charter
const of = (changes: Partial<Charter>) => ({ ...baseline, ...changes })
const rolled = (roll: object) => rule('majority', { roll: { ...rule('majority').roll, ...roll } })

describe('[D11] what the product cannot hold to is said', () => {
	test('[P5] [LT7] a roll that asks for attendance and is drawn by lot is offered', () => {
		const sortition = { strata: ['gender'], size: 12 }
		expect(isOffered(baseline, rolled({ sortition, min_attendance: '3/4' }))).toBe(true)
	})

	test.each<[string, Charter]>([
		['signature', of({ records: { ...baseline.records, human_signature: 'qualified' } })],
		[
			'calendar',
			of({ calendar: 'atlantis', ratification: { ...baseline.ratification, required: true } })
		]
	])('a charter that demands %s', (code, charter) => {
		expect(shortfallsOf(charter, rule('majority'))).toEqual([code])
		expect(isOffered(charter, rule('majority'))).toBe(false)
	})

	test('what can be counted is offered, with no reason against it', () => {
		for (const name of ['default', 'majority', 'two_thirds', 'open_majority']) {
			expect(shortfallsOf(baseline, rule(name))).toEqual([])
		}
	})

	test('a rule that cannot be counted always has a reason, one that can never has one', () => {
		for (const id of BUILT_IN_IDS) {
			const charter = template(id)
			for (const name of Object.keys(charter.rules)) {
				const tested = ruleOf(charter, name) as Rule
				const counting = shortfallsOf(charter, tested).filter((code) =>
					['method', 'secret', 'tie', 'organisation'].includes(code)
				)
				expect(counting.length > 0, `${id} ${name}`).toBe(!canDecide(tested))
			}
		}
	})

	test('an uncounted way to settle a tie is named as such', () => {
		const tied = rule('majority', { tie: 'lot_public_seed' })
		expect(shortfallsOf(baseline, tied)).toEqual(canDecide(tied) ? [] : ['tie'])
	})

	test('the list for a template names every rule that is not offered, and no other', () => {
		for (const id of BUILT_IN_IDS) {
			const charter = template(id)
			const named = notOffered(charter).map(({ name }) => name)
			for (const name of Object.keys(charter.rules)) {
				const tested = ruleOf(charter, name) as Rule
				expect(named.includes(name), `${id} ${name}`).toBe(!isOffered(charter, tested))
			}
		}
	})

	test('every shortfall has its words in every language', () => {
		for (const code of SHORTFALLS) {
			for (const language of LANGUAGES) expect(say(language, `shortfall.${code}`)).not.toBe('')
		}
	})
})

describe('[D11] [C11] what of a charter has no effect yet is said', () => {
	const { sessions } = baseline
	const held = of({
		sessions: { ...sessions, step_may_widen: [] }
	})

	test('a charter that asks for nothing of it has nothing against it', () => {
		expect(unheldOf(held)).toEqual([])
	})

	test.each<[string, Partial<Charter>]>([
		['steps', { sessions: { ...sessions, step_may_widen: ['comment'] } }]
	])('%s, and that alone', (code, changes) => {
		expect(unheldOf({ ...held, ...changes })).toEqual([code])
	})

	test('every one has its words in every language', () => {
		for (const code of UNHELD) {
			for (const language of LANGUAGES) expect(say(language, `unheld.${code}`)).not.toBe('')
		}
	})
})
