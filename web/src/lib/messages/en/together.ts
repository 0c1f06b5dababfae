/** Words about working at the same time as others: what waits, what is said aloud, who asks for a paragraph. */
export default {
	'together.title': 'Working together',
	'together.hold': 'Hold back what others change',
	'together.show': 'Show what others changed',
	'together.hold_hint':
		'Your own words are sent and saved as always. What others change waits until you ask for it.',
	'together.holding': 'What others change waits now, until you ask for it.',
	'together.waiting':
		'{n, plural, =0 {No change of others waits} one {# change of others waits} other {# changes of others wait}}',
	'together.shown': 'You see everything again. {what}',
	'together.shown_nothing': 'You see everything again. Nothing had waited.',
	'together.told': 'What my screen reader says about changes of others',
	'together.told_nothing': 'Nothing',
	'together.told_section': 'Those in the section where I am',
	'together.told_everything': 'All of them, at most every 10 seconds',
	'together.people': 'My screen reader says who comes and goes',
	'together.paragraph': 'Ask others to leave me the paragraph in which I write',
	'together.carets': 'Show where others write',
	'together.since': 'What others changed since {time}',
	'together.nothing_since': 'Nothing.',
	'together.kept_here': 'These choices are kept on this device.',
	'together.changed': '{who} changed {where}.',
	'together.many_changed':
		'{people} people changed {sections, plural, one {# section} other {# sections}}.',
	'together.sections': '{n, plural, one {# section} other {# sections}}',
	'together.section': '“{title}”',
	'together.beginning': 'the beginning',
	'together.gone': 'something that is gone now',
	'together.somebody': 'Somebody',
	'together.came': '{n, plural, one {{who} is here now.} other {{who} are here now.}}',
	'together.left': '{n, plural, one {{who} has left.} other {{who} have left.}}',
	'together.asks': '{name} asks to finish this paragraph alone',
	'together.met': '{name} asks to finish this paragraph alone. You can write here all the same.',
	'together.back': 'Back to where I was',
	'together.nowhere': '{name} is nowhere in particular now.',
	'together.key_people': 'Go to somebody who is here',
	'together.key_hold': 'Hold back what others change, or show it',
	'together.key_changed': 'What others changed',

	'together.somebody_first': 'Somebody'
} as const
