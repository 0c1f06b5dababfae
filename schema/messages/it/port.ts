import type en from '../en/port.ts'

export default {
	'port.standing': '{state} dal {since} · {process} · esportato da Interlink: {at}',
	'port.done': 'Fatto',
	'port.open': 'Da fare',
	'port.table': 'Tabella'
} as const satisfies Record<keyof typeof en, string>
