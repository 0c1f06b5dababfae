import { and, asc, eq } from 'drizzle-orm'
import { artefact as artefactTable } from '#schema/db/artefacts.ts'
import { decision, record, recordBundle } from '#schema/db/decisions.ts'
import { organisation } from '#schema/db/people.ts'
import { assert, Refusal } from '#schema/errors.ts'
import { abilityTo, factsAbout, must, type Place } from '../acting/ability.ts'
import type { Caller } from '../acting/caller.ts'
import { enterProcess } from '../acting/place.ts'
import { holdOn } from '../artefacts/holds.ts'
import type { Db } from '../database/db.ts'
import { abilityToPack } from '../privacy/access-package.ts'
import { filingOf, schemeOf } from './filed-rows.ts'
import { endOfKeeping } from './record-disposal.ts'
import { requireFitRecord, requireKept } from './fit-record.ts'
import { hashOfPresent } from './record-archives.ts'
import { signedFile } from './record-signatures.ts'

/** [RM7] What a records system has to know of a record, `interlink-filing/1`. Instants are ISO 8601 in UTC. */
export type RecordMetadata = {
	format: 'interlink-filing/1'
	id: string
	question: string
	title: string
	process: { id: string; name: string }
	decision: string
	closedAt: string | null
	effectAt: string | null
	sealedAt: string | null
	/** It was found wrong, or superseded by one without what had to go. */
	correctedAt: string | null
	classification: { code: string; title: string } | null
	registryNumber: string | null
	retention: { class: string; from: string | null; until: string | null } | null
	filedAt: string | null
	hold: { reason: string; since: string } | null
	/** SHA-256 of the files beside it, base64url. */
	hashes: { json: string | null; pdf: string | null }
}

/** A record with its files; they are read one record at a time. */
export type LeavingRecord = {
	metadata: RecordMetadata
	pdf: Uint8Array
	json: string
	bundle: Uint8Array | null
}

/** Whose records leave, and which. */
export type Leaving = {
	organisation: string
	process: { id: string; name: string; timezone: string }
	ids: string[]
	records: AsyncGenerator<LeavingRecord>
}

/**
 * [RM7] The sealed records of a process for whoever may export without limits, or one of them. What was disposed of
 * is no longer there. @throws Refusal forbidden, not_found
 */
export async function leavingRecords(
	db: Db,
	caller: Caller,
	processId: string,
	only: string | null,
	at: Date
): Promise<Leaving> {
	const place = await enterProcess(db, caller.personId, processId, at)
	must(abilityToPack(place, at))
	const rows = await db
		.select({ id: record.id, artefact: artefactTable })
		.from(record)
		.innerJoin(decision, eq(decision.id, record.decisionId))
		.innerJoin(artefactTable, eq(artefactTable.id, decision.artefactId))
		.where(
			and(
				eq(decision.processId, processId),
				eq(record.status, 'sealed'),
				only === null ? undefined : eq(record.id, only)
			)
		)
		.orderBy(asc(record.id))
	const ids = rows
		.filter(
			({ artefact }) => !abilityTo('view', place, { artefact }, factsAbout(place, artefact), at)
		)
		.map(({ id }) => id)
	if (only !== null && ids.length === 0) throw new Refusal('not_found')
	await requireFitRecords(db, ids)
	const [own] = await db
		.select({ name: organisation.name })
		.from(organisation)
		.where(eq(organisation.id, place.process.organisationId))
	const { id, name, timezone } = place.process
	return {
		organisation: own?.name ?? '',
		process: { id, name, timezone },
		ids,
		records: recordsOf(db, place, ids)
	}
}

/**
 * [R18] [R28] Each file is the one that was kept, before anything leaves: what is sent already cannot be refused.
 * @throws Refusal `record_unfit`
 */
async function requireFitRecords(db: Db, ids: readonly string[]): Promise<void> {
	for (const id of ids) {
		const { row, pdf } = await filesOf(db, id)
		const { canonicalJson: json, jsonHash } = row.record
		if (!pdf || json === null) continue
		requireKept(id, `${id}.json`, new TextEncoder().encode(json), jsonHash ?? '')
		requireFitRecord(id, json)
		requireKept(id, `${id}.pdf`, pdf, await hashOfPresent(db, id))
		if (row.bundle) requireKept(id, `${id}.asice`, row.bundle, row.bundleHash ?? '')
	}
}

async function* recordsOf(
	db: Db,
	place: Place,
	ids: readonly string[]
): AsyncGenerator<LeavingRecord> {
	for (const id of ids) {
		const { row, pdf } = await filesOf(db, id)
		const { canonicalJson: json } = row.record
		if (!pdf || json === null) continue
		yield { metadata: await metadataOf(db, place, row), pdf, json, bundle: row.bundle }
	}
}

/** A record with its files; the PDF is the present one, with what was added after the seal. */
async function filesOf(db: Db, id: string) {
	const [row] = await db
		.select({
			record,
			decision,
			title: artefactTable.title,
			bundle: recordBundle.cades,
			bundleHash: recordBundle.cadesHash
		})
		.from(record)
		.innerJoin(decision, eq(decision.id, record.decisionId))
		.innerJoin(artefactTable, eq(artefactTable.id, decision.artefactId))
		.leftJoin(recordBundle, eq(recordBundle.recordId, record.id))
		.where(eq(record.id, id))
	assert(row, `record ${id} exists`)
	return { row, pdf: (await signedFile(db, id)) ?? row.record.pdf }
}

async function metadataOf(
	db: Db,
	place: Place,
	row: {
		record: typeof record.$inferSelect
		decision: typeof decision.$inferSelect
		title: string
	}
): Promise<RecordMetadata> {
	const { id, sealedAt, correctedAt, jsonHash } = row.record
	const { artefactId, question, closedAt, effectAt } = row.decision
	const { process } = place
	const filed = await filingOf(db, id)
	const scheme = await schemeOf(db, process.organisationId)
	const hold = (await holdOn(db, artefactId, id)) ?? (await holdOn(db, artefactId))
	const until = await endOfKeeping(db, place, id)
	const instant = (date: Date | null | undefined) => date?.toISOString() ?? null
	return {
		format: 'interlink-filing/1',
		id,
		question,
		title: row.title,
		process: { id: process.id, name: process.name },
		decision: row.decision.id,
		closedAt: instant(closedAt),
		effectAt: instant(effectAt),
		sealedAt: instant(sealedAt),
		correctedAt: instant(correctedAt),
		classification: filed && {
			code: filed.classification,
			title: scheme.find(({ code }) => code === filed.classification)?.title ?? ''
		},
		registryNumber: filed?.registryNumber ?? null,
		retention: filed && {
			class: filed.retention,
			from: instant(sealedAt),
			until: instant(until)
		},
		filedAt: instant(filed?.filedAt),
		hold: hold && { reason: hold.reason, since: hold.setAt.toISOString() },
		hashes: { json: jsonHash, pdf: await hashOfPresent(db, id) }
	}
}
