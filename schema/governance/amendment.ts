import type { Charter } from './charter.ts'
import type { Role } from './roles.ts'

/**
 * How far a change of something adopted goes. Substantive: what is agreed changes, and is decided by
 * the same rule or a stronger one [M2]. Editorial: only how it is said, by the rule named below [M4].
 */
export const AMENDMENTS = ['substantive', 'editorial'] as const
export type Amendment = (typeof AMENDMENTS)[number]

/** The name by which a charter calls its rule for editorial changes. */
export const EDITORIAL_RULE = 'editorial_change'

/** [M3] Who proposes an editorial change; null when the charter has no rule for one. */
export function editorialProposers(charter: Charter): readonly Role[] | null {
	if (!Object.hasOwn(charter.rules, EDITORIAL_RULE)) return null
	return charter.rules[EDITORIAL_RULE]?.proposer ?? ['secretary']
}
