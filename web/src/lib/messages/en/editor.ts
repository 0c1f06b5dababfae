/** Words of the text editor. */
export default {
	'editor.tools': 'Tools for the text',
	'editor.more_tools': 'More tools',
	'editor.about': 'About this text',
	'editor.placeholder': 'Write here, together with the others',
	'editor.opening': 'Opening for writing',
	'editor.mode_read': 'Reading',
	'editor.mode_write':
		'You are writing; others see it at once. Escape, then Tab leaves the text. Alt+F10 goes to the tools, Alt+0 lists the keys.',
	'editor.read_only':
		'{state, select, frozen {This text is frozen: read it, decide on it} adopted {This text is adopted: it stands as it was decided} other {You can read this text, not change it}}',
	'editor.to_decision': 'To the decision',
	'editor.words': '{n, plural, one {# word} other {# words}}',
	'editor.outline': 'Outline',
	'editor.outline_empty': 'Headings of the text will stand here.',
	'editor.in_the_text': 'in the text',
	'editor.back': 'Back to where I was',

	'editor.undo': 'Undo what I wrote',
	'editor.redo': 'Do it again',
	'editor.style_menu': 'Kind of paragraph',
	'editor.style':
		'{style, select, 0 {Text} 1 {Main heading} 2 {Heading} 3 {Subheading} other {Other}}',
	'editor.bold': 'Bold',
	'editor.italic': 'Italic',
	'editor.underline': 'Underlined',
	'editor.strike': 'Struck through',
	'editor.code': 'Code',
	'editor.bullet_list': 'List',
	'editor.ordered_list': 'Numbered list',
	'editor.task_list': 'List to tick off',
	'editor.quote': 'Quotation',
	'editor.code_block': 'Block of code',
	'editor.rule': 'Dividing line',

	'editor.link': 'Link',
	'editor.link_address': 'Address',
	'editor.link_hint': 'A page (https://…) or an e-mail address',
	'editor.link_wrong': 'This is not an address of a page or an e-mail address.',
	'editor.link_words': 'Words to show (the address, if empty)',
	'editor.link_set': 'Set the link',
	'editor.link_remove': 'Remove the link',

	'editor.table': 'Table',
	'editor.table_insert': 'Insert a table',
	'editor.table_row_above': 'Add a row above',
	'editor.table_row_below': 'Add a row below',
	'editor.table_column_left': 'Add a column to the left',
	'editor.table_column_right': 'Add a column to the right',
	'editor.table_header_row': 'Header row on or off',
	'editor.table_row_delete': 'Delete this row',
	'editor.table_column_delete': 'Delete this column',
	'editor.table_delete': 'Delete the whole table',

	'editor.keys': 'Keys',
	'editor.key_leave': 'Leave the text',
	'editor.key_tools': 'Go to the tools; Escape leads back',
	'editor.key_tab': 'Indent in a list, next cell in a table',
	'editor.keys_markdown':
		'At the start of a line: # and a space make a heading, - a list, 1. a numbered list, > a quotation.'
} as const
