import { say, type Language } from '#schema/messages/format.ts'
import type { LeavingText } from './leaving.ts'

/** The words of a language that a file needs. */
export function portWords(language: Language): LeavingText['words'] {
	return {
		done: say(language, 'port.done'),
		open: say(language, 'port.open'),
		table: say(language, 'port.table'),
		picture: say(language, 'port.picture'),
		attachment: say(language, 'port.attachment'),
		notes: say(language, 'port.notes'),
		back: say(language, 'port.back'),
		comments: say(language, 'port.comments'),
		tones: {
			note: say(language, 'port.tone', { tone: 'note' }),
			tip: say(language, 'port.tone', { tone: 'tip' }),
			important: say(language, 'port.tone', { tone: 'important' }),
			warning: say(language, 'port.tone', { tone: 'warning' })
		}
	}
}
