import type en from '../en/verify.ts'

export default {
	'verify.title': 'Pārbaudīt protokolu',
	'verify.intro':
		'Izvēlies lēmuma protokola PDF. To pārbauda šeit, tavā ierīcē; nekas netiek sūtīts.',
	'verify.file_label': 'Protokols (PDF)',
	'verify.drop': 'vai ievelc to šeit',
	'verify.working': 'Pārbauda {name}',
	'verify.no_script':
		'Šai lapai vajag JavaScript, jo fails paliek tavā ierīcē. Protokolu var pārbaudīt arī ar produkta komandu vai PDF lasītāju.',
	'verify.unreadable': 'Tas nav lēmuma protokols',
	'verify.unreadable_about':
		'Fails nav Interlink veidots PDF vai ir aprauts. Tavs fails nav mainīts.',
	'verify.too_large': 'Šis fails ir lielāks par {mib, number} MiB. Protokols ir daudz mazāks.',
	'verify.record': 'Protokolā teikts',
	'verify.question': 'Jautājums',
	'verify.result': 'Rezultāts',
	'verify.organisation': 'Organizācija',
	'verify.command': 'Komandrindā',
	'verify.checks': 'Pārbaudes'
} as const satisfies Record<keyof typeof en, string>
