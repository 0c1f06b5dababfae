/** Žurnāls visiem: kontrolpunkti, liecinieki, atslēgas, trauksmes. */
export default {
	'ledger.title': '{organisation}: žurnāls',
	'ledger.lead':
		'Viss, kas šeit tiek izlemts, un tas, kas pie tā noveda, ir ieraksts žurnālā, kas tikai aug. Reizi stundā, ja ir kas jauns, žurnāls paraksta kontrolpunktu: dažas rindas, kas apliecina visus līdzšinējos ierakstus. Kas tādu glabā, var vēlāk parādīt, vai kaut kas pirms tā ir mainīts.',
	'ledger.newest': 'Jaunākais kontrolpunkts',
	'ledger.none': 'Vēl nav neviena kontrolpunkta',
	'ledger.none_about': 'Pirmo publicē stundas laikā pēc pirmā ieraksta.',
	'ledger.entries': '{n, plural, zero {# ierakstu} one {# ieraksts} other {# ieraksti}}',
	'ledger.published': 'Publicēts: {when}',
	'ledger.stamped': 'Laika zīmogu iestāde ir apliecinājusi, kad tas bija.',
	'ledger.not_stamped': 'Laika zīmoga vēl nav.',
	'ledger.cosigned_by': 'Līdzparakstījis: {names}.',
	'ledger.not_cosigned': 'Neviens liecinieks to nav līdzparakstījis.',
	'ledger.cosigned':
		'{n, plural, =0 {vēl bez lieciniekiem} zero {# liecinieku} one {# liecinieks} other {# liecinieki}}',
	'ledger.download': 'Lejupielādēt kontrolpunktu',
	'ledger.download_stamp': 'Lejupielādēt laika zīmogu',
	'ledger.feed': 'Kontrolpunktu plūsma',
	'ledger.keep': 'Kā tādu paglabāt',
	'ledger.keep_1':
		'Izdrukā šo lapu vai lejupielādē kontrolpunktu un noliec tur, kur glabā svarīgus papīrus.',
	'ledger.keep_2': 'Vai abonē plūsmu: tad tava lasītne pati glabā katru kontrolpunktu.',
	'ledger.keep_3':
		'Vēlāk ikviens var prasīt, lai žurnāls parāda, ka tas joprojām sākas ar to, ko tu saglabāji. Ja tas to nevar, kāds ir pārrakstījis pagātni.',
	'ledger.shows': 'Ko tas parāda un ko ne',
	'ledger.shows_about':
		'Kontrolpunkts parāda, ka ieraksti pirms tā pēc parakstīšanas nav mainīti. Tas nesaka, ka izlemtais ir pareizs. Kam pieder datubāze un parakstīšanas atslēga, tas varētu uzrakstīt citu vēsturi un to parakstīt; to atklāj tikai citur glabāti kontrolpunkti un liecinieki.',
	'ledger.keys': 'Žurnāla atslēgas',
	'ledger.key_now': 'Paraksta tagad.',
	'ledger.key_until': 'Parakstīja līdz {when}.',
	'ledger.earlier': 'Agrāki kontrolpunkti',
	'ledger.older': 'Rādīt vecākus',
	'ledger.programs':
		'Programmām viss šeit ir arī adresē {address}: kontrolpunkti, pierādījumi un publisko procesu ieraksti.',
	'ledger.desk': 'Žurnāls, tā kontrolpunkti un liecinieki',
	'ledger.desk_short': 'Žurnāls',
	'ledger.desk_lead': 'Vai žurnālā viss saskan, kas no tā ir publicēts un kas to uzrauga.',
	'ledger.to_page': 'Publiskā lapa',
	'ledger.fits': 'Viss saskan. Pēdējoreiz pārbaudīts {when}.',
	'ledger.published_now': 'Kontrolpunkts ir publicēts.',
	'ledger.publish': 'Pārbaudīt un publicēt tagad',
	'ledger.unstamped':
		'{n, plural, zero {# kontrolpunktu gaida laika zīmogu. To prasa atkal un atkal.} one {# kontrolpunkts gaida laika zīmogu. To prasa atkal un atkal.} other {# kontrolpunkti gaida laika zīmogu. To prasa atkal un atkal.}}',
	'ledger.unstamped_why': 'Iestāde saka: {problem}',
	'ledger.export': 'Lejupielādēt visu žurnālu',
	'ledger.export_hint':
		'Viens fails ar ierakstiem, jaucējvērtībām, kontrolpunktiem, laika zīmogiem un līdzparakstiem, bez nevienas dzēšamas vērtības. "npm run ledger:verify -- FAILS" to pārbauda jebkur bez tīkla.',
	'ledger.alarm': 'Trauksme: žurnāls ir pretrunā pats ar sevi',
	'ledger.alarm_about':
		'Atrasts {when} (UTC). Kāds mainījis datubāzi, apejot šo programmu, vai arī tā ir bojāta. Neviens kontrolpunkts netiek parakstīts, kamēr kāds šeit par to neatbild. Noskaidro, kas notika; ja vari, atjauno rezerves kopiju.',
	'ledger.alarm_backup': 'Trauksme: atjaunota vecāka rezerves kopija',
	'ledger.alarm_backup_about':
		'Atrasts {when} (UTC). Žurnāls beidzas pirms tā, ko tas jau bija parakstījis. Neviens kontrolpunkts netiek parakstīts, neviens protokols netiek apzīmogots vai numurēts.',
	'ledger.found_outside':
		'Kontrolpunkts ar {index, number} ierakstiem tika parakstīts un glabāts ārpus datubāzes; žurnāls to neturpina.',
	'ledger.found_witness':
		'Liecinieks saka, ka līdzparakstījis {index, number} ierakstus: vairāk, nekā žurnālā ir.',
	'ledger.continue': 'Ja jāiztiek ar šo kopiju',
	'ledger.continue_1':
		'Vispirms meklē jaunāku kopiju. Ja to atjaunosi, trauksme beigsies pati un nekas nebūs zudis.',
	'ledger.continue_2':
		'Ja tādas nav, meklē pastā, failos un pie partneriem protokolus, kas apzīmogoti pēc kopijas, un atrodi lielāko numuru.',
	'ledger.continue_3':
		'Viens administrators ierosina žurnālu turpināt, cits to apstiprina. Jaunos protokolus numurē pēc lielākā numura; žurnāla publiskā lapa par robu stāsta uz visiem laikiem. Paziņo lieciniekiem.',
	'ledger.continue_numbers': 'Zināmi jau piešķirtie numuri: līdz {numbers}.',
	'ledger.continue_highest': 'Lielākais protokola numurs, ko atradi',
	'ledger.continue_highest_hint':
		'Tikai ja tas ir lielāks par šeit zināmo. Tas ir protokola pirmajā lapā, piemēram, DR-2026-000017.',
	'ledger.continue_propose': 'Ierosini turpināt no šejienes',
	'ledger.continue_waits': '{name} ierosināja turpināt ({when}).',
	'ledger.continue_own': 'Tas šeit jāapstiprina citam administratoram.',
	'ledger.continue_alone':
		'Tas jāapstiprina citam administratoram. Tāda vēl nav: iecel kādu sadaļā „Administrēšana”.',
	'ledger.continue_confirm': 'Apstiprini: žurnāls turpinās no šejienes',
	'ledger.continue_withdraw': 'Atsauc',
	'ledger.continued_done': 'Žurnāls turpinās. Publiskā lapa par to stāsta.',
	'ledger.continued': 'Turpināts no rezerves kopijas',
	'ledger.continued_about':
		'{when} (UTC) divi administratori paziņoja, ka žurnāls turpinās no vecākas kopijas. Iepriekš parakstītais kontrolpunkts ar {n, plural, zero {# ierakstiem} one {# ierakstu} other {# ierakstiem}} uz to vairs neattiecas, un tas, kas nāca pēc kopijas, šeit ir zudis. Tajā laikā apzīmogotie protokoli savus zīmogus saglabā.',
	'ledger.continued_numbers': 'Neviens protokola numurs līdz {numbers} netiek piešķirts vēlreiz.',
	'ledger.found_entry': '{index, number}. ieraksta nav vai tas nav tas, kas tika rakstīts.',
	'ledger.found_node':
		'{level, number}. līmeņa {index, number}. jaucējvērtība neizriet no ierakstiem.',
	'ledger.found_checkpoint':
		'Kontrolpunkts pie {index, number} ierakstiem vairs neatbilst žurnālam.',
	'ledger.found_size': 'Žurnālā nav tik ierakstu, cik tas saka: to ir {index, number}.',
	'ledger.found_more':
		'{n, plural, zero {un vēl # vietu} one {un vēl # vieta} other {un vēl # vietas}}',
	'ledger.answer_reason': 'Kas notika, un ko tu izdarīji',
	'ledger.answer_hint':
		'Tas, ka atbildēji, ir žurnāla ieraksts. Tavi vārdi paliek šeit tiem, kas uztur instalāciju.',
	'ledger.answer': 'Atbildēt un atkal parakstīt',
	'ledger.answered':
		'Tava atbilde ir saglabāta. Kontrolpunkti atkal tiek parakstīti, kamēr žurnāls turpina pēdējo.',
	'ledger.past_alarms': 'Trauksmes, par kurām atbildēts',
	'ledger.answered_by': '{name}, {when}',
	'ledger.saved': 'Saglabāts.',
	'ledger.witnesses': 'Kas ir šī žurnāla liecinieki',
	'ledger.witnesses_about':
		'Liecinieks ir cita instalācija, kas paraksta kontrolpunktu tikai tad, ja tas turpina visu, ko tā redzējusi agrāk. Divas organizācijas var būt liecinieki viena otrai: apmainieties ar atslēgām un pievienojiet tās abās pusēs.',
	'ledger.witness_url': 'Liecinieka adrese',
	'ledger.witness_url_hint': 'Citam Interlink: tā adrese ar /witness galā.',
	'ledger.witness_key': 'Liecinieka atslēga',
	'ledger.witness_key_hint':
		'Palūdz to tā administratoriem citā ceļā, ne šajā vietnē, piemēram, pa tālruni.',
	'ledger.witness_add': 'Lūgt šo liecinieku',
	'ledger.witness_end': 'Vairs nelūgt',
	'ledger.witness_answered': 'Līdzparakstīja {when}.',
	'ledger.witness_waiting': 'Vēl nav lūgts.',
	'ledger.witness_unreachable': 'To nevar sasniegt. Lūgums atkārtojas pats.',
	'ledger.witness_ahead':
		'Tas redzējis garāku žurnālu par šo. Vai atjaunota rezerves kopija, vai arī ir divi žurnāli? Noskaidro.',
	'ledger.witness_refused':
		'Tas atsaka: {status, select, 404 {tas nepazīst šo žurnālu. Palūdz tā administratoriem pievienot mūsu atslēgu.} 403 {tas pazīst citu atslēgu. Paziņo tā administratoriem jauno.} 422 {žurnāls neturpina to, ko tas redzēja. Noskaidro.} 409 {tas redzējis citu šāda garuma kontrolpunktu. Noskaidro.} other {atbilde {status}.}}',
	'ledger.witness_wrong': 'Tas atbildēja ar parakstu, kas neatbilst tā atslēgai.',
	'ledger.witnessed': 'Kā žurnālam šī instalācija ir liecinieks',
	'ledger.witnessed_about':
		'Mēs līdzparakstām to kontrolpunktus un atsakām tam, kas neturpina redzēto.',
	'ledger.own_key': 'Mūsu liecinieka atslēga:',
	'ledger.witnessed_last':
		'{n, plural, zero {# ierakstu, līdzparakstīts {when}} one {# ieraksts, līdzparakstīts {when}} other {# ieraksti, līdzparakstīts {when}}}',
	'ledger.witnessed_none': 'Tas vēl nav lūdzis.',
	'ledger.witnessed_fork':
		'{when} (UTC) tas lūdza parakstīt kontrolpunktu, kas neturpina redzēto. Mēs atteicām un to glabājam: paziņo tā administratoriem.',
	'ledger.witnessed_key': 'Viņu žurnāla atslēga',
	'ledger.witnessed_key_hint': 'Tā ir viņu žurnāla lapā. Salīdzini to arī citā ceļā.',
	'ledger.witnessed_add': 'Būt par šī žurnāla liecinieku',
	'ledger.witnessed_end': 'Vairs nebūt par liecinieku',
	'ledger.rotate': 'Mainīt parakstīšanas atslēgu',
	'ledger.rotate_about':
		'No tā brīža paraksta jauna atslēga; vecā tiek iznīcināta un paliek publicēta. Maiņas kontrolpunktu paraksta ar abām. Paziņo jauno atslēgu lieciniekiem un tiem, kas glabā kontrolpunktus.',
	'ledger.rotate_button': 'Mainīt atslēgu tagad',
	'ledger.rotated': 'No šī brīža paraksta jauna atslēga.',
	'ledger.of_all': 'Organizācijas žurnāls visiem',
	'ledger.export_own': 'Lejupielādēt šo žurnālu ar pierādījumiem'
} as const
