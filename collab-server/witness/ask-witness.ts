import type { Db } from '#collab/store/database/db.ts'
import { raiseAlarm } from '#collab/store/ledger/alarms.ts'
import { loadLog } from '#collab/store/ledger/ledger.ts'
import { consistencyProof } from '#collab/store/ledger/ledger-proofs.ts'
import {
	findWitness,
	headsFor,
	keepCosignature,
	noteAnswer,
	type ToCosign,
	type Witness
} from '#collab/store/ledger/witnesses.ts'
import { parseVerifierKey, SIGNS, type Verifier } from '#schema/ledger/checkpoint.ts'
import { openCosignature, withSignatures } from '#schema/ledger/cosignature.ts'
import { formatWitnessRequest } from '#schema/ledger/witness-request.ts'

/** A witness could not be reached, or was too busy: it is asked again. */
export class WitnessUnreachable extends Error {}

const PATIENCE_MS = 15_000
const MOST_BYTES = 64 * 1024
/** How often a witness may name another size before we give up for now. */
const TRIES = 3

/**
 * [L9] Asks a witness to cosign the newest published head of each log. What it says is kept with the
 * head; why it refuses is kept with the witness, and is asked again with the next head. Rejects when
 * the network fails, so that the job queue tries again.
 */
export async function askWitness(db: Db, witnessId: string, at: Date): Promise<void> {
	const witness = await findWitness(db, witnessId)
	const verifier = witness && parseVerifierKey(witness.key, SIGNS.cosignatures)
	if (!witness || !verifier) return
	try {
		for (const asked of await headsFor(db, witness)) {
			const problem = await cosigned(db, witness, verifier, asked, at)
			await noteAnswer(db, witnessId, problem, at)
		}
	} catch (error) {
		if (error instanceof WitnessUnreachable) await noteAnswer(db, witnessId, 'unreachable', at)
		throw error
	}
}

/** Null when the witness cosigned the head, otherwise what it answered. */
async function cosigned(
	db: Db,
	witness: Witness,
	verifier: Verifier,
	{ logId, head, oldSize }: ToCosign,
	at: Date
): Promise<string | null> {
	let known = oldSize
	for (let tries = 0; tries < TRIES; tries++) {
		const proof = await consistencyProof(db, logId, known, head.size)
		const body = formatWitnessRequest({ oldSize: known, proof, checkpoint: head.signed })
		const answer = await send(`${witness.url}/add-checkpoint`, body)
		if (answer.status === 200)
			return await kept(db, witness, verifier, { logId, head }, answer.text, at)
		const other = answer.status === 409 ? sizeIn(answer) : null
		if (other === null) return `refused ${answer.status}`
		// It has cosigned a longer head of this log than there is: the log was put back, or there are two.
		if (other > head.size) return await ahead(db, logId, other, at)
		if (other === known) return `refused ${answer.status}`
		known = other
	}
	return 'refused 409'
}

/** [L15] It saw more than there is, not only more than this head: an alarm, for somebody to find out why. */
async function ahead(db: Db, logId: string, seen: number, at: Date): Promise<'ahead'> {
	const { size } = await loadLog(db, logId)
	if (seen > size) await raiseAlarm(db, logId, [{ what: 'witness', index: seen }], at)
	return 'ahead'
}

async function kept(
	db: Db,
	{ id }: Witness,
	verifier: Verifier,
	{ logId, head }: Pick<ToCosign, 'logId' | 'head'>,
	text: string,
	at: Date
): Promise<string | null> {
	for (const line of text.split(/(?<=\n)/)) {
		const signed = await openCosignature(withSignatures(head.signed, [line]), verifier)
		if (!signed) continue
		await keepCosignature(db, id, { logId, size: head.size }, line, at)
		return null
	}
	return 'wrong signature'
}

type Answer = { status: number; type: string; text: string }

async function send(url: string, body: string): Promise<Answer> {
	try {
		const response = await fetch(url, {
			method: 'POST',
			headers: { 'content-type': 'application/octet-stream' },
			body,
			redirect: 'error',
			signal: AbortSignal.timeout(PATIENCE_MS)
		})
		const text = await response.text()
		if (text.length > MOST_BYTES) throw new Error('the answer is too long')
		const again = response.status >= 500 || response.status === 429
		if (again) throw new Error(`HTTP ${response.status}`)
		return { status: response.status, type: response.headers.get('content-type') ?? '', text }
	} catch (error) {
		throw new WitnessUnreachable(`${url} does not answer`, { cause: error })
	}
}

function sizeIn({ type, text }: Answer): number | null {
	if (!type.startsWith('text/x.tlog.size')) return null
	const size = /^(0|[1-9]\d{0,15})\n$/.exec(text)?.[1]
	return size === undefined ? null : Number(size)
}
