import * as v from 'valibot'
import type { CommandKind, CommandOf } from '#collab/store/acting/commands.ts'
import { govern } from '#collab/store/acting/govern.ts'
import { database } from '#collab/store/database/runtime.ts'
import { tryCheckIn } from '#collab/store/meetings/check-in.ts'
import { meetingView } from '#collab/store/meetings/meeting-view.ts'
import { LIMITS } from '#schema/limits.ts'
import { CommandId, Id, OptionalText, Reason, Title } from '#lib/server/fields.ts'
import { read, refusing } from '#lib/server/refusing.ts'
import { signedIn } from '#lib/server/signed-in.ts'
import type { Actions, PageServerLoad, RequestEvent } from './$types'

export const load: PageServerLoad = async (event) => {
	const { process, id } = event.params
	const { now } = event.locals
	return { meeting: await meetingView(database(), signedIn(event), process, id, now) }
}

const Bare = v.object({ command: CommandId })
const Code = v.object({ command: CommandId, code: v.pipe(v.string(), v.maxLength(40)) })
const Noting = v.object({
	command: CommandId,
	/** One box that is ticked comes as a text, several as a list. */
	people: v.pipe(
		v.optional(v.union([v.string(), v.array(v.string())]), []),
		v.transform((ticked) => [ticked].flat()),
		v.array(Id)
	),
	reason: OptionalText(LIMITS.reasonLength)
})
const Striking = v.object({
	command: CommandId,
	person: Id,
	reason: OptionalText(LIMITS.reasonLength)
})
const Item = v.object({
	command: CommandId,
	item: v.optional(Id),
	title: Title,
	asks: v.string(),
	broughtBy: v.optional(v.string()),
	about: v.optional(v.string())
})
const Move = v.object({ command: CommandId, item: Id, to: v.picklist(['earlier', 'later']) })
const OneItem = v.object({ command: CommandId, item: Id })
const Drafting = v.object({ command: CommandId, artefact: Id })
const Beginning = v.object({ command: CommandId, title: Title })
const Cancellation = v.object({ command: CommandId, reason: Reason })

/** Carries out one act on this meeting and stays on its page. */
async function carryOut<K extends CommandKind>(event: RequestEvent, command: CommandOf<K>) {
	await govern(database(), signedIn(event), command, event.locals.now)
	return { done: command.kind }
}

/** [MN3] Asked again it adds only what is new [MN2], so a draft of its own id does no harm. */
async function draft(
	event: Parameters<NonNullable<Actions[string]>>[0],
	id: string,
	artefact: string
) {
	const act = { id, kind: 'draft-minutes', artefact, meeting: event.params.id } as const
	const { lines } = await govern(database(), signedIn(event), act, event.locals.now)
	return { drafted: { artefact, lines } }
}

export const actions: Actions = {
	checkIn: (event) =>
		refusing(event, async (form) => {
			const { command: id, code } = read(form, Code)
			const command = { id, kind: 'check-in', meeting: event.params.id, code } as const
			await tryCheckIn(database(), signedIn(event), command, event.locals.now)
			return { done: command.kind }
		}),
	open: (event) =>
		refusing(event, async (form) => {
			const { command: id } = read(form, Bare)
			return carryOut(event, { id, kind: 'open-check-in', meeting: event.params.id })
		}),
	end: (event) =>
		refusing(event, async (form) => {
			const { command: id } = read(form, Bare)
			return carryOut(event, { id, kind: 'end-check-in', meeting: event.params.id })
		}),
	note: (event) =>
		refusing(event, async (form) => {
			const { command: id, ...noted } = read(form, Noting)
			return carryOut(event, { id, kind: 'note-presence', meeting: event.params.id, ...noted })
		}),
	strike: (event) =>
		refusing(event, async (form) => {
			const { command: id, ...struck } = read(form, Striking)
			return carryOut(event, { id, kind: 'strike-presence', meeting: event.params.id, ...struck })
		}),
	close: (event) =>
		refusing(event, async (form) => {
			const { command: id } = read(form, Bare)
			return carryOut(event, { id, kind: 'close-meeting', meeting: event.params.id })
		}),
	putItem: (event) =>
		refusing(event, async (form) => {
			const { command: id, ...item } = read(form, Item)
			return carryOut(event, { id, kind: 'put-agenda-item', meeting: event.params.id, ...item })
		}),
	moveItem: (event) =>
		refusing(event, async (form) => {
			const { command: id, ...move } = read(form, Move)
			return carryOut(event, { id, kind: 'move-agenda-item', meeting: event.params.id, ...move })
		}),
	strikeItem: (event) =>
		refusing(event, async (form) => {
			const { command: id, item } = read(form, OneItem)
			const meeting = event.params.id
			return carryOut(event, { id, kind: 'strike-agenda-item', meeting, item })
		}),
	draft: (event) =>
		refusing(event, async (form) => {
			const { command, artefact } = read(form, Drafting)
			return draft(event, command, artefact)
		}),
	begin: (event) =>
		refusing(event, async (form) => {
			const { command: id, title } = read(form, Beginning)
			const needs = {
				process: event.params.process,
				artefactKind: 'document',
				minutes: true
			} as const
			const act = { id, kind: 'create-artefact', title, ...needs } as const
			const { artefactId } = await govern(database(), signedIn(event), act, event.locals.now)
			return draft(event, crypto.randomUUID(), artefactId)
		}),
	cancel: (event) =>
		refusing(event, async (form) => {
			const { command: id, reason } = read(form, Cancellation)
			return carryOut(event, { id, kind: 'cancel-meeting', meeting: event.params.id, reason })
		})
}
