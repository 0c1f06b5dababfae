import { expect, test } from 'vitest'
import { builtInCharter, ruleOf, type Charter, type Rule } from '#schema/governance/charter.ts'
import { canBeTried, groupsOf, tryRule, trySolo } from './trial.ts'

const charter = builtInCharter('workshop-pace-1') as Charter
const rule = (name: string) => ruleOf(charter, name) as Rule
const citizens = (roll: number, answers: Record<string, number>) => ({
	groups: [{ name: 'citizens', roll, answers }],
	settled: 0
})

test('a made-up group is counted as a real one', () => {
	const outcome = tryRule(rule('two_thirds'), citizens(10, { yes: 4, no: 2 }))
	expect(outcome).toMatchObject({ result: 'adopted', entitled: 10, voted: 6, threshold: '2/3' })
	expect(tryRule(rule('two_thirds'), citizens(13, { yes: 4, no: 2 }))?.result).toBe('no_quorum')
})

test('objections stand until they are settled', () => {
	const trial = citizens(4, { consent: 2, object: 2 })
	expect(tryRule(rule('default'), { ...trial, settled: 1 })?.result).toBe('objected')
	expect(tryRule(rule('default'), { ...trial, settled: 2 })?.result).toBe('adopted')
})

test('more answers than people are no result', () => {
	expect(tryRule(rule('majority'), citizens(2, { yes: 3 }))).toBeNull()
})

test('the groups are those on the roll of the rule', () => {
	expect(groupsOf(charter, rule('majority'))).toEqual(['citizens', 'administrations'])
	const alone = { ...rule('majority'), roll: { ...rule('majority').roll, who: ['secretary'] } }
	expect(groupsOf(charter, alone as Rule)).toEqual(['members'])
})

test('every method but a draw can be tried', () => {
	for (const name of ['majority', 'sense_check', 'points', 'after_advice', 'rough_consensus'])
		expect(canBeTried(rule(name)), name).toBe(true)
	const draw = { ...rule('majority'), method: 'sortition', size: 3, strata: [] }
	expect(canBeTried(draw as Rule)).toBe(false)
})

test('rough consensus: the call, with every issue dealt with', () => {
	const trial = citizens(4, { agree: 2, disagree: 1 })
	const rough = rule('rough_consensus')
	expect(tryRule(rough, trial)?.result).toBe('not_adopted')
	expect(tryRule(rough, trial, 'adopted')?.result).toBe('objected')
	expect(tryRule(rough, { ...trial, settled: 1 }, 'adopted')?.result).toBe('adopted')
	expect(tryRule(rough, { ...trial, settled: 1 }, 'not_adopted')?.result).toBe('not_adopted')
})

test('advice: enough of each kind, each answered, and a decision', () => {
	const found = { affected: 2, expert: 1, unanswered: 0, amount: 0, finds: 'adopted' } as const
	const of = (more: object) => trySolo(rule('after_advice'), { ...found, ...more })?.result
	expect(of({})).toBe('adopted')
	expect(of({ expert: 0 })).toBe('not_adopted')
	expect(of({ unanswered: 1 })).toBe('not_adopted')
	expect(of({ finds: null })).toBe('not_adopted')
})
