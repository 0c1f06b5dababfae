/** Words of the versions of a text. */
export default {
	'history.title': 'History of the text',
	'history.back': 'Back to the text',
	'history.open': 'History and versions',
	'history.about':
		'Every version of this text: who wrote, when, and what changed. A version is kept when people pause or somebody else goes on.',
	'history.versions': 'Versions',
	'history.none': 'Nobody has written here yet.',
	'history.by_nobody': 'Nobody known',
	'history.somebody': 'somebody',
	'history.frozen_by': 'Frozen by {people}',
	'history.now': 'the text of now',
	'history.replaced': 'kept when an older version took its place',
	'history.period': '{from} to {to}',
	'history.what_changed': 'What changed',
	'history.version_of': 'Version of {when}',
	'history.compare': 'Compare two versions',
	'history.compare_from': 'The earlier one',
	'history.compare_to': 'The later one',
	'history.compare_by': 'How',
	'history.unit':
		'{unit, select, word {word by word} sentence {sentence by sentence} other {section by section}}',
	'history.compare_do': 'Compare',
	'history.compared': 'From {from} to {to}',
	'history.beginning': 'the empty text',
	'history.summary':
		'{changed, plural, =0 {No paragraph changed} one {# paragraph changed} other {# paragraphs changed}}, {added, plural, =0 {none added} one {# added} other {# added}}, {removed, plural, =0 {none removed} one {# removed} other {# removed}}. {wordsAdded, plural, =0 {No words more} one {# word more} other {# words more}}, {wordsRemoved, plural, =0 {none fewer} one {# fewer} other {# fewer}}.',
	'history.same': 'The two say the same.',
	'history.skipped':
		'{n, plural, one {# paragraph without changes} other {# paragraphs without changes}}',
	'history.block':
		'{kind, select, added {New paragraph: } removed {Removed paragraph: } restyled {Set differently: } other {}}',
	'history.added': 'added: ',
	'history.removed': 'removed: ',
	'history.sections': 'Sections',
	'history.section_start': 'Before the first heading',
	'history.section_kind':
		'{kind, select, same {unchanged} added {new} removed {removed} other {changed}}',
	'history.section_words':
		'{added, plural, =0 {no words more} one {# word more} other {# words more}}, {removed, plural, =0 {none fewer} one {# fewer} other {# fewer}}',
	'history.replay': 'Step through the versions',
	'history.step': 'Version {n} of {total}',
	'history.step_label': 'Version',
	'history.step_go': 'Go there',
	'history.previous': 'Earlier',
	'history.next': 'Later',
	'history.play': 'Play',
	'history.pause': 'Stop',
	'history.as_it_stood': 'As it stood, with what changed since the version before',
	'history.name': 'Name of this version',
	'history.name_hint':
		'A version with a name is kept for good. Leave it empty to take the name away.',
	'history.name_do': 'Keep under this name',
	'history.restore': 'Put this version back',
	'history.restore_why':
		'The text then says what this version says. What stands there now is kept as a version, so you can undo it.',
	'history.restore_loss': 'This is what would change in the text of now',
	'history.restore_do': 'Put it back',
	'history.restore_closed': 'Putting a version back takes the right to edit the text as it is now.',
	'history.restored': 'Put back. The text says what the older version said.',
	'history.undo': 'Look at what stood there before, or put that back',

	'history.since': '{n, plural, one {# change} other {# changes}} since {when}, by {people}.',
	'history.since_all': 'See what changed',
	'history.since_each': 'See them one by one',

	'history.who': 'Who wrote what',
	'history.who_about':
		'Of every sentence of the text as it is now: who wrote it, whose suggestion brought it in, and what was said about it. When a passage is moved or split, it stays with whoever wrote it.',
	'history.who_show': 'Show who wrote what',
	'history.adopted': 'Adopted on {when} by a decision:',
	'history.taken_over': 'What nobody is named for was taken over from',
	'history.through': 'Suggested by {by} on {when}, accepted by {who} on {settled}',
	'history.through_decision': 'Suggested by {by} on {when}, accepted by a decision on {settled}',
	'history.thread': '{n, plural, one {# comment} other {# comments}}',
	'history.passage': 'Where this comes from',
	'history.passage_ask': 'Who wrote these words?',
	'history.passage_all': 'Of the whole text',
	'history.passage_choose': 'Select words in the text first, or put the caret into a paragraph.',
	'history.passage_asking': 'Looking it up',
	'history.passage_new': 'These words are not on the server yet.',
	'history.passage_failed': 'The server did not answer. Ask again in a moment.'
} as const
