/** Words of the versions of a text. */
export default {
	'history.title': 'Storia del testo',
	'history.back': 'Torna al testo',
	'history.open': 'Storia e versioni',
	'history.about':
		'Ogni versione di questo testo: chi ha scritto, quando e che cosa è cambiato. Una versione si conserva quando c’è una pausa o qualcun altro continua.',
	'history.versions': 'Versioni',
	'history.none': 'Qui nessuno ha ancora scritto.',
	'history.by_nobody': 'Nessuno di noto',
	'history.somebody': 'qualcuno',
	'history.frozen_by': 'Bloccata da {people}',
	'history.now': 'il testo di adesso',
	'history.replaced': 'conservata quando una versione precedente ha preso il suo posto',
	'history.period': 'da {from} a {to}',
	'history.what_changed': 'Che cosa è cambiato',
	'history.version_of': 'Versione di {when}',
	'history.compare': 'Confronta due versioni',
	'history.compare_from': 'La precedente',
	'history.compare_to': 'La successiva',
	'history.compare_by': 'Come',
	'history.unit':
		'{unit, select, word {parola per parola} sentence {frase per frase} other {sezione per sezione}}',
	'history.compare_do': 'Confronta',
	'history.compared': 'Da {from} a {to}',
	'history.beginning': 'il testo vuoto',
	'history.summary':
		'{changed, plural, =0 {Nessun paragrafo cambiato} one {# paragrafo cambiato} other {# paragrafi cambiati}}, {added, plural, =0 {nessuno aggiunto} one {# aggiunto} other {# aggiunti}}, {removed, plural, =0 {nessuno tolto} one {# tolto} other {# tolti}}. {wordsAdded, plural, =0 {Nessuna parola in più} one {# parola in più} other {# parole in più}}, {wordsRemoved, plural, =0 {nessuna in meno} one {# in meno} other {# in meno}}.',
	'history.same': 'Le due versioni dicono lo stesso.',
	'history.skipped':
		'{n, plural, one {# paragrafo senza modifiche} other {# paragrafi senza modifiche}}',
	'history.block':
		'{kind, select, added {Paragrafo nuovo: } removed {Paragrafo tolto: } restyled {Scritto in un altro stile: } other {}}',
	'history.added': 'aggiunto: ',
	'history.removed': 'tolto: ',
	'history.sections': 'Sezioni',
	'history.section_start': 'Prima del primo titolo',
	'history.section_kind':
		'{kind, select, same {invariata} added {nuova} removed {tolta} other {cambiata}}',
	'history.section_words':
		'{added, plural, =0 {nessuna parola in più} one {# parola in più} other {# parole in più}}, {removed, plural, =0 {nessuna in meno} one {# in meno} other {# in meno}}',
	'history.replay': 'Scorri le versioni',
	'history.step': 'Versione {n} di {total}',
	'history.step_label': 'Versione',
	'history.step_go': 'Vai',
	'history.previous': 'Prima',
	'history.next': 'Dopo',
	'history.play': 'Avvia',
	'history.pause': 'Ferma',
	'history.as_it_stood': 'Com’era, con ciò che è cambiato dalla versione prima',
	'history.name': 'Nome di questa versione',
	'history.name_hint':
		'Una versione con un nome si conserva per sempre. Lascia vuoto per togliere il nome.',
	'history.name_do': 'Conserva con questo nome',
	'history.restore': 'Ripristina questa versione',
	'history.restore_why':
		'Il testo dirà quello che dice questa versione. Ciò che c’è adesso si conserva come versione: puoi annullare.',
	'history.restore_loss': 'Ecco che cosa cambierebbe nel testo di adesso',
	'history.restore_do': 'Ripristina',
	'history.restore_closed':
		'Per ripristinare una versione serve il diritto di modificare il testo così com’è adesso.',
	'history.restored': 'Fatto. Il testo dice quello che diceva la versione precedente.',
	'history.undo': 'Guarda che cosa c’era prima, o ripristinalo',

	'history.since': '{n, plural, one {# modifica} other {# modifiche}} dal {when}, di {people}.',
	'history.since_all': 'Guarda che cosa è cambiato',
	'history.since_each': 'Guardale una per una',

	'history.who': 'Chi ha scritto che cosa',
	'history.who_about':
		'Per ogni frase del testo com’è adesso: chi l’ha scritta, con quale suggerimento è entrata e che cosa se ne è detto. Se un passaggio viene spostato o diviso, resta di chi l’ha scritto.',
	'history.who_show': 'Mostra chi ha scritto che cosa',
	'history.adopted': 'Adottato il {when} con una decisione:',
	'history.taken_over': 'Le frasi senza nome vengono da',
	'history.through': 'Suggerimento di {by} del {when}, accettato da {who} il {settled}',
	'history.through_decision':
		'Suggerimento di {by} del {when}, accettato con una decisione il {settled}',
	'history.thread': '{n, plural, one {# commento} other {# commenti}}',
	'history.passage': 'Da dove viene',
	'history.passage_ask': 'Chi ha scritto queste parole?',
	'history.passage_all': 'Per tutto il testo',
	'history.passage_choose':
		'Prima seleziona delle parole nel testo, o metti il cursore in un paragrafo.',
	'history.passage_asking': 'Un momento',
	'history.passage_new': 'Queste parole non sono ancora sul server.',
	'history.passage_failed': 'Il server non ha risposto. Riprova tra poco.'
} as const
