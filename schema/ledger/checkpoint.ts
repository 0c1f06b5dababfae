import { sha256 } from '@noble/hashes/sha2.js'
import { concatenate, fromBase64, sameBytes, toBase64 } from './bytes.ts'

/** The head of a log: its name, how many entries, and the root hash over them. */
export type Checkpoint = { origin: string; size: number; root: Uint8Array }
/** Who may sign a log's head: a name and an Ed25519 public key (32 bytes). */
export type Verifier = { name: string; key: Uint8Array<ArrayBuffer> }
/** Ed25519 over the bytes; the store keeps the key. */
export type SignBytes = (bytes: Uint8Array<ArrayBuffer>) => Promise<Uint8Array>

/** What a key signs: heads of its own log, or cosignatures over those of others (signed-note, tlog-cosignature). */
export const SIGNS = { heads: 0x01, cosignatures: 0x04 } as const
export type Signs = (typeof SIGNS)[keyof typeof SIGNS]

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
	return `${body}\n${signatureLine(verifier, SIGNS.heads, signature)}`
}

/** One line of a signed note, with its line end: who, and what they signed with. */
export function signatureLine(verifier: Verifier, signs: Signs, signature: Uint8Array): string {
	return `\u2014 ${verifier.name} ${toBase64(concatenate(keyId(verifier, signs), signature))}\n`
}

/** [L5] The checkpoint of a note when the verifier signed it; null when the note is malformed or not signed. */
export async function openCheckpoint(note: string, verifier: Verifier): Promise<Checkpoint | null> {
	const { body } = parseNote(note)
	const checkpoint = parseCheckpoint(body)
	if (!checkpoint || checkpoint.origin !== verifier.name) return null
	const signed = new TextEncoder().encode(body)
	for (const signature of signaturesBy(note, verifier, SIGNS.heads))
		if (await verifySignature(verifier.key, signature, signed)) return checkpoint
	return null
}

/** What the lines of a note hold that say they are of this key; nothing of it is verified. */
export function signaturesBy(
	note: string,
	verifier: Verifier,
	signs: Signs
): Uint8Array<ArrayBuffer>[] {
	const id = keyId(verifier, signs)
	return parseNote(note)
		.signatures.filter(
			({ name, bytes }) => name === verifier.name && sameBytes(bytes.subarray(0, 4), id)
		)
		.map(({ bytes }) => bytes.slice(4))
}

/** Size and root of a checkpoint's body, unverified. */
export function parseCheckpoint(body: string): Checkpoint | null {
	const [origin, size, root] = body.split('\n')
	if (!origin || !size || !root || !/^(0|[1-9]\d{0,15})$/.test(size)) return null
	const bytes = fromBase64(root)
	return bytes?.length === 32 ? { origin, size: Number(size), root: bytes } : null
}

/** A verifier key as C2SP writes it: name+keyid+base64(algorithm||key). Printed in every record. */
export function verifierKey(verifier: Verifier, signs: Signs = SIGNS.heads): string {
	const id = Array.from(keyId(verifier, signs), (byte) => byte.toString(16).padStart(2, '0'))
	return `${verifier.name}+${id.join('')}+${toBase64(concatenate(Uint8Array.of(signs), verifier.key))}`
}

/** Reads such a key; null when it is malformed, signs something else, or its id does not fit. */
export function parseVerifierKey(text: string, signs: Signs = SIGNS.heads): Verifier | null {
	const [, name, id, encoded] = /^([^+\s]+)\+([0-9a-f]{8})\+(\S+)$/.exec(text) ?? []
	const bytes = encoded === undefined ? null : fromBase64(encoded)
	if (!name || !bytes || bytes[0] !== signs || bytes.length !== KEY_BYTES + 1) return null
	const verifier = { name, key: bytes.slice(1) }
	return verifierKey(verifier, signs).split('+')[1] === id ? verifier : null
}

/** First four bytes of SHA-256(name || LF || algorithm || key). */
export function keyId({ name, key }: Verifier, signs: Signs = SIGNS.heads): Uint8Array {
	const encoded = new TextEncoder().encode(`${name}\n`)
	return sha256(concatenate(encoded, Uint8Array.of(signs), key)).slice(0, 4)
}

/** What a note signs, and its signature lines; those that are malformed are left out. */
export function parseNote(note: string): {
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

/** Whether an Ed25519 signature holds; one of another length, or a key that is none, does not. */
export async function verifySignature(
	key: Uint8Array<ArrayBuffer>,
	signature: Uint8Array<ArrayBuffer>,
	bytes: Uint8Array<ArrayBuffer>
): Promise<boolean> {
	const imported = await crypto.subtle.importKey('raw', key, 'Ed25519', false, ['verify'])
	return crypto.subtle.verify('Ed25519', imported, signature, bytes)
}
