export default {
	'search.title': 'Cerca',
	'search.about': 'Tutti i testi che puoi vedere, in tutti i processi.',
	'search.words': 'Parole',
	'search.find': 'Cerca',
	'search.instead': 'Niente con «{asked}». Ecco «{instead}».',
	'search.found':
		'{n, plural, =0 {Nessun testo trovato.} one {Un testo trovato.} other {{more, select, yes {I primi # testi.} other {# testi trovati.}}}}',
	'search.none': 'Nessun risultato',
	'search.none_help':
		'Prova altre parole, o meno parole. La ricerca riguarda solo i testi che puoi vedere.'
}
