import type { Denial } from '../errors.ts'
import { denialOf, type DenialCode } from './denials.ts'
import type { ArtefactState } from './roles.ts'

/** What the server knows of a text that somebody wants to take into another process. */
export type LeavingFacts = {
	state: ArtefactState
	/** It is a change of something adopted there. */
	amends: boolean
	/** A decision on it, or on suggestions in it, was prepared at some time, whatever became of it. */
	decidedOn: boolean
	/** [H2] A legal hold is on it. */
	held: boolean
	/** A section of it is frozen. */
	sectionFrozen: boolean
	/** Only a team or an organisation of its process may know of it. */
	classified: boolean
	/** A step of moderation or an emergency there is about it. */
	measured: boolean
}

/** [DT5] What keeps a text where it is, whoever asks: only a free draft moves. Null when nothing does. */
export function barOnLeaving(facts: LeavingFacts): Denial | null {
	if (facts.state !== 'draft') return no(facts.state)
	if (facts.held) return no('held')
	if (facts.decidedOn) return no('decided_on')
	if (facts.amends) return no('amending')
	if (facts.sectionFrozen) return no('section_frozen')
	if (facts.classified) return no('classified')
	if (facts.measured) return no('measured')
	return null
}

function no(code: DenialCode): Denial {
	return denialOf({ code, rule: 'E_STATE' }, 'export')
}
