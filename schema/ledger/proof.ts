import { fromBase64, toBase64 } from './bytes.ts'
import { openCheckpoint, type Checkpoint, type Verifier } from './checkpoint.ts'
import { leafHash, verifyInclusion } from './tree.ts'

/** A proof that needs nothing but itself (c2sp.org/tlog-proof): the entry, its place, and a signed head. */
export type TlogProof = {
	index: number
	hashes: Uint8Array[]
	checkpoint: string
	/** The entry itself travels in the proof's `extra` line. */
	entry: Uint8Array
}

const HEADER = 'c2sp.org/tlog-proof@v1'

/** [L7] Writes a proof: header, extra data, index, hashes, an empty line, and the checkpoint. */
export function formatProof({ index, hashes, checkpoint, entry }: TlogProof): string {
	return [
		HEADER,
		`extra ${toBase64(entry)}`,
		`index ${index}`,
		...hashes.map(toBase64),
		'',
		checkpoint
	].join('\n')
}

/** Reads a proof; null when it does not have this form. */
export function parseProof(text: string): TlogProof | null {
	const split = text.indexOf('\n\n')
	if (split < 0) return null
	const [header, extra, index, ...hashes] = text.slice(0, split).split('\n')
	const entry = extra?.startsWith('extra ') ? fromBase64(extra.slice('extra '.length)) : null
	const place = /^index (0|[1-9]\d{0,15})$/.exec(index ?? '')?.[1]
	if (header !== HEADER || !entry || place === undefined) return null
	const decoded = hashes.map((hash) => fromBase64(hash))
	if (!decoded.every((hash) => hash?.length === 32)) return null
	return {
		index: Number(place),
		hashes: decoded.filter((hash) => hash !== null),
		checkpoint: text.slice(split + 2),
		entry
	}
}

/**
 * [L7] What a proof shows: whether its checkpoint is signed by the log (`checkpoint` is null when not)
 * and whether its entry is in the tree that checkpoint heads.
 */
export async function verifyProof(
	proof: TlogProof,
	verifier: Verifier
): Promise<{ checkpoint: Checkpoint | null; included: boolean }> {
	const checkpoint = await openCheckpoint(proof.checkpoint, verifier)
	if (!checkpoint) return { checkpoint: null, included: false }
	const { size, root } = checkpoint
	const included = verifyInclusion(leafHash(proof.entry), proof.index, size, proof.hashes, root)
	return { checkpoint, included }
}
