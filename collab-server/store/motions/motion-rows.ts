import { createHash } from 'node:crypto'
import { and, asc, eq, isNotNull } from 'drizzle-orm'
import * as Y from 'yjs'
import { artefact as artefactTable } from '#schema/db/artefacts.ts'
import { motion as motionTable } from '#schema/db/motions.ts'
import { passageOf, readBlocks, type MotionSet } from '#schema/docs/motion.ts'
import { defineRoots } from '#schema/docs/roots.ts'
import type { FrozenZone } from '#schema/docs/sections.ts'
import type { Outcome } from '#schema/governance/decide.ts'
import {
	courseOf,
	isHeld,
	isUndone,
	type MotionCourse,
	type MotionFacts
} from '#schema/governance/motions.ts'
import { loadDocument } from '../artefacts/updates.ts'
import { latestDecisionOn, type ArtefactRecord, type DecisionRecord } from '../acting/rows.ts'
import type { NamedMotion } from '../acting/views.ts'
import type { Db } from '../database/db.ts'
import { hasOpenAppeal } from '../redress/appeal-rows.ts'

export type MotionRow = typeof motionTable.$inferSelect

/** A motion with all that its course follows from. */
export type MotionRecord = {
	motion: MotionRow
	artefact: ArtefactRecord
	decision: DecisionRecord | null
	course: MotionCourse
	/** [T10] Its words still stand in the text, and its decision does not. */
	undone: boolean
}

/** What is put to a decision in a text, by the id of its artefact. */
export type HeldMotion = MotionSet & { id: string }

export async function findMotion(db: Db, artefactId: string): Promise<MotionRecord | null> {
	const [found] = await db
		.select({ motion: motionTable, artefact: artefactTable })
		.from(motionTable)
		.innerJoin(artefactTable, eq(artefactTable.id, motionTable.artefactId))
		.where(eq(motionTable.artefactId, artefactId))
	return found ? withCourse(db, found) : null
}

/** Every motion there ever was on a text, in the order in which they were put up. */
export async function motionsOn(db: Db, textId: string): Promise<MotionRecord[]> {
	const rows = await db
		.select({ motion: motionTable, artefact: artefactTable })
		.from(motionTable)
		.innerJoin(artefactTable, eq(artefactTable.id, motionTable.artefactId))
		.where(and(isNotNull(artefactTable.motionOn), eq(artefactTable.motionOn, textId)))
		.orderBy(asc(artefactTable.createdAt), asc(artefactTable.id))
	const found: MotionRecord[] = []
	for (const row of rows) found.push(await withCourse(db, row))
	return found
}

/** [T8] The motions whose passages stay as they are. Only what is in review has any. */
export async function heldMotions(
	db: Db,
	{ id, kind, state }: Pick<ArtefactRecord, 'id' | 'kind' | 'state'>
): Promise<HeldMotion[]> {
	if (kind !== 'document' || state !== 'in_review') return []
	const motions = await motionsOn(db, id)
	return motions
		.filter(({ course }) => isHeld(course))
		.map(({ motion, artefact }) => ({
			id: artefact.id,
			suggestions: motion.suggestions.map((one) => one.id),
			blocks: motion.blocks
		}))
}

/** [T8] Their passages, for acts of the server that change blocks whole. */
export function zonesOf(motions: readonly HeldMotion[]): FrozenZone[] {
	return motions.flatMap(({ blocks }) =>
		blocks.map((block) => ({ first: block, last: block, until: null }))
	)
}

/** Whether a text has motions that are not over, or is one. */
export async function hasOpenMotion(db: Db, { id, motionOn }: ArtefactRecord): Promise<boolean> {
	if (motionOn) {
		const own = await findMotion(db, id)
		return own !== null && isHeld(own.course)
	}
	return (await motionsOn(db, id)).some(({ course }) => isHeld(course))
}

/** The others that touch a block this one touches. */
export function rivalsOf(own: MotionRow, all: readonly MotionRecord[]): MotionRecord[] {
	return all.filter(
		({ motion }) =>
			motion.artefactId !== own.artefactId &&
			motion.blocks.some((block) => own.blocks.includes(block))
	)
}

export function named({ artefact, course }: MotionRecord): NamedMotion {
	return { id: artefact.id, title: artefact.title, course }
}

/** A text as it is committed, to be read. */
export async function textNow(db: Db, textId: string): Promise<Y.Doc> {
	const doc = new Y.Doc()
	defineRoots('document', doc)
	Y.applyUpdate(doc, await loadDocument(db, textId))
	return doc
}

/** [T7] Whether the passage of a motion still says what was put up. */
export function isIntact(doc: Y.Doc, { suggestions, blocks, passageHash }: MotionRow): boolean {
	const set = { suggestions: suggestions.map(({ id }) => id), blocks }
	return hashOfPassage(passageOf(readBlocks(doc), set)) === passageHash
}

/** SHA-256, base64url. */
export function hashOfPassage(passage: readonly string[]): string {
	return createHash('sha256').update(JSON.stringify(passage)).digest('base64url')
}

async function withCourse(
	db: Db,
	{ motion, artefact }: { motion: MotionRow; artefact: ArtefactRecord }
): Promise<MotionRecord> {
	const decision = await latestDecisionOn(db, artefact.id)
	const appealOpen = decision !== null && (await hasOpenAppeal(db, artefact.id))
	const facts: MotionFacts = {
		end: motion.end,
		decision: decision && {
			status: decision.status,
			effect: decision.effect,
			result: (decision.outcome as Outcome | null)?.result ?? null
		},
		appealOpen
	}
	return { motion, artefact, decision, course: courseOf(facts), undone: isUndone(facts) }
}
