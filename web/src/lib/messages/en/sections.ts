/** Words of sections that are frozen for a time. */
export default {
	'sections.title': 'Frozen sections',
	'sections.unnamed': 'Section without a name',
	'sections.until': 'Until {when}',
	'sections.open': 'Open it again',
	'sections.freeze_one': 'Freeze a section',
	'sections.which': 'Which section',
	'sections.until_label': 'Until (can stay empty)',
	'sections.until_hint': 'Without an end it stays frozen until somebody opens it.',
	'sections.freeze': 'Freeze this section',
	'sections.note': 'Frozen section. {reason}',
	'sections.note_until': 'Frozen section until {when}. {reason}'
} as const
