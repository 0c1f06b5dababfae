import { Refusal } from '../errors.ts'
import { LIMITS } from '../limits.ts'
import { PdfError } from './pdf-syntax.ts'
import { readRecordPdf, type RecordPdf } from './pdf-read.ts'
import { readSigned, type Signed } from './signature-check.ts'

/**
 * [R17] The signatures that an uploaded file adds to the file we gave out. It is that file, sign by
 * sign, followed by updates that add signatures and nothing else.
 * @throws Refusal that says what is wrong with the upload
 */
export async function signaturesAdded(
	upload: Uint8Array,
	given: Uint8Array,
	sealedAt: Date,
	at: Date
): Promise<Signed[]> {
	refuseOther(upload, given)
	const known = await readRecordPdf(given)
	const read = await readUpload(upload)
	const added = read.signatures.filter(({ end }) => end > given.length)
	if (added.length === 0) throw new Refusal('signature_missing')
	if (!known.seal || read.signatures.length - added.length !== known.signatures.length)
		throw new Refusal('signature_broken')
	// A time-stamp that a tool put in between must not bring along anything else either.
	if (read.stamps.some(({ changes }) => changes === 'more'))
		throw new Refusal('signed_file_changed')
	const earlier = await Promise.all(
		[known.seal, ...known.signatures].map((one) => readSigned(one, sealedAt, at))
	)
	const used = new Set(earlier.map((one) => one?.certificate))
	const found: Signed[] = []
	for (const one of added) {
		const signed = await readSigned(one, sealedAt, at)
		if (!signed?.valid || !one.whole) throw new Refusal('signature_broken')
		if (one.changes === 'more') throw new Refusal('signed_file_changed')
		if (!signed.inForce) throw new Refusal('certificate_expired')
		if (used.has(signed.certificate)) throw new Refusal('signed_already')
		used.add(signed.certificate)
		found.push(signed)
	}
	return found
}

function refuseOther(upload: Uint8Array, given: Uint8Array): void {
	if (upload.length > LIMITS.signedFileBytes)
		throw new Refusal('signed_file_too_large', { mib: LIMITS.signedFileBytes / 2 ** 20 })
	const common = Math.min(upload.length, given.length)
	for (let at = 0; at < common; at++)
		if (upload[at] !== given[at]) throw new Refusal('not_the_sealed_file')
	if (common === 0) throw new Refusal('not_the_sealed_file')
	if (upload.length < given.length) throw new Refusal('signed_file_truncated')
}

async function readUpload(upload: Uint8Array): Promise<RecordPdf> {
	try {
		return await readRecordPdf(upload)
	} catch (error) {
		if (error instanceof PdfError) throw new Refusal('signed_file_truncated')
		throw error
	}
}
