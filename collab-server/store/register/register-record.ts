import { and, desc, eq, inArray, isNotNull, ne, or } from 'drizzle-orm'
import { record as recordTable } from '#schema/db/decisions.ts'
import { publishedRecord as published } from '#schema/db/register.ts'
import { Refusal } from '#schema/errors.ts'
import type { DecisionRecord } from '#schema/record/record.ts'
import type { RedactionGround } from '#schema/record/redaction.ts'
import type { PublishedEntry } from '#schema/register/entry.ts'
import type { WithdrawnTranslation } from '#schema/register/ground.ts'
import type { Db } from '../database/db.ts'
import { requireFitRecord, requireKept } from '../record/fit-record.ts'
import { hashOfPresent } from '../record/record-archives.ts'
import { signedFile } from '../record/record-signatures.ts'
import { COLUMNS, entryOf } from './register-entries.ts'
import { namesSomebodyErased } from './erased-since.ts'

/** Another published decision that is tied to this one, as a banner names it. */
export type Linked = Pick<PublishedEntry, 'id' | 'question' | 'language'>

/** [PR6] A record found wrong shows nothing but that, and which one stands in its place. */
export type PublicRecord =
	| {
			kind: 'corrected'
			id: string
			correctedAt: string
			/** [RE6] Why words had to go; null where an appeal found it wrong. */
			redactedFor: RedactionGround | null
			successor: Linked | null
	  }
	| {
			kind: 'disposed'
			entry: PublishedEntry
			disposedAt: string
			hashes: [json: string, pdf: string]
	  }
	| {
			kind: 'record'
			entry: PublishedEntry
			record: DecisionRecord
			/** The text decided on, in Markdown. */
			text: string
			jsonHash: string
			pdfHash: string
			/** False while its files would name somebody who was erased since [PR4]. */
			files: boolean
			supersededBy: Linked | null
			supersedes: Linked[]
			corrects: string[]
			withdrawn: WithdrawnTranslation[]
			/** Of the decisions it carries out or changes, those that can be read here. */
			readable: string[]
	  }

/**
 * [PR3] One decision for everybody.
 * @throws Refusal not_found for what is not published or not there; record_unfit where its data are not as they were [R28]
 */
export async function publicRecord(db: Db, id: string): Promise<PublicRecord> {
	const row = await findPublished(db, id)
	const linked = await linkedTo(db, row)
	if (row.correctedAt) {
		const successor = linked.find(
			(one) => one.decisionId === row.decisionId && one.standing !== 'corrected'
		)
		const correctedAt = row.correctedAt.toISOString()
		return {
			...{ kind: 'corrected', id, correctedAt, redactedFor: row.redactedFor },
			successor: successor ? named(successor) : null
		}
	}
	if (row.disposedAt || row.canonicalJson === null)
		return {
			kind: 'disposed',
			entry: entryOf(row),
			disposedAt: row.disposedAt?.toISOString() ?? '',
			hashes: [row.jsonHash, row.pdfHash]
		}
	const next = linked.find((one) => one.artefactId === row.successorOf)
	const before = linked.filter((one) => one.supersededBy === row.artefactId)
	const record = requireFitRecord(id, row.canonicalJson)
	return {
		kind: 'record',
		entry: entryOf(row),
		record,
		text: row.text,
		jsonHash: row.jsonHash,
		pdfHash: row.pdfHash,
		files: !(await namesSomebodyErased(db, row)),
		supersededBy: next && row.supersededAt ? named(next) : null,
		supersedes: before.filter(({ standing }) => standing !== 'corrected').map(named),
		corrects: linked
			.filter((one) => one.decisionId === row.decisionId && one.standing === 'corrected')
			.filter((one) => one.redactedFor === null)
			.map((one) => one.id),
		withdrawn: row.withdrawn,
		readable: await readableAmong(db, record)
	}
}

/** [PR3] Which of the records that a record names stand in the register. */
async function readableAmong(db: Db, { links }: DecisionRecord): Promise<string[]> {
	const named = [links.supersedes, links.amends, links.implements]
		.flatMap((all) => all ?? [])
		.flatMap(({ record }) => (record ? [record] : []))
	if (named.length === 0) return []
	const rows = await db
		.select({ id: published.id })
		.from(published)
		.where(and(inArray(published.id, named), ne(published.standing, 'corrected')))
	return rows.map(({ id }) => id).toSorted()
}

export type PublicFile = { pdf: Uint8Array; pdfHash: string; odt: boolean }

/** The sealed PDF, with the signatures that people added. @throws Refusal not_found */
export async function publicFile(db: Db, id: string): Promise<PublicFile> {
	const row = await findPublished(db, id)
	if (row.redactedFor) throw await goneFor(db, row, row.redactedFor)
	if (row.disposedAt) throw new Refusal('record_disposed', { id })
	if (row.correctedAt || (await namesSomebodyErased(db, row))) throw new Refusal('not_found')
	const [kept] = await db
		.select({ pdf: recordTable.pdf })
		.from(recordTable)
		.where(eq(recordTable.id, row.id))
	const pdf = (await signedFile(db, row.id)) ?? kept?.pdf
	if (!pdf) throw new Refusal('not_found')
	requireKept(row.id, `${row.id}.pdf`, pdf, await hashOfPresent(db, row.id))
	return { pdf, pdfHash: row.pdfHash, odt: row.odt }
}

/** [RE6] Why its files are gone, and which record stands in its place. */
async function goneFor(db: Db, row: Found, ground: RedactionGround): Promise<Refusal> {
	const linked = await linkedTo(db, row)
	const next = linked.find(
		(one) => one.decisionId === row.decisionId && one.standing !== 'corrected'
	)
	return new Refusal('record_redacted', { id: row.id, ground, next: next?.id ?? 'none' })
}

async function findPublished(db: Db, id: string) {
	const [row] = await db
		.select({
			...COLUMNS,
			decisionId: published.decisionId,
			artefactId: published.artefactId,
			successorOf: published.supersededBy,
			requestedAt: published.requestedAt,
			correctedAt: published.correctedAt,
			redactedFor: published.redactedFor,
			disposedAt: published.disposedAt,
			canonicalJson: published.canonicalJson,
			text: published.text,
			jsonHash: published.jsonHash,
			pdfHash: published.pdfHash,
			names: published.names,
			withdrawn: published.withdrawn
		})
		.from(published)
		.where(eq(published.id, id))
	if (!row) throw new Refusal('not_found')
	return row
}

type Found = Awaited<ReturnType<typeof findPublished>>

/** Records of the same decision, of what took its place, and of what it took the place of. */
function linkedTo(db: Db, { id, decisionId, artefactId, successorOf }: Found) {
	const texts = [artefactId, ...(successorOf ? [successorOf] : [])]
	return db
		.select({
			id: published.id,
			question: published.question,
			language: published.language,
			standing: published.standing,
			redactedFor: published.redactedFor,
			decisionId: published.decisionId,
			artefactId: published.artefactId,
			supersededBy: published.supersededBy
		})
		.from(published)
		.where(
			and(
				ne(published.id, id),
				or(
					eq(published.decisionId, decisionId),
					and(isNotNull(published.supersededBy), eq(published.supersededBy, artefactId)),
					inArray(published.artefactId, texts)
				)
			)
		)
		.orderBy(desc(published.closedAt), desc(published.id))
}

function named({ id, question, language }: Linked): Linked {
	return { id, question, language }
}
