/** What follows a vote: ratification, objections tested by the group, the minority, appeals, review. */
export default {
	'redress.escalated_title': 'Not ratified in time',
	'redress.escalated_text':
		'The group recommended this text, and nobody answered by {when}. It is not adopted. It can still be ratified, returned or rejected.',
	'redress.ratification': 'Ratification',
	'redress.waits_for': '{names} can ratify, return or reject it until {when}.',
	'redress.can_still': '{names} can still ratify, return or reject it.',
	'redress.waits_for_nobody':
		'Nobody holds the mandate to ratify it. A facilitator can give it to an official, until {when}.',
	'redress.timeout_escalate':
		'If nobody answers by then, it is not adopted and everybody sees that.',
	'redress.timeout_deemed_ratified': 'If nobody answers by then, it counts as ratified.',
	'redress.timeout_lapse': 'If nobody answers by then, the recommendation lapses.',
	'redress.owing':
		'{count, plural, one {One answer is still owed.} other {# answers are still owed.}}',
	'redress.deemed': 'Nobody answered by {when}. As the charter says, it counts as ratified.',
	'redress.competence': 'Competence',
	'redress.legal_basis': 'Legal basis',
	'redress.who_when': '{name}, {when}',
	'redress.ground': 'Ground: {ground}',
	'redress.change_from': 'In the text',
	'redress.change_to': 'Becomes',
	'redress.change_number': 'Passage {number, number}',
	'redress.changes_hint':
		'Copy a passage from the frozen text, and write what takes its place. It must stand there exactly once, inside one paragraph.',
	'redress.material': 'This changes what the group decided, not only the wording',
	'redress.material_hint':
		'Then the group is asked again about the changed text. Numbers, names, dates and words such as “must” always count as such a change.',
	'redress.was_material': 'It changed what the group had decided, so the group was asked again.',
	'redress.was_wording': 'It corrected the wording only.',
	'redress.answer_heading': 'Your answer to the group',
	'redress.outcome_legend': 'What do you answer?',
	'redress.ground_label': 'On which ground',
	'redress.ground_hint': 'Needed unless you ratify. The charter allows no other.',
	'redress.ground_none': 'None: I ratify',
	'redress.statement_label': 'Give your reasons',
	'redress.statement_hint':
		'Everybody reads them, and they stand in the record. At least {min, plural, one {# character} other {# characters}}, or a short statement when you ratify as it stands.',
	'redress.answer_send': 'Send my answer to the group',
	'redress.changes_since': 'What changed since the round before',
	'redress.amended': 'What changed in the text afterwards',
	'redress.change_summary':
		'{added, plural, =0 {No word added} one {# word added} other {# words added}}, {removed, plural, =0 {none removed} one {# removed} other {# removed}}.',
	'redress.added': 'added: ',
	'redress.removed': 'removed: ',
	'redress.origin_reconsent':
		'The text was changed in ratifying. The group is asked again about the changed text.',
	'redress.origin_runoff': 'The round before ended without a winner. This run-off decides.',
	'redress.origin_reopened':
		'An appeal was upheld. The vote is open again on the same text, with full notice.',
	'redress.judge_legend': 'Does this objection stand?',
	'redress.judge_yes': 'It stands',
	'redress.judge_no': 'It does not stand, because …',
	'redress.judge_reason': 'Your reason, if it does not stand',
	'redress.judge_send': 'Say so',
	'redress.judged': 'So far {stands, number} say it stands and {falls, number} say it does not.',
	'redress.judge_by_group':
		'The group tests objections: more than half of the others on the roll decide.',
	'redress.extend': 'Extend it once',
	'redress.extend_hint':
		'Only later, only once, and with a reason that everybody reads. Times in {timezone}.',
	'redress.extend_to': 'New end',
	'redress.extend_reason': 'Why it is extended',
	'redress.extended': 'Extended by {name}, until then it was {when}: {reason}',
	'redress.quorum_offer':
		'Too few have answered so far. You can extend the decision once before it closes.',
	'redress.minority': 'What the minority says',
	'redress.minority_state': 'Speak for the minority',
	'redress.minority_secret':
		'The vote was confidential. By making this statement you show everybody that you voted no. The key of your ballot, on this device, shows it to the server, which does not keep it.',
	'redress.minority_hint':
		'You disagreed. One statement for all who did stands in the record, until {when}.',
	'redress.minority_label': 'Why we disagree',
	'redress.minority_send': 'Put it into the record',
	'redress.appeal_heading': 'How to appeal',
	'redress.appeal_later': 'It can be contested here once it has been ratified or answered.',
	'redress.appeal_until':
		'The outcome can be contested here until {when}. A panel of {size, number}, drawn without those involved, decides with reasons within {days, plural, one {# day} other {# days}}.',
	'redress.appeal_over': 'The time to contest it here ended on {when}.',
	'redress.remedy_outside': 'Outside this process',
	'redress.remedy_authority': 'Turn to: {authority}.',
	'redress.remedy_term': 'Within {days, plural, one {# day} other {# days}} of publication.',
	'redress.remedy_none':
		'The charter of this process names no authority outside it. The law of your country still applies.',
	'redress.appeals_here':
		'{count, plural, one {One appeal was filed here} other {# appeals were filed here}}',
	'redress.appeal_open': 'Contest this outcome',
	'redress.appeal_ground': 'What was wrong',
	'redress.appeal_contested': 'What you contest',
	'redress.appeal_statement': 'What happened, in your words',
	'redress.appeal_send': 'File the appeal',
	'redress.appeal_number': 'Appeal {number, number}: {ground}',
	'redress.appeal_by': '{name}, {when}. Contested: {contested}.',
	'redress.somebody': 'Somebody in the process',
	'redress.appeal_is_open': 'The panel decides by {when}. Until then nothing is signed.',
	'redress.appeal_is_decided': 'The panel decided on {when}: {remedy}.',
	'redress.appeal_is_undecided': 'The panel did not decide in time. The remedy outside remains.',
	'redress.panel': 'The panel',
	'redress.panel_decided': 'has decided',
	'redress.panel_owes': 'has not decided yet',
	'redress.draw': 'How the panel was drawn',
	'redress.draw_how':
		'Each person who could be drawn has a ticket: SHA-256 of the seed, a line feed and their id. The lowest tickets win, the seats of each role first. The seed is the entry that closed the decision and the number of the appeal, so nobody could choose it.',
	'redress.seed': 'Seed',
	'redress.ticket': 'Ticket',
	'redress.roles': 'Roles',
	'redress.drawn': 'Drawn',
	'redress.yes': 'yes',
	'redress.no': 'no',
	'redress.vote_legend': 'What do you decide?',
	'redress.vote_reasons': 'Your reasons',
	'redress.vote_hint':
		'They are shown when the appeal ends, and stand in the record. You can change your decision until more than half of the panel agree.',
	'redress.vote_send': 'Send my decision',
	'redress.following': 'Go to what followed',
	'redress.stop_ratified': 'Ratified or answered',
	'redress.stop_review': 'Looked at again',
	'redress.can_ratify': 'Ratify it, or answer with reasons',
	'redress.group_agrees': 'The group is for it',
	'redress.next_ratify': 'Those with the mandate ratify it or answer',
	'redress.next_reconsent': 'The group is asked again about the changed text'
} as const
