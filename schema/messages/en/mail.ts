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
	'mail.mention.subject': 'Somebody named you in "{title}"',
	'mail.mention.body':
		'Hello,\n\nin "{process}" somebody named you in a comment on the text "{title}". Read it and answer here:\n\n{link}',
	'mail.text_mention.subject': 'Somebody named you in the text "{title}"',
	'mail.text_mention.body':
		'Hello,\n\nin "{process}" somebody named you in the text "{title}". Read it here:\n\n{link}',
	'mail.draft_ends.subject': '"{title}" was never adopted and will be destroyed',
	'mail.draft_ends.body':
		'Hello,\n\nthe phase of "{process}" in which "{title}" was last worked on ended two years ago, and nobody adopted it. It is in the bin now. Whoever began it or runs the process can bring it back until {until}; then its content is destroyed:\n\n{link}',
	'mail.motion_unmerged.subject': 'Adopted, but not merged: {title}',
	'mail.motion_unmerged.body':
		'Hello,\n\nin "{process}" the amendment "{title}" was adopted, but its passage says something else by now, so the text was not changed. You get this because you suggested it, put it up or run the process. What can be done:\n\n{link}',
	'mail.digest.subject':
		'{count, plural, one {One piece of news} other {# pieces of news}} from Interlink',
	'mail.digest.body':
		'Hello,\n\nsince the last letter:\n\n{lines}\n\nYou chose to get this once a day. Choose otherwise here:\n\n{link}',
	'mail.measure_panel.subject': 'You were drawn for a panel in "{process}"',
	'mail.measure_panel.body':
		'Hello,\n\nin "{process}" somebody contests a moderation step, and you were drawn for the panel that looks at it again. Please decide with your reasons by {until}:\n\n{link}',
	'mail.measure_reviewed.subject': 'Your objection in "{process}" was looked at',
	'mail.measure_reviewed.body':
		'Hello,\n\nin "{process}" the moderation step you contested was looked at again: {outcome, select, lifted {it is lifted} upheld {it stands} other {the panel did not decide in time, so it stays as it is}}. The reasons are here:\n\n{link}',
	'mail.rectification_answered.subject': 'Your data in a record: answered',
	'mail.rectification_answered.body':
		'Hello,\n\nin "{process}" you said that the record of "{question}" tells something wrong about you. {accepted, select, yes {It is put right: the record says so from now on.} other {It stays as it is.}} The reasons are in your account, under Your data. The decision:\n\n{link}',
	'mail.safety_taken.subject': 'Emergency measure in "{process}"',
	'mail.safety_taken.body':
		'Hello,\n\nin "{process}" somebody who facilitates has paused, for everybody and for a limited time, what may be done. You get this report because you look after the records or act for an administration there. What, why and until when:\n\n{link}',
	'mail.safety_ended.subject': 'Emergency measure over in "{process}"',
	'mail.safety_ended.body':
		'Hello,\n\nthe pause in "{process}" is over. Everything is as it was before. It stands in the log:\n\n{link}',
	'mail.vote_reminder.subject': 'You have not answered yet: {question}',
	'mail.vote_reminder.body':
		'Hello,\n\nin "{process}" a decision closes on {until} and you have not answered yet:\n\n{question}\n\nRead and answer:\n\n{link}',
	'mail.quorum_at_risk.subject': 'Too few have answered so far: {question}',
	'mail.quorum_at_risk.body':
		'Hello,\n\nin "{process}" a decision closes on {until}, and so far too few have answered:\n\n{question}\n\nYou can extend it once before it closes, with a reason:\n\n{link}',
	'mail.ratification_asked.subject': 'Your answer is needed: {question}',
	'mail.ratification_asked.body':
		'Hello,\n\nthe group of "{process}" recommends a text, and you can ratify it. Please answer by {until}:\n\n{question}\n\nRead and answer:\n\n{link}',
	'mail.ratification_over.subject': 'Nobody ratified in time: {question}',
	'mail.ratification_over.body':
		'Hello,\n\nin "{process}" the deadline to ratify has passed without an answer:\n\n{question}\n\n{effect, select, effective {As the charter says, it counts as ratified and is adopted.} lapsed {As the charter says, the recommendation has lapsed.} other {As the charter says, it is escalated. It can still be answered.}}\n\n{link}',
	'mail.panel_drawn.subject': 'You were drawn for a panel: {question}',
	'mail.panel_drawn.body':
		'Hello,\n\nin "{process}" somebody appealed against a decision, and you were drawn for the panel. Please decide with your reasons by {until}:\n\n{question}\n\n{link}',
	'mail.review_due.subject': 'Time to look at it again: {question}',
	'mail.review_due.body':
		'Hello,\n\nin "{process}" the review date of what was adopted has come:\n\n{question}\n\nDoes it still hold? Look at it again with the group:\n\n{link}',
	'mail.lot_drawn.subject': 'You were drawn for the panel of "{process}"',
	'mail.lot_drawn.body':
		'Hello,\n\nyou were drawn by lot for the panel of "{process}". If you cannot take part, say so there, and the next in the order of the lot takes your place:\n\n{link}',
	'mail.ledger_alarm.subject': 'Alarm: the log of {organisation} contradicts itself',
	'mail.ledger_alarm.body':
		'Hello,\n\nthe log of {organisation} was examined and does not fit in {places, plural, one {# place} other {# places}}. Somebody changed the database past this program, it is damaged, or an older backup was restored. No checkpoint is signed until one of its administrators answers for it here:\n\n{link}',
	'mail.seal_key_ends.subject':
		'{days, plural, =0 {The sealing key has run out} one {The sealing key runs out within a day} other {The sealing key runs out within # days}}',
	'mail.seal_key_ends.body':
		'Hello,\n\nthe certificate of the sealing key of {named} {days, select, 0 {ran out on {until}. No record is sealed with it any more.} other {ends on {until}. On its last day no record is sealed with it any more.}} Get a new one and hand over to it:\n\n{link}',
	'mail.seal_key_held.subject': 'Records cannot be sealed',
	'mail.seal_key_held.body':
		'Hello,\n\na sealing key of this installation cannot be used. {problem}\n\n{link}',
	'mail.account_unused.subject': 'Your Interlink account will be erased',
	'mail.account_unused.body':
		'Hello,\n\nnobody has used your account on Interlink for two years. On {until} it is erased: your name goes, what you wrote stays without it. To keep it, sign in once:\n\n{link}',
	'mail.footer': '--\nThis message was sent by Interlink. You need not answer it.'
} as const
