/** What "npm run ledger:verify" says of an exported log. */
export default {
	'export.line.fails': 'Line {line} cannot be read.',
	'export.entry.fails': 'Entry {index} is missing or is not what the tree holds.',
	'export.node.fails': 'Hash {index} on level {level} does not follow from the entries.',
	'export.entries.holds':
		'{n, plural, one {# entry stands} other {# entries stand}} in the tree as written; of {withheld} only the hash is in the file.',
	'export.size.fails': 'The file says {size} entries and has {n}.',
	'export.head.holds':
		'The checkpoint at {size} entries is signed with a key you gave and stands for these entries.',
	'export.head.fails':
		'The checkpoint at {size} entries does NOT stand for these entries, or no known key signed it.',
	'export.head.unknown':
		'The checkpoint at {size} entries stands for these entries; its key is known from the file alone. Give --key.',
	'export.time.holds': 'The time of the checkpoint at {size} entries: {at}, says {authority}.',
	'export.time.fails': 'The time-stamp of the checkpoint at {size} entries does NOT belong to it.',
	'export.time.unknown':
		'The time of the checkpoint at {size} entries: {at}, says {authority}; you named no authority you trust.',
	'export.witness.holds': 'The witness {name} cosigned the checkpoint at {size} entries: {at}.',
	'export.witness.fails':
		'What is said to be the cosignature of {name} under the checkpoint at {size} entries is NOT.',
	'export.witness.unknown':
		'{name} cosigned the checkpoint at {size} entries: {at}; its key is known from the file alone. Give --witness.',
	'export.kept.holds': 'The log begins with the checkpoint you kept, at {size} entries.',
	'export.kept.fails':
		'The log does NOT begin with the checkpoint you kept, at {size} entries: the past was rewritten.',
	'export.kept.unknown':
		'The checkpoint you kept, at {size} entries, cannot be compared: the file is shorter, or it is no checkpoint.',
	'export.verdict.holds': 'Everything holds.',
	'export.verdict.fails': 'Something does not hold.',
	'export.verdict.unknown': 'Nothing contradicts itself, but not everything could be checked.'
} as const
