import type { Place } from '../acting/ability.ts'
import type { Work } from '../acting/act.ts'
import type { ArtefactRecord } from '../acting/rows.ts'
import { changeState } from '../artefacts/artefact-states.ts'
import { endMotion } from './ending.ts'
import { takeOutMotion } from './taking-out.ts'

/**
 * [T9] A text that would go back to review: who wrote it works on it again. A motion has nobody who
 * works on it, so it comes to nothing; what is merged already is taken out again where that can be done.
 */
export async function backToReview(
	work: Work,
	place: Place,
	artefact: ArtefactRecord,
	{ reason, byServer }: { reason: string | null; byServer?: true }
): Promise<void> {
	if (!artefact.motionOn) {
		const back = { reason, frozenTextId: null, ...(byServer && { byServer }) }
		return changeState(work, place, artefact, 'in_review', back)
	}
	if (artefact.state === 'adopted') {
		await changeState(work, place, artefact, 'archived', {
			reason,
			frozenTextId: artefact.frozenTextId,
			byServer: true
		})
		await takeOutMotion(work, place, { ...artefact, state: 'archived' })
		return
	}
	await endMotion(work, place, artefact, 'set_aside', { reason })
}
