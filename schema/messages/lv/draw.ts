/** Drawing a panel by lot [LT]. */
export default {
	'draw.pool':
		'Sarakstā ir {people, plural, zero {# cilvēku} one {# cilvēks} other {# cilvēki}}, un ir {places, plural, zero {# vietu} one {# vieta} other {# vietas}}.',
	'draw.cell':
		'{cell}. grupa: {people, plural, zero {# cilvēku} one {# cilvēks} other {# cilvēki}}, {places, plural, zero {# vietu} one {# vieta} other {# vietas}}.',
	'draw.order': 'Izlozes secība {cell}. grupā: {names}.',
	'draw.replaced': '{declined} nepiedalās; vietu ieņem {by}.',
	'draw.not_replaced': '{declined} nepiedalās; nav neviena, kas ieņemtu vietu.',
	'draw.members':
		'Tātad padomē ir {people, plural, zero {# locekļu} one {# loceklis} other {# locekļi}}.',
	'draw.check_holds':
		'Izlozes skaitlim ir tas nospiedums, kas izziņots, pirms kāds pieteicās, un saraksts ir tas, no kura izlozēja.',
	'draw.check_fails':
		'Izlozes skaitlis neatbilst izziņotajam nospiedumam, vai saraksts nav tas, no kura izlozēja.',
	'draw.stratum':
		'{stratum, select, age_band {Vecums} gender {Dzimums} district {Rajons} other {{stratum}}}',
	'refusal.rule_without_lot': 'Pēc šī noteikuma nevienu neizlozē.',
	'refusal.lot_running':
		'Padomi šim noteikumam jau izlozē vai tā jau ir izlozēta. Vispirms atlaid to, norādot iemeslu.',
	'refusal.bands_wrong':
		'Ko var atbildēt ({stratum, select, age_band {vecums} gender {dzimums} district {rajons} other {{stratum}}}): vismaz divas atbildes, ne vairāk kā {most, number}, katra vienreiz un ne garāka par {length, number} rakstzīmēm.',
	'refusal.band_unknown':
		'Izvēlies vienu no piedāvātajām atbildēm ({stratum, select, age_band {vecums} gender {dzimums} district {rajons} other {{stratum}}}).',
	'refusal.lot_over': 'Laiks pieteikties vai atteikties ir beidzies.',
	'refusal.not_drawable':
		'Izlozēt var tikai to, kas varētu būt šī noteikuma balsotāju sarakstā: pēc lomas, pēc tā, cik droši cilvēks ir zināms, un pēc tā, kas ir pārbaudīts.',
	'refusal.not_in_pool': 'Kas izlozes brīdī nebija sarakstā, tam nav vietas, no kuras atteikties.',
	'refusal.seat_held': 'Tikai cilvēks pats var pateikt, ka nepiedalās.',
	'refusal.panel_not_drawn': 'Pēc šī noteikuma lemj izlozēta padome, un tā vēl nav izlozēta.'
} as const
