/** Words about callouts. */
export default {
	'callout.tone': '{tone, select, tip {Tip} important {Important} warning {Warning} other {Note}}',
	'callout.put':
		'{tone, select, tip {Box: tip} important {Box: important} warning {Box: warning} other {Box: note}}'
} as const
