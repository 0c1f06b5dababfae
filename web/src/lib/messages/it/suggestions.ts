/** Words about suggestions in a text. */
export default {
	'suggestions.title': '{n, plural, =0 {Suggerimenti} one {# suggerimento} other {# suggerimenti}}',
	'suggestions.none':
		'Al momento non c’è nessun suggerimento. Scegli «Suggerisci» qui sopra: quello che scrivi potrà essere accettato o respinto.',
	'suggestions.mode': 'Cosa fa chi scrive',
	'suggestions.write': 'Scrivi',
	'suggestions.suggest': 'Suggerisci',
	'suggestions.only': 'Stai suggerendo',
	'suggestions.somebody': 'Qualcuno',
	'suggestions.not_this':
		'Questo non si può suggerire. Puoi suggerire parole, paragrafi, titoli, grassetto e corsivo, righe e colonne di una tabella.',
	'suggestions.mode_suggest':
		'Stai suggerendo: quello che scrivi resta segnato finché qualcuno non lo accetta. Esc e poi Tab per uscire dal testo. Alt+F10 porta agli strumenti, Alt+0 elenca i tasti.',
	'suggestions.view': 'Come si vedono i suggerimenti',
	'suggestions.view_as': '{view, select, final {Finale} original {Originale} other {Segnati}}',
	'suggestions.view_note':
		'{view, select, final {Così si leggerebbe il testo accettando tutto. Scegli «Segnati» per scrivere.} other {Questo è il testo senza suggerimenti. Scegli «Segnati» per scrivere.}}',
	'suggestions.by': 'Suggeriti da',
	'suggestions.by_all': 'Tutti',
	'suggestions.part':
		'{kind, select, insertion {aggiunge} deletion {toglie} added {aggiunge un paragrafo} removed {toglie un blocco} split {comincia un nuovo paragrafo} joined {unisce al paragrafo precedente} turned_0 {rende testo semplice} turned_1 {rende titolo principale} turned_2 {rende titolo} turned_3 {rende sottotitolo} bold_on {mette in grassetto} bold_off {toglie il grassetto} italic_on {mette in corsivo} italic_off {toglie il corsivo} underline_on {sottolinea} underline_off {toglie la sottolineatura} strike_on {barra} strike_off {toglie la barratura} code_on {rende codice} code_off {toglie il codice} other {cambia}}',
	'suggestions.accept': 'Accetta',
	'suggestions.reject': 'Respingi',
	'suggestions.withdraw': 'Ritira',
	'suggestions.accept_all': '{n, plural, one {Accettalo} other {Accetta tutti e #}}',
	'suggestions.reject_all': '{n, plural, one {Respingilo} other {Respingi tutti e #}}',
	'suggestions.accepted':
		'{n, plural, one {Accettato.} other {# accettati.}} {undo, select, true {Con Annulla torna quanto suggerito.} other {}}',
	'suggestions.rejected':
		'{n, plural, one {Tolto.} other {# tolti.}} {undo, select, true {Con Annulla torna quanto suggerito.} other {}}',
	'suggestions.go': 'Mostra',
	'suggestions.next': 'Suggerimento successivo',
	'suggestions.previous': 'Suggerimento precedente',
	'suggestions.toggle': 'Scrivere o suggerire',
	'suggestions.key_step': 'Suggerimento successivo, precedente',
	'suggestions.key_accept': 'Accetta il suggerimento al cursore',
	'suggestions.key_reject': 'Respingi il suggerimento al cursore'
} as const
