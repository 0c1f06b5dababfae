import { and, eq, isNotNull, isNull } from 'drizzle-orm'
import * as Y from 'yjs'
import { measure } from '#schema/db/bodies.ts'
import { readBoard, type Card } from '#schema/docs/board.ts'
import type { Db } from '../database/db.ts'
import { loadDocument } from '../artefacts/updates.ts'

/** [B11] The cards of a board that are hidden now, with their authors, who still see them. */
export async function hiddenIn(
	db: Db,
	artefactId: string
): Promise<{ entry: string; by: string }[]> {
	const rows = await db
		.select({ entry: measure.entryId, by: measure.personId })
		.from(measure)
		.where(
			and(
				eq(measure.artefactId, artefactId),
				eq(measure.step, 'hide'),
				isNotNull(measure.entryId),
				isNull(measure.liftedAt)
			)
		)
		.orderBy(measure.at)
	return rows.map(({ entry, by }) => ({ entry: entry ?? '', by }))
}

/** A card of a board as it is committed, or null. */
export async function cardIn(db: Db, artefactId: string, entry: string): Promise<Card | null> {
	const doc = new Y.Doc()
	Y.applyUpdate(doc, await loadDocument(db, artefactId))
	const { columns, loose } = readBoard(doc)
	const cards = [...columns.flatMap((column) => column.cards), ...loose]
	return cards.find(({ id }) => id === entry) ?? null
}
