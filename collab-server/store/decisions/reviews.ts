import { inOneTransaction } from '../acting/act.ts'
import type { Db } from '../database/db.ts'
import { holdersOf } from '../organisation/members-in-force.ts'
import { writeTo } from './notices.ts'
import type { ArtefactRecord, DecisionRecord } from '../acting/rows.ts'
import { lockDecision } from './settle.ts'

/** [W6] Whether what was adopted is due to be looked at again: its date has come and it still stands. */
export function isReviewDue(
	{ effect, reviewAt, effectiveTextId, frozenTextId }: DecisionRecord,
	artefact: Pick<ArtefactRecord, 'state' | 'frozenTextId'>,
	at: Date
): boolean {
	const stands = artefact.frozenTextId === (effectiveTextId ?? frozenTextId)
	const adopted = effect === 'effective' && artefact.state === 'adopted' && stands
	return adopted && reviewAt !== null && reviewAt <= at
}

/** [W6] Reminds those who run the process, and who keep its records, on the review date. */
export async function reviewDue(db: Db, decisionId: string, at: Date): Promise<void> {
	await inOneTransaction(db, null, at, async (work) => {
		const { place, artefact, decision } = await lockDecision(work.tx, decisionId, at)
		if (!isReviewDue(decision, artefact, at)) return
		const keepers = await holdersOf(work.tx, place.process.id, ['facilitator', 'secretary'], at)
		await writeTo(work.tx, keepers, place, decision, { kind: 'review_due' }, at)
	})
}
