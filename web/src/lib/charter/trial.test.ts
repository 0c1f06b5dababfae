import { expect, test } from 'vitest'
import { builtInCharter, ruleOf, type Charter, type Rule } from '#schema/governance/charter.ts'
import { canBeTried, groupsOf, tryRule } from './trial.ts'

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

test('a rule without answers of yes and no cannot be tried with numbers', () => {
	expect(canBeTried(rule('majority'))).toBe(true)
	expect(canBeTried(rule('sense_check'))).toBe(false)
})
