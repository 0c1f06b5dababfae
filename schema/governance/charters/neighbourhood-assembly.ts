/**
 * T1: residents and officials of one neighbourhood, who decide by consent. Quorum and shares are
 * proposals of the governance paper (1.14), to be set by each administration.
 */
export const NEIGHBOURHOOD_ASSEMBLY: unknown = {
	extends: 'baseline-1',
	id: 'T1-neighbourhood-assembly',
	promise: 'collaborate',
	flags: { open_drafts: true, observer_comments: true },
	rules: {
		default: {
			quorum: { type: 'present_fraction', value: '3/10', min: 12 },
			roll: {
				who: ['citizen', 'official'],
				attributes: ['age_ok:14', 'resident_ok'],
				cap: { official: '1/3' },
				min_assurance: 2,
				snapshot: 'at_open'
			}
		},
		persons: {
			method: 'approval',
			k: 1,
			quorum: { type: 'roll_fraction', value: '1/4' },
			tie: 'runoff',
			secrecy: 'secret',
			results_visibility: 'after_close',
			reasons: 'none',
			notice_days: 5,
			window_days: 3,
			appeal_window_days: 10
		}
	},
	ratification: {
		required: true,
		grounds: ['competence', 'legality', 'budget_cap'],
		deadline_working_days: 15,
		on_timeout: 'deemed_ratified'
	}
}
