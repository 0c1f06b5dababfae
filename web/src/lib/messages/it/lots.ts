/** Drawing by lot: announcing, joining, the draw and what came of it. */
export default {
	'lots.title': 'Sorteggio',
	'lots.lead': 'Dove decide un gruppo sorteggiato, chiunque può ripetere il sorteggio.',
	'lots.to_page': 'Sorteggio',
	'lots.to_panel': 'Vedi come è stato sorteggiato il gruppo',
	'lots.to_decisions': 'Tutte le decisioni',
	'lots.none': 'Non si sorteggia nulla',
	'lots.none_yet':
		'Qui vedrai quando si sorteggia un gruppo e potrai iscriverti. Lo annuncia chi facilita.',
	'lots.none_rules': 'Nessuna regola di questo processo chiede un gruppo sorteggiato.',
	'lots.announce': 'Annuncia un sorteggio',
	'lots.announce_about':
		'Poi le persone dicono che possono essere sorteggiate. All’ora che indichi il server sorteggia.',
	'lots.for_rule': 'Gruppo di {size, number} per la regola: {rule}',
	'lots.bands_hint':
		'Che cosa si può rispondere, una risposta per riga. Scrivi fasce come 16–29, mai una data di nascita o un indirizzo.',
	'lots.draws': 'Quando si sorteggia',
	'lots.draws_hint': 'Ora di {timezone}. Non prima di {earliest}.',
	'lots.announce_consequence':
		'L’impronta di un numero segreto è pubblicata subito. Ora e risposte restano così; puoi solo annullare il sorteggio, con un motivo.',
	'lots.announce_button': 'Annuncia il sorteggio',
	'lots.status_announced': 'Si sorteggia {when}.',
	'lots.status_drawn': 'Sorteggiato {when}.',
	'lots.status_failed': 'Nessuno è stato sorteggiato {when}: meno persone che posti.',
	'lots.status_ended': 'Questo sorteggio non vale più.',
	'lots.announced_by': 'Annunciato da {name}, {when}.',
	'lots.people':
		'{people, plural, =0 {Nessuno è ancora iscritto.} one {# persona è iscritta.} other {# persone sono iscritte.}}',
	'lots.ended_by': 'Chiuso da {name}, {when}',
	'lots.note': 'Iscrivi un’altra persona',
	'lots.note_about':
		'Per chi te l’ha chiesto e non può farlo qui. La persona lo vede e può ritirarsi.',
	'lots.in_pool': '{name} (già tra gli iscritti)',
	'lots.person': 'Persona',
	'lots.note_button': 'Iscrivi',
	'lots.how': 'Perché nessuno può scegliere chi esce',
	'lots.how_text':
		'Prima che qualcuno si iscrivesse, il server ha estratto un numero segreto e ne ha pubblicato l’impronta. Al sorteggio il numero è svelato. L’ordine viene dal numero insieme all’elenco degli iscritti: chi conosceva l’uno non conosceva l’altro.',
	'lots.commitment': 'Impronta del numero:',
	'lots.dissolve': 'Sciogli il gruppo',
	'lots.cancel': 'Annulla il sorteggio',
	'lots.dissolve_about':
		'Da allora non decide più nulla e se ne può sorteggiare un altro. Il motivo lo leggono tutti.',
	'lots.cancel_about': 'Le risposte date sono cancellate. Il motivo lo leggono tutti.',
	'lots.reason': 'Perché',
	'lots.dissolve_button': 'Sciogli il gruppo',
	'lots.cancel_button': 'Annulla',
	'lots.choose': 'Scegli',
	'lots.join_consequence':
		'Queste risposte le vedi solo tu. Servono a mescolare il gruppo e sono cancellate al sorteggio.',
	'lots.note_consequence':
		'Queste risposte le vede solo la persona. Servono a mescolare il gruppo e sono cancellate al sorteggio.',
	'lots.join_button': 'Potete sorteggiarmi',
	'lots.change_button': 'Cambia le mie risposte',
	'lots.change': 'Cambia le mie risposte',
	'lots.mine_pool': 'La tua iscrizione c’è.',
	'lots.mine_noted': 'Ti ha iscritto chi fa le verifiche.',
	'lots.mine_seat': 'Fai parte del gruppo.',
	'lots.mine_reserve':
		'Non sei tra i sorteggiati. Sei tra le riserve: se qualcuno rinuncia, può toccare a te.',
	'lots.mine_declined': 'Non partecipi.',
	'lots.my_line': 'La tua riga nell’elenco:',
	'lots.leave_about': 'Non ne resta nulla.',
	'lots.leave_button': 'Ritira la mia iscrizione',
	'lots.decline': 'Non posso partecipare',
	'lots.decline_about':
		'Il tuo posto va a chi viene dopo nell’ordine del sorteggio. Non puoi tornare indietro. Nell’elenco di una decisione già preso resti.',
	'lots.decline_button': 'Lascia il mio posto',
	'lots.few': 'meno di 5, o non detto',
	'lots.members': 'Il gruppo',
	'lots.empty':
		'{seats, plural, one {# posto resta vuoto} other {# posti restano vuoti}}: non ci sono più riserve.',
	'lots.vacant': '{name} non potrebbe più essere sorteggiato.',
	'lots.vacant_button': 'Fai subentrare la riserva',
	'lots.composition': 'Come è mescolato',
	'lots.composition_about':
		'Com’era al sorteggio. Un numero che potrebbe rivelare qualcuno non è detto.',
	'lots.answer': 'Risposta',
	'lots.of_pool': 'Tra gli iscritti',
	'lots.of_panel': 'Sorteggiati',
	'lots.steps': 'Passo per passo',
	'lots.seed': 'Numero e impronta dell’elenco:',
	'lots.repeat': 'Per ripetere il sorteggio, prendi il file ed esegui',
	'lots.download': 'Prendi il file per ripetere il sorteggio',
	'lots.done_announce-lot': 'Il sorteggio è annunciato.',
	'lots.done_join-lot': 'Fatto: l’iscrizione c’è.',
	'lots.done_leave-lot': 'La tua iscrizione non c’è più.',
	'lots.done_decline-seat': 'Fatto: il posto passa a chi viene dopo.',
	'lots.done_end-lot': 'Chiuso.',
	'lots.panel_needed': 'Con questa regola decide un gruppo sorteggiato.',
	'lots.panel_to': 'Vedi il gruppo, o sorteggialo'
} as const
