import type { Denial } from '../errors.ts'
import type { MessageKey, MessageParams } from '../messages/format.ts'
import type { Voice } from '../messages/voice.ts'
import { DENIAL_CODES } from './denials.ts'
import type { DenialCode } from './denials.ts'
import type { Outcome, Step } from './decide.ts'
import type { ReviewNeed } from './readiness.ts'
import type { Phase, Role } from './roles.ts'
import type { Option } from './rules/options.ts'

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

/** What people call an option; its short name where it has no other. */
export type Labels = (option: string) => string

export function labelsOf(options: readonly Option[]): Labels {
	const labels = new Map(options.map(({ id, label = id }) => [id, label]))
	return (option) => labels.get(option) ?? option
}

/** The outcome of a count as one sentence, and the calculation line by line. */
export function outcomeInWords(
	voice: Voice,
	outcome: Outcome,
	label: Labels = (option) => option
): { result: string; steps: string[] } {
	return {
		result: resultInWords(voice, outcome, label),
		steps: outcome.steps.map((step) => stepInWords(voice, step, label))
	}
}

/** [X4] One line of a calculation, options by their labels. */
export function stepInWords(
	voice: Voice,
	{ key, params }: Step,
	label: Labels = (option) => option
): string {
	const said = Object.entries(params).map(([name, value]) => {
		if (Array.isArray(value)) return [name, voice.list(value.map(label))]
		return [name, NAMES_OPTION.includes(name) ? label(String(value)) : value]
	})
	return voice(`step.${key}`, Object.fromEntries(said) as MessageParams)
}
const NAMES_OPTION = ['option', 'other']

/** Who or what was chosen is said by name; an unresolved tie names nobody as chosen. */
function resultInWords(
	voice: Voice,
	{ result, winners = [], tie }: Outcome,
	label: Labels
): string {
	const options = voice.list(winners.map(label))
	if (winners.length > 0 && result === 'adopted') return voice('outcome.chosen', { options })
	if (winners.length > 0 && result === 'not_adopted') return voice('outcome.kept', { options })
	if (result === 'tie' && tie)
		return voice('outcome.tied', { options: voice.list(tie.options.map(label)) })
	return voice(`outcome.${result}`)
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
	if (code === 'not_ready' && params.missing) {
		const missing = String(params.missing).split(' ') as ReviewNeed[]
		return voice('denial.not_ready_named', {
			missing: voice.list(missing.map((need) => voice(`review_need.${need}`)))
		})
	}
	if (code === 'transition_unknown' && params.from) {
		return voice('denial.transition_named', {
			from: voice(`state.${params.from}` as MessageKey),
			to: voice(`state.${params.to}` as MessageKey)
		})
	}
	if (code === 'motion_waits' && params.title) return voice('denial.motion_waits_named', params)
	return voice(isDenialCode(code) ? `denial.${code}` : 'denial.unknown')
}

function isDenialCode(code: string): code is DenialCode {
	return (DENIAL_CODES as readonly string[]).includes(code)
}
