import { and, eq, or } from 'drizzle-orm'
import { decision } from '#schema/db/decisions.ts'
import { authorshipOf, type Authored } from '#schema/docs/authorship.ts'
import type { Caller } from '../acting/caller.ts'
import type { ArtefactRecord } from '../acting/rows.ts'
import type { PersonRef } from '../acting/views.ts'
import { threadsShown } from '../comments/comment-rows.ts'
import type { Db } from '../database/db.ts'
import { readableNames } from '../organisation/readable-names.ts'
import { atOneMoment, enterText } from './history.ts'
import type { Merged } from './decided-suggestions.ts'
import { textPast, type SettledBy } from './text-past.ts'

/** How some words came in: suggested by somebody, accepted by somebody or, where that is null, by a decision. */
export type Through = {
	by: PersonRef
	at: string
	settledBy: PersonRef | null
	settledAt: string
	decision: Merged | null
}

/** Sentences that have the same past. */
export type Passage = {
	text: string
	by: PersonRef[]
	through: Through[]
	/** The threads about it that are shown, and how many messages each holds. */
	threads: { id: string; messages: number }[]
}
export type PassageBlock = { id: string | null; name: string; passages: Passage[] }

/** Where a text comes from: what adopted it, and the past of every sentence. */
export type Provenance = {
	adopted: { id: string; question: string; at: string } | null
	blocks: PassageBlock[]
}

/** [VS10] [VS12] Of the text of now, or of some of its blocks. Who was erased has no name. */
export async function provenanceOf(
	db: Db,
	caller: Caller,
	{ artefact: artefactId, blocks: wanted }: { artefact: string; blocks?: readonly string[] },
	at: Date
): Promise<Provenance> {
	const place = await enterText(db, caller, artefactId, at)
	const { doc, past, settled } = await atOneMoment(db, (tx) => textPast(tx, artefactId))
	const isWanted = (id: string | null) => !wanted || (id !== null && wanted.includes(id))
	const blocks = authorshipOf(doc, past, isWanted).filter(({ parts }) => isSaid(parts))
	const known = new Map(settled.map((one) => [one.id, one]))
	const ids = blocks.flatMap(({ parts }) => parts.flatMap((part) => peopleIn(part, known)))
	const nameOf = await readableNames(db, place, ids)
	const shown = await threadsShown(db, artefactId)
	const threads = new Map(shown.map(({ id, messages }) => [id, { id, messages: messages.length }]))
	const passageOf = ({ text, by, through, threads: about }: Authored): Passage => ({
		...{ text, by: by.map(nameOf) },
		through: present(through, known).map((one) => throughOf(one, nameOf)),
		threads: present(about, threads)
	})
	return {
		adopted: await adoptionOf(db, place.artefact),
		blocks: blocks.map(({ id, name, parts }) => ({ id, name, passages: parts.map(passageOf) }))
	}
}

function isSaid(parts: readonly Authored[]): boolean {
	return parts.some(({ text }) => text.trim() !== '')
}

function peopleIn({ by, through }: Authored, known: ReadonlyMap<string, SettledBy>) {
	return [...by, ...present(through, known).flatMap((one) => [one.by, one.settledBy])]
}

function throughOf(
	{ by, at, settledBy, settledAt, decision }: SettledBy,
	nameOf: (id: string) => PersonRef
): Through {
	return {
		...{ by: nameOf(by), at: new Date(at).toISOString(), decision },
		...{
			settledBy: settledBy === null ? null : nameOf(settledBy),
			settledAt: settledAt.toISOString()
		}
	}
}

function present<T>(ids: readonly string[], known: ReadonlyMap<string, T>): T[] {
	return ids.flatMap((id) => known.get(id) ?? [])
}

/** The decision by which what stands there is in force [F2]. */
async function adoptionOf(db: Db, { id, state, frozenTextId }: ArtefactRecord) {
	if (state !== 'adopted' || frozenTextId === null) return null
	const { artefactId, effect, frozenTextId: voted, effectiveTextId } = decision
	const text = or(eq(voted, frozenTextId), eq(effectiveTextId, frozenTextId))
	const [row] = await db
		.select({ id: decision.id, question: decision.question, at: decision.effectAt })
		.from(decision)
		.where(and(eq(artefactId, id), eq(effect, 'effective'), text))
	return row?.at ? { ...row, at: row.at.toISOString() } : null
}
