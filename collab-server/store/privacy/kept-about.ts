import { getTableColumns } from 'drizzle-orm'
import type { PgColumn, PgTable } from 'drizzle-orm/pg-core'
import * as artefacts from '#schema/db/artefacts.ts'
import * as bodies from '#schema/db/bodies.ts'
import * as charters from '#schema/db/charter-proposals.ts'
import * as comments from '#schema/db/comments.ts'
import * as decisions from '#schema/db/decisions.ts'
import * as filing from '#schema/db/filing.ts'
import * as files from '#schema/db/files.ts'
import * as keeping from '#schema/db/keeping.ts'
import * as ledger from '#schema/db/ledger.ts'
import * as lots from '#schema/db/lots.ts'
import * as meetings from '#schema/db/meetings.ts'
import * as moving from '#schema/db/moving.ts'
import * as people from '#schema/db/people.ts'
import * as processes from '#schema/db/processes.ts'
import * as ratifications from '#schema/db/ratifications.ts'
import * as redress from '#schema/db/redress.ts'
import * as seals from '#schema/db/seals.ts'

/** One kind of row that is kept about a person: which column names them, and what of the row is theirs to have. */
export type Kept = {
	/** Names its heading: `privacy.kept.<name>`. */
	name: string
	table: PgTable
	of: PgColumn
	/** Nothing about anybody else, no key and no bytes. */
	gives: Record<string, PgColumn>
}

function kept<T extends PgTable>(
	name: string,
	table: T,
	of: keyof T['_']['columns'] & string,
	gives: readonly (keyof T['_']['columns'] & string)[]
): Kept {
	const columns = getTableColumns(table) as Record<string, PgColumn>
	const column = columns[of]
	if (!column) throw new RangeError(`no column ${of}`)
	const given = gives.map((key) => [key, columns[key]] as const)
	return { name, table, of: column, gives: Object.fromEntries(given) as Kept['gives'] }
}

const ABOUT = ['decisionId', 'at'] as const

/**
 * [PD5] Everything this installation keeps about a person, in the order of the package. A test goes through
 * every table: a column that names a person is here, or stands with a reason among `ELSEWHERE`.
 */
export const KEPT: readonly Kept[] = [
	kept('session', people.session, 'personId', ['device', 'createdAt', 'usedAt', 'expiresAt']),
	kept('email_link', people.emailLink, 'personId', ['email', 'purpose', 'createdAt', 'expiresAt']),
	kept('role', processes.membership, 'personId', [
		...(['processId', 'role', 'mandates', 'mandateTerms', 'attributes', 'from', 'until'] as const)
	]),
	kept('process_begun', processes.process, 'createdBy', ['id', 'name', 'createdAt']),
	kept('process_brought', moving.broughtProcess, 'broughtBy', ['processId', 'origin', 'broughtAt']),
	kept('phase_change', processes.phaseChange, 'byPerson', [
		...(['processId', 'from', 'to', 'reason', 'at'] as const)
	]),
	kept('invitation', processes.invitation, 'createdBy', ['processId', 'role', 'uses', 'createdAt']),
	kept('notice', processes.privacyNotice, 'byPerson', ['processId', 'version', 'at']),
	kept('artefact', artefacts.artefact, 'createdBy', [
		...(['id', 'processId', 'kind', 'title', 'purpose', 'summary', 'state', 'createdAt'] as const)
	]),
	kept('frozen_text', artefacts.frozenText, 'frozenBy', ['artefactId', 'textHash', 'frozenAt']),
	kept('frozen_section', artefacts.frozenSection, 'frozenBy', [
		...(['artefactId', 'title', 'reason', 'frozenAt'] as const)
	]),
	kept('opened_section', artefacts.frozenSection, 'openedBy', ['artefactId', 'title', 'openedAt']),
	kept('named_version', artefacts.documentVersion, 'namedBy', ['document', 'name', 'namedAt']),
	kept('visit', artefacts.textVisit, 'personId', ['artefactId', 'sinceAt', 'seenAt']),
	kept('suggestion', artefacts.documentSettled, 'by', [
		...(['document', 'parts', 'outcome', 'begunAt', 'settledAt'] as const)
	]),
	kept('settled', artefacts.documentSettled, 'settledBy', ['document', 'outcome', 'settledAt']),
	kept('edit', artefacts.documentUpdate, 'author', ['document', 'at']),
	kept('file', files.textFile, 'addedBy', ['artefactId', 'name', 'type', 'size', 'addedAt']),
	kept('thread', comments.thread, 'startedBy', ['artefactId', 'startedAt']),
	kept('resolved_thread', comments.thread, 'resolvedBy', ['artefactId', 'resolvedAt']),
	kept('message', comments.message, 'personId', [
		...(['threadId', 'office', 'text', 'language', 'state', 'reason', 'at', 'editedAt'] as const)
	]),
	kept('judged_message', comments.message, 'judgedBy', ['threadId', 'state', 'at']),
	kept('reaction', comments.reaction, 'personId', ['messageId', 'reaction', 'at']),
	kept('mention', comments.mention, 'personId', ['messageId', 'at']),
	kept('text_mention', comments.textMention, 'personId', ['artefactId', 'times', 'since']),
	kept('waiting_mail', people.waitingMail, 'personId', ['subject', 'link', 'at']),
	kept('announced', decisions.decision, 'announcedBy', ['id', 'question', 'announcedAt']),
	kept('decider', decisions.decision, 'deciderId', ['id', 'question']),
	kept('roll', decisions.rollEntry, 'personId', [
		'decisionId',
		'constituency',
		'weight',
		'present'
	]),
	kept('ballot', decisions.ballot, 'personId', [
		...(['decisionId', 'choice', 'answer', 'reason', 'castAt'] as const)
	]),
	kept('secret_ballot', decisions.rollUsed, 'personId', ['decisionId']),
	kept('lent_vote', bodies.delegation, 'fromPerson', [...ABOUT]),
	kept('borrowed_vote', bodies.delegation, 'toPerson', [...ABOUT]),
	kept('objection', decisions.objection, 'personId', [
		...([
			'decisionId',
			'criterion',
			'reason',
			'requestedChange',
			'status',
			'statusReason'
		] as const),
		...(['statusAt', 'at'] as const)
	]),
	kept('disposed_objection', decisions.objection, 'statusBy', [
		...(['decisionId', 'status', 'statusReason', 'statusAt'] as const)
	]),
	kept('objection_answer', decisions.objectionAnswer, 'personId', ['objectionId', 'text', 'at']),
	kept('judgement', redress.objectionJudgement, 'personId', [
		...(['objectionId', 'stands', 'reason', 'at'] as const)
	]),
	kept('minority', redress.minorityStatement, 'personId', [...ABOUT, 'text']),
	kept('advice', decisions.advice, 'personId', [...ABOUT, 'from', 'text']),
	kept('verdict', decisions.verdict, 'personId', [...ABOUT, 'finds', 'reasons', 'amount']),
	kept('tie_break', decisions.tieBreak, 'personId', [...ABOUT, 'chosen', 'reasons']),
	kept('extension', redress.extension, 'personId', [...ABOUT, 'reason']),
	kept('ratification', ratifications.ratification, 'personId', [
		...ABOUT,
		...(['as', 'ground', 'statement', 'changes', 'items'] as const)
	]),
	kept('appeal', redress.appeal, 'personId', [
		...ABOUT,
		...(['ground', 'contested', 'statement', 'status', 'remedy', 'decidedAt'] as const)
	]),
	kept('panel', redress.panelMember, 'personId', ['appealId', 'remedy', 'reasons', 'votedAt']),
	kept('minutes', decisions.linkedMinutes, 'personId', [...ABOUT, 'title']),
	kept('accommodation', decisions.accommodation, 'personId', [...ABOUT, 'measures', 'assisted']),
	kept('translation', decisions.decisionTranslation, 'personId', [
		...ABOUT,
		...(['language', 'kind', 'question', 'summary'] as const)
	]),
	kept('translation_withdrawn', decisions.decisionTranslation, 'withdrawnBy', [
		...(['decisionId', 'language', 'withdrawnAt', 'withdrawnBecause'] as const)
	]),
	kept('record', decisions.record, 'requestedBy', ['id', 'decisionId', 'requestedAt']),
	kept('filing', filing.filing, 'filedBy', ['recordId', 'filedAt']),
	kept('signature', decisions.recordSignature, 'personId', [
		...(['recordId', 'signer', 'issuer', 'signedAt', 'at'] as const)
	]),
	kept('charter', charters.charterProposal, 'proposedBy', ['processId', 'summary', 'proposedAt']),
	kept('recusal', bodies.recusal, 'personId', [
		...(['artefactId', 'decisionId', 'kind', 'reason', 'at', 'liftedAt'] as const)
	]),
	kept('recorded_recusal', bodies.recusal, 'byPerson', ['artefactId', 'kind', 'at']),
	kept('lifted_recusal', bodies.recusal, 'liftedBy', ['artefactId', 'liftedAt']),
	kept('measure', bodies.measure, 'personId', [
		...(['processId', 'step', 'rule', 'reason', 'at', 'until', 'contestedAt'] as const),
		...(['contestReason', 'outcome', 'reviewReason', 'liftedAt'] as const)
	]),
	kept('measure_taken', bodies.measure, 'byPerson', ['processId', 'step', 'rule', 'reason', 'at']),
	kept('measure_reviewed', bodies.measure, 'reviewedBy', ['processId', 'outcome', 'reviewedAt']),
	kept('measure_lifted', bodies.measure, 'liftedBy', ['processId', 'liftedAt']),
	kept('measure_seat', bodies.measureSeat, 'personId', [
		'measureId',
		'outcome',
		'reasons',
		'votedAt'
	]),
	kept('safety', bodies.safetyMeasure, 'byPerson', ['processId', 'reason', 'at']),
	kept('safety_ended', bodies.safetyMeasure, 'endedBy', ['processId', 'endedAt']),
	kept('lot', lots.lotCandidate, 'personId', ['lotId', 'strata', 'at', 'declinedAt']),
	kept('lot_noted', lots.lotCandidate, 'notedBy', ['lotId', 'at']),
	kept('lot_announced', lots.lot, 'announcedBy', ['processId', 'ruleName', 'announcedAt']),
	kept('lot_ended', lots.lot, 'endedBy', ['processId', 'endReason', 'endedAt']),
	kept('meeting', meetings.presence, 'personId', ['meetingId', 'how', 'at', 'struckAt']),
	kept('presence_noted', meetings.presence, 'byPerson', ['meetingId', 'how', 'at']),
	kept('presence_struck', meetings.presence, 'struckBy', ['meetingId', 'struckReason', 'struckAt']),
	kept('agenda_brought', meetings.agendaItem, 'broughtBy', ['meetingId', 'title', 'asks', 'at']),
	kept('meeting_added', meetings.meeting, 'byPerson', ['processId', 'title', 'at']),
	kept('meeting_closed', meetings.meeting, 'closedBy', ['processId', 'title', 'closedAt']),
	kept('meeting_cancelled', meetings.meeting, 'cancelledBy', [
		...(['processId', 'title', 'cancelReason', 'cancelledAt'] as const)
	]),
	kept('hold', keeping.legalHold, 'setBy', ['artefactId', 'reason', 'setAt']),
	kept('hold_lifted', keeping.legalHold, 'liftedBy', ['artefactId', 'liftReason', 'liftedAt']),
	kept('disposal_asked', keeping.disposal, 'askedBy', ['artefactId', 'reason', 'askedAt']),
	kept('disposal_done', keeping.disposal, 'doneBy', ['artefactId', 'doneAt']),
	kept('redaction_asked', keeping.redaction, 'askedBy', [
		...(['recordId', 'ground', 'reference', 'askedAt'] as const)
	]),
	kept('redaction_done', keeping.redaction, 'doneBy', ['recordId', 'ground', 'doneAt']),
	kept('access_request', keeping.accessRequest, 'personId', [
		...(['processId', 'arrived', 'receivedOn', 'extendedAt', 'extensionReason'] as const),
		...(['answeredAt', 'answer'] as const)
	]),
	kept('access_entered', keeping.accessRequest, 'enteredBy', ['processId', 'enteredAt']),
	kept('access_extended', keeping.accessRequest, 'extendedBy', ['processId', 'extendedAt']),
	kept('access_answered', keeping.accessRequest, 'answeredBy', ['processId', 'answeredAt']),
	kept('rectification', keeping.rectification, 'askedBy', [
		...(['recordId', 'wrong', 'right', 'reason', 'askedAt', 'accepted', 'answer'] as const),
		...(['answeredAt'] as const)
	]),
	kept('rectification_answered', keeping.rectification, 'answeredBy', [
		...(['recordId', 'accepted', 'answer', 'answeredAt'] as const)
	]),
	kept('redaction_ended', keeping.redaction, 'endedBy', ['recordId', 'endedAt']),
	kept('key_proposed', seals.sealingHandover, 'askedBy', ['reason', 'fromAt', 'askedAt']),
	kept('key_confirmed', seals.sealingHandover, 'confirmedBy', ['confirmedAt', 'takesOverAt']),
	kept('key_withdrawn', seals.sealingHandover, 'withdrawnBy', ['withdrawnAt']),
	kept('witness', ledger.ledgerWitness, 'addedBy', ['url', 'addedAt']),
	kept('witnessed_log', ledger.witnessedLog, 'addedBy', ['origin', 'addedAt']),
	kept('alarm', ledger.ledgerAlarm, 'acknowledgedBy', ['reason', 'acknowledgedAt']),
	kept('continuation', ledger.ledgerContinuation, 'askedBy', ['reason', 'askedAt']),
	kept('continuation_confirmed', ledger.ledgerContinuation, 'confirmedBy', ['confirmedAt']),
	kept('continuation_withdrawn', ledger.ledgerContinuation, 'withdrawnBy', ['withdrawnAt']),
	kept('denied', ledger.deniedAct, 'personId', ['processId', 'kind', 'refusal', 'denial', 'at']),
	kept('command', ledger.command, 'personId', ['kind', 'at'])
]

/** Columns that name a person, and where the package has what they say. */
export const ELSEWHERE: Readonly<Record<string, string>> = {
	'document_version.authors': 'each writing of theirs is among the edits',
	'document_client.person_id': 'says which written words are theirs: those are given as words'
}
