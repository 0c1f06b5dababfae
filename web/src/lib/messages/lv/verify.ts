import type en from '../en/verify.ts'

export default {
	'verify.title': 'Pārbaudīt protokolu',
	'verify.intro':
		'Izvēlies lēmuma protokola PDF, pakotni (.asice) vai datus (.json), vienu vai vairākus. Tos pārbauda šeit, tavā ierīcē; nekas netiek sūtīts.',
	'verify.file_label': 'Protokoli (PDF, .asice vai .json)',
	'verify.drop': 'vai ievelc tos šeit',
	'verify.witnesses': 'Liecinieku atslēgas',
	'verify.witnesses_hint':
		'Ja pazīsti reģistra lieciniekus, ieraksti katra atslēgu tā, kā tas to publicē, pa vienai rindā. Tad viņu parakstus ar to pārbauda šeit, tavā ierīcē.',
	'verify.witness_wrong': 'Tā nav liecinieka atslēga: {key}',
	'verify.working': 'Pārbauda {name}',
	'verify.no_script':
		'Šai lapai vajag JavaScript, jo fails paliek tavā ierīcē. Protokolu var pārbaudīt arī ar produkta komandu, bet pakotni — ar tās VERIFY.txt komandām.',
	'verify.unreadable': 'Tas nav lēmuma protokols',
	'verify.what_to_do': 'Ko darīt: {what}',
	'verify.recount': 'Šeit saskaitīts vēlreiz',
	'verify.recount_about': 'No zemāk redzamajām balsīm, pēc protokola noteikuma, šajā ierīcē.',
	'verify.recount_differs': 'Saskaitot vēlreiz, iznāk cits rezultāts, nekā teikts protokolā.',
	'verify.choice': 'Atbilde',
	'verify.votes': 'Skaits',
	'verify.ballots': '{count, plural, zero {# balsu} one {# balss} other {# balsis}}',
	'verify.voter': 'Saraksta rinda',
	'verify.ballots_none': 'Protokols balsis nerāda, tāpēc vēlreiz tās nevar saskaitīt neviens.',
	'verify.language': 'Valoda',
	'verify.save': 'Saglabāt šo lapu',
	'verify.save_file': 'Saglabāt verify.html',
	'verify.save_about':
		'Viens fails, kas pārbauda protokolus bez tīkla un bez mums: glabā to kopā ar tiem.',
	'verify.record': 'Protokolā teikts',
	'verify.question': 'Jautājums',
	'verify.result': 'Rezultāts',
	'verify.organisation': 'Organizācija',
	'verify.command': 'Komandrindā',
	'verify.checks': 'Pārbaudes'
} as const satisfies Record<keyof typeof en, string>
