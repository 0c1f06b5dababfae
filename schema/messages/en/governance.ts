/** Roles, rights, refusals, rules and results: what the charter means, in plain words. */
export default {
	'role.guest': 'Guest',
	'role.observer': 'Observer',
	'role.citizen': 'Citizen',
	'role.facilitator': 'Facilitator',
	'role.official': 'Official',
	'role.secretary': 'Secretary',
	'role.administrator': 'Administrator',
	'roles.guest': 'guests',
	'roles.observer': 'observers',
	'roles.citizen': 'citizens',
	'roles.facilitator': 'facilitators',
	'roles.official': 'officials',
	'roles.secretary': 'secretaries',
	'roles.administrator': 'administrators',

	'artefact.unadopted':
		'Never adopted: the phase in which it was last worked on ended two years ago.',
	'person.former': 'Former participant {n}',

	'state.draft': 'Draft',
	'state.in_review': 'In review',
	'state.frozen': 'Frozen for decision',
	'state.adopted': 'Adopted',
	'state.archived': 'Archived',
	'state.withdrawn': 'Withdrawn',
	'state.disposed': 'Disposed of',

	'phase.en': 'Engage',
	'phase.de': 'Design',
	'phase.bu': 'Build',
	'phase.su': 'Sustain',

	'kind.document': 'Text',
	'kind.schedule': 'Schedule',
	'kind.board': 'Board',
	'kind.process': 'Process',

	'mandate.ratify': 'to ratify',
	'measure.notice': 'Notice',
	'measure.hide': 'Hidden',
	'measure.mute_session': 'Asked to pause',
	'measure.suspend_14d': 'Suspended',
	'measure.remove_by_decision': 'Removal by decision',

	'promise.inform': 'We keep you informed.',
	'promise.consult': 'We listen to you and answer what you said.',
	'promise.involve': 'We work with you and give reasons wherever we depart from your advice.',
	'promise.collaborate': 'We decide together.',
	'promise.empower': 'We carry out what you decide.',

	'capability.view': 'Read',
	'capability.comment': 'Comment',
	'capability.suggest': 'Suggest changes',
	'capability.edit': 'Change the content',
	'capability.propose': 'Propose',
	'capability.vote': 'Answer in a decision',
	'capability.object': 'Object',
	'capability.facilitate': 'Facilitate',
	'capability.decide': 'Ratify',
	'capability.sign': 'Sign',
	'capability.export': 'Export',
	'capability.administer': 'Administer',

	'reach.doc': 'texts',
	'reach.doc.minutes': 'minutes',
	'reach.doc.metadata': 'the details of texts',
	'reach.sch': 'schedules',
	'reach.sch.progress': 'the progress of tasks',
	'reach.sch.metadata': 'the details of schedules',
	'reach.brd': 'boards',
	'reach.brd.card': 'cards',
	'reach.brd.metadata': 'the details of boards',

	'condition.public': 'when it is published',
	'condition.session': 'while the invitation as a guest runs',
	'condition.premod': 'shown once a facilitator has read it',
	'condition.own': 'only what is one’s own',
	'condition.team': 'only in the team that works on it',
	'condition.assigned': 'only tasks one is responsible for',
	'condition.merge_only': 'only by accepting or declining suggestions',
	'condition.change_request': 'as a request to change what was adopted',
	'condition.procedural': 'on matters of procedure only',
	'condition.advisory': 'in advisory polls',
	'condition.roll': 'when on the roll of the decision',
	'condition.not_ratifier': 'unless one ratifies the same decision',
	'condition.roll_or_affected': 'when on the roll or affected',
	'condition.affected': 'when affected',
	'condition.appeal': 'as an appeal',
	'condition.delegated': 'when a facilitator has handed it over for a time',
	'condition.queue_minutes': 'the list of speakers and the minutes only',
	'condition.did_not_vote': 'unless one voted on it',
	'condition.own_attestation': 'only one’s own statement',
	'condition.process_report': 'only the report on the process',
	'condition.seal': 'with the seal of the records office',
	'condition.own_data_or_depersonalised':
		'one’s own data, or the whole without personal data of others',
	'condition.session_pack': 'the papers of a session',
	'condition.org': 'within one’s own organisation',
	'condition.encrypted_backup': 'as an encrypted backup only',
	'condition.own_profile': 'only one’s own profile',
	'condition.session_settings': 'people, invitations and settings of the process',
	'condition.own_org_members': 'members of one’s own organisation',
	'condition.retention': 'archiving, retention and holds',
	'condition.tenant': 'the installation and its accounts',
	'condition.breakglass': 'in an emergency, with a reason and on the record',
	'condition.thread:decision': 'in the discussion of the decision',
	'condition.thread:feedback': 'in the feedback',
	'condition.flag:open_drafts': 'when the charter opens drafts',
	'condition.flag:observer_comments': 'when the charter lets observers comment',
	'condition.flag:facilitators_vote': 'when the charter gives facilitators a vote',
	'condition.flag:guest_join': 'when the charter lets guests join',
	'condition.mandate:ratify': 'with the mandate to ratify',
	'rights.limited': '{what}: {limits}',

	'denial.signed_out': 'Sign in first.',
	'denial.not_member':
		'Only people of this process can do this. Ask a facilitator for an invitation.',
	'denial.guest_expired':
		'Your time as a guest is over. What you added is kept. Ask for a new link to continue.',
	'denial.suspended':
		'A facilitator has suspended your rights for a time. You can read, and you can appeal.',
	'denial.suspended_until':
		'A facilitator has suspended your rights until {date}. You can read, and you can appeal.',
	'denial.muted': 'A facilitator asked you to pause. You can read, and answer in decisions.',
	'denial.muted_until':
		'A facilitator asked you to pause until {date}. You can read, and answer in decisions.',
	'denial.removal':
		'Who takes part is removed by a decision of the group only. A role given by mistake can be ended within a day.',
	'denial.conflict_steered': 'You led this decision, so somebody else ratifies it.',
	'denial.conflict_own_proposal': 'You proposed this, so somebody else certifies it.',
	'denial.conflict_administers':
		'You look after the installation, so somebody else announces confidential decisions.',
	'denial.conflict_party': 'You are a party in this, so others decide on it.',
	'denial.recused': 'You have an interest in this matter, so you do not decide on it.',
	'denial.guest':
		'Guests cannot do this. With an account and an invitation you can be more than a guest.',
	'denial.observer': 'Observers read and follow. They do not take part in this.',
	'denial.administrator':
		'Administrators look after the installation. They do not change content and do not decide.',
	'denial.role': 'Your role in this process does not include this.',
	'denial.role_named': 'Your role, {role}, does not include this.',
	'denial.draft': 'This is still a draft. It must be put to review first.',
	'denial.in_review':
		'This is in review, so nobody changes it directly now. A facilitator can return it to draft.',
	'denial.frozen':
		'This is frozen for a decision, so that everybody decides on the same words. Keep your change as a draft and bring it to the decision.',
	'denial.frozen_until':
		'This is frozen for the decision until {date}, so that everybody decides on the same words. Keep your change as a draft and bring it to the decision.',
	'denial.adopted':
		'This is adopted and stays as it was decided. Changing it takes a new decision.',
	'denial.archived': 'This is archived. It can be read, not changed.',
	'denial.withdrawn': 'This was withdrawn. It can be read, not changed.',
	'denial.disposed':
		'The content was disposed of when its time of keeping was over. Its name, dates and hashes are kept.',
	'denial.retention_runs': 'The time of keeping is not over yet.',
	'denial.second_person': 'Disposal takes two people: another one has to agree.',
	'denial.phase': 'Your role cannot do this in the present phase of the process.',
	'denial.phase_named': 'In the phase {phase} your role cannot do this. It can in: {phases}.',
	'denial.kind': 'Your role cannot do this here.',
	'denial.not_visible': 'This is open only to the people who work on it.',
	'denial.narrowed': 'Here, this was limited to fewer people.',
	'denial.held_back': 'This is paused for everybody for the moment, because of an emergency.',
	'denial.step': 'The running step of the session does not include this.',
	'denial.no_decision': 'There is no decision to answer now.',
	'denial.ballot_not_open': 'The decision is not open yet.',
	'denial.ballot_not_open_until': 'The decision opens on {date}.',
	'denial.ballot_closed': 'The decision is closed. Answers given in time count.',
	'denial.guest_no_ballot':
		'Guests do not vote in binding decisions. What you contribute is still read.',
	'denial.facilitator_no_vote':
		'In this process facilitators do not vote: they keep the process fair.',
	'denial.facilitator_no_ratify': 'Who facilitates does not ratify.',
	'denial.ratifier_no_ballot': 'Who ratifies a decision does not vote in it.',
	'denial.ratifier_voted': 'Who voted in a decision does not ratify it.',
	'denial.not_on_roll': 'You are not on the roll of this decision.',
	'denial.no_mandate': 'This takes a mandate to ratify.',
	'denial.not_public': 'This is not published.',
	'denial.session_over': 'This is open to guests only while their invitation runs.',
	'denial.premoderated': 'What guests write here is shown once a facilitator has read it.',
	'denial.not_own': 'You can change only what you added yourself.',
	'denial.not_team': 'In this phase, only the team that works on this can change it.',
	'denial.not_assigned': 'Only the person responsible for the task can report its progress.',
	'denial.change_request': 'What is adopted changes only by a request that is decided on.',
	'denial.procedural': 'Your role can do this on matters of procedure only.',
	'denial.advisory': 'You can take part in advisory polls here, not in a binding vote.',
	'denial.not_affected': 'This is open to those affected by the decision.',
	'denial.appeal': 'What is adopted can be challenged by an appeal only.',
	'denial.not_delegated':
		'You do not hold the right this takes. A facilitator can lend it to you for a time.',
	'denial.minutes':
		'As secretary you keep the list of speakers and the minutes; facilitators do the rest.',
	'denial.attestation': 'You can sign your own statement only.',
	'denial.report': 'You can sign the report on the process only.',
	'denial.seal': 'You can sign with the seal of the records office only.',
	'denial.own_data':
		'You can export your own data, or the process without personal data of others.',
	'denial.session_pack': 'You can export the papers of a session only.',
	'denial.not_organisation': 'You can do this within your own organisation only.',
	'denial.backup': 'Administrators can export an encrypted backup only.',
	'denial.own_profile': 'You can look after your own profile only.',
	'denial.session_settings':
		'Facilitators look after people, invitations and settings of the process only.',
	'denial.own_members': 'You can look after members of your own organisation only.',
	'denial.retention': 'Secretaries look after archiving, retention and holds only.',
	'denial.tenant': 'Administrators look after the installation and its accounts only.',
	'denial.breakglass':
		'Administrators read content only in an emergency, with a reason and on the record.',
	'denial.decision_thread':
		'While this is frozen, you can comment in the discussion of the decision.',
	'denial.feedback_thread': 'After adoption, you can comment in the feedback.',
	'denial.drafts_closed': 'In this process, observers read what is adopted, not drafts.',
	'denial.observer_comments_off': 'In this process, observers do not comment.',
	'denial.guests_off': 'This process has no guests.',
	'denial.transition_unknown': 'It cannot go from its present state to this one.',
	'denial.transition_named': 'What is “{from}” cannot become “{to}” directly.',
	'denial.not_ready':
		'Something is missing: owner, language, purpose and a plain summary are needed first.',
	'denial.not_ready_named': 'Before others review this, it still needs: {missing}.',
	'review_need.owner': 'somebody who answers for it',
	'review_need.language': 'a language',
	'review_need.purpose': 'what it is for',
	'review_need.summary': 'a summary in plain words',
	'review_need.pictures': 'words for every picture',
	'denial.reason_missing': 'Give a reason, so that the others understand.',
	'denial.decision_running':
		'A decision about this is announced or open. Wait for its result, or cancel it first.',
	'denial.decision_missing': 'Only a decision that took effect makes this adopted.',
	'denial.suggestions_open': 'Some suggestions must be settled, or listed as left open, first.',
	'denial.others_contributed':
		'Others have contributed to this, so it cannot be withdrawn. It can be archived.',
	'denial.appeal_open': 'An appeal is open. Until it is decided, this stays as it is.',
	'denial.decided_on':
		'A decision on this was announced here. It stays where it was decided about.',
	'denial.amending': 'This is a change of something adopted here. It stays with what it changes.',
	'denial.classified':
		'Only a team or an organisation of this process may know of it. Open it to the whole process first.',
	'denial.measured':
		'A step of moderation or a pause is about this text here. Wait until it has ended.',
	'denial.held': 'A legal hold is on this. It is kept until the hold is lifted.',
	'denial.superseded': 'Another version was adopted in its place. Ask for a change of that one.',
	'denial.no_editorial_rule': 'The charter of this process has no rule for editorial changes.',
	'denial.content_unknown': 'This cannot hold that kind of content.',
	'denial.author_fixed': 'Who added something stays named as its author.',
	'denial.server_only': 'Only the product itself writes here.',
	'denial.entries_full': 'No more fit in here. Remove or archive something first.',
	'denial.built_on_refused':
		'The passage this belongs to is no longer there: in the meantime it was moved, removed or refused. So this could not go in.',
	'denial.file_unknown':
		'A picture or an attachment of another text cannot stand here. Add the file to this text.',
	'denial.section_frozen':
		'This section is frozen for a time, so that others can rely on it. Write elsewhere in the text, or ask a facilitator to open it.',
	'denial.suggestions_only':
		'You may suggest changes to this text, not make them, and this would have changed it or somebody else’s suggestion. Suggest it again in the text as it is now.',
	'denial.motions_open':
		'An amendment to this is put up and not decided yet. Wait for its result, or withdraw it first.',
	'denial.motion_waits':
		'Another amendment to the same passage is decided first. Wait for its result.',
	'denial.motion_waits_named':
		'{order, select, open {Another amendment to the same passage is being decided: “{title}”. One is decided at a time.} furthest_first {Another amendment changes more words of the same passage, so by the charter it is decided first: “{title}”. Start its decision first.} other {Another amendment to the same passage was put up earlier, so by the charter it is decided first: “{title}”. Start its decision first.}}',
	'denial.motion_held':
		'This passage is put to a decision, so it stays as it is until that is over. You can still suggest something else here.',
	'denial.unknown': 'This is not allowed here.',
	'denial_who.some': 'Who can: {roles}.',
	'denial_who.nobody': 'As things stand, nobody can.',
	denial_until: 'Until {date}.',

	'refusal.malformed': 'Something in this request cannot be read. Check what you filled in.',
	'refusal.not_signed_in': 'Sign in first.',
	'refusal.forbidden': 'You cannot do this.',
	'refusal.not_found': 'There is nothing here, or nothing you can see.',
	'refusal.too_many_attempts': 'Too many attempts. Wait a little and try again.',
	'refusal.too_many_tokens': 'You have as many tokens as one person may. Take one back first.',
	'refusal.conflict':
		'This does not fit with what is there already. Reload the page and look again.',
	'refusal.setup_token_invalid':
		'This set-up link does not hold. The server prints the current one when it starts.',
	'refusal.setup_already_done': 'This installation is set up already. Sign in.',
	'refusal.credentials_wrong': 'E-mail or password is not right.',
	'refusal.email_invalid': 'This is not an e-mail address.',
	'refusal.web_address_invalid': 'This is not a web address. It begins with https://.',
	'refusal.email_taken': 'This e-mail address has an account already. Sign in with it.',
	'refusal.password_too_short':
		'Choose a longer password: at least {limit, plural, one {# character} other {# characters}}.',
	'refusal.password_too_common': 'This password is too easy to guess. Choose another.',
	'refusal.name_missing': 'Give a name.',
	'refusal.link_expired': 'This link was used or is over. Ask for a new one.',
	'refusal.invitation_expired': 'This invitation is over. Ask for a new one.',
	'refusal.invitation_used_up':
		'This invitation was used as often as it could be. Ask for a new one.',
	'refusal.last_administrator': 'The last administrator stays. Name another one first.',
	'refusal.last_facilitator': 'The last facilitator stays. Name another one first.',
	'refusal.name_differs': 'This is not the name. Type it exactly as it stands there.',
	'refusal.basis_unfit':
		'Consent is only for publishing names: people must be able to refuse it without any loss.',
	'refusal.already_member': 'This person has this role already.',
	'refusal.already_in_team': 'This person is in this team already.',
	'refusal.ladder_skipped': 'A lighter step comes first: a notice, hiding, or a pause.',
	'refusal.measure_too_long':
		'Choose an earlier end: at most {hours, plural, one {# hour} other {# hours}}.',
	'refusal.safety_rest':
		'This was paused a short while ago. It can be again in {hours, plural, one {# hour} other {# hours}}.',
	'refusal.removal_undecided': 'The decision to remove this person has not taken effect.',
	'refusal.contest_over': 'The time to contest this is over.',
	'refusal.delegation_off': 'In this decision votes are not lent.',
	'refusal.delegation_chain':
		'Whoever carries votes of others does not lend their own, and the other way round. Choose somebody else.',
	'refusal.delegation_full':
		'This person carries as many votes as they may: {most}. Choose somebody else.',
	'refusal.already_answered': 'You have answered already, so your vote is not lent.',
	'refusal.settled_stays_open':
		'What is frozen or adopted stays open to everybody who could read it.',
	'refusal.meeting_day_wrong':
		'A meeting lies after the beginning of this process and at most a year ahead.',
	'refusal.meeting_not_begun':
		'This meeting has not begun yet. People are noted from an hour before it begins; its register is closed afterwards.',
	'refusal.meeting_over': 'The register of this meeting is closed, or the meeting was called off.',
	'refusal.register_empty':
		'Nobody is noted as present. Note who was there, or call the meeting off.',
	'refusal.check_in_closed':
		'Check-in is not open now. Ask whoever facilitates to open it or to note you.',
	'refusal.check_in_wrong':
		'That is not the code of this meeting. Look again at the six digits shown in the room.',
	'refusal.agenda_full':
		'An agenda holds {limit, number} items at most. Leave some for the next meeting.',
	'refusal.meeting_unfit':
		'This meeting was called off, or begins after the answers are due. Choose another, or none.',
	'refusal.own_case': 'This is about yourself, so somebody else does it.',
	'refusal.text_missing': 'Something is not filled in yet.',
	'refusal.text_too_long':
		'This is too long: at most {limit, plural, one {# character} other {# characters}}.',
	'refusal.language_unknown': 'Choose one of the languages offered.',
	'refusal.timezone_unknown': 'Choose one of the time zones offered.',
	'refusal.reason_missing': 'Give a reason, so that the others understand.',
	'refusal.phase_unchanged': 'The process is in this phase already.',
	'refusal.state_changed': 'Somebody changed this in the meantime. Reload the page and look again.',
	'refusal.not_ready': 'Something is still missing before others can review this.',
	'refusal.others_contributed':
		'Others have contributed to this, so it cannot be withdrawn. It can be archived.',
	'refusal.decision_open':
		'A decision about this is announced or open. Wait for its result, or cancel it first.',
	'refusal.section_unknown': 'There is no such section any more. Choose one of the list.',
	'refusal.section_frozen': 'This section, or a part of it, is frozen already.',
	'refusal.suggestions_missing': 'Choose at least one suggestion.',
	'refusal.suggestions_gone':
		'Not everything you chose is in the saved text any more. Somebody may have just settled it. Choose again.',
	'refusal.suggestions_not_yours':
		'You can put your own suggestions to a decision. Whoever facilitates can do so with those of others too.',
	'refusal.suggestion_taken':
		'One of these suggestions is in another amendment already: “{title}”.',
	'refusal.motion_empty':
		'These suggestions leave the text as it is, so there is nothing to decide.',
	'refusal.motion_waits':
		'Another amendment on the same passage comes first: “{title}”. Wait for its decision.',
	'refusal.motion_stale':
		'The passage says something else by now than when this amendment was put up. Withdraw it and put it up again.',
	'refusal.motion_whole':
		'An amendment is ratified as it stands, or returned or rejected. Nobody changes it.',
	'refusal.motion_stands':
		'The words of this amendment still stand in the text and cannot be taken out now: {why, select, state {the text is not in review. Whoever facilitates puts it back to review first.} frozen {their section is frozen. Whoever facilitates opens it first.} held {another amendment to the passage is not decided yet. Take them out when it is.} suggested {somebody suggests something there. Whoever may write accepts or rejects that first.} other {the passage has changed since. Whoever may write changes it by hand.}}',
	'refusal.passage_missing': 'Choose the words you want to talk about first.',
	'refusal.passage_gone':
		'These words are not in the saved text any more. Somebody may have just changed them. Choose the passage again; your comment is kept.',
	'refusal.passage_too_long': 'This passage is too long for one comment. Choose a shorter one.',
	'refusal.thread_resolved': 'This thread is resolved. Open it again to write in it.',
	'refusal.thread_full': 'There is no room for more here. Begin elsewhere.',
	'refusal.office_not_held': 'You cannot answer in a role you do not hold now.',
	'refusal.mention_unknown': 'You named somebody who cannot read this text.',
	'refusal.too_many_mentions': 'You can name {limit} people in one message at most.',
	'refusal.not_author': 'Only whoever wrote it can change or delete it.',
	'refusal.not_editorial':
		'This is more than an editorial change. It touches numbers, names, dates or what people must, may or cannot do: {found}.',
	'refusal.successor_ahead':
		'What this changes is no longer in force, or another change of it is ahead. Wait for its decision, or ask for a change of the newest version.',
	'refusal.rule_too_weak':
		'A change takes the rule the text was adopted by, or a stronger one. This one asks for less: {where, select, method {another way to decide} threshold {fewer in favour} base {fewer answers count} quorum {fewer people must take part} silence {silence counts as consent} roll {other people decide} tie {a tie is settled otherwise} notice {less notice} discussion {less time to discuss} other {less time to answer}}.',
	'refusal.rule_for_editorial':
		'The rule for small corrections decides editorial changes, and nothing else does.',
	'refusal.rule_unknown': 'This rule is not offered. Choose one of the rules of the process.',
	'refusal.not_frozen': 'A decision needs a frozen text. Freeze it first.',
	'refusal.notice_too_short':
		'This opens too early: the rule asks for {days, plural, =0 {time to discuss} one {# day of notice} other {# days of notice}}. Choose a later opening.',
	'refusal.window_too_short':
		'This closes too early: the rule asks for {days, plural, =0 {at least a minute} one {at least # day} other {at least # days}} to answer. Choose a later end.',
	'refusal.window_too_long': 'This stays open too long. Choose an earlier end.',
	'refusal.ballot_not_open': 'The decision is not open yet.',
	'refusal.ballot_closed': 'The decision is closed. Answers given in time count.',
	'refusal.not_on_roll': 'You are not on the roll of this decision.',
	'refusal.ballot_not_found':
		'You have answered already. A confidential ballot can be changed only on the device that keeps its key.',
	'refusal.ballot_without_words':
		'A confidential ballot holds no words: they could give away who wrote them. Leave the reason out.',
	'refusal.choice_unknown': 'Choose one of the answers offered.',
	'refusal.objection_reason_missing':
		'Say why, in a few more words, so that the group can answer you.',
	'refusal.objection_settled': 'This objection is settled already.',
	'refusal.decision_not_effective': 'A record can be made once the decision has taken effect.',
	'refusal.ledger_alarm':
		'The log contradicts itself, so nothing is signed now. Those who look after the installation have been told.',
	'refusal.witness_key_wrong':
		'This is not a key of the kind that is asked for here. Copy the whole line: name, plus sign, number, plus sign, key.',
	'refusal.address_wrong': 'This is not an address of the web. It begins with https://',
	'refusal.record_disposed':
		'The files of this record were disposed of. Its number and fingerprints are kept.',
	'refusal.record_redacted':
		'Words had to go from this record: {ground, select, erasure {erasure of personal data} mistake {published by mistake} court_order {order of a court} other {secret by law}}. Its files are destroyed. {next, select, none {Another one is being made.} other {In its place stands {next}.}}',
	'refusal.redaction_passages_wrong':
		'Write 1 to 20 passages, each on a line of its own, word for word as it stands there, of at least 4 letters. None of them may stand in the reference or be one of the words of the mark.',
	'refusal.redaction_passage_missing':
		'Passage {number} does not stand in this record. Copy it word for word, from within one paragraph.',
	'refusal.redaction_out_of_reach':
		'Passage {number} also stands where it cannot be taken out: {place} in {record}. Choose longer words, or leave it out.',
	'refusal.classification_missing': 'Name a code of the classification.',
	'refusal.classification_unknown': 'This code is not in your classification scheme.',
	'refusal.classification_twice': 'The code {code} stands there twice.',
	'refusal.registry_number_taken': 'This number already belongs to record {id}.',
	'refusal.package_unreadable': 'This is no package of a process, or not a safe one: {member}.',
	'refusal.package_changed':
		'The file {member} is not what the package says it is. Take the package along again.',
	'refusal.package_unfit': 'Line {line} of {member} does not belong into a package of a process.',
	'refusal.package_log': 'The log of the package does not fit: {member}, entry {index}.',
	'refusal.package_unlogged':
		'Line {line} of {member} is not what the log says of it. 0 means: one that the log has is missing.',
	'refusal.package_known': 'This is here already, or belongs to somebody here: {what}.',
	'refusal.key_not_tried':
		'Seal a trial page with this key first. It must have worked, and nothing may speak against the key.',
	'refusal.key_seals_already': 'This key seals already.',
	'refusal.handover_waits': 'Another handover waits. Confirm or withdraw it first.',
	'refusal.handover_own': 'You proposed it. Another administrator must confirm it.',
	'refusal.day_past': 'That day is over. Take today or a later one.',
	'refusal.record_unfit':
		'The record {id} does not have its published form ({reason}). It is not taken: compare it with a copy from before.',
	'refusal.record_not_ready': 'The record is still being made. Try again in a moment.',
	'refusal.signature_not_asked': 'The charter asks for no signature of a person on this record.',
	'refusal.not_the_sealed_file':
		'This is not the file that you can download here now. Download it, sign that one, and bring it back.',
	'refusal.signed_file_truncated':
		'The file is incomplete, damaged, or written in a form that cannot be read here. Save it again from your signing tool, as PDF with a signature (PAdES).',
	'refusal.signed_file_too_large':
		'The file is larger than {mib, number} MiB. Sign without a picture.',
	'refusal.signature_missing':
		'Nothing was signed in this file. Sign it with your tool, then bring it back.',
	'refusal.signature_broken':
		'The signature does not hold: it does not fit the file, does not cover all of it, or is no PAdES signature with SHA-256 or better. Sign the file again.',
	'refusal.signed_file_changed':
		'More than a signature was added: this file may show something else than the sealed one. Download it again and only sign it.',
	'refusal.certificate_expired':
		'The certificate was not in force when it signed. Use one that is.',
	'refusal.signed_already': 'This certificate has signed this record already.',
	'refusal.minutes_missing':
		'The charter asks for minutes. Link them to the decision first; who keeps the minutes can do it.',
	'refusal.minutes_unfit': 'This text was not begun as minutes. Choose one that was.',
	'refusal.minutes_not_frozen':
		'These minutes can still change. Freeze them first, or have them adopted.',
	'refusal.minutes_linked': 'The minutes of this decision are linked already.',
	'refusal.record_settled': 'The record was asked for. What stands in it cannot change any more.',
	'refusal.accommodations_missing': 'Say what was done, or how many had help.',
	'refusal.file_missing': 'Choose a file first.',
	'refusal.file_too_large':
		'This file is larger than {limit} MB. Take the pictures out of it, or bring it in parts.',
	'refusal.file_type_unknown':
		'This is none of the files that can become a text: DOCX, ODT, Markdown, HTML or plain text. Save it as one of them and try again.',
	'refusal.file_unreadable':
		'This file cannot be read: it is damaged, incomplete or locked with a password. Nothing of it was kept.',
	'refusal.file_unsafe':
		'This file unpacks to far more than it says, or tells the reader to load other things. It was not opened. Save it anew and try again.',
	'refusal.file_empty': 'There are no words in this file.',
	'refusal.upload_too_large': 'This file is too large. A file may have {limit} MB at most.',
	'refusal.upload_type_unknown':
		'This kind of file cannot be added. Pictures can be PNG, JPEG, WebP, GIF or AVIF; attachments PDF, office files without macros, or plain text.',
	'refusal.upload_svg':
		'This drawing declares entities, refers to itself without end, or is no drawing once everything is taken out that does more than draw. Save it as PNG and add that.',
	'refusal.upload_with_macros':
		'This file has programs (macros) in it. Save it without macros and add that.',
	'refusal.picture_unreadable': 'This picture cannot be read. The file may be damaged.',
	'refusal.picture_too_large':
		'This picture has too many pixels. Make it smaller than {limit} megapixels.',
	'refusal.files_full': 'This text has as many files as it can hold: {number} files or {limit} MB.',
	'refusal.pictures_without_words':
		'{number, plural, one {# picture still needs} other {# pictures still need}} words for people who do not see pictures.',
	'refusal.import_too_long':
		'This file is too long for one text: a text from a file has up to {limit, number} characters. Bring it in parts.',

	'refusal.nothing_to_ratify': 'There is nothing to ratify here now.',
	'refusal.ratification_over':
		'The deadline to ratify has passed. The charter says what happens now.',
	'refusal.already_ratified': 'This has been answered already for your organisation.',
	'refusal.reasons_too_short':
		'Give your reasons in a few more words: at least {min, plural, one {# character} other {# characters}}.',
	'refusal.ground_not_allowed':
		'The charter has a closed list of grounds. Choose one of them, or ratify.',
	'refusal.changes_missing': 'Say which passages change, or ratify without changes.',
	'refusal.change_not_found':
		'Passage {number, number} must stand in the text exactly once, inside one paragraph. Copy it from the text.',
	'refusal.changes_need_text':
		'Only a text can be ratified with changes. Return it with your reasons instead.',
	'refusal.items_unanswered': 'Answer each recommendation once.',
	'ratify.ratify': 'Ratify as it stands',
	'ratify.ratify_with_changes': 'Ratify with changes',
	'ratify.return': 'Return to the group',
	'ratify.reject': 'Reject',
	'ratify.accepted': 'Accept',
	'ratify.partly': 'Accept in part',
	'ratify.rejected': 'Do not accept',
	'ratified.ratify': 'Ratified',
	'ratified.ratify_with_changes': 'Ratified with changes',
	'ratified.return': 'Returned to the group',
	'ratified.reject': 'Rejected',
	'ratified.accepted': 'Accepted',
	'ratified.partly': 'Accepted in part',
	'ratified.rejected': 'Not accepted',
	'ground.competence': 'It is not ours to decide',
	'ground.legality': 'It is against the law',
	'ground.budget_cap': 'It goes beyond the budget',
	'ground.eligibility': 'It does not meet the conditions to take part',
	'effect.tied': 'Equal: the ratifier chooses',
	'effect.recommended': 'Recommended, waits for ratification',
	'effect.escalated': 'Escalated: not ratified in time',
	'effect.reconsent': 'Changed in ratifying, the group is asked again',
	'effect.returned': 'Returned to the group',
	'effect.rejected': 'Rejected in ratification',
	'effect.lapsed': 'Lapsed: nobody ratified it in time',
	'effect.effective': 'Adopted and in effect',
	'effect.annulled': 'Set aside on appeal',
	'refusal.round_owed':
		'This round follows from the decision before it, so it cannot be cancelled.',
	'refusal.extension_none':
		'This decision cannot be extended: the rule allows it once at most, and not at all where it says so.',
	'refusal.extension_not_later':
		'Choose an end that is later than the present one. A decision is never shortened.',
	'refusal.not_a_judge': 'The charter leaves this judgement to others.',
	'refusal.statement_taken': 'The minority has made its statement already.',
	'refusal.statement_without_key':
		'The vote was confidential: only the key of your ballot shows that you voted no. It is on the device on which you voted.',
	'refusal.statement_not_yours': 'This statement is for those who objected or voted no.',
	'refusal.appeal_not_open': 'The time for this has not begun or is over.',
	'refusal.appeal_open': 'An appeal is open. Until it is decided, everything stays as it is.',
	'refusal.appeal_decided': 'This appeal is over.',
	'refusal.appeal_ground_unknown': 'Choose one of the grounds and the act you contest.',
	'refusal.panel_too_small':
		'There are too few people who are no party to draw a panel of {size, number}. Use the remedy outside this process.',
	'refusal.remedy_unknown': 'Choose one of the remedies of the charter.',
	'refusal.remedy_impossible':
		'The text has changed since, so the same vote cannot be opened again. Choose to annul and repeat.',
	'refusal.text_not_amended': 'The text was frozen again as it was. Change it first.',
	'appeal.ground.procedure': 'The procedure was not kept',
	'appeal.ground.eligibility': 'The wrong people were entitled',
	'appeal.ground.accessibility': 'Somebody could not take part',
	'appeal.ground.factual_error': 'It rests on a factual error',
	'appeal.ground.conflict_of_interest': 'There was a conflict of interest',
	'appeal.ground.moderation': 'Somebody was silenced wrongly',
	'appeal.ground.missing_reasons': 'Reasons are missing',
	'appeal.contested.notice': 'how and when it was announced',
	'appeal.contested.roll': 'who was entitled to answer',
	'appeal.contested.objections': 'what was done about objections',
	'appeal.contested.result': 'how it was counted',
	'appeal.contested.ratification': 'how it was ratified or answered',
	'appeal.remedy.dismiss': 'Dismiss the appeal',
	'appeal.remedy.correct_record': 'Correct the record',
	'appeal.remedy.reopen_vote': 'Open the vote again, with full notice',
	'appeal.remedy.annul_and_repeat': 'Annul the decision and return the text to review',
	'appeal.remedy.refer_legal': 'Refer it to the remedy outside',
	'choice.consent': 'I can live with it',
	'choice.stand_aside': 'I stand aside',
	'choice.object': 'I object because…',
	'choice.yes': 'Yes',
	'choice.no': 'No',
	'choice.abstain': 'I abstain',

	'criterion.harm_to_aim': 'It harms what we want to achieve',
	'criterion.legal': 'It is against the law',
	'criterion.feasibility': 'It cannot be done',
	'criterion.exclusion_accessibility': 'It shuts people out',
	'criterion.conflict_of_interest': 'There is a conflict of interest',
	'criterion.procedure': 'The procedure was not kept',

	'method.consent': 'Consent',
	'method.majority': 'Majority',
	'method.supermajority': 'Qualified majority',
	'method.double_majority': 'Double majority',
	'method.approval': 'Approval vote',
	'method.score': 'Score vote',
	'method.dots': 'Dots',
	'method.pb_greedy': 'Participatory budget',
	'method.pb_mes': 'Participatory budget, equal shares',

	'share.1/3': 'a third',
	'share.1/2': 'half',
	'share.2/3': 'two thirds',
	'share.3/4': 'three quarters',
	'share.4/5': 'four fifths',

	'rule.consent': 'Adopted when people consent and no objection stands.',
	'rule.silence_absent': 'Who says nothing does not take part.',
	'rule.silence_consent': 'Who says nothing consents.',
	'rule.fallback_vote':
		'After {rounds, plural, one {# round} other {# rounds}} without agreement a vote decides.',
	'rule.fallback_rule':
		'After {rounds, plural, one {# round} other {# rounds}} without agreement another rule of the charter decides: {rule}.',
	'rule.majority_yes_no': 'Adopted with more yes than no.',
	'rule.majority_cast':
		'Adopted when more than half of all answers are yes, abstentions counted in.',
	'rule.majority_present': 'Adopted when more than half of those present say yes.',
	'rule.majority_roll': 'Adopted when more than half of the roll says yes.',
	'rule.supermajority_yes_no': 'Adopted when at least {share} of yes and no together are yes.',
	'rule.supermajority_cast':
		'Adopted when at least {share} of all answers are yes, abstentions counted in.',
	'rule.supermajority_present': 'Adopted when at least {share} of those present say yes.',
	'rule.supermajority_roll': 'Adopted when at least {share} of the roll says yes.',
	'rule.tie_fails': 'As many yes as no: not adopted.',
	'rule.tie_status_quo': 'As many yes as no: everything stays as it is.',
	'rule.tie_runoff': 'As many yes as no: a second vote follows.',
	'rule.tie_lot_public_seed': 'As many yes as no: a lot drawn in public decides.',
	'rule.tie_ratifier': 'As many yes as no: the ratifier decides.',
	'rule.quorum_none': 'It counts however many take part.',
	'rule.quorum_min':
		'It counts when at least {needed, plural, one {# person takes part} other {# people take part}}.',
	'rule.quorum_of_roll':
		'It counts when at least {needed, number} of {roll, number} people take part.',
	'rule.quorum_share': 'It counts when at least {share} of the roll takes part.',
	'rule.present':
		'Present is whoever stands in the register of the meeting it is decided at, or answers.',
	'rule.quorum_present': 'It counts when at least {share} of those present take part.',
	'rule.quorum_present_min':
		'It counts when at least {share} of those present take part, and at least {needed, plural, one {# person} other {# people}}.',
	'rule.quorum_constituencies': 'It counts when at least {share} of each group takes part.',
	'rule.quorum_all': 'It counts when everybody on the roll has answered.',
	'rule.not_counted': 'By the method “{method}”, which cannot be offered here yet.',
	'rule.advisory': 'It gives advice and decides nothing.',
	'rule.who_at_open': 'On the roll: {roles}. It is taken when the decision opens.',
	'rule.who_at_notice': 'On the roll: {roles}. It is taken when the decision is announced.',
	'rule.notice': 'Announced at least {days, plural, one {# day} other {# days}} before it opens.',
	'rule.discussion': 'At least {days, plural, one {# day} other {# days}} to discuss it before.',
	'rule.window': 'Open for at least {days, plural, one {# day} other {# days}}.',
	'rule.change_secret':
		'You can change your answer until it closes, on the device that keeps its key.',
	'rule.reasons_secret': 'No reasons are asked: words could give away who wrote them.',
	'rule.secrecy_open': 'Everybody in the process sees who answered what.',
	'rule.secrecy_open_after_close': 'Who answered what is shown when it closes.',
	'rule.secrecy_secret': 'Who answered what is never shown.',
	'rule.results_live': 'The count can be followed while it is open.',
	'rule.results_after_own': 'Who has answered sees the count.',
	'rule.results_after_close': 'The count is shown when it closes.',
	'rule.reasons_none': 'No reasons are asked for.',
	'rule.reasons_optional': 'A reason can be given.',
	'rule.reasons_required_on_no': 'Who is against gives a reason.',
	'rule.reasons_required': 'Everybody gives a reason.',
	'rule.change_until_close': 'An answer can be changed until it closes.',
	'rule.change_no': 'An answer cannot be changed.',

	'result.adopted': 'Adopted',
	'result.not_adopted': 'Not adopted',
	'result.objected': 'Objection stands',
	'result.no_quorum': 'Too few took part',
	'result.tie': 'Tie',
	'outcome.adopted': 'The group has adopted it.',
	'outcome.not_adopted': 'The group has not adopted it.',
	'outcome.objected': 'It is not adopted: an objection stands. The text goes back to review.',
	'outcome.no_quorum':
		'Too few took part, so nothing was decided. It is not rejected and can be asked again.',
	'outcome.tie': 'As many yes as no. It is not adopted.',

	'step.roll': '{entitled, plural, one {# vote} other {# votes}} on the roll.',
	'step.cast': '{voted, number} of {entitled, number} answered.',
	'step.quorum_none': 'No least number was needed.',
	'step.quorum_reached': 'At least {needed, number} had to answer; {counted, number} did.',
	'step.quorum_missed': 'At least {needed, number} had to answer; only {counted, number} did.',
	'step.constituency_reached':
		'{constituency, select, citizens {Citizens} administrations {Administrations} other {{constituency}}}: at least {needed, number} had to answer; {counted, number} did.',
	'step.constituency_missed':
		'{constituency, select, citizens {Citizens} administrations {Administrations} other {{constituency}}}: at least {needed, number} had to answer; only {counted, number} did.',
	'step.count_yes_no': 'Yes {yes, number}, no {no, number}, abstained {abstain, number}.',
	'step.count_consent':
		'Consent {consent, number}, stand aside {stand_aside, number}, object {object, number}.',
	'step.silence_consents':
		'{silent, plural, one {# who said nothing counts as consenting} other {# who said nothing count as consenting}}.',
	'step.base':
		'{of, select, yes_no {The share is taken of yes and no together} cast {The share is taken of all answers} present {The share is taken of those present} other {The share is taken of the roll}}: {count, number}.',
	'step.base_empty': 'Nobody said yes or no.',
	'step.more_than_half': '{yes, number} of {base, number} is more than half.',
	'step.not_more_than_half': '{yes, number} of {base, number} is not more than half.',
	'step.tie': '{yes, number} yes and {no, number} no: a tie.',
	'step.share_reached': '{yes, number} of {base, number} is at least {threshold}.',
	'step.share_missed': '{yes, number} of {base, number} is less than {threshold}.',
	'step.objections_none': 'No objection stands.',
	'step.objections_stand':
		'{standing, plural, one {# objection stands} other {# objections stand}}.',
	'step.consent_none': 'Nobody consented.',
	'step.secret_too_few':
		'Only {voted, number} answered. Confidential ballots are counted only from {needed, number} on, and these were destroyed uncounted.',
	'step.result_adopted': 'So the group says yes.',
	'step.result_not_adopted': 'So it is not adopted.',
	'step.result_objected': 'So it is not adopted.',
	'step.result_no_quorum': 'So nothing was decided.',
	'step.result_tie': 'So it is not adopted.'
} as const
