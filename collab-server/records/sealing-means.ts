import type { Db } from '#collab/store/database/db.ts'
import { keyInForce, openSlot, type OpenedKey } from './chosen-key.ts'
import type { Signer } from './cms.ts'
import { evaluationOf } from './evaluation.ts'
import { demandAt } from './key-demand.ts'
import { askingAuthorities, requireUsable } from './key-standing.ts'
import { secretOf, type SealingEnvironment } from './key-sources.ts'
import { timestampAt, timestampBy, type AskForTime } from './timestamp.ts'

/** Who seals, who seals along with them, and who tells the time. */
export type SealingMeans = OpenedKey & { second: SecondSeal | null; ask: AskForTime }
export type SecondSeal = { signer: Signer; organisation: string }

/**
 * [R9] The organisation's own key and time-stamp authority where they are set; the evaluation
 * authority of this installation where they are not. [SL2] A key that must not seal is found here.
 * @throws SealingKeyError
 */
export async function sealingMeans(
	db: Db,
	environment: SealingEnvironment,
	whose: { at: Date; organisation: string }
): Promise<SealingMeans> {
	const opened = await keyInForce(db, environment, whose.at)
	const demand = demandAt('SEAL', environment, whose)
	await requireUsable(opened.signer, demand, askingAuthorities(environment))
	const second = await secondSeal(environment, whose)
	return { ...opened, second, ask: await timeAuthority(db, environment, whose.at) }
}

/** [SL7] The key of the organisation whose seal joins ours; null where none is set. */
async function secondSeal(
	environment: SealingEnvironment,
	whose: { at: Date; organisation: string }
): Promise<SecondSeal | null> {
	const opened = await openSlot(environment, 'SECOND_SEAL')
	if (!opened) return null
	const demand = demandAt('SECOND_SEAL', environment, whose)
	await requireUsable(opened.signer, demand, askingAuthorities(environment))
	return { signer: opened.signer, organisation: demand.organisation }
}

/** [R9] The time-stamp authority that is set, or that of this installation. */
export async function timeAuthority(
	db: Db,
	environment: SealingEnvironment,
	at: Date
): Promise<AskForTime> {
	const { TSA_URL: url, TSA_USER: user } = environment
	if (!url) return timestampBy((await evaluationOf(db, at)).timestamp, at)
	const password = user ? await secretOf(environment, 'TSA_PASSWORD') : null
	return timestampAt(url, user ? { user, password: password ?? '' } : null)
}
