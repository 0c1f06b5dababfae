/** Interests: who stays out of which decisions, and why. */
export default {
	'interests.title': 'Intereses',
	'interests.lead': 'Kas no lēmuma iegūtu vai zaudētu, par to nelemj, un to var redzēt visi.',
	'interests.to_page': 'Intereses',
	'interests.listed': 'Kas nelemj',
	'interests.none': 'Neviens no nekā neatturas',
	'interests.none_text':
		'Ja lēmums skar tavu naudu, darbu, ģimeni vai māju vairāk nekā citu, pasaki to.',
	'interests.declare': 'Paziņo par interesi',
	'interests.about': 'Par ko ir runa',
	'interests.reason': 'Kāpēc',
	'interests.reason_hint': 'Viens vai divi teikumi. Tos lasa šī procesa cilvēki.',
	'interests.consequence':
		'No šī brīža tu par to nebalso, nelem un neparaksti. Tu vari turpināt rakstīt un komentēt.',
	'interests.declare_button': 'Atturēties no lemšanas',
	'interests.record': 'Ieraksti kāda cita interesi',
	'interests.person': 'Cilvēks',
	'interests.record_button': 'Ierakstīt',
	'interests.kind_declared': 'paziņots {when}',
	'interests.kind_recorded': 'ierakstīts {when}',
	'interests.lifted': 'atcelts {when}',
	'interests.lift_button': 'Atcelt',
	'interests.done': 'Izdarīts. Tas ir spēkā uzreiz.'
} as const
