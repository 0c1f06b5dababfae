import type { Ballot, ObjectionFact } from '../decide.ts'
import { NO_SHARE, conclude, withoutQuorum } from './count.ts'
import type { Count } from './count.ts'
import type { Outcome, Step } from './outcome.ts'
import type { RuleOf } from './rule.ts'

/**
 * [D7] Adopted when the quorum is reached, somebody consents, and no objection stands.
 * An objection stands while it is open or found valid; one that was found not valid, integrated,
 * overruled or withdrawn does not. Silence is absence, unless the rule says that it consents [D8].
 */
export function decideConsent(
	rule: RuleOf<'consent'>,
	count: Count,
	ballots: readonly Ballot[],
	objections: readonly ObjectionFact[]
): Outcome {
	const silent = rule.silence === 'consent' ? count.entitled - count.voted : 0
	const consents = (count.tallies.consent ?? 0) + silent
	const standing = standingObjections(ballots, objections)
	const steps = [...silenceSteps(silent), consentStep(count), objectionStep(standing)]
	if (!count.quorum.reached) return withoutQuorum('consent', count, steps)
	if (standing > 0) return conclude('consent', count, 'objected', NO_SHARE, steps)
	if (consents > 0) return conclude('consent', count, 'adopted', NO_SHARE, steps)
	return conclude('consent', count, 'not_adopted', NO_SHARE, [
		...steps,
		{ key: 'consent_none', params: {} }
	])
}

/**
 * Objections that still stand. A ballot "object" whose author has no objection on file counts as
 * one: better to hear twice than to lose one.
 */
function standingObjections(
	ballots: readonly Ballot[],
	objections: readonly ObjectionFact[]
): number {
	const authors = new Set(objections.map((objection) => objection.personId))
	const open = objections.filter(({ status }) => status === 'open' || status === 'valid')
	const unfiled = ballots.filter(
		(ballot) => 'choice' in ballot && ballot.choice === 'object' && !authors.has(ballot.personId)
	)
	return open.length + unfiled.length
}

function silenceSteps(silent: number): Step[] {
	return silent > 0 ? [{ key: 'silence_consents', params: { silent } }] : []
}

function consentStep(count: Count): Step {
	const { consent = 0, stand_aside = 0, object = 0 } = count.tallies
	return { key: 'count_consent', params: { consent, stand_aside, object } }
}

function objectionStep(standing: number): Step {
	if (standing === 0) return { key: 'objections_none', params: {} }
	return { key: 'objections_stand', params: { standing } }
}
