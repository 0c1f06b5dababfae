import {
	BitString,
	Integer,
	ObjectIdentifier,
	OctetString,
	Sequence,
	Set as Asn1Set,
	Utf8String
} from 'asn1js'
import {
	AttributeTypeAndValue,
	AuthorityKeyIdentifier,
	BasicConstraints,
	Certificate,
	CertificateRevocationList,
	createCMSECDSASignature,
	Extension,
	RelativeDistinguishedNames,
	Time
} from 'pkijs'
import { OID } from '#schema/record/oids.ts'
import { EVALUATION_ORGANISATION } from '#schema/record/signature-check.ts'
import {
	EVALUATION_KEYS,
	keepKeys,
	keysNamed,
	type KeyMaterial
} from '#collab/store/ledger/key-material.ts'
import type { Db } from '#collab/store/database/db.ts'
import type { Signer } from './cms.ts'

/**
 * [R9] The evaluation authority: a root, a sealing certificate and a time-stamping certificate that an
 * installation makes for itself at first use. Its seals are real in form and worth nothing in law.
 */
export type Evaluation = { root: Uint8Array; seal: Signer; timestamp: Signer }

const CURVE = { name: 'ECDSA', namedCurve: 'P-256' } as const
const YEAR_MS = 365.25 * 24 * 3_600_000
const DAY_MS = 24 * 3_600_000

/** The authority of this installation; made when there is none yet. Two callers at once get the same. */
export async function evaluationOf(db: Db, at: Date): Promise<Evaluation> {
	const names = [EVALUATION_KEYS.root, EVALUATION_KEYS.seal, EVALUATION_KEYS.timestamp] as const
	const known = await keysNamed(db, names)
	const keys = known ?? (await keepKeys(db, await makeAuthority(at), names))
	const [root, seal, timestamp] = keys
	return {
		root: root.certificate,
		seal: await signerOf(seal, root),
		timestamp: await signerOf(timestamp, root)
	}
}

/**
 * [SL3] The list of what the evaluation authority revoked: nothing, ever. It has no address to be asked
 * at, so the list is signed when it is wanted. Null when the authority was never made.
 */
export async function evaluationList(db: Db, at: Date): Promise<Uint8Array | null> {
	const [root] = (await keysNamed(db, [EVALUATION_KEYS.root])) ?? []
	if (!root) return null
	const { subject } = Certificate.fromBER(new Uint8Array(root.certificate))
	const list = new CertificateRevocationList({
		version: 1,
		issuer: subject,
		thisUpdate: new Time({ type: 0, value: at }),
		nextUpdate: new Time({ type: 0, value: new Date(at.getTime() + 30 * DAY_MS) })
	})
	await list.sign(await importKey(root), 'SHA-256')
	return new Uint8Array(list.toSchema(true).toBER())
}

async function signerOf(keys: KeyMaterial, root: KeyMaterial): Promise<Signer> {
	const key = await importKey(keys)
	return {
		certificate: keys.certificate,
		chain: [root.certificate],
		algorithm: 'ecdsa',
		evaluation: true,
		sign: async (bytes) => signEcdsa(key, bytes)
	}
}

function importKey({ privateKey }: KeyMaterial): Promise<CryptoKey> {
	return crypto.subtle.importKey('pkcs8', new Uint8Array(privateKey), CURVE, false, ['sign'])
}

/** ECDSA with SHA-256 in the form CMS and X.509 want: a DER sequence of two integers. */
export async function signEcdsa(
	key: CryptoKey,
	bytes: Uint8Array<ArrayBuffer>
): Promise<Uint8Array> {
	const signature = await crypto.subtle.sign({ name: 'ECDSA', hash: 'SHA-256' }, key, bytes)
	return new Uint8Array(createCMSECDSASignature(signature))
}

/** What one certificate of the authority is for. */
type Purpose = { name: string; commonName: string; extensions: Extension[] }
type Issuer = { certificate: Certificate; key: CryptoKey }

async function makeAuthority(at: Date): Promise<KeyMaterial[]> {
	const root = await issue(
		{
			name: EVALUATION_KEYS.root,
			commonName: 'Evaluation root',
			extensions: [authorityExtension(), usageExtension(0b0000_0110)]
		},
		null,
		at
	)
	const issuer = { certificate: root.certificate, key: root.keys.privateKey }
	const seal = await issue(
		{
			name: EVALUATION_KEYS.seal,
			commonName: 'Evaluation seal',
			// No extended usage: readers of e-mail signatures, whose rules pdfsig borrows, know none that fits.
			extensions: [usageExtension(0b1100_0000)]
		},
		issuer,
		at
	)
	const timestamp = await issue(
		{
			name: EVALUATION_KEYS.timestamp,
			commonName: 'Evaluation time-stamp authority',
			extensions: [usageExtension(0b1100_0000), onlyForTimeStamps()]
		},
		issuer,
		at
	)
	return [root.material, seal.material, timestamp.material]
}

async function issue(purpose: Purpose, issuer: Issuer | null, at: Date) {
	const keys = await crypto.subtle.generateKey(CURVE, true, ['sign', 'verify'])
	const certificate = new Certificate({
		version: 2,
		serialNumber: new Integer({ valueHex: serialNumber().buffer }),
		notBefore: new Time({ type: 0, value: new Date(at.getTime() - DAY_MS) }),
		notAfter: new Time({ type: 0, value: new Date(at.getTime() + 10 * YEAR_MS) }),
		subject: nameOf(purpose.commonName),
		extensions: purpose.extensions
	})
	certificate.issuer = issuer?.certificate.subject ?? certificate.subject
	await certificate.subjectPublicKeyInfo.importKey(keys.publicKey)
	const authority = issuer?.certificate ?? certificate
	certificate.extensions?.push(
		subjectKey(await keyIdOf(certificate)),
		authorityKey(await keyIdOf(authority))
	)
	await certificate.sign(issuer?.key ?? keys.privateKey, 'SHA-256')
	return {
		certificate,
		keys,
		material: {
			name: purpose.name,
			certificate: new Uint8Array(certificate.toSchema(true).toBER()),
			privateKey: new Uint8Array(await crypto.subtle.exportKey('pkcs8', keys.privateKey)),
			createdAt: at
		}
	}
}

/** Sixteen random bytes, positive. */
function serialNumber(): Uint8Array<ArrayBuffer> {
	const bytes = crypto.getRandomValues(new Uint8Array(16))
	bytes[0] = ((bytes[0] ?? 0) & 0x3f) | 0x40
	return bytes
}

function nameOf(commonName: string): RelativeDistinguishedNames {
	const parts = [
		[OID.organisationName, EVALUATION_ORGANISATION],
		[OID.commonName, commonName]
	] as const
	// Written out, because pkijs would put all parts into one set, as if they were one.
	const sets = parts.map(([type, value]) => {
		const part = new AttributeTypeAndValue({ type, value: new Utf8String({ value }) })
		return new Asn1Set({ value: [part.toSchema()] })
	})
	return RelativeDistinguishedNames.fromBER(new Sequence({ value: sets }).toBER())
}

async function keyIdOf({ subjectPublicKeyInfo }: Certificate): Promise<ArrayBuffer> {
	const key = new Uint8Array(subjectPublicKeyInfo.subjectPublicKey.valueBlock.valueHexView)
	return crypto.subtle.digest('SHA-1', key)
}

function authorityExtension(): Extension {
	const value = new BasicConstraints({ cA: true, pathLenConstraint: 0 })
	return extension(OID.basicConstraints, true, value.toSchema().toBER())
}

function usageExtension(bits: number): Extension {
	const unusedBits = Math.log2(bits & -bits)
	const value = new BitString({ valueHex: Uint8Array.of(bits).buffer, unusedBits })
	return extension(OID.keyUsage, true, value.toBER())
}

function onlyForTimeStamps(): Extension {
	const value = new Sequence({ value: [new ObjectIdentifier({ value: OID.timeStamping })] })
	return extension(OID.extendedKeyUsage, true, value.toBER())
}

function subjectKey(id: ArrayBuffer): Extension {
	return extension(OID.subjectKeyIdentifier, false, new OctetString({ valueHex: id }).toBER())
}

function authorityKey(id: ArrayBuffer): Extension {
	const value = new AuthorityKeyIdentifier({ keyIdentifier: new OctetString({ valueHex: id }) })
	return extension(OID.authorityKeyIdentifier, false, value.toSchema().toBER())
}

function extension(extnID: string, critical: boolean, extnValue: ArrayBuffer): Extension {
	return new Extension({ extnID, critical, extnValue })
}
