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
	'methods.next_advice': 'Era un parere. Il testo è ancora bloccato e si può decidere.',
	'methods.verdict_heading': 'Decide una persona',
	'methods.call_heading': 'C’è un consenso di massima?',
	'methods.decides': '{name}: decide e lo motiva.',
	'methods.you_decide': 'Decidi tu, con una motivazione.',
	'methods.call_about':
		'Chi facilita dice se c’è un consenso di massima, quando ogni questione è stata affrontata. Quanti sono d’accordo informa soltanto.',
	'methods.advice_so_far':
		'Pareri di persone interessate: {affected, number} (almeno {leastAffected, number}). Di esperti: {expert, number} (almeno {leastExpert, number}). Senza risposta: {unanswered, number}.',
	'methods.advice_affected': 'Parere di una persona interessata',
	'methods.advice_expert': 'Parere di un esperto',
	'methods.reply': 'Risposta:',
	'methods.reply_label': 'La tua risposta',
	'methods.reply_send': 'Rispondi',
	'methods.advise_legend': 'Dai un parere',
	'methods.advise_as_affected': 'Mi riguarda',
	'methods.advise_as_expert': 'Conosco la materia',
	'methods.advise_label': 'Il tuo parere',
	'methods.advise_hint':
		'Dai un solo parere. Lo legge chiunque partecipi al processo, e chi decide ti risponde.',
	'methods.advise_send': 'Dai il parere',
	'methods.not_ready':
		'Potrai decidere quando ci saranno abbastanza pareri e avrai risposto a ognuno.',
	'methods.verdict_legend': 'La tua decisione',
	'methods.call_legend': 'La tua valutazione',
	'methods.verdict_adopted': 'Deciso: sì',
	'methods.verdict_not_adopted': 'Deciso: no',
	'methods.call_adopted': 'C’è un consenso di massima',
	'methods.call_not_adopted': 'Non c’è un consenso di massima',
	'methods.amount': 'Quanto costa, in {currency} (al massimo {limit, number})',
	'methods.amount_used': '{amount, number} su al massimo {limit, number} {currency}',
	'methods.reasons': 'La tua motivazione',
	'methods.reasons_hint':
		'Li legge chiunque partecipi. Puoi cambiare idea fino al {when}; poi conta.',
	'methods.verdict_send': 'Decidi',
	'methods.call_send': 'Dichiara',
	'methods.decider_label': 'Chi decide',
	'methods.decider_hint':
		'Con questa regola decide una persona, con una motivazione. Indica qualcuno che potrebbe stare nel suo elenco.',
	'methods.issue_hint':
		'Chi non è d’accordo solleva una questione. Chi facilita deve affrontarla prima di dichiarare il consenso.',
	'methods.own_option':
		'Non dai punti al lavoro della tua squadra. Chiunque può saltare un’opzione, quindi saltarla non rivela nulla di certo.',
	'methods.option_team': 'Di chi è l’opzione {number, number}',
	'methods.option_team_none': 'Quale squadra?',
	'methods.try_options': 'Opzioni, una per riga',
	'methods.try_options_costs': 'Opzioni con il costo, una per riga: Portatili 10000',
	'methods.try_options_hint': 'Se è vuoto, valgono quelle nominate nelle schede.',
	'methods.try_ballots': 'Schede, quelle uguali in una riga',
	'methods.try_ballots_choice':
		'Quante, due punti, che cosa scelgono: 3: Sera. Con i gruppi, prima il gruppo: citizens 3: Sera.',
	'methods.try_ballots_approvals':
		'Quante, due punti, che cosa approvano: 3: Sera, Mezzogiorno. Con i gruppi, prima il gruppo: citizens 3: Sera.',
	'methods.try_ballots_ranking':
		'Quante, due punti, il loro ordine: 3: Sera > Mezzogiorno, Mattina. Con i gruppi, prima il gruppo: citizens 3: Sera > Mattina.',
	'methods.try_ballots_scores':
		'Quante, due punti, i punteggi: 3: Sera 5, Mezzogiorno 2. Con i gruppi, prima il gruppo: jury 3: Sera 5.',
	'methods.try_ballots_dots':
		'Quante, due punti, i bollini: 3: Sera 2, Mezzogiorno 1. Con i gruppi, prima il gruppo: citizens 3: Sera 2.',
	'methods.try_ballots_none': 'Con questa regola nessuno vota.',
	'methods.try_seed': 'Seme del sorteggio',
	'methods.try_seed_hint': 'Parole qualsiasi. Se è vuoto, la parità resta aperta.',
	'methods.try_affected': 'Pareri di persone interessate',
	'methods.try_expert': 'Pareri di esperti',
	'methods.try_unanswered': 'Pareri senza risposta',
	'methods.try_finds': 'Che cosa si decide',
	'methods.try_nothing': 'Nulla',
	'methods.try_wrong_line':
		'La riga {line, number} non si capisce. Scrivi quante, due punti e la risposta.',
	'methods.try_uncounted':
		'Non si può ancora contare: scrivi opzioni e schede che questa regola accetta, non più delle persone.',
	'methods.can_decide': 'Decidere',
	'methods.can_advise': 'Dare un parere',
	'methods.disagree_about': 'Vedo un problema da affrontare prima.'
}
