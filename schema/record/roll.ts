import { toBase64Url } from '../ledger/bytes.ts'
import { commitment } from '../ledger/entry.ts'
import { grow, leafHash, rootHash, type NodeAddress } from '../ledger/tree.ts'
import { canonicalBytes, type Json } from './canonical.ts'

/** One entitled person as a stranger sees them: a commitment, never an id [R4]. */
export type RollLine = {
	participant: string
	constituency: string
	weight: number
	/** Known at the close only, so it is in no hash. */
	present?: true
}

/** The person's commitment on one roll: who holds their salt can show that they are this line. */
export function participantOf(salt: Uint8Array, personId: string): string {
	return commitment(salt, personId)
}

/** Lines in the order they are hashed and printed: by commitment, which tells nothing about anybody. */
export function inRollOrder<Line extends RollLine>(lines: Line[]): Line[] {
	return lines.toSorted((one, other) => (one.participant < other.participant ? -1 : 1))
}

/** [R4] Hash of a roll: the Merkle root of its lines. */
export function rollHash(lines: RollLine[]): string {
	return merkleRoot(
		inRollOrder(lines).map(({ participant, constituency, weight }) => ({
			participant,
			constituency,
			weight
		}))
	)
}

/** Merkle root (RFC 6962) of values as canonical JSON, in the order given, base64url. */
export function merkleRoot(values: readonly Json[]): string {
	const nodes = new Map<string, Uint8Array>()
	const read = ({ level, index }: NodeAddress) => nodes.get(`${level}/${index}`) ?? new Uint8Array()
	values.forEach((value, at) => {
		const leaf = leafHash(canonicalBytes(value))
		for (const node of grow(at, leaf, read)) nodes.set(`${node.level}/${node.index}`, node.hash)
	})
	return toBase64Url(rootHash(values.length, read))
}
