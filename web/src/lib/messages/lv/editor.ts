import type en from '../en/editor.ts'

export default {
	'editor.tools': 'Teksta rīki',
	'editor.more_tools': 'Citi rīki',
	'editor.about': 'Par šo tekstu',
	'editor.placeholder': 'Raksti šeit, kopā ar citiem',
	'editor.opening': 'Atver rakstīšanai',
	'editor.mode_read': 'Lasīšana',
	'editor.mode_write':
		'Tu raksti; citi to redz uzreiz. Escape un tad Tab izved no teksta. Alt+F10 ved pie rīkiem, Alt+0 parāda taustiņus.',
	'editor.read_only':
		'{state, select, frozen {Šis teksts ir fiksēts: lasi to un lem} adopted {Šis teksts ir pieņemts: tas paliek, kā nolemts} other {Šo tekstu tu vari lasīt, bet ne mainīt}}',
	'editor.to_decision': 'Uz lēmumu',
	'editor.words': '{n, plural, zero {# vārdu} one {# vārds} other {# vārdi}}',
	'editor.check_title': 'Viegli lasāms?',
	'editor.check_run': 'Pārbaudīt tekstu',
	'editor.check_found':
		'{n, plural, =0 {Nav atrasts nekas, kas apgrūtina šī teksta lasīšanu.} zero {# vietas varētu būt vieglāk lasāmas:} one {# vieta varētu būt vieglāk lasāma:} other {# vietas varētu būt vieglāk lasāmas:}}',
	'editor.check_what':
		'{is, select, heading_skipped {Šis virsraksts izlaiž vienu līmeni} table_without_head {Šai tabulai nav galvas šūnu} link_says_nothing {Šī saite nepasaka, kurp tā ved} long_sentence {Šajā teikumā ir vairāk nekā 30 vārdu} other {Šim attēlam nav vārdu tiem, kas to neredz}}',
	'editor.outline': 'Saturs',
	'editor.outline_empty': 'Šeit būs teksta virsraksti.',
	'editor.in_section': 'sadaļā “{title}”',
	'editor.in_the_text': 'tekstā',

	'editor.paste_too_much':
		'Nekas netika ielīmēts: vienā reizē tas ir par daudz ({of, select, blocks {rindkopas, saraksta punkti un šūnas: {count, number}} other {rakstzīmes: {count, number}}}; lielākais pieļaujamais skaits: {most, number}). Tavs teksts ir tāds, kāds bija. Ielīmē to pa daļām vai sāc tekstu no faila.',
	'editor.undo': 'Atsaukt manis rakstīto',
	'editor.redo': 'Darīt vēlreiz',
	'editor.style_menu': 'Rindkopas veids',
	'editor.style':
		'{style, select, 0 {Teksts} 1 {Galvenais virsraksts} 2 {Virsraksts} 3 {Apakšvirsraksts} other {Cits}}',
	'editor.bold': 'Treknraksts',
	'editor.italic': 'Slīpraksts',
	'editor.underline': 'Pasvītrots',
	'editor.strike': 'Pārsvītrots',
	'editor.code': 'Kods',
	'editor.bullet_list': 'Saraksts',
	'editor.ordered_list': 'Numurēts saraksts',
	'editor.task_list': 'Saraksts ar ķeksīšiem',
	'editor.quote': 'Citāts',
	'editor.code_block': 'Koda bloks',
	'editor.rule': 'Atdalītāja līnija',

	'editor.link': 'Saite',
	'editor.link_address': 'Adrese',
	'editor.link_hint': 'Lapa (https://…) vai e-pasta adrese',
	'editor.link_wrong': 'Tā nav ne lapas, ne e-pasta adrese.',
	'editor.link_words': 'Redzamie vārdi (ja tukšs, tad adrese)',
	'editor.link_set': 'Ielikt saiti',
	'editor.link_remove': 'Noņemt saiti',

	'editor.table': 'Tabula',
	'editor.table_insert': 'Ievietot tabulu',
	'editor.table_row_above': 'Pievienot rindu virs šīs',
	'editor.table_row_below': 'Pievienot rindu zem šīs',
	'editor.table_column_left': 'Pievienot kolonnu pa kreisi',
	'editor.table_column_right': 'Pievienot kolonnu pa labi',
	'editor.table_header_row': 'Ieslēgt vai izslēgt galvenes rindu',
	'editor.table_header_column': 'Galvenes kolonna: ir vai nav',
	'editor.table_merge': 'Apvienot izvēlētās šūnas',
	'editor.table_merge_next': 'Apvienot ar blakus šūnu',
	'editor.table_merge_below': 'Apvienot ar šūnu zemāk',
	'editor.table_split': 'Sadalīt šo šūnu',
	'editor.table_wider': 'Padarīt šo kolonnu platāku',
	'editor.table_narrower': 'Padarīt šo kolonnu šaurāku',
	'editor.selected_words': 'Rīki izvēlētajiem vārdiem',
	'editor.move_up': 'Pārvietot uz augšu',
	'editor.move_down': 'Pārvietot uz leju',
	'editor.move_block': 'Pārvietot šo daļu',
	'editor.handle_hint': 'Velc, lai pārvietotu; nospied, lai redzētu vairāk',
	'editor.table_row_delete': 'Dzēst šo rindu',
	'editor.table_column_delete': 'Dzēst šo kolonnu',
	'editor.table_delete': 'Dzēst visu tabulu',

	'editor.keys': 'Taustiņi',
	'editor.key_leave': 'Iziet no teksta',
	'editor.key_tools': 'Doties pie rīkiem; Escape ved atpakaļ',
	'editor.key_tab': 'Atkāpe sarakstā, nākamā šūna tabulā',
	'editor.key_break': 'Sākt jaunu rindu tajā pašā rindkopā',
	'editor.keys_markdown':
		'Rindas sākumā: # un atstarpe veido virsrakstu, - sarakstu, 1. numurētu sarakstu, > citātu.'
} satisfies Record<keyof typeof en, string>
