export default {
	'search.title': 'Buscar',
	'search.about': 'Los textos, calendarios y tableros que puedes ver, en todos los procesos.',
	'search.words': 'Palabras',
	'search.find': 'Buscar',
	'search.instead': 'Nada con «{asked}». Se muestra «{instead}».',
	'search.found':
		'{n, plural, =0 {Ningún resultado.} one {Un resultado.} other {{more, select, yes {Los primeros {n} resultados.} other {{n} resultados.}}}}',
	'search.none': 'Sin resultados',
	'search.none_help': 'Prueba con otras palabras o con menos. Solo se busca en lo que puedes ver.'
}
