import { sha256 } from '@noble/hashes/sha2.js'

/**
 * A receipt finds a secret ballot in the published box [SB4]. The browser draws a key, 128 random bits
 * in hexadecimal, and keeps it on the device; the receipt is its hash. So a receipt can be shown to
 * anybody, while only who has the key can change the ballot.
 */
const KEY = /^[0-9a-f]{32}$/
const RECEIPT_BYTES = 16

export function isReceiptKey(text: unknown): text is string {
	return typeof text === 'string' && KEY.test(text)
}

/** The key from 16 random bytes: the caller draws them. */
export function receiptKey(random: Uint8Array): string {
	return hex(random)
}

/** [SB4] The receipt of a key: the first 128 bits of SHA-256, in hexadecimal. */
export function receiptOf(key: string): string {
	const hash = sha256(new TextEncoder().encode(`interlink receipt ${key}`))
	return hex(hash.subarray(0, RECEIPT_BYTES))
}

/** As it is read aloud and printed: eight groups of four. */
export function receiptInGroups(receipt: string): string {
	return (receipt.match(/.{1,4}/g) ?? []).join(' ')
}

/** What somebody typed or pasted, as a receipt; null when it is none. */
export function typedReceipt(text: string): string | null {
	const signs = text.toLowerCase().replace(/[\s-]/g, '')
	return KEY.test(signs) ? signs : null
}

function hex(bytes: Uint8Array): string {
	return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
}
