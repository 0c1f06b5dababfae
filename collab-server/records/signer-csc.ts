import { createHash, X509Certificate } from 'node:crypto'
import { OID } from '#schema/record/oids.ts'
import type { Signer } from './cms.ts'
import { CscClient, type RemoteService } from './csc.ts'
import { derOfEcdsa } from './ecdsa-form.ts'
import { algorithmOf } from './local-signer.ts'
import { SealingKeyError } from './sealing-key-error.ts'

export type RemoteKey = {
	service: RemoteService
	/** The only one of the account when null. */
	credential: string | null
	/** Where the service asks for a PIN before each signature. */
	pin: string | null
	setting: string
}

/**
 * [SL1] A key behind a remote signing service (CSC API v2). Each signature is authorised by its own hash
 * (SCAL2), one at a time, so that `multisign` of 1 is enough.
 */
export async function signerFromCsc({ service, ...wanted }: RemoteKey): Promise<Signer> {
	const client = new CscClient(service)
	const credential = wanted.credential ?? (await onlyCredential(client, wanted.setting))
	const info = await client.ask('credentials/info', {
		credentialID: credential,
		certificates: 'chain',
		certInfo: true,
		authInfo: true
	})
	const [certificate, ...chain] = certificatesOf(info)
	if (!certificate) throw new SealingKeyError('certificate_unreadable', { setting: wanted.setting })
	refuseUnusable(info)
	const algorithm = algorithmOf(new X509Certificate(certificate).publicKey)
	const key = { client, credential, pin: wanted.pin, algorithm }
	return { certificate, chain, algorithm, evaluation: false, sign: (bytes) => sign(key, bytes) }
}

async function onlyCredential(client: CscClient, setting: string): Promise<string> {
	const { credentialIDs } = await client.ask('credentials/list', {})
	const [first, ...more] = Array.isArray(credentialIDs) ? credentialIDs : []
	if (typeof first !== 'string' || more.length > 0)
		throw new SealingKeyError('setting_missing', { setting: `${setting}_CREDENTIAL` })
	return first
}

function certificatesOf({ cert }: Record<string, unknown>): Uint8Array[] {
	const { certificates } = (cert ?? {}) as { certificates?: unknown }
	if (!Array.isArray(certificates)) return []
	return certificates.map((one) => new Uint8Array(Buffer.from(String(one), 'base64')))
}

/** What the service itself says of the key and of its certificate. */
function refuseUnusable(info: Record<string, unknown>): void {
	const { status: certificate } = (info.cert ?? {}) as { status?: unknown }
	if (certificate === 'revoked' || certificate === 'suspended')
		throw new SealingKeyError('certificate_revoked')
	if (certificate === 'expired') throw new SealingKeyError('certificate_expired')
	const { status: key } = (info.key ?? {}) as { status?: unknown }
	if (key === 'disabled') throw new SealingKeyError('remote_refused', { reason: 'key disabled' })
}

type Key = {
	client: CscClient
	credential: string
	pin: string | null
	algorithm: Signer['algorithm']
}

/** An authorisation that ran out on the way (or was spent by a lost answer) is asked for again, once. */
async function sign(key: Key, bytes: Uint8Array): Promise<Uint8Array> {
	const hash = createHash('sha256').update(bytes).digest('base64')
	try {
		return await signHash(key, hash)
	} catch (error) {
		const refused = error instanceof SealingKeyError && error.code === 'remote_refused'
		if (!refused || !error.params.reason?.startsWith('signatures/signHash')) throw error
		return await signHash(key, hash)
	}
}

async function signHash({ client, credential, pin, algorithm }: Key, hash: string) {
	const hashes = { hashes: [hash], hashAlgorithmOID: OID.sha256 }
	const { SAD } = await client.ask('credentials/authorize', {
		credentialID: credential,
		numSignatures: 1,
		...hashes,
		...(pin === null ? {} : { authData: [{ id: 'PIN', value: pin }] })
	})
	const { signatures } = await client.ask('signatures/signHash', {
		credentialID: credential,
		SAD,
		...hashes,
		signAlgo: algorithm === 'ecdsa' ? OID.ecdsaWithSha256 : OID.rsaWithSha256
	})
	const [first] = Array.isArray(signatures) ? signatures : []
	if (typeof first !== 'string')
		throw new SealingKeyError('remote_refused', { reason: 'signatures/signHash: no signature' })
	const signature = new Uint8Array(Buffer.from(first, 'base64'))
	return algorithm === 'ecdsa' ? derOfEcdsa(signature) : signature
}
