import type { Caller } from '../acting/caller.ts'
import { facilitates } from './comment-ground.ts'
import { headOf, heldBackIn } from './comment-rows.ts'
import type { Db } from '../database/db.ts'
import { enterArtefact } from '../acting/place.ts'
import type { HeldBack } from '../acting/views.ts'

/** [N4] What others do not read here: one's own, and for who facilitates everything that waits. */
export async function heldBackView(
	db: Db,
	caller: Caller,
	artefactId: string,
	at: Date
): Promise<HeldBack[]> {
	const place = await enterArtefact(db, caller.personId, artefactId, at)
	const steers = facilitates(place, at)
	const rows = await heldBackIn(db, artefactId)
	return rows
		.filter(
			({ message, hidden }) =>
				message.personId === caller.personId || (steers && message.state === 'held' && !hidden)
		)
		.map(({ thread, message, hidden }) => ({
			thread: headOf(thread),
			message: {
				id: message.id,
				by: message.personId,
				office: message.office,
				text: message.text,
				language: message.language,
				at: message.at.toISOString(),
				editedAt: message.editedAt?.toISOString() ?? null
			},
			state: hidden ? 'hidden' : message.state === 'refused' ? 'refused' : 'held',
			reason: message.reason
		}))
}
