/** Words of archiving, holds and disposal. */
export default {
	'keeping.title': 'Keeping',
	'keeping.class':
		'{retention, select, process_10y {Kept for ten years} working_2y {Kept for two years} other {Kept for ever}}',
	'keeping.ends': 'The time ends on {when}.',
	'keeping.held': 'A legal hold is on this since {when}, set by {who}.',
	'keeping.asked': '{who} asked on {when} to dispose of the content.',
	'keeping.archive': 'Archive',
	'keeping.archive_help': 'It can still be read, but nothing about it changes any more.',
	'keeping.class_label': 'How long it is kept',
	'keeping.class_hint': 'What was frozen for a decision or adopted is kept for ever.',
	'keeping.setHold': 'Set a legal hold',
	'keeping.setHold_help': 'Until it is lifted, this is neither archived nor disposed of.',
	'keeping.liftHold': 'Lift the legal hold',
	'keeping.liftHold_help': 'From then on it can be archived and disposed of again.',
	'keeping.askDisposal': 'Ask to dispose of the content',
	'keeping.askDisposal_help':
		'The time of keeping is over. Another person has to agree within 30 days.',
	'keeping.confirm': 'Dispose of the content',
	'keeping.confirm_help':
		'The content is destroyed for good. Name, dates and fingerprints are kept.',
	'keeping.stub': 'The content is no longer here',
	'keeping.stub_asked': 'Asked for by',
	'keeping.stub_done': 'Carried out by',
	'keeping.stub_hashes': 'Fingerprints of what was frozen (SHA-256)'
} as const
