import { isRoot } from '#schema/record/revocation.ts'
import type { STANDINGS } from '#schema/record/sealing-key.ts'
import { certificateOf, type Signer } from './cms.ts'
import { gather } from './evidence.ts'
import { guardedFetch, type GuardedFetch } from './guarded-fetch.ts'
import type { SealingEnvironment } from './key-sources.ts'
import { requireFit, type Demand } from './key-judgement.ts'
import { SealingKeyError } from './sealing-key-error.ts'

/**
 * Whether the certificate of a key, or one above it, was revoked. `unasked`: none of those that nothing is
 * known about names an address where one could ask, or it signed itself.
 */
export type KeyStanding = {
	standing: (typeof STANDINGS)[number]
	/** Whose certificates nothing could be had about. */
	names: string
}

/** [SL2] Asks the issuers, now: the answer that is in force, or the list that is. */
export async function standingOf(
	{ certificate, chain, evaluation }: Signer,
	at: Date,
	fetch: GuardedFetch
): Promise<KeyStanding> {
	if (evaluation) return { standing: 'good', names: '' } // its issuer is this installation [R9]
	const wanted = { certificate: certificateOf(certificate), at, wording: 'in_force' } as const
	if (isRoot(wanted.certificate)) return { standing: 'unasked', names: '' }
	const known = { certificates: chain, answers: [], lists: [] }
	const { standing, missing } = await gather([wanted], known, fetch)
	const names = [...new Set(missing.map(({ name }) => name))].join(', ')
	const silent = missing.every(({ why }) => why === 'no_address')
	return { standing: standing === 'unknown' && silent ? 'unasked' : standing, names }
}

/**
 * [SL2] Throws when a seal with this key would be void, would speak for somebody else, or was revoked;
 * and when its issuer cannot be asked now: what is not known is never taken for good.
 */
export async function requireUsable(
	signer: Signer,
	demand: Demand,
	fetch: GuardedFetch
): Promise<KeyStanding> {
	requireFit(signer, demand)
	const standing = await standingOf(signer, demand.at, fetch)
	if (standing.standing === 'revoked') throw new SealingKeyError('certificate_revoked')
	if (standing.standing === 'unknown')
		throw new SealingKeyError('revocation_unknown', { named: standing.names })
	return standing
}

/** [SL4] How authorities are asked: public addresses, and what the operator allows (`EVIDENCE_HOSTS`). */
export function askingAuthorities({ EVIDENCE_HOSTS = '' }: SealingEnvironment): GuardedFetch {
	return guardedFetch({ hosts: EVIDENCE_HOSTS.split(',').map((host) => host.trim()) })
}
