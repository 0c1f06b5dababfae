import type en from '../en/schedule.ts'

export default {
	'schedule.table_of': '{title}: righe con responsabile, stato, inizio e fine',
	'schedule.how':
		'Le frecce passano da una cella all’altra, Invio ne modifica una. Ins aggiunge una riga, Alt con una freccia la sposta, Canc la toglie.',
	'schedule.how_read': 'Le frecce passano da una cella all’altra.',
	'schedule.column_title': 'Che cosa',
	'schedule.column_and_owner': 'e chi',
	'schedule.column_owner': 'Chi se ne occupa',
	'schedule.column_status': 'Stato',
	'schedule.column_start': 'Inizio',
	'schedule.column_end': 'Fine',
	'schedule.column_actions': 'Azioni',
	'schedule.cell_title': 'Che cosa c’è da fare',
	'schedule.cell_owner': 'Chi si occupa di «{title}»',
	'schedule.cell_status': 'Stato di «{title}»',
	'schedule.cell_start': 'Inizio di «{title}»',
	'schedule.cell_end': 'Fine di «{title}»',

	'schedule.kind':
		'{kind, select, phase {Fase} objective {Obiettivo} milestone {Traguardo} other {Attività}}',
	'schedule.status':
		'{status, select, in_progress {In corso} blocked {Ferma} done {Fatta} cancelled {Lasciata} other {Da iniziare}}',
	'schedule.untitled': 'Senza nome',
	'schedule.no_owner': 'Ancora nessuno',
	'schedule.no_date': 'nessuna data',
	'schedule.days': '{n, plural, one {# giorno} other {# giorni}}',
	'schedule.today': 'oggi, {day}',
	'schedule.progress': '{done} di {total} fatte',
	'schedule.progress_label': 'Fatto finora',
	'schedule.here': '{who} {n, plural, one {è} other {sono}} in questa riga',
	'schedule.end_before_start': 'Finisce prima di iniziare',
	'schedule.end_before_start_kept':
		'La fine viene prima dell’inizio. Puoi lasciarla così; il grafico la mostra quando i giorni sono in ordine.',
	'schedule.overwrote':
		'Qualcuno aveva appena scritto «{theirs}». Ora vale quello che hai scritto tu.',

	'schedule.fold': 'Chiudi «{title}»',
	'schedule.unfold': 'Apri «{title}»',
	'schedule.actions': 'Che cosa fare con «{title}»',
	'schedule.details': 'Modifica tutti i campi',
	'schedule.details_read': 'Leggi tutti i campi',
	'schedule.details_of': '«{title}»',
	'schedule.kind_label': 'Tipo',
	'schedule.note': 'Nota',
	'schedule.keep': 'Tieni le modifiche',
	'schedule.add': 'Aggiungi',
	'schedule.new_title': 'Che cosa c’è da fare?',
	'schedule.under': 'Fa parte di',
	'schedule.under_nothing': 'Sta da sola',
	'schedule.add_below': 'Aggiungi una riga sotto',
	'schedule.add_inside': 'Aggiungi una riga dentro',
	'schedule.up': 'Sposta su',
	'schedule.down': 'Sposta giù',
	'schedule.indent': 'Metti sotto la riga precedente',
	'schedule.outdent': 'Porta fuori di un livello',
	'schedule.remove': 'Togli',
	'schedule.added': 'Aggiunta.',
	'schedule.removed':
		'Hai tolto «{title}»{n, plural, =0 {} one { e # riga al suo interno} other { e # righe al suo interno}}.',
	'schedule.taken_back': '«{title}» è di nuovo al suo posto.',
	'schedule.moved': '«{title}»: livello {level}, {position} di {size}',
	'schedule.no_further': 'Da quella parte non va oltre.',

	'schedule.filter': 'Trova righe',
	'schedule.filter_words': 'Cerca nelle righe e nelle note',
	'schedule.filter_clear': 'Mostra tutto',
	'schedule.any_status': 'Ogni stato',
	'schedule.any_owner': 'Tutte le persone',
	'schedule.found':
		'{n, plural, =0 {Nessuna riga trovata} one {# riga trovata} other {# righe trovate}}',
	'schedule.nothing_found': 'Nessuna riga corrisponde a ciò che cerchi',
	'schedule.empty': 'Ancora nessun piano',
	'schedule.empty_start':
		'Comincia da una fase, per esempio «Preparare», poi aggiungi ciò che ne fa parte.',
	'schedule.empty_wait': 'Le righe appaiono qui appena qualcuno le aggiunge.',

	'schedule.keys': 'Tasti',
	'schedule.key_walk': 'Passa tra righe e celle; sinistra e destra chiudono e aprono',
	'schedule.key_edit': 'Modifica la cella; Invio tiene la modifica',
	'schedule.key_escape': 'Lascia la cella com’era',
	'schedule.key_tab': 'Mentre modifichi: tiene e va alla cella seguente',
	'schedule.key_move': 'Sposta la riga su o giù',
	'schedule.key_indent': 'La mette sotto la riga precedente o la porta fuori',
	'schedule.key_delete': 'Toglie la riga (10 secondi per annullare)',
	'schedule.key_undo': 'Annulla quello che ho fatto, ripeti',
	'schedule.key_ends': 'Prima e ultima cella, prima e ultima riga'
} satisfies Record<keyof typeof en, string>
