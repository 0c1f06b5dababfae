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
		'Il numero del sorteggio non corrisponde all’impronta annunciata, oppure l’elenco non è quello da cui si è sorteggiato.',
	'draw.stratum':
		'{stratum, select, age_band {Età} gender {Genere} district {Quartiere} other {{stratum}}}',
	'refusal.rule_without_lot': 'Con questa regola non si sorteggia nessuno.',
	'refusal.lot_running':
		'Un gruppo per questa regola sta per essere sorteggiato o lo è già stato. Prima scioglilo, con un motivo.',
	'refusal.bands_wrong':
		'Che cosa si può rispondere ({stratum, select, age_band {età} gender {genere} district {quartiere} other {{stratum}}}): almeno due risposte, al massimo {most, number}, ognuna una volta sola e non più lunga di {length, number} caratteri.',
	'refusal.band_unknown':
		'Scegli una delle risposte proposte ({stratum, select, age_band {età} gender {genere} district {quartiere} other {{stratum}}}).',
	'refusal.lot_over': 'Il tempo per iscriversi o ritirarsi è finito.',
	'refusal.not_drawable':
		'Può essere sorteggiato solo chi potrebbe stare nell’elenco di questa regola: per il ruolo, per quanto è sicura la sua identità e per ciò che è stato verificato.',
	'refusal.not_in_pool': 'Chi non era tra i sorteggiabili non ha un posto da lasciare.',
	'refusal.seat_held': 'Solo la persona stessa può dire che non partecipa.',
	'refusal.panel_not_drawn':
		'Con questa regola decide un gruppo sorteggiato, e non è ancora stato sorteggiato.'
} as const
