/** Words about suggestions that are put to a decision. */
export default {
	'motions.open':
		'{n, plural, =0 {Put suggestions to a decision} one {# amendment} other {# amendments}}',
	'motions.in_motion': 'Put to a decision in the amendment',
	'motions.chip': 'Amendment',
	'motions.is_motion':
		'This is an amendment to a text: that text with some suggestions accepted. See the amendments to it.',
	'motions.put_up_by': 'Put up by {name}, {when}',
	'motions.authors': 'With suggestions by {names}',
	'motions.on': 'It changes the text',
	'motions.unmerged_note':
		'This was adopted, but could not be put into the text: the passage had changed. Whoever facilitates settles it by hand.',
	'motions.undone_note':
		'Its decision was set aside afterwards, but its words still stand in the text.',
	'motions.take_out': 'Take them out of the text',
	'motions.fell_note':
		'It fell, because its passage was changed by an amendment that was adopted before. What it suggested still stands in the text and can be put up again:',
	'motions.end_reason': 'Reason given:',
	'motions.rivals': 'Other amendments to the same passage',
	'motions.order':
		'They are decided one after the other{order, select, furthest_first {. The one that changes the most words comes first; this one changes {words, plural, one {# word} other {# words}}.} by_facilitator {. Whoever facilitates chooses which comes next.} other {, in the order in which they were put up.}} When one is adopted, those that still wait fall.',
	'motions.ahead': 'Decided first:',
	'motions.changes': 'What it changes',
	'motions.course':
		'{course, select, put_up {waits for its decision} deciding {is being decided} rejected {rejected} merged {adopted, in the text} unmerged {adopted, not in the text} withdrawn {withdrawn} taken_out {taken out of the text again} fell {fell} other {set aside}}',
	'motions.choose': 'Which suggestions belong to it?',
	'motions.choose_hint': 'They are adopted together or not at all.',
	'motions.mine': 'by you',
	'motions.title_label': 'Title',
	'motions.reasons_label': 'Why',
	'motions.reasons_hint': 'In plain words. Everybody reads this before they decide.',
	'motions.consequence':
		'From then on the passage stays as it is until the decision. Others can still suggest there.',
	'motions.put_up': 'Put to a decision',
	'motions.back': 'Back to the text',
	'motions.heading': 'Amendments',
	'motions.about':
		'Suggestions that the group decides on together. When an amendment is adopted, the server puts exactly these words into the text.',
	'motions.listed': 'Amendments to this text',
	'motions.to_decision': 'Go to the decision',
	'motions.withdraw': 'Withdraw',
	'motions.withdraw_reason': 'Why is it withdrawn?',
	'motions.none': 'No amendments yet',
	'motions.none_text': 'Suggest something in the text, then put it to a decision here.',
	'motions.put_up_heading': 'Put an amendment to a decision',
	'motions.nothing_suggested':
		'There is nothing of yours to choose from. Suggest something in the text first.'
} as const
