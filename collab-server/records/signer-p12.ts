import {
	createPrivateKey,
	createPublicKey,
	sign,
	X509Certificate,
	type KeyObject
} from 'node:crypto'
import { readFile } from 'node:fs/promises'
import {
	AuthenticatedSafe,
	CertBag,
	Certificate,
	PFX,
	PKCS8ShroudedKeyBag,
	SafeContents
} from 'pkijs'
import type { Signer } from './cms.ts'

/** Why a sealing key cannot be used. Sentences: `record.problem.<code>`. */
export class SealingKeyError extends Error {
	readonly code: 'certificate_unreadable' | 'password_wrong' | 'certificate_expired'

	constructor(code: SealingKeyError['code'], cause?: unknown) {
		super(`sealing key: ${code.replaceAll('_', ' ')}`, { cause })
		this.name = 'SealingKeyError'
		this.code = code
	}
}

/**
 * The sealing key of a PKCS#12 file (OpenSSL 3 defaults: AES-256, PBKDF2), RSA or ECDSA, with its
 * chain. Throws a SealingKeyError that tells an unreadable file from a wrong password.
 */
export async function signerFromP12(path: string, password: string): Promise<Signer> {
	const bytes = await readFile(path).catch((error: unknown) => {
		throw new SealingKeyError('certificate_unreadable', error)
	})
	const secret = new TextEncoder().encode(password).buffer
	const safe = await openPfx(readPfx(new Uint8Array(bytes)), secret)
	try {
		const bags = await bagsOf(safe, secret)
		return signerOf(keyIn(bags, password), certificatesIn(bags))
	} catch (error) {
		throw new SealingKeyError('certificate_unreadable', error)
	}
}

/** Throws when the certificate is not in force at this time: a seal with it would be void. */
export function requireInForce({ certificate }: Signer, at: Date): void {
	const { validFrom, validTo } = new X509Certificate(certificate)
	if (at < new Date(validFrom) || at > new Date(validTo))
		throw new SealingKeyError('certificate_expired')
}

function readPfx(bytes: Uint8Array<ArrayBuffer>): PFX {
	try {
		return PFX.fromBER(bytes)
	} catch (error) {
		throw new SealingKeyError('certificate_unreadable', error)
	}
}

/** The integrity code of the file is made with the password: if it does not fit, the password is wrong. */
async function openPfx(pfx: PFX, password: ArrayBuffer): Promise<AuthenticatedSafe> {
	try {
		await pfx.parseInternalValues({ password, checkIntegrity: true })
	} catch (error) {
		throw new SealingKeyError('password_wrong', error)
	}
	const safe = pfx.parsedValue?.authenticatedSafe
	if (!safe) throw new SealingKeyError('certificate_unreadable')
	return safe
}

type Bag = SafeContents['safeBags'][number]['bagValue']

async function bagsOf(safe: AuthenticatedSafe, password: ArrayBuffer): Promise<Bag[]> {
	await safe.parseInternalValues({ safeContents: safe.safeContents.map(() => ({ password })) })
	const contents: { value: SafeContents }[] = safe.parsedValue.safeContents
	return contents.flatMap(({ value }) => value.safeBags.map(({ bagValue }) => bagValue))
}

function keyIn(bags: Bag[], passphrase: string): KeyObject {
	const bag = bags.find((value) => value instanceof PKCS8ShroudedKeyBag)
	if (!bag) throw new Error('no private key')
	const key = Buffer.from(bag.toSchema().toBER())
	return createPrivateKey({ key, format: 'der', type: 'pkcs8', passphrase })
}

function certificatesIn(bags: Bag[]): Uint8Array[] {
	return bags.flatMap((bag) => {
		const value: unknown = bag instanceof CertBag ? bag.parsedValue : null
		return value instanceof Certificate ? [new Uint8Array(value.toSchema().toBER())] : []
	})
}

function signerOf(key: KeyObject, certificates: Uint8Array[]): Signer {
	const kind = key.asymmetricKeyType
	if (kind !== 'rsa' && kind !== 'ec') throw new Error('neither RSA nor ECDSA')
	const own = certificates.find((certificate) => belongs(certificate, key))
	if (!own) throw new Error('no certificate for the key')
	return {
		certificate: own,
		chain: certificates.filter((certificate) => certificate !== own),
		algorithm: kind === 'ec' ? 'ecdsa' : 'rsa',
		sign: async (bytes) => new Uint8Array(sign('sha256', bytes, key)),
		evaluation: false
	}
}

function belongs(certificate: Uint8Array, key: KeyObject): boolean {
	return new X509Certificate(certificate).publicKey.equals(createPublicKey(key))
}
