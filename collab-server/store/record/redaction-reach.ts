import { and, eq, inArray, isNull, or } from 'drizzle-orm'
import { artefact as artefactTable, frozenText } from '#schema/db/artefacts.ts'
import { thread } from '#schema/db/comments.ts'
import {
	decision as decisionTable,
	linkedMinutes,
	objection,
	record as recordTable
} from '#schema/db/decisions.ts'
import { appeal } from '#schema/db/redress.ts'
import type { Json } from '#schema/record/canonical.ts'
import { holdsAny, placesOf, type Found } from '#schema/record/redaction.ts'
import type { ArtefactRecord, DecisionRecord } from '../acting/rows.ts'
import type { Db } from '../database/db.ts'
import { redactedText } from './redacted-texts.ts'
import type { Owners } from './words-of-records.ts'

/** A record that says the words, and what it is made from. */
export type TouchedRecord = {
	id: string
	status: (typeof recordTable.$inferSelect)['status']
	canonicalJson: string | null
	decisionId: string
	frozenTextId: string
	kind: ArtefactRecord['kind']
	proposedBy: string
	text: string
	snapshot: Uint8Array
}

/** Whoever only looks holds nobody up. */
export type Lock = 'update' | 'key share'

/** [RE3] Everything that has to say the words no more. The record that was named is the first. */
export type Touched = {
	artefacts: ArtefactRecord[]
	decisions: DecisionRecord[]
	records: TouchedRecord[]
	owners: Owners
}

/**
 * [RE3] The text decided on, motions on it, the text it is a motion on, the minutes its decisions are linked to; all
 * decisions on these; and of their records, and those that hold the same minutes, each that says the words.
 */
export async function touchedBy(
	tx: Db,
	artefact: ArtefactRecord,
	recordId: string,
	passages: readonly string[],
	lock: Lock = 'update'
): Promise<Touched> {
	const artefacts = await artefactsAround(tx, artefact, lock)
	const ids = artefacts.map(({ id }) => id)
	const records = (await recordsAround(tx, ids, lock)).filter(
		(one) => one.id === recordId || says(one, passages)
	)
	const decisions = await tx
		.select()
		.from(decisionTable)
		.where(
			or(
				inArray(decisionTable.artefactId, ids),
				inArray(
					decisionTable.id,
					records.map((one) => one.decisionId)
				)
			)
		)
		.orderBy(decisionTable.id)
		.for(lock)
	return {
		artefacts,
		decisions,
		records: records.toSorted((one, other) => rank(one, recordId) - rank(other, recordId)),
		owners: await ownersIn(tx, ids, decisions)
	}
}

function rank({ id }: TouchedRecord, first: string): number {
	return id === first ? 0 : 1
}

/** [RE2] Every place of a record where a passage stands, with those in its text that mark-up cuts in two. */
export function placesIn(
	record: Pick<TouchedRecord, 'canonicalJson' | 'text' | 'snapshot' | 'kind'>,
	passages: readonly string[],
	mark: string
): Found[] {
	const { canonicalJson, text, snapshot, kind } = record
	const found = placesOf(JSON.parse(canonicalJson ?? '{}') as Json, text, passages, mark)
	const now = redactedText(kind, { canonicalText: text, snapshot }, { passages, mark })
	const stays = passages.flatMap((passage, at) =>
		(now?.canonicalText ?? text).includes(passage)
			? [{ passage: at, place: null, path: 'text', before: passage, after: passage }]
			: []
	)
	const cut = passages.flatMap((passage, at): Found[] => {
		if (text.includes(passage)) return []
		const only = { passages: [passage], mark }
		return redactedText(kind, { canonicalText: text, snapshot }, only)
			? [{ passage: at, place: 'text', path: 'text', before: passage, after: mark }]
			: []
	})
	return [...stays, ...found, ...cut]
}

async function artefactsAround(
	tx: Db,
	artefact: ArtefactRecord,
	lock: Lock
): Promise<ArtefactRecord[]> {
	const minutes = await tx
		.selectDistinct({ id: frozenText.artefactId })
		.from(linkedMinutes)
		.innerJoin(frozenText, eq(frozenText.id, linkedMinutes.frozenTextId))
		.innerJoin(decisionTable, eq(decisionTable.id, linkedMinutes.decisionId))
		.where(eq(decisionTable.artefactId, artefact.id))
	const ids = [artefact.id, artefact.motionOn ?? artefact.id, ...minutes.map(({ id }) => id)]
	return tx
		.select()
		.from(artefactTable)
		.where(or(inArray(artefactTable.id, ids), eq(artefactTable.motionOn, artefact.id)))
		.orderBy(artefactTable.id)
		.for(lock)
}

/** Records whose files are there, or are being made. */
function recordsAround(tx: Db, artefacts: string[], lock: Lock): Promise<TouchedRecord[]> {
	const minutes = tx
		.select({ id: linkedMinutes.decisionId })
		.from(linkedMinutes)
		.innerJoin(frozenText, eq(frozenText.id, linkedMinutes.frozenTextId))
		.where(inArray(frozenText.artefactId, artefacts))
	return tx
		.select({
			...{ id: recordTable.id, status: recordTable.status },
			canonicalJson: recordTable.canonicalJson,
			...{ decisionId: decisionTable.id, frozenTextId: frozenText.id },
			...{ kind: artefactTable.kind, proposedBy: artefactTable.createdBy },
			...{ text: frozenText.canonicalText, snapshot: frozenText.snapshot }
		})
		.from(recordTable)
		.innerJoin(decisionTable, eq(decisionTable.id, recordTable.decisionId))
		.innerJoin(frozenText, eq(frozenText.id, decisionTable.frozenTextId))
		.innerJoin(artefactTable, eq(artefactTable.id, decisionTable.artefactId))
		.where(
			and(
				isNull(recordTable.disposedAt),
				or(inArray(decisionTable.artefactId, artefacts), inArray(decisionTable.id, minutes))
			)
		)
		.orderBy(recordTable.id)
		.for(lock, { of: recordTable })
}

function says({ canonicalJson, text }: TouchedRecord, passages: readonly string[]): boolean {
	if (canonicalJson === null) return false
	const inJson = passages.map((passage) => JSON.stringify(passage).slice(1, -1))
	return holdsAny(text, passages) || holdsAny(canonicalJson, inJson)
}

async function ownersIn(tx: Db, artefact: string[], decisions: DecisionRecord[]): Promise<Owners> {
	const decision = decisions.map(({ id }) => id)
	const of = async (table: typeof objection | typeof appeal) =>
		(await tx.select({ id: table.id }).from(table).where(inArray(table.decisionId, decision))).map(
			({ id }) => id
		)
	const threads = await tx
		.select({ id: thread.id })
		.from(thread)
		.where(inArray(thread.artefactId, artefact))
	return {
		...{ artefact, decision, objection: await of(objection), appeal: await of(appeal) },
		thread: threads.map(({ id }) => id)
	}
}
