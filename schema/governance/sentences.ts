import type { Denial } from '../errors.ts'
import type { MessageKey } from '../messages/format.ts'
import type { Voice } from '../messages/voice.ts'
import { DENIAL_CODES } from './denials.ts'
import type { DenialCode } from './denials.ts'
import type { Outcome } from './decide.ts'
import type { Phase, Role } from './roles.ts'

/**
 * What the charter means, said by any voice. The browser speaks through these with the one language
 * it has loaded; `explain.ts` is the same for the server, by the name of a language.
 */

/** A denial in plain words: why, who can instead, and until when (null when no end is known). */
export type Explanation = { why: string; whoCan: string; until: string | null }

export function denialInWords(voice: Voice, denial: Denial, timezone: string): Explanation {
	const date = denial.until === null ? null : voice.dateTime(denial.until, timezone)
	return {
		why: whyInWords(voice, denial, date),
		whoCan: whoCanInWords(voice, denial.whoCan),
		until: date === null ? null : voice('denial_until', { date })
	}
}

/** The outcome of a count as one sentence, and the calculation line by line. */
export function outcomeInWords(
	voice: Voice,
	outcome: Outcome
): { result: string; steps: string[] } {
	return {
		result: voice(`outcome.${outcome.result}`),
		steps: outcome.steps.map(({ key, params }) => voice(`step.${key}`, params))
	}
}

/** Roles as a list of people: "citizens and officials". */
export function rolesInWords(voice: Voice, roles: readonly Role[]): string {
	return voice.list(roles.map((role) => voice(`roles.${role}`)))
}

function whoCanInWords(voice: Voice, roles: readonly Role[]): string {
	if (roles.length === 0) return voice('denial_who.nobody')
	return voice('denial_who.some', { roles: rolesInWords(voice, roles) })
}

/** The sentence of the code; where the denial carries more, one that names it. */
function whyInWords(voice: Voice, { code, params }: Denial, date: string | null): string {
	if (code === 'frozen' && date) return voice('denial.frozen_until', { date })
	if (code === 'suspended' && date) return voice('denial.suspended_until', { date })
	if (code === 'ballot_not_open' && date) return voice('denial.ballot_not_open_until', { date })
	if (code === 'role' && params.role) {
		return voice('denial.role_named', { role: voice(`role.${params.role as Role}`) })
	}
	if (code === 'phase' && params.phases) {
		const phases = String(params.phases).split(' ') as Phase[]
		return voice('denial.phase_named', {
			phase: voice(`phase.${params.phase as Phase}`),
			phases: voice.list(phases.map((phase) => voice(`phase.${phase}`)))
		})
	}
	if (code === 'transition_unknown' && params.from) {
		return voice('denial.transition_named', {
			from: voice(`state.${params.from}` as MessageKey),
			to: voice(`state.${params.to}` as MessageKey)
		})
	}
	return voice(isDenialCode(code) ? `denial.${code}` : 'denial.unknown')
}

function isDenialCode(code: string): code is DenialCode {
	return (DENIAL_CODES as readonly string[]).includes(code)
}
