import { OctetString, type Sequence } from 'asn1js'
import {
	Certificate,
	CertificateChainValidationEngine,
	ContentInfo,
	ExtKeyUsage,
	SignedData,
	TSTInfo,
	type SignerInfo
} from 'pkijs'
import { sha256 } from '@noble/hashes/sha2.js'
import { sameBytes } from '../ledger/bytes.ts'
import { OID } from './oids.ts'
import type { AddedSignature, SealInFile } from './pdf-read.ts'
import type { Check, CheckState } from './verify.ts'

/** The organisation named in every certificate that an installation made for itself [R9]. */
export const EVALUATION_ORGANISATION = 'Interlink evaluation, not qualified'

export type SealReport = {
	checks: Check[]
	/** The seal's certificate was made by an installation for itself. */
	evaluation: boolean
	/** X.509 DER of the last certificate of the chain inside the file, if the file brings one. */
	root: Uint8Array | null
}

/**
 * [R10] [R11] What a seal shows: that it covers the whole file, that it fits the file, who made it and
 * when. `roots` (X.509 DER) are the authorities the reader trusts; with none, trust stays "unknown".
 * `at` is used where no time-stamp says when the seal was made. Runs in a browser.
 */
export async function checkSeal(
	seal: SealInFile | null,
	roots: Uint8Array[],
	at: Date
): Promise<SealReport> {
	if (!seal) return reportOf([check('whole', 'unknown'), check('seal', 'unknown')])
	const whole = check('whole', seal.whole ? 'holds' : 'fails', {
		added: seal.followed ? 'yes' : 'no'
	})
	const signature = await readSignature(seal.cms, seal.signed)
	if (!signature) return reportOf([whole, check('seal', 'fails')])
	const trusted = roots.map(certificateOf)
	const time = await checkTime(signature.info, trusted)
	// A time nobody we trust confirms must not bring an expired certificate back to life.
	const believed = time.check.state === 'holds' || trusted.length === 0 ? time.at : null
	const path = await checkPath(signature, trusted, believed ?? at)
	const checks = [
		whole,
		check('seal', signature.valid ? 'holds' : 'fails', { signer: path.params.signer }),
		check('certificate', path.state, path.params),
		time.check
	]
	return reportOf(checks, signature.certificate, path.root)
}

/** What was found of a seal, with whose certificate it is. */
export function reportOf(
	checks: Check[],
	certificate: Certificate | null = null,
	root: Certificate | null = null
): SealReport {
	return {
		checks,
		evaluation: certificate !== null && organisationOf(certificate) === EVALUATION_ORGANISATION,
		root: root ? derOf(root) : null
	}
}

/** A signature somebody added to a sealed file, as far as it can be judged without lists of trust. */
export type Signed = {
	signer: string
	issuer: string
	/** SHA-256 of the certificate: pairs of hexadecimal signs. */
	certificate: string
	at: Date
	/** A time-stamp says when; otherwise it is what the signature claims, or when we were shown it. */
	stamped: boolean
	/** It fits what it covers. */
	valid: boolean
	/** The certificate was in force then. */
	inForce: boolean
}

/**
 * [R17] Reads one signature. Without a time-stamp its own claim counts only between the seal (`from`)
 * and now (`at`): it holds the seal, so it cannot be older. Null when it is none.
 */
export async function readSigned(
	{ cms, signed, claimedAt }: SealInFile,
	from: Date,
	at: Date
): Promise<Signed | null> {
	const signature = await readSignature(cms, signed)
	if (!signature) return null
	const { certificate, info, valid } = signature
	const stamp = (await checkTime(info, [])).at
	const claimed = isBetween(claimedAt, from, at) ? claimedAt : at
	const when = stamp ?? claimed ?? at
	return {
		signer: nameOf(certificate),
		issuer: nameOf(certificate, 'issuer'),
		certificate: fingerprintOf(derOf(certificate)),
		at: when,
		stamped: stamp !== null,
		valid,
		inForce: certificate.notBefore.value <= when && when <= certificate.notAfter.value
	}
}

/** [R17] One check for each signature added after the seal. */
export async function checkSignatures(
	seal: SealInFile | null,
	signatures: AddedSignature[],
	at: Date
): Promise<Check[]> {
	const sealed = seal && (await readSigned(seal, new Date(0), at))
	const from = sealed?.stamped ? sealed.at : new Date(0)
	return Promise.all(signatures.map((one) => checkSignature(one, from, at)))
}

async function checkSignature(one: AddedSignature, from: Date, at: Date): Promise<Check> {
	const signed = await readSigned(one, from, at)
	const params = {
		signer: signed?.signer ?? '',
		issuer: signed?.issuer ?? '',
		at: (signed?.at ?? at).toISOString()
	}
	const sound = signed?.valid && signed.inForce && one.whole && one.changes !== 'more'
	if (!sound) return check('signature', 'fails', params)
	return check('signature', one.changes === 'mark' ? 'unknown' : 'holds', params)
}

/** Clocks of people are a little early or late. */
const CLOCK_MS = 5 * 60_000
function isBetween(claimed: Date | null, from: Date, at: Date): boolean {
	if (!claimed) return false
	return (
		claimed.getTime() >= from.getTime() - CLOCK_MS && claimed.getTime() <= at.getTime() + CLOCK_MS
	)
}

/** The SHA-256 of a certificate as people compare it: pairs of hexadecimal signs. */
export function fingerprintOf(certificate: Uint8Array): string {
	return Array.from(sha256(certificate), (byte) => byte.toString(16).padStart(2, '0')).join(':')
}

/** Digests nobody can forge today: SHA-256, SHA-384, SHA-512. */
const SOUND = new Set<string>([OID.sha256, OID.sha384, OID.sha512])

export type Signature = {
	data: SignedData
	info: SignerInfo
	certificate: Certificate
	/** The signature fits the bytes, and names the certificate it was made with. */
	valid: boolean
}

/** A CMS with one signer over these bytes; null when it is none. */
export async function readSignature(
	cms: Uint8Array<ArrayBuffer>,
	signed: Uint8Array<ArrayBuffer>
): Promise<Signature | null> {
	try {
		const data = new SignedData({ schema: ContentInfo.fromBER(cms).content })
		const [info] = data.signerInfos
		const certificate = info && signerOf(data, info)
		if (!info || !certificate) return null
		const sound = SOUND.has(info.digestAlgorithm.algorithmId) && namesCertificate(info, certificate)
		return { data, info, certificate, valid: sound && (await fits(data, signed)) }
	} catch {
		return null
	}
}

/** pkijs compares the digest (or the imprint of a token) and checks the signature over the attributes. */
async function fits(data: SignedData, signed: Uint8Array<ArrayBuffer>): Promise<boolean> {
	try {
		return await data.verify({ signer: 0, data: signed.slice().buffer, checkChain: false })
	} catch {
		return false
	}
}

/** Whether signing-certificate-v2 names this certificate: without it, another could be put in its place. */
function namesCertificate({ signedAttrs }: SignerInfo, certificate: Certificate): boolean {
	const attribute = signedAttrs?.attributes.find(({ type }) => type === OID.signingCertificateV2)
	const list = (attribute?.values[0] as Sequence | undefined)?.valueBlock.value[0]
	const [first] = (list as Sequence | undefined)?.valueBlock.value ?? []
	const hash = (first as Sequence | undefined)?.valueBlock.value.find(
		(part) => part instanceof OctetString
	)
	return hash ? sameBytes(hash.valueBlock.valueHexView, sha256(derOf(certificate))) : false
}

function signerOf(data: SignedData, info: SignerInfo): Certificate | undefined {
	const id = info.sid
	return certificatesOf(data).find(
		(certificate) =>
			certificate.serialNumber.isEqual(id.serialNumber) && certificate.issuer.isEqual(id.issuer)
	)
}

export function certificatesOf({ certificates }: SignedData): Certificate[] {
	return (certificates ?? []).filter((item): item is Certificate => item instanceof Certificate)
}

type Path = {
	state: CheckState
	params: { signer: string; issuer: string; fingerprint: string }
	root: Certificate | null
}

/** Who issued a certificate, and whether the reader trusts that: `data` brings the certificates between. */
export async function checkPath(
	signature: Pick<Signature, 'certificate' | 'data'>,
	trusted: Certificate[],
	at: Date
): Promise<Path> {
	const { certificate } = signature
	const brought = certificatesOf(signature.data)
	const root = lastOf(certificate, [...brought, ...trusted])
	const params = {
		signer: nameOf(certificate),
		issuer: nameOf(root ?? certificate, 'issuer'),
		fingerprint: root ? fingerprintOf(derOf(root)) : ''
	}
	const anchors = trusted.length > 0 ? trusted : root ? [root] : []
	const sound =
		anchors.length > 0 &&
		(await signsItself(root)) &&
		(await leadsTo(anchors, brought, certificate, at))
	if (!sound && anchors.length > 0) return { state: 'fails', params, root }
	return { state: sound && trusted.length > 0 ? 'holds' : 'unknown', params, root }
}

/** Nothing above a root vouches for its bytes but itself: one that was changed is not the one it names. */
async function signsItself(root: Certificate | null): Promise<boolean> {
	return root === null || (await root.verify().catch(() => true))
}

/** Whether the chain is sound and in force at that time, up to one of these authorities (RFC 5280). */
async function leadsTo(
	anchors: Certificate[],
	brought: Certificate[],
	certificate: Certificate,
	at: Date
): Promise<boolean> {
	const engine = new CertificateChainValidationEngine({
		trustedCerts: anchors,
		certs: [...brought.filter((other) => other !== certificate), certificate],
		checkDate: at
	})
	return (await engine.verify()).result
}

/** The self-signed certificate at the end of the chain, if it is at hand. */
function lastOf(certificate: Certificate, pool: Certificate[]): Certificate | null {
	let current = certificate
	for (let steps = 0; steps < 10; steps++) {
		if (current.issuer.isEqual(current.subject)) return current
		const issuer = pool.find(({ subject }) => subject.isEqual(current.issuer))
		if (!issuer) return null
		current = issuer
	}
	return null
}

export type Time = { check: Check; at: Date | null }
const NO_TIME: Time = { check: check('time', 'fails'), at: null }

/** [R11] The time-stamp over the signature's value; a seal without one does not hold. */
export async function checkTime(
	{ unsignedAttrs, signature }: Pick<SignerInfo, 'unsignedAttrs' | 'signature'>,
	trusted: Certificate[]
): Promise<Time> {
	const attribute = unsignedAttrs?.attributes.find(({ type }) => type === OID.timeStampToken)
	const value = attribute?.values[0] as Sequence | undefined
	if (!value) return NO_TIME
	const signed = new Uint8Array(signature.valueBlock.valueHexView)
	return timeOf(new Uint8Array(value.toBER()), signed, trusted)
}

/** [L10] What a time-stamp token (RFC 3161, DER) that stands by itself says of these bytes. */
export function checkToken(
	token: Uint8Array,
	signed: Uint8Array<ArrayBuffer>,
	roots: Uint8Array[]
): Promise<Time> {
	return timeOf(new Uint8Array(token), signed, roots.map(certificateOf))
}

async function timeOf(
	der: Uint8Array<ArrayBuffer>,
	signed: Uint8Array<ArrayBuffer>,
	trusted: Certificate[]
): Promise<Time> {
	const token = await readSignature(der, signed)
	const at = token && stampedAt(token.data)
	if (!token?.valid || !at || !stampsTime(token.certificate)) return NO_TIME
	const path = await checkPath(token, trusted, at)
	const state = path.state === 'holds' ? 'holds' : 'unknown'
	return {
		check: check('time', state, { authority: path.params.signer, at: at.toISOString() }),
		at
	}
}

export function stampedAt({ encapContentInfo }: SignedData): Date | null {
	if (encapContentInfo.eContentType !== OID.timeStampContent || !encapContentInfo.eContent)
		return null
	return TSTInfo.fromBER(encapContentInfo.eContent.getValue()).genTime
}

/** RFC 3161 section 2.3: the certificate is for time-stamps. */
export function stampsTime({ extensions }: Certificate): boolean {
	const usage = extensions?.find(({ extnID }) => extnID === OID.extendedKeyUsage)?.parsedValue
	return usage instanceof ExtKeyUsage && usage.keyPurposes.includes(OID.timeStamping)
}

export function nameOf(certificate: Certificate, whose: 'subject' | 'issuer' = 'subject'): string {
	const names = certificate[whose].typesAndValues
	const value = (type: string) => names.find((name) => name.type === type)?.value.valueBlock.value
	return [value(OID.commonName), value(OID.organisationName)].filter(Boolean).join(', ')
}

export function organisationOf({ subject }: Certificate): string {
	const name = subject.typesAndValues.find(({ type }) => type === OID.organisationName)
	return name?.value.valueBlock.value ?? ''
}

export function certificateOf(der: Uint8Array): Certificate {
	return Certificate.fromBER(new Uint8Array(der))
}

export function derOf(certificate: Certificate): Uint8Array {
	return new Uint8Array(certificate.toSchema().toBER())
}

export function check(
	name: Check['check'],
	state: CheckState,
	params: Check['params'] = {}
): Check {
	return { check: name, state, params }
}
