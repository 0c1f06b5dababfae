export default {
	'search.title': 'Search',
	'search.about': 'Every text you may see, in all processes.',
	'search.words': 'Words',
	'search.find': 'Find',
	'search.instead': 'Nothing with “{asked}”. Shown: “{instead}”.',
	'search.found':
		'{n, plural, =0 {No text found.} one {One text found.} other {{more, select, yes {The first # texts.} other {# texts found.}}}}',
	'search.none': 'Nothing found',
	'search.none_help': 'Try other words, or fewer. Only texts that you may see are searched.'
}
