/** What a catalogue of open data is told about the register, in every language at once. */
export default {
	'register.data_catalogue': 'Public register of decisions',
	'register.data_title': 'Decisions of {organisation}',
	'register.data_about':
		'Decisions that were taken together with citizens: question, rule, tally, what became of it, and the sealed files. No person is named in this data.'
} as const
