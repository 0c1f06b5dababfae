/** Words of changes to what was adopted, and of its versions. */
export default {
	'lineage.ask': 'Chiedi una modifica',
	'lineage.ask_why':
		'Comincia una nuova bozza con lo stesso contenuto. Ciò che è stato adottato resta in vigore finché una decisione sulla modifica non ha effetto.',
	'lineage.class': 'Quanto cambia?',
	'lineage.substantive': 'Cambia ciò che è stato deciso',
	'lineage.substantive_hint': 'Si decide con la regola con cui è stato adottato, o una più forte.',
	'lineage.editorial': 'Cambia solo come è scritto',
	'lineage.editorial_hint':
		'Piccole correzioni. Nessun numero, nome o data, e niente su ciò che si deve, si può o non si può fare.',
	'lineage.reason': 'Perché dovrebbe cambiare',
	'lineage.title': 'Nome della modifica',
	'lineage.begin': 'Inizia la bozza',
	'lineage.cancel': 'Lascia stare',
	'lineage.amends':
		'{class, select, editorial {Correzione redazionale di} other {Modifica di}} {title}',
	'lineage.amends_hidden':
		'{class, select, editorial {Correzione redazionale di qualcosa che non puoi vedere} other {Modifica di qualcosa che non puoi vedere}}',
	'lineage.amends_reason': 'Motivo indicato: {reason}',
	'lineage.amends_when': 'Prende il suo posto solo con una decisione che ha effetto.',
	'lineage.superseded': 'Sostituito {when}. La versione in vigore è {title}.',
	'lineage.superseded_hidden': 'Sostituito {when} da una versione più recente.',
	'lineage.superseded_short': 'sostituito',
	'lineage.versions': 'Versioni e modifiche',
	'lineage.this_one': 'questa',
	'lineage.version_state': '{state}, dal {when}',
	'lineage.version_superseded': 'Sostituita, {when}',
	'lineage.findings': 'Per una correzione redazionale è troppo',
	'lineage.findings_help':
		'Rimetti queste parole com’erano, oppure chiedi di cambiare ciò che è stato deciso.',
	'lineage.finding':
		'{touches, select, number {Numero} name {Nome, o ciò che può esserlo} date {Data} modal {Ciò che si deve, si può o non si può} other {Troppo è stato riscritto}}',
	'lineage.finding_words': '«{before}» è diventato «{after}»',
	'lineage.nothing': 'niente'
} as const
