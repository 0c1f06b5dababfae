/** Words around every live text, schedule and board: who is here, what is safe, what changes its state. */
export default {
	'collab.cancel': 'Cancel',
	'collab.close': 'Close',
	'collab.undo': 'Undo',
	'collab.undo_mine': 'Undo what I did',
	'collab.redo_mine': 'Do it again',
	'collab.print': 'Print',
	'collab.understood': 'Understood',
	'collab.reload': 'Load the page again',
	'collab.sign_in': 'Sign in again',
	'collab.to_process': 'To the process',
	'collab.somebody': 'Somebody in this process',
	'collab.you': '{name} (you)',

	'collab.who_is_here': '{n, plural, one {# person is here} other {# people are here}}',
	'collab.alone': 'Nobody else is here.',
	'collab.go_to': 'Go to',

	'collab.since': 'since {when}',
	'collab.begun_by': 'Begun by {who} on {when}',
	'collab.road':
		'{kind, select, document {The way of this text} schedule {The way of this schedule} other {The way of this board}}',
	'collab.state_reason': 'Reason given:',
	'collab.decisions': 'Decisions on it',
	'collab.decision_is':
		'{status, select, announced {Opens {when}} open {Open until {when}} closed {Closed {when}} other {Cancelled}}',
	'collab.description': 'What it is for',
	'collab.needs_before_review': 'Before others can review it, it needs:',
	'collab.need_is': '{there, select, yes {(there)} other {(missing)}}',
	'collab.describe': 'Say what it is for, and what it says in short',
	'collab.describe_save': 'Save',
	'collab.purpose': 'What it is for',
	'collab.purpose_hint': 'One or two sentences: whom it helps, and with what.',
	'collab.summary': 'Summary in plain words',
	'collab.summary_hint': 'What it says, so that somebody who has one minute understands it.',
	'collab.get_ready': 'Get ready for review',
	'collab.start_decision': 'Start a decision',
	'collab.move':
		'{to, select, in_review {{from, select, frozen {Return to review} other {Put to review}}} frozen {Freeze for a decision} draft {{from, select, withdrawn {Bring back} other {Return to draft}}} archived {Archive} other {Withdraw}}',
	'collab.consequence':
		'{to, select, in_review {{from, select, frozen {It can be discussed and returned to draft again. A decision needs a new freeze, with a new fingerprint.} other {From now on nobody changes it directly. People read, comment and suggest, and a facilitator can return it to draft.}}} frozen {From now on nobody can change it, not even facilitators, until the decision is over. Everybody who has it open is told at once. The exact words get a fingerprint, and the decision is about these words.} draft {{from, select, withdrawn {It is a draft again, with everything that was in it.} other {Everybody who may write can change it directly again. Your reason is shown to all.}}} archived {It can still be read, but nothing about it changes any more.} other {It is taken out of the work. Its content is kept.}}',
	'collab.why_not':
		'{to, select, in_review {Why I cannot put it to review} frozen {Why I cannot freeze it} other {Why I cannot change its state}}',
	'collab.reason': 'Reason',
	'collab.reason_hint': 'Everybody in the process reads it.',

	'collab.fingerprint': 'Fingerprint of the frozen content',
	'collab.fingerprint_whole': 'All 64 digits (SHA-256)',
	'collab.frozen_by': 'Frozen {when} by {who}',
	'collab.frozen_at': 'Frozen {when}',

	'collab.read_only':
		'{kind, select, schedule {You can read this schedule, not change it} board {You can read this board, not change it} other {You can read this, not change it}}',
	'collab.not_accepted': 'Your last change was not accepted',
	'collab.place_gone': 'Your words are kept as a draft: their place is gone',
	'collab.see_draft': 'See my words',
	'collab.rights_closed': 'Your rights here changed: you can read, not change',
	'collab.rights_opened': 'Your rights here changed: you can write now.',
	'collab.rights_suggest': 'Your rights here changed: what you write is a suggestion now.',

	'collab.ended':
		'{reason, select, signed_out {You have been signed out} no_access {You no longer have access to this} outdated {This page is from an earlier version of Interlink} refused_too_large {This change was too large} refused_too_fast {Too many changes came at once} other {The live connection to this page has ended}}',
	'collab.ended_safe': 'What was saved is safe. What was not is kept on this device.',

	'collab.drafts': 'Your words, kept as a draft',
	'collab.drafts_hint':
		'Only you see these words, on this device. {way, select, write {Put them in again, copy them or discard them.} propose {Propose them as a new text, copy them or discard them.} other {Copy them or discard them.}}',
	'collab.draft_read': 'Read my words',
	'collab.draft_put_in': 'Put these words in',
	'collab.draft_put_in_done': 'They stand at the end of the text now.',
	'collab.draft_propose': 'Propose them as a new text',
	'collab.draft_proposal': 'Proposal: {title}',
	'collab.draft_copy': 'Copy the words',
	'collab.draft_copied': 'Copied.',
	'collab.draft_selected': 'The words are selected. Copy them with Ctrl+C.',
	'collab.draft_discard': 'Discard this draft',
	'collab.draft_discard_sure': 'Discard these words for good?',
	'collab.draft_discard_consequence': 'They exist only on this device. Nobody can bring them back.',
	'collab.draft_what':
		'{reason, select, rearranged {Not in the text any more} built_on_refused {Their place in the text is gone} other {Not accepted}}',
	'collab.draft_reason': 'The server could not accept it.',
	'collab.draft_rearranged':
		'Somebody rearranged this passage before your last words had reached them. The words are kept as a draft.',

	'collab.can_answer': 'Answer the decision on it',
	'collab.can_write': 'Write and change, together and live',
	'collab.can_write_own':
		'{kind, select, board {Add ideas and change your own} other {Report progress on what is yours}}',
	'collab.can_suggest': 'Suggest changes',
	'collab.can_settle': 'Accept and reject suggestions',
	'collab.can_suggest_and_settle': 'Suggest, accept and reject',
	'collab.can_read': 'Read and follow',
	'collab.until_decision': 'then the decision closes',
	'collab.until_open': 'No deadline',
	'collab.next_draft': 'When it is ready it is put to review',
	'collab.next_in_review': 'A facilitator freezes it for a decision',
	'collab.next_frozen': 'A decision on exactly these words',
	'collab.next_decision': 'The answers are counted and everybody learns the result',
	'collab.next_adopted': 'It holds until another decision changes it',
	'collab.next_replaced': 'Another version has taken its place',
	'collab.next_archived': 'It stays as it is',
	'collab.next_disposed': 'Only the certificate is left',
	'collab.next_destroyed': 'Its content is destroyed {when}, unless it is brought back',
	'collab.next_withdrawn': 'It stays as it is'
} as const
