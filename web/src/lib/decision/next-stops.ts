import type { DecisionView, RatificationView } from '#collab/store/acting/views.ts'
import { isPending } from '#schema/governance/effects.ts'
import type { Messages } from '#lib/messages/speak.ts'
import type { Stop } from '#lib/ui/line.ts'

/** The life of a decision as stops of the line; the last one depends on how it ends. */
export function nextStops(decision: DecisionView, m: Messages): Stop[] {
	const when = (instant: string) => m.dateTime(instant, decision.timezone)
	const reached = reachedBy(decision)
	// While people answer nothing is known yet, even where everybody sees the answers come in.
	const outcome = decision.results?.final ? decision.results.outcome : null
	const adopted = outcome ? isOnItsWay(decision) : true
	const runoff = outcome?.result === 'runoff'
	const ratified = decision.ratification
	const stops = [
		{ id: 'announced', label: m('decision.stop_announced'), detail: when(decision.announcedAt) },
		{ id: 'open', label: m('decision.stop_open'), detail: when(decision.opensAt) },
		{ id: 'counted', label: m('decision.stop_counted'), detail: when(decision.closesAt) },
		...(decision.tie?.until
			? [{ id: 'tied', label: m('methods.tie_heading'), detail: when(decision.tie.until) }]
			: []),
		...(ratified?.until
			? [
					{
						id: 'ratified',
						label: m('redress.stop_ratified'),
						detail: when(isPending(decision.effect) ? ratified.until : lastOf(ratified))
					}
				]
			: []),
		{
			id: 'end',
			label: m(
				runoff ? 'choosing.next_runoff' : adopted ? 'decision.stop_adopted' : 'decision.stop_review'
			),
			key: adopted
		},
		...(adopted && decision.reviewAt
			? [
					{
						id: 'review',
						label: m('redress.stop_review'),
						detail: m.date(decision.reviewAt, decision.timezone)
					}
				]
			: [])
	]
	return stops.map((stop, index) => ({ ...stop, is: placed(index, reached) }))
}

/** When it was answered; where nobody did, the deadline decided. */
function lastOf({ answers, until }: RatificationView): string {
	return answers.at(-1)?.at ?? until ?? ''
}

/** Adopted, or still to be: everything else ends with the text back in review. */
function isOnItsWay({ effect }: DecisionView): boolean {
	return effect === 'effective' || isPending(effect)
}

/** The stop a decision stands at; ratifying is one more where the charter asks for it. */
function reachedBy({ status, effect, ratification }: DecisionView): number {
	if (status !== 'closed') return status === 'open' ? 1 : 0
	const pending = isPending(effect)
	return ratification && !pending ? 4 : 3
}

function placed(index: number, reached: number): Stop['is'] {
	if (index === reached) return 'here'
	return index < reached ? 'done' : 'ahead'
}
