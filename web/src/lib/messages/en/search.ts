export default {
	'search.title': 'Search',
	'search.about': 'Texts, schedules and boards that you may see, in all processes.',
	'search.words': 'Words',
	'search.find': 'Find',
	'search.instead': 'Nothing with “{asked}”. Shown: “{instead}”.',
	'search.found':
		'{n, plural, =0 {Nothing found.} one {One result.} other {{more, select, yes {The first {n} results.} other {{n} results.}}}}',
	'search.none': 'Nothing found',
	'search.none_help': 'Try other words, or fewer. Only what you may see is searched.'
}
