import { and, eq, isNull } from 'drizzle-orm'
import { artefact as artefactTable } from '#schema/db/artefacts.ts'
import { measure } from '#schema/db/bodies.ts'
import { decision as decisionTable } from '#schema/db/decisions.ts'
import { membership, process as processTable } from '#schema/db/processes.ts'
import { Refusal, type Denial } from '#schema/errors.ts'
import { barOnLeaving } from '#schema/governance/leaving.ts'
import { LIMITS } from '#schema/limits.ts'
import { abilityTo, factsAbout, must } from '../acting/ability.ts'
import type { Act } from '../acting/act.ts'
import { abilityToCreate } from '../acting/artefact-acts.ts'
import type { Caller } from '../acting/caller.ts'
import type { Acts } from '../acting/commands.ts'
import { enterArtefact, enterProcess, inForce } from '../acting/place.ts'
import type { ArtefactRecord } from '../acting/rows.ts'
import { requiredReason } from '../acting/texts.ts'
import type { Db } from '../database/db.ts'
import { othersWrote } from './artefact-states.ts'
import { othersSpoke } from './bin.ts'
import { holdOn } from './holds.ts'
import { frozenSectionsOf } from './sections.ts'
import { abilityToTake, type Entered } from './text-exports.ts'
import { bumpEpoch } from './updates.ts'

/**
 * [DT5] A draft goes from one process to another, with its comments and versions. Both charters are asked, and
 * both logs tell it. From that moment the other process says who reads and writes it.
 */
export async function relocateText(
	act: Act,
	needs: Acts['relocate-text']['needs']
): Promise<Acts['relocate-text']['answers']> {
	const place = await enterArtefact(act.tx, act.by.personId, needs.artefact, act.at, 'update')
	const { artefact } = place
	if (artefact.kind !== 'document') throw new Refusal('malformed', { field: 'artefact' })
	const target = await enterProcess(act.tx, act.by.personId, needs.to, act.at, 'share')
	if (target.process.id === place.process.id) throw new Refusal('malformed', { field: 'to' })
	must(await abilityToRelocate(act.tx, place, act.at))
	must(abilityToCreate(target, 'document', act.at))
	const reason = requiredReason(needs.reason, LIMITS.reasonLength)
	await bumpEpoch(act.tx, artefact.id)
	await act.tx
		.update(artefactTable)
		// Team and organisation are those of the process it leaves.
		.set({ processId: target.process.id, teamId: null, organisationId: null })
		.where(eq(artefactTable.id, artefact.id))
	const told = { subjectId: artefact.id, secret: { '/title': artefact.title, '/reason': reason } }
	act.enter(place, { type: 'artefact-left', data: { to: target.process.id }, ...told })
	act.enter(target, { type: 'artefact-arrived', data: { from: place.process.id }, ...told })
	act.tell('artefact', { artefactId: artefact.id, processId: target.process.id })
	return {}
}

/**
 * Who takes a text out of its process: whoever began it, while it is theirs alone, or whoever runs the
 * process; and only what they may take away, with the names of the others in it [I5].
 */
export async function abilityToRelocate(db: Db, place: Entered, at: Date): Promise<Denial | null> {
	const { artefact, process } = place
	const bar = barOnLeaving({
		state: artefact.state,
		amends: artefact.amends !== null || artefact.motionOn !== null,
		decidedOn: await wasDecidedOn(db, artefact),
		held: (await holdOn(db, artefact.id)) !== null,
		sectionFrozen: (await frozenSectionsOf(db, artefact.id, at)).length > 0,
		classified: artefact.visibility !== 'process',
		measured:
			(process.held ?? []).some((one) => one.artefact === artefact.id) ||
			(await isMeasured(db, artefact))
	})
	if (bar) return bar
	const others = (await othersWrote(db, artefact)) || (await othersSpoke(db, artefact))
	const facts = factsAbout(place, artefact)
	const alone = facts.own === true && !others
	const steers = abilityTo('facilitate', place, { artefact }, facts, at)
	const denial = alone ? steers && abilityTo('propose', place, { artefact }, facts, at) : steers
	return denial ?? abilityToTake(place, at, alone)
}

/** The processes a person could take a text to, by name. */
export async function processesToEnter(
	db: Db,
	{ personId }: Caller,
	from: string,
	at: Date
): Promise<{ id: string; name: string }[]> {
	const rows = await db
		.selectDistinct({ id: processTable.id, name: processTable.name })
		.from(membership)
		.innerJoin(processTable, eq(processTable.id, membership.processId))
		.where(and(eq(membership.personId, personId), inForce(at)))
	const open = await Promise.all(
		rows.map(async ({ id }) => {
			const place = await enterProcess(db, personId, id, at)
			return id !== from && !abilityToCreate(place, 'document', at)
		})
	)
	return rows
		.filter((_, n) => open[n])
		.toSorted((one, other) => (one.name < other.name ? -1 : Number(one.name > other.name)))
}

async function wasDecidedOn(db: Db, { id }: ArtefactRecord): Promise<boolean> {
	const [row] = await db
		.select({ id: decisionTable.id })
		.from(decisionTable)
		.where(eq(decisionTable.artefactId, id))
		.limit(1)
	const [motion] = await db
		.select({ id: artefactTable.id })
		.from(artefactTable)
		.where(eq(artefactTable.motionOn, id))
		.limit(1)
	return row !== undefined || motion !== undefined
}

async function isMeasured(db: Db, { id }: ArtefactRecord): Promise<boolean> {
	const [row] = await db
		.select({ id: measure.id })
		.from(measure)
		.where(and(eq(measure.artefactId, id), isNull(measure.liftedAt)))
		.limit(1)
	return row !== undefined
}
