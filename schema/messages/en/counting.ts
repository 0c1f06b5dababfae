/** Choosing and counting: methods, answers, results and the lines of a calculation. */
export default {
	'choice.keep': 'Everything stays as it is',
	'choice.agree': 'I agree',
	'choice.disagree': 'I disagree',
	'choice.block': 'I block it',

	'method.consensus': 'Consensus',
	'method.rough_consensus': 'Rough consensus',
	'method.absolute_majority': 'Majority of the roll',
	'method.plurality': 'Most votes',
	'method.two_round': 'Two rounds',
	'method.ranked': 'Ranking',
	'method.advice': 'Advice process',
	'method.delegated': 'Left to a body',
	'method.ratified': 'Recommendation to a ratifier',
	'method.sortition': 'Drawing by lot',

	'rule.consensus_yes_no': 'Adopted when at least {share} of those who do not abstain agree.',
	'rule.consensus_cast': 'Adopted when at least {share} of all answers agree.',
	'rule.consensus_present': 'Adopted when at least {share} of those present agree.',
	'rule.consensus_roll': 'Adopted when at least {share} of the roll agrees.',
	'rule.blocks': 'It fails with {blocks, plural, one {a single block} other {# blocks}}.',
	'rule.rough_consensus':
		'Adopted when the facilitator finds rough consensus and every issue was dealt with. Numbers inform and do not decide.',
	'rule.each_group': 'In each group, too, at least {share} must be yes.',
	'rule.each_group_half': 'In each group, too, more than half must be yes.',
	'rule.plurality': 'What gets the most votes is chosen.',
	'rule.two_round':
		'What gets more than half of the votes is chosen. Otherwise the first two meet in a second vote.',
	'rule.approval':
		'Everybody ticks all they can support. {k, plural, one {The most ticked is chosen.} other {The # most ticked are chosen.}}',
	'rule.max_approvals': 'At most {limit, plural, one {# can be ticked} other {# can be ticked}}.',
	'rule.min_share': 'What less than {share} of the voters support is not chosen.',
	'rule.schulze':
		'Everybody puts the options in order. The one preferred to each of the others is chosen (Schulze method).',
	'rule.irv':
		'Everybody puts the options in order. The last leaves and its votes go on to the next, until one has more than half.',
	'rule.stv':
		'Everybody puts the options in order. {k, plural, one {# place is} other {# places are}} shared out in proportion: votes beyond what is needed, and those of the last, go on to the next (single transferable vote).',
	'rule.score':
		'Everybody gives each option {least, number} to {most, number} points. {k, plural, one {The best mean is chosen.} other {The # best means are chosen.}}',
	'rule.score_weights': 'The means of the groups are weighted: {groups}.',
	'rule.min_mean': 'A mean below {least} is not chosen.',
	'rule.min_scores': 'An option needs at least {needed, plural, one {# score} other {# scores}}.',
	'rule.dots':
		'Everybody has {dots, plural, one {# dot} other {# dots}}, at most {most, number} for one option.',
	'rule.pb_greedy':
		'Everybody ticks the projects they support. The most ticked that fit into {budget, number} {currency} are funded.',
	'rule.pb_mes':
		'Everybody ticks the projects they support and has an equal share of {budget, number} {currency} for them (Method of Equal Shares).',
	'rule.advice':
		'One person decides, after advice from at least {affected, plural, one {# person} other {# people}} affected and at least {expert, plural, one {# expert} other {# experts}}, each answered.',
	'rule.delegated': 'Left to: {body}. Scope: {scope}',
	'rule.ratified': 'The result is a recommendation. The ratifier answers it.',
	'rule.sortition': '{size, plural, one {# person is} other {# people are}} drawn by a public lot.',
	'rule.equal_fails': 'Equal options are not chosen.',
	'rule.equal_status_quo': 'When options are equal, everything stays as it is.',
	'rule.equal_runoff': 'When options are equal, a second vote follows.',
	'rule.equal_lot_public_seed': 'When options are equal, a lot drawn in public decides.',
	'rule.equal_ratifier': 'When options are equal, the ratifier decides.',

	'result.runoff': 'Second vote',
	'result.lot': 'To be drawn by lot',
	'result.ratifier': 'The ratifier decides',
	'result.advice': 'Advice',
	'outcome.runoff': 'The count does not choose between equals. A second vote decides.',
	'outcome.lot': 'The count does not choose between equals. A lot with a public seed decides.',
	'outcome.ratifier': 'The count does not choose between equals. The ratifier decides.',
	'outcome.advice': 'This is advice. Nothing is adopted by it.',
	'outcome.chosen': 'Chosen: {options}.',
	'outcome.kept': 'Everything stays as it is: {options}.',
	'outcome.tied': 'Equal: {options}. None of them is chosen.',

	'step.result_runoff': 'So a second vote follows.',
	'step.result_lot': 'So a lot decides.',
	'step.result_ratifier': 'So the ratifier decides.',
	'step.result_advice': 'So this is advice and decides nothing.',
	'step.count_agree':
		'Agree {agree, number}, disagree {disagree, number}, abstained {abstain, number}, block {block, number}.',
	'step.blocks_within': 'Blocks: {block, number}. Allowed: {most, number}.',
	'step.blocks_stand': 'Blocks: {block, number}. Only {most, number} would be allowed.',
	'step.count_informs': 'These numbers inform and do not decide.',
	'step.called': 'The facilitator found rough consensus, with reasons.',
	'step.call_against': 'The facilitator found no rough consensus, with reasons.',
	'step.not_called': 'The facilitator has not said that there is rough consensus.',
	'step.issues_settled': 'Every issue was dealt with: {settled, number}.',
	'step.issues_open': 'Issues that were not dealt with: {open, number}.',
	'step.group_reached':
		'{constituency, select, citizens {Citizens} administrations {Administrations} other {{constituency}}}: {yes, number} of {base, number} is at least {threshold}.',
	'step.group_missed':
		'{constituency, select, citizens {Citizens} administrations {Administrations} other {{constituency}}}: {yes, number} of {base, number} is less than {threshold}.',
	'step.group_half_reached':
		'{constituency, select, citizens {Citizens} administrations {Administrations} other {{constituency}}}: {yes, number} of {base, number} is more than half.',
	'step.group_half_missed':
		'{constituency, select, citizens {Citizens} administrations {Administrations} other {{constituency}}}: {yes, number} of {base, number} is not more than half.',
	'step.group_alone': 'Only one group is on the roll. A double majority needs two.',
	'step.advice_given':
		'Advice from people affected: {affected, number} (at least {least_affected, number}); from experts: {expert, number} (at least {least_expert, number}).',
	'step.advice_missing':
		'Too little advice. From people affected: {affected, number} (at least {least_affected, number}); from experts: {expert, number} (at least {least_expert, number}).',
	'step.advice_unanswered': 'Advice nobody has answered: {unanswered, number}.',
	'step.verdict_adopted': 'The decision, with reasons: yes.',
	'step.verdict_against': 'The decision, with reasons: no.',
	'step.verdict_missing': 'There is no decision that counts yet.',
	'step.delegated_to': 'Left to: {body}. Scope: {scope}',
	'step.limit_kept':
		'{amount, number} {currency} is within the limit of {limit, number} {currency}.',
	'step.limit_broken':
		'{amount, number} {currency} is above the limit of {limit, number} {currency}.',
	'step.recommendation': 'This is a recommendation. The ratifier answers it.',
	'step.votes_for': '{option}: {votes, plural, one {# vote} other {# votes}}.',
	'step.blank': 'Ballots without a choice: {blank, number}.',
	'step.nobody_chosen': 'Nothing was chosen.',
	'step.chosen': 'Chosen: {options}.',
	'step.keeps': 'First is “{option}”: everything stays as it is.',
	'step.under_share':
		'{option} is left out: {votes, number} of {base, number} is less than {threshold}.',
	'step.half_reached': '{option} has {votes, number} of {base, number}, which is more than half.',
	'step.half_missed': 'Nothing has more than half of {base, number}.',
	'step.tied': 'Equal: {options}. Places left for them: {places, number}.',
	'step.tie_fails': 'Equal options are not chosen under this rule.',
	'step.tie_status_quo': 'When options are equal, everything stays as it is: {option}.',
	'step.tie_runoff': 'A second vote decides between {options}.',
	'step.tie_runoff_same': 'The same question is put to a second vote.',
	'step.tie_lot': 'The lot with the public seed “{seed}” falls on {options}.',
	'step.tie_lot_open': 'A lot with a public seed decides. The seed is not known yet.',
	'step.tie_ratifier': 'The ratifier decides between equals.',
	'step.tie_by_name': 'Equal: {options}. In the order of their short names {option} comes first.',
	'step.tie_same_end':
		'There were equals on the way. However they are told apart, the same are chosen.',
	'step.lot_yes': 'The lot with the public seed “{seed}” falls on yes.',
	'step.lot_no': 'The lot with the public seed “{seed}” falls on no.',
	'step.beats_all': '{option} is preferred to each of the others.',
	'step.pair': '{option} before {other}: {votes, number} to {against, number}.',
	'step.path':
		'From {option} to {other} the strongest path is {there, number}, back it is {back, number}.',
	'step.no_beats_all': 'None is preferred to each of the others, so the strongest paths decide.',
	'step.quota':
		'{valid, number} valid ballots for {seats, plural, one {# place} other {# places}}: who has {quota, number} is elected.',
	'step.stage_surplus':
		'Stage {stage, number}: {option} has {votes}. The surplus of {surplus} goes on to the next preferences.',
	'step.stage_excluded':
		'Stage {stage, number}: {option} is last with {votes} and leaves. These votes go on to the next preferences.',
	'step.stage_elected': 'Stage {stage, number}: {option} is elected with {votes}.',
	'step.stage_last':
		'Stage {stage, number}: {option} takes one of the places that are left, with {votes}.',
	'step.looked_back': 'Equal: {options}. An earlier stage tells them apart: {option}.',
	'step.mean': '{option}: mean {mean}, scored by {votes, number}.',
	'step.group_mean':
		'{constituency, select, citizens {Citizens} administrations {Administrations} other {{constituency}}} give {option} a mean of {mean}.',
	'step.not_scored': '{option} has no mean, because scores are missing.',
	'step.scored_too_little':
		'{option} is left out: scored by {votes, number}, at least {needed, number} needed.',
	'step.mean_too_low': '{option} is left out: {mean} is below {least}.',
	'step.dots_for': '{option}: {dots, plural, one {# dot} other {# dots}}.',
	'step.funded':
		'{option} is funded: {votes, plural, one {# vote} other {# votes}}, {cost, number} {currency}. Left: {left, number} {currency}.',
	'step.too_dear':
		'{option} costs {cost, number} {currency}. Only {left, number} {currency} is left.',
	'step.share_each':
		'Each of the {voters, number} who voted has {share} {currency} for the projects they support.',
	'step.share_raised':
		'The share is raised by {raised, number} to {share} {currency}, as far as the budget reaches.',
	'step.funded_shared':
		'{option} is funded: its {supporters, plural, one {# supporter pays} other {# supporters pay}} {cost, number} {currency} from their shares.',
	'step.filled':
		'From what is left {option} is funded: {votes, plural, one {# vote} other {# votes}}, {cost, number} {currency}. Left: {left, number} {currency}.',
	'step.spent': 'Spent: {spent, number} of {total, number} {currency}.',

	'record.answer.chosen': 'Chosen.',
	'record.answer.runoff': 'Undecided.',
	'record.answer.lot': 'Undecided.',
	'record.answer.ratifier': 'Undecided.',
	'record.answer.advice': 'Advice.',
	'record.statement.chosen': 'Chosen on {date}: {options}.',
	'record.statement.runoff':
		'Equals were left, so a second vote follows. The vote closed on {date}.',
	'record.statement.lot': 'Equals were left, so a lot decides. The vote closed on {date}.',
	'record.statement.ratifier':
		'Equals were left, so the ratifier decides. The vote closed on {date}.',
	'record.statement.advice': 'This is advice and adopts nothing. The vote closed on {date}.',
	'record.result.runoff': 'a tie, then a second vote.',
	'record.result.lot': 'a tie, then a lot.',
	'record.result.ratifier': 'a tie, left to the ratifier.',
	'record.result.advice': 'advice.',
	'record.choice.agree': 'Agree',
	'record.choice.disagree': 'Disagree',
	'record.choice.block': 'Block',

	'refusal.options_missing': 'Say what can be chosen: this rule needs options.',
	'refusal.options_wrong':
		'The option “{option}” does not fit. Each needs a name of its own, and a cost where a budget is shared out.',
	'refusal.ballot_form_wrong': 'This answer has another form than the rule asks for.',
	'refusal.option_twice': 'The same option is named twice.',
	'refusal.ranks_tied': 'Give each option a place of its own: this rule cannot count equal places.',
	'refusal.score_outside': 'Give {least, number} to {most, number} points.',
	'refusal.too_many_chosen': 'You can tick at most {limit, number}.',
	'refusal.too_many_dots': 'You have {limit, number} dots.',
	'refusal.too_many_dots_on_one': 'You can give one option at most {limit, number} dots.',
	'refusal.seed_missing': 'A lot needs a public seed.',
	'step.ratifier_chose': 'Between equals, the ratifier chose: {options}.',
	'step.ratifier_silent': 'The ratifier did not choose in time.',
	'step.ratifier_yes': 'The ratifier decided between equals: yes.',
	'step.ratifier_no': 'The ratifier decided between equals: no.',
	'refusal.tie_not_broken':
		'Choose among the equals, exactly as many as there are places: {places, number}.',
	'refusal.nothing_tied': 'There is no tie for you to break here.',
	'rule_name.rough_consensus': 'Rough consensus',
	'rule_name.after_advice': 'One person, after advice',
	'refusal.decider_unfit':
		'Whoever is to decide must be somebody who could stand on the roll of this rule.',
	'refusal.not_decider': 'Under this rule somebody else decides.',
	'refusal.advice_wanting':
		'First there must be enough advice, and each needs a reply. Affected: {affected, number}; experts: {expert, number}; without a reply: {unanswered, number}.',
	'refusal.advice_taken': 'You have advised already, or it has been decided.',
	'refusal.limit_exceeded': 'That is more than the limit of {limit, number}.',
	'refusal.issues_open': 'Issues are still open: {open, number}. Deal with each of them first.',
	'refusal.option_team_missing':
		'Say of each option which team’s work it is: nobody scores the work of their own team.',
	'refusal.own_option': '“{option}” is the work of your team. Leave it without points.',
	'refusal.group_too_small':
		'A confidential vote is counted group by group here, and a group of fewer than {needed, number} would show who voted how. In “{group}” there are {found, number}. Take more people into it, or use a rule that is not confidential.'
} as const
