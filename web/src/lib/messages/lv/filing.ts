/** The desk of records: making, filing, keeping, disposing. */
export default {
	'filing.title': 'Akti',
	'filing.lead': 'Katrs lēmums, kas stājies spēkā, un kas vēl jādara ar tā aktu.',
	'filing.waiting': 'Jādara',
	'filing.kept': 'Klasificēti',
	'filing.waiting_none': 'Nekas negaida',
	'filing.waiting_none_about': 'Lēmums te parādās, tiklīdz tas stājas spēkā.',
	'filing.kept_none': 'Nekas vēl nav klasificēts',
	'filing.kept_none_about': 'Klasificētais te redzams kopā ar visu par tā glabāšanu.',
	'filing.minutes_about': 'Protokols, kas vēl var mainīties',
	'filing.needs_minutes': 'Vispirms jāpiesaista protokols.',
	'filing.to_minutes': 'Piesaistīt protokolu',
	'filing.not_made': 'Tas stājies spēkā. Akta vēl nav.',
	'filing.sealed': 'Apzīmogots {when}',
	'filing.disposed': 'Datnes iznīcinātas {when}',
	'filing.try_again': 'Mēģināt tūlīt',
	'filing.check': 'Pārbaudīt te',
	'filing.check_failed': 'Aktu neizdevās saņemt. Mēģini vēlreiz.',
	'filing.to_signing': 'Uz parakstu',
	'filing.file': 'Klasificēt',
	'filing.file_again': 'Klasificēt citādi',
	'filing.classification': 'Klasifikācijas kods',
	'filing.classification_hint': 'Kā jūsu lietu nomenklatūrā, piemēram, 04.02.',
	'filing.registry': 'Reģistrācijas numurs',
	'filing.registry_hint': 'No jūsu iestādes reģistra. To var pievienot arī vēlāk.',
	'filing.held_by_text': 'To tur aizliegums uz tekstu, par kuru lēma.',
	'filing.confirm_help':
		'Datnes tiek iznīcinātas uz visiem laikiem. Numurs, nospiedumi un pierādījumi paliek.',
	'filing.stub_hashes': 'Datņu nospiedumi (SHA-256)',
	'filing.done_make': 'Akts top.',
	'filing.done_file': 'Klasificēts.',
	'filing.done_setHold': 'Juridiskais aizliegums noteikts.',
	'filing.done_liftHold': 'Juridiskais aizliegums atcelts.',
	'filing.done_askDisposal': 'Lūgts. 30 dienu laikā jāpiekrīt vēl kādam.',
	'filing.done_confirm': 'Datnes ir iznīcinātas. Te paliek apliecinājums.',
	'filing.rectify_waits': 'Kāds saka, ka akts par viņu ko stāsta nepareizi',
	'filing.rectify_asked': '{who}, {when}',
	'filing.rectify_mine': 'To lūdzi tu. Atbild cits cilvēks.',
	'filing.rectify_help':
		'Apzīmogotā datne paliek, kāda ir. Labojums ir akta lapā un katrā vēlākā šī lēmuma aktā. Cilvēks lasa tavu pamatojumu.',
	'filing.rectify_accept': 'Izlabot',
	'filing.rectify_refuse': 'Atstāt, kā ir',
	'filing.done_rectified': 'Atbildēts. Cilvēkam par to paziņots.',
	'filing.redact': 'Izņemt vārdus',
	'filing.redact_help':
		'Vārdiem, kuri aktā nedrīkst būt: kāda cilvēka datiem vai tam, kas publicēts kļūdas dēļ. Vajag divus cilvēkus. Vispirms apskati, kas tiktu izņemts.',
	'filing.redact_passages': 'Izņemamie vārdi',
	'filing.redact_passages_hint':
		'Katrs fragments savā rindā, vārdu pa vārdam tā, kā tur rakstīts, no vienas rindkopas. To izņem visur, kur tas ir.',
	'filing.redact_ground': 'Pamats',
	'filing.redact_ground_is':
		'{ground, select, erasure {Personas datu dzēšana (Regulas (ES) 2016/679 17. pants)} mistake {Publicēts kļūdas dēļ} court_order {Tiesas nolēmums} other {Likumā noteikts noslēpums}}',
	'filing.redact_reference': 'Lūgums, nolēmums vai norma',
	'filing.redact_reference_hint':
		'Bez pašiem vārdiem un bez personvārda: tas visiem redzams jaunajā aktā.',
	'filing.redact_preview': 'Parādīt, kas tiktu izņemts',
	'filing.redact_ask': 'Lūgt citam cilvēkam tos izņemt',
	'filing.redact_goes':
		'{n, plural, zero {Vārdus izņem no # vietām:} one {Vārdus izņem no # vietas:} other {Vārdus izņem no # vietām:}}',
	'filing.redact_place':
		'{place, select, text {Teksts} title {Teksta nosaukums} question {Jautājums} summary {Kopsavilkums} background {Ziņotais pie jautājuma} reasons {Pamatojumi} objections {Iebildumi un atbildes} minority {Mazākuma paziņojums} minutes {Protokols} ratification {Apstiprināšana} appeals {Apelācijas} translations {Tulkojumi} rectifications {Izlabotais} other {Datņu nosaukumi}}',
	'filing.redact_records':
		'{n, plural, zero {{ids} vietā stājas citi akti.} one {{ids} vietā stājas cits akts.} other {{ids} vietā stājas citi akti.}}',
	'filing.redact_lost':
		'To nevar atsaukt. Vārdus izņem no tekstiem, versijām, pamatojumiem un komentāriem, un apzīmogotās datnes iznīcina; paliek tikai nospiedumi un pierādījumi. Ja likums liek glabāt oriģinālu slēgtu, vispirms pārnes to uz savu lietvedības sistēmu. Datnēs, kas kādam jau ir, un rezerves kopijās, līdz tās izbeidzas, vārdi vēl ir.',
	'filing.redact_elsewhere': 'Vārdi ir arī šajos tekstos, kurus tas neskar:',
	'filing.redact_waits': 'Lūgts izņemt vārdus',
	'filing.redact_asked': '{who} to lūdza {when}. Citam cilvēkam jāpiekrīt līdz {until}.',
	'filing.redact_understood': 'Es izlasīju, kas tiek izņemts un ka to nevar atsaukt',
	'filing.redact_confirm': 'Izņemt šos vārdus uz visiem laikiem',
	'filing.redact_take_back': 'Atsaukt lūgumu',
	'filing.redact_turn_down': 'Noraidīt',
	'filing.done_redact': 'Lūgts. Citam cilvēkam jāpiekrīt 30 dienu laikā.',
	'filing.done_redacted': 'Vārdi ir izņemti. Šis akts stājas iepriekšējā vietā.',
	'filing.done_redactionEnded': 'Atcelts. Nosauktie vārdi ir aizmirsti.',
	'filing.bag': 'Visus lietvedības sistēmai',
	'filing.bag_one': 'Lietvedības sistēmai',
	'filing.access': 'Kāds lūdz savus datus',
	'filing.access_who': 'Kas lūdz',
	'filing.leaving': 'Viss process',
	'filing.leaving_about':
		'Visi teksti, lēmumi, akti un žurnāla ieraksti vienā datnē, ko var lasīt bez Interlink. Cits Interlink to uzņem. Tajā ir personas dati, un tas var prasīt dažas minūtes.',
	'filing.leaving_button': 'Paņemt visu procesu',
	'filing.bring_short': 'Atvest procesu',
	'filing.bring_title': 'Atvest procesu no citas instalācijas',
	'filing.bring_lead':
		'Tas atnāk vesels vai nemaz. Vispirms visu pārbauda: katru kontrolsummu, katru rindu un žurnālu ar pierādījumiem.',
	'filing.bring_file': 'Pakotne (ZIP)',
	'filing.bring_hint': 'Tāda, kādu to izveidoja otra instalācija, līdz {most, number} MB.',
	'filing.bring': 'Pārbaudīt un atvest',
	'filing.bring_working': 'Pakotni pārbauda. Tas var prasīt dažas minūtes; paliec te.',
	'filing.bring_done': 'Process ir te',
	'filing.bring_people':
		'{n, plural, zero {# cilvēku, tikai vārdi} one {# cilvēks, tikai vārds} other {# cilvēki, tikai vārdi}}',
	'filing.bring_records': '{n, plural, zero {# aktu} one {# akts} other {# akti}}',
	'filing.bring_entries':
		'{n, plural, zero {# žurnāla ierakstu, pārbaudīti} one {# žurnāla ieraksts, pārbaudīts} other {# žurnāla ieraksti, pārbaudīti}}',
	'filing.bring_left':
		'Nav pārnests: konti, ielūgumi un tas, kas ko lasījis. Tagad to vadi tu; ielūdz cilvēkus no jauna.',
	'filing.bring_to': 'Atvērt procesu',
	'filing.scheme_short': 'Klasifikācija',
	'filing.scheme_title': 'Klasifikācijas shēma',
	'filing.scheme_lead': 'Kā klasificē aktus. Bez shēmas der jebkurš kods.',
	'filing.scheme_label': 'Kodi un nosaukumi',
	'filing.scheme_hint':
		'Katrā rindā viens: kods, atstarpe, nosaukums. Jau klasificētais paliek, kā ir.',
	'filing.scheme_saved': 'Shēma saglabāta.',
	'filing.bring_too_large':
		'Šajā failā ir {size, number} MB, bet šī instalācija pieņem {most, number} MB. Tās uzturētājs to var palielināt (BRING_MAX_MB).',
	'filing.bring_rows':
		'{n, plural, zero {Pavisam # pārbaudītu rindu} one {Pavisam # pārbaudīta rinda} other {Pavisam # pārbaudītas rindas}}',
	'filing.bring_origin': 'No žurnāla',
	'filing.bring_renumbered': 'Akti ar citu numuru',
	'filing.bring_renumbered_about':
		'Šeit šis numurs jau ir citam aktam. Tie te ir ar zīmi par žurnālu, no kura tie nāk; to apzīmogotajos failos ir tikai numurs, un tie nav mainīti.'
} as const
