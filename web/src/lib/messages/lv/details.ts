/** Words about parts that open. */
export default {
	'details.toggle': 'Rādīt vai paslēpt šo daļu',
	'details.put': 'Atverama daļa'
} as const
