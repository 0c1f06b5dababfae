/** Words about the language of a passage. */
export default {
	'passage.title': 'Language of these words',
	'passage.about': 'The words are read aloud and checked for spelling in it.',
	'passage.label': 'Language',
	'passage.same': 'As the text',
	'passage.other': 'Other language',
	'passage.hint': 'A code such as pt or pt-BR',
	'passage.wrong': 'This is no code of a language.',
	'passage.set': 'Set the language'
} as const
