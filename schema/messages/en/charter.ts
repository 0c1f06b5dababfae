/** The charter as a whole in plain words: templates, summaries, what is wrong with one, what is not held yet. */
export default {
	'template.baseline-1': 'With days to think',
	'template.baseline-1_for': 'Citizens and officials decide together by consent.',
	'template.workshop-pace-1': 'At the pace of a workshop',
	'template.workshop-pace-1_for': 'No waiting days, for trying out and for sessions.',
	'template.T1-neighbourhood-assembly': 'Neighbourhood assembly',
	'template.T1-neighbourhood-assembly_for':
		'Residents and the officials of one place decide what happens there.',
	'template.T2-ministry-working-group': 'Working group of a ministry',
	'template.T2-ministry-working-group_for':
		'Named members from both sides prepare what an authority then ratifies.',
	'template.T3-participatory-budgeting': 'Participatory budget',
	'template.T3-participatory-budgeting_for': 'Residents share out an envelope of money.',
	'template.T4-citizens-panel': 'Citizens’ panel',
	'template.T4-citizens-panel_for':
		'A panel drawn by lot recommends, and every recommendation is answered.',
	'template.T5-inter-agency-service-design': 'Service of several organisations',
	'template.T5-inter-agency-service-design_for':
		'Organisations and citizens design one service, each answering for its part.',
	'template.T6-hackathon': 'Hackathon',
	'template.T6-hackathon_for': 'Participants and a jury rank ideas for a prize.',

	'summary.authority': 'Where it stands',
	'summary.objections': 'Objections',
	'summary.moderation': 'Moderation',
	'summary.promise': 'The promise',
	'summary.who': 'Who takes part',
	'summary.how': 'Who decides, and how',
	'summary.quorum': 'How many must take part',
	'summary.secrecy': 'What is seen, and when',
	'summary.ratification': 'After the vote',
	'summary.appeal': 'Who disagrees afterwards',
	'summary.published': 'What is published',
	'summary.amendment': 'Changing these rules',
	'summary.caveats': 'Keep in mind',

	'rule.double_majority':
		'Adopted when at least {share} of {base, select, yes_no {yes and no together} cast {all answers, abstentions counted in,} present {those present} other {the roll}} are yes, and in each group at least {group}.',
	'rule.score_recuse':
		'{whom, select, own_team {Nobody scores their own team.} other {Who is concerned does not score ({whom}).}}',
	'rule.completion_add1':
		'What would be left over is shared out in small steps, until no more fits.',
	'rule.completion_greedy_fill': 'What still remains pays for what most people want.',
	'rule.quorum_only':
		'It counts when at least {share} takes part of each of these groups: {groups}.',
	'rule.unit_organisation': 'Each organisation has one answer, given by its delegate.',
	'rule.group':
		'{group, select, citizens {citizens} administrations {administrations} peer {participants} jury {jury} other {{group}}}',
	'rule.assurance':
		'{level, select, 0 {Nobody on it has to say who they are.} 1 {Everybody on it has given a name.} 2 {Everybody on it has proven an e-mail address or a phone.} 3 {Everybody on it was invited by name.} 4 {Everybody on it has signed in with an electronic identity.} other {Everybody on it has signed in with an electronic identity of the highest level.}}',
	'rule.attribute':
		'{name, select, age_ok {Everybody on it is at least {value} years old.} resident_ok {Everybody on it is known to live here.} other {Checked of everybody on it: {name} {value}.}}',
	'rule.cap': 'Of the votes on it, {roles} have at most {share}.',
	'charter.panel_by_lot':
		'It is a panel of {size, plural, one {# person} other {# people}}, drawn by lot so that it mixes: {strata}.',
	'rule.stratum':
		'{stratum, select, age_band {ages} gender {genders} district {districts} other {{stratum}}}',
	'rule.attendance':
		'Only those who were at {share} at least of the meetings held since they joined have a vote.',
	'rule.extension':
		'{times, plural, =0 {It cannot be extended.} one {It can be extended once, before it closes.} other {It can be extended # times, before it closes.}}',
	'rule.delegation_off': 'Nobody votes for somebody else.',
	'rule.delegation_most':
		'A vote can be lent for one decision; nobody carries more than {most, plural, one {# other} other {# others}}.',
	'rule.appeal':
		'{days, plural, =0 {There is no time to appeal.} one {It can be appealed for # day after its result.} other {It can be appealed for # days after its result.}}',
	'rule.proposer': 'Only {roles} can propose it.',
	'rule.not_retroactive': 'It holds for decisions that open later, never for earlier ones.',

	'rule_name.default': 'How we decide',
	'rule_name.sense_check': 'A quick poll',
	'rule_name.charter_amendment': 'Changing these rules',
	'rule_name.editorial_change': 'Small corrections',
	'rule_name.majority': 'By majority',
	'rule_name.two_thirds': 'By two thirds',
	'rule_name.open_majority': 'By majority, counted in the open',
	'rule_name.confidential_majority': 'Confidentially, by majority',
	'rule_name.one_of_several': 'One of several',
	'rule_name.order_of_preference': 'By order of preference',
	'rule_name.points': 'By points',
	'rule_name.persons': 'Choosing people',

	'charter.grants': 'Who may do what',
	'charter.grant': '{role}: {right}',
	'amendment.question': 'Do we change the charter in this way?',
	'amendment.why': 'Why',
	'amendment.changes': 'What changes',
	'amendment.until': 'Until now: {sentence}',
	'amendment.then': 'From then on: {sentence}',
	'amendment.paths': 'The same, exactly',
	'amendment.added': '{path}: new, {after}',
	'amendment.removed': '{path}: no longer, {before}',
	'amendment.changed': '{path}: {before} → {after}',
	'amendment.whole': 'The whole charter, as it would be',
	'amendment.hash': 'SHA-256 of its canonical JSON (RFC 8785): {hash}',
	'refusal.amendment_running':
		'Another change of the charter is being decided. Wait for its result, or withdraw it first.',
	'refusal.amendment_only':
		'A change of the charter is decided only as it was proposed. Propose another one.',
	'refusal.charter_waiting':
		'A changed charter comes into force when the running decisions have ended. Announce this one then.',
	'refusal.charter_unchanged':
		'This charter says the same as the one in force. Change something first.',
	'refusal.charter_unreadable': 'The charter cannot be read at “{path}”. {reason}',
	'refusal.charter_unsound': 'The charter promises more than its rules keep. Look at “{path}”.',

	'charter.authority': 'The authority behind it: {authority}.',
	'charter.competence': 'Its competence: {competence}',
	'charter.legal_basis': 'Legal basis: {basis}',
	'charter.phases': 'It goes through these phases: {phases}.',
	'charter.times': 'Times are those of {timezone}.',
	'charter.workdays': 'Working days are Monday to Friday.',
	'charter.workdays_of': 'Working days follow the calendar {calendar}.',
	'charter.guests_most': 'At most {most, plural, one {# guest} other {# guests}} at a time.',
	'charter.step_widens':
		'While a step of a workshop runs, it may let guests and citizens {rights}.',
	'charter.may':
		'{capability, select, comment {comment} suggest {suggest changes} edit {write} propose {propose} other {{capability}}}',
	'charter.validity_group': 'Whether an objection stands is for the group.',
	'charter.validity_facilitator': 'Whether an objection stands is for whoever facilitates.',
	'charter.validity_secretary': 'Whether an objection stands is for the secretary.',
	'charter.criteria': 'An objection says which it is: {criteria}.',
	'charter.criterion':
		'{criterion, select, harm_to_aim {harm to the aim} legal {against the law} feasibility {cannot be done} exclusion_accessibility {shuts people out} conflict_of_interest {conflict of interest} procedure {procedure not kept} other {{criterion}}}',
	'charter.reason_length':
		'Reasons have at least {characters, plural, one {# character} other {# characters}}.',
	'charter.ladder': 'The steps, lightest first: {steps}. Each can be contested.',
	'charter.ladder_none': 'There are no moderation steps.',
	'charter.ladder_reason': 'Each step has its reason in writing.',
	'charter.ladder_no_reason': 'A step needs no written reason.',
	'charter.ladder_numbers': 'How often each was taken is shown to everybody in the process.',
	'charter.ladder_no_numbers': 'How often each was taken is shown to those who moderate only.',
	'charter.remedies': 'The panel can: {remedies}.',
	'charter.remedy_open': 'Beyond the process: {authority}.',
	'charter.group': '{group}: {roles}.',
	'charter.facilitators_vote': 'Facilitators have a vote.',
	'charter.facilitators_do_not': 'Facilitators have no vote.',
	'charter.guests':
		'Guests can join by a link for {hours, plural, one {# hour} other {# hours}}. They never vote.',
	'charter.guests_chosen_or_generated_pseudonym':
		'Guests without an account choose how they are called, or are given a pseudonym.',
	'charter.guests_generated_pseudonym': 'Guests without an account are given a pseudonym.',
	'charter.guests_none': 'Nobody joins as a guest.',
	'charter.drafts_open': 'Observers read drafts.',
	'charter.drafts_closed': 'Observers read only what is adopted.',
	'charter.observers_comment': 'Observers can comment.',
	'charter.observers_silent': 'Observers do not comment.',
	'charter.contact': 'Questions go to: {contact}',
	'charter.response':
		'What people say is answered within {days, plural, one {# working day} other {# working days}}.',
	'charter.conflict': 'Where we disagree: {procedure}',
	'charter.ratify_none': 'What the group adopts takes effect; nobody has to ratify it.',
	'charter.ratify':
		'Somebody with a mandate answers within {days, plural, one {# working day} other {# working days}}: {outcomes}.',
	'charter.ratify_reasons': 'Reasons in writing are needed to: {outcomes}.',
	'charter.ratify_grounds': 'It can be stopped on these grounds only: {grounds}.',
	'charter.ratify_any_ground': 'It can be stopped on any ground.',
	'charter.ratify_per_item': 'Every point is answered by itself.',
	'charter.ratify_each': 'Each organisation ratifies its own part.',
	'charter.timeout_escalate': 'No answer in time: it goes to the next higher level.',
	'charter.timeout_deemed_ratified': 'No answer in time: it counts as ratified.',
	'charter.timeout_lapse': 'No answer in time: it lapses.',
	'charter.outcome':
		'{outcome, select, ratify {ratify} ratify_with_changes {ratify with changes} return {return it} reject {reject} accepted {accept} partly {accept in part} rejected {reject} other {{outcome}}}',
	'charter.ground':
		'{ground, select, competence {the authority is not competent} legality {it is against the law} budget_cap {it costs more than was set aside} eligibility {somebody was not entitled to take part} other {{ground}}}',
	'charter.appeal':
		'Appeals are open for {days, plural, one {# day} other {# days}} and decided within {decide, plural, one {# day} other {# days}}.',
	'charter.appeal_none': 'There is no appeal inside the process.',
	'charter.panel':
		'A panel of {size, plural, one {# person} other {# people}} decides, drawn by lot.',
	'charter.panel_least': 'On it at least: {members}.',
	'charter.panel_member': '{role}: {count, number}',
	'charter.suspends': 'Until then nothing is sealed.',
	'charter.suspends_not': 'Meanwhile the decision takes effect.',
	'charter.remedy':
		'Beyond the process: {authority}, {days, plural, =0 {at once} one {within # day} other {within # days}}.',
	'charter.publish_public':
		'Once its record is sealed, a decision stands in the public register, for everybody.',
	'charter.publish_process': 'Decisions and their records are open to the people of the process.',
	'charter.publish_none': 'Decisions and their records are not published.',
	'charter.names_pseudonym': 'Citizens appear under a pseudonym.',
	'charter.names_name': 'Everybody appears by name.',
	'charter.names_none': 'Nobody appears by name.',
	'charter.signature_none': 'The server seals the record; nobody signs by hand.',
	'charter.signature_advanced': 'Besides the server’s seal, people sign with advanced signatures.',
	'charter.signature_qualified':
		'Besides the server’s seal, people sign with qualified signatures.',
	'charter.minutes': 'Minutes are mandatory.',
	'charter.minutes_optional': 'Minutes are optional.',
	'charter.motions_put_up':
		'Of amendments to the same passage one is decided at a time, in the order in which they were put up.',
	'charter.motions_furthest_first':
		'Of amendments to the same passage one is decided at a time, first the one that changes the most words.',
	'charter.motions_by_facilitator':
		'Of amendments to the same passage one is decided at a time; whoever facilitates chooses which comes next.',
	'charter.review':
		'{months, plural, one {Adopted texts are reviewed after # month.} other {Adopted texts are reviewed after # months.}}',
	'charter.retention':
		'{retention, select, process_10y {What is archived without another choice is kept for ten years.} working_2y {What is archived without another choice is kept for two years.} other {What is archived without another choice is kept for ever.}}',
	'charter.proposed_numbers':
		'The numbers of this template (quorum, shares, days) are proposals. Each administration sets its own.',
	'charter.prize_ranking':
		'Who only gave a name can vote. That is allowed because the result is a ranking for a prize, not an act of public law.',
	'charter.names_only':
		'Who only gave a name can vote. That is enough to try things out, not for acts of public law.',

	'unheld.steps': 'workshops have no steps that give guests and citizens more rights',
	'shortfall.method': 'it does not count by this method',
	'shortfall.secret': 'it does not keep ballots secret',
	'shortfall.tie': 'it does not settle a tie in this way',
	'shortfall.organisation': 'it does not count one answer for each organisation',
	'shortfall.recusal': 'it does not keep people from scoring their own team',
	'shortfall.calendar': 'it does not know this calendar of working days',
	'shortfall.signature': 'it has no qualified signatures of people',

	'problem.shape': 'A charter cannot say this here. {reason}',
	'problem.amendment_missing': 'Without this rule the charter could never be changed.',
	'problem.roll_role': 'People in this role can never be on a roll: {role}.',
	'problem.inform_decides':
		'Who promises to inform does not let people decide: this rule may give advice only.',
	'problem.inform_contact': 'Who promises to inform says where questions go.',
	'problem.consult_decides':
		'Who promises to listen does not let people decide: this rule may give advice only.',
	'problem.consult_response':
		'Who promises to listen answers within {days, plural, one {# working day} other {# working days}} at most.',
	'problem.consult_window':
		'A consultation that is open to everybody lasts at least {days, plural, one {# day} other {# days}}.',
	'problem.involve_ratified':
		'Who promises to give reasons for departing from advice has to answer it: ratification is required.',
	'problem.involve_reasons':
		'Who promises to give reasons for departing from advice gives them here too: {outcome}.',
	'problem.collaborate_conflict':
		'Who promises to decide together says what happens in a conflict: name a panel or a procedure.',
	'problem.empower_grounds':
		'Who promises to carry out what people decide can stop it on a closed list of grounds only.',
	'problem.empower_timeout':
		'Who promises to carry out what people decide does not stop it by silence: it counts as ratified.'
} as const
