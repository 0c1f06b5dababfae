/** T2: named members of a ministry and of citizens, each group with its own majority (1.14). */
export const MINISTRY_WORKING_GROUP: unknown = {
	extends: 'baseline-1',
	id: 'T2-ministry-working-group',
	promise: 'involve',
	rules: {
		default: {
			method: 'double_majority',
			threshold: '2/3',
			constituency_threshold: '2/3',
			base: 'yes_no',
			quorum: { type: 'per_constituency', value: '1/2' },
			reasons: 'required_on_no',
			roll: { who: ['citizen', 'official'], min_assurance: 3, snapshot: 'at_notice' }
		}
	},
	ratification: { required: true, deadline_working_days: 20, on_timeout: 'escalate' },
	records: { human_signature: 'advanced', publish: 'public', minutes: 'mandatory' }
}
