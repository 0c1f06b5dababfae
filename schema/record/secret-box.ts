import { inBoxOrder, type Slip } from '../governance/secret-count.ts'
import type { Json } from './canonical.ts'
import { merkleRoot } from './roll.ts'

/** [SB5] Root of a secret box: Merkle root (RFC 6962) of its slips by receipt, each as canonical JSON. */
export function boxRoot(box: readonly Slip[]): string {
	return merkleRoot(inBoxOrder(box) as Json[])
}

/** [SB5] Root of the list of who has voted: commitments of the roll, in their own order. */
export function rollUsedRoot(participants: readonly string[]): string {
	return merkleRoot([...participants].sort())
}
