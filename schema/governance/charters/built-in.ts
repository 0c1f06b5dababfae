import { BASELINE } from './baseline.ts'
import { CITIZENS_PANEL } from './citizens-panel.ts'
import { HACKATHON } from './hackathon.ts'
import { INTER_AGENCY_SERVICE_DESIGN } from './inter-agency-service-design.ts'
import { MINISTRY_WORKING_GROUP } from './ministry-working-group.ts'
import { NEIGHBOURHOOD_ASSEMBLY } from './neighbourhood-assembly.ts'
import { PARTICIPATORY_BUDGETING } from './participatory-budgeting.ts'
import { WORKSHOP_PACE } from './workshop-pace.ts'

/** The charters that ship with the product, in the order in which they are offered to a new process. */
export const BUILT_IN = {
	'baseline-1': BASELINE,
	'workshop-pace-1': WORKSHOP_PACE,
	'T1-neighbourhood-assembly': NEIGHBOURHOOD_ASSEMBLY,
	'T2-ministry-working-group': MINISTRY_WORKING_GROUP,
	'T3-participatory-budgeting': PARTICIPATORY_BUDGETING,
	'T4-citizens-panel': CITIZENS_PANEL,
	'T5-inter-agency-service-design': INTER_AGENCY_SERVICE_DESIGN,
	'T6-hackathon': HACKATHON
} as const
export type BuiltInId = keyof typeof BUILT_IN
export const BUILT_IN_IDS = Object.keys(BUILT_IN) as BuiltInId[]

/** The JSON of a built-in charter, or null. */
export function builtInJson(id: string): unknown {
	return Object.hasOwn(BUILT_IN, id) ? BUILT_IN[id as BuiltInId] : null
}
