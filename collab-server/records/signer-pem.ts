import { readFile } from 'node:fs/promises'
import type { Signer } from './cms.ts'
import { localSigner, privateKey } from './local-signer.ts'
import { SealingKeyError } from './sealing-key-error.ts'

export type PemFiles = {
	/** The certificate and its issuers, in any order; may hold the key as well. */
	chain: string
	/** The private key, where it stands in a file of its own. */
	key: string | null
	password: string
	/** Name of the setting, for sentences: `SEAL_PEM`. */
	setting: string
}

/** [SL1] The sealing key of PEM files: PKCS#8 (also encrypted), PKCS#1 or SEC 1. */
export async function signerFromPem({ chain, key, password, setting }: PemFiles): Promise<Signer> {
	const certificates = certificatesIn(await read(chain, setting))
	if (certificates.length === 0) throw new SealingKeyError('certificate_unreadable', { setting })
	const text = await read(key ?? chain, setting)
	const block = KEY_BLOCK.exec(text)?.[0]
	if (!block) throw new SealingKeyError('key_not_found', { setting })
	return localSigner(privateKey({ key: block, passphrase: password }, setting), certificates)
}

const KEY_BLOCK = /-----BEGIN [A-Z ]*PRIVATE KEY-----[^]*?-----END [A-Z ]*PRIVATE KEY-----/
const CERTIFICATE_BLOCK = /-----BEGIN CERTIFICATE-----([^-]+)-----END CERTIFICATE-----/g

/** Every certificate of a PEM text, X.509 DER. */
export function certificatesIn(text: string): Uint8Array<ArrayBuffer>[] {
	return [...text.matchAll(CERTIFICATE_BLOCK)].map(
		([, body]) => new Uint8Array(Buffer.from(body ?? '', 'base64'))
	)
}

/** A file that an operator named. @throws SealingKeyError `certificate_unreadable` */
export async function read(path: string, setting: string): Promise<string> {
	return await readFile(path, 'latin1').catch((error: unknown) => {
		throw new SealingKeyError('certificate_unreadable', { setting }, error)
	})
}
