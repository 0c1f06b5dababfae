import { Refusal, type Denial } from '#schema/errors.ts'
import type { Bands, Composition } from '#schema/governance/bands.ts'
import { ruleOf } from '#schema/governance/charter.ts'
import { drawPublicly, type PublicDraw } from '#schema/governance/public-draw.ts'
import { commitmentOf } from '#schema/governance/rules/lot.ts'
import { abilityTo, factsAbout, type Place } from '../acting/ability.ts'
import type { Caller } from '../acting/caller.ts'
import { enterProcess } from '../acting/place.ts'
import type { PersonRef, Waiting } from '../acting/views.ts'
import type { Db } from '../database/db.ts'
import { readsNames } from '../organisation/members.ts'
import { abilityToVerify } from '../organisation/verifying.ts'
import { namesOf } from '../people/person-names.ts'
import { eligibleAt } from '../voting/roll.ts'
import { drawDue } from './lot-draw.ts'
import { isDrawable } from './lot-pool.ts'
import {
	findLot,
	fits,
	lotsOf,
	participantIn,
	poolOf,
	publicDrawOf,
	type CandidateRow,
	type LotRow
} from './lot-rows.ts'
import { abilityToDraw, earliestDraw, isCurrent } from './lots.ts'

/** One drawing by lot as one person may see it [LT6]. */
export type LotView = {
	id: string
	ruleName: string
	status: LotRow['status']
	size: number
	bands: Bands
	announcedBy: PersonRef
	announcedAt: string
	drawsAt: string
	drawnAt: string | null
	ended: { by: PersonRef | null; at: string; reason: string } | null
	commitment: string
	/** How many are in the pool. */
	people: number
	composition: Composition | null
	draw: PublicDraw | null
	/** Those who sit on the panel now; null before the draw and for who reads no names. */
	members: PersonRef[] | null
	/** Seats that were given up and nobody was left for. */
	empty: number
	mine: {
		noted: boolean
		strata: Record<string, string> | null
		participant: string
		place: 'pool' | 'seat' | 'reserve' | 'declined'
	} | null
	may: { join: boolean; leave: boolean; decline: boolean; end: boolean }
	/** Whom this person may put into the pool. */
	noting: { person: PersonRef; inPool: boolean }[]
	/** Members who could not be drawn any more, for who may say that they do not take part. */
	vacant: PersonRef[]
}

export type LotsView = {
	lots: LotView[]
	/** Rules of the charter in force for which a panel can be drawn. */
	rules: { name: string; size: number; strata: string[]; earliest: string; running: boolean }[]
	mayAnnounce: Denial | null
}

export async function lotsIn(
	db: Db,
	caller: Caller,
	processId: string,
	at: Date
): Promise<LotsView> {
	const place = await enterLots(db, caller, processId, at)
	await drawDue(db, place.process.id, at)
	const rows = await lotsOf(db, place.process.id)
	const lots: LotView[] = []
	for (const row of rows) lots.push(await lotView(db, place, caller, row, at))
	return { lots, rules: rulesOf(place, rows, at), mayAnnounce: abilityToDraw(place, caller, at) }
}

/** [LT4] The file that `npm run count` takes. */
export async function drawFile(
	db: Db,
	caller: Caller,
	processId: string,
	lotId: string,
	at: Date
): Promise<object> {
	const place = await enterLots(db, caller, processId, at)
	const row = await findLot(db, lotId)
	if (!row || row.processId !== place.process.id) throw new Refusal('not_found')
	const draw = publicDrawOf(row, await poolOf(db, row.id))
	if (!draw) throw new Refusal('not_found')
	const { size, pool, seed, commitment, declined } = draw
	const rule = { method: 'sortition', size, strata: ['cell'] }
	const roll = pool.map(({ participant, cell }) => ({ personId: participant, strata: { cell } }))
	return { rule, roll, seed, commitment, declined }
}

/** [B15] Draws in whose pool this person could be, and is not. */
export async function lotsWaiting(
	db: Db,
	place: Place,
	_: readonly unknown[],
	at: Date
): Promise<Waiting[]> {
	const personId = place.actor.personId ?? ''
	const found: Waiting[] = []
	for (const row of await lotsOf(db, place.process.id)) {
		if (!isOpen(row, at) || place.actor.suspendedUntil !== null) continue
		const joined = (await poolOf(db, row.id)).some((one) => one.personId === personId)
		if (joined || !(await isDrawable(db, place, row, personId, at))) continue
		found.push({
			code: 'join_lot',
			params: { size: row.roll.sortition?.size ?? 0 },
			...{ processId: place.process.id, processName: place.process.name },
			...{ artefactId: null, decisionId: null, until: row.drawsAt.toISOString() }
		})
	}
	return found
}

async function enterLots(db: Db, caller: Caller, processId: string, at: Date): Promise<Place> {
	const place = await enterProcess(db, caller.personId, processId, at)
	if (abilityTo('view', place, {}, factsAbout(place), at)) throw new Refusal('not_found')
	return place
}

function isOpen({ status, drawsAt }: LotRow, at: Date): boolean {
	return status === 'announced' && at < drawsAt
}

function rulesOf(place: Place, rows: LotRow[], at: Date): LotsView['rules'] {
	const { charter } = place.charter
	return Object.keys(charter.rules).flatMap((name) => {
		const rule = ruleOf(charter, name)
		if (!rule?.roll.sortition) return []
		const running = rows.some((row) => isCurrent(row) && fits(row, rule.roll))
		const { size, strata } = rule.roll.sortition
		const earliest = earliestDraw(rule, place, at).toISOString()
		return [{ name, size, strata, earliest, running }]
	})
}

async function lotView(
	db: Db,
	place: Place,
	caller: Caller,
	row: LotRow,
	at: Date
): Promise<LotView> {
	const pool = await poolOf(db, row.id)
	const draw = publicDrawOf(row, pool)
	const seats = draw && drawPublicly(draw)
	const seated = pool.filter((one) => seats?.members.includes(participantIn(one)))
	const own = pool.find(({ personId }) => personId === caller.personId)
	const open = isOpen(row, at)
	const eligible = new Set(
		(await eligibleAt(db, place, row.roll, at)).map(({ personId }) => personId)
	)
	const steers = abilityTo('facilitate', place, {}, factsAbout(place), at) === null
	const notes = open && (await abilityToVerify(db, place, at)) === null
	const name = await namesOf(db, [
		...[row.announcedBy, row.endedBy ?? row.announcedBy, ...eligible],
		...pool.map(({ personId }) => personId)
	])
	const byName = (one: PersonRef, other: PersonRef) => one.name.localeCompare(other.name)
	const namesOfThem = (ids: string[]) => ids.map(name).toSorted(byName)
	return {
		...{ id: row.id, ruleName: row.ruleName, status: row.status, bands: row.bands },
		size: row.roll.sortition?.size ?? 0,
		announcedBy: name(row.announcedBy),
		announcedAt: row.announcedAt.toISOString(),
		drawsAt: row.drawsAt.toISOString(),
		drawnAt: row.drawnAt?.toISOString() ?? null,
		ended: row.endedAt && {
			by: row.endedBy === null ? null : name(row.endedBy),
			at: row.endedAt.toISOString(),
			reason: row.endReason ?? ''
		},
		commitment: commitmentOf(row.secret),
		people: draw?.pool.length ?? pool.length,
		composition: row.composition,
		draw,
		members:
			seats && readsNames(place.actor) ? namesOfThem(seated.map((one) => one.personId)) : null,
		empty: seats?.replaced.filter(({ by }) => by === null).length ?? 0,
		mine: own ? mineOf(own, seated) : null,
		may: {
			join: open && eligible.has(caller.personId) && place.actor.suspendedUntil === null,
			leave: open && own !== undefined,
			decline: row.status === 'drawn' && Boolean(own?.cell) && own?.declinedNumber === null,
			end: isCurrent(row) && abilityToDraw(place, caller, at) === null
		},
		noting: notes
			? namesOfThem([...eligible].filter((id) => id !== caller.personId)).map((person) => ({
					person,
					inPool: pool.some(({ personId }) => personId === person.id)
				}))
			: [],
		vacant:
			steers && row.status === 'drawn'
				? namesOfThem(
						seated.map(({ personId }) => personId).filter((personId) => !eligible.has(personId))
					)
				: []
	}
}

function mineOf(own: CandidateRow, seated: CandidateRow[]): LotView['mine'] {
	const sits = seated.some(({ personId }) => personId === own.personId)
	const waits = own.cell === null ? 'pool' : 'reserve'
	return {
		noted: own.notedBy !== null,
		strata: own.strata,
		participant: participantIn(own),
		place: own.declinedNumber !== null ? 'declined' : sits ? 'seat' : waits
	}
}
