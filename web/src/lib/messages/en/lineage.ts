/** Words of changes to what was adopted, and of its versions. */
export default {
	'lineage.ask': 'Ask for a change',
	'lineage.ask_why':
		'A new draft begins with the same content. What was adopted stays in force until a decision on the change takes effect.',
	'lineage.class': 'How far does it go?',
	'lineage.substantive': 'What is agreed changes',
	'lineage.substantive_hint': 'Decided by the rule this was adopted by, or a stronger one.',
	'lineage.editorial': 'Only how it is said',
	'lineage.editorial_hint':
		'Small corrections. No number, name, date, and nothing about what must, may or cannot be done.',
	'lineage.reason': 'Why it should change',
	'lineage.title': 'Name of the change',
	'lineage.begin': 'Begin the draft',
	'lineage.cancel': 'Leave it',
	'lineage.amends': '{class, select, editorial {Editorial change of} other {Change of}} {title}',
	'lineage.amends_hidden':
		'{class, select, editorial {Editorial change of something you cannot see} other {Change of something you cannot see}}',
	'lineage.amends_reason': 'Reason given: {reason}',
	'lineage.amends_when': 'It takes its place only by a decision that takes effect.',
	'lineage.superseded': 'Replaced {when}. The version in force is {title}.',
	'lineage.superseded_hidden': 'Replaced {when} by a newer version.',
	'lineage.superseded_short': 'replaced',
	'lineage.versions': 'Versions and changes',
	'lineage.this_one': 'this one',
	'lineage.version_state': '{state}, since {when}',
	'lineage.version_superseded': 'Replaced, {when}',
	'lineage.findings': 'For an editorial change it goes too far',
	'lineage.findings_help': 'Put these words back, or ask for a change of what is agreed.',
	'lineage.finding':
		'{touches, select, number {Number} name {Name, or what could be one} date {Date} modal {What must, may or cannot be} other {Too much is written anew}}',
	'lineage.finding_words': '“{before}” became “{after}”',
	'lineage.nothing': 'nothing'
} as const
