/**
 * T6: participants and a jury rank ideas for a prize. Named guests may be on the roll only because a
 * prize ranking is no act of public law; its summary says so (1.14).
 */
export const HACKATHON: unknown = {
	extends: 'baseline-1',
	id: 'T6-hackathon',
	promise: 'collaborate',
	flags: { open_drafts: true, guest_join: true },
	constituencies: { peer: ['citizen'], jury: ['official'] },
	rules: {
		// Whoever objects to a correction has to be answered, so it is not confidential.
		editorial_change: { secrecy: 'open_after_close' },
		default: {
			method: 'score',
			scale: [0, 5],
			k: 3,
			weights: { peer: '2/5', jury: '3/5' },
			quorum: { type: 'per_constituency', value: '3/5', only: ['jury'] },
			secrecy: 'secret',
			results_visibility: 'after_close',
			reasons: 'required',
			recuse: 'own_team',
			roll: { who: ['citizen', 'official'], min_assurance: 1, snapshot: 'at_open' },
			notice_days: 0,
			discussion_min_days: 0,
			window_days: 1
		}
	},
	ratification: {
		required: true,
		grounds: ['eligibility'],
		deadline_working_days: 5,
		on_timeout: 'deemed_ratified'
	},
	sessions: { guest_ttl_hours: 60 }
}
