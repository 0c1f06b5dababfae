/** Words about mentions in a text. */
export default {
	'mention.insert': 'Pieminēt kādu vai kaut ko',
	'mention.title': 'Kas ir domāts',
	'mention.word':
		'{kind, select, person {kāds} task {uzdevums} card {kartīte} decision {lēmums} other {kaut kas}}',
	'mention.kind': '{kind, select, person {persona} task {uzdevums} card {kartīte} other {lēmums}}',
	'mention.follow': 'Atvērt izvēlēto pieminējumu'
} as const
