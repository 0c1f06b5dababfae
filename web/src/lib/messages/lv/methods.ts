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
	'methods.next_advice': 'Tas bija ieteikums. Teksts joprojām ir fiksēts, un par to var lemt.',
	'methods.verdict_heading': 'Lemj viens cilvēks',
	'methods.call_heading': 'Vai ir aptuvena vienprātība?',
	'methods.decides': 'Lemj {name}, norādot pamatojumu.',
	'methods.you_decide': 'Lem tu, norādot pamatojumu.',
	'methods.call_about':
		'Vadītājs pasaka, vai ir aptuvena vienprātība, kad katrs jautājums ir izskatīts. Cik piekrīt – tas tikai informē.',
	'methods.advice_so_far':
		'Ieteikumi no skartajiem: {affected, number} (vismaz {leastAffected, number}). No ekspertiem: {expert, number} (vismaz {leastExpert, number}). Bez atbildes: {unanswered, number}.',
	'methods.advice_affected': 'Skarta cilvēka ieteikums',
	'methods.advice_expert': 'Eksperta ieteikums',
	'methods.reply': 'Atbilde:',
	'methods.reply_label': 'Tava atbilde',
	'methods.reply_send': 'Atbildēt',
	'methods.advise_legend': 'Sniedz ieteikumu',
	'methods.advise_as_affected': 'Tas mani skar',
	'methods.advise_as_expert': 'Es pārzinu šo jomu',
	'methods.advise_label': 'Tavs ieteikums',
	'methods.advise_hint':
		'Ieteikumu sniedz vienreiz. To lasa visi procesa dalībnieki, un lēmējs atbild.',
	'methods.advise_send': 'Sniegt ieteikumu',
	'methods.not_ready':
		'Tu varēsi lemt, kad būs pietiekami daudz ieteikumu un uz katru būsi atbildējis.',
	'methods.verdict_legend': 'Tavs lēmums',
	'methods.call_legend': 'Tavs vērtējums',
	'methods.verdict_adopted': 'Izlemts: jā',
	'methods.verdict_not_adopted': 'Izlemts: nē',
	'methods.call_adopted': 'Aptuvena vienprātība ir',
	'methods.call_not_adopted': 'Aptuvenas vienprātības nav',
	'methods.amount': 'Cik tas maksā, {currency} (ne vairāk kā {limit, number})',
	'methods.amount_used': '{amount, number} no ne vairāk kā {limit, number} {currency}',
	'methods.reasons': 'Tavs pamatojums',
	'methods.reasons_hint': 'Tos lasa visi. Vari pārdomāt līdz {when}; pēc tam tas ir spēkā.',
	'methods.verdict_send': 'Lemt',
	'methods.call_send': 'Paziņot',
	'methods.decider_label': 'Kas lemj',
	'methods.decider_hint':
		'Pēc šī noteikuma lemj viens cilvēks, norādot pamatojumu. Nosauc kādu, kas varētu būt sarakstā.',
	'methods.issue_hint':
		'Kas nepiekrīt, izvirza jautājumu. Vadītājam tas jāizskata, pirms paziņot par vienprātību.',
	'methods.own_option':
		'Savas komandas darbu tu nevērtē. Jebkurš var kādu iespēju izlaist, tāpēc izlaišana droši neko nepasaka.',
	'methods.option_team': 'Kura darbs ir {number, number}. iespēja',
	'methods.option_team_none': 'Kura komanda?',
	'methods.try_options': 'Iespējas, katra savā rindā',
	'methods.try_options_costs': 'Iespējas ar izmaksām, katra savā rindā: Datori 10000',
	'methods.try_options_hint': 'Ja tukšs, tās, kas nosauktas biļetenos.',
	'methods.try_ballots': 'Biļeteni, vienādie vienā rindā',
	'methods.try_ballots_choice':
		'Cik, kols, ko izvēlas: 3: Vakars. Ja ir grupas, vispirms grupa: citizens 3: Vakars.',
	'methods.try_ballots_approvals':
		'Cik, kols, ko atbalsta: 3: Vakars, Pusdiena. Ja ir grupas, vispirms grupa: citizens 3: Vakars.',
	'methods.try_ballots_ranking':
		'Cik, kols, secība: 3: Vakars > Pusdiena, Rīts. Ja ir grupas, vispirms grupa: citizens 3: Vakars > Rīts.',
	'methods.try_ballots_scores':
		'Cik, kols, punkti: 3: Vakars 5, Pusdiena 2. Ja ir grupas, vispirms grupa: jury 3: Vakars 5.',
	'methods.try_ballots_dots':
		'Cik, kols, punkti: 3: Vakars 2, Pusdiena 1. Ja ir grupas, vispirms grupa: citizens 3: Vakars 2.',
	'methods.try_ballots_none': 'Pēc šī noteikuma neviens nebalso.',
	'methods.try_seed': 'Izlozes sēkla',
	'methods.try_seed_hint': 'Jebkādi vārdi. Ja tukšs, neizšķirts paliek atvērts.',
	'methods.try_affected': 'Ieteikumi no skartajiem',
	'methods.try_expert': 'Ieteikumi no ekspertiem',
	'methods.try_unanswered': 'Ieteikumi bez atbildes',
	'methods.try_finds': 'Ko izlemj',
	'methods.try_nothing': 'Neko',
	'methods.try_wrong_line': '{line, number}. rindu nevar nolasīt. Raksti: cik, kols un atbilde.',
	'methods.try_uncounted':
		'To vēl nevar saskaitīt: raksti iespējas un biļetenus, ko šis noteikums pieņem, ne vairāk kā ir cilvēku.',
	'methods.can_decide': 'Lemt',
	'methods.can_advise': 'Sniegt ieteikumu',
	'methods.disagree_about': 'Redzu problēmu, kas vispirms jāizskata.'
}
