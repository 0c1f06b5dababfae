import type en from '../en/ledger.ts'

/** Ko "npm run ledger:verify" saka par eksportētu žurnālu. */
export default {
	'export.line.fails': '{line}. rindu nevar nolasīt.',
	'export.entry.fails': '{index}. ieraksta nav, vai tas nav tas, kas ir kokā.',
	'export.node.fails': '{level}. līmeņa {index}. jaucējvērtība neizriet no ierakstiem.',
	'export.entries.holds':
		'{n, plural, zero {# ierakstu} one {# ieraksts} other {# ieraksti}} kokā ir tā, kā rakstīts; no {withheld} failā ir tikai jaucējvērtība.',
	'export.size.fails': 'Fails saka, ka ierakstu ir {size}, bet tajā ir {n}.',
	'export.head.holds':
		'Kontrolpunkts pie {size} ierakstiem ir parakstīts ar tavu doto atslēgu un atbilst šiem ierakstiem.',
	'export.head.fails':
		'Kontrolpunkts pie {size} ierakstiem NEATBILST šiem ierakstiem, vai to nav parakstījusi zināma atslēga.',
	'export.head.unknown':
		'Kontrolpunkts pie {size} ierakstiem atbilst šiem ierakstiem; tā atslēga zināma tikai no faila. Norādi --key.',
	'export.time.holds': 'Kontrolpunkta pie {size} ierakstiem laiks: {at}, saka {authority}.',
	'export.time.fails': 'Kontrolpunkta pie {size} ierakstiem laika zīmogs tam NEPIEDER.',
	'export.time.unknown':
		'Kontrolpunkta pie {size} ierakstiem laiks: {at}, saka {authority}; tu nenosauci iestādi, kurai uzticies.',
	'export.witness.holds':
		'Liecinieks {name} līdzparakstīja kontrolpunktu pie {size} ierakstiem: {at}.',
	'export.witness.fails':
		'Tas, ko sauc par {name} līdzparakstu zem kontrolpunkta pie {size} ierakstiem, tas NAV.',
	'export.witness.unknown':
		'{name} līdzparakstīja kontrolpunktu pie {size} ierakstiem: {at}; tā atslēga zināma tikai no faila. Norādi --witness.',
	'export.kept.holds': 'Žurnāls sākas ar tavu saglabāto kontrolpunktu pie {size} ierakstiem.',
	'export.kept.fails':
		'Žurnāls NESĀKAS ar tavu saglabāto kontrolpunktu pie {size} ierakstiem: pagātne ir pārrakstīta.',
	'export.kept.unknown':
		'Tavu saglabāto kontrolpunktu pie {size} ierakstiem nevar salīdzināt: fails ir īsāks, vai tas nav kontrolpunkts.',
	'export.verdict.holds': 'Viss saskan.',
	'export.verdict.fails': 'Kaut kas nesaskan.',
	'export.verdict.unknown': 'Pretrunu nav, bet ne visu varēja pārbaudīt.'
} satisfies Record<keyof typeof en, string>
