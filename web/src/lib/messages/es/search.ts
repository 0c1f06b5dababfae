export default {
	'search.title': 'Buscar',
	'search.about': 'Todos los textos que puedes ver, en todos los procesos.',
	'search.words': 'Palabras',
	'search.find': 'Buscar',
	'search.instead': 'Nada con «{asked}». Se muestra «{instead}».',
	'search.found':
		'{n, plural, =0 {Ningún texto encontrado.} one {Un texto encontrado.} other {{more, select, yes {Los primeros # textos.} other {# textos encontrados.}}}}',
	'search.none': 'Sin resultados',
	'search.none_help':
		'Prueba con otras palabras o con menos. Solo se busca en los textos que puedes ver.'
}
