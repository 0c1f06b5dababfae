import type { Conflict } from './conditions.ts'

/** An office that a person is about to act in, in one matter. */
export type Office = 'ratifier' | 'returning_officer' | 'certifier' | 'panel'

/** What else the person is in that matter, as the server knows it. */
export type Involvement = {
	/** Announced, opened or led the decision. */
	steered?: boolean
	/** Began or proposed what the decision is about. */
	proposed?: boolean
	/** Looks after the installation on which the ballots lie. */
	administers?: boolean
	/** Appeals, is appealed against, or ratified what is appealed. */
	party?: boolean
}

/**
 * [B9] The conflict that keeps somebody out of an office, or null. Facilitator and ratifier of one
 * decision, secretary and proposer of what they certify, administrator and returning officer of a
 * secret ballot, panel and party are never one person.
 */
export function conflictOf(office: Office, involved: Involvement): Conflict | null {
	switch (office) {
		case 'ratifier':
			return involved.steered ? 'steered' : null
		case 'certifier':
			return involved.proposed ? 'own_proposal' : null
		case 'returning_officer':
			return involved.administers ? 'administers' : null
		case 'panel':
			return involved.party ? 'party' : null
	}
}
