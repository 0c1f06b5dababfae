/** Words about the language of a passage. */
export default {
	'passage.title': 'Lingua di queste parole',
	'passage.about': 'Le parole vengono lette ad alta voce e controllate in questa lingua.',
	'passage.label': 'Lingua',
	'passage.same': 'Come il testo',
	'passage.other': 'Altra lingua',
	'passage.hint': 'Un codice come pt o pt-BR',
	'passage.wrong': 'Non è il codice di una lingua.',
	'passage.set': 'Imposta la lingua'
} as const
