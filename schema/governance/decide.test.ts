import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Refusal } from '../errors.ts'
import { ballots, baseline, rollOf, rule } from './cast.ts'
import { parseCharter, ruleOf } from './charter.ts'
import { canDecide, choicesOf, decide } from './decide.ts'
import type { Ballot, ObjectionFact, ObjectionStatus } from './decide.ts'
import type { Rule } from './rules/rule.ts'

const FULL = { type: 'none' }
const majority = (changes = {}) => rule('majority', { quorum: FULL, ...changes })
const supermajority = (threshold: string, base: string, changes = {}) =>
	rule('two_thirds', { threshold, base, quorum: FULL, ...changes })
const consent = (changes = {}) => rule('default', changes)
const result = (...args: Parameters<typeof decide>) => decide(...args).result

describe('[D4] the base changes the outcome', () => {
	const votes = ballots({ yes: 5, no: 1, abstain: 1 })

	test('5 yes, 1 no, 1 abstention pass 3/4 on yes and no, and fail on the ballots cast', () => {
		expect(result(supermajority('3/4', 'yes_no'), rollOf(7), votes, [])).toBe('adopted')
		expect(result(supermajority('3/4', 'cast'), rollOf(7), votes, [])).toBe('not_adopted')
	})

	test('those present who did not vote count in `present`, those on the roll in `roll`', () => {
		const roll = rollOf(10).map((entry, index) => ({ ...entry, present: index < 8 }))
		const of = (base: string) => decide(supermajority('2/3', base), roll, votes, []).base
		expect(of('present')).toEqual({ of: 'present', count: 8 })
		expect(of('roll')).toEqual({ of: 'roll', count: 10 })
		expect(of('cast')).toEqual({ of: 'cast', count: 7 })
		expect(of('yes_no')).toEqual({ of: 'yes_no', count: 6 })
	})
})

describe('majority and supermajority', () => {
	test('[D5] half is no majority; one more is', () => {
		expect(result(majority(), rollOf(9), ballots({ yes: 5, no: 4 }), [])).toBe('adopted')
		expect(result(majority(), rollOf(9), ballots({ yes: 4, no: 5 }), [])).toBe('not_adopted')
		const cast = majority({ base: 'cast' })
		expect(result(cast, rollOf(4), ballots({ yes: 2, no: 1, abstain: 1 }), [])).toBe('not_adopted')
		expect(result(cast, rollOf(5), ballots({ yes: 3, no: 1, abstain: 1 }), [])).toBe('adopted')
	})

	test('[D5] a tie is reported as a tie and does not adopt', () => {
		const outcome = decide(majority(), rollOf(8), ballots({ yes: 4, no: 4 }), [])
		expect(outcome.result).toBe('tie')
		expect(outcome.steps.map((step) => step.key)).toContain('tie')
	})

	test('[D6] exactly two thirds are two thirds; a hair less is not', () => {
		const twoThirds = supermajority('2/3', 'yes_no')
		expect(result(twoThirds, rollOf(9), ballots({ yes: 6, no: 3 }), [])).toBe('adopted')
		expect(result(twoThirds, rollOf(9), ballots({ yes: 5, no: 3 }), [])).toBe('not_adopted')
		const tenths = supermajority('7/10', 'yes_no')
		expect(result(tenths, rollOf(10), ballots({ yes: 7, no: 3 }), [])).toBe('adopted')
	})

	test('[D6] abstentions alone decide nothing', () => {
		for (const one of [majority(), supermajority('2/3', 'yes_no')]) {
			expect(result(one, rollOf(4), ballots({ abstain: 4 }), [])).toBe('not_adopted')
			expect(result(one, rollOf(4), [], [])).toBe('not_adopted')
		}
	})

	test('V1a counted as one group: 5 of 7 is more than 2/3 on yes and no', () => {
		const outcome = decide(
			supermajority('2/3', 'yes_no'),
			rollOf(8),
			ballots({ yes: 5, no: 2, abstain: 1 }),
			[]
		)
		expect(outcome).toMatchObject({ result: 'adopted', base: { count: 7 }, threshold: '2/3' })
	})

	test('V2 reconsent: 6 yes, 1 no, 1 abstention of 8 adopt by majority', () => {
		const votes = ballots({ yes: 6, no: 1, abstain: 1 })
		expect(result(rule('majority'), rollOf(8), votes, [])).toBe('adopted')
	})
})

describe('[D3] [F24] quorum', () => {
	test('exactly the share is enough, and a missed quorum rejects nothing', () => {
		const half = rule('majority')
		expect(result(half, rollOf(8), ballots({ yes: 4 }), [])).toBe('adopted')
		expect(result(half, rollOf(8), ballots({ yes: 3 }), [])).toBe('no_quorum')
		expect(result(half, rollOf(7), ballots({ yes: 3 }), [])).toBe('no_quorum')
		expect(decide(half, rollOf(7), ballots({ yes: 3 }), []).quorum).toEqual({
			type: 'roll_fraction',
			needed: 4,
			counted: 3,
			reached: false
		})
	})

	test('Z4: 5 of 8 miss three quarters', () => {
		const threeQuarters = rule('majority', { quorum: { type: 'roll_fraction', value: '3/4' } })
		expect(result(threeQuarters, rollOf(8), ballots({ yes: 5 }), [])).toBe('no_quorum')
		expect(result(threeQuarters, rollOf(8), ballots({ yes: 6 }), [])).toBe('adopted')
	})

	test('an abstention takes part', () => {
		const half = rule('majority')
		expect(result(half, rollOf(8), ballots({ yes: 1, abstain: 3 }), [])).toBe('adopted')
	})

	test('under plain T1 at least 12 must be present, so that a group of 8 has no quorum', () => {
		const quorum = { type: 'present_fraction', value: '3/10', min: 12 }
		expect(result(consent({ quorum }), rollOf(8), ballots({ consent: 8 }), [])).toBe('no_quorum')
		expect(result(consent({ quorum }), rollOf(12), ballots({ consent: 12 }), [])).toBe('adopted')
	})

	test('a constituency cannot lend its turnout to another', () => {
		const quorum = { type: 'per_constituency', value: '1/2' }
		const roll = rollOf(6).map((entry, index) =>
			index < 4 ? entry : { ...entry, constituency: 'administrations' }
		)
		const outcome = decide(rule('majority', { quorum }), roll, ballots({ yes: 4 }), [])
		expect(outcome.result).toBe('no_quorum')
		expect(outcome.steps.map((step) => step.key)).toContain('constituency_missed')
		expect(result(rule('majority', { quorum }), roll, ballots({ yes: 5 }), [])).toBe('adopted')
	})

	test('everybody, a least number, or none at all', () => {
		const of = (quorum: object, votes: Ballot[]) =>
			result(majority({ quorum }), rollOf(3), votes, [])
		expect(of({ type: 'all_responded' }, ballots({ yes: 2 }))).toBe('no_quorum')
		expect(of({ type: 'all_responded' }, ballots({ yes: 3 }))).toBe('adopted')
		expect(of({ type: 'none', min_ballots: 2 }, ballots({ yes: 1 }))).toBe('no_quorum')
		expect(of({ type: 'none' }, ballots({ yes: 1 }))).toBe('adopted')
		expect(
			of({ type: 'per_constituency', value: '1/2', only: ['jury'] }, ballots({ yes: 3 }))
		).toBe('no_quorum')
	})
})

describe('[D7] consent', () => {
	const objection = (status: ObjectionStatus): ObjectionFact[] => [{ personId: 'c8', status }]
	const z1a = ballots({ consent: 6, stand_aside: 1, object: 1 })

	test('Z1a: one valid objection stops what six consent to', () => {
		const outcome = decide(consent(), rollOf(8), z1a, objection('valid'))
		expect(outcome.result).toBe('objected')
		expect(outcome.tallies).toEqual({ consent: 6, stand_aside: 1, object: 1 })
	})

	test('Z1b: seven consents and one standing aside adopt', () => {
		const votes = ballots({ consent: 7, stand_aside: 1 })
		expect(result(consent(), rollOf(8), votes, [])).toBe('adopted')
	})

	test('an objection stands while open or valid, and no longer', () => {
		const with_ = (status: ObjectionStatus) => result(consent(), rollOf(8), z1a, objection(status))
		expect(with_('open')).toBe('objected')
		for (const settled of ['not_valid', 'integrated', 'overruled', 'withdrawn'] as const) {
			expect(with_(settled)).toBe('adopted')
		}
	})

	test('a ballot "object" without an objection on file still blocks', () => {
		expect(result(consent(), rollOf(8), z1a, [])).toBe('objected')
	})

	test('an objection stands also when its author has changed the ballot', () => {
		expect(result(consent(), rollOf(8), ballots({ consent: 8 }), objection('open'))).toBe(
			'objected'
		)
	})

	test('[F24] below the quorum nothing is decided, not even by an objection', () => {
		const votes = ballots({ consent: 1, object: 1 })
		expect(result(consent(), rollOf(8), votes, objection('open'))).toBe('no_quorum')
	})

	test('nobody consents, nothing is adopted', () => {
		expect(result(consent(), rollOf(4), ballots({ stand_aside: 4 }), [])).toBe('not_adopted')
		expect(result(consent({ quorum: FULL }), rollOf(4), [], [])).toBe('not_adopted')
	})

	test('[D8] silence is absence, or consents where the rule says so', () => {
		const editorial = ruleOf(baseline, 'editorial_change') as Rule
		expect(result(editorial, rollOf(4), [], [])).toBe('adopted')
		expect(result(editorial, rollOf(4), ballots({ object: 1 }), [])).toBe('objected')
		expect(result(editorial, [], [], [])).toBe('not_adopted')
		expect(result(consent(), rollOf(4), [], [])).toBe('no_quorum')
	})
})

describe('[D2] a box that cannot be right is not counted', () => {
	const refusal = (votes: Ballot[]) => {
		try {
			decide(majority(), rollOf(3), votes, [])
		} catch (error) {
			return error instanceof Refusal ? error.code : error
		}
	}
	test('[F11] a ballot without entitlement', () => {
		expect(refusal([{ personId: 'guest', choice: 'yes' }])).toBe('not_on_roll')
	})
	test('[F3] two ballots of one roll entry', () => {
		expect(refusal([...ballots({ yes: 1 }), ...ballots({ no: 1 })])).toBe('conflict')
	})
	test.each(['maybe', 'toString', '__proto__', ''])('a choice %j nobody offered', (choice) => {
		expect(refusal([{ personId: 'c1', choice }])).toBe('choice_unknown')
	})
	test('a roll that names a person twice, or a weight that is no whole number', () => {
		expect(() => decide(majority(), [...rollOf(1), ...rollOf(1)], [], [])).toThrow('roll once')
		for (const weight of [0, -1, 1.5, NaN, 2 ** 53]) {
			const roll = [{ personId: 'a', constituency: 'citizens', weight }]
			expect(() => decide(majority(), roll, [], [])).toThrow('weight')
		}
	})
})

describe('[D11] what cannot be counted is not offered', () => {
	test('[D11] drawing is counted, and decides nothing', () => {
		expect(canDecide(ruleOf(baseline, 'sense_check') as Rule)).toBe(true)
		const sortition = rule('majority', {
			method: 'sortition',
			size: 3,
			strata: [],
			base: undefined
		})
		expect(canDecide(sortition)).toBe(false)
		expect(choicesOf(sortition)).toEqual([])
		expect(() => decide(sortition, rollOf(3), [], [])).toThrow(Refusal)
	})
	test('ties to be broken by lot, run-off or ratifier; organisations; secrecy', () => {
		for (const tie of ['lot_public_seed', 'ratifier']) {
			expect(canDecide(majority({ tie }))).toBe(true)
		}
		const ranked = (changes: object) => rule('order_of_preference', { tie: 'ratifier', ...changes })
		expect(canDecide(ranked({}))).toBe(true)
		expect(canDecide(ranked({ variant: 'irv' }))).toBe(false)
		expect(canDecide(consent({ unit: 'organisation' }))).toBe(true)
		expect(canDecide(consent({ secrecy: 'secret' }))).toBe(false)
		const secret = { secrecy: 'secret', results_visibility: 'after_close' } as const
		expect(canDecide(majority(secret))).toBe(true)
		expect(canDecide(majority({ ...secret, results_visibility: 'live' }))).toBe(false)
	})
	test('the rules of the workshop charter can', () => {
		const charter = parseCharter({ extends: 'workshop-pace-1', id: 'ours' })
		for (const name of ['default', 'majority', 'two_thirds', 'open_majority']) {
			expect(canDecide(ruleOf(charter, name) as Rule)).toBe(true)
		}
	})
})

describe('properties', () => {
	const choice = fc.constantFrom('yes', 'no', 'abstain')
	const weight = fc.integer({ min: 1, max: 1_000_000 })
	const box = fc.array(fc.record({ choice: fc.option(choice), weight, present: fc.boolean() }), {
		maxLength: 30
	})
	const share = fc
		.tuple(fc.integer({ min: 0, max: 9999 }), fc.integer({ min: 1, max: 9999 }))
		.filter(([n, d]) => n <= d)
	const base = fc.constantFrom('yes_no', 'cast', 'present', 'roll')

	/** People with a choice, or null for who stays silent. */
	function election(people: { choice: string | null; weight: number; present: boolean }[]) {
		const roll = people.map(({ weight, present }, index) => ({
			personId: `c${index}`,
			constituency: index % 2 ? 'citizens' : 'administrations',
			weight,
			present
		}))
		const votes = people.flatMap(({ choice }, index) =>
			choice ? [{ personId: `c${index}`, choice }] : []
		)
		return { roll, votes }
	}

	test('[D6] agrees with an oracle in exact rationals', () => {
		fc.assert(
			fc.property(box, share, share, base, (people, threshold, quorum, base) => {
				const { roll, votes } = election(people)
				const sum = (of: (person: (typeof people)[number]) => boolean) =>
					people.filter(of).reduce((total, person) => total + BigInt(person.weight), 0n)
				const yes = sum((person) => person.choice === 'yes')
				const whole = {
					yes_no: sum((person) => person.choice === 'yes' || person.choice === 'no'),
					cast: sum((person) => person.choice !== null),
					present: sum((person) => person.choice !== null || person.present),
					roll: sum(() => true)
				}
				const atLeast = (part: bigint, of: bigint, [n, d]: [number, number]) =>
					part * BigInt(d) >= of * BigInt(n)
				const expected = !atLeast(whole.cast, whole.roll, quorum)
					? 'no_quorum'
					: whole[base] > 0n && atLeast(yes, whole[base], threshold)
						? 'adopted'
						: 'not_adopted'
				const tested = supermajority(threshold.join('/'), base, {
					quorum: { type: 'roll_fraction', value: quorum.join('/') }
				})
				expect(result(tested, roll, votes, [])).toBe(expected)
			}),
			{ numRuns: 1000 }
		)
	})

	test('[D5] a majority is more than half, for every base', () => {
		fc.assert(
			fc.property(box, base, (people, base) => {
				const { roll, votes } = election(people)
				const outcome = decide(majority({ base }), roll, votes, [])
				const { yes = 0 } = outcome.tallies
				expect(outcome.result === 'adopted').toBe(yes * 2 > (outcome.base?.count ?? 0))
			})
		)
	})

	test('[D1] the order of roll, ballots and objections never matters', () => {
		const rules = [majority(), supermajority('2/3', 'cast'), rule('two_thirds')]
		fc.assert(
			fc.property(
				box,
				fc.constantFrom(...rules),
				fc.infiniteStream(fc.nat()),
				(people, one, keys) => {
					const { roll, votes } = election(people)
					const shuffled = <T>(list: T[]) =>
						list
							.map((item) => ({ item, key: keys.next().value as number }))
							.sort((a, b) => a.key - b.key)
							.map(({ item }) => item)
					expect(decide(one, shuffled(roll), shuffled(votes), [])).toEqual(
						decide(one, roll, votes, [])
					)
				}
			)
		)
	})

	test('[D1] the outcome is JSON of whole numbers and texts, the same after a round trip', () => {
		fc.assert(
			fc.property(box, (people) => {
				const { roll, votes } = election(people)
				const outcome = decide(rule('two_thirds'), roll, votes, [])
				expect(JSON.parse(JSON.stringify(outcome))).toEqual(outcome)
				for (const { params } of outcome.steps) {
					for (const value of Object.values(params)) {
						expect(typeof value === 'string' || Number.isSafeInteger(value)).toBe(true)
					}
				}
			})
		)
	})

	test('[D7] consent: one standing objection always blocks, a settled one never does', () => {
		const choices = fc.array(fc.constantFrom('consent', 'stand_aside'), { minLength: 1 })
		const status = fc.constantFrom<ObjectionStatus>(
			'open',
			'valid',
			'not_valid',
			'integrated',
			'overruled',
			'withdrawn'
		)
		fc.assert(
			fc.property(choices, fc.array(status), (cast, statuses) => {
				const votes = cast.map((choice, index) => ({ personId: `c${index + 1}`, choice }))
				const objections = statuses.map((status) => ({ personId: 'c1', status }))
				const stands = statuses.some((one) => one === 'open' || one === 'valid')
				const outcome = decide(consent(), rollOf(cast.length), votes, objections)
				const expected = stands ? 'objected' : cast.includes('consent') ? 'adopted' : 'not_adopted'
				expect(outcome.result).toBe(expected)
			})
		)
	})

	test('[F26] who a voter is never changes a tally, only the entry does', () => {
		fc.assert(
			fc.property(box, (people) => {
				const { roll, votes } = election(people)
				const erased = (personId: string) => `erased-${personId}`
				const outcome = decide(
					rule('two_thirds'),
					roll.map((entry) => ({ ...entry, personId: erased(entry.personId) })),
					votes.map((vote) => ({ ...vote, personId: erased(vote.personId) })),
					[]
				)
				expect(outcome).toEqual(decide(rule('two_thirds'), roll, votes, []))
			})
		)
	})
})
