const HALF_OF_ROLL = { type: 'roll_fraction', value: '1/2' }

/**
 * The baseline at the pace of a workshop: no days of notice, everybody with a name may be on the
 * roll, which is taken when voting opens. The demonstration process runs under it.
 */
export const WORKSHOP_PACE: unknown = {
	extends: 'baseline-1',
	id: 'workshop-pace-1',
	// In one room whoever facilitates tests an objection with the group, aloud.
	objections: { validity_by: 'facilitator' },
	rules: {
		default: {
			roll: { who: ['citizen', 'official'], min_assurance: 1, snapshot: 'at_open' },
			notice_days: 0,
			discussion_min_days: 0,
			window_days: 0
		},
		majority: {
			method: 'majority',
			base: 'yes_no',
			quorum: HALF_OF_ROLL,
			tie: 'fails',
			secrecy: 'open_after_close',
			results_visibility: 'after_close',
			reasons: 'optional'
		},
		two_thirds: {
			method: 'supermajority',
			threshold: '2/3',
			base: 'yes_no',
			quorum: HALF_OF_ROLL,
			tie: 'fails',
			secrecy: 'open_after_close',
			results_visibility: 'after_close',
			reasons: 'optional'
		},
		confidential_majority: {
			method: 'majority',
			base: 'yes_no',
			quorum: HALF_OF_ROLL,
			tie: 'fails',
			secrecy: 'secret',
			results_visibility: 'after_close',
			reasons: 'none'
		},
		open_majority: {
			method: 'majority',
			base: 'yes_no',
			quorum: HALF_OF_ROLL,
			tie: 'fails',
			secrecy: 'open',
			results_visibility: 'live',
			reasons: 'optional'
		},
		one_of_several: {
			method: 'approval',
			k: 1,
			quorum: HALF_OF_ROLL,
			tie: 'runoff',
			secrecy: 'open_after_close',
			results_visibility: 'after_close',
			reasons: 'none'
		},
		order_of_preference: {
			method: 'ranked',
			variant: 'schulze',
			quorum: HALF_OF_ROLL,
			tie: 'status_quo',
			secrecy: 'open_after_close',
			results_visibility: 'after_close',
			reasons: 'none'
		},
		points: {
			method: 'score',
			scale: [0, 5],
			k: 1,
			quorum: HALF_OF_ROLL,
			tie: 'runoff',
			secrecy: 'open_after_close',
			results_visibility: 'after_close',
			reasons: 'optional'
		},
		rough_consensus: {
			method: 'rough_consensus',
			quorum: HALF_OF_ROLL,
			tie: 'fails',
			secrecy: 'open_after_close',
			results_visibility: 'after_close',
			reasons: 'optional'
		},
		after_advice: {
			method: 'advice',
			min_affected: 2,
			min_expert: 1,
			quorum: { type: 'none' },
			tie: 'fails',
			secrecy: 'open',
			results_visibility: 'after_close',
			reasons: 'required'
		}
	}
}
