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
	'minutes.drafted': '{title}: uzmetums {when}',
	'minutes.attendance': 'Kas bija klāt',
	'minutes.agenda': 'Darba kārtība',
	'minutes.proposals': 'Iesniegtie priekšlikumi',
	'minutes.decisions': 'Lēmumi',
	'minutes.objections': 'Iebildumi un atbildes',
	'minutes.actions': 'Kas jādara',
	'minutes.inform': 'Informācijai.',
	'minutes.discuss': 'Apspriešanai.',
	'minutes.decide': 'Lemšanai.',
	'minutes.brought': 'Ierosina: {who}.',
	'minutes.about': 'Par: {what}.',
	'minutes.until': 'līdz {day}',
	'minutes.beside': 'Vēl apspriests',
	'minutes.item':
		'{n}. {title} ({asks, select, inform {informācijai} discuss {apspriešanai} other {lemšanai}})',
	'minutes.event': '(skatīt)',
	'minutes.present': 'Klāt: {who}.',
	'minutes.objection': 'Iebildums: {reason}',
	'minutes.answer': 'Atbilde: {text}',
	'minutes.became':
		'{status, select, open {Tas vēl ir atvērts.} valid {Tas atzīts par pamatotu.} not_valid {Tas atzīts par nepamatotu.} integrated {Tas iestrādāts tekstā.} overruled {Tas noraidīts saskaņā ar noteikumu.} other {Tas atsaukts.}}{given, select, yes { Iemesls: {reason}} other {}}',
	'port.office': '{name} ({office, select, official {amatpersona} other {sekretārs}})'
} as const satisfies Record<keyof typeof en, string>
