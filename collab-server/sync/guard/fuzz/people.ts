import type { FileFact } from '#schema/docs/files.ts'
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

/** The files of the text of the fuzz, one picture and one attachment. */
export const FILES: readonly FileFact[] = [
	{ hash: 'a'.repeat(43), name: 'hall.png', type: 'image/png', size: 9, width: 4, height: 3 },
	{
		hash: 'b'.repeat(43),
		name: 'plan.pdf',
		type: 'application/pdf',
		size: 9,
		width: null,
		height: null
	}
]
const OWN_FILES = new Map(FILES.map((file) => [file.hash, file]))

/** Rights as a charter would give them: everything; one's own cards; progress of one's tasks; nothing. */
export function rightsOf(personId: string, power: Power): Rights {
	return {
		personId,
		files: OWN_FILES,
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
