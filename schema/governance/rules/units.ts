import type { Ballot, ObjectionFact, RollEntry } from '../decide.ts'
import type { Rule } from './rule.ts'

type Box = {
	roll: readonly RollEntry[]
	ballots: readonly Ballot[]
	objections: readonly ObjectionFact[]
}

/**
 * [D31] Under `unit: organisation` an organisation answers with one voice: whoever of its delegates
 * speaks answers for it, and two answers of one organisation are refused like two of one person.
 */
export function byUnit(rule: Rule, box: Box): Box {
	if (rule.method !== 'consent' || rule.unit !== 'organisation') return box
	const unitOf = new Map(
		box.roll.map(({ personId, organisation }) => [personId, organisation ?? personId])
	)
	const named = <Fact extends { personId: string }>(fact: Fact): Fact => ({
		...fact,
		personId: unitOf.get(fact.personId) ?? fact.personId
	})
	return {
		roll: [...Map.groupBy(box.roll.map(named), ({ personId }) => personId)].map(oneOf),
		ballots: box.ballots.map(named),
		objections: box.objections.map(named)
	}
}

/** Present when one of its delegates is, absent when all are. */
function oneOf([personId, delegates]: [string, RollEntry[]]): RollEntry {
	const constituency = delegates.map((one) => one.constituency).sort()[0] ?? ''
	return {
		personId,
		constituency,
		present: delegates.some(({ present }) => present),
		absent: delegates.every(({ absent }) => absent)
	}
}
