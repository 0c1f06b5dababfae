import {
	Null,
	ObjectIdentifier,
	OctetString,
	Sequence,
	Set as Asn1Set,
	UTCTime,
	type BaseBlock
} from 'asn1js'
import {
	AlgorithmIdentifier,
	Attribute,
	Certificate,
	ContentInfo,
	EncapsulatedContentInfo,
	IssuerAndSerialNumber,
	SignedAndUnsignedAttributes,
	SignedData,
	SignerInfo
} from 'pkijs'
import { OID } from '#schema/record/oids.ts'

/**
 * Whoever can put a seal: the certificate, its issuers, and one callback that signs. A key in a file,
 * in a device or behind an interface differ in nothing else.
 */
export type Signer = {
	/** X.509 DER. */
	certificate: Uint8Array
	/** Issuers up to the root, X.509 DER. They travel with the seal. */
	chain: Uint8Array[]
	algorithm: 'rsa' | 'ecdsa'
	/** SHA-256 with the key; RSA PKCS#1 v1.5, or ECDSA as DER. */
	sign(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array>
	/** Made by this installation for trying out: every page says so [R9]. */
	evaluation: boolean
}

/** What is signed: its type, and its bytes; detached bytes stay outside the CMS. */
export type Content = {
	type: string
	bytes: Uint8Array<ArrayBuffer>
	detached: boolean
	/** When it is signed, as CAdES wants it said [AS2]; PAdES keeps that in the PDF. */
	signedAt?: Date
}

/**
 * CAdES signed data (ETSI EN 319 122-1): content type, digest, signing-certificate-v2 and, where one is
 * given, the time are signed. What proves the time is the time-stamp.
 */
export async function signData(content: Content, signer: Signer): Promise<SignedData> {
	const certificate = certificateOf(signer.certificate)
	const attributes = await signedAttributes(content, signer)
	const set = new Asn1Set({ value: attributes.map((attribute) => attribute.toSchema()) })
	const signature = await signer.sign(new Uint8Array(set.toBER()))
	return new SignedData({
		version: content.type === OID.data ? 1 : 3,
		digestAlgorithms: [new AlgorithmIdentifier({ algorithmId: OID.sha256 })],
		encapContentInfo: contentInfo(content),
		certificates: [signer.certificate, ...signer.chain].map(certificateOf),
		signerInfos: [
			new SignerInfo({
				version: 1,
				sid: new IssuerAndSerialNumber({
					issuer: certificate.issuer,
					serialNumber: certificate.serialNumber
				}),
				digestAlgorithm: new AlgorithmIdentifier({ algorithmId: OID.sha256 }),
				signedAttrs: new SignedAndUnsignedAttributes({ type: 0, attributes }),
				signatureAlgorithm: algorithmOf(signer),
				signature: new OctetString({ valueHex: new Uint8Array(signature).buffer })
			})
		]
	})
}

/** Signed data as DER, wrapped as every reader expects it. */
export function toDer(signed: SignedData): Uint8Array<ArrayBuffer> {
	const info = new ContentInfo({ contentType: OID.signedData, content: signed.toSchema(true) })
	return new Uint8Array(info.toSchema().toBER())
}

export function certificateOf(der: Uint8Array): Certificate {
	return Certificate.fromBER(new Uint8Array(der))
}

/** An attribute with one value. */
export function attributeOf(type: string, value: BaseBlock): Attribute {
	return new Attribute({ type, values: [value] })
}

export async function sha256(bytes: Uint8Array<ArrayBuffer>): Promise<ArrayBuffer> {
	return crypto.subtle.digest('SHA-256', bytes)
}

/** In the order DER asks for: by their encoding. */
async function signedAttributes(content: Content, signer: Signer): Promise<Attribute[]> {
	const digest = await sha256(content.bytes)
	const certificateDigest = await sha256(new Uint8Array(signer.certificate))
	const certificateId = new Sequence({ value: [new OctetString({ valueHex: certificateDigest })] })
	const attributes = [
		attributeOf(OID.contentType, new ObjectIdentifier({ value: content.type })),
		attributeOf(OID.messageDigest, new OctetString({ valueHex: digest })),
		attributeOf(
			OID.signingCertificateV2,
			new Sequence({ value: [new Sequence({ value: [certificateId] })] })
		),
		...(content.signedAt
			? [attributeOf(OID.signingTime, new UTCTime({ valueDate: content.signedAt }))]
			: [])
	]
	return attributes.toSorted((one, other) => Buffer.compare(encoded(one), encoded(other)))
}

function encoded(attribute: Attribute): Buffer {
	return Buffer.from(attribute.toSchema().toBER())
}

function contentInfo({ type, bytes, detached }: Content): EncapsulatedContentInfo {
	if (detached) return new EncapsulatedContentInfo({ eContentType: type })
	return new EncapsulatedContentInfo({
		eContentType: type,
		eContent: new OctetString({ valueHex: bytes.slice().buffer })
	})
}

function algorithmOf({ algorithm }: Signer): AlgorithmIdentifier {
	if (algorithm === 'ecdsa') return new AlgorithmIdentifier({ algorithmId: OID.ecdsaWithSha256 })
	return new AlgorithmIdentifier({
		algorithmId: OID.rsaWithSha256,
		algorithmParams: new Null()
	})
}
