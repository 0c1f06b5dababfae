import { getTableColumns, getTableName, type Column } from 'drizzle-orm'
import type { PgTable } from 'drizzle-orm/pg-core'
import * as artefacts from '#schema/db/artefacts.ts'
import * as bodies from '#schema/db/bodies.ts'
import * as charters from '#schema/db/charter-proposals.ts'
import * as comments from '#schema/db/comments.ts'
import * as decisions from '#schema/db/decisions.ts'
import * as files from '#schema/db/files.ts'
import * as filing from '#schema/db/filing.ts'
import * as keeping from '#schema/db/keeping.ts'
import * as lots from '#schema/db/lots.ts'
import * as meetings from '#schema/db/meetings.ts'
import * as motions from '#schema/db/motions.ts'
import * as people from '#schema/db/people.ts'
import * as processes from '#schema/db/processes.ts'
import * as ratifications from '#schema/db/ratifications.ts'
import * as redress from '#schema/db/redress.ts'
import * as seals from '#schema/db/seals.ts'

/** A table that a process takes along. */
export type Carried = {
	table: PgTable
	name: string
	/** Rows belong to the process by this column, which names a row of `of`. */
	by: Column
	of: string
	/** What is taken of a row, by property. */
	columns: Record<string, Column>
}

function carried<T extends PgTable>(
	table: T,
	by: keyof T['_']['columns'] & string,
	of: string,
	without: readonly (keyof T['_']['columns'] & string)[] = []
): Carried {
	const all = getTableColumns(table) as Record<string, Column>
	const left: readonly string[] = without
	const kept = Object.entries(all).filter(([key]) => !left.includes(key))
	const column = all[by]
	if (!column) throw new RangeError(`no column ${by}`)
	return { table, name: getTableName(table), by: column, of, columns: Object.fromEntries(kept) }
}

/**
 * [MV1] Everything a process is made of, in an order in which rows can be written: what is named comes before what
 * names it. A test goes through every table: one that is not here stands with a reason in `LEFT_BEHIND`.
 */
export const CARRIED: readonly Carried[] = [
	carried(processes.process, 'id', 'process', ['organisationId']),
	carried(processes.charter, 'processId', 'process'),
	carried(processes.phaseChange, 'processId', 'process'),
	carried(processes.membership, 'processId', 'process', ['invitationId']),
	carried(processes.privacyNotice, 'processId', 'process'),
	carried(bodies.processOrganisation, 'processId', 'process'),
	carried(bodies.team, 'processId', 'process'),
	carried(bodies.teamMember, 'teamId', 'team'),
	carried(meetings.meeting, 'processId', 'process', ['checkInCode', 'checkInUntil']),
	carried(meetings.presence, 'meetingId', 'meeting'),
	carried(meetings.agendaItem, 'meetingId', 'meeting'),
	carried(lots.lot, 'processId', 'process'),
	carried(lots.lotCandidate, 'lotId', 'lot'),
	carried(artefacts.artefact, 'processId', 'process'),
	carried(artefacts.frozenText, 'artefactId', 'artefact'),
	carried(artefacts.frozenSection, 'artefactId', 'artefact'),
	carried(artefacts.minutesLine, 'artefactId', 'artefact'),
	carried(artefacts.document, 'artefactId', 'artefact', ['owner', 'leasedUntil']),
	carried(artefacts.documentUpdate, 'document', 'document'),
	carried(artefacts.documentSnapshot, 'document', 'document'),
	carried(artefacts.documentVersion, 'document', 'document'),
	carried(artefacts.documentCarried, 'document', 'document'),
	carried(artefacts.documentSettled, 'document', 'document'),
	carried(artefacts.documentClient, 'document', 'document'),
	carried(files.textFile, 'artefactId', 'artefact'),
	carried(motions.motion, 'artefactId', 'artefact'),
	carried(comments.thread, 'artefactId', 'artefact'),
	carried(comments.message, 'threadId', 'thread'),
	carried(comments.reaction, 'messageId', 'message'),
	carried(comments.mention, 'messageId', 'message'),
	carried(decisions.decision, 'processId', 'process'),
	carried(decisions.rollEntry, 'decisionId', 'decision'),
	carried(decisions.ballot, 'decisionId', 'decision'),
	carried(decisions.rollUsed, 'decisionId', 'decision'),
	carried(decisions.secretBox, 'decisionId', 'decision'),
	carried(bodies.delegation, 'decisionId', 'decision'),
	carried(decisions.objection, 'decisionId', 'decision'),
	carried(decisions.objectionAnswer, 'objectionId', 'objection'),
	carried(redress.objectionJudgement, 'objectionId', 'objection'),
	carried(decisions.advice, 'decisionId', 'decision'),
	carried(decisions.verdict, 'decisionId', 'decision'),
	carried(decisions.tieBreak, 'decisionId', 'decision'),
	carried(redress.extension, 'decisionId', 'decision'),
	carried(redress.minorityStatement, 'decisionId', 'decision'),
	carried(ratifications.ratification, 'decisionId', 'decision'),
	carried(redress.appeal, 'decisionId', 'decision'),
	carried(redress.panelMember, 'appealId', 'appeal'),
	carried(charters.charterProposal, 'processId', 'process'),
	carried(bodies.recusal, 'processId', 'process'),
	carried(bodies.measure, 'processId', 'process'),
	carried(bodies.measureSeat, 'measureId', 'measure'),
	carried(bodies.safetyMeasure, 'processId', 'process'),
	carried(decisions.linkedMinutes, 'decisionId', 'decision'),
	carried(decisions.accommodation, 'decisionId', 'decision'),
	carried(decisions.decisionTranslation, 'decisionId', 'decision'),
	carried(decisions.record, 'decisionId', 'decision'),
	carried(decisions.recordBundle, 'recordId', 'record'),
	carried(decisions.recordSignature, 'recordId', 'record'),
	carried(seals.recordArchive, 'recordId', 'record'),
	carried(filing.filing, 'recordId', 'record', ['organisationId']),
	carried(keeping.legalHold, 'artefactId', 'artefact'),
	carried(keeping.accessRequest, 'processId', 'process'),
	carried(keeping.disposal, 'artefactId', 'artefact'),
	carried(keeping.redaction, 'artefactId', 'artefact', ['passages']),
	carried(keeping.rectification, 'artefactId', 'artefact')
]

/** What a person is elsewhere: a name. Nobody signs in with it. */
export const PERSON = {
	id: people.person.id,
	displayName: people.person.displayName,
	language: people.person.language,
	createdAt: people.person.createdAt,
	erasedAt: people.person.erasedAt,
	formerNumber: people.person.formerNumber
}
export const FILE = { hash: files.fileContent.hash, bytes: files.fileContent.bytes }

/** [MV1] Tables that stay, and why. */
export const LEFT_BEHIND: Readonly<Record<string, string>> = {
	person: 'names and languages go, in a file of their own; ways to sign in stay',
	file_content: 'the files of its texts go, each once',
	organisation: 'the process belongs to that of the installation it comes to',
	classification: 'the scheme is of the organisation, not of the process',
	invitation: 'their links lead here',
	text_visit: 'who read what up to where is nobody else’s business',
	searched_text: 'made again from the texts',
	searched_word: 'made again from the texts',
	text_mention: 'made again from the texts, and nobody is told twice',
	mentioned_text: 'made again from the texts',
	waiting_mail: 'of people here',
	record_words: 'made again from the records',
	record_archive_wait: 'asked again',
	session: 'of people here',
	email_link: 'of people here',
	mail: 'of people here',
	attempt: 'of this installation',
	instance: 'of this installation',
	command: 'answers to clients of this installation',
	denied_act: 'of this installation',
	outbox: 'of this installation',
	key_material: 'keys leave no installation',
	sealing_key: 'keys leave no installation',
	sealing_handover: 'of this installation',
	sealing_place: 'of this installation',
	ledger_log: 'the log goes as a file with its proofs',
	ledger_entry: 'the log goes as a file with its proofs',
	ledger_node: 'the log goes as a file with its proofs',
	ledger_opening: 'what opens its entries goes in a file of its own',
	ledger_checkpoint: 'the log goes as a file with its proofs',
	ledger_past_key: 'the log goes as a file with its proofs',
	ledger_witness: 'of this installation',
	ledger_cosignature: 'the log goes as a file with its proofs',
	witnessed_log: 'of this installation',
	witness_key: 'of this installation',
	ledger_audit: 'of this installation',
	ledger_alarm: 'of this installation',
	ledger_continuation: 'of this installation',
	brought_process: 'its log from before goes as a file of its own'
}
