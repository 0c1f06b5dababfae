import { count, eq } from 'drizzle-orm'
import * as Y from 'yjs'
import { thread as threadTable } from '#schema/db/comments.ts'
import { placesOf, partOf, type PassagePart } from '#schema/docs/anchors.ts'
import { blockText, textAttribute } from '#schema/docs/document.ts'
import { Refusal, type Denial } from '#schema/errors.ts'
import { addWorkingDays } from '#schema/governance/working-days.ts'
import { LIMITS } from '#schema/limits.ts'
import { abilityTo, must } from '../acting/ability.ts'
import type { Act } from '../acting/act.ts'
import { enterToComment, facilitates, type CommentedPlace } from './comment-ground.ts'
import { isShown, threadIn, type ThreadRow } from './comment-rows.ts'
import type { Acts } from '../acting/commands.ts'
import { OFFICES, writeMessage } from './messages.ts'
import { loadDocument } from '../artefacts/updates.ts'

/** [N1] [N2] Begins a thread at a passage of a text; the server marks the passage where it lives [N3]. */
export async function startThread(
	act: Act,
	needs: Acts['start-thread']['needs']
): Promise<Acts['start-thread']['answers']> {
	const place = await enterToComment(act, needs.artefact)
	const { artefact } = place
	const passage = await passageIn(act, artefact.id, needs.passage)
	const [begun] = await act.tx
		.select({ count: count() })
		.from(threadTable)
		.where(eq(threadTable.artefactId, artefact.id))
	if ((begun?.count ?? 0) >= LIMITS.threadsPerText) throw new Refusal('thread_full')
	const id = crypto.randomUUID()
	const started = {
		startedBy: act.by.personId,
		startedAt: act.at,
		answerBy: promised(place, act.at)
	}
	await act.tx.insert(threadTable).values({ id, artefactId: artefact.id, passage, ...started })
	act.enter(place, { type: 'thread-started', subjectId: artefact.id, data: { thread: id } })
	return { threadId: id, ...(await writeMessage(act, place, id, needs)) }
}

/** [N11] By when somebody who acts for nobody is promised an official answer; null without a promise. */
function promised({ actor, charter, process }: CommentedPlace, at: Date): Date | null {
	const days = charter.charter.commitments?.response_due_working_days
	if (!days || OFFICES.some((office) => actor.roles.includes(office))) return null
	return addWorkingDays(at, days, process.timezone, charter.charter.calendar)
}

/** [N1] Adds a message to a thread that is not settled. */
export async function reply(
	act: Act,
	needs: Acts['reply']['needs']
): Promise<Acts['reply']['answers']> {
	const place = await enterToComment(act, needs.artefact)
	const row = await threadOf(act, place, needs.thread)
	if (row.resolvedAt) throw new Refusal('thread_resolved')
	return writeMessage(act, place, row.id, needs)
}

/** [N6] Settles a thread: whoever began it, may edit the text, or runs the process. */
export async function resolveThread(
	act: Act,
	needs: Acts['resolve-thread']['needs']
): Promise<Acts['resolve-thread']['answers']> {
	const place = await enterToComment(act, needs.artefact)
	const row = await threadOf(act, place, needs.thread)
	must(abilityToResolve(place, row, act.at))
	if (row.resolvedAt) throw new Refusal('thread_resolved')
	const resolved = { resolvedBy: act.by.personId, resolvedAt: act.at }
	await act.tx.update(threadTable).set(resolved).where(eq(threadTable.id, row.id))
	return entered(act, place, row, 'thread-resolved')
}

/** [N6] Whoever may comment opens it again. */
export async function reopenThread(
	act: Act,
	needs: Acts['reopen-thread']['needs']
): Promise<Acts['reopen-thread']['answers']> {
	const place = await enterToComment(act, needs.artefact)
	const row = await threadOf(act, place, needs.thread)
	if (!row.resolvedAt) throw new Refusal('state_changed')
	const open = { resolvedBy: null, resolvedAt: null }
	await act.tx.update(threadTable).set(open).where(eq(threadTable.id, row.id))
	return entered(act, place, row, 'thread-reopened')
}

function abilityToResolve(
	place: CommentedPlace,
	row: Pick<ThreadRow, 'startedBy'>,
	at: Date
): Denial | null {
	const { artefact, facts } = place
	if (row.startedBy === place.actor.personId) return null
	if (abilityTo('edit', place, { artefact }, facts, at) === null) return null
	return abilityTo('facilitate', place, { artefact }, facts, at)
}

function entered(
	act: Act,
	{ artefact, ...place }: CommentedPlace,
	row: ThreadRow,
	type: 'thread-resolved' | 'thread-reopened'
): Record<string, never> {
	act.enter(place, { type, subjectId: artefact.id, data: { thread: row.id } })
	act.tell('thread', { artefactId: artefact.id, processId: place.process.id })
	return {}
}

/** A thread that this person sees here. What is held back shows to its author and to who reads it first. */
async function threadOf(act: Act, place: CommentedPlace, id: unknown): Promise<ThreadRow> {
	const row = await threadIn(act.tx, place.artefact.id, id)
	const own = row?.startedBy === act.by.personId || facilitates(place, act.at)
	if (!row || !(own || (await isShown(act.tx, row.id)))) throw new Refusal('not_found')
	return row
}

/** [N2] The passage as the committed text has it now, with the words around it. */
async function passageIn(act: Act, artefactId: string, asked: unknown): Promise<PassagePart[]> {
	const parts = wellFormed(asked)
	const doc = new Y.Doc()
	Y.applyUpdate(doc, await loadDocument(act.tx, artefactId))
	const places = placesOf(doc, parts)
	if (!places) throw new Refusal('passage_gone')
	return places.map(({ block, from, to }) =>
		partOf(textAttribute(block, 'id') ?? '', blockText(block), from, to)
	)
}

function wellFormed(asked: unknown): PassagePart[] {
	if (!Array.isArray(asked) || asked.length === 0) throw new Refusal('passage_missing')
	if (asked.length > LIMITS.passageBlocks) throw new Refusal('passage_too_long')
	const parts = asked.map((part: Record<string, unknown> | null) => {
		const { block, from, to, quote } = part ?? {}
		const places = typeof from === 'number' && typeof to === 'number' && from >= 0 && to > from
		if (typeof block !== 'string' || !places || typeof quote !== 'string')
			throw new Refusal('malformed', { field: 'passage' })
		return { block: block.slice(0, 64), from, to, quote, before: '', after: '' }
	})
	const length = parts.reduce((sum, { quote }) => sum + quote.length, 0)
	if (length > LIMITS.quoteLength) throw new Refusal('passage_too_long')
	if (parts.every(({ quote }) => quote.trim() === '')) throw new Refusal('passage_missing')
	return parts
}
