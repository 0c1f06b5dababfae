/** La carta nel suo insieme in parole semplici: modelli, riassunti, che cosa non va, che cosa non è ancora garantito. */
export default {
	'template.baseline-1': 'Con giorni per pensarci',
	'template.baseline-1_for': 'Cittadini e funzionari decidono insieme per consenso.',
	'template.workshop-pace-1': 'Al ritmo di un laboratorio',
	'template.workshop-pace-1_for': 'Senza giorni di attesa, per provare e per gli incontri.',
	'template.T1-neighbourhood-assembly': 'Assemblea di quartiere',
	'template.T1-neighbourhood-assembly_for':
		'Residenti e funzionari di un luogo decidono che cosa vi succede.',
	'template.T2-ministry-working-group': 'Gruppo di lavoro di un ministero',
	'template.T2-ministry-working-group_for':
		'Membri nominati delle due parti preparano ciò che poi un’autorità ratifica.',
	'template.T3-participatory-budgeting': 'Bilancio partecipativo',
	'template.T3-participatory-budgeting_for': 'I residenti ripartiscono una somma di denaro.',
	'template.T4-citizens-panel': 'Giuria di cittadini',
	'template.T4-citizens-panel_for':
		'Un gruppo sorteggiato raccomanda, e ogni raccomandazione riceve risposta.',
	'template.T5-inter-agency-service-design': 'Servizio di più organizzazioni',
	'template.T5-inter-agency-service-design_for':
		'Organizzazioni e cittadini progettano un servizio; ciascuna risponde della sua parte.',
	'template.T6-hackathon': 'Maratona di idee',
	'template.T6-hackathon_for': 'Partecipanti e giuria mettono in ordine le idee per un premio.',

	'summary.authority': 'Su che cosa poggia',
	'summary.objections': 'Obiezioni',
	'summary.moderation': 'Moderazione',
	'summary.promise': 'La promessa',
	'summary.who': 'Chi partecipa',
	'summary.how': 'Chi decide, e come',
	'summary.quorum': 'Quante persone servono',
	'summary.secrecy': 'Che cosa si vede, e quando',
	'summary.ratification': 'Dopo il voto',
	'summary.appeal': 'Chi poi non è d’accordo',
	'summary.published': 'Che cosa si pubblica',
	'summary.amendment': 'Cambiare queste regole',
	'summary.caveats': 'Da tenere presente',

	'rule.double_majority':
		'Adottato quando è sì almeno {share} {base, select, yes_no {dei sì e dei no insieme} cast {di tutte le risposte, astensioni comprese,} present {dei presenti} other {dell’elenco}}, e in ciascun gruppo almeno {group}.',
	'rule.score_recuse':
		'{whom, select, own_team {Nessuno dà punti alla propria squadra.} other {Chi è coinvolto non dà punti ({whom}).}}',
	'rule.completion_add1':
		'Ciò che avanzerebbe si ripartisce a piccoli passi, finché non ci sta altro.',
	'rule.completion_greedy_fill': 'Ciò che resta ancora paga quello che vogliono più persone.',
	'rule.quorum_only':
		'Vale quando partecipa almeno {share} di ciascuno di questi gruppi: {groups}.',
	'rule.unit_organisation': 'Ogni organizzazione ha una risposta, data dal suo delegato.',
	'rule.group':
		'{group, select, citizens {cittadini} administrations {amministrazioni} peer {partecipanti} jury {giuria} other {{group}}}',
	'rule.assurance':
		'{level, select, 0 {Nessuno in elenco deve dire chi è.} 1 {Chi è in elenco ha dato un nome.} 2 {Chi è in elenco ha confermato un indirizzo e-mail o un telefono.} 3 {Chi è in elenco è stato invitato per nome.} 4 {Chi è in elenco ha usato un’identità elettronica.} other {Chi è in elenco ha usato un’identità elettronica del livello più alto.}}',
	'rule.attribute':
		'{name, select, age_ok {Chi è in elenco ha almeno {value} anni.} resident_ok {Di chi è in elenco si sa che abita qui.} other {Di chi è in elenco si verifica: {name} {value}.}}',
	'rule.cap': 'Dei voti in elenco, {roles} ne hanno al massimo {share}.',
	'charter.panel_by_lot':
		'È un gruppo di {size, plural, one {# persona} other {# persone}}, sorteggiato in modo da mescolare: {strata}.',
	'rule.stratum':
		'{stratum, select, age_band {età} gender {generi} district {quartieri} other {{stratum}}}',
	'rule.attendance':
		'Vota solo chi è stato presente almeno a {share} degli incontri tenuti da quando partecipa.',
	'rule.extension':
		'{times, plural, =0 {Non si può prolungare.} one {Si può prolungare una volta, prima della chiusura.} other {Si può prolungare # volte, prima della chiusura.}}',
	'rule.delegation_off': 'Nessuno vota per un altro.',
	'rule.delegation_most':
		'Un voto si può prestare per una decisione; nessuno ne porta più di {most, plural, one {# altro} other {# altri}}.',
	'rule.appeal':
		'{days, plural, =0 {Non c’è tempo per un ricorso.} one {Si può fare ricorso per # giorno dopo il risultato.} other {Si può fare ricorso per # giorni dopo il risultato.}}',
	'rule.proposer': 'Possono proporla solo: {roles}.',
	'rule.not_retroactive': 'Vale per le decisioni che si aprono dopo, mai per quelle di prima.',

	'rule_name.default': 'Come decidiamo',
	'rule_name.sense_check': 'Un sondaggio rapido',
	'rule_name.charter_amendment': 'Cambiare queste regole',
	'rule_name.editorial_change': 'Piccole correzioni',
	'rule_name.majority': 'A maggioranza',
	'rule_name.two_thirds': 'A due terzi',
	'rule_name.open_majority': 'A maggioranza, con conteggio aperto',
	'rule_name.confidential_majority': 'A maggioranza, in modo riservato',
	'rule_name.one_of_several': 'Una tra più opzioni',
	'rule_name.order_of_preference': 'Per ordine di preferenza',
	'rule_name.points': 'A punti',
	'rule_name.persons': 'Scegliere persone',

	'charter.grants': 'Chi può fare che cosa',
	'charter.grant': '{role}: {right}',
	'amendment.question': 'Cambiamo la carta in questo modo?',
	'amendment.why': 'Perché',
	'amendment.changes': 'Che cosa cambia',
	'amendment.until': 'Finora: {sentence}',
	'amendment.then': 'Da allora: {sentence}',
	'amendment.paths': 'Lo stesso, alla lettera',
	'amendment.added': '{path}: nuovo, {after}',
	'amendment.removed': '{path}: non più, {before}',
	'amendment.changed': '{path}: {before} → {after}',
	'amendment.whole': 'La carta intera, come sarebbe',
	'amendment.hash': 'SHA-256 del suo JSON canonico (RFC 8785): {hash}',
	'refusal.amendment_running':
		'Si sta già decidendo un’altra modifica della carta. Aspetta il risultato, o prima ritirala.',
	'refusal.amendment_only':
		'Una modifica della carta si decide solo così com’è proposta. Proponine un’altra.',
	'refusal.charter_waiting':
		'Una carta modificata entra in vigore quando finiscono le decisioni in corso. Annuncia questa dopo.',
	'refusal.charter_unchanged':
		'Questa carta dice lo stesso di quella in vigore. Prima cambia qualcosa.',
	'refusal.charter_unreadable': 'La carta non si può leggere in «{path}». {reason}',
	'refusal.charter_unsound':
		'La carta promette più di quanto mantengono le sue regole. Guarda «{path}».',

	'charter.authority': 'L’autorità che c’è dietro: {authority}.',
	'charter.competence': 'La sua competenza: {competence}',
	'charter.legal_basis': 'Base giuridica: {basis}',
	'charter.phases': 'Passa per queste fasi: {phases}.',
	'charter.times': 'Gli orari sono quelli di {timezone}.',
	'charter.workdays': 'I giorni lavorativi vanno dal lunedì al venerdì.',
	'charter.workdays_of': 'I giorni lavorativi seguono il calendario {calendar}.',
	'charter.guests_most': 'Al massimo {most, plural, one {# ospite} other {# ospiti}} alla volta.',
	'charter.step_widens':
		'Durante una fase di un laboratorio, ospiti e cittadini possono ricevere il permesso di: {rights}.',
	'charter.may':
		'{capability, select, comment {commentare} suggest {suggerire modifiche} edit {scrivere} propose {proporre} other {{capability}}}',
	'charter.validity_group': 'Se un’obiezione regge lo dice il gruppo.',
	'charter.validity_facilitator': 'Se un’obiezione regge lo dice chi facilita.',
	'charter.validity_secretary': 'Se un’obiezione regge lo dice la segreteria.',
	'charter.criteria': 'Un’obiezione dice di che tipo è: {criteria}.',
	'charter.criterion':
		'{criterion, select, harm_to_aim {danno allo scopo} legal {contro la legge} feasibility {non si può fare} exclusion_accessibility {esclude qualcuno} conflict_of_interest {conflitto di interessi} procedure {procedura non rispettata} other {{criterion}}}',
	'charter.reason_length':
		'I motivi hanno almeno {characters, plural, one {# carattere} other {# caratteri}}.',
	'charter.ladder': 'I passi, dal più leggero: {steps}. Ognuno può essere contestato.',
	'charter.ladder_none': 'Non ci sono passi di moderazione.',
	'charter.ladder_reason': 'Ogni passo ha un motivo scritto.',
	'charter.ladder_no_reason': 'Un passo non richiede un motivo scritto.',
	'charter.ladder_numbers': 'Quante volte è stato usato ognuno lo vedono tutti nel processo.',
	'charter.ladder_no_numbers': 'Quante volte è stato usato ognuno lo vede solo chi modera.',
	'charter.remedies': 'Il collegio può: {remedies}.',
	'charter.remedy_open': 'Oltre il processo: {authority}.',
	'charter.group': '{group}: {roles}.',
	'charter.facilitators_vote': 'Chi facilita vota.',
	'charter.facilitators_do_not': 'Chi facilita non vota.',
	'charter.guests':
		'Gli ospiti entrano con un link per {hours, plural, one {# ora} other {# ore}}. Non votano mai.',
	'charter.guests_chosen_or_generated_pseudonym':
		'Chi entra come ospite senza account sceglie come farsi chiamare o riceve uno pseudonimo.',
	'charter.guests_generated_pseudonym':
		'Chi entra come ospite senza account riceve uno pseudonimo.',
	'charter.guests_none': 'Nessuno entra come ospite.',
	'charter.drafts_open': 'Gli osservatori leggono le bozze.',
	'charter.drafts_closed': 'Gli osservatori leggono solo ciò che è adottato.',
	'charter.observers_comment': 'Gli osservatori possono commentare.',
	'charter.observers_silent': 'Gli osservatori non commentano.',
	'charter.contact': 'Le domande vanno a: {contact}',
	'charter.response':
		'A ciò che dicono le persone si risponde entro {days, plural, one {# giorno lavorativo} other {# giorni lavorativi}}.',
	'charter.conflict': 'Se non siamo d’accordo: {procedure}',
	'charter.ratify_none': 'Ciò che il gruppo adotta ha effetto; nessuno deve ratificarlo.',
	'charter.ratify':
		'Chi ha il mandato risponde entro {days, plural, one {# giorno lavorativo} other {# giorni lavorativi}}: {outcomes}.',
	'charter.ratify_reasons': 'Servono motivi scritti per: {outcomes}.',
	'charter.ratify_grounds': 'Si può fermare solo per questi motivi: {grounds}.',
	'charter.ratify_any_ground': 'Si può fermare per qualsiasi motivo.',
	'charter.ratify_per_item': 'Ogni punto riceve la sua risposta.',
	'charter.ratify_each': 'Ogni organizzazione ratifica la propria parte.',
	'charter.timeout_escalate': 'Senza risposta in tempo: passa al livello superiore.',
	'charter.timeout_deemed_ratified': 'Senza risposta in tempo: vale come ratificato.',
	'charter.timeout_lapse': 'Senza risposta in tempo: decade.',
	'charter.outcome':
		'{outcome, select, ratify {ratificare} ratify_with_changes {ratificare con modifiche} return {rinviare} reject {respingere} accepted {accogliere} partly {accogliere in parte} rejected {respingere} other {{outcome}}}',
	'charter.ground':
		'{ground, select, competence {l’autorità non è competente} legality {è contro la legge} budget_cap {costa più di quanto previsto} eligibility {qualcuno non aveva diritto di partecipare} other {{ground}}}',
	'charter.appeal':
		'Si può fare ricorso per {days, plural, one {# giorno} other {# giorni}}; si decide entro {decide, plural, one {# giorno} other {# giorni}}.',
	'charter.appeal_none': 'Dentro il processo non c’è ricorso.',
	'charter.panel':
		'Decide un collegio di {size, plural, one {# persona} other {# persone}}, sorteggiato.',
	'charter.panel_least': 'Ne fanno parte almeno: {members}.',
	'charter.panel_member': '{role}: {count, number}',
	'charter.suspends': 'Fino ad allora nulla è sigillato.',
	'charter.suspends_not': 'Intanto la decisione ha effetto.',
	'charter.remedy':
		'Oltre il processo: {authority}, {days, plural, =0 {subito} one {entro # giorno} other {entro # giorni}}.',
	'charter.publish_public':
		'Quando il suo verbale è sigillato, una decisione sta nel registro pubblico, per tutti.',
	'charter.publish_process': 'Le decisioni e i loro verbali sono aperti a chi è nel processo.',
	'charter.publish_none': 'Le decisioni e i loro verbali non si pubblicano.',
	'charter.names_pseudonym': 'I cittadini appaiono con uno pseudonimo.',
	'charter.names_name': 'Tutti appaiono con il loro nome.',
	'charter.names_none': 'Nessuno appare con il suo nome.',
	'charter.signature_none': 'Il server sigilla il verbale; nessuno firma di persona.',
	'charter.signature_advanced': 'Oltre al sigillo del server ci sono firme avanzate di persone.',
	'charter.signature_qualified':
		'Oltre al sigillo del server ci sono firme qualificate di persone.',
	'charter.minutes': 'Il resoconto è obbligatorio.',
	'charter.minutes_optional': 'Il resoconto è facoltativo.',
	'charter.motions_put_up':
		'Degli emendamenti allo stesso passaggio se ne decide uno alla volta, nell’ordine in cui sono stati presentati.',
	'charter.motions_furthest_first':
		'Degli emendamenti allo stesso passaggio se ne decide uno alla volta, per primo quello che cambia più parole.',
	'charter.motions_by_facilitator':
		'Degli emendamenti allo stesso passaggio se ne decide uno alla volta; chi facilita sceglie quale viene dopo.',
	'charter.review':
		'{months, plural, one {I testi adottati si rivedono dopo # mese.} other {I testi adottati si rivedono dopo # mesi.}}',
	'charter.retention':
		'{retention, select, process_10y {Ciò che si archivia senza un’altra scelta si conserva dieci anni.} working_2y {Ciò che si archivia senza un’altra scelta si conserva due anni.} other {Ciò che si archivia senza un’altra scelta si conserva per sempre.}}',
	'charter.proposed_numbers':
		'I numeri di questo modello (quorum, quote, giorni) sono proposte. Ogni amministrazione fissa i suoi.',
	'charter.prize_ranking':
		'Vota anche chi ha dato solo un nome. È ammesso perché il risultato è una classifica per un premio, non un atto di diritto pubblico.',
	'charter.names_only':
		'Vota anche chi ha dato solo un nome. Basta per provare, non per atti di diritto pubblico.',

	'unheld.steps': 'i laboratori non hanno fasi che danno più diritti a ospiti e cittadini',
	'shortfall.method': 'non conta con questo metodo',
	'shortfall.secret': 'non tiene segrete le schede',
	'shortfall.tie': 'non risolve la parità in questo modo',
	'shortfall.organisation': 'non conta una risposta per organizzazione',
	'shortfall.recusal': 'non impedisce di dare punti alla propria squadra',
	'shortfall.calendar': 'non conosce questo calendario dei giorni lavorativi',
	'shortfall.signature': 'non ha firme qualificate di persone',

	'problem.shape': 'Qui una carta non può dirlo. {reason}',
	'problem.amendment_missing': 'Senza questa regola la carta non si potrebbe mai cambiare.',
	'problem.roll_role': 'Chi ha questo ruolo non può mai essere in elenco: {role}.',
	'problem.inform_decides':
		'Chi promette di informare non fa decidere: questa regola può dare solo un consiglio.',
	'problem.inform_contact': 'Chi promette di informare dice a chi fare domande.',
	'problem.consult_decides':
		'Chi promette di ascoltare non fa decidere: questa regola può dare solo un consiglio.',
	'problem.consult_response':
		'Chi promette di ascoltare risponde entro {days, plural, one {# giorno lavorativo} other {# giorni lavorativi}} al massimo.',
	'problem.consult_window':
		'Una consultazione aperta a tutti dura almeno {days, plural, one {# giorno} other {# giorni}}.',
	'problem.involve_ratified':
		'Chi promette di motivare ogni scelta diversa dal consiglio deve rispondere: la ratifica è necessaria.',
	'problem.involve_reasons':
		'Chi promette di motivare ogni scelta diversa dal consiglio lo fa anche qui: {outcome}.',
	'problem.collaborate_conflict':
		'Chi promette di decidere insieme dice che cosa succede in un conflitto: indica un collegio o una procedura.',
	'problem.empower_grounds':
		'Chi promette di fare ciò che decidono le persone può fermarlo solo per un elenco chiuso di motivi.',
	'problem.empower_timeout':
		'Chi promette di fare ciò che decidono le persone non lo ferma tacendo: vale come ratificato.'
} as const
