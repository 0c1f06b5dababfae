import {
	advance,
	entryAbout,
	loadMaking,
	suspendedRecord,
	type Making
} from '#collab/store/record/record-making.ts'
import { hasAlarm } from '#collab/store/ledger/alarms.ts'
import { appendEntry, logOf } from '#collab/store/ledger/ledger.ts'
import {
	checkpoint,
	checkpointHolding,
	consistencyFile,
	headBefore,
	proofFile
} from '#collab/store/ledger/ledger-proofs.ts'
import { withCosignatures } from '#collab/store/ledger/published-heads.ts'
import { factsForRecord } from '#collab/store/record/record-facts.ts'
import { beginSealing, type SeenKey } from '#collab/store/seals/sealing-keys.ts'
import { noteWords } from '#collab/store/register/record-words.ts'
import { tell } from '#collab/store/database/outbox.ts'
import type { Db } from '#collab/store/database/db.ts'
import { enqueue } from '#collab/store/database/jobs.ts'
import { assert } from '#schema/errors.ts'
import { say, type Language } from '#schema/messages/format.ts'
import { canonicalBytes } from '#schema/record/canonical.ts'
import { keyNamed } from '#schema/record/key-named.ts'
import { openPdf } from '#schema/record/pdf-file.ts'
import { readRecordPdf } from '#schema/record/pdf-read.ts'
import { parseRecord, RecordError, type DecisionRecord } from '#schema/record/record.ts'
import { certificateOf, checkSeal, checkSignatures } from '#schema/record/signature-check.ts'
import { digest, issuedData, verifyRecord, type Check } from '#schema/record/verify.ts'
import { readEnvironment } from '../env.ts'
import { assemble, snapshotOf } from './assemble.ts'
import type { PageSource } from './page-data.ts'
import { renderApart } from './render-apart.ts'
import { RenderError } from './render.ts'
import { sealAgain, sealPdf } from './seal.ts'
import type { SealingEnvironment } from './key-sources.ts'
import { SealingKeyError } from './sealing-key-error.ts'
import { sealingMeans, type SealingMeans } from './sealing-means.ts'
import { TimestampError } from './timestamp.ts'

const DECODER = new TextDecoder()

/**
 * [R12] Makes a requested record: its JSON and ledger entry, its PDF, its seal. Safe to run again at
 * any point: what was issued stays as it was issued. When the key or the time-stamp cannot be had, the
 * record waits with the reason and this rejects, so that the job queue tries again.
 */
export async function sealRecord(
	db: Db,
	recordId: string,
	at: Date,
	environment: SealingEnvironment = process.env
): Promise<void> {
	if (await waitsForAppeal(db, recordId)) throw new Error(`record ${recordId} waits for an appeal`)
	if (await waitsForLedger(db, recordId)) throw new Error(`record ${recordId} waits for the ledger`)
	const issued = await issue(db, recordId, at, environment).catch((error: unknown) =>
		unfit(db, recordId, error)
	)
	if (!issued) return
	try {
		const organisation = issued.record.organisation.name
		const means = await sealingMeans(db, environment, { at, organisation })
		await progress(db, issued, { status: 'rendering', error: null }, at)
		const unsealed = await renderApart(sourceOf(issued, means))
		await progress(db, issued, { status: 'sealing', pages: pagesIn(unsealed) }, at)
		const stamping = () => progress(db, issued, { status: 'stamping' }, at)
		const sealed = await seal(unsealed, issued.record, telling(means, stamping), at)
		await checkOwnWork(sealed, at)
		await finish(db, issued, { unsealed, sealed, key: means.seen }, at)
	} catch (error) {
		const problem = problemOf(error, issued.record.language)
		await progress(db, issued, { status: 'waiting', error: problem }, at)
		throw error
	}
}

/** [J5] What is contested is not signed; what was issued before stays as it was issued. */
async function waitsForAppeal(db: Db, recordId: string): Promise<boolean> {
	const suspended = await suspendedRecord(db, recordId)
	if (!suspended) return false
	const error = say(suspended.language as Language, 'record.problem.appeal')
	await db.transaction((tx) => advance(tx, recordId, { status: 'waiting', error }))
	return true
}

/** [R24] [L11] While the ledger contradicts itself nothing is issued: an administrator answers first. */
async function waitsForLedger(db: Db, recordId: string): Promise<boolean> {
	const making = await db.transaction((tx) => loadMaking(tx, recordId))
	const log = await logOf(db, making.organisationId)
	if (making.status === 'sealed' || !log || !(await hasAlarm(db, log.id))) return false
	const { process } = await factsForRecord(db, making.decisionId)
	const error = say(process.language as Language, 'record.problem.ledger_alarm')
	await db.transaction((tx) => advance(tx, recordId, { status: 'waiting', error }))
	return true
}

/**
 * [R18] What would not have its published form is never issued: it waits, says where, and this rejects. So it does
 * while the head of the ledger cannot be kept [R24].
 */
async function unfit(db: Db, recordId: string, error: unknown): Promise<never> {
	if (error instanceof RecordError || fullDisk(error)) {
		const making = await db.transaction((tx) => loadMaking(tx, recordId))
		const { process } = await factsForRecord(db, making.decisionId)
		const sentence = problemOf(error, process.language as Language)
		await db.transaction((tx) => advance(tx, recordId, { status: 'waiting', error: sentence }))
	}
	throw error
}

/** A record whose content is settled: the bytes, the text they speak of, and the proof of both. */
type Issued = {
	making: Making
	record: DecisionRecord
	recordBytes: Uint8Array
	text: string
	proof: string
	consistency: string | null
}

/** Settles the JSON once and enters its hash into the ledger, together; null when all is done already. */
async function issue(
	db: Db,
	recordId: string,
	at: Date,
	environment: SealingEnvironment
): Promise<Issued | null> {
	await requireHead(db, recordId, at)
	const making = await db.transaction(async (tx) => {
		const row = await loadMaking(tx, recordId)
		const settled = row.status === 'sealed' || row.canonicalJson !== null
		return settled ? row : settle(tx, row, at, environment)
	})
	if (making.status === 'sealed') return null
	assert(making.canonicalJson !== null, 'the record was just settled')
	const recordBytes = new TextEncoder().encode(making.canonicalJson)
	const { frozen } = await factsForRecord(db, making.decisionId)
	const record = parseRecord(recordBytes)
	const text = frozen.canonicalText
	return { making, record, recordBytes, text, ...(await proofsOf(db, making, record, at)) }
}

/** [L17] A ledger of which no head was signed yet gets its first one, so that there is one to go on from. */
async function requireHead(db: Db, recordId: string, at: Date): Promise<void> {
	const making = await db.transaction((tx) => loadMaking(tx, recordId))
	const log = await logOf(db, making.organisationId)
	if (!log || making.canonicalJson !== null || (await headBefore(db, log.id, log.size))) return
	await checkpoint(db, log.id, at)
}

async function settle(
	tx: Db,
	making: Making,
	at: Date,
	environment: SealingEnvironment
): Promise<Making> {
	const facts = await factsForRecord(tx, making.decisionId)
	const { publicUrl } = readEnvironment({ PUBLIC_URL: environment.PUBLIC_URL })
	const record = assemble(facts, making.id, making.requestedAt, publicUrl)
	const bytes = canonicalBytes(record)
	const settled = {
		canonicalJson: DECODER.decode(bytes),
		jsonHash: digest(bytes),
		publishedSnapshot: snapshotOf(facts)
	}
	await advance(tx, making.id, settled)
	await appendEntry(tx, {
		organisationId: making.organisationId,
		type: 'record-issued',
		at,
		processId: making.processId,
		subjectId: making.id,
		data: issuedData(record, bytes)
	})
	return { ...making, ...settled }
}

/**
 * The proof under the oldest head that holds the entry, with the witnesses that cosigned it so far [L14], and the way
 * to that head from the one before the decision [L17].
 */
async function proofsOf(
	db: Db,
	making: Making,
	{ ledger: { since } }: DecisionRecord,
	at: Date
): Promise<Pick<Issued, 'proof' | 'consistency'>> {
	const log = await logOf(db, making.organisationId)
	assert(log, 'an organisation with records has a log')
	const index = await entryAbout(db, log.id, 'record-issued', making.id)
	assert(index !== null, 'an issued record stands in the log')
	const known = await checkpointHolding(db, log.id, index)
	const signed = known ?? (await checkpoint(db, log.id, at))
	const head = await withCosignatures(db, log.id, signed)
	return {
		proof: await proofFile(db, log.id, index, head),
		consistency: since ? await consistencyFile(db, log.id, since.size, head) : null
	}
}

function sourceOf(
	{ record, recordBytes, text, proof, consistency }: Issued,
	{ signer, second }: SealingMeans
): PageSource {
	const { evaluation } = signer
	const signers = [signer, ...(second ? [second.signer] : [])]
	const seals = signers.map(({ certificate }) => keyNamed(certificateOf(certificate)))
	return { record, recordBytes, text, proof, consistency, evaluation, seals }
}

/** [R26] The same means, which say so when the time is asked for. */
function telling(means: SealingMeans, asked: () => Promise<void>): SealingMeans {
	const ask: SealingMeans['ask'] = async (...what) => {
		await asked()
		return await means.ask(...what)
	}
	return { ...means, ask }
}

/** How many pages a file has, as its page tree says. */
function pagesIn(pdf: Uint8Array): number {
	const file = openPdf(pdf)
	const root = file.dictionary(file.trailer.entries.get('Root'), 'document')
	const count = file.dictionary(root.entries.get('Pages'), 'pages').entries.get('Count')
	assert(typeof count === 'number', 'a page tree counts its pages')
	return count
}

/** [R10] Our seal, and [SL7] on top of it that of another organisation where one joins. */
async function seal(
	unsealed: Uint8Array,
	record: DecisionRecord,
	{ signer, second, ask }: SealingMeans,
	at: Date
): Promise<Uint8Array<ArrayBuffer>> {
	const reason = say(record.language, 'record.subject', {
		id: record.id,
		organisation: record.organisation.name
	})
	const words = { name: record.organisation.name, reason, at }
	const sealed = await sealPdf(unsealed, signer, ask, words)
	if (!second) return sealed
	return await sealAgain(sealed, second.signer, ask, { ...words, name: second.organisation })
}

/** [R12] Nothing leaves this room that our own verification would refuse. */
async function checkOwnWork(sealed: Uint8Array, at: Date): Promise<void> {
	const { files, seal: found, signatures } = await readRecordPdf(sealed)
	assert(files, 'the sealed file holds its record')
	const { checks } = await verifyRecord(files)
	const { checks: sealChecks } = await checkSeal(found, [], at)
	const joined = await checkSignatures(found, signatures, at)
	const failed = [...checks, ...sealChecks, ...joined].filter(({ state }) => state === 'fails')
	assert(failed.length === 0, `what we seal holds: ${failed.map(({ check }) => check).join(' ')}`)
	requireSameTime(sealChecks, at)
}

/** The sealed file, its hash in the ledger, and a head that holds it. */
async function finish(
	db: Db,
	{ making }: Issued,
	{ unsealed, sealed, key }: { unsealed: Uint8Array; sealed: Uint8Array; key: SeenKey | null },
	at: Date
): Promise<void> {
	const logId = await db.transaction(async (tx) => {
		const { status } = await loadMaking(tx, making.id)
		if (status === 'sealed') return null
		const pdfHash = digest(sealed)
		const done = { status: 'sealed', pdf: sealed, pdfHash, sealedAt: at, error: null } as const
		await advance(tx, making.id, done)
		await noteWords(tx, making.id)
		if (key) await beginSealing(tx, key, at)
		const { logId } = await appendEntry(tx, {
			organisationId: making.organisationId,
			type: 'record-sealed',
			at,
			processId: making.processId,
			subjectId: making.id,
			data: { decision: making.decisionId, unsealed: digest(unsealed), sealed: pdfHash }
		})
		await tellDecision(tx, making, at)
		await enqueue(tx, 'bundle-record', { recordId: making.id })
		return logId
	})
	if (logId) await checkpoint(db, logId, at)
}

async function progress(
	db: Db,
	{ making }: Issued,
	step: Partial<Pick<Making, 'error' | 'pages'>> & {
		status: 'rendering' | 'sealing' | 'stamping' | 'waiting'
	},
	at: Date
): Promise<void> {
	await db.transaction(async (tx) => {
		await advance(tx, making.id, step)
		await tellDecision(tx, making, at)
	})
}

function tellDecision(
	tx: Db,
	{ decisionId, artefactId, processId }: Making,
	at: Date
): Promise<void> {
	return tell(tx, 'decision', { decisionId, artefactId, processId }, at)
}

/** How far the time of a time-stamp may lie from our own clock: the making of a record takes some of it. */
const CLOCK_MS = 10 * 60_000

/** [R24] The time-stamp says another time than our clock: one of them is wrong. */
export class ClockError extends Error {
	readonly minutes: number

	constructor(minutes: number) {
		super(`our clock and the time-stamp are ${minutes} minutes apart`)
		this.name = 'ClockError'
		this.minutes = minutes
	}
}

/** [R24] What was stamped at a time far from ours is not kept. @throws ClockError */
export function requireSameTime(checks: readonly Check[], at: Date): void {
	const stamped = checks.find(({ check }) => check === 'time' || check === 'bundle_time')
	const apart = Math.abs(Date.parse(String(stamped?.params.at)) - at.getTime())
	if (apart > CLOCK_MS) throw new ClockError(Math.round(apart / 60_000))
}

/** [R24] For want of room: of the database (SQLSTATE), or where heads are kept (errno) [L15]. */
const FULL = { '53100': 'disk_full', ENOSPC: 'heads_disk_full' } as const

function fullDisk(error: unknown): (typeof FULL)[keyof typeof FULL] | null {
	for (let one = error; one instanceof Error; one = one.cause) {
		const { code } = one as { code?: unknown }
		if (code === '53100' || code === 'ENOSPC') return FULL[code]
	}
	return null
}

/** Why the record waits, in the language of authority. */
export function problemOf(error: unknown, language: Language): string {
	if (error instanceof ClockError)
		return say(language, 'record.problem.clock', { minutes: error.minutes })
	const full = fullDisk(error)
	if (full) return say(language, `record.problem.${full}`)
	if (error instanceof RecordError)
		return say(language, 'record.problem.form', { reason: error.message })
	if (error instanceof TimestampError)
		return error.reason === null
			? say(language, 'record.problem.timestamp_unavailable')
			: say(language, 'record.problem.timestamp_refused', { reason: error.reason })
	if (error instanceof SealingKeyError)
		return say(language, `record.problem.${error.code}`, error.params)
	if (error instanceof RenderError)
		return say(language, 'record.problem.rendering', { reason: error.message })
	return say(language, 'record.problem.unknown')
}
