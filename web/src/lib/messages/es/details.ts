/** Words about parts that open. */
export default {
	'details.toggle': 'Mostrar u ocultar esta parte',
	'details.put': 'Parte que se abre'
} as const
