export default {
	'mail.sign_in.subject': 'Your sign-in link',
	'mail.sign_in.body':
		'Hello,\n\nopen this link and press the button there to sign in to Interlink:\n\n{link}\n\nIt works once, for {minutes, plural, one {# minute} other {# minutes}}. If you did not ask for it, do nothing: nobody gets in without this message.',
	'mail.attach_email.subject': 'Confirm your e-mail address',
	'mail.attach_email.body':
		'Hello,\n\nsomebody, probably you, asked to use this e-mail address in Interlink. If it was you, open this link in the browser where you are signed in and press the button there:\n\n{link}\n\nIt works once, for {minutes, plural, one {# minute} other {# minutes}}. If it was not you, do nothing: your address will not be used.',
	'mail.invitation.subject': '{inviter} invites you to "{process}"',
	'mail.invitation.body':
		'Hello,\n\n{inviter} invites you to take part in "{process}" on Interlink, where people and public administrations write, plan and decide together. Join here:\n\n{link}\n\nThe invitation is open until {until}.',
	'mail.measure.subject': 'A moderation step in "{process}"',
	'mail.measure.body':
		'Hello,\n\nin "{process}" {step, select, notice {you were given a notice} hide {something you wrote was hidden; you still see it} mute_session {you were asked to pause for a while} suspend_14d {your rights were suspended for a time} other {it was proposed to remove you by a decision}}. The rule, the reason and how you can contest it are here:\n\n{link}',
	'mail.footer': '--\nThis message was sent by Interlink. You need not answer it.'
} as const
