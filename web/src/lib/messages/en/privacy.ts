/** Personal data: the notice, the access package, being erased. */
export default {
	'privacy.data': 'Your data',
	'privacy.data_hint':
		'Everything this Interlink keeps about you, to take away: a page to read, the same for machines, and the files you added.',
	'privacy.download': 'Download my data',
	'privacy.rectify_heading': 'What this record says about people',
	'privacy.rectify': 'Something about me is wrong here',
	'privacy.rectify_help':
		'Say what the record tells wrongly about you, and what would be right. Whoever looks after the records puts it right or tells you why not. The sealed file stays as it is; what was put right stands beside it and in every record of this decision made later.',
	'privacy.rectify_wrong': 'What it says',
	'privacy.rectify_right': 'What would be right',
	'privacy.rectify_reason': 'How one can see that',
	'privacy.rectify_ask': 'Ask to have it put right',
	'privacy.rectify_asked': 'Asked. You are told by mail, and find the answer in your account.',
	'privacy.rectify_line': '{when}: “{wrong}” should read “{right}”',
	'privacy.rectify_own': 'What you asked to have put right in records',
	'privacy.rectify_where':
		'If a record of a decision tells something wrong about you, say so on the page of that record.',
	'privacy.rectify_open': 'Not answered yet',
	'privacy.rectify_answered':
		'{accepted, select, yes {Put right} other {Not put right}}, {when}: {reasons}',
	'privacy.to_erase': 'Erase my account',
	'privacy.erase_title': 'Erase your account',
	'privacy.erase_lead': 'This cannot be undone. Download your data first if you want to keep them.',
	'privacy.goes': 'What goes, at once',
	'privacy.goes_account':
		'Name, e-mail address, password and every session. In place of the name stands “Former participant” and a number.',
	'privacy.goes_roles': 'All roles, and what was verified about the person.',
	'privacy.goes_private':
		'Mails, last visits, and what ties entries of the log to the person. The log can still be proven.',
	'privacy.stays': 'What stays, without the name',
	'privacy.stays_words':
		'What was written in texts, schedules and boards, because others build on it.',
	'privacy.stays_votes':
		'Answers and objections in decisions: the result must stay the same when somebody counts again.',
	'privacy.stays_records':
		'Decision records that are sealed already. Whoever has one keeps it as it is; a name stands there only where the rules of the process say so.',
	'privacy.stays_backups': 'Backups, until they run out by the rules of this installation.',
	'privacy.obstacles': 'First',
	'privacy.obstacle_facilitator': 'Others would be left without a facilitator. Name another one in',
	'privacy.words_too': 'Take away the words of the comments too',
	'privacy.asked_how': 'Who asked, and how',
	'privacy.asked_how_hint':
		'Such as: letter of 12 January, identity checked. It is entered in the log.',
	'privacy.type_name': 'To go on, type: {name}',
	'privacy.type_name_hint': 'So that it does not happen by mistake.',
	'privacy.erase_button': 'Erase for good',
	'privacy.keep_account': 'No, keep my account',
	'privacy.erase_person': 'Erase {name}',
	'privacy.erase_person_lead':
		'For somebody who asked for it outside: by letter, or as a guest who cannot come back. This cannot be undone.',
	'privacy.keep_person': 'Back, without erasing anybody',
	'privacy.erase_short': 'Erase',
	'privacy.gone': 'You are erased here',
	'privacy.gone_text': 'Your name and your address are gone. Thank you for what you gave.',
	'privacy.page_lead':
		'Who is responsible here for personal data, what they are used for, and what you can ask.',
	'privacy.notice': 'Data notice',
	'privacy.notice_set': 'The new notice stands from now on. The earlier one can still be read.',
	'privacy.notice_missing': 'Nobody has named a contact for this process yet.',
	'privacy.version': 'Version {n}, since {when}',
	'privacy.earlier': 'Earlier versions',
	'privacy.controller': 'Responsible',
	'privacy.controller_hint': 'The public office that decides about the use of the data.',
	'privacy.contact': 'Contact',
	'privacy.contact_hint': 'An address that is read: e-mail, post or telephone.',
	'privacy.officer': 'Data protection officer',
	'privacy.officer_hint': 'Name and address, where there is one.',
	'privacy.basis': 'Lawful basis',
	'privacy.law': 'The law that says so',
	'privacy.set': 'Set the notice',
	'privacy.set_button': 'Put this notice in place',
	'privacy.basis_is.public_task': 'Public task (GDPR art. 6(1)(e))',
	'privacy.basis_is.legal_obligation': 'Legal obligation (GDPR art. 6(1)(c))',
	'privacy.basis_is.consent': 'Consent (GDPR art. 6(1)(a))',
	'privacy.purpose.taking_part': 'Taking part',
	'privacy.purpose.deciding': 'Deciding',
	'privacy.purpose.publishing': 'Publishing names',
	'privacy.purpose.protecting': 'Protecting',
	'privacy.purpose_about.taking_part': 'Name, address for signing in, and what people write.',
	'privacy.purpose_about.deciding': 'Who is on a roll, and how they answer.',
	'privacy.purpose_about.publishing': 'Names in records that everybody can read.',
	'privacy.purpose_about.protecting': 'Refused acts and attempts to sign in, for a year at most.',
	'privacy.rights': 'What you can ask',
	'privacy.rights_text':
		'You can see and download what is kept about you, correct your name, and have yourself erased, at any time and without giving a reason. You can also complain to the data protection authority of your country.',
	'privacy.to_own_data': 'Go to your data',
	'privacy.package_of': 'Access package of {name}',
	'privacy.package_short': 'Access package',
	'privacy.package_lead':
		'Everything this process keeps about one person, and nothing about anybody else. For somebody who asked and cannot take it themselves.',
	'privacy.package_entered':
		'That you make it, and why, is entered in the log. The package itself is kept nowhere.',
	'privacy.package_button': 'Make and download',
	'privacy.to_people': 'Back to the people'
} as const
