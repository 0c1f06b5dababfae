import { and, desc, eq, inArray, isNotNull, isNull, lte } from 'drizzle-orm'
import { team } from '#schema/db/bodies.ts'
import { decision, record } from '#schema/db/decisions.ts'
import { person } from '#schema/db/people.ts'
import { membership } from '#schema/db/processes.ts'
import { redaction } from '#schema/db/keeping.ts'
import type { RedactionGround } from '#schema/record/redaction.ts'
import { idsIn } from '#schema/docs/published-snapshot.ts'
import type { FileFact } from '#schema/docs/files.ts'
import type { LinkedDecision } from '#schema/record/background.ts'
import { ownNumber } from '#schema/register/address.ts'
import { findArtefact, type ArtefactRecord, type DecisionRecord } from '../acting/rows.ts'
import type { Db } from '../database/db.ts'
import { filesOf } from '../files/file-rows.ts'
import {
	accommodationOf,
	translationsOf,
	type AccommodationRow,
	type TranslationRow
} from './notes.ts'
import { putRightIn, type PutRight } from './rectification.ts'
import { contestableUntil } from '../redress/appeal-window.ts'

/** What stands around a decision beside what was said and voted in it [R19]. */
export type Background = {
	/** Who asked for the record, and whether as secretary; null before anybody did. */
	request: { personId: string; at: Date; certifies: boolean } | null
	/** The team that the text was given to. */
	team: string | null
	/** The pictures and files that the frozen text names, by hash. */
	files: FileFact[]
	/** People whose ids stand in the frozen shared document, in its order. */
	inSnapshot: string[]
	appealUntil: Date | null
	supersedes: LinkedDecision[]
	amends: LinkedDecision[]
	implements: LinkedDecision[]
	accommodation: AccommodationRow | null
	translations: TranslationRow[]
	/** [RE5] Records of this decision that others took the place of because words had to go. */
	redactions: RedactedBefore[]
	/** [RT3] */
	rectifications: PutRight[]
}

export type RedactedBefore = {
	record: string
	jsonHash: string
	ground: RedactionGround
	reference: string
	at: Date
}

type Base = {
	decision: DecisionRecord
	artefact: ArtefactRecord
	process: { id: string; timezone: string }
	frozen: { canonicalText: string; snapshot: Uint8Array }
}

export async function backgroundOf(
	db: Db,
	{ decision, artefact, process, frozen }: Base
): Promise<Background> {
	return {
		request: await requestOf(db, decision),
		team: await teamName(db, artefact.teamId),
		files: await namedFiles(db, artefact.id, frozen.canonicalText),
		inSnapshot: await peopleAmong(db, idsIn(frozen.snapshot)),
		appealUntil: await contestableUntil(db, decision, process.timezone),
		...(await linksOf(db, decision, artefact)),
		implements: await implementedBy(db, decision),
		accommodation: await accommodationOf(db, decision.id),
		// [R25] What was taken back before the record was made does not enter it.
		translations: (await translationsOf(db, decision.id)).filter(
			({ withdrawnAt }) => withdrawnAt === null
		),
		redactions: await redactedBefore(db, decision.id),
		rectifications: await putRightIn(db, decision.id)
	}
}

/** The pictures and files that a frozen text names, in the order of their hashes [PI6]. */
export async function namedFiles(db: Db, artefactId: string, text: string): Promise<FileFact[]> {
	const known = await filesOf(db, artefactId)
	return known
		.filter(({ hash }) => text.includes(`](sha-256:${hash} `))
		.toSorted((one, other) => (one.hash < other.hash ? -1 : 1))
}

/** More ids than one question to the database may hold are asked for in parts. */
const PART = 10_000

async function peopleAmong(db: Db, ids: readonly string[]): Promise<string[]> {
	const found = new Set<string>()
	for (let from = 0; from < ids.length; from += PART) {
		const part = ids.slice(from, from + PART)
		const rows = await db.select({ id: person.id }).from(person).where(inArray(person.id, part))
		for (const { id } of rows) found.add(id)
	}
	return ids.filter((id) => found.has(id))
}

async function redactedBefore(db: Db, decisionId: string): Promise<RedactedBefore[]> {
	const { ground, reference } = redaction
	const rows = await db
		.select({
			...{ record: record.id, jsonHash: record.jsonHash, at: record.correctedAt },
			...{ ground, reference }
		})
		.from(record)
		.innerJoin(redaction, eq(redaction.id, record.redactionId))
		.where(eq(record.decisionId, decisionId))
		.orderBy(record.id)
	return rows.flatMap(({ at, jsonHash, ...row }) =>
		at && jsonHash ? [{ ...row, jsonHash, at }] : []
	)
}

async function requestOf(
	db: Db,
	{ id, processId }: DecisionRecord
): Promise<Background['request']> {
	const [asked] = await db
		.select({ personId: record.requestedBy, at: record.requestedAt })
		.from(record)
		.where(and(eq(record.decisionId, id), isNull(record.correctedAt)))
	if (!asked) return null
	const held = await db
		.select({ until: membership.until })
		.from(membership)
		.where(
			and(
				eq(membership.processId, processId),
				eq(membership.personId, asked.personId),
				eq(membership.role, 'secretary'),
				lte(membership.from, asked.at)
			)
		)
	return { ...asked, certifies: held.some(({ until }) => !until || until > asked.at) }
}

async function teamName(db: Db, id: string | null): Promise<string | null> {
	if (!id) return null
	const [row] = await db.select({ name: team.name }).from(team).where(eq(team.id, id))
	return row?.name ?? null
}

/**
 * What a decision takes the place of: what its text follows once it is in force [M6], and a record of its own
 * that an appeal found wrong [J4]. What its text only changes: that which a motion is on.
 */
async function linksOf(
	db: Db,
	{ id, question }: DecisionRecord,
	artefact: ArtefactRecord
): Promise<Pick<Background, 'supersedes' | 'amends'>> {
	const wrong = await db
		.select({ record: record.id })
		.from(record)
		.where(and(eq(record.decisionId, id), isNotNull(record.correctedAt)))
		.orderBy(record.id)
	const before = artefact.amends ? await findArtefact(db, artefact.amends) : null
	const ground = artefact.motionOn ? await findArtefact(db, artefact.motionOn) : null
	const replaced = before?.supersededBy === artefact.id
	const linked = before && (await linkTo(db, before))
	return {
		supersedes: [
			...wrong.map((row) => ({ decision: id, record: ownNumber(row.record), title: question })),
			...(linked && replaced ? [linked] : [])
		],
		amends: [
			...(linked && !replaced ? [linked] : []),
			...(ground ? [await linkTo(db, ground)] : [])
		]
	}
}

/** The decisions that this one was announced to carry out, in that order. */
async function implementedBy(db: Db, { background }: DecisionRecord): Promise<LinkedDecision[]> {
	const linked: LinkedDecision[] = []
	for (const id of background.implements ?? []) {
		const [row] = await db
			.select({ decision: decision.id, record: record.id, title: decision.question })
			.from(decision)
			.leftJoin(record, and(eq(record.decisionId, decision.id), isNull(record.correctedAt)))
			.where(eq(decision.id, id))
		if (row) linked.push({ ...row, record: ownNumber(row.record) })
	}
	return linked
}

/** A text by the decision that put it in force, and its record, where there are such. */
async function linkTo(db: Db, { id, title }: ArtefactRecord): Promise<LinkedDecision> {
	const [row] = await db
		.select({ decision: decision.id, record: record.id })
		.from(decision)
		.leftJoin(record, and(eq(record.decisionId, decision.id), isNull(record.correctedAt)))
		.where(and(eq(decision.artefactId, id), eq(decision.effect, 'effective')))
		.orderBy(desc(decision.effectAt))
		.limit(1)
	return { decision: row?.decision ?? null, record: ownNumber(row?.record), title }
}
