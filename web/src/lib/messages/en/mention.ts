/** Words about mentions in a text. */
export default {
	'mention.insert': 'Mention somebody or something',
	'mention.title': 'Who or what is meant',
	'mention.word':
		'{kind, select, person {somebody} task {a task} card {a card} decision {a decision} other {something}}',
	'mention.kind': '{kind, select, person {person} task {task} card {card} other {decision}}',
	'mention.follow': 'Open the mention that is selected'
} as const
