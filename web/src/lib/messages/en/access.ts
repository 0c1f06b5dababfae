/** The accessibility statement of an installation. */
export default {
	'access.link': 'Accessibility',
	'access.title': 'Accessibility statement',
	'access.organisation': 'The organisation that runs this site',
	'access.commitment':
		'{organisation} wants everybody to be able to use this site, as the national law that follows Directive (EU) 2016/2102 demands.',
	'access.applies': 'This statement is about {address}.',
	'access.status': 'How far it conforms',
	'access.partly':
		'This site conforms partly with EN 301 549 V3.2.1 and the Web Content Accessibility Guidelines 2.1, level AA, and was also examined by version 2.2. What is missing stands below.',
	'access.barriers': 'What is not accessible',
	'access.failures': 'Known failures',
	'access.failures_none': 'We know of none. What nobody has tried yet stands below.',
	'access.burden': 'Disproportionate burden',
	'access.burden_none': 'We claim none.',
	'access.outside': 'Outside of what the law covers',
	'access.outside_texts':
		'What people write here, and the pictures they add. The editor asks for headings, descriptions and clear links, but cannot vouch for them.',
	'access.outside_files': 'Files that people attach.',
	'access.untried': 'What nobody has tried yet',
	'access.untried_readers':
		'Real screen readers such as NVDA, JAWS, VoiceOver and TalkBack. What they are told was examined in the browser only.',
	'access.untried_phones':
		'Real phones and tablets. Small windows, touch and composing keyboards were imitated on a computer.',
	'access.untried_people': 'A test with people who have a disability.',
	'access.untried_devices': 'Voice control, switch devices, and browsers other than Chromium.',
	'access.untried_exports':
		'Independent checks of exported Word, LibreOffice and PDF files, such as veraPDF or PAC. PDF files pass the PDF/UA-1 check of the program that makes them.',
	'access.preparation': 'How this statement was prepared',
	'access.method':
		'By examining ourselves: every page and its states by automatic rules (axe) in a real browser, whole tasks by keyboard alone, windows of 320 pixels, the system’s own colours, and calculated contrasts. Nobody from outside has examined it.',
	'access.reviewed': 'Last gone through on {when}.',
	'access.not_reviewed': '{organisation} has not gone through it yet.',
	'access.feedback': 'Tell us what shuts you out',
	'access.write':
		'If something here does not work for you, or you need a text in another form, write to:',
	'access.answer': 'Say which page it is and what you wanted to do. You need no account.',
	'access.no_contact': 'The organisation has not named an address yet. Ask whoever invited you.',
	'access.enforcement': 'If you get no answer that helps',
	'access.enforce': 'You can turn to the body that sees to it that the law is kept:',
	'access.no_body':
		'{organisation} has not named that body yet. Every country of the European Union has one.',
	'access.admin_about':
		'Most of the statement is written by the product. These words are yours to add.',
	'access.read': 'Read the statement',
	'access.saved': 'The statement is saved, as gone through today.',
	'access.email': 'E-mail address for barriers',
	'access.email_hint': 'Somebody reads it and answers.',
	'access.body_name': 'Body that sees to the law',
	'access.body_hint': 'The one of your country, by its full name.',
	'access.body_url': 'Its web address',
	'access.known': 'What else is not accessible here',
	'access.known_hint':
		'For example a page or a document of your own, and until when. Leave it empty if you know of nothing.',
	'access.save': 'Save the statement'
} as const
