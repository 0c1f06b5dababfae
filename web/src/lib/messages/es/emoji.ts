/** Words of the list behind “:”. */
export default {
	'emoji.title': 'Emojis',
	'emoji.key': 'Emoji: «:» y dos letras del nombre'
} as const
