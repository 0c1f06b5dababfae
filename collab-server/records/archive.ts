import { assert } from '#schema/errors.ts'
import { reliedOn } from '#schema/record/long-term.ts'
import { readRecordPdf } from '#schema/record/pdf-read.ts'
import type { EvidenceBytes } from '#schema/record/revocation.ts'
import { nameOf, readSignature, stampedAt } from '#schema/record/signature-check.ts'
import { gather, type Gathered, type Wanted } from './evidence.ts'
import type { GuardedFetch } from './guarded-fetch.ts'
import { prepareStamp, withEvidence } from './pdf-later.ts'
import { filled, holesFor, signedPart } from './seal.ts'
import { timestamp, type AskForTime } from './timestamp.ts'

/** A file that holds for longer: which authority stamped it, when, and until when its certificate lasts. */
export type Archived = {
	pdf: Uint8Array<ArrayBuffer>
	authority: string
	at: Date
	until: Date
}

/** Evidence cannot be had, or speaks against the seal. The file stays as it is. */
export class EvidenceError extends Error {
	readonly standing: Gathered['standing']
	readonly missing: Gathered['missing']

	constructor({ standing, missing }: Gathered) {
		super(standing === 'revoked' ? 'a certificate was revoked' : 'evidence is missing')
		this.name = 'EvidenceError'
		this.standing = standing
		this.missing = missing
	}
}

export type ArchiveMeans = { ask: AskForTime; fetch: GuardedFetch; known: EvidenceBytes }

/**
 * [SL3] From B-T to B-LTA: evidence on every certificate that seals, signatures and stamps so far rely on
 * (B-LT), then an archive time-stamp over everything (B-LTA): two updates, and all before them stays as it
 * was. Evidence on what people signed is added where it can be had. Throws an EvidenceError or a
 * TimestampError, and then nothing is made.
 */
export async function archivePdf(
	pdf: Uint8Array,
	{ ask, fetch, known }: ArchiveMeans
): Promise<Archived> {
	const { seal, signatures, stamps, evidence } = await readRecordPdf(pdf)
	assert(seal, 'what is archived is sealed')
	const before = joined(evidence, known)
	const needed = (await Promise.all([seal, ...stamps].map(reliedOn))).flat()
	const others = (await Promise.all(signatures.map(reliedOn))).flat()
	const brought = [...needed, ...others].flatMap(({ brought }) => brought)
	const start = {
		...before,
		certificates: [...before.certificates, ...brought.map((one) => derOf(one))]
	}
	const must = await gather(needed, start, fetch)
	if (must.standing !== 'good') throw new EvidenceError(must)
	const all = await gather(others satisfies Wanted[], must.evidence, fetch)
	return stampOver(await withEvidence(pdf, all.evidence), ask)
}

/** An archive time-stamp over a file as it is. */
async function stampOver(pdf: Uint8Array, ask: AskForTime): Promise<Archived> {
	for (const holeBytes of holesFor()) {
		const prepared = prepareStamp(pdf, holeBytes)
		const part = signedPart(prepared)
		const token = new Uint8Array((await timestamp(part, ask)).toSchema().toBER())
		if (token.length <= holeBytes)
			return { pdf: filled(prepared, token), ...(await tokenSays(token, part)) }
	}
	throw new Error('the certificates of the time-stamp are too large')
}

async function tokenSays(token: Uint8Array<ArrayBuffer>, part: Uint8Array<ArrayBuffer>) {
	const signature = await readSignature(token, part)
	const at = signature && stampedAt(signature.data)
	assert(signature?.valid && at, 'the time-stamp just received holds')
	const { certificate } = signature
	return { authority: nameOf(certificate), at, until: certificate.notAfter.value }
}

function joined(one: EvidenceBytes | null, other: EvidenceBytes): EvidenceBytes {
	return {
		certificates: [...(one?.certificates ?? []), ...other.certificates],
		answers: [...(one?.answers ?? []), ...other.answers],
		lists: [...(one?.lists ?? []), ...other.lists]
	}
}

function derOf(certificate: Wanted['certificate']): Uint8Array {
	return new Uint8Array(certificate.toSchema().toBER())
}
