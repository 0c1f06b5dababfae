/** Words of the menu behind “/”. */
export default {
	'insert.title': 'Put in',
	'insert.ready': '{label}, {n} of {of}'
} as const
