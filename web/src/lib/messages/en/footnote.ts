/** Words about footnotes. */
export default {
	'footnote.new': 'Footnote',
	'footnote.title': 'Footnotes',
	'footnote.name': 'Footnote: {words}',
	'footnote.back': 'Back to where footnote {n} hangs',
	'footnote.change': 'Change footnote {n}',
	'footnote.one': 'Footnote',
	'footnote.words': 'What the footnote says',
	'footnote.hint': 'One line of plain words; addresses can be copied from it.',
	'footnote.keep': 'Keep the footnote',
	'footnote.remove': 'Take the footnote away'
} as const
