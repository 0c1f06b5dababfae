/** Words about what is held back in an emergency. */
export default {
	'safety.title': 'Emergency',
	'safety.lead':
		'Pause what everybody may do, for 72 hours at most. It only takes away; reading, voting, objecting and appealing go on. Everybody sees it with your reason, it stands in the log, and the secretary gets a report.',
	'safety.what': 'Pause',
	'safety.edit': 'Writing',
	'safety.suggest': 'Suggesting',
	'safety.comment': 'Commenting',
	'safety.propose': 'Proposing',
	'safety.where': 'Where',
	'safety.all': 'The whole process',
	'safety.hours': 'Hours',
	'safety.hours_hint': '72 at most. It ends by itself.',
	'safety.reason': 'Reason',
	'safety.button': 'Pause for everybody',
	'safety.end': 'End the pause',
	'safety.now_all': 'Paused for everybody until {until}: {what}.',
	'safety.now_one': 'Paused for everybody in “{title}” until {until}: {what}.',
	'safety.by': 'By {who}. Reason:',
	'safety.w':
		'{what, select, edit {writing} suggest {suggesting} comment {commenting} other {proposing}}'
} as const
