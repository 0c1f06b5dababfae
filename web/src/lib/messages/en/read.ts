/** Words of the page on which a text is only read. */
export default {
	'read.open': 'Read it as a page',
	'read.follow': 'Follow live',
	'read.write': 'Write in this text',
	'read.suggest': 'Suggest in this text',
	'read.changed': 'This text has changed since you opened it.',
	'read.show': 'Show it as it is now',
	'read.shown': 'This is the text as it is now.',
	'read.kept': 'Words of yours that nobody else has are kept on this device.',
	'read.gone': 'You can no longer read this text.'
} as const
