/** Words of the list behind “:”. */
export default {
	'emoji.title': 'Emoji',
	'emoji.key': 'Emoji: “:” and two letters of its name'
} as const
