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

/** No seal with this key. `params` are for the sentence; nothing secret is ever among them. */
export class SealingKeyError extends Error {
	readonly code: KeyProblem
	readonly params: Record<string, string>

	constructor(code: KeyProblem, params: Record<string, string> = {}, cause?: unknown) {
		super(`sealing key: ${code.replaceAll('_', ' ')}`, { cause })
		this.name = 'SealingKeyError'
		this.code = code
		this.params = params
	}
}
