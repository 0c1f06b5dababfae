/** What follows a vote: ratification, objections tested by the group, the minority, appeals, review. */
export default {
	'redress.escalated_title': 'Non ratificato in tempo',
	'redress.escalated_text':
		'Il gruppo ha raccomandato questo testo e nessuno ha risposto entro {when}. Non è adottato. Si può ancora ratificare, rinviare o respingere.',
	'redress.ratification': 'Ratifica',
	'redress.waits_for': '{names}: chi può ratificarlo, rinviarlo o respingerlo entro {when}.',
	'redress.can_still': '{names}: chi può ancora ratificarlo, rinviarlo o respingerlo.',
	'redress.waits_for_nobody':
		'Nessuno ha il mandato per ratificarlo. Un facilitatore può darlo a un funzionario, entro {when}.',
	'redress.timeout_escalate': 'Se entro allora nessuno risponde, non è adottato e tutti lo vedono.',
	'redress.timeout_deemed_ratified': 'Se entro allora nessuno risponde, vale come ratificato.',
	'redress.timeout_lapse': 'Se entro allora nessuno risponde, la raccomandazione decade.',
	'redress.owing':
		'{count, plural, one {Manca ancora una risposta.} other {Mancano ancora # risposte.}}',
	'redress.deemed': 'Nessuno ha risposto entro {when}. Come dice la carta, vale come ratificato.',
	'redress.competence': 'Competenza',
	'redress.legal_basis': 'Base giuridica',
	'redress.who_when': '{name}, {when}',
	'redress.ground': 'Motivo: {ground}',
	'redress.change_from': 'Nel testo',
	'redress.change_to': 'Diventa',
	'redress.change_number': 'Passaggio {number, number}',
	'redress.changes_hint':
		'Copia un passaggio dal testo bloccato e scrivi che cosa lo sostituisce. Deve trovarsi una sola volta, dentro un paragrafo.',
	'redress.material': 'Questo cambia ciò che il gruppo ha deciso, non solo la forma',
	'redress.material_hint':
		'Allora il gruppo è consultato di nuovo sul testo modificato. Numeri, nomi, date e parole come «deve» contano sempre come una modifica di questo tipo.',
	'redress.was_material':
		'Cambiava ciò che il gruppo aveva deciso, perciò il gruppo è stato consultato di nuovo.',
	'redress.was_wording': 'Correggeva solo la forma.',
	'redress.answer_heading': 'La tua risposta al gruppo',
	'redress.outcome_legend': 'Che cosa rispondi?',
	'redress.ground_label': 'Per quale motivo',
	'redress.ground_hint': 'Serve se non ratifichi. La carta non ne ammette altri.',
	'redress.ground_none': 'Nessuno: ratifico',
	'redress.statement_label': 'Indica la motivazione',
	'redress.statement_hint':
		'Le leggono tutti e restano nell’atto. Almeno {min, plural, one {# carattere} other {# caratteri}}, o una breve dichiarazione se ratifichi così com’è.',
	'redress.answer_send': 'Invia la mia risposta al gruppo',
	'redress.changes_since': 'Che cosa è cambiato dal turno precedente',
	'redress.amended': 'Che cosa è cambiato poi nel testo',
	'redress.change_summary':
		'{added, plural, =0 {Nessuna parola aggiunta} one {# parola aggiunta} other {# parole aggiunte}}, {removed, plural, =0 {nessuna tolta} one {# tolta} other {# tolte}}.',
	'redress.added': 'aggiunto: ',
	'redress.removed': 'tolto: ',
	'redress.origin_reconsent':
		'Il testo è stato modificato nella ratifica. Il gruppo è consultato di nuovo sul testo modificato.',
	'redress.origin_runoff':
		'Il turno precedente è finito senza un vincitore. Decide questo ballottaggio.',
	'redress.origin_reopened':
		'Un ricorso è stato accolto. Si vota di nuovo sullo stesso testo, con tutto il preavviso.',
	'redress.judge_legend': 'Questa obiezione è fondata?',
	'redress.judge_yes': 'È fondata',
	'redress.judge_no': 'Non è fondata, perché …',
	'redress.judge_reason': 'Il tuo motivo, se non è fondata',
	'redress.judge_send': 'Invia la tua valutazione',
	'redress.judged': 'Finora {stands, number} dicono che è fondata e {falls, number} che non lo è.',
	'redress.judge_by_group':
		'Le obiezioni le valuta il gruppo: decide più della metà degli altri nell’elenco.',
	'redress.extend': 'Proroga una volta',
	'redress.extend_hint':
		'Solo più tardi, solo una volta e con un motivo che tutti leggono. Orari di {timezone}.',
	'redress.extend_to': 'Nuova fine',
	'redress.extend_reason': 'Perché si proroga',
	'redress.extended': 'Prorogata da {name}, la fine era {when}: {reason}',
	'redress.quorum_offer':
		'Finora hanno risposto in pochi. Puoi prorogare la decisione una volta prima che si chiuda.',
	'redress.minority': 'Che cosa dice la minoranza',
	'redress.minority_state': 'Parla per la minoranza',
	'redress.minority_secret':
		'Il voto era riservato. Con questa dichiarazione fai sapere a tutti che hai votato no. Lo mostra al server la chiave della tua scheda, su questo dispositivo; il server non la conserva.',
	'redress.minority_hint':
		'Non eri d’accordo. Una dichiarazione per tutti coloro che non lo erano resta nell’atto, entro {when}.',
	'redress.minority_label': 'Perché non siamo d’accordo',
	'redress.minority_send': 'Mettila nell’atto',
	'redress.appeal_heading': 'Come presentare ricorso',
	'redress.appeal_later': 'Si potrà contestare qui dopo la ratifica o la risposta.',
	'redress.appeal_until':
		'L’esito si può contestare qui fino al {when}. Un collegio di {size, number}, sorteggiato senza le persone coinvolte, decide con motivazione entro {days, plural, one {# giorno} other {# giorni}}.',
	'redress.appeal_over': 'Il termine per contestarlo qui è finito il {when}.',
	'redress.remedy_outside': 'Fuori da questo processo',
	'redress.remedy_authority': 'Rivolgiti a: {authority}.',
	'redress.remedy_term':
		'Entro {days, plural, one {# giorno} other {# giorni}} dalla pubblicazione.',
	'redress.appeals_here':
		'{count, plural, one {Qui è stato presentato un ricorso} other {Qui sono stati presentati # ricorsi}}',
	'redress.appeal_open': 'Contesta questo esito',
	'redress.appeal_ground': 'Che cosa non andava',
	'redress.appeal_contested': 'Che cosa contesti',
	'redress.appeal_statement': 'Che cosa è successo, con parole tue',
	'redress.appeal_send': 'Presenta il ricorso',
	'redress.appeal_number': 'Ricorso {number, number}: {ground}',
	'redress.appeal_by': '{name}, {when}. Contestato: {contested}.',
	'redress.somebody': 'Qualcuno nel processo',
	'redress.appeal_is_open': 'Il collegio decide entro {when}. Fino ad allora nulla viene firmato.',
	'redress.appeal_is_decided': 'Il collegio ha deciso il {when}: {remedy}.',
	'redress.appeal_is_undecided': 'Il collegio non ha deciso in tempo. Resta il rimedio esterno.',
	'redress.panel': 'Il collegio',
	'redress.panel_decided': 'ha deciso',
	'redress.panel_owes': 'non ha ancora deciso',
	'redress.draw': 'Come è stato sorteggiato il collegio',
	'redress.draw_how':
		'Ogni persona sorteggiabile ha un biglietto: SHA-256 del seme, di un a capo e del suo id. Vincono i biglietti più bassi, prima i posti di ciascun ruolo. Il seme è la voce che ha chiuso la decisione con il numero del ricorso, perciò nessuno ha potuto sceglierlo.',
	'redress.seed': 'Seme',
	'redress.ticket': 'Biglietto',
	'redress.roles': 'Ruoli',
	'redress.drawn': 'Sorteggiato',
	'redress.yes': 'sì',
	'redress.no': 'no',
	'redress.vote_legend': 'Che cosa decidi?',
	'redress.vote_reasons': 'Le tue ragioni',
	'redress.vote_hint':
		'Si vedono quando il ricorso finisce e restano nell’atto. Puoi cambiare la tua decisione finché più della metà del collegio non è d’accordo.',
	'redress.vote_send': 'Invia la mia decisione',
	'redress.following': 'Vai a ciò che è seguito',
	'redress.stop_ratified': 'Ratificato o con risposta',
	'redress.stop_review': 'Riesaminato',
	'redress.can_ratify': 'Ratifica o rispondi con motivazione',
	'redress.group_agrees': 'Il gruppo è favorevole',
	'redress.next_ratify': 'Chi ha il mandato lo ratifica o risponde',
	'redress.next_reconsent': 'Il gruppo è consultato di nuovo sul testo modificato'
} as const
