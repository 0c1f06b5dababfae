import { sha256 } from '@noble/hashes/sha2.js'
import { fromBase64, toBase64 } from '../ledger/bytes.ts'
import { DS, SHA256, type Covered } from './asic.ts'

/**
 * An XAdES seal (ETSI EN 319 132-1, baseline B-T) over the members of a container. It is written so that
 * the parts which are hashed stand in the file in exclusive canonical form already: no XML library is
 * needed to sign or to check it, and every XML library agrees.
 */
export type Xades = {
	covered: Covered[]
	algorithm: 'rsa' | 'ecdsa'
	/** When the seal says it was made. */
	signedAt: string
	/** The one that sealed first, then its issuers; X.509 DER in base64. */
	certificates: string[]
	/** ECDSA as two integers side by side; base64. */
	signature: string
	/** The time-stamp token (RFC 3161) over the signature, in base64. */
	token: string
}

const EXCLUSIVE = 'http://www.w3.org/2001/10/xml-exc-c14n#'
const XADES = 'http://uri.etsi.org/01903/v1.3.2#'
const METHODS = {
	rsa: 'http://www.w3.org/2001/04/xmldsig-more#rsa-sha256',
	ecdsa: 'http://www.w3.org/2001/04/xmldsig-more#ecdsa-sha256'
} as const

/** What the seal's key signs: names and hashes of the members, and of the properties below. */
export function signedInfo(
	seal: Pick<Xades, 'covered' | 'algorithm' | 'signedAt' | 'certificates'>
): string {
	const references = seal.covered.map(
		({ name, digest }, at) =>
			`<ds:Reference Id="S0-r${at}" URI="${name}"><ds:DigestMethod Algorithm="${SHA256}"></ds:DigestMethod><ds:DigestValue>${digest}</ds:DigestValue></ds:Reference>\n`
	)
	return `<ds:SignedInfo xmlns:ds="${DS}">
<ds:CanonicalizationMethod Algorithm="${EXCLUSIVE}"></ds:CanonicalizationMethod>
<ds:SignatureMethod Algorithm="${METHODS[seal.algorithm]}"></ds:SignatureMethod>
${references.join('')}<ds:Reference Type="http://uri.etsi.org/01903#SignedProperties" URI="#S0-properties"><ds:Transforms><ds:Transform Algorithm="${EXCLUSIVE}"></ds:Transform></ds:Transforms><ds:DigestMethod Algorithm="${SHA256}"></ds:DigestMethod><ds:DigestValue>${digestOf(signedProperties(seal))}</ds:DigestValue></ds:Reference>
</ds:SignedInfo>`
}

/** The signature's value as an element: what the time-stamp is over. */
export function signatureValue(signature: string): string {
	return `<ds:SignatureValue xmlns:ds="${DS}" Id="S0-value">${signature}</ds:SignatureValue>`
}

export function xadesXml(seal: Xades): string {
	const certificates = seal.certificates.map(
		(certificate) => `<ds:X509Certificate>${certificate}</ds:X509Certificate>\n`
	)
	return `<?xml version="1.0" encoding="UTF-8"?>
<asic:XAdESSignatures xmlns:asic="http://uri.etsi.org/02918/v1.2.1#">
<ds:Signature xmlns:ds="${DS}" Id="S0">
${signedInfo(seal)}
${signatureValue(seal.signature)}
<ds:KeyInfo><ds:X509Data>
${certificates.join('')}</ds:X509Data></ds:KeyInfo>
<ds:Object><xades:QualifyingProperties xmlns:xades="${XADES}" Target="#S0">
${signedProperties(seal)}
<xades:UnsignedProperties><xades:UnsignedSignatureProperties><xades:SignatureTimeStamp Id="S0-time"><ds:CanonicalizationMethod Algorithm="${EXCLUSIVE}"></ds:CanonicalizationMethod>
<xades:EncapsulatedTimeStamp Id="S0-token">${seal.token}</xades:EncapsulatedTimeStamp>
</xades:SignatureTimeStamp></xades:UnsignedSignatureProperties></xades:UnsignedProperties>
</xades:QualifyingProperties></ds:Object>
</ds:Signature>
</asic:XAdESSignatures>
`
}

/** A seal as we write it, to the last sign; null for any other, which takes an XML library to judge. */
export function parseXades(xml: string): Xades | null {
	const types = [...xml.matchAll(/<xades:MimeType>([^<&]*)</g)].map(([, type = '']) => type)
	const covered = [...xml.matchAll(REFERENCE)].map(([, name = '', digest = ''], at) => ({
		name,
		digest,
		type: types[at] ?? ''
	}))
	const seal = {
		covered,
		algorithm: xml.includes(METHODS.ecdsa) ? ('ecdsa' as const) : ('rsa' as const),
		signedAt: first(xml, /<xades:SigningTime>([^<&]*)</),
		certificates: [...xml.matchAll(/<ds:X509Certificate>([^<&]*)</g)].map(([, der = '']) => der),
		signature: first(xml, /<ds:SignatureValue [^>]*>([^<&]*)</),
		token: first(xml, /<xades:EncapsulatedTimeStamp [^>]*>([^<&]*)</)
	}
	return fromBase64(seal.certificates[0] ?? '') && xadesXml(seal) === xml ? seal : null
}

const REFERENCE =
	/<ds:Reference Id="S0-r\d+" URI="([^"<&]*)"><ds:DigestMethod [^>]*><\/ds:DigestMethod><ds:DigestValue>([A-Za-z0-9+/=]+)</g

function first(xml: string, pattern: RegExp): string {
	return pattern.exec(xml)?.[1] ?? ''
}

function signedProperties({
	covered,
	signedAt,
	certificates: [certificate = '']
}: Pick<Xades, 'covered' | 'signedAt' | 'certificates'>): string {
	const formats = covered.map(
		({ type }, at) =>
			`<xades:DataObjectFormat ObjectReference="#S0-r${at}"><xades:MimeType>${type}</xades:MimeType></xades:DataObjectFormat>\n`
	)
	const digest = toBase64(sha256(fromBase64(certificate) ?? new Uint8Array()))
	return `<xades:SignedProperties xmlns:xades="${XADES}" Id="S0-properties">
<xades:SignedSignatureProperties>
<xades:SigningTime>${signedAt}</xades:SigningTime>
<xades:SigningCertificateV2><xades:Cert><xades:CertDigest><ds:DigestMethod xmlns:ds="${DS}" Algorithm="${SHA256}"></ds:DigestMethod><ds:DigestValue xmlns:ds="${DS}">${digest}</ds:DigestValue></xades:CertDigest></xades:Cert></xades:SigningCertificateV2>
</xades:SignedSignatureProperties>
<xades:SignedDataObjectProperties>
${formats.join('')}</xades:SignedDataObjectProperties>
</xades:SignedProperties>`
}

function digestOf(text: string): string {
	return toBase64(sha256(new TextEncoder().encode(text)))
}
