import type { Verifier } from '../ledger/checkpoint.ts'
import { checkBundle } from './bundle-check.ts'
import { readBundle } from './bundle-read.ts'
import { checkInside, checkSealedEntry, checkSealedWitnesses, filesIn, pdfIn } from './inside.ts'
import { checkLongTerm } from './long-term.ts'
import { readRecordPdf, type RecordPdf } from './pdf-read.ts'
import { PdfError } from './pdf-syntax.ts'
import type { DecisionRecord } from './record.ts'
import { checkSeal, checkSignatures, type SealReport } from './signature-check.ts'
import { checkSealedSince } from './since.ts'
import { verifyRecord, type Check, type CheckState, type RecordFiles } from './verify.ts'
import { isZip, ZipError } from './zip-read.ts'

/** What a reader brings: whom they trust, and the log's key as they know it. */
export type Trust = {
	/** Authorities, X.509 DER. */
	roots: Uint8Array[]
	/** Also the authority that an installation made for itself, for learning and testing. */
	evaluation: boolean
	verifier: Verifier | null
	/** Keys of witnesses of ledgers, as the reader knows them [L14]. */
	witnesses?: readonly Verifier[]
	/** Used where no time-stamp says when something was sealed. */
	at: Date
}

export type Examination = {
	kind: 'pdf' | 'bundle' | 'json'
	record: DecisionRecord | null
	files: RecordFiles | null
	checks: Check[]
	/** Sealed with keys that an installation made for itself. */
	evaluation: boolean
	root: Uint8Array | null
}

/** Why a file says nothing at all: it is none of the three kinds, or cannot be read safely. */
export type Unreadable = {
	kind: 'unreadable'
	reason: 'other' | 'damaged' | ZipError['code']
	member: string
}

/**
 * [AS4] [R13] Everything that can be said about a file: a sealed PDF, a bundle, or the data alone. Runs in a
 * browser and without a network. What is missing is unknown, what does not fit fails.
 */
export async function examine(bytes: Uint8Array, trust: Trust): Promise<Examination | Unreadable> {
	try {
		if (isZip(bytes)) return await examineBundle(bytes, trust)
		if (startsWith(bytes, '%PDF')) return await examinePdf(bytes, trust)
		if (startsWith(bytes, '{')) return await examineJson(bytes, trust)
	} catch (error) {
		if (error instanceof ZipError)
			return { kind: 'unreadable', reason: error.code, member: error.member }
		if (error instanceof PdfError) return { kind: 'unreadable', reason: 'damaged', member: '' }
		throw error
	}
	return { kind: 'unreadable', reason: 'other', member: '' }
}

/** The worst of all checks decides. */
export function verdictOf(checks: readonly Check[]): CheckState {
	if (checks.some(({ state }) => state === 'fails')) return 'fails'
	return checks.some(({ state }) => state === 'unknown') ? 'unknown' : 'holds'
}

async function examinePdf(bytes: Uint8Array, trust: Trust): Promise<Examination> {
	const pdf = await readRecordPdf(bytes)
	const { record, checks } = await recordIn(pdf.files, trust)
	const seal = await sealOf(pdf, trust)
	return {
		kind: 'pdf',
		record,
		files: pdf.files,
		...seal,
		checks: [...checks, ...seal.checks]
	}
}

async function examineJson(bytes: Uint8Array, trust: Trust): Promise<Examination> {
	const files = { record: bytes, text: null, proof: null }
	const { record, checks } = await verifyRecord(files, trust.verifier)
	const none = await checkSeal(null, [], trust.at)
	return { kind: 'json', record, files, ...none, checks: [...checks, ...none.checks] }
}

async function examineBundle(bytes: Uint8Array, trust: Trust): Promise<Examination> {
	const bundle = await readBundle(bytes)
	const around = await trusting(trust, (roots) => checkBundle(bundle, roots, trust.at))
	const found = pdfIn(bundle)
	// One that cannot be read is not as it was sealed, and named so already.
	const pdf = found && (await readRecordPdf(found.bytes).catch(() => null))
	const files = filesIn(bundle)
	const { record, checks } = await recordIn(files, trust)
	const seal = await sealOf(pdf ?? NO_PDF, trust)
	const inside = record
		? [
				checkInside(bundle, record, pdf),
				await checkSealedEntry(bundle, record, found?.bytes ?? null),
				...(await checkSealedSince(bundle, record)),
				...(await checkSealedWitnesses(bundle, record, trust.witnesses ?? []))
			]
		: []
	return {
		kind: 'bundle',
		record,
		files,
		checks: [...around.checks, ...inside, ...checks, ...seal.checks],
		evaluation: around.evaluation || seal.evaluation,
		root: around.root ?? seal.root
	}
}

async function recordIn(files: RecordFiles | null, { verifier, witnesses }: Trust) {
	if (files) return verifyRecord(files, verifier, witnesses)
	return { record: null, checks: [{ check: 'form', state: 'unknown', params: {} } satisfies Check] }
}

async function sealOf(pdf: RecordPdf, trust: Trust): Promise<SealReport> {
	const { seal, signatures } = pdf
	const report = await trusting(trust, (roots) => checkSeal(seal, roots, trust.at))
	const own = trust.evaluation && report.evaluation && report.root ? [report.root] : []
	const lasting = await checkLongTerm(pdf, [...trust.roots, ...own], trust.at)
	const signed = await checkSignatures(seal, signatures, trust.at)
	return { ...report, checks: [...report.checks, ...lasting, ...signed] }
}

const NO_PDF: RecordPdf = { files: null, seal: null, signatures: [], stamps: [], evidence: null }

/** Once more with the evaluation authority inside, where the reader wants to trust that. */
async function trusting(
	{ roots, evaluation }: Trust,
	check: (roots: Uint8Array[]) => Promise<SealReport>
): Promise<SealReport> {
	const report = await check(roots)
	if (!evaluation || !report.evaluation || !report.root) return report
	return check([...roots, report.root])
}

function startsWith(bytes: Uint8Array, sign: string): boolean {
	return [...sign].every((character, at) => bytes[at] === character.charCodeAt(0))
}
