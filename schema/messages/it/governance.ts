import type en from '../en/governance.ts'

/** Roles, rights, refusals, rules and results: what the charter means, in plain words. */
export default {
	'role.guest': 'Ospite',
	'role.observer': 'Osservatore',
	'role.citizen': 'Cittadino',
	'role.facilitator': 'Facilitatore',
	'role.official': 'Funzionario',
	'role.secretary': 'Segretario',
	'role.administrator': 'Amministratore',
	'roles.guest': 'ospiti',
	'roles.observer': 'osservatori',
	'roles.citizen': 'cittadini',
	'roles.facilitator': 'facilitatori',
	'roles.official': 'funzionari',
	'roles.secretary': 'segretari',
	'roles.administrator': 'amministratori',

	'artefact.unadopted':
		'Mai adottato: la fase in cui ci si è lavorato per l’ultima volta è finita due anni fa.',
	'person.former': 'Ex partecipante {n}',

	'state.draft': 'Bozza',
	'state.in_review': 'In revisione',
	'state.frozen': 'Bloccato per la decisione',
	'state.adopted': 'Adottato',
	'state.archived': 'Archiviato',
	'state.withdrawn': 'Ritirato',
	'state.disposed': 'Eliminato',

	'phase.en': 'Coinvolgere',
	'phase.de': 'Progettare',
	'phase.bu': 'Realizzare',
	'phase.su': 'Sostenere',

	'kind.document': 'Testo',
	'kind.schedule': 'Calendario',
	'kind.board': 'Lavagna',
	'kind.process': 'Processo',

	'mandate.ratify': 'ratificare',
	'measure.notice': 'Richiamo',
	'measure.hide': 'Nascosto',
	'measure.mute_session': 'Invito a una pausa',
	'measure.suspend_14d': 'Sospensione',
	'measure.remove_by_decision': 'Esclusione con decisione',

	'promise.inform': 'Vi teniamo informati.',
	'promise.consult': 'Vi ascoltiamo e rispondiamo a ciò che avete detto.',
	'promise.involve': 'Lavoriamo con voi e motiviamo ogni scelta diversa dal vostro consiglio.',
	'promise.collaborate': 'Decidiamo insieme.',
	'promise.empower': 'Mettiamo in pratica ciò che decidete voi.',

	'capability.view': 'Leggere',
	'capability.comment': 'Commentare',
	'capability.suggest': 'Suggerire modifiche',
	'capability.edit': 'Modificare il contenuto',
	'capability.propose': 'Proporre',
	'capability.vote': 'Rispondere a una decisione',
	'capability.object': 'Fare obiezione',
	'capability.facilitate': 'Facilitare',
	'capability.decide': 'Ratificare',
	'capability.sign': 'Firmare',
	'capability.export': 'Esportare',
	'capability.administer': 'Amministrare',

	'reach.doc': 'testi',
	'reach.doc.minutes': 'verbali',
	'reach.doc.metadata': 'i dati descrittivi dei testi',
	'reach.sch': 'calendari',
	'reach.sch.progress': 'l’avanzamento delle attività',
	'reach.sch.metadata': 'i dati descrittivi dei calendari',
	'reach.brd': 'lavagne',
	'reach.brd.card': 'schede',
	'reach.brd.metadata': 'i dati descrittivi delle lavagne',

	'condition.public': 'quando è pubblicato',
	'condition.session': 'finché vale l’invito come ospite',
	'condition.premod': 'visibile dopo la lettura di un facilitatore',
	'condition.own': 'solo ciò che è proprio',
	'condition.team': 'solo nel gruppo che ci lavora',
	'condition.assigned': 'solo le attività di cui si è responsabili',
	'condition.merge_only': 'solo accettando o respingendo suggerimenti',
	'condition.change_request': 'come richiesta di cambiare ciò che è adottato',
	'condition.procedural': 'solo su questioni di procedura',
	'condition.advisory': 'nei sondaggi consultivi',
	'condition.roll': 'se si è nell’elenco della decisione',
	'condition.not_ratifier': 'se non si ratifica la stessa decisione',
	'condition.roll_or_affected': 'se si è nell’elenco o interessati',
	'condition.affected': 'se si è interessati',
	'condition.appeal': 'come ricorso',
	'condition.delegated': 'quando un facilitatore lo affida per un tempo',
	'condition.queue_minutes': 'solo l’ordine degli interventi e il verbale',
	'condition.did_not_vote': 'se non si è votato in merito',
	'condition.own_attestation': 'solo la propria dichiarazione',
	'condition.process_report': 'solo la relazione sul processo',
	'condition.seal': 'con il sigillo dell’ufficio atti',
	'condition.own_data_or_depersonalised': 'i propri dati, o il tutto senza dati personali altrui',
	'condition.session_pack': 'i materiali di una sessione',
	'condition.org': 'nella propria organizzazione',
	'condition.encrypted_backup': 'solo come copia cifrata',
	'condition.own_profile': 'solo il proprio profilo',
	'condition.session_settings': 'persone, inviti e impostazioni del processo',
	'condition.own_org_members': 'i membri della propria organizzazione',
	'condition.retention': 'archiviazione, conservazione e blocchi',
	'condition.tenant': 'l’installazione e i suoi account',
	'condition.breakglass': 'in emergenza, con un motivo e a verbale',
	'condition.thread:decision': 'nella discussione della decisione',
	'condition.thread:feedback': 'nei riscontri',
	'condition.flag:open_drafts': 'quando la carta apre le bozze',
	'condition.flag:observer_comments': 'quando la carta lascia commentare gli osservatori',
	'condition.flag:facilitators_vote': 'quando la carta dà il voto ai facilitatori',
	'condition.flag:guest_join': 'quando la carta ammette ospiti',
	'condition.mandate:ratify': 'con il mandato di ratificare',
	'rights.limited': '{what}: {limits}',

	'denial.signed_out': 'Prima accedi.',
	'denial.not_member':
		'Solo le persone di questo processo possono farlo. Chiedi un invito a un facilitatore.',
	'denial.guest_expired':
		'Il tuo tempo come ospite è finito. Ciò che hai aggiunto resta. Chiedi un nuovo link per continuare.',
	'denial.suspended':
		'Un facilitatore ha sospeso i tuoi diritti per un tempo. Puoi leggere e puoi fare ricorso.',
	'denial.suspended_until':
		'Un facilitatore ha sospeso i tuoi diritti fino al {date}. Puoi leggere e puoi fare ricorso.',
	'denial.muted':
		'Un facilitatore ti ha chiesto una pausa. Puoi leggere e rispondere nelle decisioni.',
	'denial.muted_until':
		'Un facilitatore ti ha chiesto una pausa fino al {date}. Puoi leggere e rispondere nelle decisioni.',
	'denial.removal':
		'Chi partecipa viene escluso solo con una decisione del gruppo. Un ruolo dato per errore si può chiudere entro un giorno.',
	'denial.conflict_steered': 'Hai guidato questa decisione, quindi la ratifica un’altra persona.',
	'denial.conflict_own_proposal': 'L’hai proposto tu, quindi lo certifica un’altra persona.',
	'denial.conflict_administers':
		'Ti occupi dell’installazione, quindi le decisioni riservate le annuncia un’altra persona.',
	'denial.conflict_party': 'Sei parte in causa, quindi decidono altre persone.',
	'denial.recused': 'Hai un interesse in questa materia, quindi non decidi in merito.',
	'denial.guest':
		'Gli ospiti non possono farlo. Con un account e un invito puoi essere più di un ospite.',
	'denial.observer': 'Gli osservatori leggono e seguono. A questo non partecipano.',
	'denial.administrator':
		'Gli amministratori curano l’installazione. Non cambiano i contenuti e non decidono.',
	'denial.role': 'Il tuo ruolo in questo processo non lo comprende.',
	'denial.role_named': 'Il tuo ruolo, {role}, non lo comprende.',
	'denial.draft': 'È ancora una bozza. Prima va messa in revisione.',
	'denial.in_review':
		'È in revisione, quindi ora nessuno lo modifica direttamente. Un facilitatore può riportarlo in bozza.',
	'denial.frozen':
		'È bloccato per una decisione, così tutti decidono sulle stesse parole. Tieni la tua modifica come bozza e portala nella decisione.',
	'denial.frozen_until':
		'È bloccato per la decisione fino al {date}, così tutti decidono sulle stesse parole. Tieni la tua modifica come bozza e portala nella decisione.',
	'denial.adopted': 'È adottato e resta come deciso. Per cambiarlo serve una nuova decisione.',
	'denial.archived': 'È archiviato. Si può leggere, non cambiare.',
	'denial.withdrawn': 'È stato ritirato. Si può leggere, non cambiare.',
	'denial.disposed':
		'Il contenuto è stato eliminato alla fine del periodo di conservazione. Nome, date e impronte restano.',
	'denial.retention_runs': 'Il periodo di conservazione non è ancora finito.',
	'denial.second_person':
		'Per eliminare servono due persone: deve essere d’accordo anche un’altra.',
	'denial.phase': 'Il tuo ruolo non può farlo nella fase attuale del processo.',
	'denial.phase_named': 'Nella fase {phase} il tuo ruolo non può farlo. Può nelle fasi: {phases}.',
	'denial.kind': 'Il tuo ruolo non può farlo qui.',
	'denial.not_visible': 'È aperto solo a chi ci lavora.',
	'denial.narrowed': 'Qui questo è stato limitato a meno persone.',
	'denial.held_back': 'Per il momento è in pausa per tutti, per un’emergenza.',
	'denial.step': 'Il passo in corso della sessione non lo comprende.',
	'denial.no_decision': 'Ora non c’è una decisione a cui rispondere.',
	'denial.ballot_not_open': 'La decisione non è ancora aperta.',
	'denial.ballot_not_open_until': 'La decisione si apre il {date}.',
	'denial.ballot_closed': 'La decisione è chiusa. Contano le risposte date in tempo.',
	'denial.guest_no_ballot':
		'Gli ospiti non votano nelle decisioni vincolanti. Ciò che aggiungi viene comunque letto.',
	'denial.facilitator_no_vote':
		'In questo processo i facilitatori non votano: curano la correttezza del percorso.',
	'denial.facilitator_no_ratify': 'Chi facilita non ratifica.',
	'denial.ratifier_no_ballot': 'Chi ratifica una decisione non vi partecipa con il voto.',
	'denial.ratifier_voted': 'Chi ha votato in una decisione non la ratifica.',
	'denial.not_on_roll': 'Non sei nell’elenco di questa decisione.',
	'denial.no_mandate': 'Serve un mandato di ratifica.',
	'denial.not_public': 'Non è pubblicato.',
	'denial.session_over': 'È aperto agli ospiti solo finché vale il loro invito.',
	'denial.premoderated':
		'Ciò che gli ospiti scrivono qui si vede dopo la lettura di un facilitatore.',
	'denial.not_own': 'Puoi cambiare solo ciò che hai aggiunto tu.',
	'denial.not_team': 'In questa fase può cambiarlo solo il gruppo che ci lavora.',
	'denial.not_assigned': 'Solo la persona responsabile dell’attività può segnarne l’avanzamento.',
	'denial.change_request': 'Ciò che è adottato cambia solo con una richiesta su cui si decide.',
	'denial.procedural': 'Il tuo ruolo può farlo solo su questioni di procedura.',
	'denial.advisory': 'Qui puoi partecipare ai sondaggi consultivi, non a un voto vincolante.',
	'denial.not_affected': 'È aperto a chi è interessato dalla decisione.',
	'denial.appeal': 'Ciò che è adottato si contesta solo con un ricorso.',
	'denial.not_delegated':
		'Non hai il permesso che serve. Chi facilita può affidartelo per un periodo.',
	'denial.minutes':
		'Come segretario tieni l’ordine degli interventi e il verbale; al resto pensano i facilitatori.',
	'denial.attestation': 'Puoi firmare solo la tua dichiarazione.',
	'denial.report': 'Puoi firmare solo la relazione sul processo.',
	'denial.seal': 'Puoi firmare solo con il sigillo dell’ufficio atti.',
	'denial.own_data': 'Puoi esportare i tuoi dati, o il processo senza dati personali altrui.',
	'denial.session_pack': 'Puoi esportare solo i materiali di una sessione.',
	'denial.not_organisation': 'Puoi farlo solo nella tua organizzazione.',
	'denial.backup': 'Gli amministratori possono esportare solo una copia cifrata.',
	'denial.own_profile': 'Puoi curare solo il tuo profilo.',
	'denial.session_settings':
		'I facilitatori curano solo persone, inviti e impostazioni del processo.',
	'denial.own_members': 'Puoi curare solo i membri della tua organizzazione.',
	'denial.retention': 'I segretari curano solo archiviazione, conservazione e blocchi.',
	'denial.tenant': 'Gli amministratori curano solo l’installazione e i suoi account.',
	'denial.breakglass':
		'Gli amministratori leggono i contenuti solo in emergenza, con un motivo e a verbale.',
	'denial.decision_thread': 'Finché è bloccato, puoi commentare nella discussione della decisione.',
	'denial.feedback_thread': 'Dopo l’adozione puoi commentare nei riscontri.',
	'denial.drafts_closed':
		'In questo processo gli osservatori leggono ciò che è adottato, non le bozze.',
	'denial.observer_comments_off': 'In questo processo gli osservatori non commentano.',
	'denial.guests_off': 'Questo processo non ha ospiti.',
	'denial.transition_unknown': 'Dallo stato attuale non può passare a questo.',
	'denial.transition_named': 'Da «{from}» non si passa direttamente a «{to}».',
	'denial.not_ready':
		'Manca qualcosa: prima servono responsabile, lingua, scopo e un riassunto semplice.',
	'denial.not_ready_named': 'Prima della revisione manca ancora: {missing}.',
	'review_need.owner': 'chi ne risponde',
	'review_need.language': 'una lingua',
	'review_need.purpose': 'a che cosa serve',
	'review_need.summary': 'un riassunto in parole semplici',
	'review_need.pictures': 'una descrizione per ogni immagine',
	'denial.reason_missing': 'Indica un motivo, così gli altri capiscono.',
	'denial.decision_running':
		'Una decisione in merito è annunciata o aperta. Aspetta il risultato, o prima annullala.',
	'denial.decision_missing': 'Solo una decisione che ha avuto effetto lo rende adottato.',
	'denial.suggestions_open':
		'Prima alcuni suggerimenti vanno risolti, o elencati come lasciati aperti.',
	'denial.others_contributed':
		'Altri hanno contribuito, quindi non si può ritirare. Si può archiviare.',
	'denial.appeal_open': 'È aperto un ricorso. Finché non è deciso, resta com’è.',
	'denial.decided_on':
		'Qui è stata annunciata una decisione su questo testo. Resta dove se ne è deciso.',
	'denial.amending':
		'È una modifica di qualcosa che è stato adottato qui. Resta con ciò che modifica.',
	'denial.classified':
		'Lo possono conoscere solo un gruppo o un’organizzazione di questo processo. Prima aprilo a tutto il processo.',
	'denial.measured':
		'Qui una misura di moderazione o una pausa riguarda questo testo. Aspetta che finisca.',
	'denial.held': 'C’è un blocco legale. Si conserva finché il blocco non viene tolto.',
	'denial.superseded':
		'Al suo posto è stata adottata un’altra versione. Chiedi di cambiare quella.',
	'denial.no_editorial_rule':
		'La carta di questo processo non ha una regola per le correzioni redazionali.',
	'denial.content_unknown': 'Qui non può stare questo tipo di contenuto.',
	'denial.author_fixed': 'Chi ha aggiunto qualcosa ne resta indicato come autore.',
	'denial.server_only': 'Qui scrive solo il sistema stesso.',
	'denial.entries_full': 'Qui non ce ne stanno altri. Prima togli o archivia qualcosa.',
	'denial.built_on_refused':
		'Il passaggio a cui questo appartiene non c’è più: nel frattempo è stato spostato, tolto o rifiutato. Perciò questo non è potuto entrare.',
	'denial.file_unknown':
		'Qui non può stare un’immagine o un allegato di un altro testo. Aggiungi il file a questo testo.',
	'denial.section_frozen':
		'Questa sezione è bloccata per un po’, così gli altri possono contarci. Scrivi altrove nel testo o chiedi a chi facilita di riaprirla.',
	'denial.suggestions_only':
		'In questo testo puoi suggerire modifiche, non farle, e questa avrebbe cambiato il testo o il suggerimento di qualcun altro. Suggeriscila di nuovo nel testo com’è adesso.',
	'denial.motions_open':
		'Un emendamento a questo testo è stato presentato e non è ancora deciso. Aspetta il risultato, o prima ritiralo.',
	'denial.motion_waits':
		'Prima si decide un altro emendamento allo stesso passaggio. Aspetta il risultato.',
	'denial.motion_waits_named':
		'{order, select, open {Un altro emendamento allo stesso passaggio è in decisione: «{title}». Se ne decide uno alla volta.} furthest_first {Un altro emendamento cambia più parole dello stesso passaggio, quindi secondo la carta si decide prima: «{title}». Avvia prima la sua decisione.} other {Un altro emendamento allo stesso passaggio è stato presentato prima, quindi secondo la carta si decide prima: «{title}». Avvia prima la sua decisione.}}',
	'denial.motion_held':
		'Su questo passaggio si decide, quindi resta com’è finché non è finita. Puoi comunque suggerire qui qualcos’altro.',
	'denial.unknown': 'Qui non è permesso.',
	'denial_who.some': 'Può farlo chi è tra: {roles}.',
	'denial_who.nobody': 'Per ora non può farlo nessuno.',
	denial_until: 'Fino al {date}.',

	'refusal.malformed':
		'Qualcosa in questa richiesta non si può leggere. Controlla ciò che hai scritto.',
	'refusal.not_signed_in': 'Prima accedi.',
	'refusal.forbidden': 'Non puoi farlo.',
	'refusal.not_found': 'Qui non c’è nulla, o nulla che tu possa vedere.',
	'refusal.too_many_attempts': 'Troppi tentativi. Aspetta un poco e riprova.',
	'refusal.too_many_tokens': 'Hai già tutti i token che una persona può avere. Prima revocane uno.',
	'refusal.conflict': 'Non si accorda con ciò che c’è già. Ricarica la pagina e guarda di nuovo.',
	'refusal.setup_token_invalid':
		'Questo link di configurazione non vale. Il server mostra quello attuale quando parte.',
	'refusal.setup_already_done': 'Questa installazione è già configurata. Accedi.',
	'refusal.credentials_wrong': 'E-mail o password non sono giuste.',
	'refusal.email_invalid': 'Questo non è un indirizzo e-mail.',
	'refusal.web_address_invalid': 'Questo non è un indirizzo web. Comincia con https://.',
	'refusal.email_taken': 'Questo indirizzo e-mail ha già un account. Accedi con quello.',
	'refusal.password_too_short':
		'Scegli una password più lunga: almeno {limit, plural, one {# carattere} many {# caratteri} other {# caratteri}}.',
	'refusal.password_too_common':
		'Questa password è troppo facile da indovinare. Scegline un’altra.',
	'refusal.name_missing': 'Indica un nome.',
	'refusal.link_expired': 'Questo link è stato usato o è scaduto. Chiedine uno nuovo.',
	'refusal.invitation_expired': 'Questo invito è scaduto. Chiedine uno nuovo.',
	'refusal.invitation_used_up':
		'Questo invito è stato usato tutte le volte possibili. Chiedine uno nuovo.',
	'refusal.last_administrator': 'L’ultimo amministratore resta. Prima nominane un altro.',
	'refusal.last_facilitator': 'L’ultimo facilitatore resta. Prima nominane un altro.',
	'refusal.name_differs': 'Non è questo il nome. Scrivilo esattamente come sta lì.',
	'refusal.basis_unfit':
		'Il consenso vale solo per pubblicare i nomi: chi lo nega non deve perdere nulla.',
	'refusal.already_member': 'Questa persona ha già questo ruolo.',
	'refusal.already_in_team': 'Questa persona è già in questo gruppo.',
	'refusal.ladder_skipped':
		'Prima viene un passo più leggero: un richiamo, nascondere, o una pausa.',
	'refusal.measure_too_long':
		'Scegli una fine più vicina: al massimo {hours, plural, one {# ora} other {# ore}}.',
	'refusal.safety_rest':
		'È stato messo in pausa poco fa. Si può di nuovo tra {hours, plural, one {# ora} other {# ore}}.',
	'refusal.removal_undecided': 'La decisione di escludere questa persona non ha ancora effetto.',
	'refusal.contest_over': 'Il tempo per contestarlo è finito.',
	'refusal.delegation_off': 'In questa decisione i voti non si affidano.',
	'refusal.delegation_chain':
		'Chi porta i voti di altri non affida il proprio, e viceversa. Scegli un’altra persona.',
	'refusal.delegation_full':
		'Questa persona porta già tutti i voti che può: {most}. Scegli un’altra persona.',
	'refusal.already_answered': 'Hai già risposto, quindi il tuo voto non si affida.',
	'refusal.settled_stays_open': 'Ciò che è bloccato o adottato resta aperto a chi poteva leggerlo.',
	'refusal.meeting_day_wrong':
		'Un incontro si tiene dopo l’inizio di questo processo e al massimo tra un anno.',
	'refusal.meeting_not_begun':
		'Questo incontro non è ancora cominciato. Le presenze si annotano da un’ora prima dell’inizio; l’elenco si chiude dopo.',
	'refusal.meeting_over':
		'L’elenco delle presenze di questo incontro è chiuso, oppure l’incontro è stato annullato.',
	'refusal.register_empty':
		'Nessuno risulta presente. Annota chi c’era, oppure annulla l’incontro.',
	'refusal.check_in_closed':
		'Ora non è possibile segnare la presenza. Chiedi a chi facilita di permetterlo o di annotarti.',
	'refusal.check_in_wrong':
		'Questo non è il codice dell’incontro. Guarda di nuovo le sei cifre mostrate in sala.',
	'refusal.agenda_full':
		'Un ordine del giorno contiene al massimo {limit, number} punti. Lasciane qualcuno per il prossimo incontro.',
	'refusal.meeting_unfit':
		'Questo incontro è stato annullato, o comincia dopo il termine per rispondere. Scegline un altro, o nessuno.',
	'refusal.own_case': 'Riguarda te, quindi lo fa un’altra persona.',
	'refusal.text_missing': 'Manca ancora qualcosa da compilare.',
	'refusal.text_too_long':
		'È troppo lungo: al massimo {limit, plural, one {# carattere} many {# caratteri} other {# caratteri}}.',
	'refusal.language_unknown': 'Scegli una delle lingue proposte.',
	'refusal.timezone_unknown': 'Scegli uno dei fusi orari proposti.',
	'refusal.reason_missing': 'Indica un motivo, così gli altri capiscono.',
	'refusal.phase_unchanged': 'Il processo è già in questa fase.',
	'refusal.state_changed':
		'Nel frattempo qualcuno lo ha cambiato. Ricarica la pagina e guarda di nuovo.',
	'refusal.not_ready': 'Manca ancora qualcosa prima che altri possano rivederlo.',
	'refusal.others_contributed':
		'Altri hanno contribuito, quindi non si può ritirare. Si può archiviare.',
	'refusal.decision_open':
		'Una decisione in merito è annunciata o aperta. Aspetta il risultato, o prima annullala.',
	'refusal.section_unknown': 'Questa sezione non c’è più. Scegline una dall’elenco.',
	'refusal.section_frozen': 'Questa sezione, o una sua parte, è già bloccata.',
	'refusal.suggestions_missing': 'Scegli almeno un suggerimento.',
	'refusal.suggestions_gone':
		'Non tutto ciò che hai scelto è ancora nel testo salvato. Forse qualcuno l’ha appena risolto. Scegli di nuovo.',
	'refusal.suggestions_not_yours':
		'Puoi mettere in decisione i tuoi suggerimenti. Chi facilita può farlo anche con quelli degli altri.',
	'refusal.suggestion_taken':
		'Uno di questi suggerimenti è già in un altro emendamento: «{title}».',
	'refusal.motion_empty':
		'Questi suggerimenti lasciano il testo com’è, quindi non c’è niente da decidere.',
	'refusal.motion_waits':
		'Prima viene un altro emendamento sullo stesso passaggio: «{title}». Aspetta la sua decisione.',
	'refusal.motion_stale':
		'Il passaggio ora dice altro rispetto a quando l’emendamento è stato presentato. Ritiralo e presentalo di nuovo.',
	'refusal.motion_whole':
		'Un emendamento si ratifica così com’è, oppure si rinvia o si respinge. Nessuno lo cambia.',
	'refusal.motion_stands':
		'Le parole di questo emendamento sono ancora nel testo e ora non si possono togliere: {why, select, state {il testo non è in revisione. Prima chi facilita lo riporta in revisione.} frozen {la loro sezione è bloccata. Prima chi facilita la apre.} held {un altro emendamento allo stesso passaggio non è ancora deciso. Toglile quando lo sarà.} suggested {qualcuno suggerisce qualcosa lì. Prima chi può scrivere accetta o rifiuta.} other {nel frattempo il passaggio è cambiato. Chi può scrivere lo corregge a mano.}}',
	'refusal.passage_missing': 'Scegli prima le parole di cui vuoi parlare.',
	'refusal.passage_gone':
		'Queste parole non sono più nel testo salvato. Forse qualcuno le ha appena cambiate. Scegli di nuovo il passaggio; il tuo commento è conservato.',
	'refusal.passage_too_long':
		'Questo passaggio è troppo lungo per un commento. Scegline uno più breve.',
	'refusal.thread_resolved': 'Questa discussione è risolta. Riaprila per scriverci.',
	'refusal.thread_full': 'Qui non c’è più posto. Comincia altrove.',
	'refusal.office_not_held': 'Non puoi rispondere in un ruolo che ora non hai.',
	'refusal.mention_unknown': 'Hai nominato qualcuno che non può leggere questo testo.',
	'refusal.too_many_mentions': 'In un messaggio puoi nominare al massimo {limit} persone.',
	'refusal.not_author': 'Solo chi l’ha scritto può cambiarlo o eliminarlo.',
	'refusal.not_editorial':
		'È più di una correzione redazionale. Tocca numeri, nomi, date o ciò che si deve, si può o non si può fare: {found}.',
	'refusal.successor_ahead':
		'Ciò che questo cambia non è più in vigore, oppure un’altra modifica è già più avanti. Aspetta la sua decisione o chiedi di cambiare la versione più recente.',
	'refusal.rule_too_weak':
		'Per cambiare un testo serve la regola con cui è stato adottato, o una più forte. Questa chiede di meno: {where, select, method {un altro modo di decidere} threshold {meno voti a favore} base {contano meno risposte} quorum {devono partecipare meno persone} silence {il silenzio vale come consenso} roll {decidono altre persone} tie {la parità si risolve in altro modo} notice {meno preavviso} discussion {meno tempo per discutere} other {meno tempo per rispondere}}.',
	'refusal.rule_for_editorial':
		'La regola per le piccole correzioni decide le correzioni redazionali, e nient’altro le decide.',
	'refusal.rule_unknown': 'Questa regola non è proposta. Scegli una delle regole del processo.',
	'refusal.not_frozen': 'Una decisione ha bisogno di un testo bloccato. Prima bloccalo.',
	'refusal.notice_too_short':
		'Si apre troppo presto: la regola chiede {days, plural, =0 {tempo per discutere} one {# giorno di preavviso} many {# giorni di preavviso} other {# giorni di preavviso}}. Scegli un’apertura più tarda.',
	'refusal.window_too_short':
		'Si chiude troppo presto: la regola chiede {days, plural, =0 {almeno un minuto} one {almeno # giorno} many {almeno # giorni} other {almeno # giorni}} per rispondere. Scegli una fine più tarda.',
	'refusal.window_too_long': 'Resta aperta troppo a lungo. Scegli una fine più vicina.',
	'refusal.ballot_not_open': 'La decisione non è ancora aperta.',
	'refusal.ballot_closed': 'La decisione è chiusa. Contano le risposte date in tempo.',
	'refusal.not_on_roll': 'Non sei nell’elenco di questa decisione.',
	'refusal.ballot_not_found':
		'Hai già risposto. Un voto riservato si può cambiare solo sul dispositivo che ne conserva la chiave.',
	'refusal.ballot_without_words':
		'Un voto riservato non contiene parole: potrebbero rivelare chi le ha scritte. Togli il motivo.',
	'refusal.choice_unknown': 'Scegli una delle risposte proposte.',
	'refusal.objection_reason_missing':
		'Spiega il perché con qualche parola in più, così il gruppo può risponderti.',
	'refusal.objection_settled': 'Questa obiezione è già risolta.',
	'refusal.decision_not_effective': 'L’atto si può fare quando la decisione ha avuto effetto.',
	'refusal.ledger_alarm':
		'Il registro si contraddice, perciò ora non si firma nulla. Chi si occupa dell’installazione è stato avvisato.',
	'refusal.witness_key_wrong':
		'Questa non è una chiave del tipo richiesto qui. Copia l’intera riga: nome, più, numero, più, chiave.',
	'refusal.address_wrong': 'Questo non è un indirizzo web. Comincia con https://',
	'refusal.record_disposed':
		'I file di questo atto sono stati eliminati. Restano il numero e le impronte.',
	'refusal.record_redacted':
		'Da questo atto si sono dovute togliere delle parole: {ground, select, erasure {cancellazione di dati personali} mistake {pubblicate per errore} court_order {ordine di un giudice} other {segreto per legge}}. I suoi file sono distrutti. {next, select, none {Un altro è in preparazione.} other {Al suo posto c’è {next}.}}',
	'refusal.redaction_passages_wrong':
		'Scrivi da 1 a 20 passaggi, ciascuno su una riga, parola per parola come sta nel testo, di almeno 4 lettere. Nessuno può stare nel riferimento né essere una delle parole del segno.',
	'refusal.redaction_passage_missing':
		'Il passaggio {number} non sta in questo atto. Copialo parola per parola, dall’interno di un solo paragrafo.',
	'refusal.redaction_out_of_reach':
		'Il passaggio {number} sta anche dove non si può togliere: {place} in {record}. Scegli parole più lunghe o lascialo fuori.',
	'refusal.classification_missing': 'Indica un codice di classificazione.',
	'refusal.classification_unknown': 'Questo codice non è nel vostro titolario di classificazione.',
	'refusal.classification_twice': 'Il codice {code} compare due volte.',
	'refusal.registry_number_taken': 'Questo numero appartiene già all’atto {id}.',
	'refusal.package_unreadable': 'Non è un pacchetto di un processo, o non è sicuro: {member}.',
	'refusal.package_changed':
		'Il file {member} non è quello che il pacchetto dichiara. Riprendi il pacchetto.',
	'refusal.package_unfit': 'La riga {line} di {member} non appartiene a un pacchetto di processo.',
	'refusal.package_log': 'Il registro del pacchetto non torna: {member}, voce {index}.',
	'refusal.package_unlogged':
		'La riga {line} di {member} non è quella che dice il registro. 0 significa: ne manca una che il registro ha.',
	'refusal.package_known': 'C’è già qui, o appartiene a qualcuno di qui: {what}.',
	'refusal.key_not_tried':
		'Prima sigilla una pagina di prova con questa chiave. Deve essere riuscita, e niente deve parlare contro la chiave.',
	'refusal.key_seals_already': 'Questa chiave sigilla già.',
	'refusal.handover_waits': 'Un altro passaggio è in attesa. Prima confermalo o ritiralo.',
	'refusal.handover_own': 'L’hai proposto tu. Lo deve confermare un’altra persona che amministra.',
	'refusal.day_past': 'Quel giorno è passato. Scegli oggi o un giorno successivo.',
	'refusal.record_unfit':
		'Il verbale {id} non ha la sua forma pubblicata ({reason}). Non viene accettato: confrontalo con una copia precedente.',
	'refusal.record_not_ready': 'L’atto è ancora in preparazione. Riprova tra un momento.',
	'refusal.signature_not_asked': 'La carta non chiede firme di persone su questo atto.',
	'refusal.not_the_sealed_file':
		'Non è il file che si scarica qui adesso. Scaricalo, firma quello e riportalo.',
	'refusal.signed_file_truncated':
		'Il file è incompleto, danneggiato o scritto in una forma che qui non si legge. Salvalo di nuovo dal programma di firma, come PDF firmato (PAdES).',
	'refusal.signed_file_too_large': 'Il file supera {mib, number} MiB. Firma senza immagine.',
	'refusal.signature_missing':
		'In questo file non è stato firmato niente. Firmalo con il tuo programma, poi riportalo.',
	'refusal.signature_broken':
		'La firma non tiene: non corrisponde al file, non lo copre tutto o non è una firma PAdES con SHA-256 o meglio. Firma di nuovo il file.',
	'refusal.signed_file_changed':
		'È stato aggiunto più di una firma: il file potrebbe mostrare altro rispetto a quello sigillato. Scaricalo di nuovo e firmalo soltanto.',
	'refusal.certificate_expired':
		'Il certificato non era in vigore quando ha firmato. Usane uno che lo sia.',
	'refusal.signed_already': 'Questo certificato ha già firmato questo atto.',
	'refusal.minutes_missing':
		'La carta chiede il resoconto. Prima collegalo alla decisione: può farlo chi tiene il resoconto.',
	'refusal.minutes_unfit': 'Questo testo non è nato come resoconto. Scegline uno che lo sia.',
	'refusal.minutes_not_frozen':
		'Questo resoconto può ancora cambiare. Prima bloccalo o fallo adottare.',
	'refusal.minutes_linked': 'Il resoconto di questa decisione è già collegato.',
	'refusal.record_settled':
		'Il verbale è già stato chiesto. Quello che contiene non può più cambiare.',
	'refusal.accommodations_missing':
		'Scrivi che cosa si è fatto, o quante persone hanno avuto un aiuto.',
	'refusal.file_missing': 'Prima scegli un file.',
	'refusal.file_too_large':
		'Questo file supera {limit} MB. Togli le immagini oppure importalo in parti.',
	'refusal.file_type_unknown':
		'Questo file non può diventare un testo: servono DOCX, ODT, Markdown, HTML o testo semplice. Salvalo in uno di questi formati e riprova.',
	'refusal.file_unreadable':
		'Questo file non si può leggere: è danneggiato, incompleto o protetto da una password. Non ne è stato conservato nulla.',
	'refusal.file_unsafe':
		'Questo file, una volta aperto, contiene molto più di quanto dichiara, oppure chiede di caricare altro. Non è stato aperto. Salvalo di nuovo e riprova.',
	'refusal.file_empty': 'In questo file non ci sono parole.',
	'refusal.upload_too_large': 'Il file è troppo grande. Può avere al massimo {limit} MB.',
	'refusal.upload_type_unknown':
		'Questo tipo di file non si può aggiungere. Le immagini possono essere PNG, JPEG, WebP, GIF o AVIF; gli allegati PDF, file di ufficio senza macro o testo semplice.',
	'refusal.upload_svg':
		'Questo disegno dichiara entità, rimanda a sé stesso all’infinito oppure non resta nulla dopo aver tolto ciò che fa più che disegnare. Salvalo come PNG e aggiungi quello.',
	'refusal.upload_with_macros':
		'Il file contiene programmi (macro). Salvalo senza macro e aggiungi quello.',
	'refusal.picture_unreadable': 'L’immagine non si può leggere. Forse il file è danneggiato.',
	'refusal.picture_too_large': 'L’immagine ha troppi pixel. Riducila a meno di {limit} megapixel.',
	'refusal.files_full':
		'Questo testo ha già tutti i file che può contenere: {number} file o {limit} MB.',
	'refusal.pictures_without_words':
		'{number, plural, one {A # immagine manca} other {A # immagini manca}} ancora la descrizione per chi non vede le immagini.',
	'refusal.import_too_long':
		'Questo file è troppo lungo per un solo testo: un testo da file ha al massimo {limit, number} caratteri. Importalo in parti.',

	'refusal.nothing_to_ratify': 'Qui adesso non c’è nulla da ratificare.',
	'refusal.ratification_over':
		'Il termine per la ratifica è scaduto. La carta dice che cosa succede ora.',
	'refusal.already_ratified': 'Per la tua organizzazione è già stata data una risposta.',
	'refusal.reasons_too_short':
		'Motiva con qualche parola in più: almeno {min, plural, one {# carattere} other {# caratteri}}.',
	'refusal.ground_not_allowed':
		'La carta prevede un elenco chiuso di motivi. Scegline uno, oppure ratifica.',
	'refusal.changes_missing': 'Indica quali passaggi cambiano, oppure ratifica senza modifiche.',
	'refusal.change_not_found':
		'Il passaggio {number, number} deve trovarsi nel testo una sola volta, dentro un paragrafo. Copialo dal testo.',
	'refusal.changes_need_text':
		'Solo un testo si può ratificare con modifiche. Altrimenti rinvialo con i tuoi motivi.',
	'refusal.items_unanswered': 'Rispondi una volta a ciascuna raccomandazione.',
	'ratify.ratify': 'Ratifica così com’è',
	'ratify.ratify_with_changes': 'Ratifica con modifiche',
	'ratify.return': 'Rinvia al gruppo',
	'ratify.reject': 'Respingi',
	'ratify.accepted': 'Accogli',
	'ratify.partly': 'Accogli in parte',
	'ratify.rejected': 'Non accogliere',
	'ratified.ratify': 'Ratificato',
	'ratified.ratify_with_changes': 'Ratificato con modifiche',
	'ratified.return': 'Rinviato al gruppo',
	'ratified.reject': 'Respinto',
	'ratified.accepted': 'Accolto',
	'ratified.partly': 'Accolto in parte',
	'ratified.rejected': 'Non accolto',
	'ground.competence': 'Non è di nostra competenza',
	'ground.legality': 'È contro la legge',
	'ground.budget_cap': 'Supera il limite di spesa',
	'ground.eligibility': 'Non rispetta le condizioni di partecipazione',
	'effect.tied': 'Parità: sceglie chi ratifica',
	'effect.recommended': 'Raccomandato, attende la ratifica',
	'effect.escalated': 'Inoltrato: non ratificato in tempo',
	'effect.reconsent': 'Modificato nella ratifica, il gruppo è consultato di nuovo',
	'effect.returned': 'Rinviato al gruppo',
	'effect.rejected': 'Respinto nella ratifica',
	'effect.lapsed': 'Decaduto: nessuno lo ha ratificato in tempo',
	'effect.effective': 'Adottato ed efficace',
	'effect.annulled': 'Annullato su ricorso',
	'refusal.round_owed':
		'Questo turno deriva dalla decisione precedente, perciò non si può annullare.',
	'refusal.extension_none':
		'Questa decisione non si può prorogare: la regola lo consente al massimo una volta, o mai.',
	'refusal.extension_not_later':
		'Scegli una fine successiva a quella attuale. Una decisione non si accorcia mai.',
	'refusal.not_a_judge': 'La carta affida ad altri questo giudizio.',
	'refusal.statement_taken': 'La minoranza ha già fatto la sua dichiarazione.',
	'refusal.statement_without_key':
		'Il voto era riservato: solo la chiave della tua scheda mostra che hai votato no. Si trova sul dispositivo con cui hai votato.',
	'refusal.statement_not_yours':
		'Questa dichiarazione spetta a chi ha fatto obiezione o ha votato no.',
	'refusal.appeal_not_open': 'Il tempo per farlo non è iniziato o è finito.',
	'refusal.appeal_open': 'È aperto un ricorso. Finché non è deciso, tutto resta com’è.',
	'refusal.appeal_decided': 'Questo ricorso è concluso.',
	'refusal.appeal_ground_unknown': 'Scegli uno dei motivi e l’atto che contesti.',
	'refusal.panel_too_small':
		'Ci sono troppo poche persone estranee ai fatti per sorteggiare un collegio di {size, number}. Usa il rimedio esterno a questo processo.',
	'refusal.remedy_unknown': 'Scegli uno dei rimedi previsti dalla carta.',
	'refusal.remedy_impossible':
		'Il testo nel frattempo è cambiato, perciò la stessa votazione non si può riaprire. Scegli di annullare e ripetere.',
	'refusal.text_not_amended': 'Il testo è stato bloccato di nuovo così com’era. Prima modificalo.',
	'appeal.ground.procedure': 'La procedura non è stata rispettata',
	'appeal.ground.eligibility': 'Aveva diritto chi non doveva, o viceversa',
	'appeal.ground.accessibility': 'Qualcuno non ha potuto partecipare',
	'appeal.ground.factual_error': 'Si basa su un errore di fatto',
	'appeal.ground.conflict_of_interest': 'C’era un conflitto d’interessi',
	'appeal.ground.moderation': 'Qualcuno è stato messo a tacere a torto',
	'appeal.ground.missing_reasons': 'Mancano le motivazioni',
	'appeal.contested.notice': 'come e quando è stata annunciata',
	'appeal.contested.roll': 'chi aveva diritto di rispondere',
	'appeal.contested.objections': 'come sono state trattate le obiezioni',
	'appeal.contested.result': 'come è stata contata',
	'appeal.contested.ratification': 'come è stata ratificata o ricevuta',
	'appeal.remedy.dismiss': 'Respingere il ricorso',
	'appeal.remedy.correct_record': 'Correggere l’atto',
	'appeal.remedy.reopen_vote': 'Riaprire la votazione, con tutto il preavviso',
	'appeal.remedy.annul_and_repeat': 'Annullare la decisione e riportare il testo in revisione',
	'appeal.remedy.refer_legal': 'Rinviare al rimedio esterno',
	'choice.consent': 'Posso accettarlo',
	'choice.stand_aside': 'Mi astengo dal procedere',
	'choice.object': 'Mi oppongo perché…',
	'choice.yes': 'Sì',
	'choice.no': 'No',
	'choice.abstain': 'Mi astengo',

	'criterion.harm_to_aim': 'Danneggia ciò che vogliamo ottenere',
	'criterion.legal': 'È contro la legge',
	'criterion.feasibility': 'Non si può fare',
	'criterion.exclusion_accessibility': 'Esclude delle persone',
	'criterion.conflict_of_interest': 'C’è un conflitto di interessi',
	'criterion.procedure': 'La procedura non è stata rispettata',

	'method.consent': 'Consenso',
	'method.majority': 'Maggioranza',
	'method.supermajority': 'Maggioranza qualificata',
	'method.double_majority': 'Doppia maggioranza',
	'method.approval': 'Voto di approvazione',
	'method.score': 'Voto a punteggio',
	'method.dots': 'Bollini',
	'method.pb_greedy': 'Bilancio partecipativo',
	'method.pb_mes': 'Bilancio partecipativo a quote uguali',

	'share.1/3': 'un terzo',
	'share.1/2': 'la metà',
	'share.2/3': 'due terzi',
	'share.3/4': 'tre quarti',
	'share.4/5': 'quattro quinti',

	'rule.consent': 'Adottato quando c’è consenso e nessuna obiezione resta in piedi.',
	'rule.silence_absent': 'Chi tace non partecipa.',
	'rule.silence_consent': 'Chi tace acconsente.',
	'rule.fallback_vote':
		'Dopo {rounds, plural, one {# turno} many {# turni} other {# turni}} senza accordo decide un voto.',
	'rule.fallback_rule':
		'Dopo {rounds, plural, one {# turno} many {# turni} other {# turni}} senza accordo decide un’altra regola della carta: {rule}.',
	'rule.majority_yes_no': 'Adottato con più sì che no.',
	'rule.majority_cast':
		'Adottato quando più della metà delle risposte è sì, contando le astensioni.',
	'rule.majority_present': 'Adottato quando dice sì più della metà dei presenti.',
	'rule.majority_roll': 'Adottato quando dice sì più della metà dell’elenco.',
	'rule.supermajority_yes_no': 'Adottato quando è sì almeno {share} dei sì e dei no insieme.',
	'rule.supermajority_cast':
		'Adottato quando è sì almeno {share} di tutte le risposte, contando le astensioni.',
	'rule.supermajority_present': 'Adottato quando dice sì almeno {share} dei presenti.',
	'rule.supermajority_roll': 'Adottato quando dice sì almeno {share} dell’elenco.',
	'rule.tie_fails': 'Tanti sì quanti no: non adottato.',
	'rule.tie_status_quo': 'Tanti sì quanti no: tutto resta com’è.',
	'rule.tie_runoff': 'Tanti sì quanti no: segue un secondo voto.',
	'rule.tie_lot_public_seed': 'Tanti sì quanti no: decide un sorteggio pubblico.',
	'rule.tie_ratifier': 'Tanti sì quanti no: decide chi ratifica.',
	'rule.quorum_none': 'Vale qualunque sia il numero dei partecipanti.',
	'rule.quorum_min':
		'Vale quando {needed, plural, one {partecipa almeno # persona} many {partecipano almeno # persone} other {partecipano almeno # persone}}.',
	'rule.quorum_of_roll':
		'Vale quando partecipano almeno {needed, number} persone su {roll, number}.',
	'rule.quorum_share': 'Vale quando partecipa almeno {share} dell’elenco.',
	'rule.present':
		'È presente chi risulta nelle presenze dell’incontro in cui si decide, o chi risponde.',
	'rule.quorum_present': 'Vale quando partecipa almeno {share} dei presenti.',
	'rule.quorum_present_min':
		'Vale quando partecipa almeno {share} dei presenti, e almeno {needed, plural, one {# persona} many {# persone} other {# persone}}.',
	'rule.quorum_constituencies': 'Vale quando partecipa almeno {share} di ciascun gruppo.',
	'rule.quorum_all': 'Vale quando tutti quelli in elenco hanno risposto.',
	'rule.not_counted': 'Con il metodo «{method}», che qui non si può ancora proporre.',
	'rule.advisory': 'Dà un consiglio e non decide nulla.',
	'rule.who_at_open': 'In elenco: {roles}. L’elenco si forma quando la decisione si apre.',
	'rule.who_at_notice': 'In elenco: {roles}. L’elenco si forma quando la decisione è annunciata.',
	'rule.notice':
		'Annunciata almeno {days, plural, one {# giorno} many {# giorni} other {# giorni}} prima di aprirsi.',
	'rule.discussion':
		'Almeno {days, plural, one {# giorno} many {# giorni} other {# giorni}} per discuterne prima.',
	'rule.window':
		'Aperta per almeno {days, plural, one {# giorno} many {# giorni} other {# giorni}}.',
	'rule.change_secret':
		'Puoi cambiare la risposta fino alla chiusura, sul dispositivo che ne conserva la chiave.',
	'rule.reasons_secret': 'Non si chiedono motivi: le parole potrebbero rivelare chi le ha scritte.',
	'rule.secrecy_open': 'Tutti nel processo vedono chi ha risposto che cosa.',
	'rule.secrecy_open_after_close': 'Chi ha risposto che cosa si vede alla chiusura.',
	'rule.secrecy_secret': 'Chi ha risposto che cosa non si vede mai.',
	'rule.results_live': 'Il conteggio si può seguire mentre è aperta.',
	'rule.results_after_own': 'Chi ha risposto vede il conteggio.',
	'rule.results_after_close': 'Il conteggio si vede alla chiusura.',
	'rule.reasons_none': 'Non si chiedono motivi.',
	'rule.reasons_optional': 'Si può indicare un motivo.',
	'rule.reasons_required_on_no': 'Chi è contrario indica un motivo.',
	'rule.reasons_required': 'Tutti indicano un motivo.',
	'rule.change_until_close': 'Una risposta si può cambiare fino alla chiusura.',
	'rule.change_no': 'Una risposta non si può cambiare.',

	'result.adopted': 'Adottato',
	'result.not_adopted': 'Non adottato',
	'result.objected': 'Resta un’obiezione',
	'result.no_quorum': 'Troppo pochi partecipanti',
	'result.tie': 'Parità',
	'outcome.adopted': 'Il gruppo lo ha adottato.',
	'outcome.not_adopted': 'Il gruppo non lo ha adottato.',
	'outcome.objected': 'Non è adottato: resta un’obiezione. Il testo torna in revisione.',
	'outcome.no_quorum':
		'Hanno partecipato in troppo pochi, quindi nulla è deciso. Non è respinto e si può chiedere di nuovo.',
	'outcome.tie': 'Tanti sì quanti no. Non è adottato.',

	'step.roll': '{entitled, plural, one {# voto} many {# voti} other {# voti}} nell’elenco.',
	'step.cast': 'Risposte: {voted, number} su {entitled, number}.',
	'step.quorum_none': 'Non serviva un numero minimo.',
	'step.quorum_reached': 'Risposte necessarie: almeno {needed, number}; date: {counted, number}.',
	'step.quorum_missed':
		'Risposte necessarie: almeno {needed, number}; date: solo {counted, number}.',
	'step.constituency_reached':
		'{constituency, select, citizens {Cittadini} administrations {Amministrazioni} other {{constituency}}}: risposte necessarie almeno {needed, number}; date: {counted, number}.',
	'step.constituency_missed':
		'{constituency, select, citizens {Cittadini} administrations {Amministrazioni} other {{constituency}}}: risposte necessarie almeno {needed, number}; date: solo {counted, number}.',
	'step.count_yes_no': 'Sì {yes, number}, no {no, number}, astenuti {abstain, number}.',
	'step.count_consent':
		'Acconsentono {consent, number}, si fanno da parte {stand_aside, number}, si oppongono {object, number}.',
	'step.silence_consents':
		'{silent, plural, one {# persona ha taciuto e conta come consenso} many {# persone hanno taciuto e contano come consenso} other {# persone hanno taciuto e contano come consenso}}.',
	'step.base':
		'{of, select, yes_no {La quota si calcola su sì e no insieme} cast {La quota si calcola su tutte le risposte} present {La quota si calcola sui presenti} other {La quota si calcola sull’elenco}}: {count, number}.',
	'step.base_empty': 'Nessuno ha detto sì o no.',
	'step.more_than_half': '{yes, number} su {base, number} è più della metà.',
	'step.not_more_than_half': '{yes, number} su {base, number} non è più della metà.',
	'step.tie': '{yes, number} sì e {no, number} no: parità.',
	'step.share_reached': '{yes, number} su {base, number} è almeno {threshold}.',
	'step.share_missed': '{yes, number} su {base, number} è meno di {threshold}.',
	'step.objections_none': 'Nessuna obiezione resta in piedi.',
	'step.objections_stand':
		'{standing, plural, one {Resta in piedi # obiezione} many {Restano in piedi # obiezioni} other {Restano in piedi # obiezioni}}.',
	'step.consent_none': 'Nessuno ha acconsentito.',
	'step.secret_too_few':
		'Hanno risposto solo in {voted, number}. I voti riservati si contano solo da {needed, number} in su: questi sono stati distrutti senza contarli.',
	'step.result_adopted': 'Quindi il gruppo dice sì.',
	'step.result_not_adopted': 'Quindi non è adottato.',
	'step.result_objected': 'Quindi non è adottato.',
	'step.result_no_quorum': 'Quindi nulla è deciso.',
	'step.result_tie': 'Quindi non è adottato.'
} as const satisfies Record<keyof typeof en, string>
