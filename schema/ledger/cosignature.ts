import { concatenate } from './bytes.ts'
import {
	parseNote,
	SIGNS,
	signatureLine,
	signaturesBy,
	verifySignature,
	type SignBytes,
	type Verifier
} from './checkpoint.ts'

const TIME_BYTES = 8

/**
 * [L9] The line with which a witness says of a checkpoint that, at this instant, it was the longest
 * head of this log it had seen, and that it continued all it had seen before
 * (c2sp.org/tlog-cosignature, Ed25519).
 */
export async function cosign(
	note: string,
	witness: Verifier,
	sign: SignBytes,
	at: Date
): Promise<string> {
	const seconds = Math.floor(at.getTime() / 1000)
	const signature = await sign(cosigned(note, seconds))
	return signatureLine(witness, SIGNS.cosignatures, concatenate(timeBytes(seconds), signature))
}

/** [L9] When this witness cosigned the note; null when it did not. */
export async function openCosignature(note: string, witness: Verifier): Promise<Date | null> {
	for (const bytes of signaturesBy(note, witness, SIGNS.cosignatures)) {
		const seconds = secondsIn(bytes)
		if (seconds === null) continue
		const message = cosigned(note, seconds)
		if (await verifySignature(witness.key, bytes.slice(TIME_BYTES), message))
			return new Date(seconds * 1000)
	}
	return null
}

/** The same note with more signature lines under it; a line that stands there already is not repeated. */
export function withSignatures(note: string, lines: readonly string[]): string {
	return note + [...new Set(lines)].filter((line) => !note.includes(line)).join('')
}

function cosigned(note: string, seconds: number): Uint8Array<ArrayBuffer> {
	return new TextEncoder().encode(`cosignature/v1\ntime ${seconds}\n${parseNote(note).body}`)
}

function timeBytes(seconds: number): Uint8Array {
	const bytes = new Uint8Array(TIME_BYTES)
	new DataView(bytes.buffer).setBigUint64(0, BigInt(seconds))
	return bytes
}

/** Null when there is no time, or none a Date can hold. */
function secondsIn(bytes: Uint8Array<ArrayBuffer>): number | null {
	if (bytes.length <= TIME_BYTES) return null
	const seconds = new DataView(bytes.buffer, bytes.byteOffset).getBigUint64(0)
	return seconds <= 8_640_000_000_000n ? Number(seconds) : null
}
