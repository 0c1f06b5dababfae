/** The desk of records: making, filing, keeping, disposing. */
export default {
	'filing.title': 'Atti',
	'filing.lead': 'Ogni decisione che ha avuto effetto, e che cosa resta da fare per il suo atto.',
	'filing.waiting': 'Da fare',
	'filing.kept': 'Classificati',
	'filing.waiting_none': 'Non c’è nulla da fare',
	'filing.waiting_none_about': 'Una decisione compare qui appena ha effetto.',
	'filing.kept_none': 'Nulla è ancora classificato',
	'filing.kept_none_about':
		'Ciò che classifichi compare qui, con tutto ciò che riguarda la conservazione.',
	'filing.minutes_about': 'Resoconto che può ancora cambiare',
	'filing.needs_minutes': 'Prima va collegato il resoconto.',
	'filing.to_minutes': 'Collega il resoconto',
	'filing.not_made': 'Ha avuto effetto. L’atto non c’è ancora.',
	'filing.sealed': 'Sigillato il {when}',
	'filing.disposed': 'I file sono stati eliminati il {when}',
	'filing.try_again': 'Riprova ora',
	'filing.check': 'Verifica qui',
	'filing.check_failed': 'Non è stato possibile prendere l’atto. Riprova.',
	'filing.to_signing': 'Vai alla firma',
	'filing.file': 'Classifica',
	'filing.file_again': 'Classifica in altro modo',
	'filing.classification': 'Codice di classificazione',
	'filing.classification_hint': 'Come nel vostro titolario, per esempio 04.02.',
	'filing.registry': 'Numero di protocollo',
	'filing.registry_hint': 'Dal protocollo dell’ente. Puoi aggiungerlo dopo.',
	'filing.held_by_text': 'Bloccato insieme al testo deciso.',
	'filing.confirm_help': 'I file vengono distrutti per sempre. Numero, impronte e prove restano.',
	'filing.stub_hashes': 'Impronte dei file (SHA-256)',
	'filing.done_make': 'L’atto è in preparazione.',
	'filing.done_file': 'Classificato.',
	'filing.done_setHold': 'Il blocco legale è messo.',
	'filing.done_liftHold': 'Il blocco legale è tolto.',
	'filing.done_askDisposal': 'Chiesto. Entro 30 giorni deve essere d’accordo un’altra persona.',
	'filing.done_confirm': 'I file sono distrutti. Qui resta il certificato.',
	'filing.rectify_waits': 'Qualcuno dice che l’atto riporta qualcosa di sbagliato su di sé',
	'filing.rectify_asked': '{who}, {when}',
	'filing.rectify_mine': 'Lo hai chiesto tu. Risponde un’altra persona.',
	'filing.rectify_help':
		'Il file sigillato resta com’è. Ciò che rettifichi sta nella pagina dell’atto e in ogni atto di questa decisione fatto più tardi. La persona legge il tuo motivo.',
	'filing.rectify_accept': 'Rettifica',
	'filing.rectify_refuse': 'Lascia com’è',
	'filing.done_rectified': 'Risposto. La persona è avvisata.',
	'filing.redact': 'Togli delle parole',
	'filing.redact_help':
		'Per parole che non devono stare in un atto: dati di qualcuno, o ciò che è stato pubblicato per errore. Servono due persone. Prima guarda che cosa se ne andrebbe.',
	'filing.redact_passages': 'Parole da togliere',
	'filing.redact_passages_hint':
		'Ogni passaggio su una riga, parola per parola come sta nel testo, dall’interno di un solo paragrafo. Se ne va ovunque si trovi.',
	'filing.redact_ground': 'Motivo',
	'filing.redact_ground_is':
		'{ground, select, erasure {Cancellazione di dati personali (regolamento (UE) 2016/679, art. 17)} mistake {Pubblicato per errore} court_order {Ordine di un giudice} other {Segreto per legge}}',
	'filing.redact_reference': 'Richiesta, ordine o disposizione',
	'filing.redact_reference_hint':
		'Senza le parole stesse e senza nomi: sta nel nuovo atto, per tutti.',
	'filing.redact_preview': 'Mostra che cosa se ne andrebbe',
	'filing.redact_ask': 'Chiedi a un’altra persona di toglierle',
	'filing.redact_goes':
		'{n, plural, one {Le parole se ne vanno da # punto:} other {Le parole se ne vanno da # punti:}}',
	'filing.redact_place':
		'{place, select, text {Testo} title {Titolo del testo} question {Domanda} summary {Riassunto} background {Ciò che è stato detto con l’annuncio} reasons {Motivi} objections {Obiezioni e risposte} minority {Dichiarazione della minoranza} minutes {Verbale} ratification {Ratifica} appeals {Ricorsi} translations {Traduzioni} rectifications {Rettifiche} other {Nomi dei file}}',
	'filing.redact_records':
		'{n, plural, one {Un altro atto prende il posto di {ids}.} other {Altri atti prendono il posto di {ids}.}}',
	'filing.redact_lost':
		'Non si può tornare indietro. Le parole se ne vanno da testi, versioni, motivi e commenti, e i file sigillati sono distrutti; restano solo impronte e prove. Se la legge ti chiede di custodire l’originale, portalo prima nel vostro sistema di gestione documentale. I file che qualcuno ha già, e le copie di sicurezza finché non scadono, contengono ancora le parole.',
	'filing.redact_elsewhere': 'Le parole stanno anche in questi testi, che restano come sono:',
	'filing.redact_waits': 'Ci sono parole da togliere',
	'filing.redact_asked':
		'{who} lo ha chiesto il {when}. Un’altra persona deve acconsentire entro il {until}.',
	'filing.redact_understood': 'Ho letto che cosa se ne va e che non si può tornare indietro',
	'filing.redact_confirm': 'Togli queste parole per sempre',
	'filing.redact_take_back': 'Ritira la richiesta',
	'filing.redact_turn_down': 'Respingi',
	'filing.done_redact': 'Chiesto. Un’altra persona deve acconsentire entro 30 giorni.',
	'filing.done_redacted':
		'Le parole non ci sono più. Questo atto prende il posto di quello di prima.',
	'filing.done_redactionEnded': 'Rinunciato. Le parole che hai indicato sono dimenticate.',
	'filing.bag': 'Porta tutti nel sistema documentale',
	'filing.bag_one': 'Porta nel sistema documentale',
	'filing.access': 'Qualcuno chiede i propri dati',
	'filing.access_who': 'Chi chiede',
	'filing.leaving': 'L’intero processo',
	'filing.leaving_about':
		'Ogni testo, decisione, atto e voce del registro in un solo file, leggibile senza Interlink. Un altro Interlink lo accoglie. Contiene dati personali e può richiedere qualche minuto.',
	'filing.leaving_button': 'Prendi l’intero processo',
	'filing.bring_short': 'Porta un processo',
	'filing.bring_title': 'Portare un processo da un’altra installazione',
	'filing.bring_lead':
		'Arriva per intero o per niente. Prima si esamina tutto: ogni somma di controllo, ogni riga e il registro con le sue prove.',
	'filing.bring_file': 'Il pacchetto (ZIP)',
	'filing.bring_hint': 'Come l’ha fatto l’altra installazione, fino a {most, number} MB.',
	'filing.bring': 'Esamina e porta qui',
	'filing.bring_working': 'Il pacchetto viene esaminato. Può richiedere qualche minuto: resta qui.',
	'filing.bring_done': 'Il processo è qui',
	'filing.bring_people':
		'{n, plural, one {# persona, solo per nome} other {# persone, solo per nome}}',
	'filing.bring_records': '{n, plural, one {# atto} other {# atti}}',
	'filing.bring_entries':
		'{n, plural, one {# voce del registro, esaminata} other {# voci del registro, esaminate}}',
	'filing.bring_left':
		'Non sono stati portati: account, inviti e chi ha letto che cosa. Ora lo faciliti tu: invita di nuovo le persone.',
	'filing.bring_to': 'Apri il processo',
	'filing.scheme_short': 'Classificazione',
	'filing.scheme_title': 'Titolario di classificazione',
	'filing.scheme_lead':
		'Sotto che cosa si classificano gli atti. Senza titolario va bene ogni codice.',
	'filing.scheme_label': 'Codici e titoli',
	'filing.scheme_hint':
		'Uno per riga: il codice, uno spazio, il titolo. Ciò che è già classificato resta com’è.',
	'filing.scheme_saved': 'Il titolario è salvato.',
	'filing.bring_too_large':
		'Questo file ha {size, number} MB e questa installazione ne accetta {most, number}. Chi la gestisce può alzare il limite (BRING_MAX_MB).',
	'filing.bring_rows': '{n, plural, one {# riga esaminata} other {# righe esaminate}} in tutto',
	'filing.bring_origin': 'Dal registro',
	'filing.bring_renumbered': 'Atti sotto un altro numero',
	'filing.bring_renumbered_about':
		'Qui un altro atto ha questo numero. Questi stanno qui con un segno del registro da cui vengono; i loro file sigillati dicono solo il numero e non sono stati cambiati.'
} as const
