import type { Slot } from '#schema/record/sealing-key.ts'
import type { Db } from '../database/db.ts'
import { keepKey, keepLook, keepTrial, type SeenKey } from './sealing-keys.ts'

/** A key of the settings with which a trial page was sealed. Its certificate is nobody's. */
export async function aTriedKey(
	db: Db,
	at: Date,
	slot: Slot = 'NEXT_SEAL',
	fingerprint = 'aa:bb'
): Promise<SeenKey> {
	const key = { fingerprint, certificate: new Uint8Array([1]), kind: 'P12' } as const
	await keepKey(db, key, at)
	const fine = { problem: null, params: {}, standing: 'good', lookedAt: at } as const
	await keepLook(db, { slot, kind: 'P12', fingerprint, ...fine })
	await keepTrial(db, slot, {
		...{ triedAt: at, triedKey: fingerprint, trialProblem: null, trialParams: {} },
		...{ trialChecks: [], trialPdf: new Uint8Array([1]) }
	})
	return key
}
