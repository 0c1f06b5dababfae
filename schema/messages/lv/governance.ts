import type en from '../en/governance.ts'

/** Roles, rights, refusals, rules and results: what the charter means, in plain words. */
export default {
	'role.guest': 'Viesis',
	'role.observer': 'Novērotājs',
	'role.citizen': 'Iedzīvotājs',
	'role.facilitator': 'Vadītājs',
	'role.official': 'Amatpersona',
	'role.secretary': 'Sekretārs',
	'role.administrator': 'Administrators',
	'roles.guest': 'viesi',
	'roles.observer': 'novērotāji',
	'roles.citizen': 'iedzīvotāji',
	'roles.facilitator': 'vadītāji',
	'roles.official': 'amatpersonas',
	'roles.secretary': 'sekretāri',
	'roles.administrator': 'administratori',

	'artefact.unadopted':
		'Nav pieņemts: posms, kurā pie tā pēdējo reizi strādāts, beidzās pirms diviem gadiem.',
	'person.former': 'Bijušais dalībnieks {n}',

	'state.draft': 'Melnraksts',
	'state.in_review': 'Tiek izskatīts',
	'state.frozen': 'Fiksēts lēmumam',
	'state.adopted': 'Pieņemts',
	'state.archived': 'Arhivēts',
	'state.withdrawn': 'Atsaukts',
	'state.disposed': 'Iznīcināts',

	'phase.en': 'Iesaiste',
	'phase.de': 'Plānošana',
	'phase.bu': 'Izveide',
	'phase.su': 'Uzturēšana',

	'kind.document': 'Teksts',
	'kind.schedule': 'Grafiks',
	'kind.board': 'Tāfele',
	'kind.process': 'Process',

	'mandate.ratify': 'apstiprināt',
	'measure.notice': 'Aizrādījums',
	'measure.hide': 'Paslēpts',
	'measure.mute_session': 'Lūgums ieturēt pauzi',
	'measure.suspend_14d': 'Apturētas tiesības',
	'measure.remove_by_decision': 'Izslēgšana ar lēmumu',

	'promise.inform': 'Mēs jūs informējam.',
	'promise.consult': 'Mēs jūs uzklausām un atbildam uz to, ko teicāt.',
	'promise.involve': 'Mēs strādājam kopā un pamatojam katru atkāpi no jūsu ieteikuma.',
	'promise.collaborate': 'Mēs lemjam kopā.',
	'promise.empower': 'Mēs izpildām to, ko izlemjat jūs.',

	'capability.view': 'Lasīt',
	'capability.comment': 'Komentēt',
	'capability.suggest': 'Ieteikt labojumus',
	'capability.edit': 'Mainīt saturu',
	'capability.propose': 'Ierosināt',
	'capability.vote': 'Atbildēt lēmumā',
	'capability.object': 'Iebilst',
	'capability.facilitate': 'Vadīt',
	'capability.decide': 'Ratificēt',
	'capability.sign': 'Parakstīt',
	'capability.export': 'Eksportēt',
	'capability.administer': 'Pārvaldīt',

	'reach.doc': 'teksti',
	'reach.doc.minutes': 'protokoli',
	'reach.doc.metadata': 'tekstu apraksti',
	'reach.sch': 'grafiki',
	'reach.sch.progress': 'uzdevumu izpilde',
	'reach.sch.metadata': 'grafiku apraksti',
	'reach.brd': 'tāfeles',
	'reach.brd.card': 'kartītes',
	'reach.brd.metadata': 'tāfeļu apraksti',

	'condition.public': 'kad tas ir publicēts',
	'condition.session': 'kamēr ir spēkā viesa ielūgums',
	'condition.premod': 'redzams, kad vadītājs to ir izlasījis',
	'condition.own': 'tikai paša pievienotais',
	'condition.team': 'tikai komandā, kas pie tā strādā',
	'condition.assigned': 'tikai uzdevumi, par kuriem pats atbild',
	'condition.merge_only': 'tikai pieņemot vai noraidot ieteikumus',
	'condition.change_request': 'kā lūgums mainīt pieņemto',
	'condition.procedural': 'tikai kārtības jautājumos',
	'condition.advisory': 'aptaujās, kas dod padomu',
	'condition.roll': 'ja ir lēmuma sarakstā',
	'condition.not_ratifier': 'ja pats neratificē to pašu lēmumu',
	'condition.roll_or_affected': 'ja ir sarakstā vai lēmums skar',
	'condition.affected': 'ja lēmums skar',
	'condition.appeal': 'kā apelācija',
	'condition.delegated': 'kad vadītājs to uz laiku ir uzticējis',
	'condition.queue_minutes': 'tikai runātāju saraksts un protokols',
	'condition.did_not_vote': 'ja pats par to nav balsojis',
	'condition.own_attestation': 'tikai savs apliecinājums',
	'condition.process_report': 'tikai pārskats par procesu',
	'condition.seal': 'ar lietvedības zīmogu',
	'condition.own_data_or_depersonalised': 'savi dati vai viss kopā bez citu personas datiem',
	'condition.session_pack': 'sesijas materiāli',
	'condition.org': 'savā organizācijā',
	'condition.encrypted_backup': 'tikai kā šifrēta kopija',
	'condition.own_profile': 'tikai savs profils',
	'condition.session_settings': 'procesa cilvēki, ielūgumi un iestatījumi',
	'condition.own_org_members': 'savas organizācijas dalībnieki',
	'condition.retention': 'arhivēšana, glabāšana un aizturēšana',
	'condition.tenant': 'sistēma un tās konti',
	'condition.breakglass': 'ārkārtas gadījumā, ar pamatojumu un ierakstu',
	'condition.thread:decision': 'lēmuma diskusijā',
	'condition.thread:feedback': 'atsauksmēs',
	'condition.flag:open_drafts': 'kad harta atver melnrakstus',
	'condition.flag:observer_comments': 'kad harta ļauj novērotājiem komentēt',
	'condition.flag:facilitators_vote': 'kad harta dod vadītājiem balsi',
	'condition.flag:guest_join': 'kad harta ļauj pievienoties viesiem',
	'condition.mandate:ratify': 'ar pilnvaru ratificēt',
	'rights.limited': '{what}: {limits}',

	'denial.signed_out': 'Vispirms pieslēdzies.',
	'denial.not_member': 'To var tikai šī procesa cilvēki. Palūdz vadītājam ielūgumu.',
	'denial.guest_expired':
		'Tavs viesa laiks ir beidzies. Tas, ko pievienoji, ir saglabāts. Lai turpinātu, palūdz jaunu saiti.',
	'denial.suspended':
		'Vadītājs uz laiku ir apturējis tavas tiesības. Tu vari lasīt un vari iesniegt apelāciju.',
	'denial.suspended_until':
		'Vadītājs ir apturējis tavas tiesības līdz {date}. Tu vari lasīt un vari iesniegt apelāciju.',
	'denial.muted': 'Vadītājs lūdza tevi ieturēt pauzi. Tu vari lasīt un atbildēt lēmumos.',
	'denial.muted_until':
		'Vadītājs lūdza tevi ieturēt pauzi līdz {date}. Tu vari lasīt un atbildēt lēmumos.',
	'denial.removal':
		'Dalībnieku izslēdz tikai ar grupas lēmumu. Kļūdas dēļ piešķirtu lomu var izbeigt vienas dienas laikā.',
	'denial.conflict_steered': 'Tu vadīji šo lēmumu, tāpēc to apstiprina kāds cits.',
	'denial.conflict_own_proposal': 'Tu to ierosināji, tāpēc to apliecina kāds cits.',
	'denial.conflict_administers':
		'Tu uzturi sistēmu, tāpēc konfidenciālus lēmumus izsludina kāds cits.',
	'denial.conflict_party': 'Tu esi iesaistītā puse, tāpēc par to lemj citi.',
	'denial.recused': 'Tev šajā jautājumā ir savas intereses, tāpēc tu par to nelem.',
	'denial.guest': 'Viesi to nevar. Ar kontu un ielūgumu tu vari būt vairāk nekā viesis.',
	'denial.observer': 'Novērotāji lasa un seko līdzi. Šajā viņi nepiedalās.',
	'denial.administrator': 'Administratori rūpējas par sistēmu. Viņi nemaina saturu un nelemj.',
	'denial.role': 'Tava loma šajā procesā to neietver.',
	'denial.role_named': 'Tava loma ({role}) to neietver.',
	'denial.draft': 'Tas vēl ir melnraksts. Vispirms tas jānodod izskatīšanai.',
	'denial.in_review':
		'Tas tiek izskatīts, tāpēc tagad neviens to tieši nemaina. Vadītājs var to atgriezt melnrakstā.',
	'denial.frozen':
		'Tas ir fiksēts lēmumam, lai visi lemtu par vieniem un tiem pašiem vārdiem. Paturi savu labojumu kā melnrakstu un nāc ar to lēmumā.',
	'denial.frozen_until':
		'Tas ir fiksēts lēmumam līdz {date}, lai visi lemtu par vieniem un tiem pašiem vārdiem. Paturi savu labojumu kā melnrakstu un nāc ar to lēmumā.',
	'denial.adopted': 'Tas ir pieņemts un paliek, kā nolemts. Lai to mainītu, vajag jaunu lēmumu.',
	'denial.archived': 'Tas ir arhivēts. To var lasīt, bet nevar mainīt.',
	'denial.withdrawn': 'Tas ir atsaukts. To var lasīt, bet nevar mainīt.',
	'denial.disposed':
		'Saturs iznīcināts, kad beidzās glabāšanas laiks. Nosaukums, datumi un nospiedumi paliek.',
	'denial.retention_runs': 'Glabāšanas laiks vēl nav beidzies.',
	'denial.second_person': 'Iznīcināšanai vajag divus cilvēkus: jāpiekrīt vēl kādam.',
	'denial.phase': 'Tava loma to nevar pašreizējā procesa posmā.',
	'denial.phase_named': 'Posmā „{phase}” tava loma to nevar. Var posmos: {phases}.',
	'denial.kind': 'Tava loma šeit to nevar.',
	'denial.not_visible': 'Tas ir pieejams tikai tiem, kas pie tā strādā.',
	'denial.narrowed': 'Šeit tas ir atļauts mazākam cilvēku lokam.',
	'denial.held_back': 'Ārkārtas situācijas dēļ tas pagaidām ir apturēts visiem.',
	'denial.step': 'Pašreizējais sesijas solis to neietver.',
	'denial.no_decision': 'Pašlaik nav lēmuma, kurā atbildēt.',
	'denial.ballot_not_open': 'Lēmums vēl nav atvērts.',
	'denial.ballot_not_open_until': 'Lēmums tiks atvērts {date}.',
	'denial.ballot_closed': 'Lēmums ir slēgts. Skaitās laikā dotās atbildes.',
	'denial.guest_no_ballot':
		'Viesi nebalso saistošos lēmumos. Tas, ko pievieno, tik un tā tiek izlasīts.',
	'denial.facilitator_no_vote': 'Šajā procesā vadītāji nebalso: viņi rūpējas par godīgu gaitu.',
	'denial.facilitator_no_ratify': 'Kas vada procesu, tas neratificē.',
	'denial.ratifier_no_ballot': 'Kas ratificē lēmumu, tas tajā nebalso.',
	'denial.ratifier_voted': 'Kas lēmumā balsoja, tas to neratificē.',
	'denial.not_on_roll': 'Tevis nav šī lēmuma sarakstā.',
	'denial.no_mandate': 'Tam vajag pilnvaru ratificēt.',
	'denial.not_public': 'Tas nav publicēts.',
	'denial.session_over': 'Viesiem tas ir pieejams tikai, kamēr ir spēkā ielūgums.',
	'denial.premoderated': 'Ko viesi šeit raksta, ir redzams, kad vadītājs to ir izlasījis.',
	'denial.not_own': 'Tu vari mainīt tikai to, ko pats pievienoji.',
	'denial.not_team': 'Šajā posmā to var mainīt tikai komanda, kas pie tā strādā.',
	'denial.not_assigned': 'Par uzdevuma izpildi ziņo tikai atbildīgais.',
	'denial.change_request': 'Pieņemto maina tikai ar lūgumu, par kuru lemj.',
	'denial.procedural': 'Tava loma to var tikai kārtības jautājumos.',
	'denial.advisory':
		'Šeit tu vari piedalīties aptaujās, kas dod padomu, bet ne saistošā balsojumā.',
	'denial.not_affected': 'Tas ir pieejams tiem, kurus lēmums skar.',
	'denial.appeal': 'Pieņemto apstrīd tikai ar apelāciju.',
	'denial.not_delegated': 'Tev nav tam vajadzīgo tiesību. Vadītājs var tev tās uz laiku piešķirt.',
	'denial.minutes': 'Kā sekretārs tu ved runātāju sarakstu un protokolu; pārējo dara vadītāji.',
	'denial.attestation': 'Tu vari parakstīt tikai savu apliecinājumu.',
	'denial.report': 'Tu vari parakstīt tikai pārskatu par procesu.',
	'denial.seal': 'Tu vari parakstīt tikai ar lietvedības zīmogu.',
	'denial.own_data': 'Tu vari eksportēt savus datus vai procesu bez citu personas datiem.',
	'denial.session_pack': 'Tu vari eksportēt tikai sesijas materiālus.',
	'denial.not_organisation': 'Tu to vari tikai savā organizācijā.',
	'denial.backup': 'Administratori var eksportēt tikai šifrētu kopiju.',
	'denial.own_profile': 'Tu vari pārvaldīt tikai savu profilu.',
	'denial.session_settings': 'Vadītāji pārvalda tikai procesa cilvēkus, ielūgumus un iestatījumus.',
	'denial.own_members': 'Tu vari pārvaldīt tikai savas organizācijas dalībniekus.',
	'denial.retention': 'Sekretāri pārvalda tikai arhivēšanu, glabāšanu un aizturēšanu.',
	'denial.tenant': 'Administratori pārvalda tikai sistēmu un tās kontus.',
	'denial.breakglass':
		'Administratori saturu lasa tikai ārkārtas gadījumā, ar pamatojumu un ierakstu.',
	'denial.decision_thread': 'Kamēr tas ir fiksēts, tu vari komentēt lēmuma diskusijā.',
	'denial.feedback_thread': 'Pēc pieņemšanas tu vari komentēt atsauksmēs.',
	'denial.drafts_closed': 'Šajā procesā novērotāji lasa pieņemto, nevis melnrakstus.',
	'denial.observer_comments_off': 'Šajā procesā novērotāji nekomentē.',
	'denial.guests_off': 'Šajā procesā nav viesu.',
	'denial.transition_unknown': 'No pašreizējā stāvokļa uz šo pāriet nevar.',
	'denial.transition_named': 'No „{from}” nevar tieši pāriet uz „{to}”.',
	'denial.not_ready':
		'Kaut kā trūkst: vispirms vajag atbildīgo, valodu, mērķi un vienkāršu kopsavilkumu.',
	'denial.not_ready_named': 'Pirms citi to pārskata, vēl jānorāda: {missing}.',
	'review_need.owner': 'kas par to atbild',
	'review_need.language': 'valoda',
	'review_need.purpose': 'kam tas domāts',
	'review_need.summary': 'kopsavilkums vienkāršiem vārdiem',
	'review_need.pictures': 'apraksts katram attēlam',
	'denial.reason_missing': 'Norādi pamatojumu, lai citi saprastu.',
	'denial.decision_running':
		'Par to ir izziņots vai atvērts lēmums. Sagaidi rezultātu vai vispirms to atcel.',
	'denial.decision_missing': 'Pieņemtu to padara tikai lēmums, kas stājies spēkā.',
	'denial.suggestions_open': 'Vispirms daži ieteikumi jāizskata vai jāatzīmē kā atstāti atklāti.',
	'denial.others_contributed': 'Arī citi ir to veidojuši, tāpēc to nevar atsaukt. To var arhivēt.',
	'denial.appeal_open': 'Ir iesniegta apelācija. Kamēr tā nav izlemta, nekas nemainās.',
	'denial.decided_on': 'Par to šeit ir izziņots lēmums. Teksts paliek tur, kur par to lēma.',
	'denial.amending': 'Tas maina kaut ko, kas pieņemts šeit. Tas paliek pie tā, ko maina.',
	'denial.classified':
		'Par to drīkst zināt tikai viena šī procesa komanda vai organizācija. Vispirms atver to visam procesam.',
	'denial.measured':
		'Šeit uz šo tekstu attiecas moderēšanas solis vai pauze. Pagaidi, līdz tā beigusies.',
	'denial.held': 'Tam ir uzlikts juridisks aizliegums. Tas jāglabā, līdz aizliegumu atceļ.',
	'denial.superseded': 'Tā vietā ir pieņemta cita redakcija. Lūdz mainīt to.',
	'denial.no_editorial_rule': 'Šī procesa hartā nav noteikuma redakcionāliem labojumiem.',
	'denial.content_unknown': 'Šeit šāds saturs neiederas.',
	'denial.author_fixed': 'Kas ko pievienoja, tas paliek norādīts kā autors.',
	'denial.server_only': 'Šeit raksta tikai pati sistēma.',
	'denial.entries_full': 'Vairāk šeit neietilpst. Vispirms kaut ko noņem vai arhivē.',
	'denial.built_on_refused':
		'Vietas, pie kuras tas pieder, vairs nav: pa to laiku tā tika pārvietota, noņemta vai noraidīta. Tāpēc to nevarēja ievietot.',
	'denial.file_unknown':
		'Cita teksta attēls vai pielikums šeit nevar būt. Pievieno failu šim tekstam.',
	'denial.section_frozen':
		'Šī sadaļa uz laiku ir fiksēta, lai citi var uz to paļauties. Raksti citur tekstā vai lūdz vadītāju to atvērt.',
	'denial.suggestions_only':
		'Šajā tekstā tu vari ieteikt izmaiņas, bet ne tās veikt, un tas būtu mainījis tekstu vai cita ieteikumu. Iesaki to vēlreiz tekstā, kāds tas ir tagad.',
	'denial.motions_open':
		'Šim tekstam ir iesniegts priekšlikums, par kuru vēl nav izlemts. Sagaidi rezultātu vai vispirms to atsauc.',
	'denial.motion_waits':
		'Vispirms lemj par citu priekšlikumu tai pašai vietai. Sagaidi tā rezultātu.',
	'denial.motion_waits_named':
		'{order, select, open {Pašlaik lemj par citu priekšlikumu tai pašai vietai: “{title}”. Vienlaikus lemj par vienu.} furthest_first {Cits priekšlikums maina vairāk vārdu tai pašā vietā, tāpēc pēc hartas vispirms lemj par to: “{title}”. Vispirms sāc lēmumu par to.} other {Cits priekšlikums tai pašai vietai ir iesniegts agrāk, tāpēc pēc hartas vispirms lemj par to: “{title}”. Vispirms sāc lēmumu par to.}}',
	'denial.motion_held':
		'Par šo vietu lemj, tāpēc līdz lēmumam tā paliek, kāda ir. Tu joprojām vari šeit ieteikt ko citu.',
	'denial.unknown': 'Šeit tas nav atļauts.',
	'denial_who.some': 'To var: {roles}.',
	'denial_who.nobody': 'Pašlaik to nevar neviens.',
	denial_until: 'Līdz {date}.',

	'refusal.malformed': 'Kaut ko šajā pieprasījumā nevar izlasīt. Pārbaudi, ko ierakstīji.',
	'refusal.not_signed_in': 'Vispirms pieslēdzies.',
	'refusal.forbidden': 'Tu to nevari.',
	'refusal.not_found': 'Šeit nekā nav vai nav nekā, ko tu vari redzēt.',
	'refusal.too_many_attempts': 'Pārāk daudz mēģinājumu. Mazliet uzgaidi un mēģini vēlreiz.',
	'refusal.too_many_tokens':
		'Tev jau ir tik daudz pilnvaru programmām, cik vienam cilvēkam drīkst būt. Vispirms atsauc kādu.',
	'refusal.conflict': 'Tas nesaskan ar to, kas jau ir. Pārlādē lapu un paskaties vēlreiz.',
	'refusal.setup_token_invalid':
		'Šī iestatīšanas saite neder. Serveris parāda pašreizējo, kad to palaiž.',
	'refusal.setup_already_done': 'Sistēma jau ir iestatīta. Pieslēdzies.',
	'refusal.credentials_wrong': 'E-pasts vai parole nav pareiza.',
	'refusal.email_invalid': 'Tā nav e-pasta adrese.',
	'refusal.web_address_invalid': 'Tā nav tīmekļa adrese. Tā sākas ar https://.',
	'refusal.email_taken': 'Šai e-pasta adresei jau ir konts. Pieslēdzies ar to.',
	'refusal.password_too_short':
		'Izvēlies garāku paroli: vismaz {limit, plural, zero {# rakstzīmes} one {# rakstzīme} other {# rakstzīmes}}.',
	'refusal.password_too_common': 'Šo paroli ir pārāk viegli uzminēt. Izvēlies citu.',
	'refusal.name_missing': 'Norādi nosaukumu vai vārdu.',
	'refusal.link_expired': 'Šī saite ir izmantota vai beigusies. Palūdz jaunu.',
	'refusal.invitation_expired': 'Šis ielūgums ir beidzies. Palūdz jaunu.',
	'refusal.invitation_used_up': 'Šis ielūgums ir izmantots, cik reižu vien varēja. Palūdz jaunu.',
	'refusal.last_administrator': 'Pēdējais administrators paliek. Vispirms iecel citu.',
	'refusal.last_facilitator': 'Pēdējais vadītājs paliek. Vispirms iecel citu.',
	'refusal.name_differs': 'Tas nav šis vārds. Ieraksti to tieši tā, kā tas tur rakstīts.',
	'refusal.basis_unfit':
		'Piekrišana der tikai vārdu publicēšanai: cilvēkam jāvar atteikties, neko nezaudējot.',
	'refusal.already_member': 'Šim cilvēkam jau ir šī loma.',
	'refusal.already_in_team': 'Šī persona jau ir šajā komandā.',
	'refusal.ladder_skipped': 'Vispirms ir vieglāks solis: aizrādījums, paslēpšana vai pauze.',
	'refusal.measure_too_long':
		'Izvēlies agrākas beigas: ne vairāk kā {hours, plural, zero {# stundas} one {# stunda} other {# stundas}}.',
	'refusal.safety_rest':
		'To apturēja pavisam nesen. Atkal to var pēc {hours, plural, zero {# stundām} one {# stundas} other {# stundām}}.',
	'refusal.removal_undecided': 'Lēmums izslēgt šo personu vēl nav stājies spēkā.',
	'refusal.contest_over': 'Laiks to apstrīdēt ir beidzies.',
	'refusal.delegation_off': 'Šajā lēmumā balsi nevar uzticēt citam.',
	'refusal.delegation_chain': 'Kas nes citu balsis, savu neuztic, un otrādi. Izvēlies kādu citu.',
	'refusal.delegation_full':
		'Šī persona jau nes tik balsu, cik drīkst: {most}. Izvēlies kādu citu.',
	'refusal.already_answered': 'Tu jau esi atbildējis, tāpēc savu balsi vairs neuztici.',
	'refusal.settled_stays_open':
		'Tas, kas ir fiksēts vai pieņemts, paliek atvērts visiem, kas to varēja lasīt.',
	'refusal.meeting_day_wrong': 'Sanāksme notiek pēc šī procesa sākuma un ne vēlāk kā pēc gada.',
	'refusal.meeting_not_begun':
		'Šī sanāksme vēl nav sākusies. Klātesošos atzīmē no stundas pirms sākuma; reģistru slēdz pēc tam.',
	'refusal.meeting_over': 'Šīs sanāksmes reģistrs ir slēgts, vai arī sanāksme ir atcelta.',
	'refusal.register_empty':
		'Neviens nav atzīmēts kā klātesošs. Atzīmē, kas bija klāt, vai atcel sanāksmi.',
	'refusal.check_in_closed':
		'Pieteikšanās tagad nav atvērta. Palūdz vadītājam to atvērt vai tevi atzīmēt.',
	'refusal.check_in_wrong':
		'Tas nav šīs sanāksmes kods. Paskaties vēlreiz uz sešiem cipariem telpā.',
	'refusal.agenda_full':
		'Darba kārtībā ir ne vairāk kā {limit, number} punkti. Atstāj daļu nākamajai sanāksmei.',
	'refusal.meeting_unfit':
		'Šī sanāksme ir atcelta vai sākas pēc atbilžu termiņa. Izvēlies citu vai nevienu.',
	'refusal.own_case': 'Tas attiecas uz tevi, tāpēc to dara kāds cits.',
	'refusal.text_missing': 'Kaut kas vēl nav aizpildīts.',
	'refusal.text_too_long':
		'Tas ir par garu: ne vairāk kā {limit, plural, zero {# rakstzīmes} one {# rakstzīme} other {# rakstzīmes}}.',
	'refusal.language_unknown': 'Izvēlies kādu no piedāvātajām valodām.',
	'refusal.timezone_unknown': 'Izvēlies kādu no piedāvātajām laika joslām.',
	'refusal.reason_missing': 'Norādi pamatojumu, lai citi saprastu.',
	'refusal.phase_unchanged': 'Process jau ir šajā posmā.',
	'refusal.state_changed': 'Kāds to pa šo laiku ir mainījis. Pārlādē lapu un paskaties vēlreiz.',
	'refusal.not_ready': 'Vēl kaut kā trūkst, pirms citi to var pārskatīt.',
	'refusal.others_contributed': 'Arī citi ir to veidojuši, tāpēc to nevar atsaukt. To var arhivēt.',
	'refusal.decision_open':
		'Par to ir izziņots vai atvērts lēmums. Sagaidi rezultātu vai vispirms to atcel.',
	'refusal.section_unknown': 'Šādas sadaļas vairs nav. Izvēlies kādu no saraksta.',
	'refusal.section_frozen': 'Šī sadaļa vai tās daļa jau ir fiksēta.',
	'refusal.suggestions_missing': 'Izvēlies vismaz vienu ieteikumu.',
	'refusal.suggestions_gone':
		'Ne viss, ko izvēlējies, vēl ir saglabātajā tekstā. Varbūt kāds to tikko izskatīja. Izvēlies vēlreiz.',
	'refusal.suggestions_not_yours':
		'Lemšanai tu vari nodot savus ieteikumus. Vadītājs to var arī ar citu ieteikumiem.',
	'refusal.suggestion_taken': 'Viens no šiem ieteikumiem jau ir citā priekšlikumā: “{title}”.',
	'refusal.motion_empty': 'Šie ieteikumi atstāj tekstu, kāds tas ir, tāpēc nav par ko lemt.',
	'refusal.motion_waits':
		'Vispirms lemj par citu priekšlikumu tai pašai vietai: “{title}”. Sagaidi lēmumu par to.',
	'refusal.motion_stale':
		'Šī vieta tagad saka ko citu nekā tad, kad priekšlikums tika iesniegts. Atsauc to un iesniedz no jauna.',
	'refusal.motion_whole':
		'Priekšlikumu apstiprina, kāds tas ir, atdod atpakaļ vai noraida. Neviens to nemaina.',
	'refusal.motion_stands':
		'Šī priekšlikuma vārdi joprojām ir tekstā, un tagad tos nevar izņemt: {why, select, state {teksts nav apspriešanā. Vispirms vadītājs to atliek apspriešanā.} frozen {to sadaļa ir iesaldēta. Vispirms vadītājs to atver.} held {par citu priekšlikumu šai vietai vēl nav izlemts. Izņem tos, kad būs.} suggested {kāds tur kaut ko iesaka. Vispirms tas, kurš drīkst rakstīt, to pieņem vai noraida.} other {šī vieta kopš tā laika ir mainījusies. Tas, kurš drīkst rakstīt, to izlabo ar roku.}}',
	'refusal.passage_missing': 'Vispirms izvēlies vārdus, par kuriem gribi runāt.',
	'refusal.passage_gone':
		'Šo vārdu saglabātajā tekstā vairs nav. Varbūt kāds tos tikko mainīja. Izvēlies vietu no jauna; tavs komentārs ir saglabāts.',
	'refusal.passage_too_long': 'Šī vieta ir par garu vienam komentāram. Izvēlies īsāku.',
	'refusal.thread_resolved': 'Šī saruna ir atrisināta. Atver to no jauna, lai tajā rakstītu.',
	'refusal.thread_full': 'Šeit vairs nav vietas. Sāc citur.',
	'refusal.office_not_held': 'Tu nevari atbildēt lomā, kuras tev tagad nav.',
	'refusal.mention_unknown': 'Tu pieminēji kādu, kas šo tekstu nevar lasīt.',
	'refusal.too_many_mentions': 'Vienā ziņā var pieminēt ne vairāk kā {limit} cilvēkus.',
	'refusal.not_author': 'Mainīt vai dzēst to var tikai autors.',
	'refusal.not_editorial':
		'Tas ir vairāk nekā redakcionāls labojums. Tas skar skaitļus, vārdus, datumus vai to, ko drīkst, vajag vai nedrīkst: {found}.',
	'refusal.successor_ahead':
		'Tas, ko šis maina, vairs nav spēkā, vai cits grozījums ir priekšā. Sagaidi tā lēmumu vai lūdz mainīt jaunāko redakciju.',
	'refusal.rule_too_weak':
		'Grozījumam vajag noteikumu, ar kuru teksts pieņemts, vai stingrāku. Šis prasa mazāk: {where, select, method {cits lemšanas veids} threshold {mazāk balsu par} base {skaita mazāk atbilžu} quorum {jāpiedalās mazāk cilvēkiem} silence {klusēšana ir piekrišana} roll {lemj citi cilvēki} tie {vienāds balsu skaits tiek izšķirts citādi} notice {īsāks paziņošanas laiks} discussion {mazāk laika apspriedei} other {mazāk laika atbildei}}.',
	'refusal.rule_for_editorial':
		'Nelielu labojumu noteikums lemj par redakcionāliem labojumiem, un nekas cits par tiem nelemj.',
	'refusal.rule_unknown': 'Šis noteikums netiek piedāvāts. Izvēlies kādu no procesa noteikumiem.',
	'refusal.not_frozen': 'Lēmumam vajag fiksētu tekstu. Vispirms to fiksē.',
	'refusal.notice_too_short':
		'Tas sākas par agru: noteikums prasa {days, plural, =0 {laiku apspriedei} zero {izziņot # dienas iepriekš} one {izziņot # dienu iepriekš} other {izziņot # dienas iepriekš}}. Izvēlies vēlāku sākumu.',
	'refusal.window_too_short':
		'Tas beidzas par agru: noteikums atbildēm prasa {days, plural, =0 {vismaz minūti} zero {vismaz # dienas} one {vismaz # dienu} other {vismaz # dienas}}. Izvēlies vēlākas beigas.',
	'refusal.window_too_long': 'Tas ir atvērts pārāk ilgi. Izvēlies agrākas beigas.',
	'refusal.ballot_not_open': 'Lēmums vēl nav atvērts.',
	'refusal.ballot_closed': 'Lēmums ir slēgts. Skaitās laikā dotās atbildes.',
	'refusal.not_on_roll': 'Tevis nav šī lēmuma sarakstā.',
	'refusal.ballot_not_found':
		'Tava atbilde jau ir saņemta. Konfidenciālu balsi var mainīt tikai ierīcē, kurā glabājas tās atslēga.',
	'refusal.ballot_without_words':
		'Konfidenciālā balsī nav vārdu: tie varētu atklāt, kas tos rakstījis. Izdzēs pamatojumu.',
	'refusal.choice_unknown': 'Izvēlies kādu no piedāvātajām atbildēm.',
	'refusal.objection_reason_missing':
		'Paskaidro iemeslu mazliet plašāk, lai grupa var tev atbildēt.',
	'refusal.objection_settled': 'Šis iebildums jau ir izskatīts.',
	'refusal.decision_not_effective': 'Lēmuma aktu var veidot, kad lēmums ir stājies spēkā.',
	'refusal.ledger_alarm':
		'Žurnāls ir pretrunā pats ar sevi, tāpēc tagad nekas netiek parakstīts. Instalācijas uzturētāji ir informēti.',
	'refusal.witness_key_wrong':
		'Šī nav tāda veida atslēga, kādu šeit prasa. Nokopē visu rindu: vārdu, plusa zīmi, numuru, plusa zīmi, atslēgu.',
	'refusal.address_wrong': 'Šī nav tīmekļa adrese. Tā sākas ar https://',
	'refusal.record_disposed': 'Šī akta datnes ir iznīcinātas. Tā numurs un nospiedumi paliek.',
	'refusal.record_redacted':
		'No šī akta bija jāizņem vārdi: {ground, select, erasure {personas datu dzēšana} mistake {publicēti kļūdas dēļ} court_order {tiesas nolēmums} other {likumā noteikts noslēpums}}. Tā datnes ir iznīcinātas. {next, select, none {Cits akts vēl top.} other {Tā vietā ir {next}.}}',
	'refusal.redaction_passages_wrong':
		'Ieraksti no 1 līdz 20 fragmentiem, katru savā rindā, vārdu pa vārdam tā, kā tur rakstīts, katru vismaz 4 burtu garumā. Neviens no tiem nedrīkst būt ne atsaucē, ne atzīmes vārdos.',
	'refusal.redaction_passage_missing':
		'{number}. fragmenta šajā aktā nav. Nokopē to vārdu pa vārdam no vienas rindkopas.',
	'refusal.redaction_out_of_reach':
		'{number}. fragments ir arī tur, kur to nevar izņemt: {place}, {record}. Izvēlies garākus vārdus vai atstāj to.',
	'refusal.classification_missing': 'Norādi klasifikācijas kodu.',
	'refusal.classification_unknown': 'Šāda koda jūsu klasifikācijas shēmā nav.',
	'refusal.classification_twice': 'Kods {code} tur ir divreiz.',
	'refusal.registry_number_taken': 'Šis numurs jau pieder aktam {id}.',
	'refusal.package_unreadable': 'Šī nav procesa pakotne vai tā nav droša: {member}.',
	'refusal.package_changed': 'Datne {member} nav tā, ko pakotne sola. Paņem pakotni vēlreiz.',
	'refusal.package_unfit': '{line}. rinda failā {member} neiederas procesa pakotnē.',
	'refusal.package_log': 'Pakotnes žurnāls nesakrīt: {member}, ieraksts {index}.',
	'refusal.package_unlogged':
		'{line}. rinda failā {member} nav tāda, kā teikts žurnālā. 0 nozīmē: trūkst tādas, kas žurnālā ir.',
	'refusal.package_known': 'Tas te jau ir vai pieder kādam te: {what}.',
	'refusal.key_not_tried':
		'Vispirms ar šo atslēgu apzīmogo izmēģinājuma lapu. Tam jābūt izdevušamies, un nekas nedrīkst runāt pret atslēgu.',
	'refusal.key_seals_already': 'Šī atslēga jau zīmogo.',
	'refusal.handover_waits': 'Cita nodošana jau gaida. Vispirms apstiprini vai atsauc to.',
	'refusal.handover_own': 'To ierosināji tu. Apstiprināt drīkst tikai cits administrators.',
	'refusal.day_past': 'Šī diena jau ir pagājusi. Izvēlies šodienu vai vēlāku dienu.',
	'refusal.record_unfit':
		'Protokolam {id} nav publicētās formas ({reason}). To nepieņem: salīdzini ar agrāku kopiju.',
	'refusal.record_not_ready': 'Lēmuma akts vēl top. Pēc brīža mēģini vēlreiz.',
	'refusal.signature_not_asked': 'Harta šim aktam neprasa cilvēka parakstu.',
	'refusal.not_the_sealed_file':
		'Šis nav fails, ko šeit tagad var lejupielādēt. Lejupielādē to, paraksti tieši to un atnes atpakaļ.',
	'refusal.signed_file_truncated':
		'Fails ir nepilnīgs, bojāts vai tādā formā, ko šeit nevar nolasīt. Saglabā to parakstīšanas rīkā vēlreiz kā parakstītu PDF (PAdES).',
	'refusal.signed_file_too_large': 'Fails ir lielāks par {mib, number} MiB. Paraksti bez attēla.',
	'refusal.signature_missing':
		'Šajā failā nekas nav parakstīts. Paraksti to ar savu rīku un tad atnes atpakaļ.',
	'refusal.signature_broken':
		'Paraksts neder: tas neatbilst failam, neaptver to visu vai nav PAdES paraksts ar SHA-256 vai labāku. Paraksti failu vēlreiz.',
	'refusal.signed_file_changed':
		'Pievienots vairāk nekā paraksts: fails var rādīt ko citu nekā apzīmogotais. Lejupielādē to vēlreiz un tikai paraksti.',
	'refusal.certificate_expired':
		'Parakstīšanas brīdī sertifikāts nebija spēkā. Izmanto spēkā esošu.',
	'refusal.signed_already': 'Ar šo sertifikātu akts jau ir parakstīts.',
	'refusal.minutes_missing':
		'Harta prasa sanāksmes protokolu. Vispirms piesaisti to lēmumam; to var tie, kas raksta protokolu.',
	'refusal.minutes_unfit': 'Šis teksts nav sākts kā sanāksmes protokols. Izvēlies tādu, kas ir.',
	'refusal.minutes_not_frozen':
		'Šo protokolu vēl var mainīt. Vispirms fiksē to vai ļauj to pieņemt.',
	'refusal.minutes_linked': 'Šim lēmumam sanāksmes protokols jau ir piesaistīts.',
	'refusal.record_settled': 'Protokols jau ir pieprasīts. Tajā vairs neko nevar mainīt.',
	'refusal.accommodations_missing': 'Uzraksti, kas tika darīts, vai cik cilvēku saņēma palīdzību.',
	'refusal.file_missing': 'Vispirms izvēlies failu.',
	'refusal.file_too_large':
		'Šis fails ir lielāks par {limit} MB. Izņem no tā attēlus vai ievieto to pa daļām.',
	'refusal.file_type_unknown':
		'No šī faila nevar izveidot tekstu: der DOCX, ODT, Markdown, HTML vai vienkāršs teksts. Saglabā to vienā no šiem formātiem un mēģini vēlreiz.',
	'refusal.file_unreadable':
		'Šo failu nevar nolasīt: tas ir bojāts, nepilnīgs vai aizsargāts ar paroli. Nekas no tā netika saglabāts.',
	'refusal.file_unsafe':
		'Šis fails izpakojas daudz lielāks, nekā tajā norādīts, vai prasa ielādēt vēl ko citu. Tas netika atvērts. Saglabā to no jauna un mēģini vēlreiz.',
	'refusal.file_empty': 'Šajā failā nav vārdu.',
	'refusal.upload_too_large': 'Šis fails ir pārāk liels. Failā var būt ne vairāk kā {limit} MB.',
	'refusal.upload_type_unknown':
		'Šāda veida failu pievienot nevar. Attēli var būt PNG, JPEG, WebP, GIF vai AVIF; pielikumi – PDF, biroja faili bez makro vai vienkāršs teksts.',
	'refusal.upload_svg':
		'Šajā zīmējumā ir entītiju deklarācijas, tas bezgalīgi atsaucas pats uz sevi vai arī no tā nekas nepaliek, kad izņemts viss, kas dara vairāk nekā zīmē. Saglabā to kā PNG un pievieno to.',
	'refusal.upload_with_macros':
		'Šajā failā ir programmas (makro). Saglabā to bez makro un pievieno tādu.',
	'refusal.picture_unreadable': 'Šo attēlu nevar nolasīt. Varbūt fails ir bojāts.',
	'refusal.picture_too_large':
		'Šim attēlam ir pārāk daudz pikseļu. Samazini to zem {limit} megapikseļiem.',
	'refusal.files_full':
		'Šajā tekstā jau ir tik failu, cik tajā var būt: {number} faili vai {limit} MB.',
	'refusal.pictures_without_words':
		'{number, plural, zero {# attēliem} one {# attēlam} other {# attēliem}} vēl trūkst apraksta tiem, kas attēlus neredz.',
	'refusal.import_too_long':
		'Šis fails ir par garu vienam tekstam: tekstā no faila var būt līdz {limit, number} rakstzīmēm. Ievieto to pa daļām.',

	'refusal.nothing_to_ratify': 'Pašlaik šeit nav nekā, ko ratificēt.',
	'refusal.ratification_over': 'Ratificēšanas termiņš ir beidzies. Harta nosaka, kas notiek tālāk.',
	'refusal.already_ratified': 'Tavas organizācijas vārdā atbilde jau ir sniegta.',
	'refusal.reasons_too_short':
		'Pamato ar dažiem vārdiem vairāk: vismaz {min, plural, zero {# rakstzīmes} one {# rakstzīme} other {# rakstzīmes}}.',
	'refusal.ground_not_allowed':
		'Hartā ir slēgts iemeslu saraksts. Izvēlies vienu no tiem vai ratificē.',
	'refusal.changes_missing': 'Norādi, kuras vietas mainās, vai ratificē bez izmaiņām.',
	'refusal.change_not_found':
		'{number, number}. vietai tekstā jābūt tieši vienreiz, viena rindkopa robežās. Nokopē to no teksta.',
	'refusal.changes_need_text':
		'Ar izmaiņām var ratificēt tikai tekstu. Tā vietā nosūti to atpakaļ ar pamatojumu.',
	'refusal.items_unanswered': 'Atbildi vienreiz uz katru ieteikumu.',
	'ratify.ratify': 'Ratificēt, kā ir',
	'ratify.ratify_with_changes': 'Ratificēt ar izmaiņām',
	'ratify.return': 'Nosūtīt atpakaļ grupai',
	'ratify.reject': 'Noraidīt',
	'ratify.accepted': 'Pieņemt',
	'ratify.partly': 'Pieņemt daļēji',
	'ratify.rejected': 'Nepieņemt',
	'ratified.ratify': 'Ratificēts',
	'ratified.ratify_with_changes': 'Ratificēts ar izmaiņām',
	'ratified.return': 'Nosūtīts atpakaļ grupai',
	'ratified.reject': 'Noraidīts',
	'ratified.accepted': 'Pieņemts',
	'ratified.partly': 'Pieņemts daļēji',
	'ratified.rejected': 'Nav pieņemts',
	'ground.competence': 'Tas nav mūsu kompetencē',
	'ground.legality': 'Tas ir pretrunā ar likumu',
	'ground.budget_cap': 'Tas pārsniedz budžetu',
	'ground.eligibility': 'Tas neatbilst dalības nosacījumiem',
	'effect.tied': 'Neizšķirts: izvēlas apstiprinātājs',
	'effect.recommended': 'Ieteikts, gaida ratifikāciju',
	'effect.escalated': 'Eskalēts: laikā nav ratificēts',
	'effect.reconsent': 'Ratificējot mainīts, grupai jautā vēlreiz',
	'effect.returned': 'Nosūtīts atpakaļ grupai',
	'effect.rejected': 'Ratificējot noraidīts',
	'effect.lapsed': 'Zaudējis spēku: neviens laikā neratificēja',
	'effect.effective': 'Pieņemts un spēkā',
	'effect.annulled': 'Atcelts pēc apelācijas',
	'refusal.round_owed': 'Šī kārta izriet no iepriekšējā lēmuma, tāpēc to nevar atcelt.',
	'refusal.extension_none':
		'Šo lēmumu nevar pagarināt: noteikums to atļauj ne vairāk kā vienreiz vai neatļauj nemaz.',
	'refusal.extension_not_later':
		'Izvēlies beigas, kas ir vēlākas par pašreizējām. Lēmuma laiku nekad nesaīsina.',
	'refusal.not_a_judge': 'Harta šo vērtējumu uztic citiem.',
	'refusal.statement_taken': 'Mazākums jau ir sniedzis savu paziņojumu.',
	'refusal.statement_without_key':
		'Balsojums bija konfidenciāls: tikai tavas balss atslēga parāda, ka balsoji pret. Tā ir ierīcē, kurā balsoji.',
	'refusal.statement_not_yours': 'Šo paziņojumu sniedz tie, kas iebilda vai balsoja pret.',
	'refusal.appeal_not_open': 'Tam paredzētais laiks nav sācies vai ir beidzies.',
	'refusal.appeal_open': 'Ir iesniegta apelācija. Kamēr tā nav izlemta, viss paliek, kā ir.',
	'refusal.appeal_decided': 'Šī apelācija ir pabeigta.',
	'refusal.appeal_ground_unknown': 'Izvēlies vienu no pamatiem un rīcību, ko apstrīdi.',
	'refusal.panel_too_small':
		'Ir pārāk maz neiesaistītu cilvēku, lai izlozētu {size, number} locekļu kolēģiju. Izmanto tiesību aizsardzības līdzekli ārpus šī procesa.',
	'refusal.remedy_unknown': 'Izvēlies vienu no hartā paredzētajiem risinājumiem.',
	'refusal.remedy_impossible':
		'Teksts pa šo laiku ir mainījies, tāpēc to pašu balsojumu nevar atsākt. Izvēlies atcelt un atkārtot.',
	'refusal.text_not_amended': 'Teksts atkal ir fiksēts, kāds bija. Vispirms to maini.',
	'appeal.ground.procedure': 'Nav ievērota kārtība',
	'appeal.ground.eligibility': 'Nepareizi noteikti balsstiesīgie',
	'appeal.ground.accessibility': 'Kāds nevarēja piedalīties',
	'appeal.ground.factual_error': 'Tas balstās uz faktu kļūdu',
	'appeal.ground.conflict_of_interest': 'Bija interešu konflikts',
	'appeal.ground.moderation': 'Kāds nepamatoti apklusināts',
	'appeal.ground.missing_reasons': 'Trūkst pamatojuma',
	'appeal.contested.notice': 'kā un kad tas izziņots',
	'appeal.contested.roll': 'kam bija tiesības atbildēt',
	'appeal.contested.objections': 'kā rīkojās ar iebildumiem',
	'appeal.contested.result': 'kā tas saskaitīts',
	'appeal.contested.ratification': 'kā tas ratificēts vai atbildēts',
	'appeal.remedy.dismiss': 'Noraidīt apelāciju',
	'appeal.remedy.correct_record': 'Labot aktu',
	'appeal.remedy.reopen_vote': 'Atsākt balsojumu ar pilnu izziņošanas laiku',
	'appeal.remedy.annul_and_repeat': 'Atcelt lēmumu un nodot tekstu atpakaļ izskatīšanai',
	'appeal.remedy.refer_legal': 'Nodot ārējam tiesību aizsardzības līdzeklim',
	'choice.consent': 'Varu to pieņemt',
	'choice.stand_aside': 'Es atturos, bet nekavēju',
	'choice.object': 'Es iebilstu, jo…',
	'choice.yes': 'Jā',
	'choice.no': 'Nē',
	'choice.abstain': 'Atturos',

	'criterion.harm_to_aim': 'Tas kaitē tam, ko vēlamies panākt',
	'criterion.legal': 'Tas ir pretrunā ar likumu',
	'criterion.feasibility': 'To nevar izdarīt',
	'criterion.exclusion_accessibility': 'Tas kādu atstāj malā',
	'criterion.conflict_of_interest': 'Ir interešu konflikts',
	'criterion.procedure': 'Nav ievērota kārtība',

	'method.consent': 'Piekrišana bez iebildumiem',
	'method.majority': 'Balsu vairākums',
	'method.supermajority': 'Kvalificēts vairākums',
	'method.double_majority': 'Dubultais vairākums',
	'method.approval': 'Atbalsta balsojums',
	'method.score': 'Vērtējuma balsojums',
	'method.dots': 'Punkti',
	'method.pb_greedy': 'Līdzdalības budžets',
	'method.pb_mes': 'Līdzdalības budžets ar vienādām daļām',

	'share.1/3': 'trešdaļa',
	'share.1/2': 'puse',
	'share.2/3': 'divas trešdaļas',
	'share.3/4': 'trīs ceturtdaļas',
	'share.4/5': 'četras piektdaļas',

	'rule.consent': 'Pieņemts, ja ir piekrišana un nepaliek neviena iebilduma.',
	'rule.silence_absent': 'Kas klusē, tas nepiedalās.',
	'rule.silence_consent': 'Kas klusē, tas piekrīt.',
	'rule.fallback_vote':
		'Ja pēc {rounds, plural, zero {# kārtām} one {# kārtas} other {# kārtām}} nav vienošanās, izšķir balsojums.',
	'rule.fallback_rule':
		'Ja pēc {rounds, plural, zero {# kārtām} one {# kārtas} other {# kārtām}} nav vienošanās, izšķir cits hartas noteikums: {rule}.',
	'rule.majority_yes_no': 'Pieņemts, ja „jā” ir vairāk nekā „nē”.',
	'rule.majority_cast':
		'Pieņemts, ja „jā” ir vairāk nekā puse no visām atbildēm, skaitot arī tos, kas atturas.',
	'rule.majority_present': 'Pieņemts, ja „jā” saka vairāk nekā puse klātesošo.',
	'rule.majority_roll': 'Pieņemts, ja „jā” saka vairāk nekā puse no saraksta.',
	'rule.supermajority_yes_no': 'Pieņemts, ja „jā” ir vismaz {share} no „jā” un „nē” kopā.',
	'rule.supermajority_cast':
		'Pieņemts, ja „jā” ir vismaz {share} no visām atbildēm, skaitot arī tos, kas atturas.',
	'rule.supermajority_present': 'Pieņemts, ja „jā” saka vismaz {share} no klātesošajiem.',
	'rule.supermajority_roll': 'Pieņemts, ja „jā” saka vismaz {share} no saraksta.',
	'rule.tie_fails': 'Ja „jā” un „nē” ir vienādi: nav pieņemts.',
	'rule.tie_status_quo': 'Ja „jā” un „nē” ir vienādi: viss paliek, kā ir.',
	'rule.tie_runoff': 'Ja „jā” un „nē” ir vienādi: seko otrs balsojums.',
	'rule.tie_lot_public_seed': 'Ja „jā” un „nē” ir vienādi: izšķir publiska izloze.',
	'rule.tie_ratifier': 'Ja „jā” un „nē” ir vienādi: izšķir ratificētājs.',
	'rule.quorum_none': 'Tas ir spēkā, lai cik cilvēku piedalītos.',
	'rule.quorum_min':
		'Tas ir spēkā, ja piedalās vismaz {needed, plural, zero {# cilvēki} one {# cilvēks} other {# cilvēki}}.',
	'rule.quorum_of_roll':
		'Tas ir spēkā, ja piedalās vismaz {needed, number} no {roll, number} cilvēkiem.',
	'rule.quorum_share': 'Tas ir spēkā, ja piedalās vismaz {share} no saraksta.',
	'rule.present':
		'Klātesošs ir tas, kurš ierakstīts tās sanāksmes reģistrā, kurā lemj, vai kurš atbild.',
	'rule.quorum_present': 'Tas ir spēkā, ja piedalās vismaz {share} no klātesošajiem.',
	'rule.quorum_present_min':
		'Tas ir spēkā, ja piedalās vismaz {share} no klātesošajiem un vismaz {needed, plural, zero {# cilvēki} one {# cilvēks} other {# cilvēki}}.',
	'rule.quorum_constituencies': 'Tas ir spēkā, ja piedalās vismaz {share} no katras grupas.',
	'rule.quorum_all': 'Tas ir spēkā, ja ir atbildējuši visi, kas ir sarakstā.',
	'rule.not_counted': 'Ar metodi „{method}”, ko šeit vēl nevar piedāvāt.',
	'rule.advisory': 'Tas dod padomu un neko neizlemj.',
	'rule.who_at_open': 'Sarakstā: {roles}. Sarakstu sastāda, kad lēmumu atver.',
	'rule.who_at_notice': 'Sarakstā: {roles}. Sarakstu sastāda, kad lēmumu izziņo.',
	'rule.notice':
		'Izziņots vismaz {days, plural, zero {# dienas} one {# dienu} other {# dienas}} pirms atvēršanas.',
	'rule.discussion':
		'Vismaz {days, plural, zero {# dienas} one {# diena} other {# dienas}} apspriedei pirms tam.',
	'rule.window': 'Atvērts vismaz {days, plural, zero {# dienas} one {# dienu} other {# dienas}}.',
	'rule.change_secret': 'Atbildi vari mainīt līdz slēgšanai ierīcē, kurā glabājas tās atslēga.',
	'rule.reasons_secret': 'Pamatojumu neprasa: vārdi varētu atklāt, kas tos rakstījis.',
	'rule.secrecy_open': 'Visi procesā redz, kurš ko atbildēja.',
	'rule.secrecy_open_after_close': 'Kurš ko atbildēja, redz pēc slēgšanas.',
	'rule.secrecy_secret': 'Kurš ko atbildēja, nerāda nekad.',
	'rule.results_live': 'Skaitīšanai var sekot, kamēr lēmums ir atvērts.',
	'rule.results_after_own': 'Kas ir atbildējis, redz skaitu.',
	'rule.results_after_close': 'Skaitu redz pēc slēgšanas.',
	'rule.reasons_none': 'Pamatojumu neprasa.',
	'rule.reasons_optional': 'Var norādīt pamatojumu.',
	'rule.reasons_required_on_no': 'Kas ir pret, norāda pamatojumu.',
	'rule.reasons_required': 'Visi norāda pamatojumu.',
	'rule.change_until_close': 'Atbildi var mainīt līdz slēgšanai.',
	'rule.change_no': 'Atbildi mainīt nevar.',

	'result.adopted': 'Pieņemts',
	'result.not_adopted': 'Nav pieņemts',
	'result.objected': 'Paliek iebildums',
	'result.no_quorum': 'Piedalījās par maz',
	'result.tie': 'Neizšķirts',
	'outcome.adopted': 'Grupa to ir pieņēmusi.',
	'outcome.not_adopted': 'Grupa to nav pieņēmusi.',
	'outcome.objected': 'Tas nav pieņemts: paliek iebildums. Teksts atgriežas izskatīšanā.',
	'outcome.no_quorum':
		'Piedalījās par maz cilvēku, tāpēc nekas nav izlemts. Tas nav noraidīts, un var jautāt vēlreiz.',
	'outcome.tie': '„Jā” un „nē” ir vienādi. Tas nav pieņemts.',

	'step.roll': 'Sarakstā {entitled, plural, zero {# balsu} one {# balss} other {# balsis}}.',
	'step.cast': 'Atbildes: {voted, number} no {entitled, number}.',
	'step.quorum_none': 'Mazākais skaits nebija noteikts.',
	'step.quorum_reached': 'Vajadzēja vismaz {needed, number} atbildes; ir {counted, number}.',
	'step.quorum_missed': 'Vajadzēja vismaz {needed, number} atbildes; ir tikai {counted, number}.',
	'step.constituency_reached':
		'{constituency, select, citizens {Iedzīvotāji} administrations {Iestādes} other {{constituency}}}: vajadzēja vismaz {needed, number} atbildes; ir {counted, number}.',
	'step.constituency_missed':
		'{constituency, select, citizens {Iedzīvotāji} administrations {Iestādes} other {{constituency}}}: vajadzēja vismaz {needed, number} atbildes; ir tikai {counted, number}.',
	'step.count_yes_no': '„Jā” {yes, number}, „nē” {no, number}, atturas {abstain, number}.',
	'step.count_consent':
		'Piekrīt {consent, number}, atturas, bet nekavē {stand_aside, number}, iebilst {object, number}.',
	'step.silence_consents':
		'{silent, plural, zero {# klusēja un skaitās kā piekrišana} one {# klusēja un skaitās kā piekrišana} other {# klusēja un skaitās kā piekrišana}}.',
	'step.base':
		'{of, select, yes_no {Daļu rēķina no „jā” un „nē” kopā} cast {Daļu rēķina no visām atbildēm} present {Daļu rēķina no klātesošajiem} other {Daļu rēķina no saraksta}}: {count, number}.',
	'step.base_empty': 'Neviens neteica ne „jā”, ne „nē”.',
	'step.more_than_half': '{yes, number} no {base, number} ir vairāk nekā puse.',
	'step.not_more_than_half': '{yes, number} no {base, number} nav vairāk nekā puse.',
	'step.tie': '„Jā” {yes, number} un „nē” {no, number}: neizšķirts.',
	'step.share_reached': '{yes, number} no {base, number} ir vismaz {threshold}.',
	'step.share_missed': '{yes, number} no {base, number} ir mazāk nekā {threshold}.',
	'step.objections_none': 'Nepaliek neviena iebilduma.',
	'step.objections_stand':
		'{standing, plural, zero {Paliek # iebildumu} one {Paliek # iebildums} other {Paliek # iebildumi}}.',
	'step.consent_none': 'Neviens nepiekrita.',
	'step.secret_too_few':
		'Atbilžu skaits: {voted, number}. Konfidenciālas balsis skaita tikai tad, ja to ir vismaz {needed, number}; šīs iznīcinātas nesaskaitītas.',
	'step.result_adopted': 'Tātad grupa saka jā.',
	'step.result_not_adopted': 'Tātad tas nav pieņemts.',
	'step.result_objected': 'Tātad tas nav pieņemts.',
	'step.result_no_quorum': 'Tātad nekas nav izlemts.',
	'step.result_tie': 'Tātad tas nav pieņemts.'
} as const satisfies Record<keyof typeof en, string>
