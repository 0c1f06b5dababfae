/** Words of the menu behind “/”. */
export default {
	'insert.title': 'Inserisci',
	'insert.ready': '{label}, {n} di {of}'
} as const
