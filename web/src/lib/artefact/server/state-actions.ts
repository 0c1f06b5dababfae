import type { RequestEvent } from '@sveltejs/kit'
import * as v from 'valibot'
import { govern } from '#collab/store/govern.ts'
import { database } from '#collab/store/runtime.ts'
import { ARTEFACT_STATES } from '#schema/governance/roles.ts'
import { LIMITS } from '#schema/limits.ts'
import { CommandId, OptionalText } from '#lib/server/fields.ts'
import { read, refusing, seeOther } from '#lib/server/refusing.ts'
import { signedIn } from '#lib/server/signed-in.ts'

const Move = v.object({
	command: CommandId,
	from: v.picklist(ARTEFACT_STATES),
	to: v.picklist(['draft', 'in_review', 'frozen', 'archived', 'withdrawn']),
	reason: OptionalText(LIMITS.reasonLength)
})

/** Changes of state, the same for texts, schedules and boards. */
export const stateActions = {
	move: (event: RequestEvent<{ process: string; id: string }>) =>
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
