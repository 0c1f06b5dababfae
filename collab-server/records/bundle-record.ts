import { createHash } from 'node:crypto'
import { tell } from '#collab/store/database/outbox.ts'
import type { Db } from '#collab/store/database/db.ts'
import { bytesOf } from '#collab/store/files/file-rows.ts'
import { hiddenIn } from '#collab/store/processes/hidden-entries.ts'
import { appendEntry, logOf } from '#collab/store/ledger/ledger.ts'
import { withCosignatures } from '#collab/store/ledger/published-heads.ts'
import { checkpoint, consistencyFile, proofFile } from '#collab/store/ledger/ledger-proofs.ts'
import { namedFiles } from '#collab/store/record/record-background.ts'
import {
	bundleInTheMaking,
	bundleWaits,
	keepBundle,
	stampedHead,
	type MadeBundle
} from '#collab/store/record/record-bundles.ts'
import { entryAbout } from '#collab/store/record/record-making.ts'
import { FILE_ENDINGS } from '#schema/docs/files.ts'
import { assert } from '#schema/errors.ts'
import { say } from '#schema/messages/format.ts'
import { BUNDLE_FORMS, fileMember, MEMBERS, type BundleForm } from '#schema/record/asic.ts'
import { examine } from '#schema/record/examine.ts'
import { headOf } from '#schema/record/since.ts'
import { recordSchemaText } from '#schema/record/json-schema.ts'
import { attachmentsOf } from '#schema/record/pdf-read.ts'
import { openPdf } from '#schema/record/pdf-file.ts'
import { ATTACHMENTS, parseRecord, type DecisionRecord } from '#schema/record/record.ts'
import { howToVerify } from './how-to-verify.ts'
import { sealBundle, type Part, type Sealing } from './seal-bundle.ts'
import { problemOf, requireSameTime } from './seal-record.ts'
import type { SealingEnvironment } from './key-sources.ts'
import { sealingMeans } from './sealing-means.ts'
import { stampHead } from './stamp-head.ts'
import { TimestampError } from './timestamp.ts'

type Making = NonNullable<Awaited<ReturnType<typeof bundleInTheMaking>>>

/**
 * [AS8] Makes the bundle of a sealed record in both forms, once and together. Safe to run again at any
 * point. Without a key or a time-stamp there is none: it waits with the reason, and this rejects, so
 * that the job queue tries again.
 */
export async function bundleRecord(
	db: Db,
	recordId: string,
	at: Date,
	environment: SealingEnvironment = process.env
): Promise<void> {
	const making = await bundleInTheMaking(db, recordId)
	if (!making) return
	const record = parseRecord(new TextEncoder().encode(making.json))
	try {
		const organisation = record.organisation.name
		const means = await sealingMeans(db, environment, { at, organisation })
		const parts = await partsOf(db, making, record, at, environment)
		const made: [BundleForm, { bytes: Uint8Array; hash: string }][] = []
		for (const form of BUNDLE_FORMS) {
			const bytes = await make(form, parts, record, { ...means, at })
			made.push([form, { bytes, hash: createHash('sha256').update(bytes).digest('base64url') }])
		}
		await finish(db, making, Object.fromEntries(made) as MadeBundle, at)
	} catch (error) {
		await bundleWaits(db, recordId, reasonOf(error, record))
		throw error
	}
}

/** One form of it, with the file that says how to check it; our own verification must accept it. */
async function make(
	form: BundleForm,
	parts: readonly Part[],
	record: DecisionRecord,
	sealing: Sealing
): Promise<Uint8Array> {
	const how = { name: MEMBERS.how, type: 'text/plain', bytes: new Uint8Array() }
	const { id, organisation, language } = record
	const about = { id, organisation: organisation.name, form, at: sealing.at }
	const words = howToVerify({ ...about, covered: [...parts, how] }, language)
	const whole = [...parts, { ...how, bytes: new TextEncoder().encode(words) }]
	const bytes = await sealBundle(form, whole, sealing)
	const found = await examine(bytes, {
		roots: [],
		evaluation: false,
		verifier: null,
		at: sealing.at
	})
	assert(found.kind === 'bundle', 'what we bundle can be read')
	const failed = found.checks.filter(({ state }) => state === 'fails')
	assert(failed.length === 0, `what we bundle holds: ${failed.map(({ check }) => check).join(' ')}`)
	requireSameTime(
		found.checks.filter(({ check }) => check === 'bundle_time'),
		sealing.at
	)
	return bytes
}

/** [AS1] What both forms hold, in this order. */
async function partsOf(
	db: Db,
	making: Making,
	record: DecisionRecord,
	at: Date,
	environment: SealingEnvironment
): Promise<Part[]> {
	const { pdf, json, frozen } = making
	const attached = await attachmentsOf(openPdf(pdf))
	const proof = attached.get(ATTACHMENTS.proof)
	const consistency = attached.get(ATTACHMENTS.consistency)
	assert(proof, 'a sealed record holds its proof')
	return [
		{ name: `${record.id}.pdf`, type: 'application/pdf', bytes: pdf },
		textPart(MEMBERS.record, 'application/json', json),
		textPart(MEMBERS.text, 'text/markdown', frozen.canonicalText),
		...(await snapshotOf(db, making)),
		...(await picturesOf(db, making)),
		textPart(MEMBERS.schema, 'application/schema+json', recordSchemaText()),
		{ name: MEMBERS.proof, type: 'text/plain', bytes: proof },
		...(consistency ? [{ name: MEMBERS.consistency, type: 'text/plain', bytes: consistency }] : []),
		...(await ledgerParts(db, making, proof, at, environment))
	]
}

/**
 * [AS12] Without ids of people, as it was settled with the record; records from before have none. Left out while
 * something in it is hidden by moderation: the frozen text does not show that either.
 */
async function snapshotOf(db: Db, { record, artefactId }: Making): Promise<Part[]> {
	const bytes = record.publishedSnapshot
	if (!bytes || (await hiddenIn(db, artefactId)).length > 0) return []
	return [{ name: MEMBERS.snapshot, type: 'application/octet-stream', bytes }]
}

/** The pictures and files that the frozen text names. */
async function picturesOf(db: Db, { frozen, artefactId }: Making): Promise<Part[]> {
	const named = await namedFiles(db, artefactId, frozen.canonicalText)
	const bytes = await bytesOf(
		db,
		artefactId,
		named.map(({ hash }) => hash)
	)
	return named.flatMap(({ hash, type }) => {
		const content = bytes.get(hash)
		return content ? [{ name: fileMember(hash, FILE_ENDINGS[type]), type, bytes: content }] : []
	})
}

/** The proof that exactly this PDF was sealed, the way there from when it was issued [L17], and the head with its time. */
async function ledgerParts(
	db: Db,
	{ record, organisationId }: Making,
	issuedProof: Uint8Array,
	at: Date,
	environment: SealingEnvironment
): Promise<Part[]> {
	const log = await logOf(db, organisationId)
	assert(log, 'an organisation with records has a log')
	const index = await entryAbout(db, log.id, 'record-sealed', record.id)
	assert(index !== null, 'a sealed record stands in the log')
	if (!(await stampedHead(db, log.id, index))) await checkpoint(db, log.id, at)
	const signed = await stampedHead(db, log.id, index)
	assert(signed, 'a head was just signed')
	await stampHead(db, log.id, signed.size, at, environment)
	const head = await stampedHead(db, log.id, index)
	assert(head?.token, 'a head was just stamped')
	const cosigned = await withCosignatures(db, log.id, head)
	const issued = headOf(new TextDecoder().decode(issuedProof))
	assert(issued, 'the proof in a sealed record stands under a head')
	return [
		textPart(MEMBERS.sealedProof, 'text/plain', await proofFile(db, log.id, index, cosigned)),
		textPart(
			MEMBERS.sealedConsistency,
			'text/plain',
			await consistencyFile(db, log.id, issued.size, cosigned)
		),
		textPart(MEMBERS.checkpoint, 'text/plain', head.note),
		{ name: MEMBERS.checkpointTime, type: 'application/timestamp-token', bytes: head.token }
	]
}

/** Both forms, their hashes in the ledger: together or not at all. */
async function finish(db: Db, making: Making, made: MadeBundle, at: Date): Promise<void> {
	const { record, organisationId, processId, artefactId } = making
	await db.transaction(async (tx) => {
		if (!(await keepBundle(tx, record.id, made, at))) return
		await tell(tx, 'decision', { decisionId: record.decisionId, artefactId, processId }, at)
		await appendEntry(tx, {
			organisationId,
			type: 'record-bundled',
			at,
			processId,
			subjectId: record.id,
			data: { decision: record.decisionId, cades: made.cades.hash, xades: made.xades.hash }
		})
	})
}

function reasonOf(error: unknown, { language }: DecisionRecord): string {
	if (error instanceof TimestampError && error.reason === null)
		return say(language, 'record.problem.bundle_timestamp')
	return problemOf(error, language)
}

function textPart(name: string, type: string, text: string): Part {
	return { name, type, bytes: new TextEncoder().encode(text) }
}
