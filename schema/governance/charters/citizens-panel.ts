/**
 * T4: a panel drawn by lot recommends; the administration answers every recommendation. Share, size
 * and days are proposals of the governance paper (1.14), to be set by each administration.
 */
export const CITIZENS_PANEL: unknown = {
	extends: 'baseline-1',
	id: 'T4-citizens-panel',
	promise: 'involve',
	rules: {
		// Whoever objects to a correction has to be answered, so it is not confidential.
		editorial_change: { secrecy: 'open_after_close' },
		default: {
			method: 'supermajority',
			threshold: '4/5',
			base: 'cast',
			quorum: { type: 'roll_fraction', value: '2/3' },
			secrecy: 'secret',
			results_visibility: 'after_close',
			reasons: 'optional',
			roll: {
				who: ['citizen'],
				sortition: { strata: ['age_band', 'gender', 'district'], size: 36 },
				min_attendance: '3/4',
				min_assurance: 3,
				snapshot: 'at_notice'
			}
		},
		// The panel alone is one group, and a double majority takes two.
		charter_amendment: {
			roll: { who: ['citizen', 'official'], min_assurance: 3, snapshot: 'at_notice' }
		}
	},
	ratification: {
		required: true,
		per_item: true,
		outcomes: ['accepted', 'partly', 'rejected'],
		reasons_required: ['accepted', 'partly', 'rejected'],
		deadline_working_days: 60,
		on_timeout: 'escalate'
	}
}
