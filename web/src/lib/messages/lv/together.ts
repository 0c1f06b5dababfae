/** Vārdi par darbu vienlaikus ar citiem. */
export default {
	'together.title': 'Darbs kopā',
	'together.hold': 'Aizturēt citu izmaiņas',
	'together.show': 'Rādīt citu izmaiņas',
	'together.hold_hint':
		'Tavi vārdi tiek nosūtīti un saglabāti kā vienmēr. Citu izmaiņas gaida, līdz tu tās prasi.',
	'together.holding': 'Tagad citu izmaiņas gaida, līdz tu tās prasi.',
	'together.waiting':
		'{n, plural, =0 {Neviena citu izmaiņa negaida} zero {Gaida # citu izmaiņas} one {Gaida # citu izmaiņa} other {Gaida # citu izmaiņas}}',
	'together.shown': 'Tu atkal redzi visu. {what}',
	'together.shown_nothing': 'Tu atkal redzi visu. Nekas negaidīja.',
	'together.told': 'Ko ekrāna lasītājs man saka par citu izmaiņām',
	'together.told_nothing': 'Neko',
	'together.told_section': 'Par tām, kas ir sadaļā, kurā esmu',
	'together.told_everything': 'Par visām, ne biežāk kā reizi 10 sekundēs',
	'together.people': 'Ekrāna lasītājs saka, kas ienāk un aiziet',
	'together.paragraph': 'Lūgt citus atstāt man rindkopu, kurā rakstu',
	'together.carets': 'Rādīt, kur raksta citi',
	'together.since': 'Ko citi mainīja kopš {time}',
	'together.nothing_since': 'Neko.',
	'together.kept_here': 'Šī izvēle paliek šajā ierīcē.',
	'together.changed': '{who} mainīja {where}.',
	'together.many_changed':
		'{people, plural, zero {# cilvēku} one {# cilvēks} other {# cilvēki}} mainīja {sections, plural, zero {# sadaļu} one {# sadaļu} other {# sadaļas}}.',
	'together.sections': '{n, plural, zero {# sadaļu} one {# sadaļu} other {# sadaļas}}',
	'together.section': '“{title}”',
	'together.beginning': 'sākumu',
	'together.gone': 'to, kā tagad vairs nav',
	'together.somebody': 'Kāds',
	'together.came': 'Tagad šeit ir arī {who}.',
	'together.left': 'Šeit vairs nav: {who}.',
	'together.asks': '{name} lūdz ļaut pabeigt šo rindkopu vienatnē',
	'together.met': '{name} lūdz ļaut pabeigt šo rindkopu vienatnē. Tu tomēr vari te rakstīt.',
	'together.back': 'Atpakaļ, kur biju',
	'together.nowhere': '{name} tagad nav nevienā noteiktā vietā.',
	'together.key_people': 'Doties pie kāda, kas ir šeit',
	'together.key_hold': 'Aizturēt citu izmaiņas vai rādīt tās',
	'together.key_changed': 'Ko mainīja citi',

	'together.somebody_first': 'Kāds'
} as const
