import type { ArtefactView } from '#collab/store/acting/views.ts'
import type { Standing } from '#schema/protocol.ts'
import type { Messages } from '#lib/messages/speak.ts'
import type { WhereAnswers } from '#lib/ui/where.ts'

type About = Pick<
	ArtefactView,
	'kind' | 'state' | 'phase' | 'timezone' | 'openDecision' | 'decisions' | 'lineage' | 'binnedUntil'
>

/** The four answers on the page of a text, a schedule or a board. */
export function answersAbout(artefact: About, standing: Standing, m: Messages): WhereAnswers {
	const { kind, state, phase, timezone, openDecision } = artefact
	const waits = artefact.decisions.some((decision) => decision.waitsForMe)
	const can = waits ? 'answer' : whatMayBeDone(kind, standing)
	return {
		here: { text: m(`state.${state}`), detail: m(`phase.${phase}`) },
		can: { text: m(`collab.can_${can}`, { kind }) },
		until: openDecision
			? { text: m.dateTime(openDecision.closesAt, timezone), detail: m('collab.until_decision') }
			: { text: m('collab.until_open') },
		next: { text: whatComesNext(artefact, m) },
		yourTurn: waits
	}
}

function whatComesNext(artefact: About, m: Messages): string {
	const { kind, state, openDecision, lineage, binnedUntil, timezone } = artefact
	if (lineage.supersededBy) return m('collab.next_replaced')
	if (binnedUntil) return m('collab.next_destroyed', { when: m.date(binnedUntil, timezone) })
	return m(`collab.next_${openDecision ? 'decision' : state}`, { kind })
}

function whatMayBeDone(kind: About['kind'], { may, parts }: Standing): string {
	if (may.edit) return 'write'
	if (kind === 'document') {
		if (parts?.suggestions === null) return may.suggest ? 'suggest_and_settle' : 'settle'
		return may.suggest ? 'suggest' : 'read'
	}
	const own = kind === 'board' ? [parts?.own_card, parts?.new_card] : [parts?.assigned_task]
	return own.includes(null) ? 'write_own' : 'read'
}
