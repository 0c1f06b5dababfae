/** Words of pictures and attachments in a text. */
export default {
	'files.picture': 'Picture',
	'files.attachment': 'Attachment',
	'files.add_picture': 'Add a picture',
	'files.attach': 'Attach a file',
	'files.words_title':
		'{n, plural, one {What does the picture show?} other {What do the pictures show?}}',
	'files.alt': 'Words for people who do not see it',
	'files.alt_of': 'Words for people who do not see {name}',
	'files.alt_hint':
		'Say in a sentence what matters about it here. You can leave this for later: before review, every picture needs it.',
	'files.decorative': 'It only decorates: screen readers pass over it',
	'files.caption': 'Caption',
	'files.caption_hint':
		'A line that everybody reads below the picture: what it is, who made it. Leave it empty for none.',
	'files.width': 'Width',
	'files.width_own': 'As it is',
	'files.width_value': '{n} % of the column',
	'files.insert': 'Add to the text',
	'files.save': 'Save',
	'files.edit': 'Words and width',
	'files.edit_title': 'The picture',
	'files.needs_words': 'This picture still needs words',
	'files.resize': 'Width of the picture, in percent',
	'files.tray': 'Files on their way',
	'files.uploading': '{name}: {percent} %',
	'files.working': '{name} is being checked',
	'files.waiting':
		'Files need the connection. {name} is kept on this page and added when the connection is back.',
	'files.failed': '{name} was not added.',
	'files.broken': 'The connection broke.',
	'files.cancel': 'Cancel',
	'files.retry': 'Try again',
	'files.dismiss': 'Close',
	'files.added': '{name} is in the text.',
	'files.foreign':
		'{n, plural, one {A picture from another page was left out. Save it, then add it as a file.} other {# pictures from another page were left out. Save them, then add them as files.}}',
	'files.other_text':
		'{n, plural, one {A file of another text was left out. Add it here once more.} other {# files of another text were left out. Add them here once more.}}',
	'files.gone': 'The file is gone',
	'files.size_kb': '{n, number} KB',
	'files.size_mb': '{n, number} MB'
} as const
