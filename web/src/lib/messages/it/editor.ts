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
	'editor.check_title': 'Facile da leggere?',
	'editor.check_run': 'Controlla il testo',
	'editor.check_found':
		'{n, plural, =0 {Non c’è nulla che renda difficile leggere questo testo.} one {# punto potrebbe essere più facile da leggere:} other {# punti potrebbero essere più facili da leggere:}}',
	'editor.check_what':
		'{is, select, heading_skipped {Questo titolo salta un livello} table_without_head {Questa tabella non ha celle di intestazione} link_says_nothing {Questo link non dice dove porta} long_sentence {Questa frase ha più di 30 parole} other {Questa immagine non ha parole per chi non la vede}}',
	'editor.outline': 'Indice',
	'editor.outline_empty': 'Qui staranno i titoli del testo.',
	'editor.in_section': 'in «{title}»',
	'editor.in_the_text': 'nel testo',

	'editor.paste_too_much':
		'Non è stato incollato nulla: è troppo per una volta sola ({of, select, blocks {{count, number} paragrafi, voci e celle} other {{count, number} caratteri}}; ce ne stanno al massimo {most, number}). Il tuo testo è rimasto com’era. Incollalo in più parti oppure inizia un testo dal file.',
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
	'editor.table_header_column': 'Colonna di intestazione sì o no',
	'editor.table_merge': 'Unisci le celle selezionate',
	'editor.table_merge_next': 'Unisci alla cella accanto',
	'editor.table_merge_below': 'Unisci alla cella sotto',
	'editor.table_split': 'Dividi questa cella',
	'editor.table_wider': 'Allarga questa colonna',
	'editor.table_narrower': 'Restringi questa colonna',
	'editor.selected_words': 'Strumenti per le parole selezionate',
	'editor.move_up': 'Sposta su',
	'editor.move_down': 'Sposta giù',
	'editor.move_block': 'Sposta questa parte',
	'editor.handle_hint': 'Trascina per spostare, premi per altro',
	'editor.table_row_delete': 'Elimina questa riga',
	'editor.table_column_delete': 'Elimina questa colonna',
	'editor.table_delete': 'Elimina tutta la tabella',

	'editor.keys': 'Tasti',
	'editor.key_leave': 'Uscire dal testo',
	'editor.key_tools': 'Andare agli strumenti; Esc torna indietro',
	'editor.key_tab': 'Rientro in un elenco, cella successiva in una tabella',
	'editor.key_break': 'Vai a capo nello stesso paragrafo',
	'editor.keys_markdown':
		'All’inizio di una riga: # e uno spazio fanno un titolo, - un elenco, 1. un elenco numerato, > una citazione.'
} satisfies Record<keyof typeof en, string>
