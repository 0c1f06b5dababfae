/** What stands around a decision: alternatives, legal basis, measures, translations. */
export default {
	'background.title': 'Che cosa le sta intorno',
	'background.more': 'Altro per il verbale',
	'background.more_hint':
		'Lascia vuoto ciò che non serve. Chi decide vede tutto, e tutto entra nel verbale.',
	'background.alternatives': 'Che cos’altro si è valutato',
	'background.alternative': 'Alternativa {number}',
	'background.why_not': 'Perché no? ({number})',
	'background.legal_basis': 'Base giuridica',
	'background.citation': 'Legge o atto {number}',
	'background.address': 'Indirizzo web, per esempio ELI ({number})',
	'background.add_row': 'Aggiungi una riga',
	'background.implements': 'Dà attuazione a',
	'background.implements_hint': 'Decisioni in vigore che questa mette in pratica.',
	'background.notes': 'Perché tutti potessero partecipare',
	'background.assisted':
		'{count, plural, =0 {Nessuno ha risposto con un aiuto o per un’altra via.} one {# persona ha risposto con un aiuto o per un’altra via.} other {# persone hanno risposto con un aiuto o per un’altra via.}}',
	'background.by': '{name}, {when}',
	'background.translations': 'In altre lingue',
	'background.human':
		'Traduzione fatta da una persona. Solo per leggere: vale il testo in {language}.',
	'background.machine':
		'Traduzione automatica, che può contenere errori. Solo per leggere: vale il testo in {language}.',
	'background.to_notes': 'Aggiungi misure o una traduzione',
	'background.notes_title': 'Note per il verbale',
	'background.notes_lead':
		'Ciò che annoti qui si vede accanto alla decisione ed entra nel verbale. Si può cambiare finché qualcuno non chiede il verbale.',
	'background.settled': 'Il verbale è stato chiesto. Ciò che c’è qui resta.',
	'background.who': 'Possono annotarlo: {who}.',
	'background.measures': 'Che cosa si è fatto, una misura per riga',
	'background.measures_hint':
		'Per esempio: lingua dei segni all’incontro; il testo in lingua facile; risposte prese per telefono.',
	'background.assisted_label': 'Quante persone hanno risposto con un aiuto o per un’altra via',
	'background.assisted_hint': 'Lascia vuoto se nessuno ha contato.',
	'background.save_notes': 'Annota',
	'background.translate': 'Aggiungi una traduzione',
	'background.translate_hint':
		'Una per ogni lingua: se la aggiungi di nuovo, prende il posto di quella di prima.',
	'background.language': 'Lingua',
	'background.made_by': 'Tradotto da',
	'background.made_by_human': 'Una persona',
	'background.made_by_machine': 'Una macchina',
	'background.question': 'La domanda',
	'background.summary': 'Il riassunto',
	'background.text': 'Il testo intero, se è stato tradotto',
	'background.save_translation': 'Aggiungi la traduzione',
	'background.back': 'Torna alla decisione',
	'background.saved': 'Annotato.',
	'background.identifier_scheme': 'Elenco pubblico in cui figura (IPA, NMR, DIR3)',
	'background.identifier': 'Il suo codice in quell’elenco',
	'background.withdrawn': 'Ritirata il {when} da {name}:',
	'background.withdrawn_sealed':
		'Il verbale sigillato la contiene ancora, parola per parola; non farci affidamento.',
	'background.to_withdraw': 'Ritira una traduzione',
	'background.withdraw': 'Ritirare una traduzione',
	'background.withdraw_hint':
		'Può farlo chi l’ha fatta e chi cura i verbali, anche quando il verbale è sigillato. Il verbale sigillato resta com’è; le sue pagine dicono che la traduzione è stata ritirata, quando e perché.',
	'background.withdraw_which': 'Quale traduzione',
	'background.withdraw_why': 'Perché? Lo vede chiunque possa leggere la decisione.',
	'background.withdraw_do': 'Ritirala'
} as const
