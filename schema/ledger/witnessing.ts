import { openCheckpoint, parseCheckpoint, parseNote, type Verifier } from './checkpoint.ts'
import { verifyConsistency } from './tree.ts'
import type { WitnessRequest } from './witness-request.ts'

/** The longest head of a log that a witness has cosigned; size 0 before the first. */
export type Witnessed = { size: number; root: Uint8Array }

/** Why a witness does not cosign, as the protocol names it by HTTP status. */
export type WitnessRefusal =
	| { status: 400 | 403 | 404 }
	/** Signed by the log, and not shown to continue what it signed before. */
	| { status: 422 }
	/** Somebody else was faster, or the log is older than what was seen: here is what was. */
	| { status: 409; size: number; fork?: true }

/** The origin a request is about, before anything of it is believed; null when it is no checkpoint. */
export function originOf(request: WitnessRequest): string | null {
	return parseCheckpoint(parseNote(request.checkpoint).body)?.origin ?? null
}

/**
 * [L9] What a witness does with a head: null to cosign it. A wrong key is 403, an older head or a
 * stale request 409, another head of the same size 409, a fork 422.
 */
export async function judgeHead(
	request: WitnessRequest,
	log: Verifier,
	seen: Witnessed
): Promise<WitnessRefusal | null> {
	const head = await openCheckpoint(request.checkpoint, log)
	if (!head) return { status: 403 }
	if (request.oldSize > head.size) return { status: 400 }
	if (request.oldSize !== seen.size) return { status: 409, size: seen.size }
	if (request.oldSize === 0 && request.proof.length > 0) return { status: 400 }
	const { root, size } = head
	if (seen.size === 0) return size === 0 ? { status: 400 } : null
	if (verifyConsistency(seen.size, size, request.proof, seen.root, root)) return null
	return size === seen.size ? { status: 409, size, fork: true } : { status: 422 }
}
