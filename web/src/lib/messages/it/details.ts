/** Words about parts that open. */
export default {
	'details.toggle': 'Mostra o nascondi questa parte',
	'details.put': 'Parte che si apre'
} as const
