import { eq } from 'drizzle-orm'
import { motion as motionTable } from '#schema/db/motions.ts'
import { assert } from '#schema/errors.ts'
import type { MotionEnd } from '#schema/governance/motions.ts'
import type { Json } from '#schema/record/canonical.ts'
import type { Place } from '../acting/ability.ts'
import type { Work } from '../acting/act.ts'
import type { ArtefactRecord } from '../acting/rows.ts'
import { changeState } from '../artefacts/artefact-states.ts'

/**
 * Writes what became of a motion for good. What was not adopted is filed away: it stays readable, and
 * nothing can be decided about it any more.
 */
export async function endMotion(
	work: Work,
	place: Place,
	artefact: ArtefactRecord,
	end: MotionEnd,
	{
		reason = null,
		fellTo = null,
		data = {}
	}: { reason?: string | null; fellTo?: string | null; data?: Record<string, Json> } = {}
): Promise<void> {
	assert(artefact.motionOn, 'it is a motion')
	await work.tx
		.update(motionTable)
		.set({ end, endedAt: work.at, endReason: reason, fellTo })
		.where(eq(motionTable.artefactId, artefact.id))
	work.enter(place, {
		type: 'motion-ended',
		subjectId: artefact.id,
		data: { end, on: artefact.motionOn, ...(fellTo && { fellTo }), ...data },
		...(reason && { secret: { '/reason': reason } }),
		...(end !== 'withdrawn' && { byServer: true })
	})
	if (end !== 'merged' && end !== 'unmerged' && artefact.state !== 'archived')
		await changeState(work, place, artefact, 'archived', {
			reason,
			frozenTextId: artefact.frozenTextId,
			byServer: true
		})
	work.tell('artefact', { artefactId: artefact.motionOn, processId: place.process.id })
}
