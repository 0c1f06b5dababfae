import { and, asc, eq, inArray } from 'drizzle-orm'
import { message, thread } from '#schema/db/comments.ts'
import { quoteOf } from '#schema/docs/anchors.ts'
import { mentionsIn, withNames } from '#schema/docs/mentions.ts'
import type { Place } from '../acting/ability.ts'
import type { PersonRef } from '../acting/views.ts'
import type { Db } from '../database/db.ts'
import { readableNames } from '../organisation/readable-names.ts'
import { hiddenIn } from './hidden-entries.ts'

export type MyComment = {
	id: string
	thread: string
	quote: string
	text: string
	language: string | null
	at: string
	/** answered: somebody in an office answered after it; said: others read it, no more. */
	state: 'held' | 'refused' | 'hidden' | 'answered' | 'resolved' | 'said'
	/** Why it was refused. */
	reason: string | null
	/** Who answered or resolved. */
	by: PersonRef | null
	replies: number
}

/** What somebody said about one text, and what became of it; of what was deleted no word is kept [N5]. */
export async function commentsBy(
	db: Db,
	place: Place,
	artefactId: string,
	personId: string
): Promise<MyComment[]> {
	const mine = await db
		.select({ message, thread })
		.from(message)
		.innerJoin(thread, eq(thread.id, message.threadId))
		.where(and(eq(thread.artefactId, artefactId), eq(message.personId, personId)))
		.orderBy(asc(message.seq))
	const told = mine.filter((row) => row.message.state !== 'deleted')
	if (told.length === 0) return []
	const threads = told.map((row) => row.thread.id)
	const all = await db.select().from(message).where(inArray(message.threadId, threads))
	const hidden = new Set((await hiddenIn(db, artefactId)).map(({ entry }) => entry))
	const named = all.flatMap(({ personId, text }) => [personId, ...mentionsIn(text)])
	const resolvers = told.map((row) => row.thread.resolvedBy)
	const nameOf = await readableNames(db, place, [...named, ...resolvers])
	return told.map(({ message: own, thread: about }): MyComment => {
		const after = all.filter(
			(other) =>
				other.threadId === about.id &&
				other.seq > own.seq &&
				other.state === 'shown' &&
				other.personId !== personId &&
				!hidden.has(other.id)
		)
		const answer = after.find(({ office }) => office !== null)
		const state = stateOf(own, {
			hidden: hidden.has(own.id),
			answered: answer !== undefined,
			about
		})
		const by = state === 'answered' ? answer?.personId : state === 'resolved' && about.resolvedBy
		return {
			...{ id: own.id, thread: about.id, quote: quoteOf(about.passage), state },
			text: withNames(own.text, (id) => nameOf(id).name),
			language: own.language,
			at: own.at.toISOString(),
			reason: own.state === 'refused' ? own.reason : null,
			by: by ? nameOf(by) : null,
			replies: after.length
		}
	})
}

function stateOf(
	{ state }: typeof message.$inferSelect,
	{
		hidden,
		answered,
		about
	}: { hidden: boolean; answered: boolean; about: typeof thread.$inferSelect }
): MyComment['state'] {
	if (state === 'held' || state === 'refused') return state
	if (hidden) return 'hidden'
	if (answered) return 'answered'
	return about.resolvedAt ? 'resolved' : 'said'
}
