/** Words about mentions in a text. */
export default {
	'mention.insert': 'Menziona qualcuno o qualcosa',
	'mention.title': 'Chi o che cosa si intende',
	'mention.word':
		'{kind, select, person {qualcuno} task {un’attività} card {una scheda} decision {una decisione} other {qualcosa}}',
	'mention.kind':
		'{kind, select, person {persona} task {attività} card {scheda} other {decisione}}',
	'mention.follow': 'Apri la menzione selezionata'
} as const
