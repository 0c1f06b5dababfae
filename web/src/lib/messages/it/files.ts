import type en from '../en/files.ts'

/** Words of pictures and attachments in a text. */
export default {
	'files.picture': 'Immagine',
	'files.attachment': 'Allegato',
	'files.add_picture': 'Aggiungi un’immagine',
	'files.attach': 'Allega un file',
	'files.words_title':
		'{n, plural, one {Che cosa mostra l’immagine?} other {Che cosa mostrano le immagini?}}',
	'files.alt': 'Descrizione per chi non la vede',
	'files.alt_of': 'Descrizione di {name} per chi non la vede',
	'files.alt_hint':
		'Di’ in una frase che cosa conta qui. Puoi farlo anche dopo: prima della revisione serve per ogni immagine.',
	'files.decorative': 'È solo decorativa: i lettori di schermo la saltano',
	'files.caption': 'Didascalia',
	'files.caption_hint':
		'Una riga che tutti leggono sotto l’immagine: che cos’è, chi l’ha fatta. Lasciala vuota se non serve.',
	'files.width': 'Larghezza',
	'files.width_own': 'Quella dell’immagine',
	'files.width_value': '{n} % della colonna',
	'files.insert': 'Aggiungi al testo',
	'files.save': 'Salva',
	'files.edit': 'Descrizione e larghezza',
	'files.edit_title': 'L’immagine',
	'files.needs_words': 'A questa immagine manca la descrizione',
	'files.resize': 'Larghezza dell’immagine, in percentuale',
	'files.tray': 'File in arrivo',
	'files.uploading': '{name}: {percent} %',
	'files.working': '{name} viene controllato',
	'files.waiting':
		'Per i file serve la connessione. {name} resta in questa pagina e viene aggiunto quando la connessione torna.',
	'files.failed': '{name} non è stato aggiunto.',
	'files.broken': 'La connessione si è interrotta.',
	'files.cancel': 'Annulla',
	'files.retry': 'Riprova',
	'files.dismiss': 'Chiudi',
	'files.added': '{name} è nel testo.',
	'files.foreign':
		'{n, plural, one {Un’immagine di un’altra pagina è rimasta fuori. Salvala e aggiungila come file.} other {# immagini di un’altra pagina sono rimaste fuori. Salvale e aggiungile come file.}}',
	'files.other_text':
		'{n, plural, one {Un file di un altro testo è rimasto fuori. Aggiungilo di nuovo qui.} other {# file di un altro testo sono rimasti fuori. Aggiungili di nuovo qui.}}',
	'files.gone': 'Il file non c’è più',
	'files.size_kb': '{n, number} KB',
	'files.size_mb': '{n, number} MB'
} as const satisfies Record<keyof typeof en, string>
