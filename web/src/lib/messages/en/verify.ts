/** The checking page: a sealed record is examined on the reader's own device. */
export default {
	'verify.title': 'Check a record',
	'verify.intro':
		'Choose the PDF of a decision record. It is examined here, on your device; nothing is sent.',
	'verify.file_label': 'The record (PDF)',
	'verify.drop': 'or drop it here',
	'verify.working': 'Examining {name}',
	'verify.no_script':
		'This page needs JavaScript, because the file stays on your device. You can also check a record with the command of the product or with the tools of any PDF reader.',
	'verify.unreadable': 'This is no decision record',
	'verify.unreadable_about':
		'The file is not a PDF made by Interlink, or it was cut off. Your file is unchanged.',
	'verify.too_large': 'This file is larger than {mib, number} MiB. A record is far smaller.',
	'verify.record': 'The record says',
	'verify.question': 'Question',
	'verify.result': 'Result',
	'verify.organisation': 'Organisation',
	'verify.command': 'On a command line',
	'verify.checks': 'The checks'
} as const
