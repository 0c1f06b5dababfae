import * as v from 'valibot'
import { govern } from '#collab/store/acting/govern.ts'
import { database } from '#collab/store/database/runtime.ts'
import { previewRedaction } from '#collab/store/record/redaction-view.ts'
import { recordsDesk } from '#collab/store/record/records-desk.ts'
import { LIMITS } from '#schema/limits.ts'
import { RETENTION_CLASSES } from '#schema/governance/retention.ts'
import { REDACTION_GROUNDS } from '#schema/record/redaction.ts'
import { CommandId, Id, OptionalText, Reason, Text } from '#lib/server/fields.ts'
import { read, refusing } from '#lib/server/refusing.ts'
import { signedIn } from '#lib/server/signed-in.ts'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = async (event) => {
	event.depends('interlink:process')
	const caller = signedIn(event)
	return {
		desk: await recordsDesk(database(), caller, event.params.process, event.locals.now)
	}
}

const Make = v.object({ command: CommandId, decision: Id })
const Filing = v.object({
	command: CommandId,
	record: v.string(),
	classification: OptionalText(LIMITS.nameLength),
	registryNumber: OptionalText(LIMITS.nameLength),
	retention: v.picklist(RETENTION_CLASSES)
})
const About = { command: CommandId, artefact: Id, record: v.string() }
const Reference = Text(LIMITS.reasonLength, 'reason_missing')
const WithReason = v.object({ ...About, reason: Reason })
const Confirm = v.object(About)

const Redacting = v.object({
	record: v.string(),
	passages: OptionalText(LIMITS.redactionLength),
	ground: v.picklist(REDACTION_GROUNDS),
	reference: Reference
})
const AskRedaction = v.object({ ...Redacting.entries, command: CommandId })
const EndRedaction = v.object({ command: CommandId, redaction: Id, record: v.string() })
/** Nobody confirms by a slip of the hand what cannot be undone. */
const ConfirmRedaction = v.object({ ...EndRedaction.entries, understood: v.literal('yes') })

const AnswerRectification = v.object({
	command: CommandId,
	record: v.string(),
	rectification: Id,
	accept: v.picklist(['yes', 'no']),
	answer: Reason
})

type DeskEvent = Parameters<NonNullable<Actions[string]>>[0]

export const actions: Actions = {
	make: (event) =>
		refusing(event, async (form) => {
			const { command: id, decision } = read(form, Make)
			const act = { id, kind: 'request-record', decision } as const
			const { recordId } = await govern(database(), signedIn(event), act, event.locals.now)
			return { done: 'make', record: recordId }
		}),

	file: (event) =>
		refusing(event, async (form) => {
			const { command: id, ...needs } = read(form, Filing)
			const act = { id, kind: 'file-record', ...needs } as const
			await govern(database(), signedIn(event), act, event.locals.now)
			return { done: 'file', record: needs.record }
		}),

	setHold: (event) => withReason(event, 'set-hold', 'setHold'),
	liftHold: (event) => withReason(event, 'lift-hold', 'liftHold'),
	askDisposal: (event) => withReason(event, 'ask-disposal', 'askDisposal'),

	confirmDisposal: (event) =>
		refusing(event, async (form) => {
			const { command: id, ...needs } = read(form, Confirm)
			const act = { id, kind: 'confirm-disposal', ...needs } as const
			await govern(database(), signedIn(event), act, event.locals.now)
			return { done: 'confirm', record: needs.record }
		}),

	previewRedaction: (event) =>
		refusing(event, async (form) => {
			const { record, passages, ground, reference } = read(form, Redacting)
			const asked = { record, ground, reference, passages: passages.split('\n') }
			const preview = await previewRedaction(database(), signedIn(event), asked, event.locals.now)
			return { preview, typed: { act: 'redact', record, passages, ground, reference } }
		}),

	askRedaction: (event) =>
		refusing(event, async (form) => {
			const { command: id, passages, ...needs } = read(form, AskRedaction)
			const act = { id, kind: 'ask-redaction', ...needs, passages: passages.split('\n') } as const
			await govern(database(), signedIn(event), act, event.locals.now)
			return { done: 'redact', record: needs.record }
		}),

	confirmRedaction: (event) =>
		refusing(event, async (form) => {
			const { command: id, redaction } = read(form, ConfirmRedaction)
			const act = { id, kind: 'confirm-redaction', redaction } as const
			const { records } = await govern(database(), signedIn(event), act, event.locals.now)
			return { done: 'redacted', record: records[0] ?? '' }
		}),

	answerRectification: (event) =>
		refusing(event, async (form) => {
			const { command: id, record, accept, ...needs } = read(form, AnswerRectification)
			const act = { id, kind: 'answer-rectification', ...needs, accept: accept === 'yes' } as const
			await govern(database(), signedIn(event), act, event.locals.now)
			return { done: 'rectified', record }
		}),

	endRedaction: (event) =>
		refusing(event, async (form) => {
			const { command: id, redaction, record } = read(form, EndRedaction)
			const act = { id, kind: 'end-redaction', redaction } as const
			await govern(database(), signedIn(event), act, event.locals.now)
			return { done: 'redactionEnded', record }
		})
}

function withReason(
	event: DeskEvent,
	kind: 'set-hold' | 'lift-hold' | 'ask-disposal',
	done: 'setHold' | 'liftHold' | 'askDisposal'
) {
	return refusing(event, async (form) => {
		const { command: id, ...needs } = read(form, WithReason)
		await govern(database(), signedIn(event), { id, kind, ...needs } as const, event.locals.now)
		return { done, record: needs.record }
	})
}
