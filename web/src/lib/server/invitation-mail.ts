import type { RequestEvent } from '@sveltejs/kit'
import type { Caller } from '#collab/store/acting/caller.ts'
import { writeMail } from '#collab/store/people/mails.ts'
import { processView } from '#collab/store/processes/processes.ts'
import { database } from '#collab/store/database/runtime.ts'
import { isLanguage } from '#lib/messages/languages.ts'
import { voiceOf } from './voice.ts'

type Invited = { process: string; email: string; address: string; expiresAt: string }

/** Writes to the one person an invitation is for, in the language of the process. */
export async function sendInvitation(
	{ locals }: Pick<RequestEvent, 'locals'>,
	caller: Caller,
	{ process, email, address, expiresAt }: Invited
): Promise<void> {
	const { now } = locals
	const { name, language, timezone } = await processView(database(), caller, process, now)
	const spoken = isLanguage(language) ? language : locals.language
	const m = await voiceOf({ language: spoken, now })
	const letter = {
		kind: 'invitation',
		inviter: caller.displayName,
		process: name,
		link: address,
		until: m.dateTime(expiresAt, timezone)
	} as const
	await writeMail(database(), email, spoken, letter, now)
}
