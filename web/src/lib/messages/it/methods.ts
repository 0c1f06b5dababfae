/** Ways of deciding that need more than a ballot: dots, lots, ties, advice, calls, verdicts. */
export default {
	'methods.dots_hint':
		'Hai {dots, plural, one {# bollino} many {# bollini} other {# bollini}}, al massimo {most, number} per opzione. I bollini sono un parere: non adottano nulla.',
	'methods.dots_for': 'Bollini per {option}',
	'methods.dots_left': 'Bollini rimasti: {left, number}',
	'methods.column_dots': 'Bollini',
	'methods.lot_sealed':
		'Se restano opzioni alla pari, tra loro decide un sorteggio. Il numero è estratto e sigillato: {hash}. Sarà svelato alla fine del voto.',
	'methods.lot_told':
		'Il numero del sorteggio era {secret}. Il suo SHA-256 è quello sigillato quando la decisione è stata annunciata: {hash}.',
	'methods.lot_heading': 'Il sorteggio',
	'methods.tie_heading': 'Parità: sceglie chi ratifica',
	'methods.tie_until':
		'Entro {when} chi può ratificare ne sceglie {places, plural, one {# tra questi} many {# tra questi} other {# tra questi}}. Dopo non è scelto nessuno di loro.',
	'methods.tie_chosen': 'Scelto: {options}',
	'methods.tie_nobody': 'Nessuno ha scelto in tempo. Nessuno dei pari è scelto.',
	'methods.tie_legend': 'La tua scelta',
	'methods.tie_reasons': 'Perché',
	'methods.tie_send': 'Scegli',
	'methods.next_tie': 'Chi ratifica sceglie tra pari.',
	'methods.next_advice': 'Era un parere. Il testo è ancora bloccato e si può decidere.'
}
