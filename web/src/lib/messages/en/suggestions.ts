/** Words about suggestions in a text. */
export default {
	'suggestions.title': '{n, plural, =0 {Suggestions} one {# suggestion} other {# suggestions}}',
	'suggestions.none':
		'Nothing is suggested at the moment. Choose “Suggest” above, and what you write can be accepted or rejected.',
	'suggestions.mode': 'What typing does',
	'suggestions.write': 'Write',
	'suggestions.suggest': 'Suggest',
	'suggestions.only': 'You suggest',
	'suggestions.somebody': 'Somebody',
	'suggestions.not_this':
		'That cannot be suggested. Words, paragraphs, headings, bold or italic, and rows and columns of a table can.',
	'suggestions.mode_suggest':
		'You are suggesting: what you write is marked until somebody accepts it. Escape, then Tab leaves the text. Alt+F10 goes to the tools, Alt+0 lists the keys.',
	'suggestions.view': 'How suggestions are shown',
	'suggestions.view_as': '{view, select, final {Final} original {Original} other {Marked}}',
	'suggestions.view_note':
		'{view, select, final {This is how the text would read with everything accepted. Choose “Marked” to write.} other {This is the text without suggestions. Choose “Marked” to write.}}',
	'suggestions.by': 'Suggested by',
	'suggestions.by_all': 'Everybody',
	'suggestions.part':
		'{kind, select, insertion {puts in} deletion {takes out} added {adds a paragraph} removed {takes out a block} split {begins a new paragraph} joined {joins this with the paragraph before} turned_0 {makes this plain text} turned_1 {makes this a main heading} turned_2 {makes this a heading} turned_3 {makes this a subheading} bold_on {makes bold} bold_off {makes not bold} italic_on {makes italic} italic_off {makes not italic} underline_on {underlines} underline_off {removes the underline} strike_on {strikes through} strike_off {removes the strike} code_on {makes code} code_off {makes not code} other {changes}}',
	'suggestions.accept': 'Accept',
	'suggestions.reject': 'Reject',
	'suggestions.withdraw': 'Take back',
	'suggestions.accept_all': '{n, plural, one {Accept it} other {Accept all #}}',
	'suggestions.reject_all': '{n, plural, one {Reject it} other {Reject all #}}',
	'suggestions.accepted':
		'{n, plural, one {Accepted.} other {# accepted.}} {undo, select, true {Undo brings back what was suggested.} other {}}',
	'suggestions.rejected':
		'{n, plural, one {Taken out.} other {# taken out.}} {undo, select, true {Undo brings back what was suggested.} other {}}',
	'suggestions.go': 'Show',
	'suggestions.next': 'Next suggestion',
	'suggestions.previous': 'Suggestion before',
	'suggestions.toggle': 'Write or suggest',
	'suggestions.key_step': 'Next suggestion, suggestion before',
	'suggestions.key_accept': 'Accept the suggestion at the caret',
	'suggestions.key_reject': 'Reject the suggestion at the caret'
} as const
