import type { Slot } from '#schema/record/sealing-key.ts'
import type { Demand } from './key-judgement.ts'
import type { SealingEnvironment } from './key-sources.ts'
import { SealingKeyError } from './sealing-key-error.ts'

/** [SL2] What a key at this place must say: it seals for our organisation, or for the one that joins us. */
export function demandAt(
	slot: Slot,
	environment: SealingEnvironment,
	{ at, organisation }: { at: Date; organisation: string }
): Demand {
	const name = environment[`${slot}_ORGANISATION`] || null
	if (slot !== 'SECOND_SEAL')
		return { at, organisation, alias: name ?? environment.SEAL_ORGANISATION ?? null }
	if (!name) throw new SealingKeyError('setting_missing', { setting: 'SECOND_SEAL_ORGANISATION' })
	return { at, organisation: name, alias: null }
}
