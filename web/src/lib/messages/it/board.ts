import type en from '../en/board.ts'

export default {
	'board.columns': 'Colonne',
	'board.count': '{n, plural, =0 {nessuna scheda} one {# scheda} other {# schede}}',
	'board.count_limit':
		'{n, plural, =0 {nessuna scheda} one {# scheda} other {# schede}}, al massimo {limit}',
	'board.count_of': '{n} di {limit}',
	'board.over_limit': 'Più delle {limit} previste',
	'board.over_limit_now': '«{column}» ora ne contiene più di {limit}.',
	'board.shown_of': '{n} di {total} mostrate',
	'board.none_here': 'Qui ancora nessuna scheda',
	'board.none_shown': 'Qui nessuna scheda corrisponde a ciò che cerchi',
	'board.empty': 'Questa lavagna non ha ancora colonne',
	'board.empty_start':
		'Comincia da una colonna, per esempio «Idee». Le schede stanno nelle colonne.',
	'board.empty_wait': 'Le colonne le aggiunge chi può modificare la lavagna.',

	'board.untitled': 'Senza titolo',
	'board.untitled_column': 'Colonna senza nome',
	'board.by': 'Di',
	'board.any_author': 'Tutte le persone',
	'board.here': '{who} {n, plural, one {sta} other {stanno}} scrivendo qui',
	'board.only_own': 'Puoi aggiungere schede e modificare le tue',

	'board.add_card': 'Aggiungi una scheda',
	'board.edit': 'Modifica',
	'board.edit_card': 'Modifica questa scheda',
	'board.title': 'Titolo',
	'board.text': 'Qualche parola in più (facoltativo)',
	'board.title_missing': 'Prima dai un titolo.',
	'board.keep': 'Tieni le modifiche',
	'board.remove': 'Togli',
	'board.changed_meanwhile': 'Intanto qualcuno l’ha modificata. Ora dice:',
	'board.added': '«{title}» aggiunta a {column}.',
	'board.removed': 'Hai tolto «{title}».',

	'board.hide': 'Nascondi questa scheda…',
	'board.hidden': 'Nascosta dai moderatori: la vedi solo tu. Perché, e come contestarlo',
	'board.move': 'Sposta',
	'board.move_of': 'Sposta «{title}»',
	'board.up': 'Su',
	'board.down': 'Giù',
	'board.to_column': 'In «{title}»',
	'board.by_keys': 'Con le frecce della tastiera',
	'board.pick_up': 'Prendi «{title}»',
	'board.put_down': 'Posa «{title}»',
	'board.position': '«{title}»: {column}, {n} di {total}',
	'board.picked_up':
		'In mano: {where}. Le frecce la spostano, Invio o Spazio la posa, Esc la lascia dov’era.',
	'board.dropped': 'Posata: {where}.',
	'board.let_go': '«{title}» è di nuovo dov’era.',
	'board.gone': 'Qualcun altro ha tolto «{title}».',
	'board.moving': 'Stai spostando {where}.',
	'board.keys_move': 'spostano',
	'board.keys_drop': 'posa',
	'board.keys_cancel': 'annulla',
	'board.drop': 'Posa',
	'board.how':
		'Invio o Spazio prende la scheda, le frecce la spostano, Invio o Spazio la posa, Esc la lascia dov’era.',

	'board.filter': 'Trova schede',
	'board.filter_words': 'Cerca nelle schede',
	'board.filter_clear': 'Mostra tutto',
	'board.found':
		'{n, plural, =0 {Nessuna scheda trovata} one {# scheda trovata} other {# schede trovate}}',

	'board.column_actions': 'Che cosa fare con la colonna «{title}»',
	'board.add_column': 'Aggiungi una colonna',
	'board.change_column': 'Modifica nome e limite',
	'board.column_title': 'Nome della colonna',
	'board.limit': 'Quante schede al massimo (facoltativo)',
	'board.limit_hint': 'Se ne possono mettere altre; in quel caso la colonna lo dice.',
	'board.column_left': 'Sposta a sinistra',
	'board.column_right': 'Sposta a destra',
	'board.column_moved': 'Colonna «{title}»: {n} di {total}.',
	'board.remove_column': 'Togli la colonna',
	'board.remove_column_of': 'Togliere la colonna «{title}»?',
	'board.remove_column_cards':
		'{n, plural, one {Contiene # scheda. La scheda resta e passa in un’altra colonna.} other {Contiene # schede. Le schede restano e passano in un’altra colonna.}}',
	'board.cards_to': 'Le schede vanno in',
	'board.remove_column_do': 'Sposta le schede e togli la colonna',
	'board.column_removed': 'Hai tolto la colonna «{title}».',
	'board.last_column': 'È l’ultima colonna e contiene schede. Prima aggiungine un’altra.',

	'board.told_here': 'Quelle nella colonna in cui mi trovo',
	'board.told_came': '{who} ha aggiunto «{title}» in {column}.',
	'board.told_went': '«{title}» è stata tolta.',
	'board.told_moved': '{who} ha spostato «{title}» in {column}.',
	'board.told_placed': '{who} ha spostato «{title}» più in alto o più in basso in {column}.',
	'board.told_changed': '{who} ha modificato «{title}».',
	'board.told_columns': '{who} ha modificato le colonne.',
	'board.told_many':
		'{people, plural, one {{who} ha modificato} other {# persone hanno modificato}} {n, plural, one {# scheda} other {# schede}}.',
	'board.kept_words':
		'Qualcun altro ha tolto «{title}». Ciò che hai scritto è qui come nuova scheda: aggiungila o chiudila.'
} satisfies Record<keyof typeof en, string>
