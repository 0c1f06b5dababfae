import {
	Certificate,
	ContentInfo,
	CRLDistributionPoints,
	InfoAccess,
	OCSPRequest,
	SignedData,
	type GeneralName
} from 'pkijs'
import { OID } from '#schema/record/oids.ts'
import {
	isRoot,
	issuerAmong,
	readEvidence,
	standingAt,
	type EvidenceBytes,
	type Standing,
	type Wording
} from '#schema/record/revocation.ts'
import type { GuardedFetch } from './guarded-fetch.ts'

/** Whose standing is wanted, and at which instant: evidence must not be older, unless it is still in force. */
export type Wanted = { certificate: Certificate; at: Date; wording?: Wording }

/** What was found. `missing` says of whom nothing could be had; it is empty when all is known. */
export type Gathered = {
	standing: Standing
	evidence: EvidenceBytes
	missing: { name: string; why: 'no_address' | 'no_answer' | 'no_issuer' }[]
}

const OCSP_TYPE = 'application/ocsp-request'
const LONGEST_CHAIN = 8

/**
 * [SL4] Evidence on whole chains, from what is known already and from the addresses that the certificates
 * themselves name: first asked about the one (OCSP), then the list (CRL).
 */
export async function gather(
	wanted: readonly Wanted[],
	known: EvidenceBytes,
	fetch: GuardedFetch
): Promise<Gathered> {
	const found = new Found(known)
	for (const one of wanted) await followUp(one, found, fetch)
	return found.result()
}

/** The evidence in the making. */
class Found {
	readonly evidence: EvidenceBytes = { certificates: [], answers: [], lists: [] }
	readonly missing: Gathered['missing'] = []
	revoked = false

	constructor(known: EvidenceBytes) {
		for (const kind of ['certificates', 'answers', 'lists'] as const)
			for (const der of known[kind]) this.keep(kind, der)
	}

	get pool(): Certificate[] {
		return readEvidence(this.evidence).certificates
	}

	keep(kind: keyof EvidenceBytes, der: Uint8Array): void {
		const all = this.evidence[kind]
		if (!all.some((one) => Buffer.compare(one, der) === 0)) all.push(der)
	}

	result(): Gathered {
		const known = this.missing.length === 0 ? 'good' : 'unknown'
		const standing = this.revoked ? 'revoked' : known
		return { standing, evidence: this.evidence, missing: this.missing }
	}
}

async function followUp(wanted: Wanted, found: Found, fetch: GuardedFetch): Promise<void> {
	let current = wanted.certificate
	for (let step = 0; step < LONGEST_CHAIN; step++) {
		found.keep('certificates', derOf(current))
		if (isRoot(current)) return
		const issuer =
			(await issuerAmong(current, found.pool)) ?? (await fetchIssuer(current, found, fetch))
		if (!issuer) return void found.missing.push({ name: nameOf(current), why: 'no_issuer' })
		const standing = await askAbout({ ...wanted, certificate: current }, issuer, found, fetch)
		if (standing === 'revoked') found.revoked = true
		current = issuer
	}
}

/** Names an issuer's certificate by address (RFC 5280, 4.2.2.1), where it did not come along. */
async function fetchIssuer(
	certificate: Certificate,
	found: Found,
	fetch: GuardedFetch
): Promise<Certificate | null> {
	for (const address of accessAt(certificate, OID.issuers)) {
		const answer = await fetch(address).catch(() => null)
		for (const der of answer ? certificatesFrom(answer) : []) found.keep('certificates', der)
	}
	return issuerAmong(certificate, found.pool)
}

async function askAbout(
	{ certificate, at, wording }: Wanted,
	issuer: Certificate,
	found: Found,
	fetch: GuardedFetch
): Promise<Standing> {
	const already = await standingAt(certificate, issuer, readEvidence(found.evidence), at, wording)
	if (already !== 'unknown') return already
	const sources = [
		...accessAt(certificate, OID.ocsp).map((address) => ({ kind: 'answers', address }) as const),
		...listsOf(certificate).map((address) => ({ kind: 'lists', address }) as const)
	]
	for (const { kind, address } of sources) {
		const question = kind === 'answers' ? await questionFor(certificate, issuer) : undefined
		const der = await fetch(address, question).catch(() => null)
		if (!der) continue
		const alone = { certificates: [], answers: [], lists: [], [kind]: [der] }
		const standing = await standingAt(certificate, issuer, readEvidence(alone), at, wording)
		if (standing === 'unknown') continue
		found.keep(kind, der)
		return standing
	}
	const why = sources.length === 0 ? 'no_address' : 'no_answer'
	found.missing.push({ name: nameOf(certificate), why })
	return 'unknown'
}

async function questionFor(certificate: Certificate, issuer: Certificate) {
	const request = new OCSPRequest()
	await request.createForCertificate(certificate, {
		hashAlgorithm: 'SHA-1', // the form every responder knows; it identifies, and protects nothing
		issuerCertificate: issuer
	})
	return { body: new Uint8Array(request.toSchema(true).toBER()), type: OCSP_TYPE }
}

function accessAt({ extensions = [] }: Certificate, method: string): string[] {
	const access: unknown = extensions.find(
		({ extnID }) => extnID === OID.authorityAccess
	)?.parsedValue
	if (!(access instanceof InfoAccess)) return []
	return access.accessDescriptions
		.filter(({ accessMethod }) => accessMethod === method)
		.flatMap(({ accessLocation }) => addressIn(accessLocation))
}

function listsOf({ extensions = [] }: Certificate): string[] {
	const points: unknown = extensions.find(({ extnID }) => extnID === OID.listAddresses)?.parsedValue
	if (!(points instanceof CRLDistributionPoints)) return []
	return points.distributionPoints.flatMap(({ distributionPoint }) =>
		Array.isArray(distributionPoint) ? distributionPoint.flatMap(addressIn) : []
	)
}

/** A URI; other kinds of names (a directory, an e-mail address) are not asked. */
function addressIn({ type, value }: GeneralName): string[] {
	return type === 6 && typeof value === 'string' && URL.canParse(value) ? [value] : []
}

/** A certificate (DER), or a bag of them (PKCS#7), as authorities publish both. */
function certificatesFrom(answer: Uint8Array): Uint8Array[] {
	try {
		return [derOf(Certificate.fromBER(new Uint8Array(answer)))]
	} catch {
		return bagged(answer)
	}
}

function bagged(answer: Uint8Array): Uint8Array[] {
	try {
		const { content } = ContentInfo.fromBER(new Uint8Array(answer))
		const { certificates = [] } = new SignedData({ schema: content })
		return certificates.filter((one) => one instanceof Certificate).map(derOf)
	} catch {
		return []
	}
}

function derOf(certificate: Certificate): Uint8Array {
	return new Uint8Array(certificate.toSchema().toBER())
}

function nameOf({ subject }: Certificate): string {
	const part = subject.typesAndValues.find(({ type }) => type === OID.commonName)
	return part?.value.valueBlock.value ?? ''
}
