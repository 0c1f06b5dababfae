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
		'El número del sorteo no corresponde a la huella anunciada, o la lista no es aquella de la que se sorteó.'
} as const
