/** The checking page: a sealed record is examined on the reader's own device. */
export default {
	'verify.title': 'Check a record',
	'verify.intro':
		'Choose the PDF of a decision record. It is examined here, on your device; nothing is sent.',
	'verify.file_label': 'The record (PDF)',
	'verify.drop': 'or drop it here',
	'verify.working': 'Examining {name}',
	'verify.again': 'Check another file',
	'verify.no_script':
		'This page needs JavaScript, because the file stays on your device. You can also check a record with the command of the product or with the tools of any PDF reader.',
	'verify.all_hold': 'Every check holds',
	'verify.some_fail': '{count, plural, one {One check fails} other {# checks fail}}',
	'verify.some_unknown':
		'Nothing fails, {count, plural, one {one check is open} other {# checks are open}}',
	'verify.all_hold_about':
		'This file is the one that was sealed, and its content agrees with itself.',
	'verify.some_fail_about':
		'Do not rely on this file. Ask the authority that issued it for the original.',
	'verify.some_unknown_about': 'What is open could not be examined here; each line says why.',
	'verify.holds': 'Holds',
	'verify.fails': 'Fails',
	'verify.unknown': 'Open',
	'verify.unreadable': 'This is no decision record',
	'verify.unreadable_about':
		'The file is not a PDF made by Interlink, or it was cut off. Your file is unchanged.',
	'verify.too_large': 'This file is larger than {mib, number} MiB. A record is far smaller.',
	'verify.record': 'The record says',
	'verify.question': 'Question',
	'verify.result': 'Result',
	'verify.organisation': 'Organisation',
	'verify.sealed_by': 'Sealed by',
	'verify.sealed_at': 'Time-stamp',
	'verify.command': 'On a command line',
	'verify.checks': 'The checks'
} as const
