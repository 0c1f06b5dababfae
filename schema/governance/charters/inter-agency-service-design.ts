/** T5: organisations with a mandate and citizens design one service and answer for their parts (1.14). */
export const INTER_AGENCY_SERVICE_DESIGN: unknown = {
	extends: 'baseline-1',
	id: 'T5-inter-agency-service-design',
	promise: 'collaborate',
	rules: {
		default: {
			method: 'consent',
			unit: 'organisation',
			fallback: 'supermajority',
			threshold: '3/4',
			base: 'cast',
			quorum: { type: 'all_responded' },
			secrecy: 'open',
			results_visibility: 'live',
			reasons: 'required_on_no',
			roll: { who: ['official', 'citizen'], min_assurance: 3, snapshot: 'at_notice' }
		}
	},
	ratification: {
		required: true,
		multi: 'per_organisation',
		deadline_working_days: 20,
		on_timeout: 'escalate'
	}
}
