import type { RequestEvent } from '@sveltejs/kit'
import * as v from 'valibot'
import { artefactView } from '#collab/store/artefacts/artefacts.ts'
import { govern } from '#collab/store/acting/govern.ts'
import { database } from '#collab/store/database/runtime.ts'
import { CommandId, Id, Reason } from '#lib/server/fields.ts'
import { instantIn } from '#lib/server/local-time.ts'
import { read, refusing, seeOther } from '#lib/server/refusing.ts'
import { signedIn } from '#lib/server/signed-in.ts'

const Freeze = v.object({
	command: CommandId,
	heading: v.pipe(v.string('section_unknown'), v.maxLength(64, 'section_unknown')),
	reason: Reason,
	until: v.optional(v.string(), '')
})
const Open = v.object({ command: CommandId, section: Id })

type TextEvent = RequestEvent<{ process: string; id: string }>

/** Freezing single sections of a text, and opening them again. */
export const sectionActions = {
	freezeSection: (event: TextEvent) =>
		refusing(event, async (form) => {
			const { command, until, ...section } = read(form, Freeze)
			const { id } = event.params
			const caller = signedIn(event)
			const { timezone } = await artefactView(database(), caller, id, event.locals.now)
			const end = until && instantIn(until, timezone).toISOString()
			const act = { id: command, kind: 'freeze-section', artefact: id, ...section } as const
			await govern(database(), caller, end ? { ...act, until: end } : act, event.locals.now)
			seeOther(event.url.pathname)
		}),

	openSection: (event: TextEvent) =>
		refusing(event, async (form) => {
			const { command, section } = read(form, Open)
			const act = { id: command, kind: 'open-section', artefact: event.params.id, section } as const
			await govern(database(), signedIn(event), act, event.locals.now)
			seeOther(event.url.pathname)
		})
}
