import type { RequestEvent } from '@sveltejs/kit'
import * as v from 'valibot'
import { govern } from '#collab/store/acting/govern.ts'
import { database } from '#collab/store/database/runtime.ts'
import { LIMITS } from '#schema/limits.ts'
import { CommandId, OptionalText } from '#lib/server/fields.ts'
import { read, refusing, seeOther } from '#lib/server/refusing.ts'
import { signedIn } from '#lib/server/signed-in.ts'

const Ref = v.pipe(v.string(), v.regex(/^[\da-f-]{1,36}$/))
const Name = v.object({ command: CommandId, version: Ref, name: OptionalText(LIMITS.nameLength) })
const Restore = v.object({ command: CommandId, version: Ref, seen: Ref })

type TextEvent = RequestEvent<{ process: string; id: string }>

/** Naming a version of a text, and putting one back. */
export const historyActions = {
	name: (event: TextEvent) =>
		refusing(event, async (form) => {
			const { command, version, name } = read(form, Name)
			const artefact = event.params.id
			const act = { id: command, kind: 'name-version', artefact, version, name } as const
			await govern(database(), signedIn(event), act, event.locals.now)
			seeOther(`${event.url.pathname}?at=${version}`)
		}),

	restore: (event: TextEvent) =>
		refusing(event, async (form) => {
			const { command, version, seen } = read(form, Restore)
			const artefact = event.params.id
			const act = { id: command, kind: 'restore-version', artefact, version, seen } as const
			const { replaced } = await govern(database(), signedIn(event), act, event.locals.now)
			seeOther(`${event.url.pathname}?replaced=${replaced}`)
		})
}
