import { and, eq, sql } from 'drizzle-orm'
import { textVisit } from '#schema/db/artefacts.ts'
import type { Caller } from '../acting/caller.ts'
import type { Db } from '../database/db.ts'
import { versionsOf, type VersionView } from './history.ts'
import { enterArtefact } from '../acting/place.ts'
import type { PersonRef } from '../acting/views.ts'
import { lastRowOf } from './updates.ts'

/** So long after somebody last looked, they are here anew. */
const VISIT_MS = 30 * 60_000

/** What others wrote in a text while somebody was away. */
export type SinceLastHere = {
	at: string
	/** The version they may have seen, and the first one that is new to them. */
	seen: string
	first: string
	current: string
	changes: number
	by: PersonRef[]
}

/** [VS9] What is new to this person; null on the first visit, and when nobody else wrote. */
export async function sinceLastHere(
	db: Db,
	caller: Caller,
	artefactId: string,
	at: Date
): Promise<SinceLastHere | null> {
	const versions = (await versionsOf(db, caller, artefactId, at)).filter(({ frozen }) => !frozen)
	const [visit] = await db
		.select()
		.from(textVisit)
		.where(and(eq(textVisit.artefactId, artefactId), eq(textVisit.personId, caller.personId)))
	const current = versions.at(-1)
	if (!visit || !current) return null
	const anew = at.getTime() - visit.seenAt.getTime() > VISIT_MS
	const [row, when] = anew ? [visit.seenSeq, visit.seenAt] : [visit.sinceSeq, visit.sinceAt]
	const fresh = versions.filter((version) => isNewTo(version, row, caller))
	const [first] = fresh
	if (!first) return null
	const seen = versions.findLast(({ ref }) => Number(ref) <= row)
	const everybody = fresh.flatMap(({ by }) => by).filter(({ id }) => id !== caller.personId)
	return {
		...{ at: when.toISOString(), seen: seen?.ref ?? '', first: first.ref, current: current.ref },
		...{ changes: fresh.length, by: [...new Map(everybody.map((one) => [one.id, one])).values()] }
	}
}

/** [VS9] This person has the text before them. Nobody else is told, and no ledger keeps it. */
export async function noteVisit(
	db: Db,
	caller: Caller,
	artefactId: string,
	at: Date
): Promise<void> {
	const { artefact } = await enterArtefact(db, caller.personId, artefactId, at)
	if (artefact.kind !== 'document' || artefact.state === 'disposed') return
	const seq = await lastRowOf(db, artefactId)
	const anew = sql`excluded.seen_at - ${textVisit.seenAt} > ${`${VISIT_MS} ms`}::interval`
	await db
		.insert(textVisit)
		.values({
			...{ artefactId, personId: caller.personId },
			...{ sinceSeq: seq, sinceAt: at, seenSeq: seq, seenAt: at }
		})
		.onConflictDoUpdate({
			target: [textVisit.artefactId, textVisit.personId],
			set: {
				sinceSeq: sql`case when ${anew} then ${textVisit.seenSeq} else ${textVisit.sinceSeq} end`,
				sinceAt: sql`case when ${anew} then ${textVisit.seenAt} else ${textVisit.sinceAt} end`,
				seenSeq: sql`greatest(excluded.seen_seq, ${textVisit.seenSeq})`,
				seenAt: sql`greatest(excluded.seen_at, ${textVisit.seenAt})`
			}
		})
}

function isNewTo({ ref, by }: VersionView, row: number, { personId }: Caller): boolean {
	return Number(ref) > row && by.some(({ id }) => id !== personId)
}
