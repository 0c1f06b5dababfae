/** Seals: how long they hold, and the keys that make them. */
export default {
	'seals.lasting': 'Per quanto tempo si può verificare',
	'seals.b_t':
		'Sigillato con marca temporale (B-T). Entro un giorno si aggiungono la prova che nessun certificato era revocato e una marca temporale di archivio: così regge anche dopo la scadenza dei certificati.',
	'seals.b_lta':
		'Regge anche dopo la scadenza dei suoi certificati (B-LTA): {authority} ha marcato sigillo e prove il {when}. Si rinnova prima del {until}.',
	'seals.waits_revoked':
		'Un certificato era revocato prima del sigillo. Avvisa l’amministrazione del sistema: questo verbale va corretto.',
	'seals.waits_missing':
		'Non si è ancora potuta avere una prova sul certificato {names}. Si riprova.',
	'seals.waits_timestamp': 'L’autorità di marcatura temporale non risponde. Si riprova.',
	'seals.waits_unknown':
		'È successo qualcosa di imprevisto; chi gestisce il sistema lo trova nel log. Si riprova.',
	'seals.desk': 'Sigillo',
	'seals.desk_lead': 'Quale chiave sigilla i verbali, se può farlo, e quale subentra.',
	'seals.now': 'Che cosa sigilla ora',
	'seals.now_none':
		'Non è ancora stato sigillato nulla. Se non configuri una tua chiave, il primo verbale crea una chiave di valutazione.',
	'seals.evaluation':
		'Sigilla una chiave di valutazione. Ogni pagina lo dice, e ad altri non prova nulla. Come configurare la tua sta in docs/administrator.md.',
	'seals.lost':
		'La chiave scelta non c’è nelle impostazioni di questo server. I verbali attendono finché torna, o finché un’altra subentra.',
	'seals.waiting':
		'{n, plural, one {# verbale attende il sigillo.} other {# verbali attendono il sigillo.}}',
	'seals.ends':
		'{days, plural, =0 {È scaduta.} one {Scade entro un giorno.} other {Scade tra # giorni.}}',
	'seals.subject': 'Intestata a',
	'seals.issuer': 'Emessa da',
	'seals.algorithm': 'Chiave',
	'seals.fingerprint': 'Impronta (SHA-256)',
	'seals.valid': 'Valida',
	'seals.valid_from_to': 'dal {from} al {until}',
	'seals.kept': 'Custodita in',
	'seals.kept_in':
		'{kind, select, P12 {un file (PKCS#12)} PEM {file (PEM)} PKCS11 {un dispositivo (PKCS#11)} CSC {un servizio di firma remota (CSC)} other {la base di dati di questa installazione}}',
	'seals.claims': 'Dice di sé',
	'seals.claims_so':
		'{claims, select, qualified {qualificata, per sigilli elettronici. Se è così, sta nell’elenco di fiducia del suo Paese.} qualified_not_seal {qualificata, ma non per sigilli elettronici} other {non qualificata}}',
	'seals.places': 'Chiavi nelle impostazioni',
	'seals.places_none':
		'Nessuna chiave è configurata. Indicane una nelle impostazioni (SEAL_P12, SEAL_PEM, SEAL_PKCS11 o SEAL_CSC) e riavvia.',
	'seals.slot.SEAL': 'SEAL',
	'seals.slot.NEXT_SEAL': 'NEXT_SEAL, per subentrare',
	'seals.slot.SECOND_SEAL': 'SECOND_SEAL, si aggiunge al nostro sigillo',
	'seals.seals_now': 'Sigilla ora',
	'seals.standing.good': 'Non revocata, dice chi l’ha emessa.',
	'seals.standing.unasked':
		'Non indica nessuno a cui chiedere se è stata revocata. Perciò nessuno può dirlo, e i suoi verbali non si possono archiviare.',
	'seals.looked': 'Controllata {when}.',
	'seals.look': 'Controlla di nuovo',
	'seals.looked_now': 'Le chiavi sono state controllate.',
	'seals.still': 'Ci vuole più del solito. Ricarica questa pagina tra un momento.',
	'seals.trial': 'Sigilla una pagina di prova',
	'seals.trial_none': 'Con questa chiave non è ancora stata sigillata una pagina di prova.',
	'seals.trial_done':
		'Una pagina di prova è stata sigillata {when}. Le verifiche che passa ogni verbale dicono:',
	'seals.trial_bad': 'La prova {when} non è riuscita.',
	'seals.trial_page': 'Scarica la pagina di prova',
	'seals.tried_now': 'La prova è fatta.',
	'seals.handover': 'Passa a un’altra chiave',
	'seals.handover_how':
		'Configura la nuova chiave come NEXT_SEAL e riavvia. Sigilla con essa una pagina di prova. Poi proponila qui; una seconda persona che amministra conferma.',
	'seals.first_how':
		'La chiave in SEAL sigilla dal prossimo verbale. Da allora per cambiare chiave servono due persone che amministrano.',
	'seals.two':
		'Amministri da sola persona. Per cambiare chiave servono in due: prima rendi qualcun altro amministratore.',
	'seals.key': 'Nuova chiave',
	'seals.from': 'Da questo giorno (UTC)',
	'seals.from_hint': 'Se lo lasci vuoto, la chiave subentra appena confermata.',
	'seals.reason': 'Perché',
	'seals.reason_hint':
		'Lo legge qui chi amministra. Il registro dice che e quando la chiave è cambiata; chi e perché si possono cancellare.',
	'seals.propose': 'Proponi questa chiave',
	'seals.proposed': 'Proposta. La deve confermare un’altra persona che amministra.',
	'seals.waits': 'Questa chiave deve subentrare',
	'seals.asked_by': '{name} l’ha proposta il {when}.',
	'seals.from_day': 'Dal {day}.',
	'seals.from_now': 'Appena confermata.',
	'seals.own': 'La deve confermare un’altra persona che amministra.',
	'seals.confirm': 'Conferma questa chiave',
	'seals.confirmed': 'Confermata.',
	'seals.confirmed_by': '{name} l’ha confermata il {when}.',
	'seals.withdraw': 'Ritira',
	'seals.withdrawn': 'Ritirata.',
	'seals.history': 'Le chiavi finora',
	'seals.since': 'Dal {since}',
	'seals.since_until': 'Dal {since} al {until}',
	'seals.era_first': 'Ha cominciato con il primo verbale sigillato con essa.',
	'seals.era_handed': 'Proposta da {asked}, confermata da {confirmed}: {reason}',
	'seals.old_hold':
		'I verbali sigillati con una chiave precedente reggono come prima: ognuno porta con sé certificato, marca temporale e prove.',
	'seals.health.held': 'I verbali non si possono sigillare',
	'seals.health.ends_soon': 'La chiave del sigillo scade presto',
	'seals.health.unknown': 'Nessuno dice se la chiave del sigillo è stata revocata',
	'seals.shown': '{count, plural, one {Il sigillo} other {I # sigilli}}',
	'seals.shown_at': 'Sigillato il {when}, come conferma una marca temporale.',
	'seals.shown_holds': 'Regge: il sigillo corrisponde al file e il suo certificato era valido.',
	'seals.shown_broken': 'NON regge. Non fidarti di questo file.',
	'seals.shown_unreadable':
		'Il documento sigillato conservato qui è danneggiato: non è il file che fu sigillato, quindi non se ne mostra né si consegna nulla. La sua impronta riconosce ancora una copia buona. Chi gestisce questa installazione è stato avvisato.',
	'seals.shown_evaluation':
		'Fatto da questa installazione per imparare e provare. Non è un sigillo qualificato.',
	'seals.shown_issuer': 'Certificato emesso da {issuer}. Se fidarsi, lo decidi tu.',
	'seals.shown_key': 'Chiave, secondo l’impronta del suo certificato (SHA-256):'
}
