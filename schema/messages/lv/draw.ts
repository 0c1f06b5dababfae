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
		'Izlozes skaitlis neatbilst izziņotajam nospiedumam, vai saraksts nav tas, no kura izlozēja.'
} as const
