import type { Certificate } from 'pkijs'
import { OID } from './oids.ts'
import type { AddedSignature, RecordPdf, SealInFile } from './pdf-read.ts'
import { isRoot, issuerAmong, readEvidence, standingAt, type Evidence } from './revocation.ts'
import {
	certificateOf,
	certificatesOf,
	check,
	checkPath,
	readSignature,
	stampedAt,
	stampsTime,
	type Signature
} from './signature-check.ts'
import type { Check } from './verify.ts'

/** A certificate whose standing at an instant decides over a seal, and what came along with it. */
export type Relied = { certificate: Certificate; at: Date; brought: Certificate[] }

/**
 * [SL3] What was added to a sealed file so that it can be judged after certificates have run out: evidence
 * that none was revoked, and archive time-stamps over everything. Nothing when nothing was added.
 */
export async function checkLongTerm(
	{ seal, stamps, evidence }: Pick<RecordPdf, 'seal' | 'stamps' | 'evidence'>,
	roots: Uint8Array[],
	at: Date
): Promise<Check[]> {
	if (!seal) return []
	const trusted = roots.map(certificateOf)
	const relied = evidence ? await reliedOn(seal) : []
	const archives: Check[] = []
	for (const stamp of stamps) archives.push(await checkArchive(stamp, trusted, at))
	if (!evidence) return archives
	return [await checkRevocation(relied, readEvidence(evidence), trusted), ...archives]
}

/** The signer of a seal and its time-stamp authority, at the time of the stamp; none without a stamp. */
export async function reliedOn(seal: SealInFile): Promise<Relied[]> {
	const signature = await readSignature(seal.cms, seal.signed)
	if (!signature) return []
	const token = seal.archive ? signature : await tokenOf(signature)
	const at = token && stampedAt(token.data)
	if (!token || !at) return []
	const brought = [...certificatesOf(signature.data), ...certificatesOf(token.data)]
	const certificates = seal.archive ? [token] : [signature, token]
	return certificates.map(({ certificate }) => ({ certificate, at, brought }))
}

async function tokenOf({ info }: Signature): Promise<Signature | null> {
	const attribute = info.unsignedAttrs?.attributes.find(({ type }) => type === OID.timeStampToken)
	if (!attribute) return null
	const value = new Uint8Array(info.signature.valueBlock.valueHexView)
	return readSignature(new Uint8Array(attribute.values[0].toBER()), value)
}

async function checkRevocation(
	relied: Relied[],
	evidence: Evidence,
	trusted: Certificate[]
): Promise<Check> {
	const params = { at: relied[0]?.at.toISOString() ?? '' }
	let known = relied.length > 0
	for (const { certificate, at, brought } of relied) {
		const pool = [...brought, ...evidence.certificates, ...trusted]
		for (let current = certificate, step = 0; !isRoot(current) && step < 8; step++) {
			const issuer = await issuerAmong(current, pool)
			const standing = issuer ? await standingAt(current, issuer, evidence, at) : 'unknown'
			if (standing === 'revoked') return check('revocation', 'fails', params)
			if (standing === 'unknown') known = false
			if (!issuer) break
			current = issuer
		}
	}
	return check('revocation', known ? 'holds' : 'unknown', params)
}

/** A time-stamp over the file as it was then, with all seals and evidence in it. */
async function checkArchive(
	stamp: AddedSignature,
	trusted: Certificate[],
	at: Date
): Promise<Check> {
	const token = await readSignature(stamp.cms, stamp.signed)
	const when = token && stampedAt(token.data)
	const sound = token?.valid && when && stampsTime(token.certificate)
	if (!sound || !stamp.whole || stamp.changes === 'more')
		return check('archive', 'fails', { authority: '', at: at.toISOString() })
	const path = await checkPath(token, trusted, when)
	const params = { authority: path.params.signer, at: when.toISOString() }
	return check('archive', path.state === 'holds' ? 'holds' : 'unknown', params)
}
