import type en from '../en/port.ts'

export default {
	'port.standing': '{state} desde {since} · {process} · exportado de Interlink: {at}',
	'port.done': 'Hecho',
	'port.open': 'Por hacer',
	'port.table': 'Tabla'
} as const satisfies Record<keyof typeof en, string>
