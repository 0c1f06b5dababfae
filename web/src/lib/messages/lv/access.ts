import type en from '../en/access.ts'

/** Instalācijas piekļūstamības paziņojums. */
export default {
	'access.link': 'Piekļūstamība',
	'access.title': 'Piekļūstamības paziņojums',
	'access.organisation': 'Organizācija, kas uztur šo vietni',
	'access.commitment':
		'{organisation} vēlas, lai šo vietni varētu lietot visi cilvēki, kā to prasa valsts tiesību akti, ar kuriem ieviesta Direktīva (ES) 2016/2102.',
	'access.applies': 'Šis paziņojums attiecas uz {address}.',
	'access.status': 'Atbilstības statuss',
	'access.partly':
		'Šī vietne daļēji atbilst standartam EN 301 549 V3.2.1 un Tīmekļa satura piekļūstamības pamatnostādņu (WCAG) 2.1 versijas AA līmenim; tā pārbaudīta arī pēc 2.2 versijas. Kā trūkst, lasāms zemāk.',
	'access.barriers': 'Kas nav piekļūstams',
	'access.failures': 'Zināmās nepilnības',
	'access.failures_none': 'Mums neviena nav zināma. Zemāk ir tas, ko neviens vēl nav izmēģinājis.',
	'access.burden': 'Nesamērīgs slogs',
	'access.burden_none': 'Uz to neatsaucamies.',
	'access.outside': 'Ārpus tā, ko nosaka likums',
	'access.outside_texts':
		'Tas, ko cilvēki šeit raksta, un attēli, ko viņi pievieno. Redaktors prasa virsrakstus, aprakstus un skaidras saites, bet nevar par tiem galvot.',
	'access.outside_files': 'Datnes, ko cilvēki pievieno.',
	'access.untried': 'Ko vēl neviens nav izmēģinājis',
	'access.untried_readers':
		'Īsti ekrāna lasītāji, piemēram, NVDA, JAWS, VoiceOver un TalkBack. Tas, ko tie saņem, pārbaudīts tikai pārlūkā.',
	'access.untried_phones':
		'Īsti tālruņi un planšetes. Mazi logi, pieskārieni un saliekošas tastatūras atdarinātas datorā.',
	'access.untried_people': 'Izmēģinājums ar cilvēkiem ar invaliditāti.',
	'access.untried_devices': 'Vadība ar balsi, īpašas pogas un pārlūki, kas nav Chromium.',
	'access.untried_exports':
		'Neatkarīgas pārbaudes eksportētajām Word, LibreOffice un PDF datnēm, piemēram, ar veraPDF vai PAC. PDF datnes iztur tās programmas PDF/UA-1 pārbaudi, kas tās veido.',
	'access.preparation': 'Kā šis paziņojums sagatavots',
	'access.method':
		'Pārbaudot paši: katra lapa un tās stāvokļi ar automātiskām kārtulām (axe) īstā pārlūkā, veseli darbi tikai ar tastatūru, 320 pikseļu logi, sistēmas pašas krāsas un aprēķināti kontrasti. Neviens no malas to nav pārbaudījis.',
	'access.reviewed': 'Pēdējoreiz pārskatīts: {when}',
	'access.not_reviewed': '{organisation} to vēl nav pārskatījusi.',
	'access.feedback': 'Pastāsti, kas tevi atstāj malā',
	'access.write': 'Ja kaut kas šeit tev neder vai tev vajag tekstu citā veidā, raksti uz:',
	'access.answer': 'Pasaki, kura lapa tā ir un ko gribēji darīt. Konts nav vajadzīgs.',
	'access.no_contact': 'Organizācija vēl nav norādījusi adresi. Jautā tam, kas tevi uzaicināja.',
	'access.enforcement': 'Ja atbilde nepalīdz',
	'access.enforce': 'Vari vērsties iestādē, kas uzrauga likuma ievērošanu:',
	'access.no_body':
		'{organisation} šo iestādi vēl nav norādījusi. Tāda ir katrā Eiropas Savienības valstī.',
	'access.admin_about': 'Lielāko daļu paziņojuma raksta produkts. Šos vārdus pievieno tu.',
	'access.read': 'Lasīt paziņojumu',
	'access.saved': 'Paziņojums ir saglabāts kā šodien pārskatīts.',
	'access.email': 'E-pasta adrese par šķēršļiem',
	'access.email_hint': 'Kāds to lasa un atbild.',
	'access.body_name': 'Iestāde, kas uzrauga likumu',
	'access.body_hint': 'Tavas valsts iestāde ar pilnu nosaukumu.',
	'access.body_url': 'Tās tīmekļa adrese',
	'access.known': 'Kas vēl šeit nav piekļūstams',
	'access.known_hint':
		'Piemēram, jūsu pašu lapa vai dokuments un līdz kuram laikam. Atstāj tukšu, ja neko tādu nezini.',
	'access.save': 'Saglabāt paziņojumu'
} satisfies Record<keyof typeof en, string>
