import type { RequestEvent } from '@sveltejs/kit'
import * as v from 'valibot'
import { govern } from '#collab/store/acting/govern.ts'
import { database } from '#collab/store/database/runtime.ts'
import { AMENDMENTS } from '#schema/governance/amendment.ts'
import { ARTEFACT_STATES } from '#schema/governance/roles.ts'
import { RETENTION_CLASSES } from '#schema/governance/retention.ts'
import { LIMITS } from '#schema/limits.ts'
import { CommandId, OptionalText, Reason } from '#lib/server/fields.ts'
import { read, refusing, seeOther } from '#lib/server/refusing.ts'
import { signedIn } from '#lib/server/signed-in.ts'
import { keepingActions } from './keeping-actions.ts'

const Move = v.object({
	command: CommandId,
	from: v.picklist(ARTEFACT_STATES),
	to: v.picklist(['draft', 'in_review', 'frozen', 'archived', 'withdrawn']),
	reason: OptionalText(LIMITS.reasonLength),
	retention: v.optional(v.picklist(RETENTION_CLASSES))
})

const Change = v.object({
	command: CommandId,
	amendment: v.picklist(AMENDMENTS),
	reason: Reason,
	title: OptionalText(LIMITS.titleLength)
})

const Describe = v.object({
	command: CommandId,
	purpose: OptionalText(LIMITS.aimLength),
	summary: OptionalText(LIMITS.aimLength)
})

type ArtefactEvent = RequestEvent<{ process: string; id: string }>

/** Changes of state, the same for texts, schedules and boards. */
export const stateActions = {
	...keepingActions,

	change: (event: ArtefactEvent) =>
		refusing(event, async (form) => {
			const { command, ...change } = read(form, Change)
			const { id } = event.params
			const { artefactId } = await govern(
				database(),
				signedIn(event),
				{ id: command, kind: 'request-change', artefact: id, ...change },
				event.locals.now
			)
			seeOther(event.url.pathname.replace(id, artefactId))
		}),

	describe: (event: ArtefactEvent) =>
		refusing(event, async (form) => {
			const { command, ...words } = read(form, Describe)
			const act = { id: command, kind: 'describe-artefact', artefact: event.params.id } as const
			await govern(database(), signedIn(event), { ...act, ...words }, event.locals.now)
			seeOther(event.url.pathname)
		}),

	move: (event: ArtefactEvent) =>
		refusing(event, async (form) => {
			const { command, ...move } = read(form, Move)
			await govern(
				database(),
				signedIn(event),
				{ id: command, kind: 'move-artefact', artefact: event.params.id, ...move },
				event.locals.now
			)
			seeOther(event.url.pathname)
		})
}
