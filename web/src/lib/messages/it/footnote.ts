/** Words about footnotes. */
export default {
	'footnote.new': 'Nota a piè di pagina',
	'footnote.title': 'Note',
	'footnote.name': 'Nota: {words}',
	'footnote.back': 'Torna dov’è la nota {n}',
	'footnote.change': 'Cambia la nota {n}',
	'footnote.one': 'Nota a piè di pagina',
	'footnote.words': 'Che cosa dice la nota',
	'footnote.hint': 'Una riga di testo semplice; gli indirizzi si possono copiare.',
	'footnote.keep': 'Tieni la nota',
	'footnote.remove': 'Togli la nota'
} as const
