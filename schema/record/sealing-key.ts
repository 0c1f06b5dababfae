/**
 * Where a sealing key may stand: the one that seals, the one that is to take over, and that of a second
 * organisation whose seal joins ours. Each is the beginning of the names of its settings.
 */
export const SLOTS = ['SEAL', 'NEXT_SEAL', 'SECOND_SEAL'] as const
export type Slot = (typeof SLOTS)[number]
export const KEY_KINDS = ['P12', 'PEM', 'PKCS11', 'CSC'] as const
export type KeyKind = (typeof KEY_KINDS)[number]

/** Why a sealing key cannot be used. Sentences, which say what to do: `record.problem.<code>`. */
export type KeyProblem =
	// where the key is kept
	| 'setting_missing'
	| 'certificate_unreadable'
	| 'password_wrong'
	| 'key_not_found'
	| 'key_unsuitable'
	| 'module_missing'
	| 'device_failed'
	| 'remote_unreachable'
	| 'remote_refused'
	// what its certificate says
	| 'key_mismatch'
	| 'certificate_not_yet_valid'
	| 'certificate_expired'
	| 'certificate_ends_today'
	| 'certificate_revoked'
	| 'revocation_unknown'
	| 'certificate_wrong_usage'
	| 'certificate_other_organisation'
	// what administrators chose
	| 'key_not_chosen'

/** Why a trial page was not sealed, or does not hold. */
export type TrialProblem =
	KeyProblem | 'timestamp_unavailable' | 'timestamp_refused' | 'trial_failed'

/** What could be learnt about whether a certificate was revoked; `unasked`: it names nobody to ask. */
export const STANDINGS = ['good', 'revoked', 'unknown', 'unasked'] as const

/** [SL6] So many days before a certificate ends administrators are told; 0: it has run out. */
export const TOLD_AT = [0, 1, 7, 30, 60] as const

const DAY_MS = 86_400_000

/** Days until a certificate ends, one that has begun counting whole; 0 once it has run out. */
export function daysLeft(until: Date, at: Date): number {
	return Math.max(0, Math.ceil((until.getTime() - at.getTime()) / DAY_MS))
}

/** [SL6] Which of those tellings is due, after the last one; null when none is. */
export function dueTelling(left: number, told: number | null): number | null {
	const due = TOLD_AT.find((days) => left <= days)
	return due !== undefined && (told === null || due < told) ? due : null
}
