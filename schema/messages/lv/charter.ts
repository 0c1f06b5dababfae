/** Harta kopumā vienkāršos vārdos: paraugi, kopsavilkumi, kas tajā nav kārtībā, kas vēl nav nodrošināts. */
export default {
	'template.baseline-1': 'Ar dienām pārdomām',
	'template.baseline-1_for': 'Iedzīvotāji un amatpersonas lemj kopā, līdz neviens neiebilst.',
	'template.workshop-pace-1': 'Darbnīcas ritmā',
	'template.workshop-pace-1_for': 'Bez gaidīšanas dienām, izmēģināšanai un sanāksmēm.',
	'template.T1-neighbourhood-assembly': 'Apkaimes sapulce',
	'template.T1-neighbourhood-assembly_for':
		'Vienas vietas iedzīvotāji un amatpersonas lemj, kas tur notiks.',
	'template.T2-ministry-working-group': 'Ministrijas darba grupa',
	'template.T2-ministry-working-group_for':
		'Abu pušu iecelti locekļi sagatavo to, ko pēc tam ratificē iestāde.',
	'template.T3-participatory-budgeting': 'Līdzdalības budžets',
	'template.T3-participatory-budgeting_for': 'Iedzīvotāji sadala noteiktu naudas summu.',
	'template.T4-citizens-panel': 'Iedzīvotāju padome',
	'template.T4-citizens-panel_for': 'Izlozēta padome iesaka, un uz katru ieteikumu saņem atbildi.',
	'template.T5-inter-agency-service-design': 'Vairāku organizāciju pakalpojums',
	'template.T5-inter-agency-service-design_for':
		'Organizācijas un iedzīvotāji veido vienu pakalpojumu, katra atbild par savu daļu.',
	'template.T6-hackathon': 'Ideju maratons',
	'template.T6-hackathon_for': 'Dalībnieki un žūrija sarindo idejas balvai.',

	'summary.authority': 'Uz kā tas balstās',
	'summary.objections': 'Iebildumi',
	'summary.moderation': 'Moderēšana',
	'summary.promise': 'Solījums',
	'summary.who': 'Kas piedalās',
	'summary.how': 'Kas un kā lemj',
	'summary.quorum': 'Cik cilvēkiem jāpiedalās',
	'summary.secrecy': 'Ko un kad var redzēt',
	'summary.ratification': 'Pēc balsojuma',
	'summary.appeal': 'Ja kāds pēc tam nepiekrīt',
	'summary.published': 'Ko publicē',
	'summary.amendment': 'Šo noteikumu maiņa',
	'summary.caveats': 'Ņem vērā',

	'rule.double_majority':
		'Pieņemts, ja „jā” ir vismaz {share} {base, select, yes_no {no „jā” un „nē” kopā} cast {no visām atbildēm, ieskaitot atturēšanos,} present {no klātesošajiem} other {no saraksta}} un katrā grupā vismaz {group}.',
	'rule.score_recuse':
		'{whom, select, own_team {Neviens nevērtē savu komandu.} other {Kas ir iesaistīts, tas nevērtē ({whom}).}}',
	'rule.completion_add1':
		'To, kas paliktu pāri, sadala maziem soļiem, līdz vairāk nekas neietilpst.',
	'rule.completion_greedy_fill': 'Par atlikumu apmaksā to, ko vēlas visvairāk cilvēku.',
	'rule.quorum_only': 'Tas ir spēkā, ja piedalās vismaz {share} no katras šīs grupas: {groups}.',
	'rule.unit_organisation': 'Katrai organizācijai ir viena atbilde, ko dod tās pārstāvis.',
	'rule.group':
		'{group, select, citizens {iedzīvotāji} administrations {iestādes} peer {dalībnieki} jury {žūrija} other {{group}}}',
	'rule.assurance':
		'{level, select, 0 {Sarakstā nevienam nav jāsaka, kas viņš ir.} 1 {Katrs sarakstā ir nosaucis vārdu.} 2 {Katrs sarakstā ir apstiprinājis e-pastu vai tālruni.} 3 {Katrs sarakstā ir uzaicināts vārdā.} 4 {Katrs sarakstā ir pierādījis elektronisko identitāti.} other {Katrs sarakstā ir pierādījis augstākā līmeņa elektronisko identitāti.}}',
	'rule.attribute':
		'{name, select, age_ok {Katrs sarakstā ir vismaz {value} gadus vecs.} resident_ok {Par katru sarakstā ir zināms, ka viņš šeit dzīvo.} other {Par katru sarakstā pārbauda: {name} {value}.}}',
	'rule.cap': 'No balsīm sarakstā {roles} saņem ne vairāk kā {share}.',
	'charter.panel_by_lot':
		'Tā ir padome ar {size, plural, zero {# cilvēkiem} one {# cilvēku} other {# cilvēkiem}}, kas izlozēta tā, lai pārstāvētu dažādus: {strata}.',
	'rule.stratum':
		'{stratum, select, age_band {vecumus} gender {dzimumus} district {rajonus} other {{stratum}}}',
	'rule.attendance':
		'Balso tikai tie, kuri apmeklējuši tādu kopš pievienošanās notikušo sanāksmju daļu, kas ir vismaz {share}.',
	'rule.extension':
		'{times, plural, =0 {To nevar pagarināt.} zero {To var pagarināt # reizes pirms slēgšanas.} one {To var pagarināt # reizi pirms slēgšanas.} other {To var pagarināt # reizes pirms slēgšanas.}}',
	'rule.delegation_off': 'Neviens nebalso cita vietā.',
	'rule.delegation_most':
		'Balsi var aizdot vienam lēmumam; neviens nenes vairāk par {most, plural, zero {# citām} one {# citu} other {# citām}}.',
	'rule.appeal':
		'{days, plural, =0 {Laika apstrīdēšanai nav.} zero {Rezultātu var apstrīdēt # dienas.} one {Rezultātu var apstrīdēt # dienu.} other {Rezultātu var apstrīdēt # dienas.}}',
	'rule.proposer': 'To var ierosināt tikai {roles}.',
	'rule.not_retroactive': 'Tas attiecas uz lēmumiem, ko atver vēlāk, nekad uz agrākiem.',

	'rule_name.default': 'Kā mēs lemjam',
	'rule_name.sense_check': 'Ātra aptauja',
	'rule_name.charter_amendment': 'Šo noteikumu maiņa',
	'rule_name.editorial_change': 'Nelieli labojumi',
	'rule_name.majority': 'Ar vairākumu',
	'rule_name.two_thirds': 'Ar divām trešdaļām',
	'rule_name.open_majority': 'Ar vairākumu, atklāti skaitot',
	'rule_name.confidential_majority': 'Ar vairākumu, konfidenciāli',
	'rule_name.one_of_several': 'Viens no vairākiem',
	'rule_name.order_of_preference': 'Pēc izvēles secības',
	'rule_name.points': 'Ar punktiem',
	'rule_name.persons': 'Cilvēku izvēle',

	'charter.grants': 'Kas ko drīkst',
	'charter.grant': '{role}: {right}',
	'amendment.question': 'Vai mainām hartu šādi?',
	'amendment.why': 'Kāpēc',
	'amendment.changes': 'Kas mainās',
	'amendment.until': 'Līdz šim: {sentence}',
	'amendment.then': 'Turpmāk: {sentence}',
	'amendment.paths': 'Tas pats, precīzi',
	'amendment.added': '{path}: jauns, {after}',
	'amendment.removed': '{path}: vairs nav, {before}',
	'amendment.changed': '{path}: {before} → {after}',
	'amendment.whole': 'Visa harta, kāda tā būtu',
	'amendment.hash': 'Tās kanoniskā JSON (RFC 8785) SHA-256: {hash}',
	'refusal.amendment_running':
		'Par citu hartas maiņu jau lemj. Sagaidi rezultātu vai vispirms to atsauc.',
	'refusal.amendment_only': 'Par hartas maiņu lemj tikai tādu, kāda tā ierosināta. Ierosini citu.',
	'refusal.charter_waiting':
		'Mainītā harta stājas spēkā, kad beidzas iesāktie lēmumi. Šo izziņo pēc tam.',
	'refusal.charter_unchanged': 'Šī harta saka to pašu, ko spēkā esošā. Vispirms kaut ko maini.',
	'refusal.charter_unreadable': 'Hartu nevar izlasīt vietā „{path}”. {reason}',
	'refusal.charter_unsound': 'Harta sola vairāk, nekā tās noteikumi tur. Skati „{path}”.',

	'charter.authority': 'Iestāde, kas par to atbild: {authority}.',
	'charter.competence': 'Tās kompetence: {competence}',
	'charter.legal_basis': 'Tiesiskais pamats: {basis}',
	'charter.phases': 'Tam ir šādi posmi: {phases}.',
	'charter.times': 'Laiks ir pēc {timezone}.',
	'charter.workdays': 'Darba dienas ir no pirmdienas līdz piektdienai.',
	'charter.workdays_of': 'Darba dienas ir pēc kalendāra {calendar}.',
	'charter.guests_most':
		'Vienlaikus ne vairāk kā {most, plural, zero {# viesu} one {# viesis} other {# viesi}}.',
	'charter.step_widens':
		'Kamēr notiek darbnīcas solis, viesiem un iedzīvotājiem var atļaut: {rights}.',
	'charter.may':
		'{capability, select, comment {komentēt} suggest {ieteikt izmaiņas} edit {rakstīt} propose {ierosināt} other {{capability}}}',
	'charter.validity_group': 'Vai iebildums ir pamatots, saka grupa.',
	'charter.validity_facilitator': 'Vai iebildums ir pamatots, saka tas, kas vada procesu.',
	'charter.validity_secretary': 'Vai iebildums ir pamatots, saka lietvedis.',
	'charter.criteria': 'Iebildumā pasaka, kāds tas ir: {criteria}.',
	'charter.criterion':
		'{criterion, select, harm_to_aim {kaitē mērķim} legal {pretrunā likumam} feasibility {nav izdarāms} exclusion_accessibility {kādu izslēdz} conflict_of_interest {interešu konflikts} procedure {nav ievērota kārtība} other {{criterion}}}',
	'charter.reason_length':
		'Pamatojumā ir vismaz {characters, plural, zero {# zīmju} one {# zīme} other {# zīmes}}.',
	'charter.ladder': 'Soļi, vieglākais vispirms: {steps}. Katru var apstrīdēt.',
	'charter.ladder_none': 'Moderēšanas soļu nav.',
	'charter.ladder_reason': 'Katram solim ir rakstisks pamatojums.',
	'charter.ladder_no_reason': 'Solim rakstisku pamatojumu nevajag.',
	'charter.ladder_numbers': 'Cik bieži katrs lietots, redz visi procesā.',
	'charter.ladder_no_numbers': 'Cik bieži katrs lietots, redz tikai moderatori.',
	'charter.remedies': 'Kolēģija var: {remedies}.',
	'charter.remedy_open': 'Ārpus procesa: {authority}.',
	'charter.group': '{group}: {roles}.',
	'charter.facilitators_vote': 'Vadītāji balso.',
	'charter.facilitators_do_not': 'Vadītāji nebalso.',
	'charter.guests':
		'Viesi ienāk ar saiti uz {hours, plural, zero {# stundām} one {# stundu} other {# stundām}}. Viņi nekad nebalso.',
	'charter.guests_chosen_or_generated_pseudonym':
		'Viesis bez konta izvēlas, kā viņu saukt, vai saņem pseidonīmu.',
	'charter.guests_generated_pseudonym': 'Viesis bez konta saņem pseidonīmu.',
	'charter.guests_none': 'Neviens neienāk kā viesis.',
	'charter.drafts_open': 'Novērotāji lasa melnrakstus.',
	'charter.drafts_closed': 'Novērotāji lasa tikai pieņemto.',
	'charter.observers_comment': 'Novērotāji var komentēt.',
	'charter.observers_silent': 'Novērotāji nekomentē.',
	'charter.contact': 'Jautājumi jāsūta: {contact}',
	'charter.response':
		'Uz cilvēku teikto atbild {days, plural, zero {# darbdienu} one {# darbdienas} other {# darbdienu}} laikā.',
	'charter.conflict': 'Ja mums ir domstarpības: {procedure}',
	'charter.ratify_none': 'Grupas pieņemtais stājas spēkā; nevienam tas nav jāratificē.',
	'charter.ratify':
		'Pilnvarotā amatpersona atbild {days, plural, zero {# darbdienu} one {# darbdienas} other {# darbdienu}} laikā: {outcomes}.',
	'charter.ratify_reasons': 'Rakstisks pamatojums vajadzīgs, lai: {outcomes}.',
	'charter.ratify_grounds': 'To var apturēt tikai šādu iemeslu dēļ: {grounds}.',
	'charter.ratify_any_ground': 'To var apturēt jebkura iemesla dēļ.',
	'charter.ratify_per_item': 'Uz katru punktu atbild atsevišķi.',
	'charter.ratify_each': 'Katra organizācija ratificē savu daļu.',
	'charter.timeout_escalate': 'Ja laikā neatbild: tas nonāk augstākā līmenī.',
	'charter.timeout_deemed_ratified': 'Ja laikā neatbild: tas ir ratificēts.',
	'charter.timeout_lapse': 'Ja laikā neatbild: tas zaudē spēku.',
	'charter.outcome':
		'{outcome, select, ratify {ratificēt} ratify_with_changes {ratificēt ar izmaiņām} return {atgriezt} reject {noraidīt} accepted {pieņemt} partly {daļēji pieņemt} rejected {noraidīt} other {{outcome}}}',
	'charter.ground':
		'{ground, select, competence {iestādei nav tādu pilnvaru} legality {tas ir pretrunā ar likumu} budget_cap {tas maksā vairāk, nekā atvēlēts} eligibility {kāds nedrīkstēja piedalīties} other {{ground}}}',
	'charter.appeal':
		'Apstrīdēt var {days, plural, zero {# dienas} one {# dienu} other {# dienas}}; izlemj {decide, plural, zero {# dienu} one {# dienas} other {# dienu}} laikā.',
	'charter.appeal_none': 'Procesa iekšienē apstrīdēt nevar.',
	'charter.panel':
		'Lemj komisija ar {size, plural, zero {# cilvēkiem} one {# cilvēku} other {# cilvēkiem}}, ko izlozē.',
	'charter.panel_least': 'Tajā ir vismaz: {members}.',
	'charter.panel_member': '{role}: {count, number}',
	'charter.suspends': 'Līdz tam neko neapzīmogo.',
	'charter.suspends_not': 'Pa to laiku lēmums ir spēkā.',
	'charter.remedy':
		'Ārpus procesa: {authority}, {days, plural, =0 {tūlīt} zero {# dienu laikā} one {# dienas laikā} other {# dienu laikā}}.',
	'charter.publish_public':
		'Kad lēmuma ieraksts ir apzīmogots, lēmums visiem redzams publiskajā reģistrā.',
	'charter.publish_process': 'Lēmumi un to ieraksti ir pieejami procesa cilvēkiem.',
	'charter.publish_none': 'Lēmumus un to ierakstus nepublicē.',
	'charter.names_pseudonym': 'Iedzīvotāji redzami ar pseidonīmu.',
	'charter.names_name': 'Visi redzami ar savu vārdu.',
	'charter.names_none': 'Neviens nav redzams ar savu vārdu.',
	'charter.signature_none': 'Ierakstu apzīmogo serveris; neviens neparaksta pats.',
	'charter.signature_advanced': 'Bez servera zīmoga cilvēki paraksta ar uzlabotu parakstu.',
	'charter.signature_qualified': 'Bez servera zīmoga cilvēki paraksta ar kvalificētu parakstu.',
	'charter.minutes': 'Protokols ir obligāts.',
	'charter.minutes_optional': 'Protokols nav obligāts.',
	'charter.motions_put_up':
		'No priekšlikumiem tai pašai vietai vienlaikus lemj par vienu, tādā secībā, kādā tie iesniegti.',
	'charter.motions_furthest_first':
		'No priekšlikumiem tai pašai vietai vienlaikus lemj par vienu, vispirms par to, kas maina visvairāk vārdu.',
	'charter.motions_by_facilitator':
		'No priekšlikumiem tai pašai vietai vienlaikus lemj par vienu; vadītājs izvēlas, kurš ir nākamais.',
	'charter.review':
		'{months, plural, zero {Pieņemtos tekstus pārskata pēc # mēnešiem.} one {Pieņemtos tekstus pārskata pēc # mēneša.} other {Pieņemtos tekstus pārskata pēc # mēnešiem.}}',
	'charter.retention':
		'{retention, select, process_10y {Ko arhivē bez citas izvēles, to glabā desmit gadus.} working_2y {Ko arhivē bez citas izvēles, to glabā divus gadus.} other {Ko arhivē bez citas izvēles, to glabā pastāvīgi.}}',
	'charter.proposed_numbers':
		'Šī parauga skaitļi (kvorums, daļas, dienas) ir priekšlikumi. Katra iestāde nosaka savus.',
	'charter.prize_ranking':
		'Balsot var arī tas, kurš tikai nosaucis vārdu. Tas atļauts, jo iznākums ir balvas sarindojums, nevis publisko tiesību akts.',
	'charter.names_only':
		'Balsot var arī tas, kurš tikai nosaucis vārdu. Ar to pietiek izmēģināšanai, bet ne publisko tiesību aktiem.',

	'unheld.steps': 'darbnīcām nav soļu, kas viesiem un iedzīvotājiem dod vairāk tiesību',
	'shortfall.method': 'ar šo metodi tas neskaita',
	'shortfall.secret': 'tas neglabā balsis slepenībā',
	'shortfall.tie': 'neizšķirtu tas šādi neatrisina',
	'shortfall.organisation': 'tas neskaita vienu atbildi no organizācijas',
	'shortfall.recusal': 'tas neliedz vērtēt savu komandu',
	'shortfall.calendar': 'tas nepazīst šo darbdienu kalendāru',
	'shortfall.signature': 'tajā nav cilvēku kvalificētu parakstu',

	'problem.shape': 'Harta šeit to nevar teikt. {reason}',
	'problem.amendment_missing': 'Bez šī noteikuma hartu nekad nevarētu mainīt.',
	'problem.roll_role': 'Cilvēki ar šo lomu nekad nevar būt sarakstā: {role}.',
	'problem.inform_decides':
		'Kas sola informēt, tas neļauj lemt: šis noteikums var dot tikai padomu.',
	'problem.inform_contact': 'Kas sola informēt, tas pasaka, kur uzdot jautājumus.',
	'problem.consult_decides':
		'Kas sola uzklausīt, tas neļauj lemt: šis noteikums var dot tikai padomu.',
	'problem.consult_response':
		'Kas sola uzklausīt, tas atbild ne vēlāk kā {days, plural, zero {# darbdienu} one {# darbdienas} other {# darbdienu}} laikā.',
	'problem.consult_window':
		'Visiem atvērta apspriešana ilgst vismaz {days, plural, zero {# dienas} one {# dienu} other {# dienas}}.',
	'problem.involve_ratified':
		'Kas sola pamatot atkāpi no ieteikuma, tam uz to jāatbild: vajadzīga ratificēšana.',
	'problem.involve_reasons':
		'Kas sola pamatot atkāpi no ieteikuma, tas pamato arī šeit: {outcome}.',
	'problem.collaborate_conflict':
		'Kas sola lemt kopā, tas pasaka, kas notiek strīdā: nosauc komisiju vai kārtību.',
	'problem.empower_grounds':
		'Kas sola izpildīt cilvēku lēmumu, tas var to apturēt tikai slēgta saraksta iemeslu dēļ.',
	'problem.empower_timeout':
		'Kas sola izpildīt cilvēku lēmumu, tas to neaptur klusējot: tas ir ratificēts.'
} as const
