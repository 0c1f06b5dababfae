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
	'editor.outline': 'Saturs',
	'editor.outline_empty': 'Šeit būs teksta virsraksti.',
	'editor.in_the_text': 'tekstā',
	'editor.back': 'Atpakaļ, kur biju',

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
	'editor.table_row_delete': 'Dzēst šo rindu',
	'editor.table_column_delete': 'Dzēst šo kolonnu',
	'editor.table_delete': 'Dzēst visu tabulu',

	'editor.keys': 'Taustiņi',
	'editor.key_leave': 'Iziet no teksta',
	'editor.key_tools': 'Doties pie rīkiem; Escape ved atpakaļ',
	'editor.key_tab': 'Atkāpe sarakstā, nākamā šūna tabulā',
	'editor.keys_markdown':
		'Rindas sākumā: # un atstarpe veido virsrakstu, - sarakstu, 1. numurētu sarakstu, > citātu.'
} satisfies Record<keyof typeof en, string>
