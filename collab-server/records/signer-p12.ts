import type { KeyObject } from 'node:crypto'
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
import { localSigner, privateKey } from './local-signer.ts'
import { SealingKeyError } from './sealing-key-error.ts'

/**
 * The sealing key of a PKCS#12 file (OpenSSL 3 defaults: AES-256, PBKDF2), RSA or ECDSA, with its
 * chain. Throws a SealingKeyError that tells an unreadable file from a wrong password.
 */
export async function signerFromP12(
	path: string,
	password: string,
	setting = 'SEAL_P12'
): Promise<Signer> {
	const unreadable = (error: unknown) => {
		if (error instanceof SealingKeyError) throw error
		throw new SealingKeyError('certificate_unreadable', { setting }, error)
	}
	const bytes = await readFile(path).catch(unreadable)
	const secret = new TextEncoder().encode(password).buffer
	const safe = await openPfx(readPfx(new Uint8Array(bytes), setting), secret, setting)
	const bags = await bagsOf(safe, secret).catch(unreadable)
	return localSigner(keyIn(bags, password, setting), certificatesIn(bags))
}

function readPfx(bytes: Uint8Array<ArrayBuffer>, setting: string): PFX {
	try {
		return PFX.fromBER(bytes)
	} catch (error) {
		throw new SealingKeyError('certificate_unreadable', { setting }, error)
	}
}

/** The integrity code of the file is made with the password: if it does not fit, the password is wrong. */
async function openPfx(
	pfx: PFX,
	password: ArrayBuffer,
	setting: string
): Promise<AuthenticatedSafe> {
	try {
		await pfx.parseInternalValues({ password, checkIntegrity: true })
	} catch (error) {
		throw new SealingKeyError('password_wrong', { setting }, error)
	}
	const safe = pfx.parsedValue?.authenticatedSafe
	if (!safe) throw new SealingKeyError('certificate_unreadable', { setting })
	return safe
}

type Bag = SafeContents['safeBags'][number]['bagValue']

async function bagsOf(safe: AuthenticatedSafe, password: ArrayBuffer): Promise<Bag[]> {
	await safe.parseInternalValues({ safeContents: safe.safeContents.map(() => ({ password })) })
	const contents: { value: SafeContents }[] = safe.parsedValue.safeContents
	return contents.flatMap(({ value }) => value.safeBags.map(({ bagValue }) => bagValue))
}

function keyIn(bags: Bag[], passphrase: string, setting: string): KeyObject {
	const bag = bags.find((value) => value instanceof PKCS8ShroudedKeyBag)
	if (!bag) throw new SealingKeyError('key_not_found', { setting })
	const key = Buffer.from(bag.toSchema().toBER())
	return privateKey({ key, format: 'der', type: 'pkcs8', passphrase }, setting)
}

function certificatesIn(bags: Bag[]): Uint8Array[] {
	return bags.flatMap((bag) => {
		const value: unknown = bag instanceof CertBag ? bag.parsedValue : null
		return value instanceof Certificate ? [new Uint8Array(value.toSchema().toBER())] : []
	})
}
