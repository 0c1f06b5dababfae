import type { Caller } from '#collab/store/acting/caller.ts'
import { aMember, aPerson, underCharter } from '#collab/store/cast/cast.ts'
import type { House } from './door.ts'
import { LivingProcess } from './process.ts'

/**
 * What the scenario changes of T2, the charter of a ministry's working group: the vote on a name.
 */
const IN_LATVIA = {
	id: 'varam-1',
	languages: ['lv'],
	timezone: 'Europe/Riga',
	calendar: 'lv',
	rules: {
		name: {
			method: 'approval',
			k: 1,
			quorum: { type: 'roll_fraction', value: '1/2' },
			tie: 'runoff',
			secrecy: 'secret',
			reasons: 'none'
		}
	}
}

/**
 * The people of scenario V: a ministry, two municipalities and rural parishes. All are invented. They
 * work under T2 with what the scenario changes of it.
 */
export async function varam(house: House) {
	const { world } = house
	world.now = new Date()
	const inese = await aPerson(world, 'Inese Vītola')
	const id = await house.make(inese, '/p/new', {
		name: 'Mobilais klientu apkalpošanas centrs',
		aim: 'Pakalpojumi katrā pagastā.',
		language: 'lv',
		timezone: 'Europe/Riga',
		charter: 'T2-ministry-working-group'
	})
	const founded = { id, facilitator: inese }
	await underCharter(world, founded, IN_LATVIA, 'T2-ministry-working-group')
	const member = (role: Parameters<typeof aMember>[2], name: string, more = {}) =>
		aMember(world, founded, role, { name, assurance: 3, ...more })
	const liga = await member('official', 'Līga Ozoliņa-Bērze', { mandates: ['ratify'] })
	const officials = [
		await member('official', 'Mārtiņš Kalnietis'),
		await member('official', 'Andris Zvirbulis'),
		await member('official', 'Sanita Lapsa')
	] as const
	const citizens = [
		await member('citizen', 'Gunārs Eglītis'),
		await member('citizen', 'Ilze Roze'),
		await member('citizen', 'Viktors Petrovs'),
		await member('citizen', 'Zane Kļaviņa'),
		await member('citizen', 'Kristaps Liepa')
	] as const
	const dace = await member('secretary', 'Dace Grīnberga')
	const agnese = await member('observer', 'Agnese Dūma')
	const edgars = await member('administrator', 'Edgars Krauklis', { administrator: true })
	const process = new LivingProcess(house, id, inese, 'Europe/Riga')
	const [martins, andris, sanita] = officials
	const [gunars, ilze, viktors, zane, kristaps] = citizens
	return {
		process,
		...{ inese, liga, martins, andris, sanita, gunars, ilze, viktors, zane, kristaps },
		...{ dace, agnese, edgars },
		officials: [...officials] as Caller[],
		citizens: [...citizens] as Caller[]
	}
}

export const DESCRIPTION = [
	'Autobuss ar divām darba vietām divas reizes mēnesī apmeklē 6 pagastus.',
	'Iedzīvotājs vienā vietā saņem palīdzību valsts un pašvaldības pakalpojumu pieteikšanā.'
]

/** Five days of notice, five to answer, and one to spare. */
export const WINDOW = { days: '11' }
