/** Words about the language of a passage. */
export default {
	'passage.title': 'Idioma de estas palabras',
	'passage.about': 'Las palabras se leen en voz alta y se revisan en este idioma.',
	'passage.label': 'Idioma',
	'passage.same': 'Como el texto',
	'passage.other': 'Otro idioma',
	'passage.hint': 'Un código como pt o pt-BR',
	'passage.wrong': 'No es el código de un idioma.',
	'passage.set': 'Poner el idioma'
} as const
