/** What stands around a decision in its record [R19]. */
export default {
	'record.problem.clock':
		'The clock of this server and the time-stamp authority are {minutes, plural, one {# minute} other {# minutes}} apart. Put the clock right. The record waits and is tried again.',
	'record.problem.disk_full':
		'The disk of the database is full. Make room. The record waits and is tried again.',
	'record.problem.heads_disk_full':
		'The disk on which heads of the ledger are kept (HEADS_FILE) is full. Make room. The record waits and is tried again.',
	'record.problem.form':
		'The record does not fit its published form: {reason}. Nothing was issued. Whoever looks after the installation has to look into it.',
	'record.problem.ledger_alarm':
		'The ledger contradicts itself: whoever administers has to answer for it first. The record waits.',
	'record.issued': 'Issued on {date}',
	'record.section.contents': 'Contents',
	'record.code_alt': 'QR code with this content: {content}',
	'record.code_scan':
		'The QR code opens the page of this record in the public register and carries the whole SHA-256 of record.json.',
	'record.code_scan_plain':
		'The QR code holds the number of this record and the whole SHA-256 of record.json.',
	'record.tally_bars_alt': 'Bars, one for each option: {counts}.',
	'record.label.address': 'In the public register',
	'record.label.prepared': 'Text prepared by',
	'record.label.certified': 'Certified by',
	'record.label.requested': 'Record asked for by',
	'record.label.legal_basis': 'Legal basis',
	'record.label.competence': 'Competence',
	'record.label.appeal': 'Can be contested until',
	'record.label.supersedes': 'Takes the place of',
	'record.label.amends': 'Changes',
	'record.label.implements': 'Carries out',
	'record.label.purpose': 'What the text is for',
	'record.redacted.erasure': '[redacted: erasure of personal data]',
	'record.redacted.mistake': '[redacted: published by mistake]',
	'record.redacted.court_order': '[redacted: court order]',
	'record.redacted.secret_by_law': '[redacted: secret by law]',
	'record.redaction.erasure': 'erasure of personal data, Regulation (EU) 2016/679, art. 17',
	'record.redaction.mistake': 'personal or other data that was published by mistake',
	'record.redaction.court_order': 'order of a court',
	'record.redaction.secret_by_law': 'secret by law',
	'record.label.rectified': 'Put right',
	'record.rectification_line': '{date}: “{wrong}” should read “{right}”',
	'record.label.redacted': 'Words taken out',
	'record.redaction_line': '{date}, in the place of {record}: {ground}. {reference}',
	'record.label.original': 'SHA-256 of the text as it was decided on',
	'record.linked': '{title} ({record})',
	'record.lent': '{answer}. Answered for them: {person}',
	'record.section.participation': 'Who took part',
	'record.column.entitled': 'Entitled',
	'record.column.answered': 'Answered',
	'record.section.alternatives': 'What else was thought of',
	'record.column.alternative': 'Alternative',
	'record.column.why_not': 'Why not',
	'record.section.accommodations': 'So that everybody could take part',
	'record.assisted':
		'{assisted, plural, =0 {Nobody answered with help or by another way.} one {# person answered with help or by another way.} other {# people answered with help or by another way.}}',
	'record.noted_by': 'Noted by {person}, {date}',
	'record.section.translations': 'In other languages',
	'record.translated_human':
		'Translated by a person ({person}, {date}). For reading only: what counts is the text in {authority}.',
	'record.translated_machine':
		'Translated by a machine (added by {person}, {date}). It can be wrong, and is for reading only: what counts is the text in {authority}.',
	'record.language':
		'{language, select, en {English} it {Italian} lv {Latvian} es {Spanish} other {{language}}}',
	'record.section.attachments': 'Pictures and files of the text',
	'record.attachments_intro': 'They lie in the bundle of this record, each named by its SHA-256.',
	'record.fingerprint.published':
		'Fingerprint of the shared document in the bundle, without ids of people',
	'record.replaced':
		'Where it says [U+…], the text has a sign that the fonts of this file have no picture of, or an invisible one. The attached files hold the sign itself.'
} as const
