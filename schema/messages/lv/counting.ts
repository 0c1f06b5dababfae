/** Izvēle un skaitīšana: metodes, atbildes, rezultāti un aprēķina rindas. */
export default {
	'choice.keep': 'Viss paliek, kā ir',
	'choice.agree': 'Piekrītu',
	'choice.disagree': 'Nepiekrītu',
	'choice.block': 'Bloķēju',

	'method.consensus': 'Vienprātība',
	'method.rough_consensus': 'Aptuvena vienprātība',
	'method.absolute_majority': 'Saraksta vairākums',
	'method.plurality': 'Visvairāk balsu',
	'method.two_round': 'Divas kārtas',
	'method.ranked': 'Sarindošana',
	'method.advice': 'Lēmums pēc padomiem',
	'method.delegated': 'Nodots institūcijai',
	'method.ratified': 'Ieteikums apstiprinātājam',
	'method.sortition': 'Izloze',

	'rule.consensus_yes_no': 'Pieņemts, ja piekrīt vismaz {share} no tiem, kas neatturas.',
	'rule.consensus_cast': 'Pieņemts, ja piekrīt vismaz {share} no visām atbildēm.',
	'rule.consensus_present': 'Pieņemts, ja piekrīt vismaz {share} no klātesošajiem.',
	'rule.consensus_roll': 'Pieņemts, ja piekrīt vismaz {share} no saraksta.',
	'rule.blocks':
		'To aptur {blocks, plural, zero {# bloķējumu} one {# bloķējums} other {# bloķējumi}}.',
	'rule.rough_consensus':
		'Pieņemts, ja vadītājs konstatē aptuvenu vienprātību un ir izskatīta katra problēma. Skaitļi informē, bet neizlemj.',
	'rule.each_group': 'Arī katrā grupā „jā” jābūt vismaz {share}.',
	'rule.each_group_half': 'Arī katrā grupā „jā” jābūt vairāk nekā pusei.',
	'rule.plurality': 'Izvēlēta tiek iespēja, kam ir visvairāk balsu.',
	'rule.two_round':
		'Izvēlēta tiek iespēja, kam ir vairāk nekā puse balsu. Citādi pirmās divas sacenšas otrajā balsojumā.',
	'rule.approval':
		'Katrs atzīmē visu, ko var atbalstīt. {k, plural, zero {Izvēlētas tiek # visvairāk atzīmētās.} one {Izvēlēta tiek # visvairāk atzīmētā.} other {Izvēlētas tiek # visvairāk atzīmētās.}}',
	'rule.max_approvals':
		'Atzīmēt var ne vairāk kā {limit, plural, zero {# iespēju} one {# iespēju} other {# iespējas}}.',
	'rule.min_share': 'Ko atbalsta mazāk nekā {share} balsotāju, to neizvēlas.',
	'rule.schulze':
		'Katrs sarindo iespējas. Izvēlēta tiek tā, kurai dod priekšroku salīdzinājumā ar katru citu (Šulces metode).',
	'rule.irv':
		'Katrs sarindo iespējas. Pēdējā izstājas, un tās balsis pāriet nākamajai, līdz vienai ir vairāk nekā puse.',
	'rule.stv':
		'Katrs sarindo iespējas. Samērīgi {k, plural, zero {sadala # vietu} one {sadala # vietu} other {sadala # vietas}}: liekās balsis un pēdējās iespējas balsis pāriet nākamajai (viena pārnesamā balss).',
	'rule.score':
		'Katrs dod katrai iespējai no {least, number} līdz {most, number} punktiem. {k, plural, zero {Izvēlētas tiek # ar labāko vidējo vērtējumu.} one {Izvēlēta tiek # ar labāko vidējo vērtējumu.} other {Izvēlētas tiek # ar labāko vidējo vērtējumu.}}',
	'rule.score_weights': 'Grupu vidējiem vērtējumiem ir svars: {groups}.',
	'rule.min_mean': 'Ja vidējais vērtējums ir zem {least}, iespēju neizvēlas.',
	'rule.min_scores':
		'Iespējai vajag vismaz {needed, plural, zero {# vērtējumu} one {# vērtējumu} other {# vērtējumus}}.',
	'rule.dots':
		'Katram ir {dots, plural, zero {# punktu} one {# punkts} other {# punkti}}, vienai iespējai ne vairāk kā {most, number}.',
	'rule.pb_greedy':
		'Katrs atzīmē projektus, ko atbalsta. Finansē visvairāk atzīmētos, kuriem pietiek ar {budget, number} {currency}.',
	'rule.pb_mes':
		'Katrs atzīmē projektus, ko atbalsta, un katram tiem ir vienāda daļa no {budget, number} {currency} (vienādo daļu metode).',
	'rule.advice':
		'Lemj viens cilvēks pēc vismaz {affected, plural, zero {# padomiem} one {# padoma} other {# padomiem}} no tiem, kurus tas skar, un vismaz {expert, plural, zero {# padomiem} one {# padoma} other {# padomiem}} no zinātājiem; uz katru ir atbildēts.',
	'rule.delegated': 'Nodots: {body}. Ietvars: {scope}',
	'rule.ratified': 'Rezultāts ir ieteikums. Uz to atbild apstiprinātājs.',
	'rule.sortition':
		'Publiskā izlozē izlozē {size, plural, zero {# cilvēku} one {# cilvēku} other {# cilvēkus}}.',
	'rule.equal_fails': 'Vienādas iespējas netiek izvēlētas.',
	'rule.equal_status_quo': 'Ja iespējas ir vienādas, viss paliek, kā ir.',
	'rule.equal_runoff': 'Ja iespējas ir vienādas, notiek otrs balsojums.',
	'rule.equal_lot_public_seed': 'Ja iespējas ir vienādas, izšķir publiska izloze.',
	'rule.equal_ratifier': 'Ja iespējas ir vienādas, lemj apstiprinātājs.',

	'result.runoff': 'Otrs balsojums',
	'result.lot': 'Jāizlozē',
	'result.ratifier': 'Lemj apstiprinātājs',
	'result.advice': 'Padoms',
	'outcome.runoff': 'Skaitīšana starp vienādām iespējām neizvēlas. Izšķir otrs balsojums.',
	'outcome.lot': 'Skaitīšana starp vienādām iespējām neizvēlas. Izšķir izloze ar publisku sēklu.',
	'outcome.ratifier': 'Skaitīšana starp vienādām iespējām neizvēlas. Lemj apstiprinātājs.',
	'outcome.advice': 'Tas ir padoms. Ar to nekas netiek pieņemts.',
	'outcome.chosen': 'Izvēlēts: {options}.',
	'outcome.kept': 'Viss paliek, kā ir: {options}.',
	'outcome.tied': 'Vienādi: {options}. Neviena no šīm iespējām nav izvēlēta.',

	'step.result_runoff': 'Tātad notiek otrs balsojums.',
	'step.result_lot': 'Tātad izšķir izloze.',
	'step.result_ratifier': 'Tātad lemj apstiprinātājs.',
	'step.result_advice': 'Tātad tas ir padoms un neko neizlemj.',
	'step.count_agree':
		'Piekrīt {agree, number}, nepiekrīt {disagree, number}, atturas {abstain, number}, bloķē {block, number}.',
	'step.blocks_within': 'Bloķējumi: {block, number}. Pieļaujami: {most, number}.',
	'step.blocks_stand': 'Bloķējumi: {block, number}. Pieļaujami tikai {most, number}.',
	'step.count_informs': 'Šie skaitļi informē, bet neizlemj.',
	'step.called': 'Vadītājs konstatēja aptuvenu vienprātību un to pamatoja.',
	'step.call_against': 'Vadītājs aptuvenu vienprātību nekonstatēja un to pamatoja.',
	'step.not_called': 'Vadītājs nav teicis, ka ir aptuvena vienprātība.',
	'step.issues_settled': 'Ir izskatīta katra problēma: {settled, number}.',
	'step.issues_open': 'Neizskatītas problēmas: {open, number}.',
	'step.group_reached':
		'{constituency, select, citizens {Iedzīvotāji} administrations {Iestādes} other {{constituency}}}: {yes, number} no {base, number} ir vismaz {threshold}.',
	'step.group_missed':
		'{constituency, select, citizens {Iedzīvotāji} administrations {Iestādes} other {{constituency}}}: {yes, number} no {base, number} ir mazāk nekā {threshold}.',
	'step.group_half_reached':
		'{constituency, select, citizens {Iedzīvotāji} administrations {Iestādes} other {{constituency}}}: {yes, number} no {base, number} ir vairāk nekā puse.',
	'step.group_half_missed':
		'{constituency, select, citizens {Iedzīvotāji} administrations {Iestādes} other {{constituency}}}: {yes, number} no {base, number} nav vairāk nekā puse.',
	'step.group_alone': 'Sarakstā ir tikai viena grupa. Dubultajam vairākumam vajag divas.',
	'step.advice_given':
		'Padomi no tiem, kurus tas skar: {affected, number} (vismaz {least_affected, number}); no zinātājiem: {expert, number} (vismaz {least_expert, number}).',
	'step.advice_missing':
		'Padomu ir par maz. No tiem, kurus tas skar: {affected, number} (vismaz {least_affected, number}); no zinātājiem: {expert, number} (vismaz {least_expert, number}).',
	'step.advice_unanswered': 'Padomi bez atbildes: {unanswered, number}.',
	'step.verdict_adopted': 'Lēmums ar pamatojumu: jā.',
	'step.verdict_against': 'Lēmums ar pamatojumu: nē.',
	'step.verdict_missing': 'Derīga lēmuma vēl nav.',
	'step.delegated_to': 'Nodots: {body}. Ietvars: {scope}',
	'step.limit_kept': '{amount, number} {currency} nepārsniedz robežu {limit, number} {currency}.',
	'step.limit_broken': '{amount, number} {currency} pārsniedz robežu {limit, number} {currency}.',
	'step.recommendation': 'Tas ir ieteikums. Uz to atbild apstiprinātājs.',
	'step.votes_for': '{option}: {votes, plural, zero {# balsu} one {# balss} other {# balsis}}.',
	'step.blank': 'Balsojumi bez izvēles: {blank, number}.',
	'step.nobody_chosen': 'Nekas nav izvēlēts.',
	'step.chosen': 'Izvēlēts: {options}.',
	'step.keeps': 'Pirmajā vietā ir „{option}”: viss paliek, kā ir.',
	'step.under_share':
		'{option} atkrīt: {votes, number} no {base, number} ir mazāk nekā {threshold}.',
	'step.half_reached': '{option}: {votes, number} no {base, number} ir vairāk nekā puse.',
	'step.half_missed': 'Nevienam nav vairāk nekā puses no {base, number}.',
	'step.tied': 'Vienādi: {options}. Vietas, kas tiem palikušas: {places, number}.',
	'step.tie_fails': 'Pēc šī noteikuma vienādas iespējas netiek izvēlētas.',
	'step.tie_status_quo': 'Ja iespējas ir vienādas, viss paliek, kā ir: {option}.',
	'step.tie_runoff': 'Izšķir otrs balsojums: {options}.',
	'step.tie_runoff_same': 'Par to pašu jautājumu notiek otrs balsojums.',
	'step.tie_lot': 'Izlozē ar publisko sēklu „{seed}” iznāk {options}.',
	'step.tie_lot_open': 'Izšķir izloze ar publisku sēklu. Sēkla vēl nav zināma.',
	'step.tie_ratifier': 'Starp vienādām iespējām lemj apstiprinātājs.',
	'step.tie_by_name': 'Vienādi: {options}. Pēc īso nosaukumu secības pirmais ir {option}.',
	'step.tie_same_end':
		'Skaitīšanas gaitā bija vienādi rezultāti. Lai kā tos izšķirtu, iznākums ir tāds pats.',
	'step.lot_yes': 'Izlozē ar publisko sēklu „{seed}” iznāk „jā”.',
	'step.lot_no': 'Izlozē ar publisko sēklu „{seed}” iznāk „nē”.',
	'step.beats_all': '{option}: tai dod priekšroku salīdzinājumā ar katru citu.',
	'step.pair': '{option} pirms {other}: {votes, number} pret {against, number}.',
	'step.path': 'No {option} uz {other} stiprākais ceļš ir {there, number}, atpakaļ {back, number}.',
	'step.no_beats_all':
		'Nevienai nedod priekšroku salīdzinājumā ar katru citu, tāpēc izšķir stiprākie ceļi.',
	'step.quota':
		'Derīgi balsojumi: {valid, number}; {seats, plural, zero {# vietu} one {# vieta} other {# vietas}}. Ievēlēts ir, kam ir {quota, number}.',
	'step.stage_surplus':
		'{stage, number}. posms: {option}, {votes}. Pārpalikums {surplus} pāriet nākamajām izvēlēm.',
	'step.stage_excluded':
		'{stage, number}. posms: {option} ir pēdējais ar {votes} un izstājas. Šīs balsis pāriet nākamajām izvēlēm.',
	'step.stage_elected': '{stage, number}. posms: {option} ir ievēlēts ar {votes}.',
	'step.stage_last':
		'{stage, number}. posms: {option} iegūst vienu no atlikušajām vietām ar {votes}.',
	'step.looked_back': 'Vienādi: {options}. Tos izšķir agrāks posms: {option}.',
	'step.mean': '{option}: vidēji {mean}, vērtējumu skaits {votes, number}.',
	'step.group_mean':
		'{constituency, select, citizens {Iedzīvotāji} administrations {Iestādes} other {{constituency}}}: {option} vidēji {mean}.',
	'step.not_scored': '{option}: vidējā nav, jo trūkst vērtējumu.',
	'step.scored_too_little':
		'{option} atkrīt: vērtējumu skaits {votes, number}, vajag vismaz {needed, number}.',
	'step.mean_too_low': '{option} atkrīt: {mean} ir zem {least}.',
	'step.dots_for': '{option}: {dots, plural, zero {# punktu} one {# punkts} other {# punkti}}.',
	'step.funded':
		'{option} tiek finansēts: {votes, plural, zero {# balsu} one {# balss} other {# balsis}}, {cost, number} {currency}. Paliek {left, number} {currency}.',
	'step.too_dear':
		'{option} maksā {cost, number} {currency}. Paliek tikai {left, number} {currency}.',
	'step.share_each':
		'Balsoja {voters, number}; katram ir {share} {currency} projektiem, ko tas atbalsta.',
	'step.share_raised':
		'Daļa palielināta par {raised, number} līdz {share} {currency}, cik atļauj budžets.',
	'step.funded_shared':
		'{option} tiek finansēts: {supporters, plural, zero {# atbalstītāju maksā} one {# atbalstītājs maksā} other {# atbalstītāji maksā}} {cost, number} {currency} no savām daļām.',
	'step.filled':
		'No atlikuma tiek finansēts {option}: {votes, plural, zero {# balsu} one {# balss} other {# balsis}}, {cost, number} {currency}. Paliek {left, number} {currency}.',
	'step.spent': 'Iztērēts: {spent, number} no {total, number} {currency}.',

	'record.answer.chosen': 'Izvēlēts.',
	'record.answer.runoff': 'Nav izlemts.',
	'record.answer.lot': 'Nav izlemts.',
	'record.answer.ratifier': 'Nav izlemts.',
	'record.answer.advice': 'Padoms.',
	'record.statement.chosen': 'Izvēlēts {date}: {options}.',
	'record.statement.runoff':
		'Palika vienādas iespējas, tāpēc notiek otrs balsojums. Balsošana noslēdzās {date}.',
	'record.statement.lot':
		'Palika vienādas iespējas, tāpēc izšķir izloze. Balsošana noslēdzās {date}.',
	'record.statement.ratifier':
		'Palika vienādas iespējas, tāpēc lemj apstiprinātājs. Balsošana noslēdzās {date}.',
	'record.statement.advice': 'Tas ir padoms un neko nepieņem. Balsošana noslēdzās {date}.',
	'record.result.runoff': 'neizšķirts, tad otrs balsojums.',
	'record.result.lot': 'neizšķirts, tad izloze.',
	'record.result.ratifier': 'neizšķirts, lemj apstiprinātājs.',
	'record.result.advice': 'padoms.',
	'record.choice.agree': 'Piekrīt',
	'record.choice.disagree': 'Nepiekrīt',
	'record.choice.block': 'Bloķē',

	'refusal.options_missing': 'Norādi, ko var izvēlēties: šim noteikumam vajag iespējas.',
	'refusal.options_wrong':
		'Iespēja „{option}” neder. Katrai vajag savu nosaukumu un, ja tiek dalīts budžets, arī izmaksas.',
	'refusal.ballot_form_wrong': 'Šai atbildei ir cita forma, nekā prasa noteikums.',
	'refusal.option_twice': 'Viena un tā pati iespēja ir nosaukta divreiz.',
	'refusal.ranks_tied':
		'Dod katrai iespējai savu vietu: pēc šī noteikuma vienādas vietas nevar saskaitīt.',
	'refusal.score_outside': 'Dod no {least, number} līdz {most, number} punktiem.',
	'refusal.too_many_chosen': 'Atzīmēt vari ne vairāk kā {limit, number}.',
	'refusal.too_many_dots': 'Tev ir punkti: {limit, number}.',
	'refusal.too_many_dots_on_one': 'Vienai iespējai vari dot punktus: ne vairāk kā {limit, number}.',
	'refusal.seed_missing': 'Izlozei vajag publisku sēklu.',
	'step.ratifier_chose': 'Starp vienādām iespējām apstiprinātājs izvēlējās: {options}.',
	'step.ratifier_silent': 'Apstiprinātājs laikā neizvēlējās.',
	'step.ratifier_yes': 'Apstiprinātājs izšķīra neizšķirtu: par.',
	'step.ratifier_no': 'Apstiprinātājs izšķīra neizšķirtu: pret.',
	'refusal.tie_not_broken': 'Izvēlies starp vienādajiem tieši tik, cik ir vietu: {places, number}.',
	'refusal.nothing_tied': 'Šeit nav neizšķirta, ko izšķirt.',
	'rule_name.rough_consensus': 'Aptuvena vienprātība',
	'rule_name.after_advice': 'Viens cilvēks pēc ieteikumiem',
	'refusal.decider_unfit': 'Lēmējam jābūt kādam, kas varētu būt šī noteikuma balsotāju sarakstā.',
	'refusal.not_decider': 'Pēc šī noteikuma lemj kāds cits.',
	'refusal.advice_wanting':
		'Vispirms vajag pietiekami daudz ieteikumu, un uz katru jāatbild. No skartajiem: {affected, number}; no ekspertiem: {expert, number}; bez atbildes: {unanswered, number}.',
	'refusal.advice_taken': 'Tu jau esi devis ieteikumu, vai arī lēmums ir pieņemts.',
	'refusal.limit_exceeded': 'Tas pārsniedz robežu {limit, number}.',
	'refusal.issues_open':
		'Vēl ir atvērti jautājumi: {open, number}. Vispirms tiec galā ar katru no tiem.',
	'refusal.option_team_missing':
		'Par katru iespēju pasaki, kuras komandas darbs tas ir: savas komandas darbu neviens nevērtē.',
	'refusal.own_option': '“{option}” ir tavas komandas darbs. Atstāj to bez punktiem.',
	'refusal.group_too_small':
		'Konfidenciālu balsojumu te skaita pa grupām, un grupa, kurā ir mazāk par {needed, number}, parādītu, kurš kā balsoja. Grupā “{group}” ir {found, number}. Uzņem tajā vairāk cilvēku vai lieto noteikumu, kas nav konfidenciāls.'
} as const
