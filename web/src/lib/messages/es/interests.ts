/** Interests: who stays out of which decisions, and why. */
export default {
	'interests.title': 'Intereses',
	'interests.lead':
		'Quien ganaría o perdería con una decisión no decide sobre ella, y todo el mundo lo puede ver.',
	'interests.to_page': 'Intereses',
	'interests.listed': 'Quién no decide',
	'interests.none': 'Nadie se abstiene de nada',
	'interests.none_text':
		'Si una decisión toca tu dinero, tu trabajo, tu familia o tu casa más que los de otras personas, dilo.',
	'interests.declare': 'Declarar un interés',
	'interests.about': 'De qué se trata',
	'interests.reason': 'Por qué',
	'interests.reason_hint': 'Una o dos frases. Las leen las personas de este proceso.',
	'interests.consequence':
		'Desde entonces no votas, no decides ni firmas sobre ello. Puedes seguir escribiendo y comentando.',
	'interests.declare_button': 'No decidir sobre ello',
	'interests.record': 'Registrar un interés de alguien',
	'interests.person': 'Persona',
	'interests.record_button': 'Registrarlo',
	'interests.kind_declared': 'declarado {when}',
	'interests.kind_recorded': 'registrado {when}',
	'interests.lifted': 'levantado {when}',
	'interests.lift_button': 'Levantarlo',
	'interests.done': 'Hecho. Vale enseguida.'
} as const
