import { drawLot } from '../../lots/lot-draw.ts'
import { HOUR, anObserver } from '../../cast/cast.ts'
import type { Given, Provocations } from './given.ts'

const BANDS = { district: ['North', 'South'] }
const PANEL = {
	...{ method: 'majority', base: 'yes_no', reasons: 'none' },
	roll: {
		...{ who: ['citizen'], min_assurance: 1, snapshot: 'at_open' },
		sortition: { strata: ['district'], size: 2 }
	}
}

/** Announces a draw of two under a charter that asks for one. */
async function announces(given: Given, more = {}): Promise<string> {
	await given.under({ rules: { panel: PANEL } })
	const drawsAt = given.world.in(HOUR)
	const needs = { process: given.process.id, rule: 'panel', drawsAt, bands: BANDS, ...more }
	return (await given.steer('announce-lot', needs)).lotId
}

const joins = (given: Given, by: Given['cleo'], lot: string, district = 'North') =>
	given.act(by, 'join-lot', { lot, strata: { district } })

/** Both citizens are drawn. */
async function draws(given: Given): Promise<string> {
	const lot = await announces(given)
	for (const by of [given.cleo, given.cid]) await joins(given, by, lot)
	given.world.pass(HOUR)
	await drawLot(given.db, lot, given.now)
	return lot
}

/** Refusals of panels by lot. */
export const LOTS = {
	rule_without_lot: (given) => announces(given, { rule: 'majority' }),
	lot_running: async (given) => {
		await announces(given)
		return announces(given)
	},
	bands_wrong: (given) => announces(given, { bands: { district: ['North'] } }),
	band_unknown: async (given) => joins(given, given.cleo, await announces(given), 'West'),
	lot_over: async (given) => {
		const lot = await announces(given)
		given.world.pass(HOUR)
		return joins(given, given.cleo, lot)
	},
	not_drawable: async (given) => {
		const lot = await announces(given)
		return joins(given, await anObserver(given.world, given.process), lot)
	},
	not_in_pool: async (given) => given.act(given.cleo, 'leave-lot', { lot: await announces(given) }),
	seat_held: async (given) =>
		given.steer('decline-seat', { lot: await draws(given), person: given.cleo.personId }),
	panel_not_drawn: async (given) => {
		await given.under({ rules: { panel: PANEL } })
		return given.announce({ artefact: await given.frozen(), rule: 'panel' })
	}
} satisfies Provocations
