import type { Denial } from '#schema/errors.ts'
import type { Standing, StandingPart } from '#schema/protocol.ts'

/**
 * Whether a part that hangs on whose it is (one's own card, a task assigned to oneself) may be
 * written: null when allowed. Who may edit everything may edit that too.
 */
export function abilityToWrite(standing: Standing, part?: StandingPart): Denial | null {
	if (standing.may.edit) return null
	const special = part && standing.parts?.[part]
	return special === undefined ? denialOfEdit(standing) : special
}

function denialOfEdit(standing: Standing): Denial {
	return (
		standing.denials.edit ?? {
			code: 'role',
			capability: 'edit',
			params: {},
			whoCan: [],
			until: null
		}
	)
}
