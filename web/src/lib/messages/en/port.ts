/** Words of bringing files along and taking texts away. */
export default {
	'port.import': 'Import a file',
	'port.export': 'Export',
	'port.export_of': 'Export “{title}”',
	'port.import_help':
		'DOCX, ODT, Markdown, HTML or plain text, up to {limit} MB. You see what becomes of it before it is kept.',
	'port.file': 'The file',
	'port.file_hint': 'Choose it, or drop it here.',
	'port.read': 'Show what becomes of it',
	'port.reading': 'Reading the file. A long one takes some seconds.',
	'port.report': 'What the file brings along',
	'port.lost': 'What cannot be carried',
	'port.nothing_lost': 'Nothing is lost.',
	'port.carried': '{n, plural, one {# word is carried.} other {# words are carried.}}',
	'port.headings': '{n, plural, one {# heading} other {# headings}}',
	'port.lists': '{n, plural, one {# list} other {# lists}}',
	'port.tables': '{n, plural, one {# table} other {# tables}}',
	'port.pictures': '{n, plural, one {# picture} other {# pictures}}',
	'port.links': '{n, plural, one {# link} other {# links}}',
	'port.preview': 'Preview',
	'port.more': '{n, plural, one {# more block follows.} other {# more blocks follow.}}',
	'port.create': 'Create the text',
	'port.suggestions': 'Suggestions',
	'port.reading_final': 'As if accepted',
	'port.reading_original': 'As if rejected',
	'port.reading_marks': 'Shown as changes',
	'port.with_comments': 'With comments',
	'port.as_docx': 'Word (DOCX)',
	'port.as_odt': 'LibreOffice (ODT)',
	'port.as_pdf': 'PDF, tagged',
	'port.as_html': 'Web page (HTML)',
	'port.as_md': 'Markdown',
	'port.as_txt': 'Plain text',
	'port.as_json': 'Data (JSON)',
	'port.loss_images': '{n, plural, one {# picture} other {# pictures}}',
	'port.loss_remote_images':
		'{n, plural, one {# picture that stands elsewhere and was not fetched} other {# pictures that stand elsewhere and were not fetched}}',
	'port.loss_embedded':
		'{n, plural, one {# embedded thing: a video, a chart, an attached file} other {# embedded things: videos, charts, attached files}}',
	'port.loss_scripts':
		'{n, plural, one {# script: it was not run} other {# scripts: they were not run}}',
	'port.loss_macros':
		'{n, plural, one {# macro: it was not run} other {# macros: they were not run}}',
	'port.loss_fields': '{n, plural, one {# field of a form} other {# fields of forms}}',
	'port.loss_formulas': '{n, plural, one {# formula} other {# formulas}}',
	'port.loss_notes':
		'{n, plural, one {# footnote: its words are kept without their looks} other {# footnotes: their words are kept without their looks}}',
	'port.loss_comments':
		'{n, plural, one {# comment, with its words} other {# comments, with their words}}',
	'port.loss_tracked_changes':
		'{n, plural, one {# tracked change: taken as accepted} other {# tracked changes: taken as accepted}}',
	'port.loss_page_breaks': '{n, plural, one {# page break} other {# page breaks}}',
	'port.loss_page_heads':
		'{n, plural, one {# page header or footer, with its words} other {# page headers or footers, with their words}}',
	'port.loss_text_boxes':
		'{n, plural, one {# text box: its words stand where it was anchored} other {# text boxes: their words stand where they were anchored}}',
	'port.loss_contents':
		'{n, plural, one {# table of contents: the outline is made from the headings} other {# tables of contents: the outline is made from the headings}}',
	'port.loss_levels':
		'{n, plural, one {# heading below level 3: it becomes level 3} other {# headings below level 3: they become level 3}}',
	'port.loss_nesting':
		'{n, plural, one {# list or quote nested too deeply: it stands beside the one around it} other {# lists or quotes nested too deeply: they stand beside those around them}}',
	'port.loss_links':
		'{n, plural, one {# link that leads to no web page and no mail address: its words stay} other {# links that lead to no web page and no mail address: their words stay}}',
	'port.loss_looks':
		'{n, plural, one {# special look or style: the words stay} other {# special looks or styles: the words stay}}',
	'port.loss_signs':
		'{n, plural, one {# place with signs that are no letters} other {# places with signs that are no letters}}'
} as const
