import { and, asc, eq, inArray, notExists, sql } from 'drizzle-orm'
import { fileContent, textFile } from '#schema/db/files.ts'
import { type FileFact, isFileHash } from '#schema/docs/files.ts'
import type { Db } from '../database/db.ts'

export type FileRow = typeof textFile.$inferSelect
export type WholeFile = FileFact & { bytes: Uint8Array }

/** The files of a text, in the order in which they came. */
export async function filesOf(db: Db, artefactId: string): Promise<FileFact[]> {
	const rows = await db
		.select()
		.from(textFile)
		.where(eq(textFile.artefactId, artefactId))
		.orderBy(asc(textFile.addedAt), asc(textFile.hash))
	return rows.map(factOf)
}

export async function fileOf(db: Db, artefactId: string, hash: string): Promise<FileFact | null> {
	if (!isFileHash(hash)) return null
	const [row] = await db
		.select()
		.from(textFile)
		.where(and(eq(textFile.artefactId, artefactId), eq(textFile.hash, hash)))
	return row ? factOf(row) : null
}

/** The bytes of some files of one text, by their hash. */
export async function bytesOf(
	db: Db,
	artefactId: string,
	hashes: readonly string[]
): Promise<Map<string, Uint8Array>> {
	if (hashes.length === 0) return new Map()
	const rows = await db
		.select({ hash: fileContent.hash, bytes: fileContent.bytes })
		.from(fileContent)
		.innerJoin(textFile, eq(textFile.hash, fileContent.hash))
		.where(and(eq(textFile.artefactId, artefactId), inArray(fileContent.hash, [...hashes])))
	return new Map(rows.map(({ hash, bytes }) => [hash, bytes]))
}

/** Adds files to a text; one it has already stays as it came first. */
export async function keepFiles(
	tx: Db,
	artefactId: string,
	files: readonly WholeFile[],
	added: { by: string; at: Date }
): Promise<void> {
	for (const { bytes, ...file } of files) {
		// Locks the row, so that nobody throws the bytes away in this moment.
		await tx
			.insert(fileContent)
			.values({ hash: file.hash, bytes })
			.onConflictDoUpdate({ target: fileContent.hash, set: { hash: sql`excluded.hash` } })
		await tx
			.insert(textFile)
			.values({ artefactId, ...file, addedBy: added.by, addedAt: added.at })
			.onConflictDoNothing()
	}
}

/** [PI10] A text that begins with the content of another begins with its files. */
export async function carryFiles(tx: Db, from: string, to: string): Promise<void> {
	const rows = await tx.select().from(textFile).where(eq(textFile.artefactId, from))
	if (rows.length === 0) return
	await tx
		.insert(textFile)
		.values(rows.map((row) => ({ ...row, artefactId: to })))
		.onConflictDoNothing()
}

/** [PI8] Takes files from a text; bytes that no text has any more are destroyed. */
export async function dropFiles(
	tx: Db,
	artefactId: string,
	hashes?: readonly string[]
): Promise<void> {
	const which = hashes && inArray(textFile.hash, [...hashes])
	const gone = await tx
		.delete(textFile)
		.where(and(eq(textFile.artefactId, artefactId), which))
		.returning({ hash: textFile.hash })
	if (gone.length === 0) return
	const elsewhere = tx.select().from(textFile).where(eq(textFile.hash, fileContent.hash))
	await tx.delete(fileContent).where(
		and(
			inArray(
				fileContent.hash,
				gone.map(({ hash }) => hash)
			),
			notExists(elsewhere)
		)
	)
}

function factOf({ hash, name, type, size, width, height }: FileRow): FileFact {
	return { hash, name, type, size, width, height }
}
