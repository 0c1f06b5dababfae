/** Words of the list behind “:”. */
export default {
	'emoji.title': 'Emoji',
	'emoji.key': 'Emoji: «:» e due lettere del nome'
} as const
