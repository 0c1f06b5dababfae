import * as v from 'valibot'
import { decisionView } from '#collab/store/decisions.ts'
import { delegationView } from '#collab/store/delegations.ts'
import { govern } from '#collab/store/govern.ts'
import { database } from '#collab/store/runtime.ts'
import { markdownBlocks } from '#schema/docs/markdown-blocks.ts'
import { ruleSentence } from '#schema/governance/explain.ts'
import { answerFrom } from '#lib/decision/server/answer-form.ts'
import { decisionAnswers } from '#lib/server/decision-answers.ts'
import { LIMITS } from '#schema/limits.ts'
import { CommandId, Id, OptionalText, Reason, Text } from '#lib/server/fields.ts'
import { read, refusing, seeOther } from '#lib/server/refusing.ts'
import { signedIn } from '#lib/server/signed-in.ts'
import { voiceOf } from '#lib/server/voice.ts'

const Ballot = v.object({
	command: CommandId,
	reason: OptionalText(LIMITS.reasonLength),
	criterion: OptionalText(60),
	objectionReason: OptionalText(LIMITS.reasonLength),
	requestedChange: OptionalText(LIMITS.reasonLength)
})
const Answer = v.object({
	command: CommandId,
	objection: Id,
	text: Text(LIMITS.reasonLength, 'text_missing')
})
const Disposition = v.object({
	command: CommandId,
	objection: Id,
	as: v.picklist(['valid', 'not_valid', 'integrated']),
	reason: OptionalText(LIMITS.reasonLength)
})
const Loan = v.object({ command: CommandId, to: Id })
const Withdrawal = v.object({ command: CommandId, objection: Id })
const Cancellation = v.object({ command: CommandId, reason: Reason })
const RecordRequest = v.object({ command: CommandId })

export const load = async (event) => {
	const { language, now } = event.locals
	const decision = await decisionView(database(), signedIn(event), event.params.id, now)
	const size = decision.roll?.size ?? 0
	return {
		decision,
		lending: await delegationView(database(), signedIn(event), event.params.id, now),
		where: decisionAnswers(decision, await voiceOf(event.locals)),
		blocks: decision.artefactKind === 'document' ? markdownBlocks(decision.text.canonical, 3) : [],
		ruleSentence: ruleSentence(decision.rule, size, language)
	}
}

export const actions = {
	ballot: (event) =>
		refusing(event, async (form) => {
			const { command, reason, ...why } = read(form, Ballot)
			const answer = answerFrom(form)
			const objection =
				'choice' in answer && answer.choice === 'object'
					? {
							criterion: why.criterion,
							reason: why.objectionReason,
							requestedChange: why.requestedChange
						}
					: undefined
			const act = { answer, ...(objection ? { objection } : { reason }) }
			await govern(
				database(),
				signedIn(event),
				{ id: command, kind: 'cast-ballot', decision: event.params.id, ...act },
				event.locals.now
			)
			return { sent: answer }
		}),
	lend: (event) =>
		refusing(event, async (form) => {
			const { command, to } = read(form, Loan)
			const act = { id: command, kind: 'delegate-vote', decision: event.params.id, to } as const
			await govern(database(), signedIn(event), act, event.locals.now)
		}),
	take_back: (event) =>
		refusing(event, async (form) => {
			const { command } = read(form, RecordRequest)
			const act = { id: command, kind: 'revoke-delegation', decision: event.params.id } as const
			await govern(database(), signedIn(event), act, event.locals.now)
		}),
	answer: (event) =>
		refusing(event, async (form) => {
			const { command, objection, text } = read(form, Answer)
			const answer = { id: command, kind: 'answer-objection', objection, text } as const
			await govern(database(), signedIn(event), answer, event.locals.now)
			seeOther(`${event.url.pathname}#objection-${objection}`)
		}),
	dispose: (event) =>
		refusing(event, async (form) => {
			const { command, objection, as, reason } = read(form, Disposition)
			const disposition = { id: command, kind: 'dispose-objection', objection, as, reason } as const
			await govern(database(), signedIn(event), disposition, event.locals.now)
			seeOther(`${event.url.pathname}#objection-${objection}`)
		}),
	withdraw: (event) =>
		refusing(event, async (form) => {
			const { command, objection } = read(form, Withdrawal)
			const withdrawal = { id: command, kind: 'withdraw-objection', objection } as const
			await govern(database(), signedIn(event), withdrawal, event.locals.now)
			seeOther(event.url.pathname)
		}),
	cancel: (event) =>
		refusing(event, async (form) => {
			const { command, reason } = read(form, Cancellation)
			const cancellation = {
				id: command,
				kind: 'cancel-decision',
				decision: event.params.id,
				reason
			} as const
			await govern(database(), signedIn(event), cancellation, event.locals.now)
			seeOther(event.url.pathname)
		}),
	record: (event) =>
		refusing(event, async (form) => {
			const { command } = read(form, RecordRequest)
			const request = { id: command, kind: 'request-record', decision: event.params.id } as const
			await govern(database(), signedIn(event), request, event.locals.now)
			seeOther(`${event.url.pathname}/record`)
		})
}
