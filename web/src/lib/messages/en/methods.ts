/** Ways of deciding that need more than a ballot: dots, lots, ties, advice, calls, verdicts. */
export default {
	'methods.dots_hint':
		'You have {dots, plural, one {# dot} other {# dots}}, at most {most, number} for one option. Dots are advice: nothing is adopted by them.',
	'methods.dots_for': 'Dots for {option}',
	'methods.dots_left': 'Dots left: {left, number}',
	'methods.column_dots': 'Dots',
	'methods.lot_sealed':
		'If equals are left, a lot decides between them. Its number is drawn and sealed: {hash}. It is told when voting ends.',
	'methods.lot_told':
		'The number of the lot was {secret}. Its SHA-256 is what was sealed when the decision was announced: {hash}.',
	'methods.lot_heading': 'The lot',
	'methods.tie_heading': 'Equal: the ratifier chooses',
	'methods.tie_until':
		'By {when} whoever may ratify chooses {places, plural, one {# of these} other {# of these}}. After that none of them is chosen.',
	'methods.tie_chosen': 'Chosen: {options}',
	'methods.tie_nobody': 'Nobody chose in time. None of the equals is chosen.',
	'methods.tie_legend': 'Your choice',
	'methods.tie_reasons': 'Why',
	'methods.tie_send': 'Choose',
	'methods.next_tie': 'Whoever ratifies chooses between equals.',
	'methods.next_advice': 'This was advice. The text is still frozen and can be decided on.',
	'methods.verdict_heading': 'One person decides',
	'methods.call_heading': 'Is there rough consensus?',
	'methods.decides': '{name} decides, with reasons.',
	'methods.you_decide': 'You decide, with reasons.',
	'methods.call_about':
		'Whoever facilitates says whether there is rough consensus, once every issue was dealt with. How many agree only informs.',
	'methods.advice_so_far':
		'Advice from people affected: {affected, number} (at least {leastAffected, number}). From experts: {expert, number} (at least {leastExpert, number}). Without a reply: {unanswered, number}.',
	'methods.advice_affected': 'Advice from somebody affected',
	'methods.advice_expert': 'Advice from an expert',
	'methods.reply': 'Reply:',
	'methods.reply_label': 'Your reply',
	'methods.reply_send': 'Reply',
	'methods.advise_legend': 'Give advice',
	'methods.advise_as_affected': 'It affects me',
	'methods.advise_as_expert': 'I know the subject',
	'methods.advise_label': 'Your advice',
	'methods.advise_hint':
		'You advise once. Everybody in the process reads it, and the one who decides replies.',
	'methods.advise_send': 'Give advice',
	'methods.not_ready': 'You can decide once there is enough advice and each has your reply.',
	'methods.verdict_legend': 'Your decision',
	'methods.call_legend': 'Your call',
	'methods.verdict_adopted': 'Decided: yes',
	'methods.verdict_not_adopted': 'Decided: no',
	'methods.call_adopted': 'There is rough consensus',
	'methods.call_not_adopted': 'There is no rough consensus',
	'methods.amount': 'What it costs, in {currency} (at most {limit, number})',
	'methods.amount_used': '{amount, number} of at most {limit, number} {currency}',
	'methods.reasons': 'Your reasons',
	'methods.reasons_hint':
		'Everybody reads them. You can change your mind until {when}; then it counts.',
	'methods.verdict_send': 'Decide',
	'methods.call_send': 'Call it',
	'methods.decider_label': 'Who decides',
	'methods.decider_hint':
		'One person decides under this rule, with reasons. Name somebody who could stand on its roll.',
	'methods.issue_hint':
		'Whoever disagrees raises an issue. The facilitator has to deal with it before calling consensus.',
	'methods.own_option':
		'You do not score the work of your own team. Anybody may leave out an option, so leaving it out tells nothing for sure.',
	'methods.option_team': 'Whose work option {number, number} is',
	'methods.option_team_none': 'Which team?',
	'methods.try_options': 'Options, one in each line',
	'methods.try_options_costs': 'Options with their cost, one in each line: Laptops 10000',
	'methods.try_options_hint': 'Left empty, whatever the ballots name.',
	'methods.try_ballots': 'Ballots, equal ones in one line',
	'methods.try_ballots_choice':
		'How many, a colon, what they choose: 3: Evening. With groups, the group first: citizens 3: Evening.',
	'methods.try_ballots_approvals':
		'How many, a colon, what they approve of: 3: Evening, Noon. With groups, the group first: citizens 3: Evening.',
	'methods.try_ballots_ranking':
		'How many, a colon, their order: 3: Evening > Noon, Morning. With groups, the group first: citizens 3: Evening > Noon.',
	'methods.try_ballots_scores':
		'How many, a colon, their points: 3: Evening 5, Noon 2. With groups, the group first: jury 3: Evening 5.',
	'methods.try_ballots_dots':
		'How many, a colon, their dots: 3: Evening 2, Noon 1. With groups, the group first: citizens 3: Evening 2.',
	'methods.try_ballots_none': 'Nobody votes under this rule.',
	'methods.try_seed': 'Seed of the lot',
	'methods.try_seed_hint': 'Any words. Left empty, a tie stays open.',
	'methods.try_affected': 'Advice from people affected',
	'methods.try_expert': 'Advice from experts',
	'methods.try_unanswered': 'Advice without a reply',
	'methods.try_finds': 'What is decided',
	'methods.try_nothing': 'Nothing',
	'methods.try_wrong_line':
		'Line {line, number} cannot be read. Write how many, a colon and the answer.',
	'methods.try_uncounted':
		'This cannot be counted yet: write options and ballots that this rule can take, no more than there are people.',
	'methods.can_decide': 'Decide',
	'methods.can_advise': 'Give advice',
	'methods.disagree_about': 'I see a problem that has to be dealt with first.'
}
