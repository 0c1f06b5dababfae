import { eq, sql } from 'drizzle-orm'
import { command as commandTable } from '#schema/db/ledger.ts'
import { Refusal } from '#schema/errors.ts'
import { isId } from '#schema/ids.ts'
import { refuseUnkeepable } from '#schema/keepable.ts'
import { inOneTransaction, type Act } from './act.ts'
import { proposeCharter, withdrawCharterProposal } from '../charters/charter-amendments.ts'
import { moveArtefact } from '../artefacts/artefact-states.ts'
import { requestChange } from '../artefacts/amendments.ts'
import { putUpMotion, withdrawMotion } from '../motions/motions.ts'
import { takeOutByHand } from '../motions/taking-out.ts'
import { createArtefact, renameArtefact } from './artefact-acts.ts'
import { fileAppeal, voteOnAppeal } from '../redress/appeals.ts'
import { castBallot } from '../voting/ballots.ts'
import type { Caller } from './caller.ts'
import type { Acts, Command, CommandKind, CommandOf, ResultOf } from './commands.ts'
import type { Db } from '../database/db.ts'
import { deleteMessage, editMessage, judgeMessage, react } from '../comments/messages.ts'
import { reopenThread, reply, resolveThread, startThread } from '../comments/threads.ts'
import { announceDecision, cancelDecision } from '../decisions/announce.ts'
import { delegateVote, revokeDelegation } from '../voting/delegations.ts'
import { declineSeat, joinLot, leaveLot } from '../lots/lot-pool.ts'
import { announceLot, endLot } from '../lots/lots.ts'
import { createDemonstration } from '../processes/demonstration.ts'
import { copyText } from '../artefacts/copies.ts'
import { relocateText } from '../artefacts/relocation.ts'
import { describeArtefact } from '../artefacts/descriptions.ts'
import { extendDecision } from '../decisions/extensions.ts'
import { noteDenial } from './denied-acts.ts'
import { addFile } from '../files/adding-files.ts'
import { importText } from '../artefacts/text-imports.ts'
import { acceptInvitation, createInvitation, revokeInvitation } from '../processes/invitations.ts'
import { assignArtefact } from '../organisation/assignments.ts'
import { endRole, grantRole } from '../organisation/members.ts'
import {
	contestMeasure,
	liftMeasure,
	removeMember,
	reviewMeasure
} from '../moderation/measure-reviews.ts'
import { takeMeasure } from '../moderation/moderation.ts'
import { endMandate, setMandate, setRoleEnd } from '../organisation/membership-acts.ts'
import { verifyAttribute } from '../organisation/verifying.ts'
import { moveAgendaItem, putAgendaItem, strikeAgendaItem } from '../meetings/agenda.ts'
import {
	addMeeting,
	cancelMeeting,
	closeMeeting,
	endCheckIn,
	openCheckIn
} from '../meetings/meetings.ts'
import { checkIn, notePresence, strikePresence } from '../meetings/presences.ts'
import { stateMinority } from '../objections/minority.ts'
import { draftMinutes } from '../record/minutes-draft.ts'
import { linkMinutes } from '../record/minutes.ts'
import { noteAccommodations, translateDecision, withdrawTranslation } from '../record/notes.ts'
import { judgeObjection } from '../objections/objection-judgements.ts'
import { answerObjection, disposeObjection, withdrawObjection } from '../objections/objections.ts'
import { ratify } from '../ratification/ratifications.ts'
import {
	createOrganisation,
	editOrganisation,
	endOrganisation,
	setOrganisation
} from '../organisation/organisations.ts'
import { changePhase, createProcess, editProcess } from '../processes/processes.ts'
import { attachSignature } from '../record/record-signatures.ts'
import { bringProcess } from '../moving/bringing-process.ts'
import { fileRecord } from '../record/filing.ts'
import { requestRecord } from '../record/records.ts'
import {
	answerAccessRequest,
	enterAccessRequest,
	extendAccessRequest
} from '../privacy/access-requests.ts'
import { answerRectification, askRectification } from '../record/rectification.ts'
import { askRedaction, confirmRedaction, endRedaction } from '../record/redaction.ts'
import { declareInterest, liftRecusal, recordRecusal } from '../voting/recusals.ts'
import { askDisposal, confirmDisposal } from '../artefacts/disposal.ts'
import { liftHold, setHold } from '../artefacts/holds.ts'
import { endSafetyMeasure, takeSafetyMeasure } from '../moderation/safety-measures.ts'
import { freezeSection, openSection } from '../artefacts/sections.ts'
import { replyToAdvice } from '../decisions/advice-replies.ts'
import { giveAdvice, giveVerdict } from '../decisions/verdicts.ts'
import { nameVersion, restoreVersion } from '../artefacts/version-acts.ts'
import { breakTie } from '../decisions/tie-breaks.ts'
import { createTeam, endTeam, joinTeam, leaveTeam, renameTeam } from '../organisation/teams.ts'
import { enterPackage } from '../privacy/access-package.ts'
import { setPrivacyNotice } from '../privacy/notice.ts'

/** Every governed act and what carries it out. Each judges rights and states before it writes. */
const HANDLERS: {
	[K in CommandKind]: (act: Act, needs: Acts[K]['needs']) => Promise<Acts[K]['answers']>
} = {
	'create-process': createProcess,
	'create-demonstration': createDemonstration,
	'edit-process': editProcess,
	'set-privacy-notice': setPrivacyNotice,
	'make-access-package': enterPackage,
	'enter-access-request': enterAccessRequest,
	'extend-access-request': extendAccessRequest,
	'answer-access-request': answerAccessRequest,
	'change-phase': changePhase,
	'propose-charter': proposeCharter,
	'withdraw-charter-proposal': withdrawCharterProposal,
	'create-invitation': createInvitation,
	'revoke-invitation': revokeInvitation,
	'accept-invitation': acceptInvitation,
	'grant-role': grantRole,
	'end-role': endRole,
	'set-role-end': setRoleEnd,
	'set-mandate': setMandate,
	'end-mandate': endMandate,
	'verify-attribute': verifyAttribute,
	'create-organisation': createOrganisation,
	'edit-organisation': editOrganisation,
	'end-organisation': endOrganisation,
	'set-organisation': setOrganisation,
	'create-team': createTeam,
	'rename-team': renameTeam,
	'end-team': endTeam,
	'join-team': joinTeam,
	'leave-team': leaveTeam,
	'assign-artefact': assignArtefact,
	'declare-interest': declareInterest,
	'record-recusal': recordRecusal,
	'lift-recusal': liftRecusal,
	'take-measure': takeMeasure,
	'contest-measure': contestMeasure,
	'review-measure': reviewMeasure,
	'lift-measure': liftMeasure,
	'remove-member': removeMember,
	'take-safety-measure': takeSafetyMeasure,
	'end-safety-measure': endSafetyMeasure,
	'add-meeting': addMeeting,
	'put-agenda-item': putAgendaItem,
	'move-agenda-item': moveAgendaItem,
	'strike-agenda-item': strikeAgendaItem,
	'open-check-in': openCheckIn,
	'end-check-in': endCheckIn,
	'check-in': checkIn,
	'note-presence': notePresence,
	'strike-presence': strikePresence,
	'close-meeting': closeMeeting,
	'cancel-meeting': cancelMeeting,
	'create-artefact': createArtefact,
	'import-text': importText,
	'add-file': addFile,
	'copy-text': copyText,
	'relocate-text': relocateText,
	'describe-artefact': describeArtefact,
	'rename-artefact': renameArtefact,
	'move-artefact': moveArtefact,
	'request-change': requestChange,
	'put-up-motion': putUpMotion,
	'withdraw-motion': withdrawMotion,
	'take-out-motion': takeOutByHand,
	'set-hold': setHold,
	'lift-hold': liftHold,
	'ask-disposal': askDisposal,
	'confirm-disposal': confirmDisposal,
	'ask-redaction': askRedaction,
	'confirm-redaction': confirmRedaction,
	'end-redaction': endRedaction,
	'ask-rectification': askRectification,
	'answer-rectification': answerRectification,
	'file-record': fileRecord,
	'bring-process': bringProcess,
	'freeze-section': freezeSection,
	'open-section': openSection,
	'start-thread': startThread,
	reply,
	'edit-message': editMessage,
	'delete-message': deleteMessage,
	'judge-message': judgeMessage,
	'resolve-thread': resolveThread,
	'reopen-thread': reopenThread,
	react,
	'name-version': nameVersion,
	'restore-version': restoreVersion,
	'announce-lot': announceLot,
	'join-lot': joinLot,
	'leave-lot': leaveLot,
	'decline-seat': declineSeat,
	'end-lot': endLot,
	'announce-decision': announceDecision,
	'cancel-decision': cancelDecision,
	'cast-ballot': castBallot,
	'delegate-vote': delegateVote,
	'revoke-delegation': revokeDelegation,
	'withdraw-objection': withdrawObjection,
	'answer-objection': answerObjection,
	'dispose-objection': disposeObjection,
	'extend-decision': extendDecision,
	'judge-objection': judgeObjection,
	'state-minority': stateMinority,
	'file-appeal': fileAppeal,
	'vote-on-appeal': voteOnAppeal,
	ratify,
	'break-tie': breakTie,
	'give-advice': giveAdvice,
	'reply-to-advice': replyToAdvice,
	'give-verdict': giveVerdict,
	'link-minutes': linkMinutes,
	'note-accommodations': noteAccommodations,
	'translate-decision': translateDecision,
	'withdraw-translation': withdrawTranslation,
	'draft-minutes': draftMinutes,
	'request-record': requestRecord,
	'attach-signature': attachSignature
}

/**
 * The one door for governed writes. Authorises, then records the fact, its ledger entry and the
 * outbox row in ONE transaction. Asking again with the same command id answers the same result,
 * also when both requests come at the same instant.
 * @throws Refusal when the charter, the floor or the state of things forbids it
 */
export async function govern<K extends CommandKind>(
	db: Db,
	caller: Caller,
	command: CommandOf<K>,
	at: Date
): Promise<ResultOf<K>> {
	if (!isId(command.id)) throw new Refusal('malformed', { field: 'id' })
	if (!Object.hasOwn(HANDLERS, command.kind)) throw new Refusal('malformed', { field: 'kind' })
	refuseUnkeepable(command, 'command')
	const carryOut: (act: Act, needs: CommandOf<K>) => Promise<ResultOf<K>> = HANDLERS[command.kind]
	try {
		return await inOneTransaction(db, caller, at, async (work) => {
			const earlier = await earlierResult(work.tx, caller, command)
			if (earlier) return earlier as ResultOf<K>
			let kept = true
			const forget = () => void (kept = false)
			const result = await carryOut({ ...work, by: caller, forget }, command)
			if (kept) await remember(work.tx, caller, command, result, at)
			return result
		})
	} catch (error) {
		// The transaction is undone; that somebody tried is kept.
		if (error instanceof Refusal)
			await noteDenial(db, caller, command as unknown as Command, error, at)
		throw error
	}
}

/** The result of the same act carried out before. One id is one person's one act, and nothing else. */
async function earlierResult(
	tx: Db,
	caller: Caller,
	command: { id: string; kind: CommandKind }
): Promise<unknown> {
	await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${command.id}, 0))`)
	const [row] = await tx.select().from(commandTable).where(eq(commandTable.id, command.id))
	if (!row) return null
	if (row.personId !== caller.personId || row.kind !== command.kind) throw new Refusal('conflict')
	return row.result
}

async function remember(
	tx: Db,
	caller: Caller,
	{ id, kind }: { id: string; kind: CommandKind },
	result: object,
	at: Date
): Promise<void> {
	// A token is told once and kept nowhere.
	const kept = 'token' in result ? { ...result, token: null } : result
	await tx.insert(commandTable).values({ id, personId: caller.personId, kind, result: kept, at })
}
