import type { Extras, ObjectionFact } from '../decide.ts'
import { NO_SHARE, conclude, withoutQuorum } from './count.ts'
import type { Count } from './count.ts'
import type { Outcome, Result, Step } from './outcome.ts'

/**
 * [D24] Rough consensus (RFC 7282): who facilitates calls it, with reasons, and the call holds only
 * when every issue was dealt with: integrated, answered with reasons, found out of scope, or
 * withdrawn. How many agree is shown and weighs nothing.
 */
export function decideRoughConsensus(
	count: Count,
	objections: readonly ObjectionFact[],
	{ call }: Extras
): Outcome {
	const { agree = 0, disagree = 0, abstain = 0 } = count.tallies
	const open = objections.filter(({ status }) => status === 'open' || status === 'valid').length
	const steps: Step[] = [
		{ key: 'count_agree', params: { agree, disagree, abstain, block: 0 } },
		{ key: 'count_informs', params: {} },
		open > 0
			? { key: 'issues_open', params: { open } }
			: { key: 'issues_settled', params: { settled: objections.length } }
	]
	const end = (result: Result, key: Step['key']) =>
		conclude('rough_consensus', count, result, NO_SHARE, [...steps, { key, params: {} }])
	if (!count.quorum.reached) return withoutQuorum('rough_consensus', count, steps)
	if (call?.finds === 'no_consensus') return end('not_adopted', 'call_against')
	if (call?.finds !== 'consensus') return end('not_adopted', 'not_called')
	return end(open > 0 ? 'objected' : 'adopted', 'called')
}
