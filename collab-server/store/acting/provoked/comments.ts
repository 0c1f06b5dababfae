import { message } from '#schema/db/comments.ts'
import { LIMITS } from '#schema/limits.ts'
import { MINUTE } from '../../cast/cast.ts'
import type { Caller } from '../caller.ts'
import type { Given, Provocations } from './given.ts'

const WORDS = 'The bus stops at the old mill.'

type Said = { quote?: string; text?: string; office?: string; parts?: number }

/** A thread about words of a text, begun by one citizen. */
async function begun(given: Given, by: Caller, said: Said = {}) {
	const artefact = await given.draft()
	await given.write(artefact, given.cleo, WORDS, 'stop')
	const { quote = 'old mill', text = 'Which one?', office, parts = 1 } = said
	const passage = Array.from({ length: parts }, () => ({ block: 'stop', from: 21, to: 29, quote }))
	const needs = { artefact, passage, text, ...(office && { office }) }
	return { artefact, ...(await given.act(by, 'start-thread', needs)) }
}

async function resolved(given: Given) {
	const { artefact, threadId: thread } = await begun(given, given.cleo)
	await given.act(given.cleo, 'resolve-thread', { artefact, thread })
	return given.act(given.cid, 'reply', { artefact, thread, text: 'That one.' })
}

/** Into a thread that has as many messages as it may. */
async function intoFull(given: Given) {
	const { artefact, threadId: thread } = await begun(given, given.cleo)
	const row = { threadId: thread, personId: given.cleo.personId, text: 'So?' }
	const rows = Array.from({ length: LIMITS.messagesPerThread }, () => ({
		...row,
		id: crypto.randomUUID(),
		state: 'shown' as const,
		at: given.now
	}))
	await given.db.insert(message).values(rows)
	given.world.pass(2 * MINUTE)
	return given.act(given.cid, 'reply', { artefact, thread, text: 'That one.' })
}

/** Refusals of what is said about a text. */
export const COMMENTS: Provocations = {
	passage_missing: (given) => begun(given, given.cid, { parts: 0 }),
	passage_gone: (given) => begun(given, given.cid, { quote: 'new mill' }),
	passage_too_long: (given) => begun(given, given.cid, { parts: LIMITS.passageBlocks + 1 }),
	thread_resolved: resolved,
	thread_full: intoFull,
	office_not_held: (given) => begun(given, given.cid, { office: 'official' }),
	mention_unknown: (given) => begun(given, given.cid, { text: `@{${crypto.randomUUID()}}` }),
	too_many_mentions: (given) => {
		const many = Array.from({ length: LIMITS.mentionsPerMessage + 1 }, () => crypto.randomUUID())
		return begun(given, given.cid, { text: many.map((id) => `@{${id}}`).join(' ') })
	},
	not_author: async (given) => {
		const { artefact, messageId } = await begun(given, given.cleo)
		return given.act(given.cid, 'delete-message', { artefact, message: messageId })
	}
}
