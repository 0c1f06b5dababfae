/** Drawing a panel by lot [LT]. */
export default {
	'draw.pool':
		'En la lista hay {people, plural, one {# persona} other {# personas}}, para {places, plural, one {# plaza} other {# plazas}}.',
	'draw.cell':
		'Grupo {cell}: {people, plural, one {# persona} other {# personas}}, {places, plural, one {# plaza} other {# plazas}}.',
	'draw.order': 'El orden del sorteo en el grupo {cell}: {names}.',
	'draw.replaced': '{declined} no participa; entra {by} en su lugar.',
	'draw.not_replaced': '{declined} no participa; no queda nadie que ocupe su plaza.',
	'draw.members': 'Así, el panel tiene {people, plural, one {# miembro} other {# miembros}}.',
	'draw.check_holds':
		'El número del sorteo tiene la huella que se anunció antes de que nadie se apuntara, y la lista es aquella de la que se sorteó.',
	'draw.check_fails':
		'El número del sorteo no corresponde a la huella anunciada, o la lista no es aquella de la que se sorteó.',
	'draw.stratum':
		'{stratum, select, age_band {Edad} gender {Género} district {Distrito} other {{stratum}}}',
	'refusal.rule_without_lot': 'Con esta regla no se sortea a nadie.',
	'refusal.lot_running':
		'Ya se está sorteando, o ya se sorteó, un panel para esta regla. Antes disuélvelo, con un motivo.',
	'refusal.bands_wrong':
		'Qué se puede responder ({stratum, select, age_band {edad} gender {género} district {distrito} other {{stratum}}}): al menos dos respuestas, como máximo {most, number}, cada una solo una vez y de no más de {length, number} caracteres.',
	'refusal.band_unknown':
		'Elige una de las respuestas ofrecidas ({stratum, select, age_band {edad} gender {género} district {distrito} other {{stratum}}}).',
	'refusal.lot_over': 'Ya ha pasado el tiempo de apuntarse o retirarse.',
	'refusal.not_drawable':
		'Solo puede salir en el sorteo quien podría estar en la lista de esta regla: por su papel, por la certeza de su identidad y por lo que se ha comprobado.',
	'refusal.not_in_pool': 'Quien no estaba en la lista del sorteo no tiene plaza que dejar.',
	'refusal.seat_held': 'Solo la propia persona puede decir que no participa.',
	'refusal.panel_not_drawn':
		'Con esta regla decide un panel elegido por sorteo, y todavía no se ha sorteado.'
} as const
