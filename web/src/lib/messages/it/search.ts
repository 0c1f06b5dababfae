export default {
	'search.title': 'Cerca',
	'search.about': 'I testi, i calendari e le lavagne che puoi vedere, in tutti i processi.',
	'search.words': 'Parole',
	'search.find': 'Cerca',
	'search.instead': 'Niente con «{asked}». Ecco «{instead}».',
	'search.found':
		'{n, plural, =0 {Nessun risultato.} one {Un risultato.} other {{more, select, yes {I primi {n} risultati.} other {{n} risultati.}}}}',
	'search.none': 'Nessun risultato',
	'search.none_help':
		'Prova altre parole, o meno parole. La ricerca riguarda solo ciò che puoi vedere.'
}
