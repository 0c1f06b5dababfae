/** Words about mentions in a text. */
export default {
	'mention.insert': 'Mencionar a alguien o algo',
	'mention.title': 'A quién o a qué te refieres',
	'mention.word':
		'{kind, select, person {alguien} task {una tarea} card {una tarjeta} decision {una decisión} other {algo}}',
	'mention.kind': '{kind, select, person {persona} task {tarea} card {tarjeta} other {decisión}}',
	'mention.follow': 'Abrir la mención seleccionada'
} as const
