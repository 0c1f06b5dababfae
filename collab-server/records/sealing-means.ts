import type { Db } from '#collab/store/database/db.ts'
import type { Signer } from './cms.ts'
import { evaluationOf } from './evaluation.ts'
import { openKey, secretOf, type SealingEnvironment } from './key-sources.ts'
import { timestampAt, timestampBy, type AskForTime } from './timestamp.ts'

/** Who seals, and who tells the time. */
export type SealingMeans = { signer: Signer; ask: AskForTime }

/**
 * [R9] The organisation's own key and time-stamp authority where they are set; the evaluation
 * authority of this installation where they are not.
 */
export async function sealingMeans(
	db: Db,
	environment: SealingEnvironment,
	at: Date
): Promise<SealingMeans> {
	const own = await openKey(environment, 'SEAL')
	const { TSA_URL: url, TSA_USER: user } = environment
	const evaluation = own && url ? null : await evaluationOf(db, at)
	const signer = own ?? evaluation?.seal
	const password = user ? await secretOf(environment, 'TSA_PASSWORD') : null
	const known = user ? { user, password: password ?? '' } : null
	const ask = url ? timestampAt(url, known) : evaluation && timestampBy(evaluation.timestamp, at)
	if (!signer || !ask) throw new Error('no means to seal')
	return { signer, ask }
}
