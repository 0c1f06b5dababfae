/** Elegir entre opciones: anunciarlas, votar, resultados. */
export default {
	'choosing.options_label': 'Qué se puede elegir',
	'choosing.options_hint': 'Al menos dos. Una vez anunciada la decisión, quedan como están.',
	'choosing.keep_added': '«Todo queda como está» se añade por sí sola.',
	'choosing.option': 'Opción {number, number}',
	'choosing.cost': 'Coste de la opción {number, number} en {currency}',
	'choosing.up': 'Subir la opción {number, number}',
	'choosing.down': 'Bajar la opción {number, number}',
	'choosing.remove': 'Quitar la opción {number, number}',
	'choosing.add': 'Añadir una opción',
	'choosing.choice_hint': 'Elige una.',
	'choosing.approvals_hint':
		'Marca todo lo que puedas apoyar. No marcar nada también es una respuesta.',
	'choosing.approvals_most': 'Marca como máximo {limit, number}.',
	'choosing.ranking_hint':
		'Da el puesto 1 a tu favorita, el 2 a la siguiente, y así sucesivamente. Lo que no tiene puesto va al final.',
	'choosing.ranking_ties': 'Varias opciones pueden compartir puesto.',
	'choosing.scores_hint':
		'Da a cada opción de {least, number} a {most, number} puntos. Lo que dejas sin puntos no lo valoras.',
	'choosing.place': 'Puesto de {option}',
	'choosing.no_place': 'sin puesto',
	'choosing.better': 'Subir {option}',
	'choosing.worse': 'Bajar {option}',
	'choosing.points': 'Puntos para {option}',
	'choosing.no_points': 'sin puntos',
	'choosing.costs': '{cost, number} {currency}',
	'choosing.budget': 'Hay {budget, number} {currency} para repartir.',
	'choosing.so_far': 'Hasta ahora: {answer}',
	'choosing.column_option': 'Opción',
	'choosing.column_votes': 'Votos',
	'choosing.column_first': 'Primeros puestos',
	'choosing.column_points': 'Puntos',
	'choosing.column_mean': 'Media',
	'choosing.chosen_mark': 'elegida',
	'choosing.pairs_heading': 'Cada una contra cada una',
	'choosing.pairs_caption':
		'Cuántas personas ponen la opción de la fila antes que la de la columna',
	'choosing.stages_heading': 'Fase a fase',
	'choosing.stage': 'Fase {number, number}',
	'choosing.stage_rest': 'Sin siguiente opción',
	'choosing.next_runoff': 'Sigue por sí sola una segunda votación',
	'choosing.is_runoff': 'Es una segunda votación, porque en la ronda anterior hubo un empate.'
} as const
