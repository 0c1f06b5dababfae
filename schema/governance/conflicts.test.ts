import { expect, test } from 'vitest'
import { authorize } from './authorize.ts'
import { NOW, baseline, inDecision, person } from './cast.ts'
import { conflictOf } from './conflicts.ts'

test.each([
	['ratifier', 'steered', { steered: true }],
	['certifier', 'own_proposal', { proposed: true }],
	['returning_officer', 'administers', { administers: true }],
	['panel', 'party', { party: true }]
] as const)('[B9] a %s is kept out for %s and for nothing else', (office, conflict, involved) => {
	expect(conflictOf(office, involved)).toBe(conflict)
	const others = { steered: true, proposed: true, administers: true, party: true }
	const [own] = Object.keys(involved)
	expect(conflictOf(office, { ...others, [own ?? '']: false })).toBe(null)
})

test('[B9] who announced a decision does not ratify it, whoever they are by now', () => {
	const ratifier = person('official', { mandates: ['ratify'] })
	const facts = { did_not_vote: true, 'mandate:ratify': true }
	const verdict = (more: object) =>
		authorize(ratifier, 'decide', inDecision(), baseline, { ...facts, ...more }, NOW)
	expect(verdict({}).allowed).toBe(true)
	expect(verdict({ steered: true })).toMatchObject({ denial: { code: 'conflict_steered' } })
})

test('[B9] a conflict closes the one act it is found in', () => {
	const facts = { conflict: 'administers' as const }
	const verdict = authorize(person('facilitator'), 'facilitate', inDecision(), baseline, facts, NOW)
	expect(verdict).toMatchObject({ denial: { code: 'conflict_administers' } })
})
