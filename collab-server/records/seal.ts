import { SignedAndUnsignedAttributes } from 'pkijs'
import { OID } from '#schema/record/oids.ts'
import { attributeOf, signData, toDer, type Content, type Signer } from './cms.ts'
import { prepareNextSeal } from './pdf-later.ts'
import { prepare, type Prepared, type SealWords } from './pdf-update.ts'
import { timestamp, type AskForTime } from './timestamp.ts'

/** Holes are tried from this size on; a long chain of a time-stamp authority may need a larger one. */
const HOLE_BYTES = 16 * 1024
const LARGEST_HOLE_BYTES = 128 * 1024

/**
 * [R10] [R11] Seals a rendered record: PAdES baseline B-T (ETSI EN 319 142-1), so never without a
 * time-stamp. The unsealed bytes stay inside, unchanged, followed by one incremental update.
 * Throws a TimestampError when the authority gives no time; then there is no seal at all.
 */
export async function sealPdf(
	pdf: Uint8Array,
	signer: Signer,
	ask: AskForTime,
	words: SealWords
): Promise<Uint8Array<ArrayBuffer>> {
	return await sealIn((holeBytes) => prepare(pdf, words, holeBytes), signer, ask)
}

/**
 * [SL7] Another organisation seals the sealed file, also with a time-stamp: an update of its own, so that the
 * first seal and all before it stay as they were. Throws a TimestampError, and then there is none.
 */
export async function sealAgain(
	pdf: Uint8Array,
	signer: Signer,
	ask: AskForTime,
	words: SealWords
): Promise<Uint8Array<ArrayBuffer>> {
	return await sealIn(async (holeBytes) => prepareNextSeal(pdf, words, holeBytes), signer, ask)
}

async function sealIn(
	prepared: (holeBytes: number) => Promise<Prepared>,
	signer: Signer,
	ask: AskForTime
): Promise<Uint8Array<ArrayBuffer>> {
	for (const holeBytes of holesFor()) {
		const place = await prepared(holeBytes)
		const part = { type: OID.data, bytes: signedPart(place), detached: true }
		const cms = await sealOver(part, signer, ask)
		if (cms.length <= holeBytes) return filled(place, cms)
	}
	throw new Error('the certificates of the seal are too large')
}

/** [R11] CAdES with a time-stamp over the signature's value, as DER: there is none without. */
export async function sealOver(
	content: Content,
	signer: Signer,
	ask: AskForTime
): Promise<Uint8Array<ArrayBuffer>> {
	const signed = await signData(content, signer)
	const [info] = signed.signerInfos
	if (!info) throw new Error('nobody signed')
	const value = new Uint8Array(info.signature.valueBlock.valueHexView)
	const token = await timestamp(value, ask)
	info.unsignedAttrs = new SignedAndUnsignedAttributes({
		type: 1,
		attributes: [attributeOf(OID.timeStampToken, token.toSchema())]
	})
	return toDer(signed)
}

/** Sizes of the empty place to try, in bytes. */
export function holesFor(): number[] {
	const sizes = []
	for (let bytes = HOLE_BYTES; bytes <= LARGEST_HOLE_BYTES; bytes *= 2) sizes.push(bytes)
	return sizes
}

export function signedPart({ bytes, hole }: Prepared): Uint8Array<ArrayBuffer> {
	const part = new Uint8Array(bytes.length - (hole.end - hole.start))
	part.set(bytes.subarray(0, hole.start))
	part.set(bytes.subarray(hole.end), hole.start)
	return part
}

export function filled({ bytes, hole }: Prepared, cms: Uint8Array): Uint8Array<ArrayBuffer> {
	const digits = Buffer.from(cms).toString('hex')
	bytes.set(Buffer.from(digits, 'latin1'), hole.start + 1)
	return bytes
}
