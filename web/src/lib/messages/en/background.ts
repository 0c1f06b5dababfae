/** What stands around a decision: alternatives, legal basis, measures, translations. */
export default {
	'background.title': 'What stands around it',
	'background.more': 'More for the record',
	'background.more_hint':
		'Leave empty what does not apply. All of it is shown to everybody who decides, and stands in the record.',
	'background.alternatives': 'What else was thought of',
	'background.alternative': 'Alternative {number}',
	'background.why_not': 'Why not? ({number})',
	'background.legal_basis': 'Legal basis',
	'background.citation': 'Law or act {number}',
	'background.address': 'Web address, such as its ELI ({number})',
	'background.add_row': 'Add a row',
	'background.implements': 'Carries out',
	'background.implements_hint': 'Decisions in force that this one puts into practice.',
	'background.notes': 'So that everybody could take part',
	'background.assisted':
		'{count, plural, =0 {Nobody answered with help or by another way.} one {# person answered with help or by another way.} other {# people answered with help or by another way.}}',
	'background.by': '{name}, {when}',
	'background.translations': 'In other languages',
	'background.human':
		'Translated by a person. For reading only: what counts is the text in {language}.',
	'background.machine':
		'Translated by a machine, so it can be wrong. For reading only: what counts is the text in {language}.',
	'background.to_notes': 'Add accommodations or a translation',
	'background.notes_title': 'Notes for the record',
	'background.notes_lead':
		'What is noted here is shown at the decision and stands in its record. It can be changed until somebody asks for the record.',
	'background.settled': 'The record was asked for. What stands here stays.',
	'background.who': 'This can be noted by: {who}.',
	'background.measures': 'What was done, one measure a line',
	'background.measures_hint':
		'Such as: sign language at the meeting; the text in easy language; answers taken by phone.',
	'background.assisted_label': 'How many answered with help or by another way',
	'background.assisted_hint': 'Leave it empty where nobody counted.',
	'background.save_notes': 'Note it',
	'background.translate': 'Add a translation',
	'background.translate_hint':
		'One for each language: adding it again takes the place of the earlier one.',
	'background.language': 'Language',
	'background.made_by': 'Translated by',
	'background.made_by_human': 'A person',
	'background.made_by_machine': 'A machine',
	'background.question': 'The question',
	'background.summary': 'The summary',
	'background.text': 'The whole text, if it was translated',
	'background.save_translation': 'Add the translation',
	'background.back': 'Back to the decision',
	'background.saved': 'Noted.',
	'background.identifier_scheme': 'Public list it stands in (IPA, NMR, DIR3)',
	'background.identifier': 'Its number in that list',
	'background.withdrawn': 'Withdrawn on {when} by {name}:',
	'background.withdrawn_sealed':
		'The sealed record still holds it, word for word; do not rely on it.',
	'background.to_withdraw': 'Withdraw a translation',
	'background.withdraw': 'Withdraw a translation',
	'background.withdraw_hint':
		'Whoever made it and whoever looks after records can do that, also when the record is sealed. The sealed record stays as it is; its pages say that the translation was withdrawn, when and why.',
	'background.withdraw_which': 'Which translation',
	'background.withdraw_why': 'Why? Everybody who may read the decision sees it.',
	'background.withdraw_do': 'Withdraw it'
} as const
