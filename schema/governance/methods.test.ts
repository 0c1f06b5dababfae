import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { rollOf, rule } from './cast.ts'
import { decide } from './decide.ts'
import type { Ballot, ObjectionFact } from './decide.ts'
import { drawnOrder } from './rules/lot.ts'
import { drawRoll } from './rules/sortition.ts'
import { count, ranked, refusalOf } from './test-box.ts'

const approvals = (...sets: string[]) => sets.map((set) => ({ approvals: [...set] }))
const choices = (counts: Record<string, number>) =>
	Object.entries(counts).map(([choice, count]) => ({ choice, count }))
const keysOf = ({ steps }: { steps: { key: string }[] }) => steps.map(({ key }) => key)

describe('the scenarios', () => {
	const z2 = [ranked(3, 'ABCS'), ranked(3, 'CBAS'), ranked(2, 'BCAS')]
	const options = ['A', 'B', 'C', { id: 'S', keep: true }]
	const projects = ['P1', 'P2', 'P3', 'P4', 'P5'].map((id) => ({
		id,
		cost: id === 'P5' ? 12_000 : 10_000
	}))
	const z3 = [
		{ count: 6, approvals: ['P1', 'P2', 'P3'] },
		{ count: 4, approvals: ['P4', 'P5'] }
	]
	const budget = { budget: 30_000, currency: 'EUR' }

	test('[D18] Z2: Schulze chooses B, who beats A 5 to 3 and C 5 to 3', () => {
		const outcome = count({ rule: { method: 'ranked' }, options, roll: 8, ballots: z2 })
		expect(outcome).toMatchObject({ result: 'adopted', winners: ['B'] })
		expect(outcome.pairs).toMatchObject({ B: { A: 5, C: 5, S: 8 }, A: { B: 3 }, C: { B: 3 } })
		expect(keysOf(outcome)).toContain('beats_all')
	})

	test('[D15] [D19] Z2: on the same ballots the most votes tie A and C, and the run-off elects C', () => {
		const first = choices({ A: 3, C: 3, B: 2 })
		const most = count({ rule: { method: 'plurality' }, options, ballots: first })
		expect(most).toMatchObject({ result: 'tie', winners: [], tie: { options: ['A', 'C'] } })
		const irv = count({ rule: { method: 'ranked', variant: 'irv' }, options, ballots: z2 })
		expect(irv).toMatchObject({ result: 'adopted', winners: ['C'] })
	})

	test('[D28] [D29] Z3: the most approved leave the minority nothing, equal shares do not', () => {
		const greedy = { method: 'pb_greedy', ...budget }
		expect(count({ rule: greedy, options: projects, ballots: z3 })).toMatchObject({
			winners: ['P1', 'P2', 'P3'],
			budget: { spent: 30_000, total: 30_000, currency: 'EUR' }
		})
		const shares = {
			method: 'pb_mes',
			...budget,
			completion: ['add1', 'greedy_fill'],
			quorum: { type: 'none', min_ballots: 10 },
			tie: 'lot_public_seed'
		}
		const outcome = count({ rule: shares, options: projects, ballots: z3 })
		expect(outcome).toMatchObject({ winners: ['P1', 'P2', 'P4'], budget: { spent: 30_000 } })
		expect(keysOf(outcome)).toContain('tie_by_name')
	})

	test('[F24] Z3 with one ballot too few is no decision', () => {
		const rule = { method: 'pb_greedy', ...budget, quorum: { type: 'none', min_ballots: 11 } }
		const outcome = count({ rule, options: projects, ballots: z3 })
		expect(outcome.result).toBe('no_quorum')
		expect(outcome.tallies).toMatchObject({ P1: 6, P4: 4 })
	})

	test('[D17] Z4: 5 of 8 miss three quarters: not decided, not rejected', () => {
		const rule = { method: 'approval', k: 1, quorum: { type: 'roll_fraction', value: '3/4' } }
		const voted = approvals('a', 'a', 'b', 'ab', 'a')
		expect(count({ rule, roll: 8, ballots: voted }).result).toBe('no_quorum')
		expect(count({ rule, roll: 6, ballots: voted })).toMatchObject({ winners: ['a'] })
	})

	const double = {
		method: 'double_majority',
		threshold: '2/3',
		constituency_threshold: '2/3',
		base: 'yes_no',
		quorum: { type: 'per_constituency', value: '1/2' }
	}
	const groups = [
		{ count: 5, constituency: 'citizens' },
		{ count: 3, constituency: 'administrations' }
	]
	const said = (constituency: string, counts: Record<string, number>) =>
		choices(counts).map((ballot) => ({ ...ballot, constituency }))

	test('[D21] V1a: 5 of 7 are more than two thirds, the administrations are not', () => {
		const outcome = count({
			rule: double,
			roll: groups,
			ballots: [
				...said('citizens', { yes: 4, no: 1 }),
				...said('administrations', { yes: 1, no: 1, abstain: 1 })
			]
		})
		expect(outcome).toMatchObject({
			result: 'not_adopted',
			base: { of: 'yes_no', count: 7 },
			constituencies: {
				citizens: { yes: 4, base: 5, reached: true },
				administrations: { yes: 1, base: 2, reached: false }
			}
		})
	})

	test('[D21] V1b: with the cap both agree', () => {
		const ballots = [
			...said('citizens', { yes: 4, abstain: 1 }),
			...said('administrations', { yes: 2, abstain: 1 })
		]
		expect(count({ rule: double, roll: groups, ballots }).result).toBe('adopted')
	})

	test('[D12] V3: 4 to 4 to 4 opens a run-off and names no winner', () => {
		const outcome = count({
			rule: { method: 'approval', k: 1, tie: 'runoff' },
			ballots: approvals('ab', 'a', 'bc', 'b', 'ac', 'c', 'ab', 'c')
		})
		expect(outcome).toMatchObject({
			result: 'runoff',
			winners: [],
			tallies: { a: 4, b: 4, c: 4 },
			tie: { options: ['a', 'b', 'c'], places: 1, rule: 'runoff' }
		})
	})
})

describe('[D12] ties are never hidden', () => {
	const ballots = choices({ a: 3, b: 3, c: 1 })
	const of = (tie: string, more = {}) =>
		count({ rule: { method: 'plurality', tie }, ballots, ...more })

	test('each rule for ties has its own result', () => {
		expect(of('fails')).toMatchObject({ result: 'tie', winners: [] })
		expect(of('status_quo')).toMatchObject({ result: 'tie', winners: [] })
		expect(of('runoff')).toMatchObject({ result: 'runoff', tie: { options: ['a', 'b'] } })
		expect(of('ratifier')).toMatchObject({ result: 'ratifier', tie: { options: ['a', 'b'] } })
		expect(of('lot_public_seed')).toMatchObject({ result: 'lot', winners: [] })
	})

	test('the run-off of a run-off opens no other', () => {
		expect(of('runoff', { runoff: true })).toMatchObject({ result: 'tie', winners: [] })
	})

	test('the status quo wins a tie it is part of', () => {
		const options = ['a', { id: 'b', keep: true }, 'c']
		expect(of('status_quo', { options })).toMatchObject({ result: 'not_adopted', winners: ['b'] })
	})

	test('the lot is the order of SHA-256 of seed and name, and says how it fell', () => {
		const hash = (name: string) =>
			createHash('sha256').update(`2027-02-24 7 12\n${name}`).digest('hex')
		const order = ['a', 'b'].sort((one, other) => (hash(one) < hash(other) ? -1 : 1))
		const outcome = of('lot_public_seed', { seed: '2027-02-24 7 12' })
		expect(outcome).toMatchObject({
			result: 'adopted',
			winners: order.slice(0, 1),
			tie: { options: ['a', 'b'] },
			lot: { seed: '2027-02-24 7 12', order }
		})
		expect(keysOf(outcome)).toEqual(expect.arrayContaining(['tied', 'tie_lot', 'chosen']))
	})

	test('every name can be drawn', () => {
		const first = Array.from({ length: 60 }, (_, seed) => drawnOrder(`${seed}`, ['a', 'b', 'c'])[0])
		expect(new Set(first).size).toBe(3)
	})

	test('who is chosen for sure stays chosen when others tie for the next place', () => {
		const rule = { method: 'approval', k: 2, tie: 'fails' }
		const outcome = count({ rule, ballots: approvals('ab', 'ac', 'a') })
		expect(outcome).toMatchObject({ result: 'adopted', winners: ['a'], tie: { places: 1 } })
	})

	test('as many yes as no, by each rule', () => {
		const even = choices({ yes: 2, no: 2 })
		const of = (tie: string, more = {}) =>
			count({ rule: { method: 'majority', tie }, ballots: even, ...more })
		expect(of('fails').result).toBe('tie')
		expect(of('runoff').result).toBe('runoff')
		expect(of('ratifier').result).toBe('ratifier')
		expect(of('lot_public_seed').result).toBe('lot')
		const drawn = ['yes', 'no'].map((answer) => {
			const seed = Array.from({ length: 99 }, (_, at) => `s${at}`).find(
				(one) => drawnOrder(one, ['yes', 'no'])[0] === answer
			)
			return of('lot_public_seed', { seed }).result
		})
		expect(drawn).toEqual(['adopted', 'not_adopted'])
	})
})

describe('textbook elections', () => {
	const tennessee = [
		['Memphis', 'Nashville', 'Chattanooga', 'Knoxville', 42],
		['Nashville', 'Chattanooga', 'Knoxville', 'Memphis', 26],
		['Chattanooga', 'Knoxville', 'Nashville', 'Memphis', 15],
		['Knoxville', 'Chattanooga', 'Nashville', 'Memphis', 17]
	].map((line) => ({ ranking: line.slice(0, 4) as string[], count: line[4] as number }))

	test('[D18] [D19] Tennessee: Nashville beats everybody, the instant run-off elects Knoxville', () => {
		const schulze = count({ rule: { method: 'ranked' }, ballots: tennessee })
		expect(schulze.order).toEqual([['Nashville'], ['Chattanooga'], ['Knoxville'], ['Memphis']])
		const irv = count({ rule: { method: 'ranked', variant: 'irv' }, ballots: tennessee })
		expect(irv.winners).toEqual(['Knoxville'])
		expect(irv.stages?.map(({ what, from }) => `${what} ${from}`)).toEqual([
			'first ',
			'excluded Chattanooga',
			'excluded Nashville'
		])
	})

	/** M. Schulze, "A new monotonic [...] method", example 1 (21 voters) and the 45 voters of 1997. */
	test('[D18] the published examples of Schulze', () => {
		const first = count({
			rule: { method: 'ranked' },
			ballots: [
				ranked(8, 'ACDB'),
				ranked(2, 'BADC'),
				ranked(4, 'CDBA'),
				ranked(4, 'DBAC'),
				ranked(3, 'DCBA')
			]
		})
		expect(first.order).toEqual([['D'], ['A'], ['C'], ['B']])
		const second = count({
			rule: { method: 'ranked' },
			ballots: [
				ranked(5, 'ACBED'),
				ranked(5, 'ADECB'),
				ranked(8, 'BEDAC'),
				ranked(3, 'CABED'),
				ranked(7, 'CAEBD'),
				ranked(2, 'CBADE'),
				ranked(7, 'DCEBA'),
				ranked(8, 'EBADC')
			]
		})
		expect(second.order).toEqual([['E'], ['A'], ['C'], ['B'], ['D']])
		expect(second.paths).toEqual({
			A: { B: 28, C: 28, D: 30, E: 24 },
			B: { A: 25, C: 28, D: 33, E: 24 },
			C: { A: 25, B: 29, D: 29, E: 24 },
			D: { A: 25, B: 28, C: 28, E: 24 },
			E: { A: 25, B: 28, C: 28, D: 31 }
		})
		expect(keysOf(second)).toContain('no_beats_all')
	})

	test('[D18] a perfect circle is a tie, and who is not ranked comes last', () => {
		const circle = [ranked(1, 'ABC'), ranked(1, 'BCA'), ranked(1, 'CAB')]
		expect(count({ rule: { method: 'ranked' }, ballots: circle })).toMatchObject({
			result: 'tie',
			tie: { options: ['A', 'B', 'C'] }
		})
		const short = [{ ranking: [['A', 'B']] }, { ranking: ['C'] }, { ranking: ['A'] }]
		const outcome = count({ rule: { method: 'ranked' }, ballots: short })
		expect(outcome).toMatchObject({ winners: ['A'], pairs: { A: { B: 1, C: 2 }, B: { C: 1 } } })
	})

	test('[D19] the transferable vote shares three seats among twenty', () => {
		const outcome = count({
			rule: { method: 'ranked', variant: 'stv', k: 3 },
			ballots: [
				{ count: 4, ranking: ['orange'] },
				{ count: 2, ranking: ['pear', 'orange'] },
				{ count: 8, ranking: ['chocolate', 'strawberry'] },
				{ count: 4, ranking: ['chocolate', 'sweets'] },
				{ count: 1, ranking: ['strawberry'] },
				{ count: 1, ranking: ['sweets'] }
			]
		})
		expect(outcome).toMatchObject({ quota: 6, winners: ['chocolate', 'orange', 'strawberry'] })
		expect(outcome.stages?.[1]?.votes).toMatchObject({ strawberry: '5', sweets: '3' })
	})

	test('[D19] transfers are cut to five decimals, and what is lost is shown', () => {
		const outcome = count({
			rule: { method: 'ranked', variant: 'stv', k: 2 },
			ballots: [ranked(7, 'AB'), ranked(2, 'B'), ranked(3, 'C')]
		})
		// Quota 5, surplus 2 of 7 votes: 2/7 = 0.28571 each, 7 x 0.28571 = 1.99997.
		expect(outcome.stages?.[1]).toMatchObject({
			votes: { A: '5', B: '3.99997', C: '3' },
			rest: '0.00003'
		})
	})

	test('[D19] the latest stage that tells equals apart decides who leaves', () => {
		// B and C have three votes each at stage 2; at stage 1 B had fewer.
		const outcome = count({
			rule: { method: 'ranked', variant: 'stv', k: 2 },
			ballots: [ranked(1, 'AB'), ranked(2, 'B'), ranked(3, 'C'), ranked(4, 'D'), ranked(5, 'E')]
		})
		expect(outcome.stages?.map(({ from }) => from)).toEqual(['', 'A', 'B', 'C'])
		expect(keysOf(outcome)).toContain('looked_back')
	})

	test('[D19] a tie on the way that changes nothing is no tie; one that does is reported', () => {
		const rule = { method: 'ranked', variant: 'irv' }
		const same = count({ rule, ballots: [ranked(5, 'A'), ranked(2, 'BA'), ranked(2, 'CA')] })
		expect(same).toMatchObject({ result: 'adopted', winners: ['A'] })
		const open = [ranked(3, 'A'), ranked(2, 'BC'), ranked(2, 'CB')]
		expect(count({ rule, ballots: open })).toMatchObject({
			result: 'tie',
			tie: { options: ['B', 'C'] }
		})
		const drawn = count({ rule: { ...rule, tie: 'lot_public_seed' }, ballots: open, seed: 'x' })
		expect(drawn.result).toBe('adopted')
		expect(drawn.winners).toEqual(
			drawnOrder('x', ['A', 'B', 'C'])
				.filter((id) => id !== 'A')
				.slice(0, 1)
		)
	})

	test('[D29] unit costs: the method gives 60 of 100 six of ten seats, and 40 four', () => {
		const party = (name: string) => Array.from({ length: 10 }, (_, at) => `${name}${at}`)
		const ids = [...party('a'), ...party('b')]
		const outcome = count({
			rule: { method: 'pb_mes', budget: 10, currency: 'EUR' },
			options: ids.map((id) => ({ id, cost: 1 })),
			ballots: [
				{ count: 60, approvals: party('a') },
				{ count: 40, approvals: party('b') }
			]
		})
		expect(outcome.winners?.filter((id) => id.startsWith('a'))).toHaveLength(6)
		expect(outcome.winners?.filter((id) => id.startsWith('b'))).toHaveLength(4)
	})

	test('[D29] who has less pays all, and the others share the rest exactly', () => {
		// Each of three has 100/3. c alone pays 20 for x and has 40/3 left; y takes these and 185/6 of
		// each of the others. Had all to pay alike, 25 each would have been too much for c.
		const outcome = count({
			rule: { method: 'pb_mes', budget: 100, currency: 'EUR', satisfaction: 'count' },
			options: [
				{ id: 'x', cost: 20 },
				{ id: 'y', cost: 75 }
			],
			ballots: [{ approvals: ['y'] }, { approvals: ['y'] }, { approvals: ['x', 'y'] }]
		})
		expect(outcome).toMatchObject({ winners: ['x', 'y'], budget: { spent: 95 } })
	})

	test('[D29] without completion money is left, with each completion more is spent', () => {
		const of = (completion: string[]) =>
			count({
				rule: { method: 'pb_mes', budget: 9, currency: 'EUR', completion },
				options: [
					{ id: 'a', cost: 4 },
					{ id: 'b', cost: 4 },
					{ id: 'c', cost: 2 }
				],
				ballots: approvals('a', 'b', 'c')
			}).winners
		expect(of([])).toEqual(['c'])
		expect(of(['add1'])).toEqual(['c'])
		expect(of(['greedy_fill'])).toEqual(['c', 'a'])
	})
})

describe('choosing among options', () => {
	test('[D16] more than half is chosen at once; else the first two meet again', () => {
		const of = (counts: Record<string, number>, more = {}) =>
			count({ rule: { method: 'two_round' }, ballots: choices(counts), ...more })
		expect(of({ a: 4, b: 2, c: 1 })).toMatchObject({ result: 'adopted', winners: ['a'] })
		expect(of({ a: 4, b: 3, c: 2 })).toMatchObject({
			result: 'runoff',
			tie: { options: ['a', 'b'] }
		})
		expect(of({ a: 4, b: 2, c: 2 }).tie?.options).toEqual(['a', 'b', 'c'])
		expect(of({ a: 4, b: 4, abstain: 3 })).toMatchObject({ result: 'tie' })
		expect(of({ a: 4, b: 3, c: 2 }, { runoff: true })).toMatchObject({ winners: ['a'] })
	})

	test('[D15] nobody is chosen by nobody', () => {
		const outcome = count({
			rule: { method: 'plurality' },
			options: ['a', 'b'],
			ballots: choices({ abstain: 2 })
		})
		expect(outcome).toMatchObject({ result: 'not_adopted', winners: [], voted: 2 })
	})

	test('[D17] the least share of those who voted leaves out who has less', () => {
		const rule = { method: 'approval', k: 2, min_share: '1/2' }
		const outcome = count({ rule, ballots: approvals('a', 'ab', 'a', 'c') })
		expect(outcome).toMatchObject({ winners: ['a'], base: { of: 'cast', count: 4 } })
	})

	test('[D13] what comes after "everything stays as it is" is not chosen', () => {
		const options = ['a', { id: 'none', keep: true }, 'b']
		const of = (...sets: string[][]) =>
			count({
				rule: { method: 'approval', k: 3 },
				options,
				ballots: sets.map((approvals) => ({ approvals }))
			})
		expect(of(['a', 'none'], ['a'], ['a', 'none', 'b']).winners).toEqual(['a'])
		expect(of(['none'], ['none', 'a'])).toMatchObject({ result: 'not_adopted', winners: ['none'] })
	})

	test('[D20] means are exact, blanks do not count, groups are weighed', () => {
		const rule = { method: 'score', scale: [0, 5], k: 2 }
		const scores = [{ scores: { a: 5, b: 4 } }, { scores: { a: 4 } }, { scores: {} }]
		expect(count({ rule, ballots: scores })).toMatchObject({
			winners: ['a', 'b'],
			means: { a: '9/2', b: '4' },
			voted: 3
		})
		expect(count({ rule: { ...rule, min_scores: 2 }, ballots: scores }).winners).toEqual(['a'])
		expect(count({ rule: { ...rule, min_mean: '17/4' }, ballots: scores }).winners).toEqual(['a'])
		const weighed = count({
			rule: { ...rule, weights: { peer: '2/5', jury: '3/5' } },
			ballots: [
				{ constituency: 'peer', count: 3, scores: { a: 5, b: 1, c: 5 } },
				{ constituency: 'jury', count: 2, scores: { a: 2, b: 4 } },
				{ constituency: 'jury', scores: { a: 1 } }
			]
		})
		// a: 2/5 x 5 + 3/5 x 5/3 = 3; b: 2/5 x 1 + 3/5 x 4 = 14/5; c was not scored by the jury.
		expect(weighed.means).toEqual({ a: '3', b: '14/5' })
		expect(weighed.winners).toEqual(['a', 'b'])
	})

	test('[F23] dots are advice, whoever is first', () => {
		const rule = { method: 'dots', advisory: true, dots: 5, max_per_card: 3 }
		const outcome = count({ rule, ballots: [{ dots: { a: 3, b: 2 } }, { dots: { b: 2 } }] })
		expect(outcome).toMatchObject({
			result: 'advice',
			order: [['b'], ['a']],
			tallies: { a: 3, b: 4 }
		})
		expect(outcome.winners).toBeUndefined()
	})
})

describe('more than yes and no', () => {
	test('[D22] absolute: more than half of the roll, whoever stays away', () => {
		const of = (yes: number) =>
			count({ rule: { method: 'absolute_majority' }, roll: 10, ballots: choices({ yes }) }).result
		expect(of(5)).toBe('not_adopted')
		expect(of(6)).toBe('adopted')
	})

	test('[D21] one half asks for more than half, and one group alone makes no double majority', () => {
		const rule = {
			method: 'double_majority',
			threshold: '2/3',
			constituency_threshold: '1/2',
			base: 'cast'
		}
		const of = (citizens: number, officials: number) =>
			count({
				rule,
				ballots: [
					...choices({ yes: 9, no: 1 }).map((one) => ({ ...one, constituency: 'c' })),
					...choices({ yes: citizens, no: officials }).map((one) => ({ ...one, constituency: 'a' }))
				]
			}).result
		expect(of(1, 1)).toBe('not_adopted')
		expect(of(2, 1)).toBe('adopted')
		const alone = count({ rule, ballots: choices({ yes: 3 }) })
		expect(alone.result).toBe('not_adopted')
		expect(keysOf(alone)).toContain('group_alone')
	})

	test('[D21] those present of a constituency are its own', () => {
		const rule = {
			method: 'double_majority',
			threshold: '1/2',
			constituency_threshold: '2/3',
			base: 'present'
		}
		const of = (present: number) =>
			count({
				rule,
				roll: [
					{ count: 9, constituency: 'a', present },
					{ count: 4, constituency: 'b', present: 4 }
				],
				ballots: [
					{ choice: 'yes', count: 4, constituency: 'a' },
					{ choice: 'yes', count: 4, constituency: 'b' }
				]
			})
		expect(of(6).constituencies).toMatchObject({ a: { base: 6, reached: true } })
		expect(of(7)).toMatchObject({ result: 'not_adopted', constituencies: { a: { base: 7 } } })
	})

	test('[D23] consensus: agreement enough, and no block too many', () => {
		const of = (counts: Record<string, number>, more = {}) =>
			count({
				rule: { method: 'consensus', threshold: '4/5', base: 'yes_no', ...more },
				ballots: choices(counts)
			}).result
		expect(of({ agree: 8, disagree: 2, abstain: 5 })).toBe('adopted')
		expect(of({ agree: 7, disagree: 2 })).toBe('not_adopted')
		expect(of({ agree: 9, block: 1 })).toBe('not_adopted')
		expect(of({ agree: 9, block: 1 }, { max_blocks: 1 })).toBe('adopted')
	})

	test('[D24] rough consensus: the call, with every issue dealt with; heads weigh nothing', () => {
		const of = (statuses: ObjectionFact['status'][], finds?: string) =>
			count({
				rule: { method: 'rough_consensus' },
				ballots: choices({ agree: 1, disagree: 9 }),
				objections: statuses.map((status) => ({ status })),
				...(finds ? { call: { finds, reasons: 'Each issue has its answer.' } } : {})
			}).result
		expect(of(['integrated', 'not_valid', 'overruled', 'withdrawn'], 'consensus')).toBe('adopted')
		expect(of(['integrated', 'open'], 'consensus')).toBe('objected')
		expect(of(['integrated'], 'no_consensus')).toBe('not_adopted')
		expect(of(['integrated'])).toBe('not_adopted')
	})

	test('[D25] advice: enough of each kind, each answered, and a decision with reasons', () => {
		const rule = { method: 'advice', min_affected: 2, min_expert: 1 }
		const given = ['affected', 'affected', 'expert'].map((from) => ({ from, answered: true }))
		const verdict = { finds: 'adopted', reasons: 'Those affected want it, and it works.' }
		const of = (more: object) => count({ rule, advice: given, verdict, ...more }).result
		expect(of({})).toBe('adopted')
		expect(of({ verdict: { ...verdict, finds: 'not_adopted' } })).toBe('not_adopted')
		expect(of({ advice: given.slice(1) })).toBe('not_adopted')
		expect(of({ advice: given.with(0, { from: 'affected', answered: false }) })).toBe('not_adopted')
		expect(of({ verdict: undefined })).toBe('not_adopted')
	})

	test('[D26] delegated: within the limit, with reasons', () => {
		const rule = {
			method: 'delegated',
			body: 'board',
			scope: 'Small purchases',
			limit: 500,
			currency: 'EUR'
		}
		const of = (amount: number, reasons = 'The cheapest of three offers.') =>
			count({ rule, verdict: { finds: 'adopted', reasons, amount } }).result
		expect(of(500)).toBe('adopted')
		expect(of(501)).toBe('not_adopted')
		expect(refusalOf(() => of(5, ' '))).toBe('reason_missing')
	})

	test('[D30] ratified: what the inner rule finds is a recommendation', () => {
		const rule = {
			method: 'ratified',
			inner: { method: 'majority' },
			quorum: { type: 'roll_fraction', value: '1/2' }
		}
		const outcome = count({ rule, roll: 6, ballots: choices({ yes: 2, no: 1 }) })
		expect(outcome).toMatchObject({ result: 'adopted', method: 'ratified', inner: 'majority' })
		expect(keysOf(outcome).at(-1)).toBe('recommendation')
		expect(count({ rule, roll: 8, ballots: choices({ yes: 2, no: 1 }) }).result).toBe('no_quorum')
	})

	test('[D31] organisations answer with one voice, and who is absent is not waited for', () => {
		const all = rule('default', { unit: 'organisation', quorum: { type: 'all_responded' } })
		const roll = ['city', 'city', 'region', 'agency'].map((organisation, at) => ({
			...rollOf(4)[at],
			personId: `c${at + 1}`,
			constituency: 'administrations',
			organisation
		}))
		const said = (...people: string[]): Ballot[] =>
			people.map((personId) => ({ personId, choice: 'consent' }))
		expect(decide(all, roll, said('c1', 'c3', 'c4'), [])).toMatchObject({
			result: 'adopted',
			entitled: 3,
			tallies: { consent: 3 }
		})
		expect(decide(all, roll, said('c1', 'c3'), []).result).toBe('no_quorum')
		const away = roll.map((entry, at) => ({ ...entry, absent: at === 3 }))
		expect(decide(all, away, said('c1', 'c3'), []).result).toBe('adopted')
		expect(refusalOf(() => decide(all, roll, said('c1', 'c2', 'c3'), []))).toBe('conflict')
	})
})

describe('[D27] sortition', () => {
	const people = Array.from({ length: 100 }, (_, at) => ({
		personId: `p${at}`,
		strata: { district: at < 70 ? 'north' : 'south', age: at % 2 ? 'young' : 'old' }
	}))
	const rule = { size: 20, strata: ['district', 'age'] }

	test('places in proportion, and the same seed draws the same people', () => {
		const draw = drawRoll(rule, people, 'lottery of 24 February: 3 14 15')
		expect(draw.drawn).toHaveLength(20)
		expect(draw.cells.map(({ places }) => places)).toEqual([7, 7, 3, 3])
		expect(drawRoll(rule, [...people].reverse(), draw.seed)).toEqual(draw)
		expect(drawRoll(rule, people, 'another').drawn).not.toEqual(draw.drawn)
		expect(new Set([...draw.drawn, ...draw.reserve]).size).toBe(100)
	})

	test('no seed, no draw; nobody stands twice; no more than there are', () => {
		expect(refusalOf(() => drawRoll(rule, people, ' '))).toBe('seed_missing')
		expect(refusalOf(() => drawRoll(rule, [...people, ...people], 's'))).toBe('conflict')
		expect(drawRoll(rule, people.slice(0, 3), 's').drawn).toHaveLength(3)
	})
})

describe('[D14] a ballot that cannot be counted refuses the box', () => {
	const of = (method: object, ballot: object, options: object[] = [{ id: 'a' }, { id: 'b' }]) => {
		const whole = { ...rule('majority'), base: undefined, ...method } as Parameters<
			typeof decide
		>[0]
		const said = { personId: 'c1', ...ballot } as Ballot
		return refusalOf(() => decide(whole, rollOf(2), [said], [], { options: options as [] }))
	}
	test.each([
		['ballot_form_wrong', { method: 'ranked' }, { choice: 'a' }],
		['ballot_form_wrong', { method: 'ranked' }, { ranking: [[], ['a']] }],
		['ballot_form_wrong', { method: 'majority' }, { ranking: [['a']] }],
		['choice_unknown', { method: 'ranked' }, { ranking: [['z']] }],
		['option_twice', { method: 'ranked' }, { ranking: [['a'], ['a']] }],
		['ranks_tied', { method: 'ranked', variant: 'irv' }, { ranking: [['a', 'b']] }],
		['choice_unknown', { method: 'approval', k: 1 }, { approvals: ['constructor'] }],
		['option_twice', { method: 'approval', k: 1 }, { approvals: ['a', 'a'] }],
		['too_many_chosen', { method: 'approval', k: 1, max_approvals: 1 }, { approvals: ['a', 'b'] }],
		['score_outside', { method: 'score', scale: [1, 5], k: 1 }, { scores: { a: 0 } }],
		['too_many_dots', { method: 'dots', dots: 3, max_per_card: 3 }, { dots: { a: 2, b: 2 } }],
		['too_many_dots_on_one', { method: 'dots', dots: 3, max_per_card: 1 }, { dots: { a: 2 } }]
	])('%s', (code, method, ballot) => {
		const options = method.method === 'majority' ? [] : undefined
		expect(of(method, ballot, options)).toBe(code)
	})

	test.each([
		['options_missing', { method: 'ranked' }, []],
		['options_wrong', { method: 'ranked' }, [{ id: 'a' }, { id: 'a' }]],
		[
			'options_wrong',
			{ method: 'ranked' },
			[
				{ id: 'a', keep: true },
				{ id: 'b', keep: true }
			]
		],
		['options_wrong', { method: 'ranked', variant: 'stv' }, [{ id: 'a' }, { id: 'b', keep: true }]],
		['options_wrong', { method: 'pb_greedy', budget: 1, currency: 'EUR' }, [{ id: 'a' }]],
		['options_wrong', { method: 'plurality' }, [{ id: 'a', cost: 3 }]],
		['options_wrong', { method: 'plurality' }, [{ id: 'abstain' }]],
		['options_wrong', { method: 'majority' }, [{ id: 'a' }]]
	])('[D13] %s', (code, method, options) => {
		expect(of(method, { ranking: [] }, options)).toBe(code)
	})
})
