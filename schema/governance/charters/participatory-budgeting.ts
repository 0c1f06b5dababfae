/**
 * T3: residents share out an envelope of money. Budget, least number of ballots and days are
 * proposals of the governance paper (1.14), to be set by each administration.
 */
export const PARTICIPATORY_BUDGETING: unknown = {
	extends: 'baseline-1',
	id: 'T3-participatory-budgeting',
	promise: 'empower',
	rules: {
		// Whoever objects to a correction has to be answered, so it is not confidential.
		editorial_change: { secrecy: 'open_after_close' },
		default: {
			method: 'pb_mes',
			completion: ['add1', 'greedy_fill'],
			budget: 30000,
			currency: 'EUR',
			quorum: { type: 'none', min_ballots: 50 },
			secrecy: 'secret',
			results_visibility: 'after_close',
			reasons: 'none',
			tie: 'lot_public_seed',
			roll: {
				who: ['citizen'],
				attributes: ['age_ok:14', 'resident_ok'],
				min_assurance: 2,
				snapshot: 'at_open'
			},
			notice_days: 14,
			window_days: 20
		},
		// Residents alone are one group, and a double majority takes two.
		charter_amendment: {
			roll: { who: ['citizen', 'official'], min_assurance: 2, snapshot: 'at_notice' }
		}
	},
	ratification: {
		required: true,
		grounds: ['competence', 'legality'],
		deadline_working_days: 20,
		on_timeout: 'deemed_ratified'
	}
}
