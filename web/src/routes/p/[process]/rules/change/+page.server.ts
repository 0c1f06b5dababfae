import * as v from 'valibot'
import { govern } from '#collab/store/acting/govern.ts'
import { database } from '#collab/store/database/runtime.ts'
import { LIMITS } from '#schema/limits.ts'
import { CommandId, Text, Title } from '#lib/server/fields.ts'
import { read, refusing, seeOther } from '#lib/server/refusing.ts'
import { signedIn } from '#lib/server/signed-in.ts'
import type { Actions } from './$types'

const Proposal = v.object({
	command: CommandId,
	title: Title,
	summary: Text(LIMITS.aimLength, 'text_missing'),
	charter: v.pipe(v.string('text_missing'), v.maxLength(LIMITS.charterLength, 'text_too_long')),
	base: v.pipe(v.string(), v.maxLength(100))
})

export const actions: Actions = {
	/** Shows the change again, for those without JavaScript: nothing is sent on. */
	look: async ({ request }) => {
		const form = await request.formData()
		const typed: Record<string, string> = {}
		for (const name of ['title', 'summary', 'charter']) {
			const value = form.get(name)
			if (typeof value === 'string') typed[name] = value.slice(0, LIMITS.charterLength)
		}
		return { typed }
	},
	propose: (event) =>
		refusing(event, async (form) => {
			const { command, ...needs } = read(form, Proposal)
			const { process } = event.params
			const act = { id: command, kind: 'propose-charter', process, ...needs } as const
			const { decisionId } = await govern(database(), signedIn(event), act, event.locals.now)
			seeOther(`/p/${process}/decisions/${decisionId}`)
		})
}
