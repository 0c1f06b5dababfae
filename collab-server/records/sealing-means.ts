import type { Db } from '#collab/store/database/db.ts'
import type { Signer } from './cms.ts'
import { evaluationOf } from './evaluation.ts'
import { signerFromP12 } from './signer-p12.ts'
import { timestampAt, timestampBy, type AskForTime } from './timestamp.ts'

/** Who seals, and who tells the time. */
export type SealingMeans = { signer: Signer; ask: AskForTime }

/** What an operator can set: SEAL_P12 with SEAL_P12_PASSWORD, and TSA_URL. */
export type SealingEnvironment = Record<string, string | undefined>

/**
 * [R9] The organisation's own key and time-stamp authority where they are set; the evaluation
 * authority of this installation where they are not.
 */
export async function sealingMeans(
	db: Db,
	environment: SealingEnvironment,
	at: Date
): Promise<SealingMeans> {
	const { SEAL_P12: path, SEAL_P12_PASSWORD: password = '', TSA_URL: url } = environment
	const evaluation = path && url ? null : await evaluationOf(db, at)
	const signer = path ? await signerFromP12(path, password) : evaluation?.seal
	const ask = url ? timestampAt(url) : evaluation && timestampBy(evaluation.timestamp, at)
	if (!signer || !ask) throw new Error('no means to seal')
	return { signer, ask }
}
