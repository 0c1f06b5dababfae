/** Words about finding and replacing. */
export default {
	'find.title': 'Trova e sostituisci',
	'find.words': 'Trova',
	'find.other': 'Sostituisci con',
	'find.count': '{n, select, 0 {Non trovato} other {{at} di {n}}}',
	'find.previous': 'Trovato precedente',
	'find.next': 'Trovato successivo',
	'find.close': 'Chiudi la ricerca',
	'find.replace': 'Sostituisci',
	'find.replace_all': 'Sostituisci tutto',
	'find.exact': 'Distingui le maiuscole',
	'find.whole': 'Parole intere',
	'find.replaced': '{n, plural, one {Sostituito in # punto} other {Sostituito in # punti}}'
} as const
