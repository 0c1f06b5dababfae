import { Refusal, assert } from '../../errors.ts'
import type { Ballot, Outcome, RollEntry, Step } from '../decide.ts'
import { quorumOf } from './quorum.ts'
import type { QuorumRule } from './rule.ts'

/** What every method starts from: the ballots counted by choice, and the quorum. */
export type Count = Pick<Outcome, 'tallies' | 'entitled' | 'voted' | 'quorum'> & {
	/** Votes of those checked in or voting. */
	present: number
	/** The calculation so far. */
	steps: Step[]
}

/** Counts a box against its roll. Refuses a box that cannot be right [D2]. */
export function countBallots(
	choices: readonly string[],
	quorum: QuorumRule,
	roll: readonly RollEntry[],
	ballots: readonly Ballot[]
): Count {
	const entries = entriesOf(roll)
	const tallies: Record<string, number> = Object.fromEntries(choices.map((choice) => [choice, 0]))
	const voters = new Set<string>()
	for (const { personId, choice } of ballots) {
		const entry = entries.get(personId)
		if (!entry) throw new Refusal('not_on_roll')
		if (voters.has(personId)) throw new Refusal('conflict')
		const counted = Object.hasOwn(tallies, choice) ? tallies[choice] : undefined
		if (counted === undefined) throw new Refusal('choice_unknown')
		tallies[choice] = counted + weightOf(entry)
		voters.add(personId)
	}
	const voted = votesOf(roll.filter((entry) => voters.has(entry.personId)))
	const entitled = votesOf(roll)
	const reached = quorumOf(quorum, roll, voters)
	return {
		tallies,
		entitled,
		voted,
		present: votesOf(roll.filter((entry) => entry.present || voters.has(entry.personId))),
		quorum: reached.quorum,
		steps: [
			{ key: 'roll', params: { entitled } },
			{ key: 'cast', params: { voted, entitled } },
			...reached.steps
		]
	}
}

/** The outcome of a count whose quorum was missed: nothing was decided, nothing was rejected [F24]. */
export function withoutQuorum(method: string, count: Count, steps: Step[] = []): Outcome {
	return conclude(method, count, 'no_quorum', { base: null, threshold: null }, steps)
}

/** Puts the last line under a calculation. */
export function conclude(
	method: string,
	count: Count,
	result: Outcome['result'],
	share: Pick<Outcome, 'base' | 'threshold'>,
	steps: Step[]
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
		steps: [...count.steps, ...steps, { key: `result_${result}`, params: {} }]
	}
}

/** The sum of the votes of these entries. */
export function votesOf(entries: readonly RollEntry[]): number {
	return entries.reduce((sum, entry) => sum + weightOf(entry), 0)
}

function weightOf(entry: RollEntry): number {
	return entry.weight ?? 1
}

function entriesOf(roll: readonly RollEntry[]): Map<string, RollEntry> {
	const entries = new Map<string, RollEntry>()
	for (const entry of roll) {
		assert(!entries.has(entry.personId), 'a person stands on a roll once')
		const weight = weightOf(entry)
		assert(Number.isSafeInteger(weight) && weight > 0, 'a weight is a whole number above 0')
		entries.set(entry.personId, entry)
	}
	assert(Number.isSafeInteger(votesOf(roll)), 'the votes of a roll can be counted exactly')
	return entries
}
