import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Approbation, FirstPastThePost, InstantRunoff, Schulze, TwoRoundRunoff, utils } from 'votes'
import { count } from './test-box.ts'

const IDS = ['a', 'b', 'c', 'd', 'e']
const votes = fc.integer({ min: 1, max: 20 })
/** A complete, strict ranking of all options. */
const order = fc.shuffledSubarray(IDS, { minLength: IDS.length })
const box = fc.array(fc.record({ ranking: order, weight: votes }), { minLength: 1, maxLength: 12 })
/** Tiers, perhaps not of all options. */
const tiers = fc
	.tuple(
		fc.shuffledSubarray(IDS, { minLength: 1 }),
		fc.array(fc.boolean(), { minLength: 5, maxLength: 5 })
	)
	.map(([ids, joined]) =>
		ids.reduce<string[][]>(
			(all, id, at) =>
				at > 0 && joined[at] ? [...all.slice(0, -1), [...(all.at(-1) ?? []), id]] : [...all, [id]],
			[]
		)
	)
const loose = fc.array(fc.record({ ranking: tiers, weight: votes }), {
	minLength: 1,
	maxLength: 12
})

type Loose = { ranking: string[][]; weight: number }[]
const grouped = (ballots: Loose) =>
	ballots.map(({ ranking, weight }) => ({ ranking, count: weight }))
const asTiers = (ballots: { ranking: string[]; weight: number }[]): Loose =>
	ballots.map(({ ranking, weight }) => ({ ranking: ranking.map((id) => [id]), weight }))
const chosenOf = (outcome: ReturnType<typeof count>) =>
	(outcome.tie?.options ?? outcome.winners ?? []).toSorted()

describe('against the package votes, on random elections', () => {
	test('[D18] Schulze: the same winners, with ties and options left out', () => {
		fc.assert(
			fc.property(loose, (ballots) => {
				const ours = count({ rule: { method: 'ranked' }, options: IDS, ballots: grouped(ballots) })
				const scores = new Schulze(utils.matrixFromBallots(ballots, IDS)).scores()
				// A winner is beaten by nobody. The oracle tells how many each beats; the most is enough
				// to win when it is everybody.
				const matrix = utils.matrixFromBallots(ballots, IDS).array
				expect(ours.pairs?.a?.b).toBe(matrix[0]?.[1])
				const most = IDS.filter((id) => scores[id] === IDS.length - 1)
				if (most.length > 0) expect(chosenOf(ours)).toEqual(most)
				const beats = (one: string) =>
					IDS.filter(
						(other) => (ours.paths?.[one]?.[other] ?? 0) > (ours.paths?.[other]?.[one] ?? 0)
					).length
				for (const id of IDS) expect(beats(id), id).toBe(scores[id])
			}),
			{ numRuns: 400 }
		)
	})

	test('[D15] the most votes', () => {
		fc.assert(
			fc.property(box, (ballots) => {
				const first = ballots.map(({ ranking, weight }) => ({ choice: ranking[0], count: weight }))
				const ours = count({ rule: { method: 'plurality' }, options: IDS, ballots: first })
				const theirs = new FirstPastThePost({ ballots: asTiers(ballots), candidates: IDS })
				expect(chosenOf(ours)).toEqual(theirs.ranking()[0]?.toSorted())
			})
		)
	})

	test('[D16] two rounds: the same two meet', () => {
		fc.assert(
			fc.property(box, (ballots) => {
				const first = ballots.map(({ ranking, weight }) => ({ choice: ranking[0], count: weight }))
				const ours = count({ rule: { method: 'two_round' }, options: IDS, ballots: first })
				const theirs = new TwoRoundRunoff({ ballots: asTiers(ballots), candidates: IDS })
				const [round] = theirs.computeRounds()
				const scores = round?.roundResult.scores ?? {}
				const meet = (round?.roundResult.qualified ?? []).filter((id) => (scores[id] ?? 0) > 0)
				expect(chosenOf(ours)).toEqual(meet.toSorted())
			})
		)
	})

	test('[D17] approval', () => {
		fc.assert(
			fc.property(
				fc.array(fc.record({ set: fc.subarray(IDS, { minLength: 1 }), weight: votes }), {
					minLength: 1,
					maxLength: 12
				}),
				(ballots) => {
					const ours = count({
						rule: { method: 'approval', k: 1 },
						options: IDS,
						ballots: ballots.map(({ set, weight }) => ({ approvals: set, count: weight }))
					})
					const theirs = new Approbation({
						ballots: ballots.map(({ set, weight }) => ({ ranking: [set], weight })),
						candidates: IDS
					})
					expect(chosenOf(ours)).toEqual(theirs.ranking()[0]?.toSorted())
				}
			)
		)
	})

	test('[D19] instant run-off, wherever the oracle has no tie to break', () => {
		let compared = 0
		fc.assert(
			fc.property(box, (ballots) => {
				const theirs = new InstantRunoff({ ballots: asTiers(ballots), candidates: IDS })
				const rounds = theirs.computeRounds()
				if (rounds.some(({ roundResult }) => roundResult.eliminated.length !== 1)) return
				compared += 1
				const ours = count({
					rule: { method: 'ranked', variant: 'irv' },
					options: IDS,
					ballots: ballots.map(({ ranking, weight }) => ({ ranking, count: weight }))
				})
				expect(ours.winners).toEqual(theirs.ranking()[0])
			}),
			{ numRuns: 1_000 }
		)
		expect(compared).toBeGreaterThan(50)
	})
})

describe('[D1] [F19] every method', () => {
	const budget = { budget: 30, currency: 'EUR' }
	const rules = [
		{ method: 'plurality' },
		{ method: 'two_round' },
		{ method: 'approval', k: 2, min_share: '1/3' },
		{ method: 'ranked' },
		{ method: 'ranked', variant: 'irv' },
		{ method: 'ranked', variant: 'stv', k: 2 },
		{ method: 'score', scale: [0, 9], k: 2, weights: { x: '1/3', y: '2/3' } },
		{ method: 'dots', advisory: true, dots: 9, max_per_card: 9 },
		{ method: 'pb_greedy', ...budget },
		{ method: 'pb_mes', ...budget, completion: ['add1', 'greedy_fill'] }
	]
	const answerTo = (method: string, ranking: string[], points: number) => {
		if (method === 'ranked') return { ranking }
		if (method === 'score') return { scores: { [ranking[0] ?? 'a']: points, c: 9 - points } }
		if (method === 'dots') return { dots: { [ranking[0] ?? 'a']: points } }
		if (method === 'plurality' || method === 'two_round') return { choice: ranking[0] }
		return { approvals: ranking.slice(0, 3) }
	}
	const people = fc.array(
		fc.record({ ranking: order, points: fc.integer({ min: 0, max: 9 }), x: fc.boolean() }),
		{ minLength: 1, maxLength: 15 }
	)
	const tie = fc.constantFrom('fails', 'status_quo', 'runoff', 'lot_public_seed', 'ratifier')
	const options = (method: string) =>
		IDS.map((id, at) => (method.startsWith('pb_') ? { id, cost: 5 + 4 * at } : { id }))

	test.each(rules)('$method $variant: order does not matter, the outcome is plain JSON', (rule) => {
		fc.assert(
			fc.property(people, tie, fc.boolean(), (box, tie, seeded) => {
				const file = (list: typeof box) => ({
					rule: { ...rule, tie },
					options: options(rule.method),
					ballots: list.map(({ ranking, points, x }) => ({
						constituency: x ? 'x' : 'y',
						...answerTo(rule.method, ranking, points)
					})),
					...(seeded ? { seed: 'public' } : {})
				})
				const outcome = count(file(box))
				expect(count(file([...box].reverse()))).toEqual(outcome)
				expect(JSON.parse(JSON.stringify(outcome))).toEqual(outcome)
				for (const winner of outcome.winners ?? []) expect(IDS).toContain(winner)
				if (outcome.budget) expect(outcome.budget.spent).toBeLessThanOrEqual(30)
				if (['tie', 'runoff', 'lot', 'ratifier'].includes(outcome.result))
					expect(outcome.tie?.options.length).toBeGreaterThan(1)
				expect(outcome.result === 'lot' && seeded).toBe(false)
			}),
			{ numRuns: 120 }
		)
	})

	test.each(rules)('$method $variant: a group counts like as many ballots', (rule) => {
		fc.assert(
			fc.property(people, votes, (box, times) => {
				const ballots = box.map(({ ranking, points, x }) => ({
					constituency: x ? 'x' : 'y',
					...answerTo(rule.method, ranking, points)
				}))
				const file = { rule, options: options(rule.method) }
				const repeated = ballots.flatMap((ballot) => Array.from({ length: times }, () => ballot))
				const together = ballots.map((ballot) => ({ ...ballot, count: times }))
				expect(count({ ...file, ballots: together })).toEqual(count({ ...file, ballots: repeated }))
			}),
			{ numRuns: 40 }
		)
	})
})

/**
 * The count of the Springburn ward of Glasgow, 3 May 2007, three seats. Ballots as published by Glasgow
 * City Council; the votes of each stage as counted by Droop 0.11, an independent program
 * (github.com/jklundell/droop, test/ref), to the fifth decimal.
 */
describe('[D19] a published election: Springburn 2007', () => {
	const lines = readFileSync(new URL('springburn-2007.blt', import.meta.url), 'utf8').split('\n')
	const end = lines.indexOf('0')
	const names = lines.slice(end + 1, end + 11).map((name) => name.replaceAll('"', ''))
	const ballots = lines.slice(1, end).map((line) => {
		const [times = 0, ...ranking] = line.split(' ').map(Number)
		return { count: times, ranking: ranking.slice(0, -1).map((at) => names[at - 1] ?? '') }
	})
	const rule = { method: 'ranked', variant: 'stv', k: 3 }

	test('the same quota, transfers and councillors', () => {
		const outcome = count({ rule, options: names, ballots })
		expect(outcome.quota).toBe(1353)
		expect(outcome.winners).toEqual(['Allan Stewart', 'James Todd', 'Phil Greene'])
		const of = (name: string) => outcome.stages?.map(({ votes }) => votes[name])
		expect(of('Allan Stewart')).toEqual(['1752', '1353', '1353', '1353', '1353'])
		expect(of('James Todd')).toEqual(['1189', '1437.68116', '1353', '1353', '1353'])
		expect(of('Phil Greene')).toEqual([
			'1300',
			'1327.09987',
			'1336.33636',
			'1340.90962',
			'1374.08557'
		])
		expect(of('Graham Campbell')).toEqual([
			'339',
			'351.75288',
			'358.57632',
			'362.87082',
			'410.14226'
		])
		expect(of('Margaret Bean')).toEqual(['135', '139.78233', '143.25032', '144.60926', '0'])
	})

	test('two hundred thousand groups and thirty options are counted in seconds', () => {
		const options = Array.from({ length: 30 }, (_, at) => `o${at}`)
		const many = Array.from({ length: 200_000 }, (_, at) => ({
			count: 1 + (at % 5),
			ranking: Array.from(
				{ length: 6 },
				(_, place) => options[(at * 7 + place * (1 + (at % 4))) % 30] ?? 'o0'
			).filter((id, place, all) => all.indexOf(id) === place)
		}))
		const started = process.cpuUsage()
		const outcome = count({
			rule: { method: 'ranked', variant: 'stv', k: 5 },
			options,
			ballots: many
		})
		expect(outcome.winners).toHaveLength(5)
		expect(process.cpuUsage(started).user / 1_000).toBeLessThan(30_000)
	})
})
