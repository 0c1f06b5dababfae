/** Kinds of organisations, in the order in which they are offered. */
export const TYPES = [
	'public_administration',
	'citizen_group',
	'nonprofit',
	'company',
	'academia'
] as const
