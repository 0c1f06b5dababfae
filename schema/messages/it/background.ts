import type en from '../en/background.ts'

export default {
	'record.problem.clock':
		'L’orologio di questo server e l’autorità di marcatura temporale differiscono di {minutes, plural, one {# minuto} other {# minuti}}. Correggi l’orologio. Il verbale attende e si riprova.',
	'record.problem.disk_full':
		'Il disco del database è pieno. Fai spazio. Il verbale attende e si riprova.',
	'record.problem.heads_disk_full':
		'Il disco su cui si conservano le teste del registro (HEADS_FILE) è pieno. Fai spazio. Il verbale attende e si riprova.',
	'record.problem.form':
		'Il verbale non corrisponde alla sua forma pubblicata: {reason}. Non è stato emesso nulla. Chi si occupa dell’installazione deve controllare.',
	'record.problem.ledger_alarm':
		'Il registro delle operazioni si contraddice: prima deve rispondere chi amministra. Il verbale attende.',
	'record.issued': 'Emesso il {date}',
	'record.section.contents': 'Indice',
	'record.code_alt': 'Codice QR con questo contenuto: {content}',
	'record.code_scan':
		'Il codice QR apre la pagina di questo verbale nel registro pubblico e contiene l’intero SHA-256 di record.json.',
	'record.code_scan_plain':
		'Il codice QR contiene il numero di questo verbale e l’intero SHA-256 di record.json.',
	'record.tally_bars_alt': 'Barre, una per ogni opzione: {counts}.',
	'record.label.address': 'Nel registro pubblico',
	'record.label.prepared': 'Testo preparato da',
	'record.label.certified': 'Attestato da',
	'record.label.requested': 'Verbale chiesto da',
	'record.label.legal_basis': 'Base giuridica',
	'record.label.competence': 'Competenza',
	'record.label.appeal': 'Contestabile fino al',
	'record.label.supersedes': 'Prende il posto di',
	'record.label.amends': 'Modifica',
	'record.label.implements': 'Dà attuazione a',
	'record.label.purpose': 'A che cosa serve il testo',
	'record.redacted.erasure': '[oscurato: cancellazione di dati personali]',
	'record.redacted.mistake': '[oscurato: pubblicato per errore]',
	'record.redacted.court_order': '[oscurato: ordine del giudice]',
	'record.redacted.secret_by_law': '[oscurato: segreto per legge]',
	'record.redaction.erasure': 'cancellazione di dati personali, regolamento (UE) 2016/679, art. 17',
	'record.redaction.mistake': 'dati personali o altri dati pubblicati per errore',
	'record.redaction.court_order': 'ordine di un giudice',
	'record.redaction.secret_by_law': 'segreto per legge',
	'record.label.rectified': 'Rettificato',
	'record.rectification_line': '{date}: «{wrong}» va letto «{right}»',
	'record.label.redacted': 'Parole oscurate',
	'record.redaction_line': '{date}, al posto di {record}: {ground}. {reference}',
	'record.label.original': 'SHA-256 del testo su cui si è deciso',
	'record.linked': '{title} ({record})',
	'record.lent': '{answer}. Ha risposto per delega: {person}',
	'record.section.participation': 'Chi ha partecipato',
	'record.column.entitled': 'Aventi diritto',
	'record.column.answered': 'Hanno risposto',
	'record.section.alternatives': 'Che cos’altro si è valutato',
	'record.column.alternative': 'Alternativa',
	'record.column.why_not': 'Perché no',
	'record.section.accommodations': 'Perché tutti potessero partecipare',
	'record.assisted':
		'{assisted, plural, =0 {Nessuno ha risposto con un aiuto o per un’altra via.} one {# persona ha risposto con un aiuto o per un’altra via.} other {# persone hanno risposto con un aiuto o per un’altra via.}}',
	'record.noted_by': 'Annotato da {person}, {date}',
	'record.section.translations': 'In altre lingue',
	'record.translated_human':
		'Traduzione fatta da una persona ({person}, {date}). Solo per leggere: vale il testo in {authority}.',
	'record.translated_machine':
		'Traduzione automatica (aggiunta da {person}, {date}). Può contenere errori e serve solo per leggere: vale il testo in {authority}.',
	'record.language':
		'{language, select, en {inglese} it {italiano} lv {lettone} es {spagnolo} other {{language}}}',
	'record.section.attachments': 'Immagini e file del testo',
	'record.attachments_intro':
		'Si trovano nel pacchetto di questo verbale, ciascuno con il nome del suo SHA-256.',
	'record.fingerprint.published':
		'Impronta del documento condiviso nel pacchetto, senza identificativi di persone',
	'record.replaced':
		'Dove si legge [U+…] il testo ha un segno che i caratteri di questo file non sanno disegnare, oppure invisibile. I file allegati contengono il segno stesso.'
} satisfies Record<keyof typeof en, string>
