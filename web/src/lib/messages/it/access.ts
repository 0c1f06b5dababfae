import type en from '../en/access.ts'

/** La dichiarazione di accessibilità di un’installazione. */
export default {
	'access.link': 'Accessibilità',
	'access.title': 'Dichiarazione di accessibilità',
	'access.organisation': 'L’organizzazione che gestisce questo sito',
	'access.commitment':
		'{organisation} vuole che tutte le persone possano usare questo sito, come chiede la legge nazionale che attua la direttiva (UE) 2016/2102.',
	'access.applies': 'Questa dichiarazione riguarda {address}.',
	'access.status': 'Stato di conformità',
	'access.partly':
		'Questo sito è parzialmente conforme alla norma EN 301 549 V3.2.1 e alle linee guida WCAG 2.1, livello AA; è stato esaminato anche secondo la versione 2.2. Che cosa manca si legge qui sotto.',
	'access.barriers': 'Che cosa non è accessibile',
	'access.failures': 'Mancanze note',
	'access.failures_none': 'Non ne conosciamo. Più sotto trovi che cosa nessuno ha ancora provato.',
	'access.burden': 'Onere sproporzionato',
	'access.burden_none': 'Non ne invochiamo.',
	'access.outside': 'Fuori da ciò che la legge copre',
	'access.outside_texts':
		'Ciò che le persone scrivono qui e le immagini che aggiungono. L’editor chiede titoli, descrizioni e link chiari, ma non può garantirli.',
	'access.outside_files': 'I file che le persone allegano.',
	'access.untried': 'Che cosa nessuno ha ancora provato',
	'access.untried_readers':
		'Veri lettori di schermo come NVDA, JAWS, VoiceOver e TalkBack. Ciò che ricevono è stato esaminato solo nel browser.',
	'access.untried_phones':
		'Veri telefoni e tablet. Finestre piccole, tocco e tastiere che compongono sono stati imitati su un computer.',
	'access.untried_people': 'Una prova con persone con disabilità.',
	'access.untried_devices':
		'Comandi vocali, sensori e pulsanti speciali, e browser diversi da Chromium.',
	'access.untried_exports':
		'Verifiche indipendenti dei file Word, LibreOffice e PDF esportati, per esempio con veraPDF o PAC. I PDF superano il controllo PDF/UA-1 del programma che li crea.',
	'access.preparation': 'Come è stata preparata questa dichiarazione',
	'access.method':
		'Con un esame fatto da noi: ogni pagina e i suoi stati con regole automatiche (axe) in un vero browser, attività intere con la sola tastiera, finestre di 320 pixel, i colori propri del sistema e contrasti calcolati. Nessuno dall’esterno l’ha esaminata.',
	'access.reviewed': 'Riesaminata l’ultima volta: {when}.',
	'access.not_reviewed': '{organisation} non l’ha ancora riesaminata.',
	'access.feedback': 'Dicci che cosa ti esclude',
	'access.write':
		'Se qui qualcosa non funziona per te, o ti serve un testo in un’altra forma, scrivi a:',
	'access.answer': 'Di’ quale pagina è e che cosa volevi fare. Non serve un account.',
	'access.no_contact':
		'L’organizzazione non ha ancora indicato un indirizzo. Chiedi a chi ti ha invitato.',
	'access.enforcement': 'Se la risposta non ti aiuta',
	'access.enforce': 'Puoi rivolgerti all’organismo che vigila sul rispetto della legge:',
	'access.no_body':
		'{organisation} non ha ancora indicato questo organismo. Ogni Paese dell’Unione europea ne ha uno.',
	'access.admin_about':
		'Gran parte della dichiarazione la scrive il prodotto. Queste parole le aggiungi tu.',
	'access.read': 'Leggi la dichiarazione',
	'access.saved': 'La dichiarazione è salvata, come riesaminata oggi.',
	'access.email': 'Indirizzo e-mail per le barriere',
	'access.email_hint': 'Qualcuno lo legge e risponde.',
	'access.body_name': 'Organismo che vigila sulla legge',
	'access.body_hint': 'Quello del tuo Paese, con il nome completo.',
	'access.body_url': 'Il suo indirizzo web',
	'access.known': 'Che altro non è accessibile qui',
	'access.known_hint':
		'Per esempio una pagina o un documento vostro, e fino a quando. Lascia vuoto se non sai di altro.',
	'access.save': 'Salva la dichiarazione'
} satisfies Record<keyof typeof en, string>
