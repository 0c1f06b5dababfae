/** Interests: who stays out of which decisions, and why. */
export default {
	'interests.title': 'Interessi',
	'interests.lead':
		'Chi guadagnerebbe o perderebbe con una decisione non decide, e tutti lo possono vedere.',
	'interests.to_page': 'Interessi',
	'interests.listed': 'Chi si astiene',
	'interests.none': 'Nessuno si astiene da niente',
	'interests.none_text':
		'Se una decisione tocca i tuoi soldi, il tuo lavoro, la tua famiglia o la tua casa più di quelli degli altri, dillo.',
	'interests.declare': 'Dichiara un interesse',
	'interests.about': 'Di che cosa si tratta',
	'interests.reason': 'Perché',
	'interests.reason_hint': 'Una o due frasi. Le leggono le persone di questo processo.',
	'interests.consequence':
		'Da quel momento non voti, non decidi e non firmi su questo. Puoi continuare a scrivere e commentare.',
	'interests.declare_button': 'Non decidere su questo',
	'interests.record': 'Registra un interesse di qualcuno',
	'interests.person': 'Persona',
	'interests.record_button': 'Registralo',
	'interests.kind_declared': 'dichiarato {when}',
	'interests.kind_recorded': 'registrato {when}',
	'interests.lifted': 'revocato {when}',
	'interests.lift_button': 'Revocalo',
	'interests.done': 'Fatto. Vale subito.'
} as const
