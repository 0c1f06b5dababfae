/** Words that stand in files a text is taken away in. */
export default {
	'port.standing': '{state} since {since} · {process} · taken from Interlink {at}',
	'port.done': 'Done',
	'port.open': 'To do',
	'port.table': 'Table'
} as const
