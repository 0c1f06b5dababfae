import { createECDSASignatureFromCMS, ECNamedCurves, ECPublicKey } from 'pkijs'
import { fromBER } from 'asn1js'
import { zipSync, type Zippable } from 'fflate'
import { assert } from '#schema/errors.ts'
import {
	ASIC_TYPE,
	coveredOf,
	listXml,
	manifestXml,
	MEMBERS,
	type BundleForm,
	type Covered
} from '#schema/record/asic.ts'
import { OID } from '#schema/record/oids.ts'
import { signatureValue, signedInfo, xadesXml } from '#schema/record/xades.ts'
import { certificateOf, type Signer } from './cms.ts'
import { sealOver } from './seal.ts'
import { timestamp, type AskForTime } from './timestamp.ts'

/** A file of the bundle, with its media type. */
export type Part = { name: string; type: string; bytes: Uint8Array }

/** Who seals, who tells the time, and when that is. */
export type Sealing = { signer: Signer; ask: AskForTime; at: Date }

/**
 * [AS1] [AS2] [AS3] An ASiC-E container over these parts, B-T: never without a time-stamp [R11]. The same
 * parts give the same bytes but for signature and time-stamp. Throws a TimestampError without a time.
 */
export async function sealBundle(
	form: BundleForm,
	parts: readonly Part[],
	sealing: Sealing
): Promise<Uint8Array> {
	const covered = parts.map(({ name, type, bytes }) => coveredOf(name, type, bytes))
	const outside = form === 'cades' ? await cades(covered, sealing) : await xades(covered, sealing)
	return pack([...parts, ...outside])
}

/** [AS2] The manifest, and CAdES over it, detached. */
async function cades(covered: Covered[], { signer, ask, at }: Sealing): Promise<Packed[]> {
	const bytes = utf8(manifestXml(covered))
	const content = { type: OID.data, bytes, detached: true, signedAt: at }
	return [
		{ name: MEMBERS.manifest, bytes },
		{ name: MEMBERS.cades, bytes: await sealOver(content, signer, ask) }
	]
}

/** [AS3] XAdES over each part, and the list of the parts that its readers look for. */
async function xades(covered: Covered[], { signer, ask, at }: Sealing): Promise<Packed[]> {
	const signed = {
		covered,
		algorithm: signer.algorithm,
		signedAt: at.toISOString().replace(/\.\d+Z$/, 'Z'),
		certificates: [signer.certificate, ...signer.chain].map(base64)
	}
	const signature = base64(await signXml(utf8(signedInfo(signed)), signer))
	const token = await timestamp(utf8(signatureValue(signature)), ask)
	const seal = { ...signed, signature, token: base64(new Uint8Array(token.toSchema().toBER())) }
	return [
		{ name: MEMBERS.list, bytes: utf8(listXml(covered)) },
		{ name: MEMBERS.xades, bytes: utf8(xadesXml(seal)) }
	]
}

/** XML Signature wants the two integers of ECDSA side by side (RFC 4051, 3.3). */
async function signXml(
	bytes: Uint8Array<ArrayBuffer>,
	{ algorithm, certificate, sign }: Signer
): Promise<Uint8Array> {
	const signature = new Uint8Array(await sign(bytes))
	if (algorithm === 'rsa') return signature
	const { result } = fromBER(signature)
	return new Uint8Array(createECDSASignatureFromCMS(result, bytesOfCurve(certificate)))
}

function bytesOfCurve(certificate: Uint8Array): number {
	const { parsedKey } = certificateOf(certificate).subjectPublicKeyInfo
	const curve = parsedKey instanceof ECPublicKey && ECNamedCurves.find(parsedKey.namedCurve)
	assert(curve, 'a key of a curve that can be named')
	return curve.size
}

type Packed = Pick<Part, 'name' | 'bytes'>

/** Of 1980, which is when time begins in a zip: the same wherever and whenever it is packed. */
const NO_TIME = new Date(1980, 0, 1)

/** [AS1] The type stands first and unpacked. */
function pack(parts: readonly Packed[]): Uint8Array {
	const files: Zippable = { [MEMBERS.mimetype]: [utf8(ASIC_TYPE), { level: 0 }] }
	for (const { name, bytes } of parts) files[name] = bytes
	return zipSync(files, { mtime: NO_TIME })
}

function utf8(text: string): Uint8Array<ArrayBuffer> {
	return new TextEncoder().encode(text)
}

function base64(bytes: Uint8Array): string {
	return Buffer.from(bytes).toString('base64')
}
