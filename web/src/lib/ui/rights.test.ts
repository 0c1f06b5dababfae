import { expect, test } from 'vitest'
import { BASELINE } from '#schema/governance/charters/baseline.ts'
import { parseCharter } from '#schema/governance/charter.ts'
import type { Capability, Role } from '#schema/governance/roles.ts'
import { answersFor, type Situation } from './rights.ts'

const charter = parseCharter(BASELINE)
const draft: Situation = { kind: 'document', state: 'draft', phase: 'de' }

function answer(role: Role, capability: Capability, situation: Situation) {
	return answersFor(charter, role, situation).find((one) => one.capability === capability)
}

test('a right without limits is a plain yes', () => {
	expect(answer('citizen', 'edit', draft)).toEqual({ capability: 'edit', may: 'yes', ways: [] })
})

test('a right with limits names them', () => {
	const board: Situation = { ...draft, kind: 'board' }
	expect(answer('guest', 'edit', board)).toMatchObject({
		may: 'yes',
		ways: [['condition.session', 'condition.own']]
	})
})

test('a right to a part says which part', () => {
	expect(answer('guest', 'propose', { ...draft, kind: 'board' })).toMatchObject({
		ways: [['reach.brd.card', 'condition.session']]
	})
	expect(answer('guest', 'propose', draft)).toMatchObject({ may: 'no' })
})

test('a closed door says why', () => {
	const frozen: Situation = { ...draft, state: 'frozen' }
	expect(answer('citizen', 'edit', frozen)).toMatchObject({
		may: 'no',
		denial: { code: 'frozen' }
	})
})

test('what no charter can grant is never', () => {
	expect(answer('administrator', 'comment', draft)).toMatchObject({ may: 'never' })
	expect(answer('facilitator', 'decide', { ...draft, state: 'frozen' })).toMatchObject({
		may: 'never'
	})
})
