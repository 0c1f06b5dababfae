import { openCheckpoint, parseNote, type Checkpoint, type Verifier } from './checkpoint.ts'
import { verifyConsistency } from './tree.ts'
import { parseWitnessRequest } from './witness-request.ts'

/** A head of a log, as somebody wrote it down earlier. */
export type EarlierHead = Pick<Checkpoint, 'size' | 'root'>

/**
 * [L17] Whether a log goes on, without a break, from an earlier head to the one under `checkpoint`. The way there is
 * written as a log tells it to a witness (c2sp.org/tlog-witness). Unknown where Ed25519 is not at hand.
 */
export async function goesOn(
	from: EarlierHead,
	way: string,
	checkpoint: string,
	verifier: Verifier
): Promise<'holds' | 'fails' | 'unknown'> {
	const told = parseWitnessRequest(way)
	if (!told || from.size < 1 || told.oldSize !== from.size) return 'fails'
	if (parseNote(told.checkpoint).body !== parseNote(checkpoint).body) return 'fails'
	const to = await openCheckpoint(told.checkpoint, verifier).catch(() => undefined)
	if (to === undefined) return 'unknown'
	const shown = to && verifyConsistency(from.size, to.size, told.proof, from.root, to.root)
	return shown ? 'holds' : 'fails'
}
