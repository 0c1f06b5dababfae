import type { Rights } from '#schema/docs/policy.ts'
import type { Denial } from '#schema/errors.ts'

/** How much a person of the fuzz may do. */
export type Power = 'all' | 'own' | 'assigned' | 'suggests' | 'settles' | 'none'

export const DENIAL: Denial = {
	code: 'not_granted',
	capability: 'edit',
	params: {},
	whoCan: [],
	until: null
}

/** Rights as a charter would give them: everything; one's own cards; progress of one's tasks; nothing. */
export function rightsOf(personId: string, power: Power): Rights {
	return {
		personId,
		may(capability, part, facts) {
			const allowed =
				power === 'all' ||
				((power === 'suggests' || power === 'settles') && capability === 'suggest') ||
				(power === 'settles' && facts?.merge_only === true) ||
				(power === 'own' && part === 'card' && facts?.own === true && capability === 'edit') ||
				(power === 'assigned' && part === 'progress' && facts?.assigned === true)
			return allowed ? null : DENIAL
		}
	}
}
