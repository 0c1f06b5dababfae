import type en from '../en/port.ts'

export default {
	'port.import': 'Ievietot failu',
	'port.export': 'Eksportēt',
	'port.export_of': 'Eksportēt “{title}”',
	'port.import_help':
		'DOCX, ODT, Markdown, HTML vai vienkāršs teksts, līdz {limit} MB. Pirms saglabāšanas redzēsi, kas no tā iznāk.',
	'port.file': 'Fails',
	'port.file_hint': 'Izvēlies to vai ievelc šeit.',
	'port.read': 'Parādīt, kas iznāk',
	'port.reading': 'Lasa failu. Garam failam vajag dažas sekundes.',
	'port.report': 'Ko fails atnes',
	'port.lost': 'Ko nevar pārnest',
	'port.nothing_lost': 'Nekas nepazūd.',
	'port.carried':
		'{n, plural, zero {Pārnesti # vārdi.} one {Pārnests # vārds.} other {Pārnesti # vārdi.}}',
	'port.headings': '{n, plural, zero {# virsrakstu} one {# virsraksts} other {# virsraksti}}',
	'port.lists': '{n, plural, zero {# sarakstu} one {# saraksts} other {# saraksti}}',
	'port.tables': '{n, plural, zero {# tabulu} one {# tabula} other {# tabulas}}',
	'port.pictures': '{n, plural, zero {# attēlu} one {# attēls} other {# attēli}}',
	'port.links': '{n, plural, zero {# saišu} one {# saite} other {# saites}}',
	'port.preview': 'Priekšskatījums',
	'port.more':
		'{n, plural, zero {Seko vēl # bloku.} one {Seko vēl # bloks.} other {Seko vēl # bloki.}}',
	'port.create': 'Izveidot tekstu',
	'port.suggestions': 'Ieteikumi',
	'port.reading_final': 'It kā pieņemti',
	'port.reading_original': 'It kā noraidīti',
	'port.reading_marks': 'Redzami kā izmaiņas',
	'port.with_comments': 'Ar komentāriem',
	'port.as_docx': 'Word (DOCX)',
	'port.as_odt': 'LibreOffice (ODT)',
	'port.as_pdf': 'Piekļūstams PDF',
	'port.as_html': 'Tīmekļa lapa (HTML)',
	'port.as_md': 'Markdown',
	'port.as_txt': 'Vienkāršs teksts',
	'port.as_json': 'Dati (JSON)',
	'port.loss_images': '{n, plural, zero {# attēlu} one {# attēls} other {# attēli}}',
	'port.loss_remote_images':
		'{n, plural, zero {# attēlu, kas atrodas citur un netika lejupielādēti} one {# attēls, kas atrodas citur un netika lejupielādēts} other {# attēli, kas atrodas citur un netika lejupielādēti}}',
	'port.loss_embedded':
		'{n, plural, zero {# iegultu objektu: video, diagrammas, pievienoti faili} one {# iegults objekts: video, diagramma, pievienots fails} other {# iegulti objekti: video, diagrammas, pievienoti faili}}',
	'port.loss_scripts':
		'{n, plural, zero {# skriptu: tie netika palaisti} one {# skripts: tas netika palaists} other {# skripti: tie netika palaisti}}',
	'port.loss_macros':
		'{n, plural, zero {# makrosu: tie netika palaisti} one {# makross: tas netika palaists} other {# makrosi: tie netika palaisti}}',
	'port.loss_fields':
		'{n, plural, zero {# veidlapas lauku} one {# veidlapas lauks} other {# veidlapas lauki}}',
	'port.loss_formulas': '{n, plural, zero {# formulu} one {# formula} other {# formulas}}',
	'port.loss_notes':
		'{n, plural, zero {# vēru: to vārdi paliek bez noformējuma} one {# vēre: tās vārdi paliek bez noformējuma} other {# vēres: to vārdi paliek bez noformējuma}}',
	'port.loss_comments':
		'{n, plural, zero {# komentāru ar visiem vārdiem} one {# komentārs ar visiem vārdiem} other {# komentāri ar visiem vārdiem}}',
	'port.loss_tracked_changes':
		'{n, plural, zero {# reģistrētu izmaiņu: uzskatītas par pieņemtām} one {# reģistrēta izmaiņa: uzskatīta par pieņemtu} other {# reģistrētas izmaiņas: uzskatītas par pieņemtām}}',
	'port.loss_page_breaks':
		'{n, plural, zero {# lappuses pārtraukumu} one {# lappuses pārtraukums} other {# lappuses pārtraukumi}}',
	'port.loss_page_heads':
		'{n, plural, zero {# lappuses galveņu vai kājeņu ar visiem vārdiem} one {# lappuses galvene vai kājene ar visiem vārdiem} other {# lappuses galvenes vai kājenes ar visiem vārdiem}}',
	'port.loss_text_boxes':
		'{n, plural, zero {# tekstlodziņu: to vārdi ir tur, kur lodziņi bija piesaistīti} one {# tekstlodziņš: tā vārdi ir tur, kur lodziņš bija piesaistīts} other {# tekstlodziņi: to vārdi ir tur, kur lodziņi bija piesaistīti}}',
	'port.loss_contents':
		'{n, plural, zero {# satura rādītāju: saturu veido no virsrakstiem} one {# satura rādītājs: saturu veido no virsrakstiem} other {# satura rādītāji: saturu veido no virsrakstiem}}',
	'port.loss_levels':
		'{n, plural, zero {# virsrakstu zem 3. līmeņa: tie kļūst par 3. līmeni} one {# virsraksts zem 3. līmeņa: tas kļūst par 3. līmeni} other {# virsraksti zem 3. līmeņa: tie kļūst par 3. līmeni}}',
	'port.loss_nesting':
		'{n, plural, zero {# pārāk dziļi iekļautu sarakstu vai citātu: tie ir blakus apkārtējiem} one {# pārāk dziļi iekļauts saraksts vai citāts: tas ir blakus apkārtējam} other {# pārāk dziļi iekļauti saraksti vai citāti: tie ir blakus apkārtējiem}}',
	'port.loss_links':
		'{n, plural, zero {# saišu, kas neved ne uz tīmekļa lapu, ne e-pasta adresi: vārdi paliek} one {# saite, kas neved ne uz tīmekļa lapu, ne e-pasta adresi: vārdi paliek} other {# saites, kas neved ne uz tīmekļa lapu, ne e-pasta adresi: vārdi paliek}}',
	'port.loss_looks':
		'{n, plural, zero {# īpašu izskatu vai stilu: vārdi paliek} one {# īpašs izskats vai stils: vārdi paliek} other {# īpaši izskati vai stili: vārdi paliek}}',
	'port.loss_signs':
		'{n, plural, zero {# vietu ar zīmēm, kas nav burti} one {# vieta ar zīmēm, kas nav burti} other {# vietas ar zīmēm, kas nav burti}}'
} as const satisfies Record<keyof typeof en, string>
