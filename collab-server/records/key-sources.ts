import { verify, X509Certificate } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { KEY_KINDS, type KeyKind, type Slot } from '#schema/record/sealing-key.ts'
import type { Signer } from './cms.ts'
import { safe } from './csc.ts'
import { SealingKeyError } from './sealing-key-error.ts'
import { signerFromCsc } from './signer-csc.ts'
import { signerFromP12 } from './signer-p12.ts'
import { certificatesIn, read, signerFromPem } from './signer-pem.ts'
import { signerFromPkcs11 } from './signer-pkcs11.ts'

/** What an operator can set, as in docs/administrator.md. */
export type SealingEnvironment = Record<string, string | undefined>

const REMOTE_PATIENCE_MS = 20_000

/** How the key of a slot is kept; null when the operator set none. */
export function kindOf(environment: SealingEnvironment, slot: Slot): KeyKind | null {
	return KEY_KINDS.find((kind) => environment[`${slot}_${kind}`]) ?? null
}

/** [SL1] The key of a slot, wherever it is kept; null when none is set. @throws SealingKeyError */
export async function openKey(environment: SealingEnvironment, slot: Slot): Promise<Signer | null> {
	const kind = kindOf(environment, slot)
	return kind ? proven(await OPENING[kind](settingsOf(environment, `${slot}_${kind}`))) : null
}

/** [SL2] A signature that does not fit the certificate goes nowhere, whatever device made it. */
function proven(signer: Signer): Signer {
	const { publicKey } = new X509Certificate(signer.certificate)
	return {
		...signer,
		sign: async (bytes) => {
			const signature = await signer.sign(bytes)
			if (!verify('sha256', bytes, publicKey, signature)) throw new SealingKeyError('key_mismatch')
			return signature
		}
	}
}

const OPENING: Record<KeyKind, (settings: Settings) => Promise<Signer>> = {
	P12: async ({ name, value, secret }) =>
		signerFromP12(value, (await secret('PASSWORD')) ?? '', name),

	PEM: async ({ name, value, get, secret }) =>
		signerFromPem({
			chain: value,
			key: get('KEY'),
			password: (await secret('PASSWORD')) ?? '',
			setting: name
		}),

	PKCS11: async ({ name, value, get, need, secret }) => {
		const chain = get('CHAIN')
		return signerFromPkcs11({
			driver: value,
			token: get('TOKEN'),
			label: need('LABEL'),
			pin: (await secret('PIN')) ?? '',
			certificates: chain ? certificatesIn(await read(chain, `${name}_CHAIN`)) : [],
			setting: name
		})
	},

	CSC: async ({ name, value, get, need, secret }) =>
		signerFromCsc({
			service: {
				address: safe(value.replace(/\/$/, ''), name),
				by: get('AUTH') === 'basic' ? 'basic' : 'oauth2',
				client: need('CLIENT'),
				secret: (await secret('SECRET')) ?? missing(`${name}_SECRET`),
				timeoutMs: Number(get('TIMEOUT_MS') ?? REMOTE_PATIENCE_MS)
			},
			credential: get('CREDENTIAL'),
			pin: await secret('PIN'),
			setting: name
		})
}

/** The settings that begin with one name. */
type Settings = {
	name: string
	value: string
	get(part: string): string | null
	need(part: string): string
	/** From the variable itself, or from the file that `..._FILE` names (its last line end cut off). */
	secret(part: string): Promise<string | null>
}

function settingsOf(environment: SealingEnvironment, name: string): Settings {
	const get = (part: string) => environment[`${name}_${part}`] || null
	return {
		name,
		value: environment[name] ?? '',
		get,
		need: (part) => get(part) ?? missing(`${name}_${part}`),
		secret: (part) => secretOf(environment, `${name}_${part}`)
	}
}

/** A secret by environment or by file. @throws SealingKeyError when the named file cannot be read */
export async function secretOf(
	environment: SealingEnvironment,
	name: string
): Promise<string | null> {
	const path = environment[`${name}_FILE`]
	if (!path) return environment[name] || null
	const text = await readFile(path, 'utf8').catch((error: unknown) => {
		throw new SealingKeyError('setting_missing', { setting: `${name}_FILE` }, error)
	})
	return text.replace(/\r?\n$/, '')
}

function missing(setting: string): never {
	throw new SealingKeyError('setting_missing', { setting })
}
