/** Drawing a panel by lot [LT]. */
export default {
	'draw.pool':
		'Nel gruppo di partenza {people, plural, one {c’è # persona} other {ci sono # persone}}, per {places, plural, one {# posto} other {# posti}}.',
	'draw.cell':
		'Gruppo {cell}: {people, plural, one {# persona} other {# persone}}, {places, plural, one {# posto} other {# posti}}.',
	'draw.order': 'L’ordine del sorteggio nel gruppo {cell}: {names}.',
	'draw.replaced': '{declined} non partecipa; subentra {by}.',
	'draw.not_replaced': '{declined} non partecipa; non resta nessuno che subentri.',
	'draw.members':
		'Così il gruppo sorteggiato ha {people, plural, one {# membro} other {# membri}}.',
	'draw.check_holds':
		'Il numero del sorteggio ha l’impronta annunciata prima che qualcuno si iscrivesse, e l’elenco è quello da cui si è sorteggiato.',
	'draw.check_fails':
		'Il numero del sorteggio non corrisponde all’impronta annunciata, oppure l’elenco non è quello da cui si è sorteggiato.'
} as const
