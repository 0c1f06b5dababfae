import { X509Certificate } from 'node:crypto'
import type { Sequence } from 'asn1js'
import { QCStatements } from 'pkijs'
import { certificateOf, fingerprintOf, nameOf } from '#schema/record/signature-check.ts'

/** What people compare of a certificate. */
export type CertificateWords = {
	subject: string
	issuer: string
	/** Such as `RSA 3072` or `ECDSA P-256`. */
	algorithm: string
	fingerprint: string
	from: Date
	until: Date
	/** What the certificate says of itself; whether to believe it stands in the trusted list of its country. */
	claims: 'qualified' | 'qualified_not_seal' | 'none'
}

export function certificateWords(der: Uint8Array): CertificateWords {
	const certificate = certificateOf(der)
	return {
		subject: nameOf(certificate),
		issuer: nameOf(certificate, 'issuer'),
		algorithm: algorithmOf(der),
		fingerprint: fingerprintOf(der),
		from: certificate.notBefore.value,
		until: certificate.notAfter.value,
		claims: claimsOf(certificate.extensions ?? [])
	}
}

const CURVES: Record<string, string> = { prime256v1: 'P-256', secp384r1: 'P-384' }

function algorithmOf(der: Uint8Array): string {
	const { asymmetricKeyType, asymmetricKeyDetails } = new X509Certificate(der).publicKey
	if (asymmetricKeyType === 'rsa') return `RSA ${asymmetricKeyDetails?.modulusLength ?? ''}`.trim()
	const curve = asymmetricKeyDetails?.namedCurve ?? ''
	return `ECDSA ${CURVES[curve] ?? curve}`.trim()
}

/** ETSI EN 319 412-5: the certificate is a qualified one, and for what. */
const STATEMENTS = '1.3.6.1.5.5.7.1.3'
const COMPLIANCE = '0.4.0.1862.1.1'
const TYPE = '0.4.0.1862.1.6'
const SEALS = '0.4.0.1862.1.6.2'

function claimsOf(
	extensions: { extnID: string; parsedValue?: unknown }[]
): CertificateWords['claims'] {
	const found = extensions.find(({ extnID }) => extnID === STATEMENTS)?.parsedValue
	const statements = found instanceof QCStatements ? found.values : []
	if (!statements.some(({ id }) => id === COMPLIANCE)) return 'none'
	const types = statements
		.filter(({ id }) => id === TYPE)
		.map(({ type }) => String(type as Sequence))
	return types.some((one) => one.includes(SEALS)) ? 'qualified' : 'qualified_not_seal'
}
