/** Ways of deciding that need more than a ballot: dots, lots, ties, advice, calls, verdicts. */
export default {
	'methods.dots_hint':
		'Tienes {dots, plural, one {# punto} many {# puntos} other {# puntos}}, como máximo {most, number} por opción. Los puntos son una opinión: con ellos no se adopta nada.',
	'methods.dots_for': 'Puntos para {option}',
	'methods.dots_left': 'Puntos que te quedan: {left, number}',
	'methods.column_dots': 'Puntos',
	'methods.lot_sealed':
		'Si quedan opciones empatadas, decide un sorteo. Su número está extraído y sellado: {hash}. Se dirá cuando acabe la votación.',
	'methods.lot_told':
		'El número del sorteo era {secret}. Su SHA-256 es el que se selló al anunciar la decisión: {hash}.',
	'methods.lot_heading': 'El sorteo',
	'methods.tie_heading': 'Empate: elige quien ratifica',
	'methods.tie_until':
		'Hasta {when} quien puede ratificar elige {places, plural, one {# de estos} many {# de estos} other {# de estos}}. Después no se elige ninguno.',
	'methods.tie_chosen': 'Elegido: {options}',
	'methods.tie_nobody': 'Nadie eligió a tiempo. No se elige ninguno de los empatados.',
	'methods.tie_legend': 'Tu elección',
	'methods.tie_reasons': 'Por qué',
	'methods.tie_send': 'Elegir',
	'methods.next_tie': 'Quien ratifica elige entre iguales.',
	'methods.next_advice': 'Era una opinión. El texto sigue bloqueado y se puede decidir sobre él.'
}
