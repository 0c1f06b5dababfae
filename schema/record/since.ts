import { fromBase64Url, textIn } from '../ledger/bytes.ts'
import {
	parseCheckpoint,
	parseNote,
	parseVerifierKey,
	type Checkpoint,
	type Verifier
} from '../ledger/checkpoint.ts'
import { goesOn, type EarlierHead } from '../ledger/continuation.ts'
import { parseProof } from '../ledger/proof.ts'
import { MEMBERS } from './asic.ts'
import type { Bundle } from './bundle-read.ts'
import { ATTACHMENTS, type DecisionRecord } from './record.ts'
import type { Check, CheckName, RecordFiles } from './verify.ts'

/**
 * [L17] The ledger in which the record stands begins with the one that was there before the decision. Records from
 * before do not name that head: of them nothing is said.
 */
export async function checkSince(
	{ ledger }: DecisionRecord,
	{ proof, consistency }: RecordFiles,
	known: Verifier | null
): Promise<Check[]> {
	const { since, publicKey } = ledger
	if (!since) return []
	const root = fromBase64Url(since.root)
	const from = root && { size: since.size, root }
	const way = { member: ATTACHMENTS.consistency, text: consistency ?? null }
	return [await goingOn('since', from, way, proof, known ?? parseVerifierKey(publicKey))]
}

/** [L17] The ledger under which the PDF was sealed begins with the one under which its record was issued. */
export async function checkSealedSince(
	{ members }: Bundle,
	{ ledger }: DecisionRecord
): Promise<Check[]> {
	const member = MEMBERS.sealedConsistency
	const way = { member, text: textIn(members, member) }
	if (!ledger.since && way.text === null) return []
	const issued = headOf(textIn(members, MEMBERS.proof))
	const verifier = parseVerifierKey(ledger.publicKey)
	return [
		await goingOn('sealed_since', issued, way, textIn(members, MEMBERS.sealedProof), verifier)
	]
}

async function goingOn(
	check: CheckName,
	from: EarlierHead | null,
	way: { member: string; text: string | null },
	proof: string | null,
	verifier: Verifier | null
): Promise<Check> {
	const params = { member: way.member, old: from?.size ?? 0, size: headOf(proof)?.size ?? 0 }
	const checkpoint = proof === null ? null : (parseProof(proof)?.checkpoint ?? '')
	if (way.text === null || checkpoint === null) return { check, state: 'unknown', params }
	if (!from || !verifier) return { check, state: 'fails', params }
	return { check, state: await goesOn(from, way.text, checkpoint, verifier), params }
}

/** The head under which a proof stands, not verified here. */
export function headOf(proof: string | null): Checkpoint | null {
	const parsed = proof === null ? null : parseProof(proof)
	return parsed && parseCheckpoint(parseNote(parsed.checkpoint).body)
}
