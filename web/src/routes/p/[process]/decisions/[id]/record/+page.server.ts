import { error } from '@sveltejs/kit'
import * as v from 'valibot'
import { decisionView } from '#collab/store/decisions/decisions.ts'
import { govern } from '#collab/store/acting/govern.ts'
import { database } from '#collab/store/database/runtime.ts'
import { decisionAnswers } from '#lib/server/decision-answers.ts'
import { CommandId, Reason } from '#lib/server/fields.ts'
import { read, refusing, seeOther } from '#lib/server/refusing.ts'
import { signedIn } from '#lib/server/signed-in.ts'
import { shownSeals } from '#lib/server/seals.ts'
import { voiceOf } from '#lib/server/voice.ts'

const SignedFile = v.object({ command: CommandId, file: v.instance(File, 'signature_missing') })

export const load = async (event) => {
	const decision = await decisionView(
		database(),
		signedIn(event),
		event.params.id,
		event.locals.now
	)
	if (!decision.record) error(404, 'Not found')
	const where = decisionAnswers(decision, await voiceOf(event.locals))
	const seals = await shownSeals(decision.record.id)
	return { decision, record: decision.record, seals, where }
}

const Rectify = v.object({
	command: CommandId,
	record: v.string(),
	wrong: Reason,
	right: Reason,
	reason: Reason
})

export const actions = {
	rectify: (event) =>
		refusing(event, async (form) => {
			const { command: id, ...needs } = read(form, Rectify)
			const act = { id, kind: 'ask-rectification', ...needs } as const
			await govern(database(), signedIn(event), act, event.locals.now)
			return { done: 'rectify' }
		}),

	sign: (event) =>
		refusing(event, async (form) => {
			const { command, file } = read(form, SignedFile)
			const bytes = new Uint8Array(await file.arrayBuffer())
			const act = { id: command, kind: 'attach-signature', decision: event.params.id } as const
			await govern(database(), signedIn(event), { ...act, file: bytes }, event.locals.now)
			seeOther(`${event.url.pathname}#signing`)
		})
}
