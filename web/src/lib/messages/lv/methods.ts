/** Ways of deciding that need more than a ballot: dots, lots, ties, advice, calls, verdicts. */
export default {
	'methods.dots_hint':
		'Tev ir {dots, plural, zero {# punktu} one {# punkts} other {# punkti}}, vienai iespējai ne vairāk kā {most, number}. Punkti ir ieteikums: ar tiem neko nepieņem.',
	'methods.dots_for': 'Punkti iespējai {option}',
	'methods.dots_left': 'Atlikušie punkti: {left, number}',
	'methods.column_dots': 'Punkti',
	'methods.lot_sealed':
		'Ja paliek vienādas iespējas, starp tām izšķir izloze. Tās skaitlis ir izlozēts un aizzīmogots: {hash}. To atklās, kad balsošana beigsies.',
	'methods.lot_told':
		'Izlozes skaitlis bija {secret}. Tā SHA-256 ir tas, kas tika aizzīmogots, lēmumu izsludinot: {hash}.',
	'methods.lot_heading': 'Izloze',
	'methods.tie_heading': 'Neizšķirts: izvēlas apstiprinātājs',
	'methods.tie_until':
		'Līdz {when} apstiprinātājs izvēlas {places, plural, zero {# no šiem} one {# no šiem} other {# no šiem}}. Pēc tam neviens no tiem netiek izvēlēts.',
	'methods.tie_chosen': 'Izvēlēts: {options}',
	'methods.tie_nobody': 'Laikā neviens neizvēlējās. Neviens no vienādajiem nav izvēlēts.',
	'methods.tie_legend': 'Tava izvēle',
	'methods.tie_reasons': 'Kāpēc',
	'methods.tie_send': 'Izvēlēties',
	'methods.next_tie': 'Apstiprinātājs izvēlas starp vienādajiem.',
	'methods.next_advice': 'Tas bija ieteikums. Teksts joprojām ir fiksēts, un par to var lemt.'
}
