import type en from '../en/board.ts'

export default {
	'board.columns': 'Kolonnas',
	'board.count':
		'{n, plural, =0 {nevienas kartītes} zero {# kartīšu} one {# kartīte} other {# kartītes}}',
	'board.count_limit':
		'{n, plural, =0 {nevienas kartītes} zero {# kartīšu} one {# kartīte} other {# kartītes}}, augstākais {limit}',
	'board.count_of': '{n} no {limit}',
	'board.over_limit': 'Vairāk nekā paredzētās {limit}',
	'board.over_limit_now': 'Kolonnā „{column}” tagad ir vairāk nekā {limit}.',
	'board.shown_of': 'Redzamas {n} no {total}',
	'board.none_here': 'Šeit vēl nav kartīšu',
	'board.none_shown': 'Šeit neviena kartīte neatbilst meklētajam',
	'board.empty': 'Šai tāfelei vēl nav kolonnu',
	'board.empty_start': 'Sāc ar kolonnu, piemēram, „Idejas”. Kartītes liek kolonnās.',
	'board.empty_wait': 'Kolonnas pievieno tie, kas drīkst mainīt tāfeli.',

	'board.untitled': 'Bez virsraksta',
	'board.untitled_column': 'Kolonna bez nosaukuma',
	'board.by': 'Autors',
	'board.any_author': 'Visi cilvēki',
	'board.here': 'Šeit raksta {who}',
	'board.only_own': 'Tu vari pievienot kartītes un mainīt savas',

	'board.add_card': 'Pievienot kartīti',
	'board.edit': 'Mainīt',
	'board.edit_card': 'Mainīt šo kartīti',
	'board.title': 'Virsraksts',
	'board.text': 'Vairāk par to (nav obligāti)',
	'board.title_missing': 'Vispirms dod tai virsrakstu.',
	'board.keep': 'Paturēt izmaiņas',
	'board.remove': 'Izņemt',
	'board.changed_meanwhile': 'Pa to laiku kāds to mainīja. Tagad tur rakstīts:',
	'board.added': '„{title}” pievienota kolonnai {column}.',
	'board.removed': 'Izņemta: „{title}”.',

	'board.hide': 'Paslēpt šo kartīti…',
	'board.hidden': 'Moderatori to paslēpa: redzi tikai tu. Kāpēc, un kā to apstrīdēt',
	'board.move': 'Pārvietot',
	'board.move_of': 'Pārvietot „{title}”',
	'board.up': 'Augšup',
	'board.down': 'Lejup',
	'board.to_column': 'Uz „{title}”',
	'board.by_keys': 'Ar bultiņu taustiņiem',
	'board.pick_up': 'Paņemt „{title}”',
	'board.put_down': 'Nolikt „{title}”',
	'board.position': '„{title}”: {column}, {n} no {total}',
	'board.picked_up':
		'Rokā: {where}. Bultiņas to pārvieto, Enter vai atstarpe noliek, Escape atstāj, kur tā bija.',
	'board.dropped': 'Nolikta: {where}.',
	'board.let_go': '„{title}” atkal ir turpat, kur bija.',
	'board.gone': 'Kāds cits izņēma „{title}”.',
	'board.moving': 'Pārvieto {where}.',
	'board.keys_move': 'pārvieto',
	'board.keys_drop': 'noliek',
	'board.keys_cancel': 'atceļ',
	'board.drop': 'Nolikt',
	'board.how':
		'Enter vai atstarpe paņem kartīti, bultiņas to pārvieto, Enter vai atstarpe noliek, Escape atstāj, kur tā bija.',

	'board.filter': 'Meklēt kartītes',
	'board.filter_words': 'Meklēt kartītēs',
	'board.filter_clear': 'Rādīt visu',
	'board.found':
		'{n, plural, =0 {Nekas nav atrasts} zero {Atrasts # kartīšu} one {Atrasta # kartīte} other {Atrastas # kartītes}}',

	'board.column_actions': 'Ko darīt ar kolonnu „{title}”',
	'board.add_column': 'Pievienot kolonnu',
	'board.change_column': 'Mainīt nosaukumu un ierobežojumu',
	'board.column_title': 'Kolonnas nosaukums',
	'board.limit': 'Cik kartīšu augstākais (nav obligāti)',
	'board.limit_hint': 'Likt vairāk joprojām var; kolonna to tad parāda.',
	'board.column_left': 'Pārvietot pa kreisi',
	'board.column_right': 'Pārvietot pa labi',
	'board.column_moved': 'Kolonna „{title}”: {n} no {total}.',
	'board.remove_column': 'Izņemt kolonnu',
	'board.remove_column_of': 'Vai izņemt kolonnu „{title}”?',
	'board.remove_column_cards':
		'{n, plural, zero {Tajā ir # kartīšu. Tās paliek un pāriet uz citu kolonnu.} one {Tajā ir # kartīte. Tā paliek un pāriet uz citu kolonnu.} other {Tajā ir # kartītes. Tās paliek un pāriet uz citu kolonnu.}}',
	'board.cards_to': 'Kartītes pāriet uz',
	'board.remove_column_do': 'Pārvietot kartītes un izņemt kolonnu',
	'board.column_removed': 'Kolonna „{title}” izņemta.',
	'board.last_column': 'Šī ir pēdējā kolonna, un tajā ir kartītes. Vispirms pievieno citu kolonnu.',

	'board.told_here': 'Par tām, kas ir kolonnā, kurā esmu',
	'board.told_came': '{who} pievienoja „{title}” kolonnā „{column}”.',
	'board.told_went': '„{title}” vairs nav.',
	'board.told_moved': '{who} pārvietoja „{title}” uz kolonnu „{column}”.',
	'board.told_placed': '{who} pārvietoja „{title}” augstāk vai zemāk kolonnā „{column}”.',
	'board.told_changed': '{who} mainīja „{title}”.',
	'board.told_columns': '{who} mainīja kolonnas.',
	'board.told_many':
		'{people, plural, =1 {{who} mainīja} zero {# cilvēku mainīja} one {# cilvēks mainīja} other {# cilvēki mainīja}} {n, plural, zero {# kartīšu} one {# kartīti} other {# kartītes}}.',
	'board.kept_words':
		'Kāds cits izņēma „{title}”. Tas, ko rakstīji, ir te kā jauna kartīte: pievieno to vai aizver.'
} satisfies Record<keyof typeof en, string>
