import type en from '../en/port.ts'

export default {
	'port.standing': '{state} kopš {since} · {process} · eksportēts no Interlink {at}',
	'port.done': 'Izdarīts',
	'port.open': 'Darāms',
	'port.table': 'Tabula'
} as const satisfies Record<keyof typeof en, string>
