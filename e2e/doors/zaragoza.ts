import { eq } from 'drizzle-orm'
import type { Caller } from '#collab/store/caller.ts'
import { aMember, aPerson, underCharter } from '#collab/store/cast.ts'
import { membership } from '#schema/db/processes.ts'
import type { House } from './door.ts'
import { LivingProcess } from './process.ts'

/** T1, a neighbourhood assembly, with what the scenario changes: windows that fit, half of the roll. */
const ASSEMBLY = {
	id: 'zaragoza-1',
	promise: 'collaborate',
	languages: ['es'],
	timezone: 'Europe/Madrid',
	calendar: 'es',
	flags: { open_drafts: true, observer_comments: false },
	rules: {
		default: {
			quorum: { type: 'roll_fraction', value: '1/2' },
			roll: {
				who: ['citizen', 'official'],
				attributes: ['age_ok:14', 'resident_ok'],
				cap: { official: '1/3' },
				min_assurance: 2,
				snapshot: 'at_open'
			},
			notice_days: 0,
			discussion_min_days: 0,
			window_days: 3
		},
		plain_assembly: {
			method: 'consent',
			silence: 'absent',
			quorum: { type: 'present_fraction', value: '3/10', min: 12 }
		}
	},
	ratification: {
		required: true,
		grounds: ['competence', 'legality', 'budget_cap'],
		deadline_working_days: 15,
		on_timeout: 'deemed_ratified'
	}
}

/** The people of scenario Z: neighbours, associations and the city. All of them are invented. */
export async function zaragoza(house: House) {
	const { world } = house
	world.now = new Date()
	const pilar = await aPerson(world, 'Pilar Gascón Roy')
	const id = await house.make(pilar, '/p/new', {
		name: 'Acompañamiento digital en los centros cívicos',
		aim: 'Que nadie se quede sin un derecho por no saber usar una pantalla.',
		language: 'es',
		timezone: 'Europe/Madrid',
		charter: 'baseline-1'
	})
	const founded = { id, facilitator: pilar }
	await underCharter(world, founded, ASSEMBLY, 'baseline-1')
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
	await verify(house, tomas, [...officials, ...citizens])
	const process = new LivingProcess(house, id, pilar, 'Europe/Madrid')
	const [nuria, elena] = officials
	const [carmen, yusuf, lucia, fernando, marta, irina] = citizens
	return {
		process,
		...{ pilar, javier, nuria, elena, tomas, carmen, yusuf, lucia, fernando, marta, irina },
		...{ begona, guest, raul },
		/** The group: eight people, two of them officials. */
		group: [...officials, ...citizens] as Caller[]
	}
}

/** The secretary looked at the papers: everybody is a resident and fourteen or older. */
async function verify(house: House, secretary: Caller, people: Caller[]): Promise<void> {
	const { world } = house
	for (const { personId } of people) {
		const [held] = await world.db.select().from(membership).where(eq(membership.personId, personId))
		for (const attribute of ['age_ok:14', 'resident_ok']) {
			const needs = { membership: held?.id ?? '', attribute, holds: true }
			await world.act(secretary, 'verify-attribute', needs)
		}
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
