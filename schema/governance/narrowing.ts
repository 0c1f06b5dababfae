import type { Subject } from './authorize.ts'
import type { Charter } from './charter.ts'
import type { Facts } from './conditions.ts'
import type { Finding } from './denials.ts'
import { isOver } from './grants.ts'
import type { Capability, Role } from './roles.ts'

/** Who may know of an artefact at all, from the widest to the narrowest circle. */
export type Visibility = 'public' | 'process' | 'team' | 'restricted'

/** The step of a workshop that is running: an instruction, a view, and rights for its time. */
export type RunningStep = {
	/** What it is about. */
	artefacts: string[]
	/** When given, only these capabilities (and view) remain, for everybody. */
	only?: Capability[]
	/** What guests and citizens may do in addition. */
	widens?: Capability[]
	endsAt: string
}

/** [B17] What an emergency holds back, for everybody, until it ends by the clock. */
export type HeldBack = {
	/** On what; everything in the process when null. */
	artefact: string | null
	withholds: readonly Capability[]
	until: string
}

/** [B17] What can be held back: contributing. Reading, voting, objecting and appealing cannot. */
export const WITHHOLDABLE = ['comment', 'suggest', 'edit', 'propose'] as const
export type Withholdable = (typeof WITHHOLDABLE)[number]

/** [A3] What is classified shows to its circle only. */
export function hidden({ artefact }: Subject, facts: Facts): Finding | null {
	const finding: Finding = { code: 'not_visible', rule: 'E_VISIBILITY' }
	switch (artefact?.visibility ?? 'process') {
		case 'public':
		case 'process':
			return null
		case 'team':
			return facts.team === true ? null : finding
		case 'restricted':
			return facts.org === true ? null : finding
	}
}

/** [A6] The list of an artefact can only take roles away, never add one. */
export function narrowed(role: Role, capability: Capability, subject: Subject): Finding | null {
	const roles = subject.artefact?.only?.[capability]
	return roles && !roles.includes(role) ? { code: 'narrowed', rule: 'E_ACL' } : null
}

/**
 * [B17] [B18] What is held back in an emergency is denied to everybody, whatever their role, and not
 * a moment longer than it runs. Talking about what is put to a decision never is.
 */
export function heldBack(
	capability: Capability,
	{ process, artefact, decision }: Subject,
	at: Date
): Finding | null {
	const running = decision?.status === 'announced' || decision?.status === 'open'
	if (capability === 'comment' && running) return null
	const held = process.held?.find(
		(one) =>
			one.withholds.includes(capability) &&
			(one.artefact === null || one.artefact === artefact?.id) &&
			!isOver(one.until, at)
	)
	return held ? { code: 'held_back', rule: 'E_EMERGENCY', until: held.until } : null
}

/** [A7] A running step may narrow what everybody may do. */
export function narrowedByStep(capability: Capability, subject: Subject, at: Date): Finding | null {
	const step = stepAt(subject, at)
	if (!step?.only || capability === 'view' || step.only.includes(capability)) return null
	return { code: 'step', rule: 'E_STEP', until: step.endsAt }
}

/**
 * [A7] [F17] A running step may widen what guests and citizens may do, as far as the charter lets
 * steps widen, on what the step is about, and not a moment longer than it runs.
 */
export function widenedByStep(
	roles: readonly Role[],
	capability: Capability,
	subject: Subject,
	charter: Charter,
	at: Date
): Role | null {
	const step = stepAt(subject, at)
	const mayWiden: readonly string[] = charter.sessions.step_may_widen
	if (!step?.widens?.includes(capability) || !mayWiden.includes(capability)) return null
	return roles.find((role) => role === 'guest' || role === 'citizen') ?? null
}

function stepAt({ process, artefact }: Subject, at: Date): RunningStep | null {
	const { step } = process
	if (!step || !artefact || isOver(step.endsAt, at)) return null
	return step.artefacts.includes(artefact.id) ? step : null
}
