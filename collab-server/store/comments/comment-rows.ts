import { and, asc, eq, exists, inArray, isNotNull, isNull, not, or } from 'drizzle-orm'
import { mention, message, reaction, thread } from '#schema/db/comments.ts'
import { quoteOf } from '#schema/docs/anchors.ts'
import { isId } from '#schema/ids.ts'
import type { Db } from '../database/db.ts'
import { hiddenIn } from '../processes/hidden-entries.ts'
import type { MessageFact, ThreadFact } from '../acting/views.ts'

export type ThreadRow = typeof thread.$inferSelect
export type MessageRow = typeof message.$inferSelect

/** What everybody who may see a text reads about it: no word that is held back, hidden or deleted. */
export async function threadsShown(db: Db, artefactId: string): Promise<ThreadFact[]> {
	const rows = await rowsOf(db, artefactId)
	const hidden = new Set((await hiddenIn(db, artefactId)).map(({ entry }) => entry))
	const reactions = await reactionsOf(
		db,
		rows.flatMap(({ messages }) => messages.map(({ id }) => id))
	)
	return rows.flatMap(({ thread: row, messages }) => {
		const told = messages.filter(({ state }) => state === 'shown' || state === 'deleted')
		if (!told.some(({ state }) => state === 'shown')) return []
		return [
			{
				...headOf(row),
				messages: told.map((one) => factOf(one, hidden, reactions.get(one.id) ?? []))
			}
		]
	})
}

/** What is held back from others, with its words: for its author and for who reads it first. */
export async function heldBackIn(
	db: Db,
	artefactId: string
): Promise<{ thread: ThreadRow; message: MessageRow; hidden: boolean }[]> {
	const hidden = new Set((await hiddenIn(db, artefactId)).map(({ entry }) => entry))
	return (await rowsOf(db, artefactId)).flatMap(({ thread: row, messages }) =>
		messages
			.filter(({ state, id }) => state === 'held' || state === 'refused' || hidden.has(id))
			.filter(({ state }) => state !== 'deleted')
			.map((one) => ({ thread: row, message: one, hidden: hidden.has(one.id) }))
	)
}

/** How many messages of a text wait to be read by somebody who facilitates. */
export async function heldCount(db: Db, artefactId: string): Promise<number> {
	const rows = await db
		.select({ id: message.id })
		.from(message)
		.innerJoin(thread, eq(thread.id, message.threadId))
		.where(and(eq(thread.artefactId, artefactId), eq(message.state, 'held')))
	return rows.length
}

export async function threadIn(db: Db, artefactId: string, id: unknown): Promise<ThreadRow | null> {
	if (!isId(id)) return null
	const [row] = await db
		.select()
		.from(thread)
		.where(and(eq(thread.id, id), eq(thread.artefactId, artefactId)))
	return row ?? null
}

export async function messageIn(
	db: Db,
	artefactId: string,
	id: unknown
): Promise<MessageRow | null> {
	if (!isId(id)) return null
	const [row] = await db
		.select({ message })
		.from(message)
		.innerJoin(thread, eq(thread.id, message.threadId))
		.where(and(eq(message.id, id), eq(thread.artefactId, artefactId)))
	return row?.message ?? null
}

/** Whether others read something of a thread. */
export async function isShown(db: Db, threadId: string): Promise<boolean> {
	const [row] = await db
		.select({ id: message.id })
		.from(message)
		.where(and(eq(message.threadId, threadId), eq(message.state, 'shown')))
		.limit(1)
	return row !== undefined
}

/** [N3] The threads whose mark is not in the text yet, and those whose mark has nothing left to show. */
export async function anchorsDue(
	db: Db,
	artefactId: string
): Promise<{ missing: Pick<ThreadRow, 'id' | 'passage'>[]; gone: string[] }> {
	const shown = exists(
		db
			.select({ id: message.id })
			.from(message)
			.where(and(eq(message.threadId, thread.id), eq(message.state, 'shown')))
	)
	const rows = await db
		.select()
		.from(thread)
		.where(
			and(
				eq(thread.artefactId, artefactId),
				or(and(isNull(thread.anchoredAt), shown), and(isNotNull(thread.anchoredAt), not(shown)))
			)
		)
		.orderBy(asc(thread.startedAt))
	return {
		missing: rows.filter(({ anchoredAt }) => anchoredAt === null),
		gone: rows.filter(({ anchoredAt }) => anchoredAt !== null).map(({ id }) => id)
	}
}

/** Keeps that the marks of these threads are in the text, on disk (or have no place), or out of it. */
export async function keepAnchored(
	db: Db,
	threadIds: readonly string[],
	anchoredAt: Date | null
): Promise<void> {
	if (threadIds.length === 0) return
	await db
		.update(thread)
		.set({ anchoredAt })
		.where(inArray(thread.id, [...threadIds]))
}

/** [H3] What was said about a text goes with it. */
export async function destroyThreads(tx: Db, artefactId: string): Promise<void> {
	const threads = tx.select({ id: thread.id }).from(thread).where(eq(thread.artefactId, artefactId))
	const messages = tx
		.select({ id: message.id })
		.from(message)
		.where(inArray(message.threadId, threads))
	await tx.delete(reaction).where(inArray(reaction.messageId, messages))
	await tx.delete(mention).where(inArray(mention.messageId, messages))
	await tx.delete(message).where(inArray(message.threadId, threads))
	await tx.delete(thread).where(eq(thread.artefactId, artefactId))
}

export function headOf(row: ThreadRow): Omit<ThreadFact, 'messages'> {
	return {
		id: row.id,
		quote: quoteOf(row.passage),
		block: row.passage[0]?.block ?? '',
		by: row.startedBy,
		at: row.startedAt.toISOString(),
		answerBy: row.answerBy?.toISOString() ?? null,
		resolved:
			row.resolvedAt && row.resolvedBy
				? { by: row.resolvedBy, at: row.resolvedAt.toISOString() }
				: null
	}
}

async function rowsOf(
	db: Db,
	artefactId: string
): Promise<{ thread: ThreadRow; messages: MessageRow[] }[]> {
	const rows = await db
		.select({ thread, message })
		.from(thread)
		.innerJoin(message, eq(message.threadId, thread.id))
		.where(eq(thread.artefactId, artefactId))
		.orderBy(asc(thread.startedAt), asc(thread.id), asc(message.seq))
	return [...Map.groupBy(rows, (row) => row.thread.id).values()].flatMap((own) => {
		const [first] = own
		return first ? [{ thread: first.thread, messages: own.map((row) => row.message) }] : []
	})
}

type ReactionRow = typeof reaction.$inferSelect

async function reactionsOf(
	db: Db,
	messageIds: readonly string[]
): Promise<Map<string, ReactionRow[]>> {
	if (messageIds.length === 0) return new Map()
	const rows = await db
		.select()
		.from(reaction)
		.where(inArray(reaction.messageId, [...messageIds]))
		.orderBy(asc(reaction.at), asc(reaction.personId))
	return Map.groupBy(rows, ({ messageId }) => messageId)
}

function factOf(
	row: MessageRow,
	hidden: ReadonlySet<string>,
	reactions: readonly ReactionRow[]
): MessageFact {
	const state = row.state === 'deleted' ? 'deleted' : hidden.has(row.id) ? 'hidden' : 'shown'
	const said = state === 'shown'
	return {
		id: row.id,
		by: row.personId,
		office: row.office,
		text: said ? row.text : '',
		language: said ? row.language : null,
		state,
		at: row.at.toISOString(),
		editedAt: row.editedAt?.toISOString() ?? null,
		reactions: said ? reactions.map(({ reaction, personId }) => ({ reaction, by: personId })) : []
	}
}
