import { daysLeft, type KeyProblem } from '#schema/record/sealing-key.ts'
import type { Db } from '../database/db.ts'
import { certificateWords } from './certificate-words.ts'
import { chosenKey, keysNamed, placesOf } from './sealing-keys.ts'

/** `held`: records wait, because the key must not seal. `unknown`: its issuer does not say. */
export type SealHealth = 'ok' | 'evaluation' | 'ends_soon' | 'unknown' | 'held'

const SOON_DAYS = 30
/** Passes by itself, as a rule. */
const PASSING = new Set<KeyProblem>(['revocation_unknown', 'remote_unreachable'])

/** [SL6] How it stands with the key that seals, as it was looked at last. */
export async function sealHealth(db: Db, at: Date): Promise<SealHealth> {
	const places = await placesOf(db)
	const chosen = await chosenKey(db, at)
	const [place] = places.filter(({ slot, fingerprint }) =>
		chosen ? fingerprint === chosen && slot !== 'SECOND_SEAL' : slot === 'SEAL'
	)
	if (!place) return chosen ? 'held' : 'evaluation'
	if (place.problem) return PASSING.has(place.problem) ? 'unknown' : 'held'
	const [key] = await keysNamed(db, place.fingerprint ? [place.fingerprint] : [])
	const until = key ? certificateWords(key.certificate).until : at
	return daysLeft(until, at) <= SOON_DAYS ? 'ends_soon' : 'ok'
}
