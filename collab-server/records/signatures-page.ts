import type { KeyNamed } from '#schema/record/key-named.ts'
import type { Words } from './words.ts'

/**
 * [R29] Who seals, as far as it is known before the seal: its bytes are settled by then. When that was, further
 * seals and what people sign come later; the page says where they are told.
 */
export function signaturesOf(words: Words, seals: readonly KeyNamed[]) {
	const { uri } = words.record
	const say = (key: Key) => words.say(`record.signatures.${key}`)
	return {
		title: words.say('record.section.signatures'),
		intro: say('intro'),
		seals: seals.map(({ organisation, subject, serial }) => ({
			whose: [
				{ label: say('by'), value: organisation },
				{ label: say('certificate'), value: subject }
			],
			serial: { label: say('serial'), value: serial },
			how: [
				{ label: say('level'), value: say('level_said') },
				{ label: say('time'), value: say('time_said') }
			]
		})),
		later: uri ? { text: say('later'), uri } : { text: say('later_in_file'), uri: null },
		people: {
			title: say('people'),
			text: say('people_said'),
			columns: words.all(
				'record.signatures.name',
				'record.signatures.where',
				'record.signatures.hand'
			)
		}
	}
}

type Key =
	| 'intro'
	| 'by'
	| 'certificate'
	| 'serial'
	| 'level'
	| 'level_said'
	| 'time'
	| 'time_said'
	| 'later'
	| 'later_in_file'
	| 'people'
	| 'people_said'
