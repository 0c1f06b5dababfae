import type en from '../en/port.ts'

export default {
	'port.standing': '{state} desde {since} · {process} · exportado de Interlink: {at}',
	'port.done': 'Hecho',
	'port.open': 'Por hacer',
	'port.table': 'Tabla',
	'port.notes': 'Notas',
	'port.back': 'Volver al texto',
	'port.tone':
		'{tone, select, tip {Consejo} important {Importante} warning {Atención} other {Nota}}',
	'port.mentioned':
		'{kind, select, person {alguien} task {una tarea} card {una tarjeta} decision {una decisión} other {algo}}',
	'port.picture': 'Imagen',
	'port.attachment': 'Adjunto',
	'port.comments': 'Comentarios',
	'port.resolved': 'resuelto',
	'port.gone': 'estas palabras ya no están en el texto',
	'port.somebody': 'Persona que participaba',
	'port.package_lead':
		'Sacado de Interlink el {when}. Contiene datos personales: guárdalo como tus expedientes.',
	'port.package_texts': 'Textos, planes y tableros',
	'port.package_records': 'Actas selladas',
	'port.package_tables': 'Tablas y calendario',
	'port.package_machines':
		'Para programas: cada fila del proceso (tables/), su registro con pruebas (ledger/) y su forma (schema/). Otro Interlink recibe este paquete tal como está.',
	'minutes.drafted': '{title}: borrador del {when}',
	'minutes.attendance': 'Quién estuvo',
	'minutes.agenda': 'Orden del día',
	'minutes.proposals': 'Propuestas presentadas',
	'minutes.decisions': 'Decisiones',
	'minutes.objections': 'Objeciones y respuestas',
	'minutes.actions': 'Qué hay que hacer',
	'minutes.inform': 'Para informar.',
	'minutes.discuss': 'Para debatir.',
	'minutes.decide': 'Para decidir.',
	'minutes.brought': 'Lo presenta: {who}.',
	'minutes.about': 'Trata de: {what}.',
	'minutes.until': 'hasta el {day}',
	'minutes.beside': 'También se trató',
	'minutes.item':
		'{n}. {title} ({asks, select, inform {para informar} discuss {para debatir} other {para decidir}})',
	'minutes.event': '(ver)',
	'minutes.present': 'Presentes: {who}.',
	'minutes.objection': 'Objeción: {reason}',
	'minutes.answer': 'Respuesta: {text}',
	'minutes.became':
		'{status, select, open {Sigue abierta.} valid {Se consideró válida.} not_valid {Se consideró no válida.} integrated {Se recogió en el texto.} overruled {Se desestimó según la regla.} other {Se retiró.}}{given, select, yes { Motivo: {reason}} other {}}',
	'port.office': '{name} ({office, select, official {empleado público} other {secretario}})'
} as const satisfies Record<keyof typeof en, string>
