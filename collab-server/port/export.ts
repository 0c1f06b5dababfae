import type { Caller } from '../store/acting/caller.ts'
import type { Db } from '../store/database/db.ts'
import { takeText, type TakenText, type Wanted } from '../store/artefacts/text-exports.ts'
import type { TakenThread } from '../store/artefacts/taken-threads.ts'
import type { ExportFormat } from '#schema/docs/formats.ts'
import { say } from '#schema/messages/format.ts'
import { voiceOf } from '#schema/messages/voice.ts'
import { writeApart } from './apart.ts'
import { MEDIA_TYPES, type LeavingText, type LeavingThread } from './leaving.ts'
import { portWords } from './port-words.ts'

export type ExportedFile = { name: string; mediaType: string; bytes: Uint8Array }

/** [I3] [I5] A text as a file, for those the charter lets take it away. */
export async function exportText(
	db: Db,
	caller: Caller,
	{ format, ...wanted }: Wanted & { format: ExportFormat },
	at: Date
): Promise<ExportedFile> {
	const text = leaving(await takeText(db, caller, wanted, at), at)
	return {
		name: `${text.title}.${format}`,
		mediaType: MEDIA_TYPES[format],
		bytes: await writeApart({ format, text })
	}
}

function leaving(taken: TakenText, at: Date): LeavingText {
	const { title, language, timezone, process, stateSince, blocks, pieces, pictures } = taken
	const { dateTime } = voiceOf(language)
	const state = say(language, `state.${taken.state}`)
	return {
		title,
		language,
		process,
		state,
		blocks,
		pieces,
		pictures,
		takenAt: at.toISOString().replace(/\.\d+Z$/, 'Z'),
		standing: say(language, 'port.standing', {
			state,
			process,
			since: dateTime(stateSince.toISOString(), timezone),
			at: dateTime(at.toISOString(), timezone)
		}),
		words: portWords(language),
		comments: taken.threads.map((thread) => leavingThread(thread, taken))
	}
}

function leavingThread(
	{ number, quote, placed, resolved, messages }: TakenThread,
	{ language, timezone }: TakenText
): LeavingThread {
	const { dateTime } = voiceOf(language)
	const standing = resolved ? 'port.resolved' : placed ? null : 'port.gone'
	return {
		number,
		quote,
		placed,
		standing: standing ? say(language, standing) : '',
		messages: messages.map(({ by, office, at, ...said }) => {
			const name = by || say(language, 'port.somebody')
			return {
				by: office ? say(language, 'port.office', { name, office }) : name,
				at: at.replace(/\.\d+Z$/, 'Z'),
				when: dateTime(at, timezone),
				...said
			}
		})
	}
}

/**
 * [I6] The name of a file as browsers understand it (RFC 6266, RFC 8187): the real one in UTF-8, and for old
 * ones a plain one. What a disk cannot keep in a name is a space.
 */
export function disposition(name: string): string {
	const ending = name.slice(name.lastIndexOf('.'))
	const words = name.slice(0, name.lastIndexOf('.')).normalize('NFC')
	const kept = words
		.replace(/[\p{Cc}\p{Cf}<>:"/\\|?*%]+/gu, ' ')
		.replace(/\s+/g, ' ')
		.trim()
	const bare = kept.replace(/^[. ]+/, '')
	const short =
		Array.from(bare)
			.slice(0, 100)
			.join('')
			.replace(/[. ]+$/g, '') || 'text'
	const plain = short
		.normalize('NFD')
		.replace(/\p{M}/gu, '')
		.replace(/[^\x20-\x7e]/g, '_')
	const coded = encodeURIComponent(short + ending).replace(/['()*]/g, percent)
	return `attachment; filename="${plain}${ending}"; filename*=UTF-8''${coded}`
}

function percent(sign: string): string {
	return `%${sign.charCodeAt(0).toString(16).toUpperCase()}`
}
