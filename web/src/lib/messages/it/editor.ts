import type en from '../en/editor.ts'

export default {
	'editor.tools': 'Strumenti per il testo',
	'editor.more_tools': 'Altri strumenti',
	'editor.about': 'Su questo testo',
	'editor.placeholder': 'Scrivi qui, insieme agli altri',
	'editor.opening': 'Si apre per scrivere',
	'editor.mode_read': 'Lettura',
	'editor.mode_write':
		'Stai scrivendo; gli altri lo vedono subito. Esc e poi Tab ti porta fuori dal testo. Alt+F10 va agli strumenti, Alt+0 elenca i tasti.',
	'editor.read_only':
		'{state, select, frozen {Questo testo è bloccato: leggilo, decidi} adopted {Questo testo è adottato: resta come è stato deciso} other {Puoi leggere questo testo, non modificarlo}}',
	'editor.to_decision': 'Vai alla decisione',
	'editor.words': '{n, plural, one {# parola} other {# parole}}',
	'editor.outline': 'Indice',
	'editor.outline_empty': 'Qui staranno i titoli del testo.',
	'editor.in_the_text': 'nel testo',
	'editor.back': 'Torna dove ero',

	'editor.undo': 'Annulla quello che ho scritto',
	'editor.redo': 'Ripeti',
	'editor.style_menu': 'Tipo di paragrafo',
	'editor.style':
		'{style, select, 0 {Testo} 1 {Titolo principale} 2 {Titolo} 3 {Sottotitolo} other {Altro}}',
	'editor.bold': 'Grassetto',
	'editor.italic': 'Corsivo',
	'editor.underline': 'Sottolineato',
	'editor.strike': 'Barrato',
	'editor.code': 'Codice',
	'editor.bullet_list': 'Elenco',
	'editor.ordered_list': 'Elenco numerato',
	'editor.task_list': 'Elenco da spuntare',
	'editor.quote': 'Citazione',
	'editor.code_block': 'Blocco di codice',
	'editor.rule': 'Linea di separazione',

	'editor.link': 'Collegamento',
	'editor.link_address': 'Indirizzo',
	'editor.link_hint': 'Una pagina (https://…) o un indirizzo e-mail',
	'editor.link_wrong': 'Non è l’indirizzo di una pagina né un indirizzo e-mail.',
	'editor.link_words': 'Parole da mostrare (se vuoto, l’indirizzo)',
	'editor.link_set': 'Inserisci il collegamento',
	'editor.link_remove': 'Togli il collegamento',

	'editor.table': 'Tabella',
	'editor.table_insert': 'Inserisci una tabella',
	'editor.table_row_above': 'Aggiungi una riga sopra',
	'editor.table_row_below': 'Aggiungi una riga sotto',
	'editor.table_column_left': 'Aggiungi una colonna a sinistra',
	'editor.table_column_right': 'Aggiungi una colonna a destra',
	'editor.table_header_row': 'Metti o togli la riga di intestazione',
	'editor.table_row_delete': 'Elimina questa riga',
	'editor.table_column_delete': 'Elimina questa colonna',
	'editor.table_delete': 'Elimina tutta la tabella',

	'editor.keys': 'Tasti',
	'editor.key_leave': 'Uscire dal testo',
	'editor.key_tools': 'Andare agli strumenti; Esc torna indietro',
	'editor.key_tab': 'Rientro in un elenco, cella successiva in una tabella',
	'editor.keys_markdown':
		'All’inizio di una riga: # e uno spazio fanno un titolo, - un elenco, 1. un elenco numerato, > una citazione.'
} satisfies Record<keyof typeof en, string>
