/** Uses of personal data in a process; each needs a lawful basis of its own [PD8]. */
export const PURPOSES = ['taking_part', 'deciding', 'publishing', 'protecting'] as const
export type Purpose = (typeof PURPOSES)[number]

/**
 * Bases of Regulation (EU) 2016/679 an administration can rest on: art. 6(1)(c), (e), and (a). Consent is
 * for what people can refuse without any loss, so it is offered for publishing names only.
 */
export const LAWFUL_BASES = ['public_task', 'legal_obligation', 'consent'] as const
export type LawfulBasis = (typeof LAWFUL_BASES)[number]

/** Which basis each purpose rests on, and the law that says so. */
export type Bases = Record<Purpose, { basis: LawfulBasis; law: string }>

export const NO_BASES_NAMED: Bases = {
	taking_part: { basis: 'public_task', law: '' },
	deciding: { basis: 'public_task', law: '' },
	publishing: { basis: 'public_task', law: '' },
	protecting: { basis: 'public_task', law: '' }
}

/** Whether a purpose may rest on a basis. */
export function mayRestOn(purpose: Purpose, basis: LawfulBasis): boolean {
	return basis !== 'consent' || purpose === 'publishing'
}
