import fc from 'fast-check'
import { expect, test } from 'vitest'
import { ballots, rollOf, rule } from './cast.ts'
import { decide } from './decide.ts'
import { carried, lendingRefusal, mostCarried, type Lent } from './delegation.ts'

test('[B14] a carried vote counts as its delegate answers, and in its own constituency', () => {
	const lent = [{ from: 'c3', to: 'c1' }]
	const box = carried(ballots({ yes: 1, no: 1 }), lent)
	expect(box).toContainEqual({ personId: 'c3', choice: 'yes', via: 'c1' })
	const roll = rollOf(3).map((entry, at) => (at === 2 ? { ...entry, constituency: 'x' } : entry))
	expect(decide(rule('majority'), roll, box, []).result).toBe('adopted')
})

test('[B14] who answers themselves is not carried, and nobody is carried by silence', () => {
	const lent = [
		{ from: 'c2', to: 'c1' },
		{ from: 'c3', to: 'c9' }
	]
	expect(carried(ballots({ yes: 1, no: 1 }), lent)).toEqual(ballots({ yes: 1, no: 1 }))
})

test('[B14] [F3] however votes are lent, each counts at most once and only from the roll', () => {
	const person = fc.integer({ min: 1, max: 8 }).map((n) => `c${n}`)
	const acts = fc.array(fc.record({ from: person, to: person }), { maxLength: 30 })
	const votes = fc
		.uniqueArray(person)
		.map((people) => people.map((personId) => ({ personId, choice: 'yes' })))
	fc.assert(
		fc.property(acts, votes, fc.integer({ min: 1, max: 3 }), (tried, cast, most) => {
			const lent = tried.reduce<Lent[]>((held, one) => {
				if (one.from === one.to || lendingRefusal(one, held, most)) return held
				return [...held.filter(({ from }) => from !== one.from), one]
			}, [])
			const box = carried(cast, lent)
			const counted = box.map(({ personId }) => personId)
			expect(new Set(counted).size).toBe(counted.length)
			expect(lent.some(({ to }) => lent.some(({ from }) => from === to))).toBe(false)
			for (const { to } of lent)
				expect(lent.filter((one) => one.to === to).length).toBeLessThanOrEqual(most)
		})
	)
})

test('[B14] nothing is lent where the rule does not say so, no secret vote, and no consent', () => {
	const lending = { method: 'majority', delegation: { max: 2 }, secrecy: 'open' }
	expect(mostCarried(lending)).toBe(2)
	expect(mostCarried({ ...lending, delegation: 'off' })).toBe(0)
	expect(mostCarried({ ...lending, secrecy: 'secret' })).toBe(0)
	expect(mostCarried({ ...lending, method: 'consent' })).toBe(0)
})
