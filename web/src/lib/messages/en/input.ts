/** Where the input of a person went. */
export default {
	'input.title': 'What became of my input',
	'input.about':
		'What you wrote, suggested, commented and objected to here, and where it went. Only you see this page.',
	'input.none': 'You have given nothing here yet.',
	'input.none_help':
		'Write or suggest in a text, comment on it, or object to a decision: here you will see what became of it.',
	'input.passages':
		'{n, plural, one {# sentence you wrote in stands} other {# sentences you wrote in stand}} in {state, select, adopted {the adopted text} frozen {the frozen text} other {the text of now}}',
	'input.passages_all': 'Who wrote what in this text',
	'input.passages_none': 'No sentence you wrote in stands in the text of now.',
	'input.suggestions': 'Your suggestions',
	'input.outcome':
		'{outcome, select, open {Still open.} accepted {Accepted} partly {Accepted in part} rejected {Not accepted} withdrawn {You took it back.} other {The passage it was about went away.}}',
	'input.suggested': 'suggested {when}',
	'input.settled': 'by {who}, {when}',
	'input.settled_decision': 'by a decision, {when}',
	'input.by': 'by {who}',
	'input.comments': 'Your comments',
	'input.comment':
		'{state, select, held {Others read it once a facilitator has.} refused {A facilitator did not let this through: {reason}} hidden {Hidden by a moderator.} answered {Answered by {who}.} resolved {Resolved by {who}.} other {Others read it.}}',
	'input.replies': '{n, plural, =0 {no reply} one {# reply} other {# replies}}',
	'input.about_words': 'About',
	'input.objections': 'Your objections'
} as const
