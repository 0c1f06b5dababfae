import { gunzipSync } from 'node:zlib'
import { and, eq, inArray, isNull, lt } from 'drizzle-orm'
import {
	documentSnapshot,
	documentUpdate,
	documentVersion,
	frozenText
} from '#schema/db/artefacts.ts'
import { textFile } from '#schema/db/files.ts'
import { LIMITS } from '#schema/limits.ts'
import type { Db } from '../database/db.ts'
import { dropFiles } from './file-rows.ts'

/**
 * [PI10] Throws away what was added long ago and stands neither in its text nor in anything that is kept of
 * it. What was found to stand there once is not looked for again: its history shows it.
 */
export async function pruneUnusedFiles(db: Db, at: Date): Promise<void> {
	const before = new Date(at.getTime() - LIMITS.unusedFileMs)
	const due = await db
		.select({ artefactId: textFile.artefactId, hash: textFile.hash })
		.from(textFile)
		.where(and(isNull(textFile.usedAt), lt(textFile.addedAt, before)))
	for (const [artefactId, rows] of Map.groupBy(due, (row) => row.artefactId)) {
		await db.transaction(async (tx) => {
			const hashes = rows.map(({ hash }) => hash)
			const used = await namedIn(tx, artefactId, hashes)
			const unused = hashes.filter((hash) => !used.includes(hash))
			const here = and(eq(textFile.artefactId, artefactId), inArray(textFile.hash, used))
			if (used.length > 0) await tx.update(textFile).set({ usedAt: at }).where(here)
			if (unused.length > 0) await dropFiles(tx, artefactId, unused)
		})
	}
}

/** A block that shows a file names its hash, letter by letter, wherever the block is kept. */
async function namedIn(tx: Db, artefactId: string, hashes: readonly string[]): Promise<string[]> {
	const named = new Set<string>()
	for await (const bytes of keptOf(tx, artefactId)) {
		const kept = Buffer.from(bytes)
		for (const hash of hashes) if (kept.includes(hash, 0, 'latin1')) named.add(hash)
		if (named.size === hashes.length) break
	}
	return [...named]
}

async function* keptOf(tx: Db, artefactId: string): AsyncGenerator<Uint8Array> {
	const snapshots = await tx
		.select({ bytes: documentSnapshot.state })
		.from(documentSnapshot)
		.where(eq(documentSnapshot.document, artefactId))
	for (const { bytes } of snapshots) yield bytes
	const updates = await tx
		.select({ bytes: documentUpdate.update })
		.from(documentUpdate)
		.where(eq(documentUpdate.document, artefactId))
	for (const { bytes } of updates) yield bytes
	const frozen = await tx
		.select({ bytes: frozenText.snapshot })
		.from(frozenText)
		.where(eq(frozenText.artefactId, artefactId))
	for (const { bytes } of frozen) yield bytes
	const versions = await tx
		.select({ bytes: documentVersion.state })
		.from(documentVersion)
		.where(eq(documentVersion.document, artefactId))
	for (const { bytes } of versions) yield gunzipSync(bytes)
}
