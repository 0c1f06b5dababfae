import { fromBase64, toBase64 } from './bytes.ts'

/** What a log asks of a witness (c2sp.org/tlog-witness): the head it saw last, the way from there, the new head. */
export type WitnessRequest = { oldSize: number; proof: Uint8Array[]; checkpoint: string }

const MOST_HASHES = 63

/** [L9] The body of `add-checkpoint`. */
export function formatWitnessRequest({ oldSize, proof, checkpoint }: WitnessRequest): string {
	return [`old ${oldSize}`, ...proof.map(toBase64), '', checkpoint].join('\n')
}

/** Reads such a body; null when it does not have this form. */
export function parseWitnessRequest(text: string): WitnessRequest | null {
	const split = text.indexOf('\n\n')
	if (split < 0) return null
	const [first = '', ...lines] = text.slice(0, split).split('\n')
	const size = /^old (0|[1-9]\d{0,15})$/.exec(first)?.[1]
	const proof = lines.map(fromBase64)
	const checkpoint = text.slice(split + 2)
	if (size === undefined || lines.length > MOST_HASHES || !checkpoint.endsWith('\n')) return null
	if (!proof.every((hash) => hash?.length === 32)) return null
	return { oldSize: Number(size), proof: proof.filter((hash) => hash !== null), checkpoint }
}
