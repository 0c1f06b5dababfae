import { sha256 } from '@noble/hashes/sha2.js'
import { concatenate, fromBase64, sameBytes, toBase64 } from './bytes.ts'

/** The head of a log: its name, how many entries, and the root hash over them. */
export type Checkpoint = { origin: string; size: number; root: Uint8Array }
/** Who may sign a log's head: a name and an Ed25519 public key (32 bytes). */
export type Verifier = { name: string; key: Uint8Array<ArrayBuffer> }
/** Ed25519 over the bytes; the store keeps the key. */
export type SignBytes = (bytes: Uint8Array<ArrayBuffer>) => Promise<Uint8Array>

const ED25519 = 0x01
const KEY_BYTES = 32

/** The text a checkpoint signs (c2sp.org/tlog-checkpoint): origin, size, base64 root, each on a line. */
export function checkpointBody({ origin, size, root }: Checkpoint): string {
	return `${origin}\n${size}\n${toBase64(root)}\n`
}

/** [L5] A signed note (c2sp.org/signed-note): the body, an empty line, and one signature line. */
export async function signCheckpoint(
	checkpoint: Checkpoint,
	verifier: Verifier,
	sign: SignBytes
): Promise<string> {
	const body = checkpointBody(checkpoint)
	const signature = await sign(new TextEncoder().encode(body))
	return `${body}\n\u2014 ${verifier.name} ${toBase64(concatenate(keyId(verifier), signature))}\n`
}

/** [L5] The checkpoint of a note when the verifier signed it; null when the note is malformed or not signed. */
export async function openCheckpoint(note: string, verifier: Verifier): Promise<Checkpoint | null> {
	const { body, signatures } = parseNote(note)
	const checkpoint = parseCheckpoint(body)
	if (!checkpoint || checkpoint.origin !== verifier.name) return null
	const signed = new TextEncoder().encode(body)
	for (const { name, bytes } of signatures) {
		if (name !== verifier.name || !sameBytes(bytes.subarray(0, 4), keyId(verifier))) continue
		if (await verifySignature(verifier.key, bytes.slice(4), signed)) return checkpoint
	}
	return null
}

/** Size and root of a checkpoint's body, unverified. */
export function parseCheckpoint(body: string): Checkpoint | null {
	const [origin, size, root] = body.split('\n')
	if (!origin || !size || !root || !/^(0|[1-9]\d{0,15})$/.test(size)) return null
	const bytes = fromBase64(root)
	return bytes?.length === 32 ? { origin, size: Number(size), root: bytes } : null
}

/** A verifier key as C2SP writes it: name+keyid+base64(0x01||key). Printed in every record. */
export function verifierKey(verifier: Verifier): string {
	const id = Array.from(keyId(verifier), (byte) => byte.toString(16).padStart(2, '0')).join('')
	return `${verifier.name}+${id}+${toBase64(concatenate(Uint8Array.of(ED25519), verifier.key))}`
}

/** Reads such a key; null when it is malformed or its id does not fit. */
export function parseVerifierKey(text: string): Verifier | null {
	const [, name, id, encoded] = /^([^+\s]+)\+([0-9a-f]{8})\+(\S+)$/.exec(text) ?? []
	const bytes = encoded === undefined ? null : fromBase64(encoded)
	if (!name || !bytes || bytes[0] !== ED25519 || bytes.length !== KEY_BYTES + 1) return null
	const verifier = { name, key: bytes.slice(1) }
	return verifierKey(verifier).split('+')[1] === id ? verifier : null
}

/** First four bytes of SHA-256(name || LF || 0x01 || key). */
export function keyId({ name, key }: Verifier): Uint8Array {
	const encoded = new TextEncoder().encode(`${name}\n`)
	return sha256(concatenate(encoded, Uint8Array.of(ED25519), key)).slice(0, 4)
}

function parseNote(note: string): {
	body: string
	signatures: { name: string; bytes: Uint8Array<ArrayBuffer> }[]
} {
	const split = note.lastIndexOf('\n\n')
	if (split < 0) return { body: '', signatures: [] }
	const lines = note.slice(split + 2).split('\n')
	return {
		body: note.slice(0, split + 1),
		signatures: lines.flatMap((line) => {
			const [, name, encoded] = /^\u2014 (\S+) (\S+)$/.exec(line) ?? []
			const bytes = encoded === undefined ? null : fromBase64(encoded)
			return name && bytes && bytes.length > 4 ? [{ name, bytes }] : []
		})
	}
}

async function verifySignature(
	key: Uint8Array<ArrayBuffer>,
	signature: Uint8Array<ArrayBuffer>,
	bytes: Uint8Array<ArrayBuffer>
): Promise<boolean> {
	const imported = await crypto.subtle.importKey('raw', key, 'Ed25519', false, ['verify'])
	return crypto.subtle.verify('Ed25519', imported, signature, bytes)
}
