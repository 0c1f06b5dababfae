/** Words of sections that are frozen for a time. */
export default {
	'sections.title': 'Sezioni bloccate',
	'sections.unnamed': 'Sezione senza nome',
	'sections.until': 'Fino a {when}',
	'sections.open': 'Riapri',
	'sections.freeze_one': 'Blocca una sezione',
	'sections.which': 'Quale sezione',
	'sections.until_label': 'Fino a (può restare vuoto)',
	'sections.until_hint': 'Senza una fine resta bloccata finché qualcuno la riapre.',
	'sections.freeze': 'Blocca questa sezione',
	'sections.note': 'Sezione bloccata. {reason}',
	'sections.note_until': 'Sezione bloccata fino a {when}. {reason}'
} as const
