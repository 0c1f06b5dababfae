/** The checking page: a sealed record is examined on the reader's own device. */
export default {
	'verify.title': 'Check a record',
	'verify.intro':
		'Choose the PDF, the bundle (.asice) or the data (.json) of a decision record, one or several. They are examined here, on your device; nothing is sent.',
	'verify.file_label': 'Records (PDF, .asice or .json)',
	'verify.drop': 'or drop them here',
	'verify.witnesses': 'Keys of witnesses',
	'verify.witnesses_hint':
		'If you know witnesses of the log, give the key of each as it publishes it, one a line. Their signatures are then checked with it, here on your device.',
	'verify.witness_wrong': 'This is not the key of a witness: {key}',
	'verify.working': 'Examining {name}',
	'verify.no_script':
		'This page needs JavaScript, because the file stays on your device. You can also check a record with the command of the product, and a bundle with the commands in its VERIFY.txt.',
	'verify.unreadable': 'This is no decision record',
	'verify.what_to_do': 'What to do: {what}',
	'verify.recount': 'Counted again here',
	'verify.recount_about':
		'From the ballots shown below, by the rule of the record, on this device.',
	'verify.recount_differs': 'Counting them again gives another result than the record states.',
	'verify.choice': 'Answer',
	'verify.votes': 'Number',
	'verify.ballots': '{count, plural, one {The one ballot} other {The # ballots}}',
	'verify.voter': 'Line of the roll',
	'verify.ballots_none': 'The record shows no ballots, so nobody can count them again.',
	'verify.language': 'Language',
	'verify.save': 'Save this page',
	'verify.save_file': 'Save verify.html',
	'verify.save_about':
		'One file that checks records without a network and without us: keep it beside them.',
	'verify.record': 'The record says',
	'verify.question': 'Question',
	'verify.result': 'Result',
	'verify.organisation': 'Organisation',
	'verify.command': 'On a command line',
	'verify.checks': 'The checks'
} as const
