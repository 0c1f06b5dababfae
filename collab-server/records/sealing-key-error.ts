import type { KeyProblem } from '#schema/record/sealing-key.ts'

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
