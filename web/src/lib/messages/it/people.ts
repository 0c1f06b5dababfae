import type en from '../en/people.ts'

/** Entrare e badare a sé: avvio, accesso, inviti, account, amministrazione. */
export default {
	'people.front_short': 'Decidere insieme',
	'people.front_title': 'Servizi pubblici fatti e decisi insieme',
	'people.front_lead':
		'Qui abitanti e uffici pubblici scrivono, pianificano e decidono insieme, con regole uguali per tutti che il server fa rispettare.',
	'people.front_invited': 'Hai un invito? Apri il link. Da ospite non ti serve un account.',
	'people.front_verify': 'Controlla l’atto di una decisione',
	'people.front_set_up':
		'Questo Interlink è nuovo. Chi l’ha avviato trova il link di configurazione là dove l’ha avviato.',
	'people.front_write': 'Scrivere e pianificare insieme',
	'people.front_write_text':
		'Testi, calendari e lavagne che più persone modificano allo stesso tempo, anche senza connessione.',
	'people.front_decide': 'Decidere con regole che si leggono',
	'people.front_decide_text':
		'Chi può fare che cosa, e quando una decisione vale, sta scritto in frasi semplici. Ogni rifiuto dice perché.',
	'people.front_keep': 'Conservare ciò che si è deciso',
	'people.front_keep_text':
		'Una decisione finisce in un atto sigillato. Chiunque può controllarlo, anche dopo anni e senza questo sito.',

	'people.set_up': 'Configura questo Interlink',
	'people.set_up_lead': 'Circa due minuti. Tutto si può cambiare dopo, tranne il registro.',
	'people.set_up_steps': 'Passi',
	'people.set_up_started': 'Avviato',
	'people.set_up_stop': 'Tu e la tua organizzazione',
	'people.set_up_next': 'Primo processo',
	'people.set_up_button': 'Configura e accedi',
	'people.set_up_done': 'Questo Interlink è già configurato. Accedi per continuare.',
	'people.set_up_token_invalid':
		'Questo link non funziona, o non più. Là dove Interlink è stato avviato ne trovi uno nuovo dopo un riavvio.',
	'people.you': 'Tu',
	'people.your_name': 'Il tuo nome',
	'people.your_name_hint': 'Come lo vedranno le persone con cui lavori.',
	'people.email': 'Indirizzo e-mail',
	'people.password': 'Password',
	'people.new_password': 'Nuova password',
	'people.new_password_hint': 'Almeno 10 caratteri. Vanno bene tre o quattro parole che ricordi.',
	'people.present_password': 'Password attuale',
	'people.organisation': 'La tua organizzazione',
	'people.organisation_name': 'Nome, come la conosce la gente',
	'people.organisation_type': 'Tipo',
	'people.type_public_administration': 'Pubblica amministrazione',
	'people.type_citizen_group': 'Gruppo di abitanti',
	'people.type_nonprofit': 'Associazione o fondazione',
	'people.type_company': 'Impresa',
	'people.type_academia': 'Università o scuola',
	'people.country': 'Paese',
	'people.country_none': 'Non indicato',

	'people.sign_in': 'Accedi',
	'people.no_account_needed':
		'Sei qui solo da ospite? Apri il link d’invito. Non ti serve un account.',
	'people.or': 'oppure',
	'people.send_link': 'Mandami un link',
	'people.send_link_hint': 'Scriviamo al tuo indirizzo e-mail. Non serve una password.',
	'people.link_sent': 'Guarda la posta di {email}',
	'people.link_sent_help':
		'Se l’indirizzo è giusto, tra un momento arriva un link. Vale una volta, per 10 minuti.',
	'people.other_address': 'Usa un altro indirizzo',
	'people.link_sign_in': 'Accedi',
	'people.link_sign_in_text': 'Hai chiesto questo link per accedere come {email}.',
	'people.link_sign_in_button': 'Accedi ora',
	'people.link_attach_email': 'Conferma il tuo indirizzo',
	'people.link_attach_email_text':
		'D’ora in poi puoi accedere con {email}. Ciò che hai scritto resta tuo.',
	'people.link_attach_email_button': 'Conferma questo indirizzo',
	'people.link_over': 'Questo link non vale più',
	'people.link_over_help': 'Un link vale una volta, per 10 minuti. Chiedine uno nuovo.',
	'people.link_elsewhere': 'Apri questo link dove l’hai chiesto',
	'people.link_elsewhere_help':
		'Il link per {email} funziona solo nel browser in cui ha fatto l’accesso la persona che l’ha chiesto.',
	'people.new_link': 'Chiedi un nuovo link',
	'people.sign_out_text':
		'Ciò che è salvato resta salvato. Si toglie ciò che questo dispositivo teneva per lavorare senza connessione.',
	'people.sign_out_guest':
		'Sei ospite, senza account: poi non potrai tornare come la stessa persona. Se vuoi, prima aggiungi un indirizzo e-mail al tuo account.',

	'people.sign_up': 'Crea un account',
	'people.sign_up_for': 'Per partecipare a «{process}». Il tuo ruolo: {role}.',
	'people.sign_up_button': 'Crea l’account',
	'people.sign_up_by_invitation':
		'Un account si crea con un invito. Apri il link d’invito, o chiedi a chi te ne ha parlato.',
	'people.have_account': 'Hai già un account?',

	'people.join_title': 'Partecipa a {process}',
	'people.invited_by': '{name} ti invita',
	'people.join_role': 'Il tuo ruolo',
	'people.join_can': 'Puoi',
	'people.join_until': 'Link fino a',
	'people.call_you': 'Come vuoi che ti chiamiamo?',
	'people.call_you_hint': 'Può essere inventato. Lo vedranno le persone di questo processo.',
	'people.call_you_given':
		'Ricevi uno pseudonimo. È quello che vedranno le persone di questo processo.',
	'people.join_without_account': 'Entra senza account',
	'people.join_as': 'Entra come {name}',
	'people.join_only':
		'Questo invito è per {email}. Prima di entrare, conferma quell’indirizzo con un link.',
	'people.join_keep':
		'Sei qui da ospite. Aggiungi un indirizzo e-mail e ciò che hai scritto resta tuo.',
	'people.join_keep_button': 'Aggiungi un indirizzo e-mail',
	'people.sign_in_to_join': 'Ho già un account',
	'people.already_member': 'Partecipi già.',
	'people.go_in': 'Vai al processo',
	'people.invitation_over_help':
		'Forse è scaduto o è già stato usato. Chiedine uno nuovo a chi ti ha invitato.',
	'people.privacy': 'Che cosa conserviamo di te',
	'people.privacy_guest':
		'Il nome che scegli e ciò che scrivi. Niente e-mail, niente telefono. Il tuo accesso finisce dopo alcune ore; ciò che hai scritto resta al gruppo. Il tuo indirizzo di rete serve solo a fermare gli abusi e non si conserva con le tue parole. Responsabile: {organisation}.',
	'people.privacy_account':
		'Il tuo nome, il tuo indirizzo e-mail e ciò che scrivi qui. Chi partecipa vede il tuo nome, mai il tuo indirizzo e-mail. Come rispondi a una decisione si mostra come dice la sua regola, e la regola sta sopra le risposte. Puoi cambiare nome e lasciare i tuoi ruoli quando vuoi. Ciò che il gruppo adotta si conserva come atto pubblico. Responsabile: {organisation}.',
	'people.role_can_guest': 'Leggere le bozze, commentare, aggiungere idee',
	'people.role_can_observer': 'Leggere ciò che è stato adottato',
	'people.role_can_citizen': 'Scrivere, suggerire, decidere',
	'people.role_can_facilitator': 'Invitare, guidare le fasi, chiedere decisioni',
	'people.role_can_official': 'Scrivere, decidere, agire per l’amministrazione',
	'people.role_can_secretary': 'Tenere i verbali, sigillare gli atti',
	'people.role_can_administrator': 'Curare l’installazione, non i contenuti',

	'people.you_are_a_guest': 'Sei qui da ospite, senza account.',
	'people.profile': 'Nome e lingua',
	'people.language_hint': 'Per queste pagine e per le e-mail che ricevi.',
	'people.profile_saved': 'Nome e lingua sono salvati.',
	'people.reading': 'Lettura',
	'people.reading_hint': 'Per questo dispositivo, su ogni pagina.',
	'people.theme': 'Colori',
	'people.theme_system': 'Come il dispositivo',
	'people.theme_light': 'Chiari',
	'people.theme_dark': 'Scuri',
	'people.plain_letters': 'Lettere semplici ovunque',
	'people.larger_text': 'Testo più grande',
	'people.more_time':
		'Più tempo: gli avvisi che spariscono da soli e ciò che si può annullare per dieci secondi restano due minuti',
	'people.reading_button': 'Usa questi',
	'people.attach_email_text':
		'Aggiungi un indirizzo e-mail e potrai tornare come la stessa persona. Ciò che hai scritto resta tuo.',
	'people.prove_email_text':
		'Il tuo indirizzo non è ancora confermato. Serve per le decisioni e per creare un processo.',
	'people.change_email_text': 'Accedi con {email}. Per cambiarlo, scrivi il nuovo indirizzo.',
	'people.send_proof': 'Manda un link di conferma',
	'people.proof_sent': 'Un link è in arrivo. Aprilo in questo browser.',
	'people.no_password_yet': 'Non hai una password: accedi con un link. Puoi sceglierne una.',
	'people.change_password': 'Imposta la nuova password',
	'people.password_changed': 'Vale la nuova password. Altrove il tuo accesso è stato chiuso.',
	'people.mails': 'E-mail per te',
	'people.mails_hint':
		'Ciò che ti è dovuto - ratifiche, collegi, moderazione, accesso - ti viene sempre scritto subito.',
	'people.mail_topic_mentions': 'Quando qualcuno ti nomina in un testo o in un commento',
	'people.mail_topic_amendments': 'Quando un tuo emendamento adottato non può essere inserito',
	'people.mail_topic_reminders': 'Promemoria di ciò a cui non hai ancora risposto',
	'people.mail_pace':
		'{pace, select, at_once {Subito} daily {Una volta al giorno, insieme} other {Mai}}',
	'people.mail_saved': 'La tua scelta è salvata.',
	'people.sessions': 'Dove hai fatto l’accesso',
	'people.sessions_hint': 'Se non ne riconosci uno, chiudilo e scegli una nuova password.',
	'people.this_session': 'È qui, ora',
	'people.session_used': 'Usato {when}',
	'people.unknown_device': 'Dispositivo sconosciuto',
	'people.end_session': 'Esci da lì',
	'people.end_others': 'Esci da tutti gli altri',
	'people.session_ended': 'Accesso chiuso.',
	'people.programs': 'Programmi che scrivono con te',
	'people.programs_hint':
		'Un tuo programma può leggere e scrivere i testi condivisi a tuo nome, con i tuoi diritti e non di più. Al posto dell’accesso mostra questo token.',
	'people.program_name': 'A che cosa serve?',
	'people.program_days': 'Per quanti giorni?',
	'people.give_token': 'Crea un token',
	'people.token_given': 'Ecco il token. Lo vedi solo questa volta: copialo ora.',
	'people.take_back': 'Revoca il token di {name}',
	'people.token_taken': 'Revocato. Il programma è fuori.',
	'people.token_until': 'Fino al {when}',
	'people.this_device': 'Questo dispositivo',
	'people.shared_device': 'Questo dispositivo lo usano anche altri',
	'people.shared_device_hint': 'Allora non vi si conserva nulla per lavorare senza connessione.',

	'people.admin_hint':
		'Chi amministra cura l’installazione. Non ha voce in ciò che i processi decidono.',
	'people.organisation_saved': 'Il nome è salvato.',
	'people.everybody': '{n, plural, one {Una persona} other {# persone}}',
	'people.guest': 'Ospite',
	'people.since': 'da {when}',
	'people.not_proven': 'indirizzo non confermato',
	'people.is_administrator': 'Amministrazione',
	'people.is_disabled': 'Disattivato',
	'people.disable': 'Disattiva',
	'people.enable': 'Riattiva',
	'people.make_administrator': 'Dai l’amministrazione',
	'people.unmake_administrator': 'Togli l’amministrazione',
	'people.person_changed': 'Fatto.',
	'people.mail': 'Posta',
	'people.mail_hint':
		'Ciò che questo Interlink ha scritto. Senza server di posta, passa i link da qui.',
	'people.mail_to': 'A {recipient}',
	'people.mail_sent': 'inviato {when}',
	'people.mail_failed': 'non inviato: {error}',
	'people.mail_kept': 'conservato qui, non inviato',
	'people.no_mail': 'Ancora nessun messaggio'
} as const satisfies Record<keyof typeof en, string>
