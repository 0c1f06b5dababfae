import type { Denial } from '../errors.ts'
import type { Charter } from './charter.ts'
import type { Facts } from './conditions.ts'
import type { ArtefactKind, ArtefactState, Capability, Phase, Role } from './roles.ts'

export type { Condition, Facts } from './conditions.ts'

/** Who asks. Roles and mandates are those in force now, in this process. */
export type Actor = {
	personId: string | null
	roles: Role[]
	administrator: boolean
	assurance: number
	teams: string[]
	mandates: string[]
	guestUntil: string | null
	suspendedUntil: string | null
}

/** A part of an artefact with rights of its own. */
export type Part = 'progress' | 'metadata' | 'card' | 'minutes'

/** About what. Without an artefact it is the process itself. */
export type Subject = {
	process: { id: string; phase: Phase }
	artefact?: {
		id: string
		kind: ArtefactKind
		state: ArtefactState
		part?: Part
		createdBy?: string
	}
	decision?: {
		status: 'announced' | 'open' | 'closed' | 'cancelled'
		opensAt: string
		closesAt: string
	}
}

export type Verdict =
	{ allowed: true; grant: number; charterHash: string } | { allowed: false; denial: Denial }
