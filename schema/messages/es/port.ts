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
	'port.office': '{name} ({office, select, official {empleado público} other {secretario}})'
} as const satisfies Record<keyof typeof en, string>
