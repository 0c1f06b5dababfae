import type { DecisionView } from '#collab/store/views.ts'
import type { Messages } from '#lib/messages/speak.ts'
import type { Stop } from '#lib/ui/line.ts'

/** The life of a decision as stops of the line; the last one depends on how it ends. */
export function nextStops(decision: DecisionView, m: Messages): Stop[] {
	const when = (instant: string) => m.dateTime(instant, decision.timezone)
	const reached = { announced: 0, open: 1, closed: 3, cancelled: 0 }[decision.status]
	const adopted = decision.results?.outcome ? decision.results.outcome.result === 'adopted' : true
	const runoff = decision.results?.outcome?.result === 'runoff'
	const stops = [
		{ id: 'announced', label: m('decision.stop_announced'), detail: when(decision.announcedAt) },
		{ id: 'open', label: m('decision.stop_open'), detail: when(decision.opensAt) },
		{ id: 'counted', label: m('decision.stop_counted'), detail: when(decision.closesAt) },
		{
			id: 'end',
			label: m(
				runoff ? 'choosing.next_runoff' : adopted ? 'decision.stop_adopted' : 'decision.stop_review'
			),
			key: adopted
		}
	]
	return stops.map((stop, index) => ({ ...stop, is: placed(index, reached) }))
}

function placed(index: number, reached: number): Stop['is'] {
	if (index === reached) return 'here'
	return index < reached ? 'done' : 'ahead'
}
