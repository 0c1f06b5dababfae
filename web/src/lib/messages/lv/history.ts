/** Words of the versions of a text. */
export default {
	'history.title': 'Teksta vēsture',
	'history.back': 'Atpakaļ pie teksta',
	'history.open': 'Vēsture un versijas',
	'history.about':
		'Visas šī teksta versijas: kas rakstīja, kad un kas mainījās. Versija tiek saglabāta, kad iestājas pauze vai turpina kāds cits.',
	'history.versions': 'Versijas',
	'history.none': 'Te vēl neviens nav rakstījis.',
	'history.by_nobody': 'Autors nav zināms',
	'history.somebody': 'kāds',
	'history.frozen_by': 'Fiksēja {people}',
	'history.now': 'pašreizējais teksts',
	'history.replaced': 'saglabāta, kad tās vietā stājās vecāka versija',
	'history.period': 'no {from} līdz {to}',
	'history.what_changed': 'Kas mainījās',
	'history.version_of': 'Versija: {when}',
	'history.compare': 'Salīdzini divas versijas',
	'history.compare_from': 'Agrākā',
	'history.compare_to': 'Vēlākā',
	'history.compare_by': 'Kā',
	'history.unit': '{unit, select, word {pa vārdam} sentence {pa teikumam} other {pa sadaļai}}',
	'history.compare_do': 'Salīdzināt',
	'history.compared': 'No: {from}. Līdz: {to}',
	'history.beginning': 'tukšs teksts',
	'history.summary':
		'Mainītas rindkopas: {changed, plural, zero {#} one {#} other {#}}, pievienotas: {added, plural, zero {#} one {#} other {#}}, izņemtas: {removed, plural, zero {#} one {#} other {#}}. {wordsAdded, plural, zero {# vārdu vairāk} one {# vārds vairāk} other {# vārdi vairāk}}, {wordsRemoved, plural, zero {# mazāk} one {# mazāk} other {# mazāk}}.',
	'history.same': 'Abas versijas saka to pašu.',
	'history.skipped':
		'{n, plural, zero {# rindkopu bez izmaiņām} one {# rindkopa bez izmaiņām} other {# rindkopas bez izmaiņām}}',
	'history.block':
		'{kind, select, added {Jauna rindkopa: } removed {Izņemta rindkopa: } restyled {Cits noformējums: } other {}}',
	'history.added': 'pievienots: ',
	'history.removed': 'izņemts: ',
	'history.sections': 'Sadaļas',
	'history.section_start': 'Pirms pirmā virsraksta',
	'history.section_kind':
		'{kind, select, same {nav mainīta} added {jauna} removed {izņemta} other {mainīta}}',
	'history.section_words':
		'{added, plural, zero {# vārdu vairāk} one {# vārds vairāk} other {# vārdi vairāk}}, {removed, plural, zero {# mazāk} one {# mazāk} other {# mazāk}}',
	'history.replay': 'Pāršķirsti versijas',
	'history.step': '{n}. versija no {total}',
	'history.step_label': 'Versija',
	'history.step_go': 'Iet',
	'history.previous': 'Agrāk',
	'history.next': 'Vēlāk',
	'history.play': 'Atskaņot',
	'history.pause': 'Apturēt',
	'history.as_it_stood': 'Kā tas bija, ar izmaiņām kopš iepriekšējās versijas',
	'history.name': 'Šīs versijas nosaukums',
	'history.name_hint':
		'Versija ar nosaukumu tiek glabāta vienmēr. Atstāj tukšu, lai nosaukumu noņemtu.',
	'history.name_do': 'Glabāt ar šo nosaukumu',
	'history.restore': 'Atjauno šo versiju',
	'history.restore_why':
		'Teksts teiks to, ko saka šī versija. Pašreizējais teksts tiks saglabāts kā versija, tāpēc to var atsaukt.',
	'history.restore_loss': 'Tas mainītos pašreizējā tekstā',
	'history.restore_do': 'Atjaunot',
	'history.restore_closed':
		'Lai atjaunotu versiju, vajadzīgas tiesības rediģēt tekstu tā pašreizējā stāvoklī.',
	'history.restored': 'Gatavs. Teksts saka to, ko teica vecākā versija.',
	'history.undo': 'Apskati, kas tur bija iepriekš, vai atjauno to',

	'history.since':
		'{n, plural, zero {# izmaiņu} one {# izmaiņa} other {# izmaiņas}} kopš {when}. Rakstīja: {people}.',
	'history.since_all': 'Skatīt, kas mainījās',
	'history.since_each': 'Skatīt pa vienai',

	'history.who': 'Kas ko rakstīja',
	'history.who_about':
		'Par katru pašreizējā teksta teikumu: kas to rakstīja, ar kura ieteikumu tas ienāca un ko par to teica. Ja kādu vietu pārvieto vai sadala, tā paliek tam, kas to rakstīja.',
	'history.who_show': 'Parādīt, kas ko rakstīja',
	'history.adopted': 'Pieņemts {when} ar lēmumu:',
	'history.taken_over': 'Teikumi bez vārda pārņemti no teksta',
	'history.through': 'Ieteica {by} ({when}), pieņēma {who} ({settled})',
	'history.through_decision': 'Ieteica {by} ({when}), pieņemts ar lēmumu ({settled})',
	'history.thread': '{n, plural, zero {# komentāru} one {# komentārs} other {# komentāri}}',
	'history.passage': 'No kurienes tas nāk',
	'history.passage_ask': 'Kas rakstīja šos vārdus?',
	'history.passage_all': 'Par visu tekstu',
	'history.passage_choose': 'Vispirms atlasi vārdus tekstā vai novieto kursoru rindkopā.',
	'history.passage_asking': 'Mirkli',
	'history.passage_new': 'Šie vārdi vēl nav serverī.',
	'history.passage_failed': 'Serveris neatbildēja. Pēc brīža mēģini vēlreiz.'
} as const
