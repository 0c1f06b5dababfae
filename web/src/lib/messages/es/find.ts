/** Words about finding and replacing. */
export default {
	'find.title': 'Buscar y reemplazar',
	'find.words': 'Buscar',
	'find.other': 'Reemplazar por',
	'find.count': '{n, select, 0 {No se encuentra} other {{at} de {n}}}',
	'find.previous': 'Resultado anterior',
	'find.next': 'Resultado siguiente',
	'find.close': 'Cerrar la búsqueda',
	'find.replace': 'Reemplazar',
	'find.replace_all': 'Reemplazar todo',
	'find.exact': 'Distinguir mayúsculas',
	'find.whole': 'Palabras completas',
	'find.replaced': '{n, plural, one {Reemplazado en # lugar} other {Reemplazado en # lugares}}'
} as const
