/** Personal data: the notice, the access package, being erased. */
export default {
	'privacy.data': 'I tuoi dati',
	'privacy.data_hint':
		'Tutto ciò che questo Interlink conserva su di te, da portare via: una pagina da leggere, le stesse cose per le macchine e i file che hai aggiunto.',
	'privacy.download': 'Scarica i miei dati',
	'privacy.rectify_heading': 'Che cosa dice questo atto delle persone',
	'privacy.rectify': 'Qui c’è qualcosa di sbagliato su di me',
	'privacy.rectify_help':
		'Scrivi che cosa l’atto riporta di sbagliato su di te e che cosa sarebbe giusto. Chi cura gli atti lo rettifica o ti dice perché no. Il file sigillato resta com’è; la rettifica gli sta accanto e in ogni atto di questa decisione fatto più tardi.',
	'privacy.rectify_wrong': 'Che cosa dice',
	'privacy.rectify_right': 'Che cosa sarebbe giusto',
	'privacy.rectify_reason': 'Da che cosa si vede',
	'privacy.rectify_ask': 'Chiedi la rettifica',
	'privacy.rectify_asked': 'Chiesto. Ricevi una mail e trovi la risposta nel tuo account.',
	'privacy.rectify_line': '{when}: «{wrong}» va letto «{right}»',
	'privacy.rectify_own': 'Le rettifiche che hai chiesto',
	'privacy.rectify_where':
		'Se l’atto di una decisione riporta qualcosa di sbagliato su di te, dillo nella pagina di quell’atto.',
	'privacy.rectify_open': 'Non ancora risposto',
	'privacy.rectify_answered':
		'{accepted, select, yes {Rettificato} other {Non rettificato}}, {when}: {reasons}',
	'privacy.to_erase': 'Cancella il mio account',
	'privacy.erase_title': 'Cancella il tuo account',
	'privacy.erase_lead': 'Non si può annullare. Se vuoi conservarli, prima scarica i tuoi dati.',
	'privacy.goes': 'Che cosa sparisce, subito',
	'privacy.goes_account':
		'Nome, indirizzo e-mail, password e ogni sessione. Al posto del nome sta «Ex partecipante» e un numero.',
	'privacy.goes_roles': 'Tutti i ruoli e ciò che era stato verificato sulla persona.',
	'privacy.goes_private':
		'E-mail, ultime visite e ciò che lega le voci del registro alla persona. Il registro resta dimostrabile.',
	'privacy.stays': 'Che cosa resta, senza il nome',
	'privacy.stays_words':
		'Ciò che è stato scritto in testi, calendari e lavagne, perché altri ci lavorano sopra.',
	'privacy.stays_votes':
		'Risposte e obiezioni nelle decisioni: il risultato deve restare lo stesso se qualcuno riconta.',
	'privacy.stays_records':
		'I verbali di decisione già sigillati. Chi ne ha uno lo conserva com’è; un nome vi compare solo dove le regole del processo lo dicono.',
	'privacy.stays_backups':
		'Le copie di sicurezza, finché scadono secondo le regole di questa installazione.',
	'privacy.obstacles': 'Prima',
	'privacy.obstacle_facilitator': 'Altri resterebbero senza facilitatore. Nominane un altro in',
	'privacy.words_too': 'Togli anche le parole dei commenti',
	'privacy.asked_how': 'Chi l’ha chiesto, e come',
	'privacy.asked_how_hint':
		'Per esempio: lettera del 12 gennaio, identità verificata. Viene scritto nel registro.',
	'privacy.type_name': 'Per continuare, scrivi: {name}',
	'privacy.type_name_hint': 'Così non accade per sbaglio.',
	'privacy.erase_button': 'Cancella per sempre',
	'privacy.keep_account': 'No, mantieni il mio account',
	'privacy.erase_person': 'Cancella {name}',
	'privacy.erase_person_lead':
		'Per chi l’ha chiesto fuori da qui: con una lettera, o come ospite che non può tornare. Non si può annullare.',
	'privacy.keep_person': 'Indietro, senza cancellare nessuno',
	'privacy.erase_short': 'Cancella',
	'privacy.gone': 'Qui sei cancellato',
	'privacy.gone_text':
		'Il tuo nome e il tuo indirizzo non ci sono più. Grazie per ciò che hai dato.',
	'privacy.page_lead':
		'Chi qui è responsabile dei dati personali, a che cosa servono e che cosa puoi chiedere.',
	'privacy.notice': 'Informativa sui dati',
	'privacy.notice_set': 'La nuova informativa vale da ora. Quella precedente resta leggibile.',
	'privacy.notice_missing': 'Nessuno ha ancora indicato un contatto per questo processo.',
	'privacy.version': 'Versione {n}, dal {when}',
	'privacy.earlier': 'Versioni precedenti',
	'privacy.controller': 'Titolare',
	'privacy.controller_hint': 'L’ente che decide sull’uso dei dati.',
	'privacy.contact': 'Contatto',
	'privacy.contact_hint': 'Un recapito che qualcuno legge: e-mail, posta o telefono.',
	'privacy.officer': 'Responsabile della protezione dei dati',
	'privacy.officer_hint': 'Nome e recapito, se c’è.',
	'privacy.basis': 'Base giuridica',
	'privacy.law': 'La norma che lo prevede',
	'privacy.set': 'Imposta l’informativa',
	'privacy.set_button': 'Metti in vigore questa informativa',
	'privacy.basis_is.public_task': 'Compito pubblico (GDPR art. 6(1)(e))',
	'privacy.basis_is.legal_obligation': 'Obbligo legale (GDPR art. 6(1)(c))',
	'privacy.basis_is.consent': 'Consenso (GDPR art. 6(1)(a))',
	'privacy.purpose.taking_part': 'Partecipare',
	'privacy.purpose.deciding': 'Decidere',
	'privacy.purpose.publishing': 'Pubblicare i nomi',
	'privacy.purpose.protecting': 'Proteggere',
	'privacy.purpose_about.taking_part': 'Nome, indirizzo per accedere e ciò che si scrive.',
	'privacy.purpose_about.deciding': 'Chi è nell’elenco dei votanti e come risponde.',
	'privacy.purpose_about.publishing': 'Nomi nei verbali che tutti possono leggere.',
	'privacy.purpose_about.protecting':
		'Atti rifiutati e tentativi di accesso, per un anno al massimo.',
	'privacy.rights': 'Che cosa puoi chiedere',
	'privacy.rights_text':
		'Puoi vedere e scaricare ciò che è conservato su di te, correggere il tuo nome e farti cancellare, in ogni momento e senza dire perché. Puoi anche rivolgerti all’autorità per la protezione dei dati del tuo paese.',
	'privacy.to_own_data': 'Vai ai tuoi dati',
	'privacy.package_of': 'Pacchetto di accesso di {name}',
	'privacy.package_short': 'Pacchetto di accesso',
	'privacy.package_lead':
		'Tutto ciò che questo processo conserva su una persona, e nulla su altri. Per chi l’ha chiesto e non può prenderlo da sé.',
	'privacy.package_entered':
		'Che lo crei, e perché, viene scritto nel registro. Il pacchetto stesso non è conservato da nessuna parte.',
	'privacy.package_button': 'Crea e scarica',
	'privacy.requests': 'Richieste di accesso ai dati',
	'privacy.requests_lead':
		'Ciò che le persone hanno chiesto di sapere su di sé per lettera o allo sportello. Si risponde entro un mese; una volta si possono prendere altri due mesi, con un motivo che la persona viene a sapere (GDPR art. 12(3)).',
	'privacy.requests_none': 'Nessuno ha ancora chiesto.',
	'privacy.request_of': 'Richiesta di {name}, {when}',
	'privacy.request_due': 'Risposta entro il {when}',
	'privacy.request_overdue': 'La risposta era dovuta entro il {when}',
	'privacy.request_extended': 'Si è preso più tempo: {reason}',
	'privacy.request_answered': 'Risposta data il {when}: {answer}',
	'privacy.request_enter': 'Registra una richiesta',
	'privacy.request_person': 'Chi ha chiesto',
	'privacy.request_received': 'Quando è arrivata',
	'privacy.request_enter_button': 'Registra la richiesta',
	'privacy.request_extend_reason': 'Perché ci vuole più tempo',
	'privacy.request_extend_hint': 'Dillo anche alla persona.',
	'privacy.request_extend_button': 'Prendi altri due mesi',
	'privacy.request_answer': 'Come si è risposto',
	'privacy.request_answer_hint':
		'Preparare il pacchetto di accesso vale da sé come risposta. Scrivi qui che cosa si è fatto altrimenti, o perché si è rifiutato.',
	'privacy.request_answer_button': 'La risposta è data',
	'privacy.request_done_entered': 'La richiesta è registrata.',
	'privacy.request_done_extended': 'Ci sono altri due mesi.',
	'privacy.request_done_answered': 'La risposta è registrata.',
	'privacy.to_requests': 'Richieste di accesso ai dati',
	'privacy.to_people': 'Torna alle persone'
} as const
