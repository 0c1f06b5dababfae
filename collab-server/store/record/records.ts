import { and, eq, isNull } from 'drizzle-orm'
import { record as recordTable } from '#schema/db/decisions.ts'
import { person } from '#schema/db/people.ts'
import { Refusal, type Denial } from '#schema/errors.ts'
import type { Facts } from '#schema/governance/authorize.ts'
import { conflictOf } from '#schema/governance/conflicts.ts'
import { ASIC_TYPE, type BundleForm } from '#schema/record/asic.ts'
import { isSigningSuspended } from '../redress/appeal-rows.ts'
import { abilityTo, must, type Place } from '../acting/ability.ts'
import type { Act } from '../acting/act.ts'
import type { Caller } from '../acting/caller.ts'
import type { Acts } from '../acting/commands.ts'
import type { Db } from '../database/db.ts'
import { enqueue, hasten } from '../database/jobs.ts'
import { lacksMinutes } from './minutes.ts'
import { charterOf, enterDecision } from '../acting/place.ts'
import { bundleFile, bundleView } from './record-bundles.ts'
import { requireFitRecord, requireKept } from './fit-record.ts'
import { findRecord, type RecordRow } from './record-making.ts'
import { nextNumber } from './record-numbers.ts'
import { putRightIn } from './rectification.ts'
import { archiveOf, hashOfPresent } from './record-archives.ts'
import { signaturesView, signedFile } from './record-signatures.ts'
import { isPublished } from '../register/register-entries.ts'
import type { ArtefactRecord, DecisionRecord } from '../acting/rows.ts'
import { tellDecision } from '../decisions/settle.ts'
import type { RecordFile, RecordView } from '../acting/views.ts'
import { shownName } from '../people/person-names.ts'

/**
 * What the grants to export ask, answered for the record of one decision: it names citizens by
 * pseudonym only, belongs to the set of its process, and to the organisation that runs it.
 */
const RECORD_FACTS: Facts = {
	own_data_or_depersonalised: true,
	session_pack: true,
	org: true
}

/** Who may ask for the sealed record of a decision, and have it. */
export function abilityToExport(
	place: Place & { artefact: ArtefactRecord; decision: DecisionRecord; facts: Facts },
	at: Date
): Denial | null {
	const { artefact, decision } = place
	return abilityTo('export', place, { artefact, decision }, { ...place.facts, ...RECORD_FACTS }, at)
}

/** [B9] A secretary certifies: nobody's own proposal. Others only ask for what the server seals. */
export function abilityToCertify(
	place: Parameters<typeof abilityToExport>[0],
	at: Date
): Denial | null {
	const { artefact, actor, facts } = place
	if (!actor.roles.includes('secretary')) return abilityToExport(place, at)
	const proposed = artefact.createdBy === actor.personId
	const conflict = conflictOf('certifier', { proposed })
	return abilityToExport({ ...place, facts: { ...facts, conflict } }, at)
}

/** Whether a decision has taken effect: closed, adopted, and ratified where its charter asks for it. */
export function isEffective({ effect }: DecisionRecord): boolean {
	return effect === 'effective'
}

/**
 * Gives an effective decision its record number and has it sealed. Once asked for, there is only one; asked for
 * again while its seal waits, it is tried again at once.
 */
export async function requestRecord(
	act: Act,
	needs: Acts['request-record']['needs']
): Promise<Acts['request-record']['answers']> {
	const place = await enterDecision(act.tx, act.by.personId, needs.decision, act.at, 'update')
	const { decision } = place
	must(abilityToCertify(place, act.at))
	if (!isEffective(decision)) throw new Refusal('decision_not_effective')
	if (await isSigningSuspended(act.tx, decision)) throw new Refusal('appeal_open')
	const known = await recordOf(act.tx, decision.id)
	if (known?.status === 'waiting') await hasten(act.tx, 'seal-record', { recordId: known.id })
	if (known) return { recordId: known.id }

	if (await lacksMinutes(act.tx, decision)) throw new Refusal('minutes_missing')

	const id = await nextNumber(act.tx, place.process, act.at)
	await act.tx.insert(recordTable).values({
		id,
		decisionId: decision.id,
		status: 'queued',
		requestedBy: act.by.personId,
		requestedAt: act.at
	})
	await enqueue(act.tx, 'seal-record', { recordId: id })
	act.enter(place, { type: 'record-requested', subjectId: decision.id, data: { record: id } })
	tellDecision(act, decision)
	return { recordId: id }
}

/** How far the record of a decision is, for everybody who may have it; null when nobody asked yet. */
export async function recordView(
	db: Db,
	caller: Caller,
	decisionId: string,
	at: Date
): Promise<RecordView | null> {
	const place = await enterDecision(db, caller.personId, decisionId, at)
	must(abilityToExport(place, at))
	return shownRecord(db, place, at)
}

export async function shownRecord(
	db: Db,
	place: Awaited<ReturnType<typeof enterDecision>>,
	at: Date
): Promise<RecordView | null> {
	const record = await recordOf(db, place.decision.id)
	if (!record) return null
	const [asked] = await db
		.select({ name: shownName })
		.from(person)
		.where(eq(person.id, record.requestedBy))
	return {
		id: record.id,
		status: record.status,
		error: record.error,
		pages: record.pages,
		jsonHash: record.jsonHash,
		pdfHash: record.pdfHash,
		requestedBy: { id: record.requestedBy, name: asked?.name ?? '' },
		requestedAt: record.requestedAt.toISOString(),
		sealedAt: record.sealedAt?.toISOString() ?? null,
		bundle: record.sealedAt ? await bundleView(db, record.id, process.env.BUNDLE_FORM) : null,
		odt: await isIssuedAsOdt(db, place.decision),
		published: await isPublished(db, record.id),
		putRight: await putRightIn(db, place.decision.id),
		...(await signaturesView(db, place, record.id, at)),
		...(await archiveView(db, record))
	}
}

/** [SL3] How long the seal can be judged, and what is missing for more. */
async function archiveView(
	db: Db,
	{ id, status }: { id: string; status: RecordView['status'] }
): Promise<Pick<RecordView, 'archive'>> {
	if (status !== 'sealed') return { archive: null }
	const { archived, waits, fileHash } = await archiveOf(db, id)
	return {
		archive: {
			fileHash,
			authority: archived?.authority ?? '',
			at: archived?.at.toISOString() ?? null,
			until: archived?.until.toISOString() ?? null,
			waits: waits && { problem: waits.problem, names: waits.names }
		}
	}
}

/**
 * [R28] The sealed PDF, the canonical JSON that is also inside it, or a bundle, as each was kept.
 * @throws Refusal record_not_ready, record_disposed, record_unfit
 */
export async function recordFile(
	db: Db,
	caller: Caller,
	decisionId: string,
	format: 'pdf' | 'json' | BundleForm,
	at: Date
): Promise<RecordFile> {
	const place = await enterDecision(db, caller.personId, decisionId, at)
	must(abilityToExport(place, at))
	const record = await findRecord(db, decisionId)
	if (record?.disposedAt) throw new Refusal('record_disposed', { id: record.id })
	if (record?.status !== 'sealed' || !record.pdf || record.canonicalJson === null)
		throw new Refusal('record_not_ready')
	if (format === 'cades' || format === 'xades')
		return { ...(await bundleFile(db, record.id, format)), mediaType: ASIC_TYPE }
	return format === 'pdf' ? await pdfFile(db, record.id, record.pdf) : jsonFile(record)
}

async function pdfFile(db: Db, id: string, sealed: Uint8Array): Promise<RecordFile> {
	const name = `${id}.pdf`
	const bytes = (await signedFile(db, id)) ?? sealed
	requireKept(id, name, bytes, await hashOfPresent(db, id))
	return { name, mediaType: 'application/pdf', bytes }
}

function jsonFile(record: Pick<RecordRow, 'id' | 'canonicalJson' | 'jsonHash'>): RecordFile {
	const name = `${record.id}.json`
	const json = record.canonicalJson ?? ''
	const bytes = new TextEncoder().encode(json)
	requireKept(record.id, name, bytes, record.jsonHash ?? '')
	requireFitRecord(record.id, json)
	return { name, mediaType: 'application/json', bytes }
}

/**
 * [RD2] The sealed PDF that another form of the record is made from: HTML always, ODT where the charter of the
 * decision lists it. @throws Refusal record_not_ready, or not_found where it is not issued so
 */
export async function fileToRender(
	db: Db,
	caller: Caller,
	decisionId: string,
	format: 'html' | 'odt',
	at: Date
): Promise<RecordFile> {
	const file = await recordFile(db, caller, decisionId, 'pdf', at)
	const { decision } = await enterDecision(db, caller.personId, decisionId, at)
	if (format === 'odt' && !(await isIssuedAsOdt(db, decision))) throw new Refusal('not_found')
	return file
}

async function isIssuedAsOdt(db: Db, { charterId }: DecisionRecord): Promise<boolean> {
	const { charter } = await charterOf(db, charterId)
	return charter.records.formats.includes('odt')
}

/** The record without its bytes, which nobody should load to print a line. */
async function recordOf(db: Db, decisionId: string) {
	const [row] = await db
		.select({
			id: recordTable.id,
			status: recordTable.status,
			error: recordTable.error,
			pages: recordTable.pages,
			jsonHash: recordTable.jsonHash,
			pdfHash: recordTable.pdfHash,
			requestedBy: recordTable.requestedBy,
			requestedAt: recordTable.requestedAt,
			sealedAt: recordTable.sealedAt
		})
		.from(recordTable)
		.where(and(eq(recordTable.decisionId, decisionId), isNull(recordTable.correctedAt)))
	return row ?? null
}
