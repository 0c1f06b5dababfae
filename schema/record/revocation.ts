import type { Constructed, GeneralizedTime } from 'asn1js'
import {
	BasicOCSPResponse,
	CertID,
	Certificate,
	CertificateRevocationList,
	ExtKeyUsage,
	getCrypto,
	OCSPResponse,
	type SingleResponse
} from 'pkijs'
import { OID } from './oids.ts'

/** What a file or an authority brings on certificates, DER each. */
export type EvidenceBytes = {
	certificates: Uint8Array[]
	/** OCSP responses (RFC 6960), as an authority gives them. */
	answers: Uint8Array[]
	/** Certificate revocation lists (RFC 5280). */
	lists: Uint8Array[]
}

/** The same, read. What cannot be read says nothing and is left out. */
export type Evidence = {
	certificates: Certificate[]
	answers: BasicOCSPResponse[]
	lists: CertificateRevocationList[]
}

export type Standing = 'good' | 'revoked' | 'unknown'

/**
 * Which word counts about an instant: one that was said from then on, which alone knows of it; or, before a
 * seal is made, the newest there can be: one that is still in force.
 */
export type Wording = 'said_since' | 'in_force'

/** Clocks of authorities are a little early or late. */
const CLOCK_MS = 5 * 60_000

export function readEvidence({ certificates, answers, lists }: EvidenceBytes): Evidence {
	return {
		certificates: readable(certificates, (der) => Certificate.fromBER(der)),
		answers: readable(answers, basicResponse),
		lists: readable(lists, (der) => CertificateRevocationList.fromBER(der))
	}
}

/**
 * [SL4] Whether a certificate was revoked at an instant, as far as signed evidence of its issuer from
 * then or later tells. An earlier word cannot know what came after it, and counts as none; unless the
 * instant is now [SL2]: then a word counts for as long as its issuer says.
 */
export async function standingAt(
	certificate: Certificate,
	issuer: Certificate,
	evidence: Evidence,
	at: Date,
	wording: Wording = 'said_since'
): Promise<Standing> {
	const about = { certificate, issuer, at, wording }
	const said: Standing[] = []
	for (const answer of evidence.answers) said.push(await saidBy(answer, about))
	for (const list of evidence.lists) said.push(await listedIn(list, about))
	if (said.includes('revoked')) return 'revoked'
	return said.includes('good') ? 'good' : 'unknown'
}

/** The one who issued a certificate, itself where it is a root; null when it is not among these. */
export async function issuerAmong(
	certificate: Certificate,
	pool: readonly Certificate[]
): Promise<Certificate | null> {
	for (const one of [certificate, ...pool])
		if (one.subject.isEqual(certificate.issuer) && (await isSignedBy(certificate, one))) return one
	return null
}

export function isRoot({ subject, issuer }: Certificate): boolean {
	return subject.isEqual(issuer)
}

function basicResponse(der: Uint8Array<ArrayBuffer>): BasicOCSPResponse {
	const { responseBytes } = OCSPResponse.fromBER(der)
	if (!responseBytes) throw new Error('an answer without content')
	return BasicOCSPResponse.fromBER(responseBytes.response.valueBlock.valueHexView.slice())
}

function readable<T>(items: Uint8Array[], read: (der: Uint8Array<ArrayBuffer>) => T): T[] {
	return items.flatMap((item) => {
		try {
			return [read(new Uint8Array(item))]
		} catch {
			return []
		}
	})
}

type About = { certificate: Certificate; issuer: Certificate; at: Date; wording: Wording }

async function saidBy(
	answer: BasicOCSPResponse,
	{ certificate, issuer, at, wording }: About
): Promise<Standing> {
	for (const single of answer.tbsResponseData.responses) {
		if (!counts(single.thisUpdate, single.nextUpdate, at, wording)) continue
		if (!(await isAbout(single, certificate, issuer))) continue
		if (!(await isGenuine(answer, issuer))) continue
		const { tagNumber } = single.certStatus.idBlock
		if (tagNumber === 0) return 'good'
		if (tagNumber === 1) return revokedAt(single) <= at ? 'revoked' : 'good'
	}
	return 'unknown'
}

/** RevokedInfo begins with the time (RFC 6960, 4.2.1). */
function revokedAt({ certStatus }: SingleResponse): Date {
	const [time] = (certStatus as Constructed).valueBlock.value
	return (time as GeneralizedTime).toDate()
}

async function isAbout(
	{ certID }: SingleResponse,
	certificate: Certificate,
	issuer: Certificate
): Promise<boolean> {
	const { name } = getCrypto(true).getAlgorithmByOID(certID.hashAlgorithm.algorithmId, false) as {
		name?: string
	}
	if (!name) return false
	const expected = new CertID()
	await expected.createForCertificate(certificate, {
		hashAlgorithm: name,
		issuerCertificate: issuer
	})
	return certID.isEqual(expected)
}

/** Signed by the issuer, or by whom the issuer named for that (RFC 6960, 4.2.2.2). */
async function isGenuine(answer: BasicOCSPResponse, issuer: Certificate): Promise<boolean> {
	for (const responder of [issuer, ...(answer.certs ?? [])]) {
		if (responder !== issuer && !(await mayAnswerFor(responder, issuer))) continue
		if (await signed(answer, responder)) return true
	}
	return false
}

async function mayAnswerFor(responder: Certificate, issuer: Certificate): Promise<boolean> {
	const usage = responder.extensions?.find(({ extnID }) => extnID === OID.extendedKeyUsage)
	const purposes = usage?.parsedValue instanceof ExtKeyUsage ? usage.parsedValue.keyPurposes : []
	return purposes.includes(OID.ocspSigning) && (await isSignedBy(responder, issuer))
}

async function signed(answer: BasicOCSPResponse, by: Certificate): Promise<boolean> {
	try {
		return await getCrypto(true).verifyWithPublicKey(
			answer.tbsResponseData.tbsView.slice(),
			answer.signature,
			by.subjectPublicKeyInfo,
			answer.signatureAlgorithm
		)
	} catch {
		return false
	}
}

async function listedIn(
	list: CertificateRevocationList,
	{ certificate, issuer, at, wording }: About
): Promise<Standing> {
	if (!counts(list.thisUpdate.value, list.nextUpdate?.value, at, wording)) return 'unknown'
	if (!list.issuer.isEqual(issuer.subject)) return 'unknown'
	const genuine = await list.verify({ issuerCertificate: issuer }).catch(() => false)
	if (!genuine) return 'unknown'
	const entry = list.revokedCertificates?.find(({ userCertificate }) =>
		userCertificate.isEqual(certificate.serialNumber)
	)
	return entry && entry.revocationDate.value <= at ? 'revoked' : 'good'
}

/** Without a word on when the next one comes, there may be a newer one at any time: it must be of now. */
function counts(saidAt: Date, next: Date | undefined, at: Date, wording: Wording): boolean {
	if (saidAt.getTime() >= at.getTime() - CLOCK_MS) return true
	return wording === 'in_force' && next !== undefined && next.getTime() >= at.getTime()
}

async function isSignedBy(certificate: Certificate, issuer: Certificate): Promise<boolean> {
	return certificate.verify(issuer).catch(() => false)
}
