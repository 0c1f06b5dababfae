/** Words about footnotes. */
export default {
	'footnote.new': 'Nota al pie',
	'footnote.title': 'Notas',
	'footnote.name': 'Nota: {words}',
	'footnote.back': 'Volver al lugar de la nota {n}',
	'footnote.change': 'Cambiar la nota {n}',
	'footnote.one': 'Nota al pie',
	'footnote.words': 'Qué dice la nota',
	'footnote.hint': 'Una línea de texto sencillo; las direcciones se pueden copiar.',
	'footnote.keep': 'Guardar la nota',
	'footnote.remove': 'Quitar la nota'
} as const
