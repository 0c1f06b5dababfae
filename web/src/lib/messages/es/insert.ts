/** Words of the menu behind “/”. */
export default {
	'insert.title': 'Insertar',
	'insert.ready': '{label}, {n} de {of}'
} as const
