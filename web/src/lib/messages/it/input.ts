/** Where the input of a person went. */
export default {
	'input.title': 'Che fine hanno fatto i miei contributi',
	'input.about':
		'Quello che qui hai scritto, suggerito, commentato e obiettato, e dov’è finito. Questa pagina la vedi solo tu.',
	'input.none': 'Qui non hai ancora dato contributi.',
	'input.none_help':
		'Scrivi o suggerisci in un testo, commentalo o fai obiezione a una decisione: qui vedrai che cosa ne è stato.',
	'input.passages':
		'{n, plural, one {# frase a cui hai lavorato è} other {# frasi a cui hai lavorato sono}} {state, select, adopted {nel testo adottato} frozen {nel testo bloccato} other {nel testo attuale}}',
	'input.passages_all': 'Chi ha scritto che cosa in questo testo',
	'input.passages_none': 'Nel testo attuale non c’è nessuna frase a cui hai lavorato.',
	'input.suggestions': 'I tuoi suggerimenti',
	'input.outcome':
		'{outcome, select, open {Ancora aperto.} accepted {Accettato} partly {Accettato in parte} rejected {Non accettato} withdrawn {L’hai ritirato.} other {Il passaggio di cui parlava non c’è più.}}',
	'input.suggested': 'suggerito il {when}',
	'input.settled': 'da {who}, {when}',
	'input.settled_decision': 'con una decisione, {when}',
	'input.by': 'da {who}',
	'input.comments': 'I tuoi commenti',
	'input.comment':
		'{state, select, held {Gli altri lo leggono dopo un facilitatore.} refused {Un facilitatore non lo ha lasciato passare: {reason}} hidden {Nascosto da chi modera.} answered {Ha risposto {who}.} resolved {Chiuso da {who}.} other {Gli altri lo leggono.}}',
	'input.replies': '{n, plural, =0 {nessuna risposta} one {# risposta} other {# risposte}}',
	'input.about_words': 'Su',
	'input.objections': 'Le tue obiezioni'
} as const
