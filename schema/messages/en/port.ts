/** Words that stand in files a text is taken away in. */
export default {
	'port.standing': '{state} since {since} · {process} · taken from Interlink {at}',
	'port.done': 'Done',
	'port.open': 'To do',
	'port.table': 'Table',
	'port.notes': 'Footnotes',
	'port.back': 'Back to the text',
	'port.tone': '{tone, select, tip {Tip} important {Important} warning {Warning} other {Note}}',
	'port.mentioned':
		'{kind, select, person {somebody} task {a task} card {a card} decision {a decision} other {something}}',
	'port.picture': 'Picture',
	'port.attachment': 'Attachment',
	'port.comments': 'Comments',
	'port.resolved': 'resolved',
	'port.gone': 'these words are no longer in the text',
	'port.somebody': 'Former participant',
	'port.package_lead':
		'Taken from Interlink {when}. It holds personal data: keep it as you keep your files.',
	'port.package_texts': 'Texts, schedules and boards',
	'port.package_records': 'Sealed records',
	'port.package_tables': 'Tables and calendar',
	'port.package_machines':
		'For programs: every row of the process (tables/), its log with proofs (ledger/) and what they look like (schema/). Another Interlink takes this package in as it is.',
	'minutes.drafted': '{title}: drafted {when}',
	'minutes.attendance': 'Who was there',
	'minutes.agenda': 'Agenda',
	'minutes.proposals': 'Proposals put up',
	'minutes.decisions': 'Decisions',
	'minutes.objections': 'Objections and answers',
	'minutes.actions': 'What is to be done',
	'minutes.inform': 'For information.',
	'minutes.discuss': 'For discussion.',
	'minutes.decide': 'For decision.',
	'minutes.brought': 'Brought by: {who}.',
	'minutes.about': 'About: {what}.',
	'minutes.until': 'by {day}',
	'minutes.beside': 'Also taken up',
	'minutes.item':
		'{n}. {title} ({asks, select, inform {for information} discuss {for discussion} other {for decision}})',
	'minutes.event': '(see)',
	'minutes.present': 'Present: {who}.',
	'minutes.objection': 'Objection: {reason}',
	'minutes.answer': 'Answer: {text}',
	'minutes.became':
		'{status, select, open {It is still open.} valid {It was found valid.} not_valid {It was found not valid.} integrated {It was taken up in the text.} overruled {It was overruled by the rule.} other {It was withdrawn.}}{given, select, yes { Reason: {reason}} other {}}',
	'port.office': '{name} ({office, select, official {official} other {secretary}})'
} as const
