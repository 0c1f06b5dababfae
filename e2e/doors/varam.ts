import type { Caller } from '#collab/store/caller.ts'
import { aMember, aPerson, underCharter } from '#collab/store/cast.ts'
import type { House } from './door.ts'
import { LivingProcess } from './process.ts'

/** T2, a ministry's working group, with windows that open at once. */
const WORKING_GROUP = {
	id: 'varam-1',
	promise: 'involve',
	languages: ['lv'],
	timezone: 'Europe/Riga',
	calendar: 'lv',
	rules: {
		default: {
			method: 'double_majority',
			threshold: '2/3',
			constituency_threshold: '2/3',
			base: 'yes_no',
			quorum: { type: 'per_constituency', value: '1/2' },
			reasons: 'required_on_no',
			roll: { who: ['citizen', 'official'], min_assurance: 3, snapshot: 'at_notice' },
			notice_days: 0,
			discussion_min_days: 0,
			window_days: 3
		},
		reconsent: {
			method: 'majority',
			base: 'yes_no',
			quorum: { type: 'roll_fraction', value: '1/2' }
		},
		group: { method: 'majority', base: 'yes_no', quorum: { type: 'roll_fraction', value: '1/2' } }
	},
	ratification: { required: true, deadline_working_days: 20, on_timeout: 'escalate' }
}

/** The people of scenario V: a ministry, two municipalities and rural parishes. All are invented. */
export async function varam(house: House) {
	const { world } = house
	world.now = new Date()
	const inese = await aPerson(world, 'Inese Vītola')
	const id = await house.make(inese, '/p/new', {
		name: 'Mobilais klientu apkalpošanas centrs',
		aim: 'Pakalpojumi katrā pagastā.',
		language: 'lv',
		timezone: 'Europe/Riga',
		charter: 'baseline-1'
	})
	const founded = { id, facilitator: inese }
	await underCharter(world, founded, WORKING_GROUP, 'baseline-1')
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
