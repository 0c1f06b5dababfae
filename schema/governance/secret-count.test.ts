import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ballots as open, rollOf, rule } from './cast.ts'
import { decide } from './decide.ts'
import { isReceiptKey, receiptInGroups, receiptKey, receiptOf, typedReceipt } from './receipt.ts'
import type { Answer } from './rules/answers.ts'
import { decideSecretly, inBoxOrder, type Slip } from './secret-count.ts'
import type { Rule } from './rules/rule.ts'
import { boxEndsAt, canBeSecret } from './secrecy.ts'

const SECRET = rule('confidential_majority')
const keyOf = (at: number) => receiptKey(new Uint8Array(16).fill(at))
const slipsOf = (answers: Answer[]): Slip[] =>
	answers.map((answer, at) => ({ receipt: receiptOf(keyOf(at)), ...answer }))
const slips = (choices: string[]): Slip[] => slipsOf(choices.map((choice) => ({ choice })))
const voters = (count: number) => rollOf(count).map(({ personId }) => personId)

describe('[SB2] counting a box without names', () => {
	test('[F19] gives what the same ballots give with names, whoever cast which', () => {
		const counts = fc.record({ yes: fc.nat(9), no: fc.nat(9), abstain: fc.nat(9) })
		fc.assert(
			fc.property(counts, fc.nat(9), (given, silent) => {
				const named = open(given)
				fc.pre(named.length >= 5)
				const roll = rollOf(named.length + silent)
				const box = slipsOf(named.map(({ personId: _, ...answer }) => answer)).reverse()
				expect(decideSecretly(SECRET, roll, voters(named.length), box)).toEqual(
					decide(SECRET, roll, named, [])
				)
			})
		)
	})

	test('[F19] gives the same for rankings of options, whoever of which group cast which', () => {
		const ranked = { method: 'ranked', variant: 'stv', k: 2, base: undefined }
		const stv = rule('confidential_majority', ranked)
		const extras = { options: ['a', 'b', 'c', 'd'].map((id) => ({ id })) }
		const ranking = fc.shuffledSubarray(['a', 'b', 'c', 'd'])
		const answers = fc.array(ranking, { minLength: 5, maxLength: 20 })
		fc.assert(
			fc.property(answers, fc.nat(3), (said, groups) => {
				const roll = rollOf(said.length).map((entry, at) => ({
					...entry,
					constituency: `group ${at % (groups + 1)}`
				}))
				const named = said.map((ids, at) => ({
					personId: roll[at]?.personId ?? '',
					ranking: ids.map((id) => [id])
				}))
				const box = slipsOf(named.map(({ ranking }) => ({ ranking }))).reverse()
				expect(decideSecretly(stv, roll, voters(said.length), box, extras)).toEqual(
					decide(stv, roll, named, [], extras)
				)
			})
		)
	})

	test('four ballots are not counted, whatever they say; five are', () => {
		const four = decideSecretly(SECRET, rollOf(6), voters(4), slips(['yes', 'yes', 'no', 'no']))
		expect(four).toMatchObject({
			result: 'no_quorum',
			voted: 4,
			tallies: { yes: 0, no: 0, abstain: 0 }
		})
		expect(four).toEqual(decideSecretly(SECRET, rollOf(6), voters(4), []))
		const five = slips(['yes', 'yes', 'yes', 'yes', 'yes'])
		expect(decideSecretly(SECRET, rollOf(6), voters(5), five).result).toBe('adopted')
	})

	test('[F3] a box with more or fewer slips than voters, or with weights, is refused', () => {
		const six = slips(['yes', 'yes', 'yes', 'yes', 'yes', 'yes'])
		expect(() => decideSecretly(SECRET, rollOf(8), voters(5), six)).toThrow('conflict')
		expect(() => decideSecretly(SECRET, rollOf(8), voters(7), six)).toThrow('conflict')
		const heavy = rollOf(8).map((entry) => ({ ...entry, weight: 2 }))
		expect(() => decideSecretly(SECRET, heavy, voters(6), six)).toThrow('rule_unknown')
	})

	test('a rule that needs names or early results cannot be secret', () => {
		expect(canBeSecret(SECRET)).toBe(true)
		expect(canBeSecret(rule('default'))).toBe(false)
		expect(canBeSecret(rule('charter_amendment'))).toBe(false)
		const score = { method: 'score', scale: [0, 5], k: 1, base: undefined }
		expect(canBeSecret({ ...SECRET, ...score } as Rule)).toBe(true)
		const weighted = { ...score, weights: { citizens: '1/1' } }
		expect(canBeSecret({ ...SECRET, ...weighted } as Rule)).toBe(true)
		const consensus = { method: 'consensus', threshold: '4/5', base: 'cast' }
		expect(canBeSecret({ ...SECRET, ...consensus } as Rule)).toBe(false)
		for (const [inner, may] of [
			[{ method: 'majority' }, true],
			[consensus, false]
		] as const)
			expect(canBeSecret({ ...SECRET, method: 'ratified', inner } as Rule)).toBe(may)
		expect(canBeSecret({ ...SECRET, results_visibility: 'after_own' })).toBe(false)
	})
})

describe('[SB4] receipts', () => {
	test('are made from a key, show nothing of it, and are read in groups', () => {
		const key = keyOf(7)
		const receipt = receiptOf(key)
		expect(isReceiptKey(key)).toBe(true)
		expect(receipt).toMatch(/^[0-9a-f]{32}$/)
		expect(receipt).not.toBe(key)
		expect(receiptOf(key)).toBe(receipt)
		expect(receiptInGroups(receipt)).toMatch(/^([0-9a-f]{4} ){7}[0-9a-f]{4}$/)
		expect(typedReceipt(` ${receiptInGroups(receipt).toUpperCase()} `)).toBe(receipt)
	})

	test('what is no receipt or key is told from one', () => {
		for (const text of ['', 'abc', `${keyOf(1)}0`, 'g'.repeat(32)]) {
			expect(isReceiptKey(text)).toBe(false)
			expect(typedReceipt(text)).toBe(null)
		}
		expect(isReceiptKey(7)).toBe(false)
	})

	test('[SB5] order the box, whatever the order of casting', () => {
		const box = slips(['yes', 'no', 'abstain', 'no', 'yes'])
		expect(inBoxOrder(box.toReversed())).toEqual(inBoxOrder(box))
		const receipts = inBoxOrder(box).map(({ receipt }) => receipt)
		expect(receipts).toEqual(receipts.toSorted())
	})
})

test('[SB7] a box ends thirty days after the time for appeals, on the wall clock of the process', () => {
	const closed = new Date('2027-03-01T16:00:00Z')
	const ends = boxEndsAt({ appeal_window_days: 10 }, closed, 'Europe/Riga')
	expect(ends.toISOString()).toBe('2027-04-10T15:00:00.000Z')
})
