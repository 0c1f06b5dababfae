import type { Denial } from './errors.ts'
import type { Capability } from './governance/roles.ts'

/** What one person may do with one artefact right now, as the server sees it. */
export type Standing = {
	may: Partial<Record<Capability, true>>
	denials: Partial<Record<Capability, Denial>>
	/** The files of the text, by their hash: a block may show these from now on [PI1]. */
	files?: string[]
	/** Rights that hang on whose card or task it is, which the browser knows; null is allowed. */
	parts?: Partial<Record<StandingPart, Denial | null>>
}

/** Editing one's own card, adding one, progress of a task of one's own, settling others' suggestions. */
export type StandingPart = 'own_card' | 'new_card' | 'assigned_task' | 'suggestions'

/** Messages of the collaboration server to one client, as Hocuspocus stateless payloads (JSON). */
export type ServerMessage =
	| { type: 'standing'; standing: Standing; changed: boolean }
	| { type: 'refused'; denial: Denial; paths: string[] }
	| { type: 'storage'; state: 'ok' | 'stalled' }

/** Why the server closed a document for a client: the `reason` of the Hocuspocus close message. */
export const CLOSE_REASONS = [
	'signed-out',
	'no-access',
	'refused:malformed',
	'refused:gap',
	'refused:foreign-client',
	'refused:too-large',
	'refused:too-fast',
	'stale-judgement',
	'elsewhere',
	'outdated'
] as const
export type CloseReason = (typeof CLOSE_REASONS)[number]

/** How many colours people are told apart by; the style sheet has them as `--p1` to `--p8`. */
export const PRESENCE_COLOURS = 8

/** What the server stamps on every awareness state: `state.user`. */
export type PresenceUser = { personId: string; name: string; colour: number }

/** The same person has the same colour everywhere: 0 to PRESENCE_COLOURS - 1. */
export function presenceColour(personId: string): number {
	let sum = 0
	for (const character of personId) sum = (sum * 31 + character.charCodeAt(0)) % 997
	return sum % PRESENCE_COLOURS
}
