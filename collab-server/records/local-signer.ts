import {
	createPrivateKey,
	createPublicKey,
	sign,
	X509Certificate,
	type KeyObject,
	type PrivateKeyInput
} from 'node:crypto'
import type { Signer } from './cms.ts'
import { SealingKeyError } from './sealing-key-error.ts'

/** Curves a seal may use; RSA keys have at least this many bits. */
const CURVES = ['prime256v1', 'secp384r1']
const LEAST_RSA_BITS = 2048

/** [SL1] A key in the memory of this process, with its certificate and the issuers that came along. */
export function localSigner(key: KeyObject, certificates: Uint8Array[]): Signer {
	const algorithm = algorithmOf(key)
	const own = certificates.find((certificate) => belongs(certificate, key))
	if (!own) throw new SealingKeyError('key_mismatch')
	return {
		certificate: own,
		chain: certificates.filter((certificate) => certificate !== own),
		algorithm,
		sign: async (bytes) => new Uint8Array(sign('sha256', bytes, key)),
		evaluation: false
	}
}

/** RSA from 2048 bits, ECDSA on P-256 or P-384. @throws SealingKeyError `key_unsuitable` */
export function algorithmOf(key: KeyObject): Signer['algorithm'] {
	const { modulusLength = 0, namedCurve = '' } = key.asymmetricKeyDetails ?? {}
	if (key.asymmetricKeyType === 'rsa' && modulusLength >= LEAST_RSA_BITS) return 'rsa'
	if (key.asymmetricKeyType === 'ec' && CURVES.includes(namedCurve)) return 'ecdsa'
	throw new SealingKeyError('key_unsuitable')
}

/** @throws SealingKeyError that tells a wrong password from what is no key */
export function privateKey(input: PrivateKeyInput, setting: string): KeyObject {
	try {
		return createPrivateKey(input)
	} catch (error) {
		const code = String((error as { code?: unknown }).code)
		// A wrong password sometimes decrypts to nonsense that only looks unreadable.
		const locked =
			/MISSING_PASSPHRASE|BAD_DECRYPT/.test(code) || /ENCRYPTED/.test(String(input.key))
		const problem = locked ? 'password_wrong' : 'certificate_unreadable'
		throw new SealingKeyError(problem, { setting }, error)
	}
}

/** By their bytes: `equals` of keys of two kinds leaves an error behind that hits the next call. */
function belongs(certificate: Uint8Array, key: KeyObject): boolean {
	const bytes = (one: KeyObject) => one.export({ type: 'spki', format: 'der' })
	return bytes(new X509Certificate(certificate).publicKey).equals(bytes(createPublicKey(key)))
}
