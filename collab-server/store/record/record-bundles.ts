import { and, eq, isNull } from 'drizzle-orm'
import { frozenText } from '#schema/db/artefacts.ts'
import { decision, record, recordBundle } from '#schema/db/decisions.ts'
import { ledgerCheckpoint } from '#schema/db/ledger.ts'
import { organisation } from '#schema/db/people.ts'
import { process } from '#schema/db/processes.ts'
import { assert, Refusal } from '#schema/errors.ts'
import { BUNDLE_FORMS, usualForm, type BundleForm } from '#schema/record/asic.ts'
import type { BundleView } from '../acting/views.ts'
import type { Db } from '../database/db.ts'
import { enqueue } from '../database/jobs.ts'
import { requireKept } from './fit-record.ts'
import { checkpointHolding } from '../ledger/ledger-proofs.ts'

/** [AS8] A bundle that was made, in both forms. */
export type MadeBundle = Record<BundleForm, { bytes: Uint8Array; hash: string }>

/** What a bundle is made from, beside files and proofs; null when it is made already or not sealed yet. */
export async function bundleInTheMaking(db: Db, recordId: string) {
	const [row] = await db
		.select({
			record,
			bundle: recordBundle,
			frozen: frozenText,
			artefactId: decision.artefactId,
			processId: process.id,
			organisationId: process.organisationId
		})
		.from(record)
		.innerJoin(decision, eq(decision.id, record.decisionId))
		.innerJoin(frozenText, eq(frozenText.id, decision.frozenTextId))
		.innerJoin(process, eq(process.id, decision.processId))
		.leftJoin(recordBundle, eq(recordBundle.recordId, record.id))
		.where(eq(record.id, recordId))
	assert(row, `record ${recordId} exists`)
	const { pdf, canonicalJson, status } = row.record
	if (status !== 'sealed' || !pdf || canonicalJson === null || row.bundle?.madeAt) return null
	return { ...row, pdf, json: canonicalJson }
}

/** [AS8] Keeps a bundle, once: answers whether this call was the one. To be called in a transaction. */
export async function keepBundle(
	tx: Db,
	recordId: string,
	{ cades, xades }: MadeBundle,
	at: Date
): Promise<boolean> {
	await tx.insert(recordBundle).values({ recordId }).onConflictDoNothing()
	const kept = await tx
		.update(recordBundle)
		.set({
			cades: cades.bytes,
			cadesHash: cades.hash,
			xades: xades.bytes,
			xadesHash: xades.hash,
			madeAt: at,
			error: null
		})
		.where(and(eq(recordBundle.recordId, recordId), isNull(recordBundle.madeAt)))
		.returning({ recordId: recordBundle.recordId })
	return kept.length > 0
}

/** Says what a bundle waits for. */
export async function bundleWaits(db: Db, recordId: string, error: string): Promise<void> {
	await db
		.insert(recordBundle)
		.values({ recordId, error })
		.onConflictDoUpdate({
			target: recordBundle.recordId,
			set: { error },
			setWhere: isNull(recordBundle.madeAt)
		})
}

/** Records sealed before there were bundles get theirs, too. */
export async function askMissingBundles(db: Db): Promise<void> {
	const missing = await db
		.select({ recordId: record.id })
		.from(record)
		.leftJoin(recordBundle, eq(recordBundle.recordId, record.id))
		.where(and(eq(record.status, 'sealed'), isNull(record.disposedAt), isNull(recordBundle.madeAt)))
	for (const { recordId } of missing) await enqueue(db, 'bundle-record', { recordId })
}

/** The oldest head that holds an entry, with its time-stamp where there is one. */
export async function stampedHead(db: Db, logId: string, index: number) {
	const held = await checkpointHolding(db, logId, index)
	if (!held) return null
	const [row] = await db
		.select({ token: ledgerCheckpoint.timestampToken })
		.from(ledgerCheckpoint)
		.where(and(eq(ledgerCheckpoint.logId, logId), eq(ledgerCheckpoint.size, held.size)))
	return { ...held, token: row?.token ?? null }
}

/**
 * [AS9] What the record page says: which form is offered first, by what the operator set (BUNDLE_FORM) or
 * by the country of the organisation. Null before the record is sealed.
 */
export async function bundleView(db: Db, recordId: string, set?: string): Promise<BundleView> {
	const [row] = await db
		.select({
			country: organisation.country,
			cadesHash: recordBundle.cadesHash,
			xadesHash: recordBundle.xadesHash,
			error: recordBundle.error
		})
		.from(record)
		.innerJoin(decision, eq(decision.id, record.decisionId))
		.innerJoin(process, eq(process.id, decision.processId))
		.innerJoin(organisation, eq(organisation.id, process.organisationId))
		.leftJoin(recordBundle, eq(recordBundle.recordId, record.id))
		.where(eq(record.id, recordId))
	const first = BUNDLE_FORMS.find((form) => form === set) ?? usualForm(row?.country ?? null)
	const hashes = { cades: row?.cadesHash ?? null, xades: row?.xadesHash ?? null }
	return { first, hashes, error: row?.error ?? null }
}

/** @throws Refusal record_not_ready, record_unfit */
export async function bundleFile(
	db: Db,
	recordId: string,
	form: BundleForm
): Promise<{ name: string; bytes: Uint8Array }> {
	const [row] = await db
		.select({ bytes: recordBundle[form], hash: recordBundle[`${form}Hash`] })
		.from(recordBundle)
		.where(eq(recordBundle.recordId, recordId))
	if (!row?.bytes) throw new Refusal('record_not_ready')
	const name = `${recordId}.asice`
	requireKept(recordId, name, row.bytes, row.hash ?? '')
	return { name, bytes: row.bytes }
}
