import { SealingKeyError } from './sealing-key-error.ts'

/** The part of PKCS#11 2.40 that a seal needs, as the optional package `pkcs11js` offers it. */
export type Cryptoki = {
	load(path: string): void
	C_Initialize(): void
	C_GetSlotList(tokenPresent: boolean): Buffer[]
	C_GetTokenInfo(slot: Buffer): { label: string }
	C_OpenSession(slot: Buffer, flags: number): Buffer
	C_CloseSession(session: Buffer): void
	C_Login(session: Buffer, user: number, pin: string): void
	C_FindObjectsInit(session: Buffer, template: Attribute[]): void
	C_FindObjects(session: Buffer, most: number): Buffer[]
	C_FindObjectsFinal(session: Buffer): void
	C_GetAttributeValue(session: Buffer, object: Buffer, wanted: Attribute[]): { value: Buffer }[]
	C_SignInit(session: Buffer, mechanism: { mechanism: number }, key: Buffer): void
	C_Sign(session: Buffer, data: Buffer, room: Buffer): Buffer
}
type Attribute = { type: number; value?: number | string | Buffer }

/** Constants of PKCS#11 2.40, by their names there. */
export const CK = {
	CKF_SERIAL_SESSION: 4,
	CKU_USER: 1,
	CKA_CLASS: 0,
	CKA_LABEL: 3,
	CKA_VALUE: 0x11,
	CKO_CERTIFICATE: 1,
	CKO_PRIVATE_KEY: 3,
	CKM_SHA256_RSA_PKCS: 0x40,
	CKM_ECDSA: 0x1041,
	CKR_PIN_INCORRECT: 0xa0,
	CKR_PIN_INVALID: 0xa1,
	CKR_PIN_LEN_RANGE: 0xa2,
	CKR_PIN_LOCKED: 0xa4,
	CKR_USER_ALREADY_LOGGED_IN: 0x100,
	CKR_CRYPTOKI_ALREADY_INITIALIZED: 0x191
} as const

/** A variable, because the package is optional: it is compiled only where somebody wants it. */
const PACKAGE: string = 'pkcs11js'
const loaded = new Map<string, Cryptoki>()

/** A driver of a device, loaded once in this process. @throws SealingKeyError */
export async function cryptoki(driver: string): Promise<Cryptoki> {
	const known = loaded.get(driver)
	if (known) return known
	const { PKCS11 } = await importPackage()
	const fresh = new PKCS11()
	try {
		fresh.load(driver)
		initialise(fresh)
	} catch (error) {
		throw new SealingKeyError('device_failed', { reason: wordsOf(error) }, error)
	}
	loaded.set(driver, fresh)
	return fresh
}

/** What a device answered, as a number of PKCS#11; null when it was something else. */
export function codeOf(error: unknown): number | null {
	const { code } = error as { code?: unknown }
	return typeof code === 'number' ? code : null
}

export function wordsOf(error: unknown): string {
	return (error instanceof Error ? error.message : String(error)).slice(0, 200)
}

async function importPackage(): Promise<{ PKCS11: new () => Cryptoki }> {
	try {
		const module = await import(PACKAGE)
		return module.default ?? module
	} catch (error) {
		throw new SealingKeyError('module_missing', {}, error)
	}
}

function initialise(fresh: Cryptoki): void {
	try {
		fresh.C_Initialize()
	} catch (error) {
		if (codeOf(error) !== CK.CKR_CRYPTOKI_ALREADY_INITIALIZED) throw error
	}
}
