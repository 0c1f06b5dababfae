import type en from '../en/collab.ts'

export default {
	'collab.cancel': 'Annulla',
	'collab.close': 'Chiudi',
	'collab.undo': 'Annulla',
	'collab.undo_mine': 'Annulla quello che ho fatto',
	'collab.redo_mine': 'Ripeti',
	'collab.print': 'Stampa',
	'collab.understood': 'Ho capito',
	'collab.reload': 'Ricarica la pagina',
	'collab.sign_in': 'Accedi di nuovo',
	'collab.to_process': 'Vai al processo',
	'collab.somebody': 'Qualcuno di questo processo',
	'collab.you': '{name} (tu)',

	'collab.who_is_here': '{n, plural, one {# persona è qui} other {# persone sono qui}}',
	'collab.alone': 'Non c’è nessun altro qui.',
	'collab.go_to': 'Vai da',

	'collab.since': 'da {when}',
	'collab.begun_by': 'Iniziato da {who}, {when}',
	'collab.road':
		'{kind, select, document {Il percorso di questo testo} schedule {Il percorso di questo calendario} other {Il percorso di questa lavagna}}',
	'collab.state_reason': 'Motivo indicato:',
	'collab.decisions': 'Le decisioni che lo riguardano',
	'collab.decision_is':
		'{status, select, announced {Si apre {when}} open {Aperta fino a {when}} closed {Chiusa {when}} other {Annullata}}',
	'collab.description': 'A che cosa serve',
	'collab.needs_before_review': 'Prima che altri lo rivedano, serve:',
	'collab.need_is': '{there, select, yes {(c’è)} other {(manca)}}',
	'collab.describe': 'Scrivi a che cosa serve e che cosa dice, in breve',
	'collab.describe_save': 'Salva',
	'collab.purpose': 'A che cosa serve',
	'collab.purpose_hint': 'Una o due frasi: chi aiuta, e in che cosa.',
	'collab.summary': 'Riassunto in parole semplici',
	'collab.summary_hint': 'Che cosa dice, così lo capisce chi ha un minuto di tempo.',
	'collab.get_ready': 'Prepara per la revisione',
	'collab.start_decision': 'Avvia una decisione',
	'collab.move':
		'{to, select, in_review {{from, select, frozen {Rimetti in revisione} other {Metti in revisione}}} frozen {Blocca per una decisione} draft {{from, select, withdrawn {Recupera} other {Riporta in bozza}}} archived {Archivia} other {Ritira}}',
	'collab.consequence':
		'{to, select, in_review {{from, select, frozen {Se ne può discutere e si può riportare in bozza. Per decidere servirà un nuovo blocco, con una nuova impronta.} other {Da adesso nessuno lo modifica direttamente. Si legge, si commenta, si suggerisce; chi facilita può riportarlo in bozza.}}} frozen {Da adesso nessuno può modificarlo, nemmeno chi facilita, finché la decisione non è conclusa. Chi lo ha aperto lo sa subito. Le parole esatte ricevono un’impronta, e la decisione riguarda queste parole.} draft {{from, select, withdrawn {È di nuovo una bozza, con tutto ciò che conteneva.} other {Chi può scrivere può di nuovo modificarlo direttamente. Tutti leggono il tuo motivo.}}} archived {Si può ancora leggere, ma non cambia più nulla.} other {Esce dal lavoro comune. Il suo contenuto resta conservato.}}',
	'collab.why_not':
		'{to, select, in_review {Perché non posso metterlo in revisione} frozen {Perché non posso bloccarlo} other {Perché non posso cambiarne lo stato}}',
	'collab.reason': 'Motivo',
	'collab.reason_hint': 'Lo leggono tutte le persone del processo.',

	'collab.fingerprint': 'Impronta del contenuto bloccato',
	'collab.fingerprint_whole': 'Tutte le 64 cifre (SHA-256)',
	'collab.frozen_by': 'Bloccato {when} da {who}',
	'collab.frozen_at': 'Bloccato {when}',

	'collab.read_only':
		'{kind, select, schedule {Puoi leggere questo calendario, non modificarlo} board {Puoi leggere questa lavagna, non modificarla} other {Puoi leggere, non modificare}}',
	'collab.not_accepted': 'La tua ultima modifica non è stata accettata',
	'collab.place_gone': 'Le tue parole sono conservate come bozza: il loro posto non c’è più',
	'collab.see_draft': 'Vedi le mie parole',
	'collab.rights_closed': 'I tuoi diritti qui sono cambiati: puoi leggere, non modificare',
	'collab.rights_opened': 'I tuoi diritti qui sono cambiati: ora puoi scrivere.',
	'collab.rights_suggest':
		'I tuoi diritti qui sono cambiati: quello che scrivi ora è un suggerimento.',

	'collab.ended':
		'{reason, select, signed_out {La tua sessione è stata chiusa} no_access {Non hai più accesso a questa pagina} outdated {Questa pagina è di una versione precedente di Interlink} refused_too_large {Questa modifica era troppo grande} refused_too_fast {Sono arrivate troppe modifiche insieme} other {Il collegamento in diretta con questa pagina è finito}}',
	'collab.ended_safe':
		'Quello che era salvato è al sicuro. Il resto è conservato su questo dispositivo.',

	'collab.drafts': 'Parole tue, conservate come bozza',
	'collab.drafts_hint':
		'Queste parole le vedi solo tu, su questo dispositivo. {way, select, write {Inseriscile di nuovo, copiale o eliminale.} propose {Proponile come nuovo testo, copiale o eliminale.} other {Copiale o eliminale.}}',
	'collab.draft_read': 'Leggi le mie parole',
	'collab.draft_put_in': 'Inserisci queste parole',
	'collab.draft_put_in_done': 'Ora stanno in fondo al testo.',
	'collab.draft_propose': 'Proponile come nuovo testo',
	'collab.draft_proposal': 'Proposta: {title}',
	'collab.draft_copy': 'Copia le parole',
	'collab.draft_copied': 'Copiato.',
	'collab.draft_selected': 'Le parole sono selezionate. Copiale con Ctrl+C.',
	'collab.draft_discard': 'Elimina questa bozza',
	'collab.draft_discard_sure': 'Eliminare queste parole per sempre?',
	'collab.draft_discard_consequence':
		'Esistono solo su questo dispositivo. Nessuno potrà recuperarle.',
	'collab.draft_what':
		'{reason, select, rearranged {Non più nel testo} built_on_refused {Il loro posto nel testo non c’è più} other {Non accettate}}',
	'collab.draft_reason': 'Il server non ha potuto accettarla.',
	'collab.draft_rearranged':
		'Qualcuno ha riorganizzato questo passaggio prima di vedere le tue ultime parole. Sono conservate come bozza.',

	'collab.can_answer': 'Rispondere alla decisione che lo riguarda',
	'collab.can_write': 'Scrivere e modificare, insieme e in diretta',
	'collab.can_write_own':
		'{kind, select, board {Aggiungere idee e modificare le tue} other {Segnare i progressi di ciò che è tuo}}',
	'collab.can_suggest': 'Suggerire modifiche',
	'collab.can_settle': 'Accettare e respingere suggerimenti',
	'collab.can_suggest_and_settle': 'Suggerire, accettare e respingere',
	'collab.can_read': 'Leggere e seguire',
	'collab.until_decision': 'poi la decisione si chiude',
	'collab.until_open': 'Nessuna scadenza',
	'collab.next_draft': 'Quando è pronto va in revisione',
	'collab.next_in_review': 'Chi facilita lo blocca per una decisione',
	'collab.next_frozen': 'Una decisione su queste esatte parole',
	'collab.next_decision': 'Si contano le risposte e tutti conoscono il risultato',
	'collab.next_adopted': 'Vale finché un’altra decisione non lo cambia',
	'collab.next_replaced': 'Un’altra versione ha preso il suo posto',
	'collab.next_archived': 'Resta così com’è',
	'collab.next_disposed': 'Resta solo il certificato',
	'collab.next_destroyed': 'Il suo contenuto viene distrutto il {when}, se nessuno lo ripristina',
	'collab.next_withdrawn': 'Resta così com’è'
} satisfies Record<keyof typeof en, string>
