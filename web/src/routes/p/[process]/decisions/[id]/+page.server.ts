import * as v from 'valibot'
import { decisionView } from '#collab/store/decisions/decisions.ts'
import { delegationView } from '#collab/store/voting/delegations.ts'
import { backgroundView } from '#collab/store/record/background-view.ts'
import { govern } from '#collab/store/acting/govern.ts'
import { database } from '#collab/store/database/runtime.ts'
import { markdownBlocks } from '#schema/docs/markdown-blocks.ts'
import { needsObjection } from '#schema/governance/objections.ts'
import { ruleSentence } from '#schema/governance/explain.ts'
import { answerFrom } from '#lib/decision/server/answer-form.ts'
import { decisionAnswers } from '#lib/server/decision-answers.ts'
import { LIMITS } from '#schema/limits.ts'
import { CommandId, Id, OptionalText, Reason, Text } from '#lib/server/fields.ts'
import { instantIn, localIn } from '#lib/server/local-time.ts'
import { readRatification } from '#lib/server/ratification-form.ts'
import { read, refusing, seeOther } from '#lib/server/refusing.ts'
import { signedIn } from '#lib/server/signed-in.ts'
import { voiceOf } from '#lib/server/voice.ts'

/** To a secret ballot; drawn and kept in the browser. */
const Key = v.optional(v.pipe(v.string(), v.maxLength(64)))
const Ballot = v.object({
	command: CommandId,
	reason: OptionalText(LIMITS.reasonLength),
	key: Key,
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
const Judgement = v.object({
	command: CommandId,
	objection: Id,
	stands: v.picklist(['yes', 'no'], 'choice_unknown'),
	judgement: OptionalText(LIMITS.reasonLength)
})
const Extension = v.object({ command: CommandId, newEnd: v.string(), reason: Reason })
const Advice = v.object({
	command: CommandId,
	from: v.string('choice_unknown'),
	adviceText: Text(LIMITS.reasonLength, 'reason_missing')
})
const Reply = v.object({
	command: CommandId,
	advice: Id,
	replyText: Text(LIMITS.reasonLength, 'text_missing')
})
const Verdict = v.object({
	command: CommandId,
	finds: v.string('choice_unknown'),
	amount: v.optional(v.string(), ''),
	verdictReasons: Text(LIMITS.reasonLength, 'reason_missing')
})
const TieChoice = v.object({
	command: CommandId,
	tieReasons: Text(LIMITS.reasonLength, 'reason_missing')
})
const Minority = v.object({
	command: CommandId,
	minority: Text(LIMITS.reasonLength, 'text_missing'),
	key: Key
})
const Appeal = v.object({
	command: CommandId,
	ground: v.string('appeal_ground_unknown'),
	contested: v.string('appeal_ground_unknown'),
	statement: Text(LIMITS.reasonLength, 'text_missing')
})
const PanelVote = v.object({
	command: CommandId,
	appeal: Id,
	remedy: v.string('remedy_unknown'),
	reasons: Text(LIMITS.reasonLength, 'reason_missing')
})
const MinutesChoice = v.object({ command: CommandId, minutes: Id })
const RecordRequest = v.object({ command: CommandId })

export const load = async (event) => {
	const { language, now } = event.locals
	const decision = await decisionView(database(), signedIn(event), event.params.id, now)
	const size = decision.roll?.size ?? 0
	return {
		decision,
		background: await backgroundView(database(), signedIn(event), event.params.id, now),
		lending: await delegationView(database(), signedIn(event), event.params.id, now),
		closesLocal: localIn(decision.closesAt, decision.timezone),
		where: decisionAnswers(decision, await voiceOf(event.locals)),
		blocks: decision.artefactKind === 'document' ? markdownBlocks(decision.text.canonical, 3) : [],
		ruleSentence: ruleSentence(decision.rule, size, language)
	}
}

export const actions = {
	ballot: (event) =>
		refusing(event, async (form) => {
			const { command, reason, key, ...why } = read(form, Ballot)
			const answer = answerFrom(form)
			const { id } = event.params
			// To whom it is hidden the store says so, and notes that they tried [F15].
			const rule = await decisionView(database(), signedIn(event), id, event.locals.now).then(
				(decision) => decision.rule,
				() => null
			)
			const objection =
				rule && 'choice' in answer && needsObjection(rule, answer.choice)
					? {
							criterion: why.criterion,
							reason: why.objectionReason,
							requestedChange: why.requestedChange
						}
					: undefined
			const act = { answer, ...(key && { key }), ...(objection ? { objection } : { reason }) }
			await govern(
				database(),
				signedIn(event),
				{ id: command, kind: 'cast-ballot', decision: id, ...act },
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
	judge: (event) =>
		refusing(event, async (form) => {
			const { command, objection, stands, judgement } = read(form, Judgement)
			const judged = { objection, stands: stands === 'yes', reason: judgement }
			await govern(
				database(),
				signedIn(event),
				{ id: command, kind: 'judge-objection', ...judged },
				event.locals.now
			)
			seeOther(`${event.url.pathname}#objection-${objection}`)
		}),
	extend: (event) =>
		refusing(event, async (form) => {
			const { command, newEnd, reason } = read(form, Extension)
			const { timezone } = await decisionView(
				database(),
				signedIn(event),
				event.params.id,
				event.locals.now
			)
			const closesAt = instantIn(newEnd, timezone).toISOString()
			const act = { decision: event.params.id, closesAt, reason }
			await govern(
				database(),
				signedIn(event),
				{ id: command, kind: 'extend-decision', ...act },
				event.locals.now
			)
			seeOther(event.url.pathname)
		}),
	ratify: (event) =>
		refusing(event, async (form) => {
			const { command, ...answer } = readRatification(form)
			await govern(
				database(),
				signedIn(event),
				{ id: command, kind: 'ratify', decision: event.params.id, ...answer },
				event.locals.now
			)
			seeOther(`${event.url.pathname}#ratification-section`)
		}),
	advise: (event) =>
		refusing(event, async (form) => {
			const { command, from, adviceText: text } = read(form, Advice)
			const act = { id: command, kind: 'give-advice', decision: event.params.id } as const
			await govern(database(), signedIn(event), { ...act, from, text }, event.locals.now)
			seeOther(`${event.url.pathname}#solo-section`)
		}),
	reply: (event) =>
		refusing(event, async (form) => {
			const { command, advice, replyText: text } = read(form, Reply)
			const act = { id: command, kind: 'reply-to-advice', advice, text } as const
			await govern(database(), signedIn(event), act, event.locals.now)
			seeOther(`${event.url.pathname}#advice-${advice}`)
		}),
	verdict: (event) =>
		refusing(event, async (form) => {
			const { command, finds, amount, verdictReasons: reasons } = read(form, Verdict)
			const found = { finds, reasons, ...(amount !== '' && { amount: Number(amount) }) }
			const act = { id: command, kind: 'give-verdict', decision: event.params.id } as const
			await govern(database(), signedIn(event), { ...act, ...found }, event.locals.now)
			seeOther(`${event.url.pathname}#solo-section`)
		}),
	tie: (event) =>
		refusing(event, async (form) => {
			const { command, tieReasons: reasons } = read(form, TieChoice)
			const chosen = form.getAll('chosen').map(String)
			await govern(
				database(),
				signedIn(event),
				{ id: command, kind: 'break-tie', decision: event.params.id, chosen, reasons },
				event.locals.now
			)
			seeOther(`${event.url.pathname}#tie-section`)
		}),
	minority: (event) =>
		refusing(event, async (form) => {
			const { command, minority: text, key } = read(form, Minority)
			await govern(
				database(),
				signedIn(event),
				{
					id: command,
					kind: 'state-minority',
					decision: event.params.id,
					text,
					...(key && { key })
				},
				event.locals.now
			)
			seeOther(`${event.url.pathname}#minority`)
		}),
	appeal: (event) =>
		refusing(event, async (form) => {
			const { command, ...appeal } = read(form, Appeal)
			const { appealId } = await govern(
				database(),
				signedIn(event),
				{ id: command, kind: 'file-appeal', decision: event.params.id, ...appeal },
				event.locals.now
			)
			seeOther(`${event.url.pathname}#appeal-${appealId}`)
		}),
	panel: (event) =>
		refusing(event, async (form) => {
			const { command, ...vote } = read(form, PanelVote)
			await govern(
				database(),
				signedIn(event),
				{ id: command, kind: 'vote-on-appeal', ...vote },
				event.locals.now
			)
			seeOther(`${event.url.pathname}#appeal-${vote.appeal}`)
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
	minutes: (event) =>
		refusing(event, async (form) => {
			const { command, minutes: artefact } = read(form, MinutesChoice)
			const act = { id: command, kind: 'link-minutes', decision: event.params.id } as const
			await govern(database(), signedIn(event), { ...act, artefact }, event.locals.now)
			seeOther(`${event.url.pathname}#minutes`)
		}),
	record: (event) =>
		refusing(event, async (form) => {
			const { command } = read(form, RecordRequest)
			const request = { id: command, kind: 'request-record', decision: event.params.id } as const
			await govern(database(), signedIn(event), request, event.locals.now)
			seeOther(`${event.url.pathname}/record`)
		})
}
