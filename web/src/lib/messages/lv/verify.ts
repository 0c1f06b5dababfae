import type en from '../en/verify.ts'

export default {
	'verify.title': 'Pārbaudīt protokolu',
	'verify.intro':
		'Izvēlies lēmuma protokola PDF. To pārbauda šeit, tavā ierīcē; nekas netiek sūtīts.',
	'verify.file_label': 'Protokols (PDF)',
	'verify.drop': 'vai ievelc to šeit',
	'verify.working': 'Pārbauda {name}',
	'verify.again': 'Pārbaudīt citu failu',
	'verify.no_script':
		'Šai lapai vajag JavaScript, jo fails paliek tavā ierīcē. Protokolu var pārbaudīt arī ar produkta komandu vai PDF lasītāju.',
	'verify.all_hold': 'Visas pārbaudes izdevās',
	'verify.some_fail':
		'{count, plural, zero {# pārbaužu neizdevās} one {# pārbaude neizdevās} other {# pārbaudes neizdevās}}',
	'verify.some_unknown':
		'Nekas nav kļūdains, {count, plural, zero {# pārbaužu ir atvērtas} one {# pārbaude ir atvērta} other {# pārbaudes ir atvērtas}}',
	'verify.all_hold_about': 'Šis fails ir tas, kas tika apzīmogots, un tā saturs saskan.',
	'verify.some_fail_about': 'Nepaļaujies uz šo failu. Lūdz oriģinālu iestādei, kas to izdeva.',
	'verify.some_unknown_about': 'Atvērto šeit nevarēja pārbaudīt; katra rinda saka, kāpēc.',
	'verify.holds': 'Izdevās',
	'verify.fails': 'Neizdevās',
	'verify.unknown': 'Atvērta',
	'verify.unreadable': 'Tas nav lēmuma protokols',
	'verify.unreadable_about':
		'Fails nav Interlink veidots PDF vai ir aprauts. Tavs fails nav mainīts.',
	'verify.too_large': 'Šis fails ir lielāks par {mib, number} MiB. Protokols ir daudz mazāks.',
	'verify.record': 'Protokolā teikts',
	'verify.question': 'Jautājums',
	'verify.result': 'Rezultāts',
	'verify.organisation': 'Organizācija',
	'verify.sealed_by': 'Apzīmogojis',
	'verify.sealed_at': 'Laika zīmogs',
	'verify.command': 'Komandrindā',
	'verify.checks': 'Pārbaudes'
} as const satisfies Record<keyof typeof en, string>
