/** Words of archiving, holds and disposal. */
export default {
	'keeping.title': 'Conservazione',
	'keeping.class':
		'{retention, select, process_10y {Conservato per dieci anni} working_2y {Conservato per due anni} other {Conservato per sempre}}',
	'keeping.ends': 'Il periodo finisce il {when}.',
	'keeping.held': 'C’è un blocco legale dal {when}, messo da {who}.',
	'keeping.asked': '{who} ha chiesto il {when} di eliminare il contenuto.',
	'keeping.archive': 'Archivia',
	'keeping.archive_help': 'Si può ancora leggere, ma non cambia più nulla.',
	'keeping.class_label': 'Per quanto si conserva',
	'keeping.class_hint':
		'Ciò che è stato bloccato per una decisione o adottato si conserva per sempre.',
	'keeping.setHold': 'Metti un blocco legale',
	'keeping.setHold_help': 'Finché non viene tolto, non si archivia e non si elimina.',
	'keeping.liftHold': 'Togli il blocco legale',
	'keeping.liftHold_help': 'Da quel momento si può di nuovo archiviare ed eliminare.',
	'keeping.askDisposal': 'Chiedi di eliminare il contenuto',
	'keeping.askDisposal_help':
		'Il periodo di conservazione è finito. Entro 30 giorni deve essere d’accordo un’altra persona.',
	'keeping.confirm': 'Elimina il contenuto',
	'keeping.confirm_help': 'Il contenuto viene distrutto per sempre. Nome, date e impronte restano.',
	'keeping.stub': 'Il contenuto non c’è più',
	'keeping.stub_asked': 'Chiesto da',
	'keeping.stub_done': 'Eseguito da',
	'keeping.stub_hashes': 'Impronte di ciò che era stato bloccato (SHA-256)'
} as const
