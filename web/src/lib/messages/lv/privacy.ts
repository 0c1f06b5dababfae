/** Personal data: the notice, the access package, being erased. */
export default {
	'privacy.data': 'Tavi dati',
	'privacy.data_hint':
		'Viss, ko šis Interlink glabā par tevi, līdzņemšanai: lapa lasīšanai, tas pats mašīnām un datnes, ko pievienoji.',
	'privacy.download': 'Lejupielādēt manus datus',
	'privacy.rectify_heading': 'Ko šis akts saka par cilvēkiem',
	'privacy.rectify': 'Te par mani kaut kas ir nepareizi',
	'privacy.rectify_help':
		'Uzraksti, ko akts par tevi stāsta nepareizi un kā būtu pareizi. Tas, kurš glabā aktus, to izlabo vai pasaka, kāpēc ne. Apzīmogotā datne paliek, kāda ir; labojums ir tai blakus un katrā vēlākā šī lēmuma aktā.',
	'privacy.rectify_wrong': 'Kas tur teikts',
	'privacy.rectify_right': 'Kā būtu pareizi',
	'privacy.rectify_reason': 'No kā tas redzams',
	'privacy.rectify_ask': 'Lūgt izlabot',
	'privacy.rectify_asked': 'Lūgts. Tev par to atrakstīs, un atbilde būs tavā kontā.',
	'privacy.rectify_line': '{when}: “{wrong}” jālasa “{right}”',
	'privacy.rectify_own': 'Ko tu lūdzi izlabot aktos',
	'privacy.rectify_where': 'Ja lēmuma akts par tevi ko stāsta nepareizi, pasaki to šī akta lapā.',
	'privacy.rectify_open': 'Vēl nav atbildēts',
	'privacy.rectify_answered':
		'{accepted, select, yes {Izlabots} other {Nav izlabots}}, {when}: {reasons}',
	'privacy.to_erase': 'Dzēst manu kontu',
	'privacy.erase_title': 'Dzēst tavu kontu',
	'privacy.erase_lead':
		'To nevar atsaukt. Ja vēlies savus datus paturēt, vispirms lejupielādē tos.',
	'privacy.goes': 'Kas pazūd uzreiz',
	'privacy.goes_account':
		'Vārds, e-pasta adrese, parole un visas sesijas. Vārda vietā ir “Bijušais dalībnieks” un skaitlis.',
	'privacy.goes_roles': 'Visas lomas un tas, kas par cilvēku bija pārbaudīts.',
	'privacy.goes_private':
		'Vēstules, pēdējie apmeklējumi un tas, kas žurnāla ierakstus saista ar cilvēku. Žurnālu joprojām var pierādīt.',
	'privacy.stays': 'Kas paliek bez vārda',
	'privacy.stays_words': 'Tas, kas rakstīts tekstos, grafikos un tāfelēs, jo citi uz tā balstās.',
	'privacy.stays_votes':
		'Atbildes un iebildumi lēmumos: rezultātam jāpaliek tādam pašam, ja kāds skaita vēlreiz.',
	'privacy.stays_records':
		'Jau apzīmogoti lēmumu dokumenti. Kam tāds ir, tam tas paliek; vārds tajā ir tikai tad, ja to nosaka procesa noteikumi.',
	'privacy.stays_backups': 'Rezerves kopijas, līdz tās beidzas pēc šīs instalācijas noteikumiem.',
	'privacy.obstacles': 'Vispirms',
	'privacy.obstacle_facilitator': 'Citi paliktu bez vadītāja. Iecel citu procesā',
	'privacy.words_too': 'Noņemt arī komentāru vārdus',
	'privacy.asked_how': 'Kas to lūdza un kā',
	'privacy.asked_how_hint':
		'Piemēram: 12. janvāra vēstule, identitāte pārbaudīta. Tas tiek ierakstīts žurnālā.',
	'privacy.type_name': 'Lai turpinātu, ieraksti: {name}',
	'privacy.type_name_hint': 'Lai tas nenotiktu nejauši.',
	'privacy.erase_button': 'Dzēst uz visiem laikiem',
	'privacy.keep_account': 'Nē, paturēt manu kontu',
	'privacy.erase_person': 'Dzēst: {name}',
	'privacy.erase_person_lead':
		'Kādam, kas to lūdza ārpus šejienes: ar vēstuli vai kā viesis, kas nevar atgriezties. To nevar atsaukt.',
	'privacy.keep_person': 'Atpakaļ, nevienu nedzēšot',
	'privacy.erase_short': 'Dzēst',
	'privacy.gone': 'Tu šeit esi dzēsts',
	'privacy.gone_text': 'Tava vārda un adreses vairs nav. Paldies par to, ko devi.',
	'privacy.page_lead': 'Kas šeit atbild par personas datiem, kam tos izmanto un ko tu vari prasīt.',
	'privacy.notice': 'Datu paziņojums',
	'privacy.notice_set':
		'Jaunais paziņojums ir spēkā no šī brīža. Iepriekšējo joprojām var izlasīt.',
	'privacy.notice_missing': 'Šim procesam vēl neviens nav norādījis kontaktu.',
	'privacy.version': '{n}. versija, kopš {when}',
	'privacy.earlier': 'Agrākas versijas',
	'privacy.controller': 'Atbildīgais',
	'privacy.controller_hint': 'Iestāde, kas lemj par datu izmantošanu.',
	'privacy.contact': 'Kontakts',
	'privacy.contact_hint': 'Adrese, ko kāds lasa: e-pasts, pasts vai tālrunis.',
	'privacy.officer': 'Datu aizsardzības speciālists',
	'privacy.officer_hint': 'Vārds un adrese, ja tāds ir.',
	'privacy.basis': 'Tiesiskais pamats',
	'privacy.law': 'Likums, kas to nosaka',
	'privacy.set': 'Noteikt paziņojumu',
	'privacy.set_button': 'Noteikt šo paziņojumu',
	'privacy.basis_is.public_task': 'Uzdevums sabiedrības interesēs (VDAR 6. p. 1. e)',
	'privacy.basis_is.legal_obligation': 'Juridisks pienākums (VDAR 6. p. 1. c)',
	'privacy.basis_is.consent': 'Piekrišana (VDAR 6. p. 1. a)',
	'privacy.purpose.taking_part': 'Piedalīšanās',
	'privacy.purpose.deciding': 'Lemšana',
	'privacy.purpose.publishing': 'Vārdu publicēšana',
	'privacy.purpose.protecting': 'Aizsardzība',
	'privacy.purpose_about.taking_part': 'Vārds, adrese, lai pieteiktos, un tas, ko cilvēki raksta.',
	'privacy.purpose_about.deciding': 'Kas ir balsotāju sarakstā un kā atbild.',
	'privacy.purpose_about.publishing': 'Vārdi dokumentos, ko var lasīt visi.',
	'privacy.purpose_about.protecting':
		'Atteiktās darbības un pieteikšanās mēģinājumi, ne ilgāk kā gadu.',
	'privacy.rights': 'Ko tu vari prasīt',
	'privacy.rights_text':
		'Tu vari redzēt un lejupielādēt to, kas par tevi tiek glabāts, labot savu vārdu un likt sevi dzēst jebkurā laikā, nenorādot iemeslu. Vari arī sūdzēties savas valsts datu aizsardzības iestādei.',
	'privacy.to_own_data': 'Uz taviem datiem',
	'privacy.package_of': 'Piekļuves pakete: {name}',
	'privacy.package_short': 'Piekļuves pakete',
	'privacy.package_lead':
		'Viss, ko šis process glabā par vienu cilvēku, un nekas par citiem. Kādam, kas to lūdza un nevar paņemt pats.',
	'privacy.package_entered':
		'Žurnālā tiek ierakstīts, ka tu to sagatavo un kāpēc. Pati pakete netiek glabāta nekur.',
	'privacy.package_button': 'Sagatavot un lejupielādēt',
	'privacy.to_people': 'Atpakaļ pie cilvēkiem'
} as const
