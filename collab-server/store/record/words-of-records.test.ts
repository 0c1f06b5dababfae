import { getTableColumns, getTableName } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { CARRIED } from '../moving/carried.ts'
import { WORDS } from './words-of-records.ts'

/**
 * [RE3] Columns of a process that hold text and none of it in words of people about a text or a decision: ids, codes
 * and hashes; what is destroyed or written anew as a whole; and what belongs to no text.
 */
const WITHOUT_WORDS: Readonly<Record<string, string>> = {
	process: 'name and aim are what a record is about; a record that says the words there is refused',
	charter: 'rules',
	phase_change: 'of the process',
	membership: 'codes',
	access_request: 'what people asked about themselves, and goes with them',
	privacy_notice: 'who is responsible, as the law asks',
	process_organisation: 'organisations',
	team: 'teams',
	meeting: 'of the process',
	agenda_item: 'of the process, as its meeting is',
	presence: 'of the process',
	lot: 'of the process',
	lot_candidate: 'codes',
	measure: 'of the person, not of a text',
	measure_seat: 'of the person, not of a text',
	safety_measure: 'of the process',
	frozen_text: 'written anew from its shared document',
	document: 'codes',
	document_update: 'gone: its log begins with a snapshot',
	document_snapshot: 'written anew',
	record: 'its files are destroyed',
	record_bundle: 'destroyed',
	record_signature: 'destroyed',
	record_archive: 'destroyed',
	filing: 'codes',
	redaction: 'emptied by the redaction itself',
	reaction: 'codes',
	roll_entry: 'codes',
	secret_box: 'codes',
	'artefact.kind': 'code',
	'artefact.state': 'code',
	'artefact.visibility': 'code',
	'artefact.amendment': 'code',
	'artefact.retention_class': 'code',
	'frozen_section.heading': 'id',
	'frozen_section.first': 'id',
	'frozen_section.last': 'id',
	'motion.end': 'code',
	'document_version.document': 'id',
	'document_settled.document': 'id',
	'document_settled.outcome': 'code',
	'document_settled.units': 'places',
	'document_carried.document': 'id',
	'document_client.document': 'id',
	'text_file.hash': 'hash',
	'text_file.type': 'code',
	'motion.passage_hash': 'hash',
	'message.office': 'code',
	'message.language': 'code',
	'message.state': 'code',
	'decision.rule_name': 'code',
	'decision.rule': 'rule',
	'decision.options': 'what is chosen among; a record that says the words there is refused',
	'decision.lot_secret': 'number',
	'decision.charter_hash': 'hash',
	'decision.origin': 'code',
	'decision.status': 'code',
	'decision.roll_hash': 'hash',
	'decision.outcome': 'count',
	'decision.effect': 'code',
	'ballot.choice': 'code',
	'ballot.answer': 'codes',
	'objection.criterion': 'code',
	'objection.status': 'code',
	'advice.from': 'code',
	'verdict.finds': 'code',
	'tie_break.chosen': 'codes',
	'ratification.body': 'code',
	'ratification.as': 'code',
	'appeal.ground': 'code',
	'appeal.contested': 'code',
	'appeal.status': 'code',
	'appeal.seed': 'number',
	'appeal.draw': 'codes',
	'appeal.remedy': 'code',
	'panel_member.ticket': 'number',
	'panel_member.remedy': 'code',
	'charter_proposal.body': 'rules',
	'charter_proposal.hash': 'hash',
	'recusal.kind': 'code',
	'decision_translation.language': 'code',
	'decision_translation.kind': 'code',
	'legal_hold.record_id': 'number',
	'disposal.record_id': 'number',
	'rectification.record_id': 'number'
}

test('[RE3] every column of a process that could hold words is gone through, or stands with a reason', () => {
	const known = new Set(
		WORDS.flatMap(({ table, columns }) =>
			Object.values(columns).map(({ name }) => `${getTableName(table)}.${name}`)
		)
	)
	const open = CARRIED.flatMap(({ table, name }) =>
		Object.values(getTableColumns(table))
			.filter(({ columnType }) => columnType === 'PgText' || columnType === 'PgJsonb')
			.map((column) => `${name}.${column.name}`)
			.filter((column) => !known.has(column))
			.filter((column) => !WITHOUT_WORDS[name] && !WITHOUT_WORDS[column])
	)
	expect(open).toEqual([])
	for (const column of known) expect(WITHOUT_WORDS[column]).toBeUndefined()
})
