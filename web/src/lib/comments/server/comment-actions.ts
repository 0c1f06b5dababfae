import type { RequestEvent } from '@sveltejs/kit'
import * as v from 'valibot'
import type { CommandKind, CommandOf, ResultOf } from '#collab/store/acting/commands.ts'
import { govern } from '#collab/store/acting/govern.ts'
import { database } from '#collab/store/database/runtime.ts'
import { LIMITS } from '#schema/limits.ts'
import { CommandId, Id, OptionalText, Text } from '#lib/server/fields.ts'
import { read, refusing, seeOther } from '#lib/server/refusing.ts'
import { signedIn } from '#lib/server/signed-in.ts'

const Words = Text(LIMITS.messageLength, 'text_missing')
const Office = v.optional(v.picklist(['', 'official', 'secretary']), '')
const Flag = v.pipe(
	v.picklist(['true', 'false']),
	v.transform((value) => value === 'true')
)
/** Which there are, the store knows. */
const Language = v.optional(v.string(), '')
/** What is in it, the store looks at. */
const Passage = v.pipe(
	v.string('passage_missing'),
	v.transform((json): CommandOf<'start-thread'>['passage'] => {
		try {
			return JSON.parse(json) as CommandOf<'start-thread'>['passage']
		} catch {
			return []
		}
	})
)

const Said = { command: CommandId, text: Words, language: Language }
const Start = v.object({ ...Said, passage: Passage, office: Office })
const Reply = v.object({ ...Said, thread: Id, office: Office })
const OfThread = v.object({ command: CommandId, thread: Id })
const Edit = v.object({ ...Said, thread: Id, message: Id })
const OfMessage = v.object({ command: CommandId, thread: Id, message: Id })
const Judge = v.object({
	...OfMessage.entries,
	show: Flag,
	reason: OptionalText(LIMITS.reasonLength)
})
const React = v.object({
	...OfMessage.entries,
	reaction: v.picklist(['agree', 'thanks', 'unclear']),
	on: Flag
})

type ArtefactEvent = RequestEvent<{ process: string; id: string }>

/** What people say about a text. Each ends at the thread it was about. */
export const commentActions = {
	startThread: (event: ArtefactEvent) =>
		refusing(event, async (form) => {
			const { threadId } = await act<'start-thread'>(event, 'start-thread', read(form, Start))
			toThread(event, threadId)
		}),
	reply: (event: ArtefactEvent) =>
		refusing(event, async (form) => {
			const needs = read(form, Reply)
			await act<'reply'>(event, 'reply', needs)
			toThread(event, needs.thread)
		}),
	editMessage: (event: ArtefactEvent) =>
		refusing(event, async (form) => {
			const { thread, ...needs } = read(form, Edit)
			await act<'edit-message'>(event, 'edit-message', needs)
			toThread(event, thread)
		}),
	deleteMessage: (event: ArtefactEvent) =>
		refusing(event, async (form) => {
			const { thread, ...needs } = read(form, OfMessage)
			await act<'delete-message'>(event, 'delete-message', needs)
			toThread(event, thread)
		}),
	judgeMessage: (event: ArtefactEvent) =>
		refusing(event, async (form) => {
			const { thread, ...needs } = read(form, Judge)
			await act<'judge-message'>(event, 'judge-message', needs)
			toThread(event, thread)
		}),
	react: (event: ArtefactEvent) =>
		refusing(event, async (form) => {
			const { thread, ...needs } = read(form, React)
			await act<'react'>(event, 'react', needs)
			toThread(event, thread)
		}),
	resolveThread: (event: ArtefactEvent) => settle(event, 'resolve-thread'),
	reopenThread: (event: ArtefactEvent) => settle(event, 'reopen-thread')
}

function settle(event: ArtefactEvent, kind: 'resolve-thread' | 'reopen-thread') {
	return refusing(event, async (form) => {
		const needs = read(form, OfThread)
		await act<typeof kind>(event, kind, needs)
		toThread(event, needs.thread)
	})
}

function act<K extends CommandKind>(
	event: ArtefactEvent,
	kind: K,
	{ command, ...needs }: { command: string } & Record<string, unknown>
): Promise<ResultOf<K>> {
	const whole = { id: command, kind, artefact: event.params.id, ...needs }
	return govern<K>(database(), signedIn(event), whole as unknown as CommandOf<K>, event.locals.now)
}

function toThread(event: ArtefactEvent, thread: string): never {
	seeOther(`${event.url.pathname}#thread-${thread}`)
}
