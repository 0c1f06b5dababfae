import { chosenKey, type SeenKey } from '#collab/store/seals/sealing-keys.ts'
import type { Db } from '#collab/store/database/db.ts'
import { assert } from '#schema/errors.ts'
import { fingerprintOf } from '#schema/record/signature-check.ts'
import type { Slot } from '#schema/record/sealing-key.ts'
import type { Signer } from './cms.ts'
import { evaluationOf } from './evaluation.ts'
import { kindOf, openKey, type SealingEnvironment } from './key-sources.ts'
import { SealingKeyError } from './sealing-key-error.ts'

/** A key that was opened, and what is remembered of it; nothing where it is for evaluation. */
export type OpenedKey = { signer: Signer; seen: SeenKey | null }

/**
 * [SL5] The key that administrators chose, at whichever place of the settings it stands now. As long as none
 * ever sealed it is that of `SEAL`, or the evaluation key where none is set. @throws SealingKeyError
 */
export async function keyInForce(
	db: Db,
	environment: SealingEnvironment,
	at: Date
): Promise<OpenedKey> {
	const chosen = await chosenKey(db, at)
	if (!chosen) {
		const opened = await openSlot(environment, 'SEAL')
		return opened ?? { signer: (await evaluationOf(db, at)).seal, seen: null }
	}
	let failure: unknown = null
	for (const slot of ['SEAL', 'NEXT_SEAL'] as const)
		try {
			const opened = await openSlot(environment, slot)
			if (opened?.seen?.fingerprint === chosen) return opened
		} catch (error) {
			failure ??= error
		}
	throw failure ?? new SealingKeyError('key_not_chosen')
}

/** The key of a place of the settings; null where none is set. @throws SealingKeyError */
export async function openSlot(
	environment: SealingEnvironment,
	slot: Slot
): Promise<OpenedKey | null> {
	const signer = await openKey(environment, slot)
	if (!signer) return null
	const kind = kindOf(environment, slot)
	assert(kind, 'an opened key has a place')
	const { certificate } = signer
	return { signer, seen: { fingerprint: fingerprintOf(certificate), certificate, kind } }
}
