/** Words of the menu behind “/”. */
export default {
	'insert.title': 'Ievietot',
	'insert.ready': '{label}, {n} no {of}'
} as const
