/** Words about what is held back in an emergency. */
export default {
	'safety.title': 'Emergencia',
	'safety.lead':
		'Pon en pausa lo que puede hacer todo el mundo, 72 horas como máximo. Solo quita: leer, votar, objetar y recurrir siguen. Todo el mundo ve la pausa con tu motivo, queda en el registro y la secretaría recibe un aviso.',
	'safety.what': 'Poner en pausa',
	'safety.edit': 'Escribir',
	'safety.suggest': 'Sugerir',
	'safety.comment': 'Comentar',
	'safety.propose': 'Proponer',
	'safety.where': 'Dónde',
	'safety.all': 'Todo el proceso',
	'safety.hours': 'Horas',
	'safety.hours_hint': '72 como máximo. Termina por sí sola.',
	'safety.reason': 'Motivo',
	'safety.button': 'Poner en pausa para todo el mundo',
	'safety.end': 'Terminar la pausa',
	'safety.now_all': 'En pausa para todo el mundo hasta el {until}: {what}.',
	'safety.now_one': 'En pausa para todo el mundo en «{title}» hasta el {until}: {what}.',
	'safety.by': 'Por {who}. Motivo:',
	'safety.w':
		'{what, select, edit {escribir} suggest {sugerir} comment {comentar} other {proponer}}'
} as const
