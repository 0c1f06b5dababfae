/** Words of beginning a text with a template. */
export default {
	'begin.title': 'Begin with a template',
	'begin.help': 'A first content with its parts in place. You change it as you like.',
	'begin.choose': 'Templates',
	'begin.begin': 'Begin: {name}',
	'begin.preview': 'Preview',
	'begin.hints': 'What stands in italics says what belongs there: write over it.'
} as const
