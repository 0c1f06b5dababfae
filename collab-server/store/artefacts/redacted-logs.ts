import { and, eq, lte, sql } from 'drizzle-orm'
import * as Y from 'yjs'
import {
	document,
	documentCarried,
	documentSettled,
	documentSnapshot,
	documentUpdate,
	documentVersion
} from '#schema/db/artefacts.ts'
import type { DocumentKind } from '#schema/docs/policy.ts'
import { redact } from '#schema/docs/redacting.ts'
import { defineRoots } from '#schema/docs/roots.ts'
import type { KnownStretch } from '#schema/docs/stretches.ts'
import type { Blackening } from '#schema/record/redaction.ts'
import type { Db } from '../database/db.ts'
import { packed, stateOf, statesOf, unpackInto } from './state.ts'
import { carriedIn, knownIn } from './told.ts'
import { stretchesOf, storedVersions } from './versions-kept.ts'

type Shared = { name: string; kind: DocumentKind }

/**
 * [RE3] Takes the passages out of a shared document: as it stands, out of every version of it, and out of its log,
 * which from here on begins with a snapshot. Whoever has it open reads it again; nothing judged before lands [U5].
 */
export async function redactDocument(
	tx: Db,
	shared: Shared,
	blackening: Blackening,
	at: Date
): Promise<void> {
	const { name, kind } = shared
	const owned = await tx
		.update(document)
		.set({ epoch: sql`${document.epoch} + 1`, fence: sql`${document.fence} + 1` })
		.where(eq(document.name, name))
		.returning({ name: document.name })
	if (owned.length === 0) return
	const log = await readLog(tx, name)
	if (kind === 'document') await writeVersions(tx, name, log)
	await redactVersions(tx, shared, blackening)
	const last = log.rows.at(-1)?.seq ?? log.snapshot?.seq
	if (last === undefined) return
	const state = redacted(kind, (doc) => Y.applyUpdate(doc, stateOf(log.updates)), blackening)
	const now = { state: Y.encodeStateAsUpdate(state), throughSeq: last, at }
	await tx
		.insert(documentSnapshot)
		.values({ document: name, ...now })
		.onConflictDoUpdate({ target: documentSnapshot.document, set: now })
	await tx
		.delete(documentUpdate)
		.where(and(eq(documentUpdate.document, name), lte(documentUpdate.seq, last)))
}

function redacted(
	kind: DocumentKind,
	fill: (doc: Y.Doc) => void,
	{ passages, mark }: Blackening
): Y.Doc {
	const doc = new Y.Doc()
	defineRoots(kind, doc)
	fill(doc)
	redact(kind, doc, passages, mark)
	return doc
}

async function readLog(tx: Db, name: string) {
	const [kept] = await tx.select().from(documentSnapshot).where(eq(documentSnapshot.document, name))
	const rows = await tx
		.select()
		.from(documentUpdate)
		.where(eq(documentUpdate.document, name))
		.orderBy(documentUpdate.seq)
	const updates = rows.map(({ update }) => update)
	return {
		snapshot: kept ? { seq: kept.throughSeq, at: kept.at } : null,
		rows: rows.map(({ seq, author, at }) => ({ seq, author, at })),
		updates: kept ? [kept.state, ...updates] : updates
	}
}

/** [VS3] What the log would have given is written down before its rows go, and what it told. */
async function writeVersions(
	tx: Db,
	name: string,
	log: Awaited<ReturnType<typeof readLog>>
): Promise<void> {
	const known = await storedVersions(tx, name)
	const there = new Set(known.map(({ through }) => through))
	const born = stretchesOf(known, log).filter(({ through }) => !there.has(through))
	const { versions, told } = statesOf(log.updates, {
		cuts: born.map(({ through }) => cutOf(log, through)),
		carried: await carriedIn(tx, name)
	})
	for (const [n, state] of versions.entries()) {
		const stretch = born[n] as KnownStretch
		await tx.insert(documentVersion).values({
			...{ document: name, throughSeq: stretch.through, fromAt: stretch.from, toAt: stretch.to },
			...{ authors: [...stretch.authors], state }
		})
	}
	for (const { client, clock, length, from } of told.carried)
		await tx
			.insert(documentCarried)
			.values({
				...{ document: name, client, clock, length },
				...{ fromClient: from.client, fromClock: from.clock }
			})
			.onConflictDoNothing()
	const settled = knownIn(told.settled, log.rows, log.updates.length - log.rows.length)
	for (const { id, at, ...one } of settled)
		await tx
			.insert(documentSettled)
			.values({ document: name, suggestion: id, begunAt: new Date(at), ...one })
			.onConflictDoUpdate({
				target: [documentSettled.document, documentSettled.suggestion],
				set: one
			})
}

/** After which update a version stands; a snapshot comes before the rows, and is one. */
function cutOf({ rows, updates }: Awaited<ReturnType<typeof readLog>>, through: number): number {
	return updates.length - rows.length + rows.findIndex(({ seq }) => seq === through)
}

async function redactVersions(
	tx: Db,
	{ name, kind }: Shared,
	blackening: Blackening
): Promise<void> {
	const { throughSeq, state } = documentVersion
	const rows = await tx
		.select({ throughSeq, state })
		.from(documentVersion)
		.where(eq(documentVersion.document, name))
	for (const row of rows) {
		const doc = redacted(kind, (empty) => unpackInto(empty, row.state), blackening)
		await tx
			.update(documentVersion)
			.set({ state: packed(doc) })
			.where(and(eq(documentVersion.document, name), eq(throughSeq, row.throughSeq)))
	}
}
