import type en from '../en/mail.ts'

export default {
	'mail.sign_in.subject': 'Il tuo link di accesso',
	'mail.sign_in.body':
		'Ciao,\n\napri questo link e premi il pulsante per accedere a Interlink:\n\n{link}\n\nFunziona una sola volta, per {minutes, plural, one {# minuto} other {# minuti}}. Se non l’hai chiesto tu, non fare nulla: senza questo messaggio nessuno può entrare.',
	'mail.attach_email.subject': 'Conferma il tuo indirizzo e-mail',
	'mail.attach_email.body':
		'Ciao,\n\nqualcuno, probabilmente tu, ha chiesto di usare questo indirizzo e-mail in Interlink. Se sei tu, apri questo link nel browser in cui hai fatto l’accesso e premi il pulsante:\n\n{link}\n\nFunziona una sola volta, per {minutes, plural, one {# minuto} other {# minuti}}. Se non sei tu, non fare nulla: il tuo indirizzo non sarà usato.',
	'mail.invitation.subject': '{inviter} ti invita a “{process}”',
	'mail.invitation.body':
		'Ciao,\n\n{inviter} ti invita a partecipare a “{process}” su Interlink, dove persone e pubbliche amministrazioni scrivono, pianificano e decidono insieme. Partecipa qui:\n\n{link}\n\nL’invito è valido fino al {until}.',
	'mail.measure.subject': 'Un passo di moderazione in "{process}"',
	'mail.measure.body':
		'Ciao,\n\nin "{process}" {step, select, notice {hai ricevuto un richiamo} hide {qualcosa che hai scritto è stato nascosto; tu lo vedi ancora} mute_session {ti è stato chiesto di fare una pausa} suspend_14d {i tuoi diritti sono stati sospesi per un tempo} other {è stato proposto di escluderti con una decisione}}. La regola, il motivo e come puoi contestarlo sono qui:\n\n{link}',
	'mail.mention.subject': 'Qualcuno ti ha nominato in "{title}"',
	'mail.mention.body':
		'Ciao,\n\nin "{process}" qualcuno ti ha nominato in un commento al testo "{title}". Leggilo e rispondi qui:\n\n{link}',
	'mail.text_mention.subject': 'Qualcuno ti ha nominato nel testo "{title}"',
	'mail.text_mention.body':
		'Ciao,\n\nin "{process}" qualcuno ti ha nominato nel testo "{title}". Leggilo qui:\n\n{link}',
	'mail.draft_ends.subject': '"{title}" non è mai stato adottato e sarà distrutto',
	'mail.draft_ends.body':
		'Ciao,\n\nla fase di "{process}" in cui si è lavorato per l’ultima volta a "{title}" è finita due anni fa, e nessuno l’ha adottato. Ora è nel cestino. Chi l’ha iniziato o chi conduce il processo può recuperarlo fino al {until}; poi il contenuto viene distrutto:\n\n{link}',
	'mail.motion_unmerged.subject': 'Adottato, ma non inserito: {title}',
	'mail.motion_unmerged.body':
		'Ciao,\n\nin "{process}" l’emendamento "{title}" è stato adottato, ma nel frattempo il passo dice altro e il testo non è stato cambiato. Ricevi questo messaggio perché l’hai suggerito, l’hai messo ai voti o segui il processo. Che cosa si può fare:\n\n{link}',
	'mail.digest.subject': '{count, plural, one {Una novità} other {# novità}} da Interlink',
	'mail.digest.body':
		'Ciao,\n\ndall’ultimo riepilogo:\n\n{lines}\n\nHai scelto di riceverlo una volta al giorno. Puoi cambiare qui:\n\n{link}',
	'mail.measure_panel.subject': 'Sei nel collegio sorteggiato in "{process}"',
	'mail.measure_panel.body':
		'Ciao,\n\nin "{process}" qualcuno contesta un passo di moderazione e tu sei nel collegio sorteggiato che lo riesamina. Decidi, con i tuoi motivi, entro {until}:\n\n{link}',
	'mail.measure_reviewed.subject': 'La tua contestazione in "{process}" è stata esaminata',
	'mail.measure_reviewed.body':
		'Ciao,\n\nin "{process}" il passo di moderazione che hai contestato è stato riesaminato: {outcome, select, lifted {è revocato} upheld {resta valido} other {il collegio non ha deciso in tempo, quindi resta com’è}}. Qui trovi i motivi:\n\n{link}',
	'mail.rectification_answered.subject': 'I tuoi dati in un atto: c’è la risposta',
	'mail.rectification_answered.body':
		'Ciao,\n\nin «{process}» hai detto che l’atto su «{question}» riporta qualcosa di sbagliato su di te. {accepted, select, yes {È rettificato: da ora l’atto lo dice.} other {Resta com’è.}} I motivi sono nel tuo account, in I tuoi dati. La decisione:\n\n{link}',
	'mail.safety_taken.subject': 'Misura d’emergenza in «{process}»',
	'mail.safety_taken.body':
		'Ciao,\n\nin «{process}» chi facilita ha messo in pausa, per tutti e per un tempo limitato, ciò che si può fare. Ricevi questo avviso perché curi i documenti o rappresenti un’amministrazione. Che cosa, perché e fino a quando:\n\n{link}',
	'mail.safety_ended.subject': 'Misura d’emergenza finita in «{process}»',
	'mail.safety_ended.body':
		'Ciao,\n\nla pausa in «{process}» è finita. Tutto è come prima. Resta scritta nel registro:\n\n{link}',
	'mail.vote_reminder.subject': 'Non hai ancora risposto: {question}',
	'mail.vote_reminder.body':
		'Ciao,\n\nin "{process}" una decisione si chiude {until} e non hai ancora risposto:\n\n{question}\n\nLeggi e rispondi:\n\n{link}',
	'mail.quorum_at_risk.subject': 'Finora hanno risposto in pochi: {question}',
	'mail.quorum_at_risk.body':
		'Ciao,\n\nin "{process}" una decisione si chiude {until} e finora hanno risposto in troppo pochi:\n\n{question}\n\nPuoi prorogarla una volta prima che si chiuda, con un motivo:\n\n{link}',
	'mail.ratification_asked.subject': 'Serve la tua risposta: {question}',
	'mail.ratification_asked.body':
		'Ciao,\n\nil gruppo di "{process}" raccomanda un testo e tu puoi ratificarlo. Rispondi entro {until}:\n\n{question}\n\nLeggi e rispondi:\n\n{link}',
	'mail.ratification_over.subject': 'Nessuno ha ratificato in tempo: {question}',
	'mail.ratification_over.body':
		'Ciao,\n\nin "{process}" il termine per la ratifica è scaduto senza risposta:\n\n{question}\n\n{effect, select, effective {Come dice la carta, vale come ratificato ed è adottato.} lapsed {Come dice la carta, la raccomandazione è decaduta.} other {Come dice la carta, è inoltrata. Si può ancora rispondere.}}\n\n{link}',
	'mail.panel_drawn.subject': 'Sei nel collegio sorteggiato: {question}',
	'mail.panel_drawn.body':
		'Ciao,\n\nin "{process}" qualcuno ha presentato ricorso contro una decisione e il sorteggio ti ha messo nel collegio. Decidi con le tue ragioni entro {until}:\n\n{question}\n\n{link}',
	'mail.review_due.subject': 'È ora di riesaminarlo: {question}',
	'mail.review_due.body':
		'Ciao,\n\nin "{process}" è arrivata la data per riesaminare ciò che è stato adottato:\n\n{question}\n\nVale ancora? Riguardalo con il gruppo:\n\n{link}',
	'mail.lot_drawn.subject': 'Fai parte del gruppo sorteggiato di "{process}"',
	'mail.lot_drawn.body':
		'Ciao,\n\nil sorteggio ha scelto anche te per il gruppo di "{process}". Se non puoi partecipare, dillo lì: il tuo posto va a chi viene dopo nell’ordine del sorteggio:\n\n{link}',
	'mail.ledger_alarm.subject': 'Allarme: il registro di {organisation} si contraddice',
	'mail.ledger_alarm.body':
		'Ciao,\n\nil registro di {organisation} è stato controllato e non torna in {places, plural, one {# punto} other {# punti}}. Qualcuno ha cambiato la base di dati aggirando questo programma, è danneggiata, oppure è stata ripristinata una copia più vecchia. Nessun punto di controllo viene firmato finché chi amministra non ne risponde qui:\n\n{link}',
	'mail.seal_key_ends.subject':
		'{days, plural, =0 {La chiave del sigillo è scaduta} one {La chiave del sigillo scade entro un giorno} other {La chiave del sigillo scade entro # giorni}}',
	'mail.seal_key_ends.body':
		'Ciao,\n\nil certificato della chiave del sigillo di {named} {days, select, 0 {è scaduto il {until}. Con essa non si sigilla più alcun verbale.} other {scade il {until}. Nel suo ultimo giorno non si sigilla più alcun verbale.}} Procurane uno nuovo e passa a quello:\n\n{link}',
	'mail.seal_key_held.subject': 'I verbali non si possono sigillare',
	'mail.seal_key_held.body':
		'Ciao,\n\nuna chiave del sigillo di questa installazione non si può usare. {problem}\n\n{link}',
	'mail.account_unused.subject': 'Il tuo account Interlink sarà cancellato',
	'mail.account_unused.body':
		'Ciao,\n\nda due anni nessuno usa il tuo account su Interlink. Il {until} viene cancellato: il tuo nome sparisce, ciò che hai scritto resta senza. Per mantenerlo accedi una volta:\n\n{link}',
	'mail.footer': '--\nQuesto messaggio è stato inviato da Interlink. Non occorre rispondere.'
} as const satisfies Record<keyof typeof en, string>
