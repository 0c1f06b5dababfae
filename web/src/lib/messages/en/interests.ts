/** Interests: who stays out of which decisions, and why. */
export default {
	'interests.title': 'Interests',
	'interests.lead':
		'Who would gain or lose by a decision does not decide on it, and everybody can see that.',
	'interests.to_page': 'Interests',
	'interests.listed': 'Who stays out',
	'interests.none': 'Nobody stays out of anything',
	'interests.none_text':
		'If a decision touches your money, work, family or house more than that of others, say so.',
	'interests.declare': 'Declare an interest',
	'interests.about': 'What it is about',
	'interests.reason': 'Why',
	'interests.reason_hint': 'One or two sentences. People in this process read them.',
	'interests.consequence':
		'From then on you do not vote, decide or sign on it. You can go on writing and commenting.',
	'interests.declare_button': 'Stay out of deciding',
	'interests.record': 'Record an interest of somebody',
	'interests.person': 'Person',
	'interests.record_button': 'Record it',
	'interests.kind_declared': 'declared {when}',
	'interests.kind_recorded': 'recorded {when}',
	'interests.lifted': 'lifted {when}',
	'interests.lift_button': 'Lift it',
	'interests.done': 'Done. It holds at once.'
} as const
