import type en from '../en/port.ts'

export default {
	'port.import': 'Importa un file',
	'port.export': 'Esporta',
	'port.export_of': 'Esporta “{title}”',
	'port.import_help':
		'DOCX, ODT, Markdown, HTML o testo semplice, fino a {limit} MB. Prima di conservarlo vedi che cosa diventa.',
	'port.file': 'Il file',
	'port.file_hint': 'Sceglilo oppure trascinalo qui.',
	'port.read': 'Mostra che cosa diventa',
	'port.reading': 'Lettura del file in corso. Se è lungo servono alcuni secondi.',
	'port.report': 'Che cosa porta il file',
	'port.lost': 'Che cosa non si può portare',
	'port.nothing_lost': 'Non va perso nulla.',
	'port.carried': '{n, plural, one {# parola importata.} other {# parole importate.}}',
	'port.headings': '{n, plural, one {# titolo} other {# titoli}}',
	'port.lists': '{n, plural, one {# elenco} other {# elenchi}}',
	'port.tables': '{n, plural, one {# tabella} other {# tabelle}}',
	'port.pictures': '{n, plural, one {# immagine} other {# immagini}}',
	'port.links': '{n, plural, one {# link} other {# link}}',
	'port.preview': 'Anteprima',
	'port.more': '{n, plural, one {Segue # altro blocco.} other {Seguono altri # blocchi.}}',
	'port.create': 'Crea il testo',
	'port.suggestions': 'Suggerimenti',
	'port.reading_final': 'Come se fossero accettati',
	'port.reading_original': 'Come se fossero rifiutati',
	'port.reading_marks': 'Mostrati come modifiche',
	'port.with_comments': 'Con i commenti',
	'port.as_docx': 'Word (DOCX)',
	'port.as_odt': 'LibreOffice (ODT)',
	'port.as_pdf': 'PDF accessibile',
	'port.as_html': 'Pagina web (HTML)',
	'port.as_md': 'Markdown',
	'port.as_txt': 'Testo semplice',
	'port.as_json': 'Dati (JSON)',
	'port.loss_images': '{n, plural, one {# immagine} other {# immagini}}',
	'port.loss_remote_images':
		'{n, plural, one {# immagine che si trova altrove e non è stata scaricata} other {# immagini che si trovano altrove e non sono state scaricate}}',
	'port.loss_embedded':
		'{n, plural, one {# oggetto incorporato: un video, un grafico, un file allegato} other {# oggetti incorporati: video, grafici, file allegati}}',
	'port.loss_scripts':
		'{n, plural, one {# script: non è stato eseguito} other {# script: non sono stati eseguiti}}',
	'port.loss_macros':
		'{n, plural, one {# macro: non è stata eseguita} other {# macro: non sono state eseguite}}',
	'port.loss_fields': '{n, plural, one {# campo di modulo} other {# campi di modulo}}',
	'port.loss_formulas': '{n, plural, one {# formula} other {# formule}}',
	'port.loss_notes':
		'{n, plural, one {# nota: le sue parole restano senza formattazione} other {# note: le loro parole restano senza formattazione}}',
	'port.loss_comments':
		'{n, plural, one {# commento, con le sue parole} other {# commenti, con le loro parole}}',
	'port.loss_tracked_changes':
		'{n, plural, one {# revisione: considerata accettata} other {# revisioni: considerate accettate}}',
	'port.loss_page_breaks':
		'{n, plural, one {# interruzione di pagina} other {# interruzioni di pagina}}',
	'port.loss_page_heads':
		'{n, plural, one {# intestazione o piè di pagina, con le sue parole} other {# intestazioni o piè di pagina, con le loro parole}}',
	'port.loss_text_boxes':
		'{n, plural, one {# casella di testo: le sue parole stanno dove era ancorata} other {# caselle di testo: le loro parole stanno dove erano ancorate}}',
	'port.loss_contents':
		'{n, plural, one {# indice: la struttura nasce dai titoli} other {# indici: la struttura nasce dai titoli}}',
	'port.loss_levels':
		'{n, plural, one {# titolo sotto il livello 3: diventa di livello 3} other {# titoli sotto il livello 3: diventano di livello 3}}',
	'port.loss_nesting':
		'{n, plural, one {# elenco o citazione troppo annidati: stanno accanto a ciò che li contiene} other {# elenchi o citazioni troppo annidati: stanno accanto a ciò che li contiene}}',
	'port.loss_links':
		'{n, plural, one {# link che non porta a una pagina web o a un indirizzo e-mail: le parole restano} other {# link che non portano a pagine web o indirizzi e-mail: le parole restano}}',
	'port.loss_looks':
		'{n, plural, one {# aspetto o stile particolare: le parole restano} other {# aspetti o stili particolari: le parole restano}}',
	'port.loss_signs':
		'{n, plural, one {# punto con segni che non sono lettere} other {# punti con segni che non sono lettere}}'
} as const satisfies Record<keyof typeof en, string>
