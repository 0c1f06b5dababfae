import { and, asc, eq } from 'drizzle-orm'
import * as Y from 'yjs'
import { artefact, document as documentTable, documentClient } from '#schema/db/artefacts.ts'
import { authorshipOf } from '#schema/docs/authorship.ts'
import { atOneMoment } from '../artefacts/history.ts'
import { textPast } from '../artefacts/text-past.ts'
import { loadDocument } from '../artefacts/updates.ts'
import type { Db } from '../database/db.ts'

/** Words of one person that stand in a text, a schedule or a board. */
export type OwnWords = { title: string; processId: string; passages: string[] }

/** [PD5] Of every shared document they ever wrote in, and whether or not they may still read it; or of those of one process. */
export async function ownWords(
	db: Db,
	personId: string,
	process: string | undefined
): Promise<OwnWords[]> {
	const written = await db
		.selectDistinct({
			document: documentClient.document,
			...{ title: artefact.title, kind: artefact.kind, processId: artefact.processId }
		})
		.from(documentClient)
		.innerJoin(documentTable, eq(documentTable.name, documentClient.document))
		.innerJoin(artefact, eq(artefact.id, documentTable.artefactId))
		.where(
			and(
				eq(documentClient.personId, personId),
				process === undefined ? undefined : eq(artefact.processId, process)
			)
		)
		.orderBy(asc(artefact.title))
	const words: OwnWords[] = []
	for (const { document, title, kind, processId } of written) {
		const passages =
			kind === 'document'
				? await sentencesBy(db, document, personId)
				: await wordsBy(db, document, personId)
		if (passages.length > 0) words.push({ title, processId, passages })
	}
	return words
}

/** Sentences somebody wrote in, as they stand now. */
async function sentencesBy(db: Db, document: string, personId: string): Promise<string[]> {
	const { doc, past } = await atOneMoment(db, (tx) => textPast(tx, document))
	return authorshipOf(doc, past)
		.flatMap(({ parts }) => parts)
		.filter(({ by }) => by.includes(personId))
		.map(({ text }) => text.trim())
		.filter((text) => text !== '')
}

/** What somebody put into cards or tasks, and stands there still: each run of words or value. */
async function wordsBy(db: Db, document: string, personId: string): Promise<string[]> {
	const clients = await db
		.select({ id: documentClient.clientId })
		.from(documentClient)
		.where(and(eq(documentClient.document, document), eq(documentClient.personId, personId)))
	const doc = new Y.Doc()
	Y.applyUpdate(doc, await loadDocument(db, document))
	return clients.flatMap(({ id }) => wordsOf(doc.store.clients.get(id) ?? []))
}

function wordsOf(structs: readonly (Y.Item | Y.GC)[]): string[] {
	const words: string[] = []
	for (const struct of structs) {
		if (!(struct instanceof Y.Item) || struct.deleted) continue
		const { content } = struct
		if (content instanceof Y.ContentString) words.push(content.str)
		if (content instanceof Y.ContentAny)
			words.push(...content.arr.filter((value) => typeof value === 'string'))
	}
	return words.filter((text) => text.trim() !== '')
}
