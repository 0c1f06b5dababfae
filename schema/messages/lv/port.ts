import type en from '../en/port.ts'

export default {
	'port.standing': '{state} kopš {since} · {process} · eksportēts no Interlink {at}',
	'port.done': 'Izdarīts',
	'port.open': 'Darāms',
	'port.table': 'Tabula',
	'port.notes': 'Vēres',
	'port.back': 'Atpakaļ uz tekstu',
	'port.tone':
		'{tone, select, tip {Padoms} important {Svarīgi} warning {Brīdinājums} other {Piezīme}}',
	'port.mentioned':
		'{kind, select, person {kāds} task {uzdevums} card {kartīte} decision {lēmums} other {kaut kas}}',
	'port.picture': 'Attēls',
	'port.attachment': 'Pielikums',
	'port.comments': 'Komentāri',
	'port.resolved': 'atrisināts',
	'port.gone': 'šo vārdu tekstā vairs nav',
	'port.somebody': 'Bijušais dalībnieks',
	'port.package_lead':
		'Paņemts no Interlink {when}. Tajā ir personas dati: glabā to kā savas lietas.',
	'port.package_texts': 'Teksti, plāni un dēļi',
	'port.package_records': 'Apzīmogoti akti',
	'port.package_tables': 'Tabulas un kalendārs',
	'port.package_machines':
		'Programmām: katra procesa rinda (tables/), žurnāls ar pierādījumiem (ledger/) un to uzbūve (schema/). Cits Interlink šo pakotni uzņem tādu, kāda tā ir.',
	'port.office': '{name} ({office, select, official {amatpersona} other {sekretārs}})'
} as const satisfies Record<keyof typeof en, string>
