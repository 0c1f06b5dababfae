import { Refusal, assert } from '../../errors.ts'
import type { Ballot, RollEntry } from '../decide.ts'
import { choicesOf, isBlank, readAnswer } from './answers.ts'
import type { Answer } from './answers.ts'
import type { Option } from './options.ts'
import type { Chosen, Outcome, Result, Step } from './outcome.ts'
import { quorumOf } from './quorum.ts'
import type { Rule } from './rule.ts'

/** Equal answers of one constituency, with their votes. */
export type Pile = { answer: Answer; constituency: string; votes: number }

/** What every method starts from: the ballots in piles of equals, and the quorum. */
export type Count = Pick<Outcome, 'tallies' | 'entitled' | 'voted' | 'quorum'> & {
	/** Votes of those checked in or voting. */
	present: number
	presentIn: ReadonlyMap<string, number>
	piles: Pile[]
	/** The calculation so far. */
	steps: Step[]
}

/** Counts a box against its roll. Refuses a box that cannot be right [D2] [D14]. */
export function countBallots(
	rule: Rule,
	options: readonly Option[],
	roll: readonly RollEntry[],
	ballots: readonly Ballot[]
): Count {
	const entries = entriesOf(roll)
	const choices = choicesOf(rule, options)
	const { piles, voters } = pileUp(rule, new Set(choices), entries, ballots)
	const voted = votesOf(roll.filter((entry) => voters.has(entry.personId)))
	const entitled = votesOf(roll)
	const reached = quorumOf(rule.quorum, roll, voters)
	const present = roll.filter((entry) => entry.present || voters.has(entry.personId))
	return {
		tallies: byChoice(choices, piles),
		entitled,
		voted,
		present: votesOf(present),
		presentIn: new Map(
			[...Map.groupBy(present, ({ constituency }) => constituency)].map(([name, entries]) => [
				name,
				votesOf(entries)
			])
		),
		quorum: reached.quorum,
		piles,
		steps: [
			{ key: 'roll', params: { entitled } },
			{ key: 'cast', params: { voted, entitled } },
			...reached.steps
		]
	}
}

/** The outcome of a count whose quorum was missed: nothing was decided, nothing was rejected [F24]. */
export function withoutQuorum(method: string, count: Count, steps: Step[] = []): Outcome {
	return conclude(method, count, 'no_quorum', NO_SHARE, steps)
}
export const NO_SHARE = { base: null, threshold: null }

/** Puts the last line under a calculation. */
export function conclude(
	method: string,
	count: Count,
	result: Result,
	share: Pick<Outcome, 'base' | 'threshold'>,
	steps: Step[],
	chosen: Chosen = {}
): Outcome {
	return {
		result,
		method,
		tallies: count.tallies,
		entitled: count.entitled,
		voted: count.voted,
		quorum: count.quorum,
		base: share.base,
		threshold: share.threshold,
		steps: [...count.steps, ...steps, { key: `result_${result}`, params: {} }],
		...chosen
	}
}

/** The sum of the votes of these entries. */
export function votesOf(entries: readonly { weight?: number }[]): number {
	return entries.reduce((sum, { weight = 1 }) => sum + weight, 0)
}

/** Votes of the ballots that favour nobody. */
export function blankVotes({ piles }: Pick<Count, 'piles'>): number {
	return piles.reduce((sum, { answer, votes }) => sum + (isBlank(answer) ? votes : 0), 0)
}

/** A line for blank ballots, where there are any. */
export function blankStep(count: Count): Step[] {
	const blank = blankVotes(count)
	return blank > 0 ? [{ key: 'blank', params: { blank } }] : []
}

function pileUp(
	rule: Rule,
	choices: ReadonlySet<string>,
	entries: ReadonlyMap<string, RollEntry>,
	ballots: readonly Ballot[]
): { piles: Pile[]; voters: ReadonlySet<string> } {
	const voters = new Set<string>()
	const piles = new Map<string, Pile>()
	for (const { personId, ...said } of ballots) {
		const entry = entries.get(personId)
		if (!entry) throw new Refusal('not_on_roll')
		if (voters.has(personId)) throw new Refusal('conflict')
		voters.add(personId)
		const answer = readAnswer(rule, choices, said)
		const { constituency, weight = 1 } = entry
		const key = `${constituency}\n${JSON.stringify(answer)}`
		const pile = piles.get(key)
		if (pile) pile.votes += weight
		else piles.set(key, { answer, constituency, votes: weight })
	}
	const inOrder = [...piles].sort(([one], [other]) => (one < other ? -1 : 1))
	return { piles: inOrder.map(([, pile]) => pile), voters }
}

/** What each choice got: votes, first places (also shared ones), or the sum of scores or dots. */
function byChoice(choices: readonly string[], piles: readonly Pile[]): Record<string, number> {
	const tallies = new Map(choices.map((choice) => [choice, 0]))
	for (const { answer, votes } of piles)
		for (const [choice, times] of saidIn(answer))
			tallies.set(choice, (tallies.get(choice) ?? 0) + votes * times)
	return Object.fromEntries(tallies)
}

function saidIn(answer: Answer): [choice: string, times: number][] {
	if ('scores' in answer) return Object.entries(answer.scores)
	if ('dots' in answer) return Object.entries(answer.dots)
	const once =
		'choice' in answer
			? [answer.choice]
			: 'approvals' in answer
				? answer.approvals
				: (answer.ranking[0] ?? [])
	return once.map((choice) => [choice, 1])
}

function entriesOf(roll: readonly RollEntry[]): Map<string, RollEntry> {
	const entries = new Map<string, RollEntry>()
	for (const entry of roll) {
		assert(!entries.has(entry.personId), 'a person stands on a roll once')
		const { weight = 1 } = entry
		assert(Number.isSafeInteger(weight) && weight > 0, 'a weight is a whole number above 0')
		entries.set(entry.personId, entry)
	}
	assert(Number.isSafeInteger(votesOf(roll)), 'the votes of a roll can be counted exactly')
	return entries
}
