import type { ArtefactView } from '#collab/store/views.ts'
import type { Standing } from '#schema/protocol.ts'
import type { Messages } from '#lib/messages/speak.ts'
import type { WhereAnswers } from '#lib/ui/where.ts'

type About = Pick<
	ArtefactView,
	'kind' | 'state' | 'phase' | 'timezone' | 'openDecision' | 'decisions' | 'lineage'
>

/** The four answers on the page of a text, a schedule or a board. */
export function answersAbout(artefact: About, standing: Standing, m: Messages): WhereAnswers {
	const { kind, state, phase, timezone, openDecision, lineage } = artefact
	const waits = artefact.decisions.some((decision) => decision.waitsForMe)
	const writes = standing.may.edit || Object.values(standing.parts ?? {}).includes(null)
	const can = waits ? 'answer' : standing.may.edit ? 'write' : writes ? 'write_own' : 'read'
	return {
		here: { text: m(`state.${state}`), detail: m(`phase.${phase}`) },
		can: { text: m(`collab.can_${can}`, { kind }) },
		until: openDecision
			? { text: m.dateTime(openDecision.closesAt, timezone), detail: m('collab.until_decision') }
			: { text: m('collab.until_open') },
		next: {
			text: lineage.supersededBy
				? m('collab.next_replaced')
				: m(`collab.next_${openDecision ? 'decision' : state}`, { kind })
		},
		yourTurn: waits
	}
}
