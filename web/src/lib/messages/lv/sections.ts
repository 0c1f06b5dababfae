/** Words of sections that are frozen for a time. */
export default {
	'sections.title': 'Fiksētās sadaļas',
	'sections.unnamed': 'Sadaļa bez nosaukuma',
	'sections.until': 'Līdz {when}',
	'sections.open': 'Atvērt atkal',
	'sections.freeze_one': 'Fiksēt sadaļu',
	'sections.which': 'Kuru sadaļu',
	'sections.until_label': 'Līdz (var palikt tukšs)',
	'sections.until_hint': 'Bez beigām tā paliek fiksēta, līdz kāds to atver.',
	'sections.freeze': 'Fiksēt šo sadaļu',
	'sections.note': 'Fiksēta sadaļa. {reason}',
	'sections.note_until': 'Sadaļa fiksēta līdz {when}. {reason}'
} as const
