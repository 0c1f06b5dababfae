/**
 * What this version of the product is known not to do, what stands outside of its duty, and what nobody has
 * tried. Whoever mends one of them, or finds another, changes this list and `docs/accessibility.md`.
 */
export const BARRIERS: readonly string[] = []

export const OUTSIDE = ['access.outside_texts', 'access.outside_files'] as const

export const UNTRIED = [
	'access.untried_readers',
	'access.untried_phones',
	'access.untried_people',
	'access.untried_devices',
	'access.untried_exports'
] as const
