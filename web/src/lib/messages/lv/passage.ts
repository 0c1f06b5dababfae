/** Words about the language of a passage. */
export default {
	'passage.title': 'Šo vārdu valoda',
	'passage.about': 'Vārdus šajā valodā lasa priekšā un tajā pārbauda pareizrakstību.',
	'passage.label': 'Valoda',
	'passage.same': 'Kā tekstam',
	'passage.other': 'Cita valoda',
	'passage.hint': 'Kods, piemēram, pt vai pt-BR',
	'passage.wrong': 'Tas nav valodas kods.',
	'passage.set': 'Noteikt valodu'
} as const
