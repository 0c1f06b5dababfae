import type { Caller } from '#collab/store/acting/caller.ts'
import { aMember, aPerson } from '#collab/store/cast/cast.ts'
import type { House } from './door.ts'
import { adoptCharter, verify } from './founding.ts'
import { LivingProcess } from './process.ts'

/** What the scenario changes of T1, the charter of a neighbourhood assembly, and nothing else. */
const IN_ZARAGOZA = {
	extends: 'T1-neighbourhood-assembly',
	id: 'zaragoza-1',
	languages: ['es'],
	timezone: 'Europe/Madrid',
	calendar: 'es',
	flags: { observer_comments: false },
	rules: {
		default: {
			quorum: { type: 'roll_fraction', value: '1/2' },
			notice_days: 0,
			discussion_min_days: 0,
			window_days: 3
		},
		opening_hours: { method: 'ranked', variant: 'schulze' },
		persons: { quorum: { type: 'roll_fraction', value: '3/4' } }
	}
}

/**
 * The people of scenario Z: neighbours, associations and the city. All of them are invented. They begin
 * under T1 as it ships, and then give themselves the charter of the scenario, unless they keep T1.
 */
export async function zaragoza(house: House, { plain = false } = {}) {
	const { world } = house
	world.now = new Date()
	const pilar = await aPerson(world, 'Pilar Gascón Roy')
	const id = await house.make(pilar, '/p/new', {
		name: 'Acompañamiento digital en los centros cívicos',
		aim: 'Que nadie se quede sin un derecho por no saber usar una pantalla.',
		language: 'es',
		timezone: 'Europe/Madrid',
		charter: 'T1-neighbourhood-assembly'
	})
	const founded = { id, facilitator: pilar }
	const member = (role: Parameters<typeof aMember>[2], name: string, more = {}) =>
		aMember(world, founded, role, { name, ...more })
	const javier = await member('official', 'Javier Lahoz Brun', { mandates: ['ratify'] })
	const officials = [
		await member('official', 'Nuria Escartín Vela'),
		await member('official', 'Elena Buil Samper')
	] as const
	const citizens = [
		await member('citizen', 'Carmen Artigas Pola'),
		await member('citizen', 'Yusuf Benali'),
		await member('citizen', 'Lucía Marco Sanz'),
		await member('citizen', 'Fernando Gil Osés'),
		await member('citizen', 'Marta Royo Ferrer'),
		await member('citizen', 'Irina Popa')
	] as const
	const tomas = await member('secretary', 'Tomás Usón Abadía')
	const begona = await member('observer', 'Begoña Calvo Nuez')
	const guest = await member('guest', 'Invitado 7')
	const raul = await member('administrator', 'Raúl Cebrián Oto', { administrator: true })
	/** The group: eight people, two of them officials. */
	const group: Caller[] = [...officials, ...citizens]
	await verify(house, founded, tomas, group)
	const process = new LivingProcess(house, id, pilar, 'Europe/Madrid')
	if (!plain) await adoptCharter(process, { voters: group, ratifier: javier }, IN_ZARAGOZA)
	const [nuria, elena] = officials
	const [carmen, yusuf, lucia, fernando, marta, irina] = citizens
	return {
		process,
		...{ pilar, javier, nuria, elena, tomas, carmen, yusuf, lucia, fernando, marta, irina },
		...{ begona, guest, raul },
		citizens: [...citizens] as Caller[],
		group
	}
}

export const SHEET = [
	'# 1. Qué problema resolvemos',
	'Muchas personas mayores no pueden pedir cita, renovar el padrón o cobrar una ayuda porque el trámite solo está en internet. Queremos que nadie se quede sin un derecho por no saber usar una pantalla.',
	'# 3. Cómo funciona',
	'Tres tardes por semana, dos personas formadas acompañan el trámite. La persona usuaria decide y teclea; quien acompaña no guarda contraseñas.',
	'# 4. Accesibilidad'
]
export const INTEGRATED = 'El puesto se prueba con lector de pantalla antes de abrir.'
export const OBJECTION = {
	criterion: 'exclusion_accessibility',
	objectionReason:
		'El programa del puesto no funciona con lector de pantalla; excluye a quien más lo necesita',
	requestedChange: INTEGRATED
}
