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
	'port.office': '{name} ({office, select, official {official} other {secretary}})'
} as const
