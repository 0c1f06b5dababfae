/** Words about finding and replacing. */
export default {
	'find.title': 'Find and replace',
	'find.words': 'Find',
	'find.other': 'Replace with',
	'find.count': '{n, select, 0 {Not found} other {{at} of {n}}}',
	'find.previous': 'Found before',
	'find.next': 'Found next',
	'find.close': 'Close the search',
	'find.replace': 'Replace',
	'find.replace_all': 'Replace all',
	'find.exact': 'Capitals count',
	'find.whole': 'Whole words',
	'find.replaced': '{n, plural, one {Replaced in # place} other {Replaced in # places}}'
} as const
