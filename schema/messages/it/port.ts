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
	'minutes.drafted': '{title}: bozza del {when}',
	'minutes.attendance': 'Chi c’era',
	'minutes.agenda': 'Ordine del giorno',
	'minutes.proposals': 'Proposte presentate',
	'minutes.decisions': 'Decisioni',
	'minutes.objections': 'Obiezioni e risposte',
	'minutes.actions': 'Che cosa c’è da fare',
	'minutes.inform': 'Per conoscenza.',
	'minutes.discuss': 'Da discutere.',
	'minutes.decide': 'Da decidere.',
	'minutes.brought': 'Presentato da: {who}.',
	'minutes.about': 'Riguarda: {what}.',
	'minutes.until': 'scadenza: {day}',
	'minutes.beside': 'Trattato inoltre',
	'minutes.item':
		'{n}. {title} ({asks, select, inform {per conoscenza} discuss {da discutere} other {da decidere}})',
	'minutes.event': '(vedi)',
	'minutes.present': 'Presenti: {who}.',
	'minutes.objection': 'Obiezione: {reason}',
	'minutes.answer': 'Risposta: {text}',
	'minutes.became':
		'{status, select, open {È ancora aperta.} valid {È stata ritenuta valida.} not_valid {È stata ritenuta non valida.} integrated {È stata accolta nel testo.} overruled {È stata superata secondo la regola.} other {È stata ritirata.}}{given, select, yes { Motivo: {reason}} other {}}',
	'port.office': '{name} ({office, select, official {funzionario} other {segretario}})'
} as const satisfies Record<keyof typeof en, string>
