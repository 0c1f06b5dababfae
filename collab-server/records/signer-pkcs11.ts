import { createHash, X509Certificate } from 'node:crypto'
import { CK, codeOf, cryptoki, wordsOf, type Cryptoki } from './cryptoki.ts'
import type { Signer } from './cms.ts'
import { derOfEcdsa } from './ecdsa-form.ts'
import { algorithmOf } from './local-signer.ts'
import { SealingKeyError } from './sealing-key-error.ts'

export type Device = {
	/** Path of the device's driver (a shared library). */
	driver: string
	/** Label of the token; the only one present when null. */
	token: string | null
	/** Label of the private key and of its certificate. */
	label: string
	pin: string
	/** Certificates from a file; those on the token when empty. */
	certificates: Uint8Array[]
	setting: string
}

const LARGEST_SIGNATURE = 1024

/** [SL1] A key that never leaves its device: one session for each signature, so that a pulled card heals. */
export async function signerFromPkcs11(device: Device): Promise<Signer> {
	const { certificates, setting } = device
	const all = certificates.length > 0 ? certificates : await onDevice(device, certificatesOn)
	const [certificate, ...chain] = all
	if (!certificate) throw new SealingKeyError('certificate_unreadable', { setting })
	const algorithm = algorithmOf(new X509Certificate(certificate).publicKey)
	return {
		certificate,
		chain,
		algorithm,
		evaluation: false,
		sign: (bytes) => onDevice(device, (at) => signOn(at, algorithm, bytes, device))
	}
}

type Session = { device: Cryptoki; session: Buffer; label: string }

async function onDevice<T>(given: Device, act: (at: Session) => T): Promise<T> {
	const device = await cryptoki(given.driver)
	try {
		const session = device.C_OpenSession(slotOf(device, given), CK.CKF_SERIAL_SESSION)
		try {
			login(device, session, given.pin)
			return act({ device, session, label: given.label })
		} finally {
			device.C_CloseSession(session)
		}
	} catch (error) {
		throw problemOf(error, given.setting)
	}
}

function slotOf(device: Cryptoki, { token, setting }: Device): Buffer {
	const slots = device.C_GetSlotList(true)
	const fits = (slot: Buffer) =>
		token === null || device.C_GetTokenInfo(slot).label.trim() === token
	const slot = slots.find(fits)
	if (!slot) throw new SealingKeyError('key_not_found', { setting })
	return slot
}

/** Who is logged in is a matter of the process, not of the session: twice is no mistake. */
function login(device: Cryptoki, session: Buffer, pin: string): void {
	try {
		device.C_Login(session, CK.CKU_USER, pin)
	} catch (error) {
		if (codeOf(error) !== CK.CKR_USER_ALREADY_LOGGED_IN) throw error
	}
}

/** The certificate with the label of the key first, then the others of the token. */
function certificatesOn(at: Session): Uint8Array[] {
	const own = find(at, CK.CKO_CERTIFICATE, at.label)
	if (own.length === 0) return []
	const read = (object: Buffer) =>
		new Uint8Array(
			at.device.C_GetAttributeValue(at.session, object, [{ type: CK.CKA_VALUE }])[0]?.value ?? []
		)
	const first = own.slice(0, 1).map(read)
	const others = find(at, CK.CKO_CERTIFICATE, null).map(read)
	return [...first, ...others.filter((one) => !first.some((own) => Buffer.compare(own, one) === 0))]
}

function signOn(
	at: Session,
	algorithm: Signer['algorithm'],
	bytes: Uint8Array,
	{ setting }: Device
): Uint8Array {
	const [key] = find(at, CK.CKO_PRIVATE_KEY, at.label)
	if (!key) throw new SealingKeyError('key_not_found', { setting })
	const elliptic = algorithm === 'ecdsa'
	const mechanism = elliptic ? CK.CKM_ECDSA : CK.CKM_SHA256_RSA_PKCS
	const data = elliptic ? createHash('sha256').update(bytes).digest() : Buffer.from(bytes)
	at.device.C_SignInit(at.session, { mechanism }, key)
	const signature = at.device.C_Sign(at.session, data, Buffer.alloc(LARGEST_SIGNATURE))
	return elliptic ? derOfEcdsa(new Uint8Array(signature)) : new Uint8Array(signature)
}

function find({ device, session }: Session, kind: number, label: string | null): Buffer[] {
	const named = label === null ? [] : [{ type: CK.CKA_LABEL, value: label }]
	device.C_FindObjectsInit(session, [{ type: CK.CKA_CLASS, value: kind }, ...named])
	try {
		return device.C_FindObjects(session, 64)
	} finally {
		device.C_FindObjectsFinal(session)
	}
}

function problemOf(error: unknown, setting: string): SealingKeyError {
	if (error instanceof SealingKeyError) return error
	const code = codeOf(error)
	const pin = [CK.CKR_PIN_INCORRECT, CK.CKR_PIN_INVALID, CK.CKR_PIN_LEN_RANGE, CK.CKR_PIN_LOCKED]
	if (pin.some((one) => one === code))
		return new SealingKeyError('password_wrong', { setting }, error)
	return new SealingKeyError('device_failed', { reason: wordsOf(error) }, error)
}
