import { expect, test } from 'vitest'
import { builtInCharter, ruleOf, type Charter, type Rule } from '#schema/governance/charter.ts'
import { ballotsIn, LineError, optionsIn } from './trial-lines.ts'
import { tryLines } from './trial.ts'

const charter = builtInCharter('workshop-pace-1') as Charter
const rule = (name: string, changes: object = {}) =>
	({ ...ruleOf(charter, name), ...changes }) as Rule
const QUORUM = { type: 'none' }
const order = rule('order_of_preference', { quorum: QUORUM })
const points = rule('points', { quorum: QUORUM })
const dots = { method: 'dots', advisory: true, dots: 3, max_per_card: 2, quorum: QUORUM }
const money = { method: 'pb_greedy', budget: 30, currency: 'EUR', quorum: QUORUM, tie: 'fails' }
const made = (more: object) => ({ groups: [], options: '', ballots: '', seed: '', ...more })

test.each([
	[order, '3: A > B, C', { ranking: [['A'], ['B', 'C']] }],
	[order, '3:', { ranking: [] }],
	[rule('one_of_several'), '3: A, B', { approvals: ['A', 'B'] }],
	[points, '3: A 5, B 0', { scores: { A: 5, B: 0 } }],
	[rule('points', dots), '3: Two words 2', { dots: { 'Two words': 2 } }],
	[rule('points', { method: 'plurality' }), '3: A', { choice: 'A' }],
	[rule('points', { method: 'plurality' }), '3:', { choice: 'abstain' }]
])('a line is read in the form of its rule', (of, line, answer) => {
	expect(ballotsIn(of, `\n${line}\n`)).toEqual([{ count: 3, answer }])
})

test('a group stands before the number', () => {
	expect(ballotsIn(points, 'jury 2: A 5')).toEqual([
		{ count: 2, constituency: 'jury', answer: { scores: { A: 5 } } }
	])
})

test.each(['A > B', '0: A', 'x', '3 A', ': A'])(
	'%s is no ballot, and its line is named',
	(line) => {
		expect(() => ballotsIn(order, `1: A\n${line}`)).toThrow(new LineError(2))
	}
)

test('costs stand at the end of an option where there are any', () => {
	expect(optionsIn('New laptops 10000\n\nHelp 5', true)).toEqual([
		{ id: 'New laptops', cost: 10000 },
		{ id: 'Help', cost: 5 }
	])
	expect(() => optionsIn('Help', true)).toThrow(LineError)
	expect(optionsIn('Help 5', false)).toEqual([{ id: 'Help 5' }])
})

test('grouped ballots are counted as the server counts them', () => {
	// Scenario Z2: B beats both others; most first places would have been a tie.
	const ballots = '3: A > B > C > S\n3: C > B > A > S\n2: B > C > A > S'
	expect(tryLines(order, made({ ballots }))).toMatchObject({
		outcome: { result: 'adopted', winners: ['B'], voted: 8 }
	})
	const options = 'P1 10\nP2 10\nP3 10\nP4 10\nP5 12'
	const greedy = tryLines(
		rule('points', money),
		made({ options, ballots: '6: P1, P2, P3\n4: P4, P5' })
	)
	expect(greedy).toMatchObject({ outcome: { winners: ['P1', 'P2', 'P3'] } })
	const weighted = rule('points', { quorum: QUORUM, weights: { peer: '2/5', jury: '3/5' } })
	const groups = [
		{ name: 'peer', roll: 9 },
		{ name: 'jury', roll: 3 }
	]
	const scored = 'peer 5: A 5, B 0\njury 3: A 0, B 5'
	expect(tryLines(weighted, made({ groups, ballots: scored }))).toMatchObject({
		outcome: { winners: ['B'], means: { A: '2', B: '3' }, entitled: 12 }
	})
})

test('where no line names its group, everybody is one', () => {
	const groups = [
		{ name: 'citizens', roll: 5 },
		{ name: 'administrations', roll: 2 }
	]
	expect(tryLines(order, made({ groups, ballots: '6: A > B' }))).toMatchObject({
		outcome: { entitled: 7, voted: 6, winners: ['A'] }
	})
	expect(tryLines(order, made({ groups, ballots: '8: A > B' }))).toEqual({ line: null })
})

test('a tie for a lot is open without a seed, and drawn with one', () => {
	const lot = rule('one_of_several', { quorum: QUORUM, tie: 'lot_public_seed' })
	const ballots = '2: A\n2: B'
	expect(tryLines(lot, made({ ballots }))).toMatchObject({ outcome: { result: 'lot' } })
	expect(tryLines(lot, made({ ballots, seed: '1 2 3' }))).toMatchObject({
		outcome: { result: 'adopted', lot: { seed: '1 2 3' } }
	})
})

test('what cannot be counted says which line, or that the box does not fit', () => {
	expect(tryLines(order, made({ ballots: '2: A > B\nthree' }))).toEqual({ line: 2 })
	expect(tryLines(order, made({ options: 'A\nB', ballots: '2: A > Z' }))).toEqual({ line: null })
	expect(tryLines(points, made({ ballots: '2: A 9' }))).toEqual({ line: null })
	const full = made({ groups: [{ name: 'citizens', roll: 2 }], ballots: 'citizens 3: A > B' })
	expect(tryLines(order, full)).toEqual({ line: null })
})
