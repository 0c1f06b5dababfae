import { and, count, eq, gt } from 'drizzle-orm'
import { message as messageTable, reaction as reactionTable } from '#schema/db/comments.ts'
import { isLanguageTag } from '#schema/docs/languages.ts'
import { Refusal } from '#schema/errors.ts'
import { LIMITS } from '#schema/limits.ts'
import type { Act } from '../acting/act.ts'
import { enterToComment, facilitates, type CommentedPlace } from './comment-ground.ts'
import { messageIn, type MessageRow } from './comment-rows.ts'
import type { Acts } from '../acting/commands.ts'
import { checkMentions, tellMentioned } from './mentions.ts'
import { enterArtefact } from '../acting/place.ts'
import { requiredReason, requiredText } from '../acting/texts.ts'

/** [N7] The roles in which a message is an answer of the administration. */
export const OFFICES = messageTable.office.enumValues
export const REACTIONS = reactionTable.reaction.enumValues

const MINUTE_MS = 60_000

/** [N1] [N9] Writes a message into a thread, at once for everybody or held back to be read first [N4]. */
export async function writeMessage(
	act: Act,
	place: CommentedPlace,
	threadId: string,
	needs: { text: string; office?: string; language?: string }
): Promise<{ messageId: string; held: boolean }> {
	await keepBounds(act, threadId)
	const { held } = place
	const row = {
		id: crypto.randomUUID(),
		threadId,
		personId: act.by.personId,
		office: officeOf(place, needs.office),
		text: requiredText(needs.text, 'text', LIMITS.messageLength),
		language: languageOf(place, needs.language),
		state: held ? ('held' as const) : ('shown' as const),
		at: act.at
	}
	await checkMentions(act, place, row.text)
	await act.tx.insert(messageTable).values(row)
	enter(act, place, 'message-written', row, { office: row.office, held })
	if (!held) await tellMentioned(act, place, row)
	return { messageId: row.id, held }
}

/** [N5] Changes one's own words; that they were changed is shown. */
export async function editMessage(
	act: Act,
	needs: Acts['edit-message']['needs']
): Promise<Acts['edit-message']['answers']> {
	const place = await enterToComment(act, needs.artefact)
	const row = await ownMessage(act, place, needs.message)
	const text = requiredText(needs.text, 'text', LIMITS.messageLength)
	const { held } = place
	const language = needs.language === undefined ? row.language : languageOf(place, needs.language)
	if (text === row.text && language === row.language) return { held: row.state === 'held' }
	await checkMentions(act, place, text)
	const state = held ? ('held' as const) : ('shown' as const)
	const edited = { text, language, editedAt: act.at, state }
	await act.tx.update(messageTable).set(edited).where(eq(messageTable.id, row.id))
	enter(act, place, 'message-edited', row, { held })
	if (!held) await tellMentioned(act, place, { ...row, text })
	return { held }
}

/** [N5] Takes one's own words back, also without the right to write new ones; nothing of them is kept. */
export async function deleteMessage(
	act: Act,
	needs: Acts['delete-message']['needs']
): Promise<Acts['delete-message']['answers']> {
	const place = await enterArtefact(act.tx, act.by.personId, needs.artefact, act.at, 'update')
	if (!OPEN.has(place.artefact.state)) throw new Refusal('state_changed')
	const row = await ownMessage(act, place, needs.message)
	const gone = { text: '', language: null, state: 'deleted' as const, reason: null }
	await act.tx.update(messageTable).set(gone).where(eq(messageTable.id, row.id))
	await act.tx.delete(reactionTable).where(eq(reactionTable.messageId, row.id))
	enter(act, place, 'message-deleted', row)
	return {}
}
/** The states in which a text is talked about. */
const OPEN: ReadonlySet<string> = new Set(['draft', 'in_review', 'frozen', 'adopted'])

/** [N4] Shows what was held back, or refuses it with a reason that its author reads. */
export async function judgeMessage(
	act: Act,
	needs: Acts['judge-message']['needs']
): Promise<Acts['judge-message']['answers']> {
	const place = await enterToComment(act, needs.artefact)
	if (!facilitates(place, act.at)) throw new Refusal('forbidden')
	const row = await messageIn(act.tx, place.artefact.id, needs.message)
	if (!row) throw new Refusal('not_found')
	if (row.personId === act.by.personId) throw new Refusal('own_case')
	if (row.state !== 'held') throw new Refusal('state_changed')
	const judged = needs.show
		? { state: 'shown' as const, reason: null }
		: { state: 'refused' as const, reason: requiredReason(needs.reason, LIMITS.reasonLength) }
	await act.tx
		.update(messageTable)
		.set({ ...judged, judgedBy: act.by.personId })
		.where(eq(messageTable.id, row.id))
	enter(act, place, 'message-judged', row, { shown: judged.state === 'shown' })
	if (needs.show) await tellMentioned(act, place, row)
	return {}
}

/** [N1] Says something by one word about a message, or takes it back. */
export async function react(
	act: Act,
	needs: Acts['react']['needs']
): Promise<Acts['react']['answers']> {
	const place = await enterToComment(act, needs.artefact)
	const reaction = REACTIONS.find((known) => known === needs.reaction)
	if (!reaction) throw new Refusal('malformed', { field: 'reaction' })
	const row = await messageIn(act.tx, place.artefact.id, needs.message)
	if (row?.state !== 'shown') throw new Refusal('not_found')
	const own = { messageId: row.id, personId: act.by.personId, reaction }
	const mine = and(
		eq(reactionTable.messageId, own.messageId),
		eq(reactionTable.personId, own.personId),
		eq(reactionTable.reaction, reaction)
	)
	const done = needs.on
		? await act.tx
				.insert(reactionTable)
				.values({ ...own, at: act.at })
				.onConflictDoNothing()
				.returning()
		: await act.tx.delete(reactionTable).where(mine).returning()
	if (done.length > 0) enter(act, place, 'reaction-set', row, { on: needs.on === true })
	return {}
}

/** [N9] So many messages a minute from one person, so many in one thread. */
async function keepBounds(act: Act, threadId: string): Promise<void> {
	const since = new Date(act.at.getTime() - MINUTE_MS)
	const [recent] = await act.tx
		.select({ count: count() })
		.from(messageTable)
		.where(and(eq(messageTable.personId, act.by.personId), gt(messageTable.at, since)))
	if ((recent?.count ?? 0) >= LIMITS.messagesPerMinute)
		throw new Refusal('too_many_attempts', { seconds: MINUTE_MS / 1_000 })
	const [all] = await act.tx
		.select({ count: count() })
		.from(messageTable)
		.where(eq(messageTable.threadId, threadId))
	if ((all?.count ?? 0) >= LIMITS.messagesPerThread) throw new Refusal('thread_full')
}

/** [N7] Whoever answers in a role holds it now. */
function officeOf({ actor }: CommentedPlace, asked: unknown): MessageRow['office'] {
	if (asked === undefined || asked === '') return null
	const office = OFFICES.find((known) => known === asked)
	if (!office) throw new Refusal('malformed', { field: 'office' })
	if (!actor.roles.includes(office)) throw new Refusal('office_not_held')
	return office
}

/** [N12] The language of the words; that of the process is not kept. */
function languageOf({ process }: CommentedPlace, asked: unknown): string | null {
	if (asked === undefined || asked === '' || asked === process.language) return null
	if (!isLanguageTag(asked)) throw new Refusal('language_unknown', { field: 'language' })
	return asked
}

async function ownMessage(
	act: Act,
	{ artefact }: Pick<CommentedPlace, 'artefact'>,
	id: unknown
): Promise<MessageRow> {
	const row = await messageIn(act.tx, artefact.id, id)
	if (!row) throw new Refusal('not_found')
	if (row.personId !== act.by.personId) throw new Refusal('not_author')
	if (row.state === 'deleted') throw new Refusal('state_changed')
	return row
}

/** Words stay out of the ledger, so that deleting them leaves none. */
function enter(
	act: Act,
	place: Pick<CommentedPlace, 'process' | 'charter' | 'actor' | 'artefact'>,
	type:
		'message-written' | 'message-edited' | 'message-deleted' | 'message-judged' | 'reaction-set',
	row: Pick<MessageRow, 'id' | 'threadId'>,
	data: Record<string, string | boolean | null> = {}
): void {
	const { artefact, process } = place
	act.enter(place, {
		type,
		subjectId: artefact.id,
		data: { thread: row.threadId, message: row.id, ...data }
	})
	act.tell('thread', { artefactId: artefact.id, processId: process.id })
}
