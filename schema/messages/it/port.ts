import type en from '../en/port.ts'

export default {
	'port.standing': '{state} dal {since} · {process} · esportato da Interlink: {at}',
	'port.done': 'Fatto',
	'port.open': 'Da fare',
	'port.table': 'Tabella',
	'port.notes': 'Note',
	'port.back': 'Torna al testo',
	'port.tone':
		'{tone, select, tip {Suggerimento} important {Importante} warning {Attenzione} other {Nota}}',
	'port.mentioned':
		'{kind, select, person {qualcuno} task {un’attività} card {una scheda} decision {una decisione} other {qualcosa}}',
	'port.picture': 'Immagine',
	'port.attachment': 'Allegato',
	'port.comments': 'Commenti',
	'port.resolved': 'risolto',
	'port.gone': 'queste parole non sono più nel testo',
	'port.somebody': 'Persona che partecipava',
	'port.package_lead':
		'Preso da Interlink il {when}. Contiene dati personali: conservalo come i tuoi fascicoli.',
	'port.package_texts': 'Testi, programmi e lavagne',
	'port.package_records': 'Atti sigillati',
	'port.package_tables': 'Tabelle e calendario',
	'port.package_machines':
		'Per i programmi: ogni riga del processo (tables/), il registro con le prove (ledger/) e la loro forma (schema/). Un altro Interlink accoglie questo pacchetto così com’è.',
	'port.office': '{name} ({office, select, official {funzionario} other {segretario}})'
} as const satisfies Record<keyof typeof en, string>
