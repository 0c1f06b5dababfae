/** Words about suggestions that are put to a decision. */
export default {
	'motions.open':
		'{n, plural, =0 {Metti dei suggerimenti in decisione} one {# emendamento} other {# emendamenti}}',
	'motions.in_motion': 'In decisione con l’emendamento',
	'motions.chip': 'Emendamento',
	'motions.is_motion':
		'Questo è un emendamento a un testo: quel testo con alcuni suggerimenti accettati. Vedi i suoi emendamenti.',
	'motions.put_up_by': 'Presentato da {name}, {when}',
	'motions.authors': 'Con suggerimenti di {names}',
	'motions.on': 'Cambia il testo',
	'motions.unmerged_note':
		'È stato adottato, ma non si è potuto inserire nel testo: il passaggio era cambiato. Chi facilita lo sistema a mano.',
	'motions.undone_note':
		'La sua decisione è stata poi annullata, ma le sue parole sono ancora nel testo.',
	'motions.take_out': 'Togli le parole dal testo',
	'motions.fell_note':
		'È decaduto, perché il suo passaggio è stato cambiato da un emendamento adottato prima. Ciò che suggeriva è ancora nel testo e si può presentare di nuovo:',
	'motions.end_reason': 'Motivo indicato:',
	'motions.rivals': 'Altri emendamenti allo stesso passaggio',
	'motions.order':
		'Si decidono uno dopo l’altro{order, select, furthest_first {. Prima viene quello che cambia più parole; questo cambia {words, plural, one {# parola} many {# parole} other {# parole}}.} by_facilitator {. Chi facilita sceglie quale viene dopo.} other {, nell’ordine in cui sono stati presentati.}} Quando uno è adottato, quelli che ancora aspettano decadono.',
	'motions.ahead': 'Si decide prima:',
	'motions.changes': 'Che cosa cambia',
	'motions.course':
		'{course, select, put_up {aspetta la decisione} deciding {in decisione} rejected {respinto} merged {adottato, nel testo} unmerged {adottato, non nel testo} withdrawn {ritirato} taken_out {tolto di nuovo dal testo} fell {decaduto} other {messo da parte}}',
	'motions.choose': 'Quali suggerimenti ne fanno parte?',
	'motions.choose_hint': 'Si adottano insieme o per niente.',
	'motions.mine': 'tuo',
	'motions.title_label': 'Titolo',
	'motions.reasons_label': 'Perché',
	'motions.reasons_hint': 'Con parole semplici. Tutti lo leggono prima di decidere.',
	'motions.consequence':
		'Da quel momento il passaggio resta com’è fino alla decisione. Gli altri possono ancora suggerire lì.',
	'motions.put_up': 'Metti in decisione',
	'motions.back': 'Torna al testo',
	'motions.heading': 'Emendamenti',
	'motions.about':
		'Suggerimenti su cui il gruppo decide insieme. Quando un emendamento è adottato, il server mette nel testo esattamente queste parole.',
	'motions.listed': 'Emendamenti a questo testo',
	'motions.to_decision': 'Vai alla decisione',
	'motions.withdraw': 'Ritira',
	'motions.withdraw_reason': 'Perché si ritira?',
	'motions.none': 'Ancora nessun emendamento',
	'motions.none_text': 'Suggerisci qualcosa nel testo, poi mettilo in decisione qui.',
	'motions.put_up_heading': 'Metti un emendamento in decisione',
	'motions.nothing_suggested':
		'Non c’è niente di tuo da scegliere. Prima suggerisci qualcosa nel testo.'
} as const
