import { LIMITS } from '../limits.ts'

/** The moderation ladder, lightest step first (governance.md 1.10). */
export const LADDER = [
	'notice',
	'hide',
	'mute_session',
	'suspend_14d',
	'remove_by_decision'
] as const
export type Step = (typeof LADDER)[number]

/** How long a step that has an end may last at most; null for the others. */
export function longestMs(step: Step): number | null {
	switch (step) {
		case 'mute_session':
			return LIMITS.muteMs
		case 'suspend_14d':
			return LIMITS.suspensionMs
		case 'notice':
		case 'hide':
		case 'remove_by_decision':
			return null
	}
}

/**
 * [B10] Whether a step may be taken after these: what takes somebody's voice for days, or for good,
 * comes only after something lighter. `taken` are the steps against the same person that still hold.
 */
export function mayFollow(step: Step, taken: readonly Step[]): boolean {
	const heavy = step === 'suspend_14d' || step === 'remove_by_decision'
	return !heavy || taken.some((one) => LADDER.indexOf(one) < LADDER.indexOf(step))
}
