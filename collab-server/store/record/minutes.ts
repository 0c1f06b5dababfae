import { and, asc, eq, inArray } from 'drizzle-orm'
import { artefact as artefactTable, frozenText } from '#schema/db/artefacts.ts'
import { linkedMinutes } from '#schema/db/decisions.ts'
import { Refusal, type Denial } from '#schema/errors.ts'
import { abilityTo, factsAbout, must, rolesThat, type Place } from '../acting/ability.ts'
import type { Act } from '../acting/act.ts'
import type { Acts, Nothing } from '../acting/commands.ts'
import type { Db } from '../database/db.ts'
import { frozenTextOf } from '../artefacts/freeze.ts'
import { namesOf } from '../people/person-names.ts'
import { charterOf, enterDecision } from '../acting/place.ts'
import { findArtefact, type ArtefactRecord, type DecisionRecord } from '../acting/rows.ts'
import { tellDecision } from '../decisions/settle.ts'
import type { DecisionView } from '../acting/views.ts'

/** Which minutes belong to a decision, and their text as it was frozen. */
export type Minutes = typeof linkedMinutes.$inferSelect & {
	frozen: typeof frozenText.$inferSelect
}

/** States in which what a text says stays as it is. */
const SETTLED = ['frozen', 'adopted'] as const

/** [R16] Says which minutes belong to a closed decision: once, by those who keep them. */
export async function linkMinutes(
	act: Act,
	needs: Acts['link-minutes']['needs']
): Promise<Nothing> {
	const place = await enterDecision(act.tx, act.by.personId, needs.decision, act.at, 'update')
	const { decision } = place
	must(abilityToLink(place, act.at))
	if (decision.status !== 'closed') throw new Refusal('decision_open')
	if (await isLinked(act.tx, decision.id)) throw new Refusal('minutes_linked')
	const { frozenTextId, title } = await fitMinutes(act.tx, place, needs.artefact, act.at)
	const { textHash } = await frozenTextOf(act.tx, frozenTextId)
	await act.tx.insert(linkedMinutes).values({
		decisionId: decision.id,
		frozenTextId,
		title,
		personId: act.by.personId,
		at: act.at
	})
	act.enter(place, {
		type: 'minutes-linked',
		subjectId: decision.id,
		data: { minutes: needs.artefact, text: textHash },
		secret: { '/title': title }
	})
	tellDecision(act, decision)
	return {}
}

/** [R16] Who steers the process, or keeps its minutes. */
export function abilityToLink(
	place: Place & { artefact: ArtefactRecord; decision: DecisionRecord },
	at: Date
): Denial | null {
	const { artefact, decision } = place
	const facts = { ...factsAbout(place, artefact), queue_minutes: true }
	return abilityTo('facilitate', place, { artefact, decision }, facts, at)
}

/** [R16] Whether the charter a decision was announced under asks for minutes that nobody linked yet. */
export async function lacksMinutes(db: Db, decision: DecisionRecord): Promise<boolean> {
	const { charter } = await charterOf(db, decision.charterId)
	return charter.records.minutes === 'mandatory' && !(await isLinked(db, decision.id))
}

export async function minutesOf(db: Db, decisionId: string): Promise<Minutes | null> {
	const [row] = await db
		.select()
		.from(linkedMinutes)
		.innerJoin(frozenText, eq(frozenText.id, linkedMinutes.frozenTextId))
		.where(eq(linkedMinutes.decisionId, decisionId))
	return row ? { ...row.linked_minutes, frozen: row.frozen_text } : null
}

/** The minutes of a closed decision, or what is missing, who can link them, and which there are. */
export async function minutesView(
	db: Db,
	place: Place & { artefact: ArtefactRecord; decision: DecisionRecord },
	at: Date
): Promise<DecisionView['minutes']> {
	const { decision } = place
	if (decision.status !== 'closed') return null
	const linked = await minutesOf(db, decision.id)
	const missing = await lacksMinutes(db, decision)
	if (!linked && !missing) return null
	const denial = abilityToLink(place, at)
	return {
		linked: linked && {
			artefactId: linked.frozen.artefactId,
			title: linked.title,
			textHash: linked.frozen.textHash,
			frozenAt: linked.frozen.frozenAt.toISOString(),
			by: (await namesOf(db, [linked.personId]))(linked.personId),
			at: linked.at.toISOString()
		},
		mayLink: denial === null,
		whoCan: linked ? [] : rolesThat((one) => abilityToLink({ ...place, ...one }, at)),
		choices: linked || denial ? [] : await settledMinutes(db, decision.processId)
	}
}

async function isLinked(db: Db, decisionId: string): Promise<boolean> {
	const [row] = await db
		.select({ id: linkedMinutes.decisionId })
		.from(linkedMinutes)
		.where(eq(linkedMinutes.decisionId, decisionId))
	return row !== undefined
}

/** Minutes of this process that the person may read, and that nobody changes any more. */
async function fitMinutes(
	tx: Db,
	place: Place & { decision: DecisionRecord },
	artefactId: string,
	at: Date
): Promise<{ frozenTextId: string; title: string }> {
	const found = await findArtefact(tx, artefactId, 'share')
	if (found?.processId !== place.process.id) throw new Refusal('not_found')
	if (abilityTo('view', place, { artefact: found }, factsAbout(place, found), at))
		throw new Refusal('not_found')
	if (!found.minutes) throw new Refusal('minutes_unfit')
	if (!SETTLED.some((state) => state === found.state) || !found.frozenTextId)
		throw new Refusal('minutes_not_frozen')
	return { frozenTextId: found.frozenTextId, title: found.title }
}

function settledMinutes(db: Db, processId: string): Promise<{ id: string; title: string }[]> {
	return db
		.select({ id: artefactTable.id, title: artefactTable.title })
		.from(artefactTable)
		.where(
			and(
				eq(artefactTable.processId, processId),
				eq(artefactTable.minutes, true),
				inArray(artefactTable.state, [...SETTLED])
			)
		)
		.orderBy(asc(artefactTable.title), asc(artefactTable.id))
}
