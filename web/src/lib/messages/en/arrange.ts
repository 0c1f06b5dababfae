/** Words of copying, moving and taking back a text. */
export default {
	'arrange.link': 'Copy or move',
	'arrange.title': 'Copy, move or withdraw',
	'arrange.back': 'Back to the text',
	'arrange.copy': 'Make a copy',
	'arrange.copy_help':
		'A new draft in this process that says the same. Comments stay here, and suggestions that are open count as not accepted in the copy. The copy says what it was copied from.',
	'arrange.copy_title': 'Name of the copy',
	'arrange.copy_of': 'Copy of {title}',
	'arrange.move': 'Move to another process',
	'arrange.move_help':
		'It goes with its comments and versions. From then on the other process says who reads and writes it: whoever is only in this one no longer sees it. Both logs tell it. Only the other process can send it back.',
	'arrange.move_to': 'Where to',
	'arrange.move_none': 'There is no other process in which you may begin a text.',
	'arrange.reason': 'Why',
	'arrange.reason_hint': 'It stands in the logs of both processes.',
	'arrange.withdraw_help':
		'It goes to the bin, at the end of the list of texts. For {days, plural, one {# day} other {# days}} you and whoever runs the process can bring it back with everything in it. Then its content is destroyed: that cannot be undone. What others commented on, or what was up for review, is kept.',
	'arrange.copied_from': 'Copied from {title}',
	'arrange.copied_hidden': 'Copied from a text you cannot see',
	'arrange.bin':
		'In the bin. It can be brought back until {when} by whoever began it or runs the process. Then its content is destroyed.',
	'arrange.bin_kept':
		'Withdrawn. It is kept, and can be brought back by whoever began it or runs the process.',
	'arrange.emptied': 'It was in the bin, and nobody brought it back in time.'
} as const
