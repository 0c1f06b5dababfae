/** Words of the list behind “:”. */
export default {
	'emoji.title': 'Emocijzīmes',
	'emoji.key': 'Emocijzīme: “:” un divi nosaukuma burti'
} as const
