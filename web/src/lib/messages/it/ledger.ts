/** Il registro per tutti: punti di controllo, testimoni, chiavi, allarmi. */
export default {
	'ledger.title': 'Il registro di {organisation}',
	'ledger.lead':
		'Ciò che qui si decide, e ciò che vi ha portato, è una voce in un registro che può solo crescere. Ogni ora, se c’è qualcosa di nuovo, il registro firma un punto di controllo: poche righe che valgono per tutte le voci fino a quel momento. Chi ne conserva uno può mostrare in seguito se qualcosa di precedente è stato cambiato.',
	'ledger.newest': 'L’ultimo punto di controllo',
	'ledger.none': 'Ancora nessun punto di controllo',
	'ledger.none_about': 'Il primo viene pubblicato entro un’ora dalla prima voce.',
	'ledger.entries': '{n, plural, one {# voce} other {# voci}}',
	'ledger.published': 'Pubblicato: {when}',
	'ledger.stamped': 'Un’autorità di marcatura temporale ha confermato quando.',
	'ledger.not_stamped': 'La marca temporale deve ancora arrivare.',
	'ledger.cosigned_by': 'Controfirmato da: {names}.',
	'ledger.not_cosigned': 'Nessun testimone lo ha controfirmato.',
	'ledger.cosigned':
		'{n, plural, =0 {ancora nessun testimone} one {# testimone} other {# testimoni}}',
	'ledger.download': 'Scarica il punto di controllo',
	'ledger.download_stamp': 'Scarica la marca temporale',
	'ledger.feed': 'Feed dei punti di controllo',
	'ledger.keep': 'Come conservarne uno',
	'ledger.keep_1':
		'Stampa questa pagina, o scarica il punto di controllo, e mettilo dove tieni le carte importanti.',
	'ledger.keep_2':
		'Oppure abbonati al feed: il tuo lettore conserva da solo ogni punto di controllo.',
	'ledger.keep_3':
		'In seguito chiunque può chiedere al registro di mostrare che comincia ancora con ciò che hai conservato. Se non può, qualcuno ha riscritto il passato.',
	'ledger.shows': 'Che cosa mostra, e che cosa no',
	'ledger.shows_about':
		'Un punto di controllo mostra che le voci precedenti non sono state cambiate dopo la firma. Non dice che ciò che si è deciso sia giusto. Chi ha in mano la base di dati e la chiave di firma potrebbe scrivere un’altra storia e firmarla; solo i punti di controllo conservati altrove e i testimoni lo rivelano.',
	'ledger.keys': 'Chiavi del registro',
	'ledger.key_now': 'Firma ora.',
	'ledger.key_until': 'Ha firmato fino al {when}.',
	'ledger.earlier': 'Punti di controllo precedenti',
	'ledger.older': 'Mostra i più vecchi',
	'ledger.programs':
		'Per i programmi, tutto questo sta anche sotto {address}: punti di controllo, prove e voci dei processi pubblici.',
	'ledger.desk': 'Il registro, i suoi punti di controllo e i suoi testimoni',
	'ledger.desk_short': 'Registro',
	'ledger.desk_lead': 'Se il registro regge, che cosa se ne pubblica e chi lo sorveglia.',
	'ledger.to_page': 'La pagina pubblica',
	'ledger.fits': 'Tutto torna. Ultimo controllo: {when}.',
	'ledger.published_now': 'Il punto di controllo è pubblicato.',
	'ledger.publish': 'Controlla e pubblica ora',
	'ledger.unstamped':
		'{n, plural, one {# punto di controllo attende la marca temporale. Viene chiesta più volte.} other {# punti di controllo attendono la marca temporale. Viene chiesta più volte.}}',
	'ledger.unstamped_why': 'L’autorità dice: {problem}',
	'ledger.export': 'Scarica tutto il registro',
	'ledger.export_hint':
		'Un solo file con voci, impronte, punti di controllo, marche temporali e controfirme, senza alcun valore che si possa cancellare. "npm run ledger:verify -- FILE" lo verifica ovunque, senza rete.',
	'ledger.alarm': 'Allarme: il registro si contraddice',
	'ledger.alarm_about':
		'Trovato il {when} (UTC). Qualcuno ha cambiato la base di dati aggirando questo programma, oppure è danneggiata. Nessun punto di controllo viene firmato finché qualcuno non ne risponde qui. Scopri che cosa è successo; se puoi, ripristina una copia di sicurezza.',
	'ledger.alarm_backup': 'Allarme: è stata ripristinata una copia di sicurezza più vecchia',
	'ledger.alarm_backup_about':
		'Trovato il {when} (UTC). Il registro finisce prima di ciò che aveva già firmato. Nessun punto di controllo viene firmato, nessun verbale viene sigillato o numerato.',
	'ledger.found_outside':
		'Un punto di controllo a {index, number} voci fu firmato e conservato fuori dalla base di dati; il registro non lo continua.',
	'ledger.found_witness':
		'Un testimone dice di avere controfirmato {index, number} voci: più di quante ne ha il registro.',
	'ledger.continue': 'Se deve bastare questa copia',
	'ledger.continue_1':
		'Cerca prima una copia più recente. Se la ripristini, l’allarme finisce da solo e non si perde nulla.',
	'ledger.continue_2':
		'Se non c’è, cerca nella posta, tra i file e presso i partner i verbali sigillati dopo la copia, e trova il numero più alto.',
	'ledger.continue_3':
		'Una persona che amministra propone che il registro continui, un’altra conferma. I nuovi verbali si numerano oltre il più alto; la pagina pubblica del registro racconta per sempre la lacuna. Avvisa i tuoi testimoni.',
	'ledger.continue_numbers': 'Numeri che risultano già dati: fino a {numbers}.',
	'ledger.continue_highest': 'Numero di verbale più alto che hai trovato',
	'ledger.continue_highest_hint':
		'Solo se è più alto di quello che qui è noto. Sta sulla prima pagina di un verbale, per esempio DR-2026-000017.',
	'ledger.continue_propose': 'Proponi di continuare da qui',
	'ledger.continue_waits': '{name} ha proposto di continuare, {when}.',
	'ledger.continue_own': 'Lo deve confermare qui un’altra persona che amministra.',
	'ledger.continue_alone':
		'Lo deve confermare un’altra persona che amministra. Ancora non c’è: nominala in Amministrazione.',
	'ledger.continue_confirm': 'Conferma: il registro continua da qui',
	'ledger.continue_withdraw': 'Ritira',
	'ledger.continued_done': 'Il registro continua. La pagina pubblica lo racconta.',
	'ledger.continued': 'Continuato da una copia di sicurezza',
	'ledger.continued_about':
		'Il {when} (UTC) due persone che amministrano hanno dichiarato che il registro continua da una copia più vecchia. Il punto di controllo a {n, plural, one {# voce} other {# voci}}, firmato prima, non vale più per esso, e ciò che seguì la copia qui è perduto. I verbali sigillati in quel periodo conservano il loro sigillo.',
	'ledger.continued_numbers': 'Nessun numero di verbale fino a {numbers} viene dato di nuovo.',
	'ledger.found_entry': 'La voce {index, number} manca o non è ciò che fu scritto.',
	'ledger.found_node':
		'L’impronta {index, number} al livello {level, number} non segue dalle voci.',
	'ledger.found_checkpoint':
		'Il punto di controllo a {index, number} voci non vale più per il registro.',
	'ledger.found_size': 'Il registro non ha tante voci quante dice: ce ne sono {index, number}.',
	'ledger.found_more': '{n, plural, one {e un altro punto} other {e altri # punti}}',
	'ledger.answer_reason': 'Che cosa è successo, e che cosa hai fatto',
	'ledger.answer_hint':
		'Che hai risposto diventa una voce del registro. Le tue parole restano qui per chi si occupa dell’installazione.',
	'ledger.answer': 'Rispondi e riprendi a firmare',
	'ledger.answered':
		'La tua risposta è conservata. I punti di controllo vengono di nuovo firmati, purché il registro continui l’ultimo.',
	'ledger.past_alarms': 'Allarmi a cui si è risposto',
	'ledger.answered_by': '{name}, {when}',
	'ledger.saved': 'Salvato.',
	'ledger.witnesses': 'Chi fa da testimone a questo registro',
	'ledger.witnesses_about':
		'Un testimone è un’altra installazione che firma un punto di controllo solo se continua tutto ciò che ha visto prima. Due organizzazioni possono farsi da testimoni a vicenda: scambiate le chiavi e aggiungetele da entrambe le parti.',
	'ledger.witness_url': 'Indirizzo del testimone',
	'ledger.witness_url_hint': 'Per un altro Interlink: il suo indirizzo seguito da /witness.',
	'ledger.witness_key': 'Chiave del testimone',
	'ledger.witness_key_hint':
		'Chiedila a chi lo amministra per una via diversa da questo sito, per esempio al telefono.',
	'ledger.witness_add': 'Chiedi a questo testimone',
	'ledger.witness_end': 'Non chiedere più',
	'ledger.witness_answered': 'Ha controfirmato {when}.',
	'ledger.witness_waiting': 'Non ancora interpellato.',
	'ledger.witness_unreachable': 'Non si riesce a raggiungerlo. La richiesta si ripete da sola.',
	'ledger.witness_ahead':
		'Ha visto un registro più lungo di questo. È stata ripristinata una copia, o ce ne sono due? Controlla.',
	'ledger.witness_refused':
		'Rifiuta: {status, select, 404 {non conosce questo registro. Chiedi a chi lo amministra di aggiungere la nostra chiave.} 403 {conosce un’altra chiave. Comunica quella nuova a chi lo amministra.} 422 {il registro non continua ciò che ha visto. Controlla.} 409 {ha visto un altro punto di controllo di questa lunghezza. Controlla.} other {risposta {status}.}}',
	'ledger.witness_wrong': 'Ha risposto con una firma che non appartiene alla sua chiave.',
	'ledger.witnessed': 'Di chi questa installazione è testimone',
	'ledger.witnessed_about':
		'Controfirmiamo i loro punti di controllo, e ne rifiutiamo uno che non continui ciò che abbiamo visto.',
	'ledger.own_key': 'La nostra chiave di testimone:',
	'ledger.witnessed_last':
		'{n, plural, one {# voce, controfirmata {when}} other {# voci, controfirmate {when}}}',
	'ledger.witnessed_none': 'Non ha ancora chiesto.',
	'ledger.witnessed_fork':
		'Il {when} (UTC) ci ha chiesto di firmare un punto di controllo che non continua ciò che abbiamo visto. Abbiamo rifiutato e lo conserviamo: avvisa chi lo amministra.',
	'ledger.witnessed_key': 'Chiave del loro registro',
	'ledger.witnessed_key_hint':
		'Sta nella pagina del loro registro. Confrontala anche per un’altra via.',
	'ledger.witnessed_add': 'Fai da testimone a questo registro',
	'ledger.witnessed_end': 'Non fare più da testimone',
	'ledger.rotate': 'Cambia la chiave di firma',
	'ledger.rotate_about':
		'Da quel momento firma una chiave nuova; la vecchia viene distrutta e resta pubblicata. Il punto di controllo del cambio è firmato con entrambe. Comunica la chiave nuova ai tuoi testimoni e a chi conserva i punti di controllo.',
	'ledger.rotate_button': 'Cambia la chiave ora',
	'ledger.rotated': 'Da ora firma una chiave nuova.',
	'ledger.of_all': 'Il registro dell’organizzazione, per tutti',
	'ledger.export_own': 'Scarica questo registro con le sue prove'
} as const
