import type { HeldBack, MessageFact, ThreadFact } from '#collab/store/acting/views.ts'

export const FILTERS = ['open', 'mine', 'owed', 'official', 'resolved'] as const
export type Filter = (typeof FILTERS)[number]

/** A message as this person reads it: that of everybody, or one that others do not read. */
export type Message = Omit<MessageFact, 'state'> & {
	state: MessageFact['state'] | HeldBack['state']
	reason: string | null
}
export type Thread = Omit<ThreadFact, 'messages'> & { messages: Message[] }

/** The threads of a text as this person reads them, in the order of the text; lost ones last. */
export function threadsOf(
	register: Record<string, unknown>,
	heldBack: readonly HeldBack[],
	order: readonly string[] | null
): Thread[] {
	const shown = Object.entries(register)
		.filter(([key]) => key.startsWith('thread:'))
		.map(([, fact]) => fact as ThreadFact)
	const threads = new Map<string, Thread>(
		shown.map((fact) => [
			fact.id,
			{ ...fact, messages: fact.messages.map((one) => ({ ...one, reason: null })) }
		])
	)
	for (const { thread, message, state, reason } of heldBack) {
		const known = threads.get(thread.id) ?? { ...thread, messages: [] }
		const own: Message = { ...message, state, reason, reactions: [] }
		const others = known.messages.filter(({ id }) => id !== message.id)
		const messages = [...others, own].toSorted((one, other) => (one.at < other.at ? -1 : 1))
		threads.set(thread.id, { ...known, messages })
	}
	const place = (id: string) => {
		const at = order?.indexOf(id) ?? -1
		return at === -1 ? Number.MAX_SAFE_INTEGER : at
	}
	return [...threads.values()].toSorted(
		(one, other) => place(one.id) - place(other.id) || (one.at < other.at ? -1 : 1)
	)
}

export function passes(thread: Thread, filter: Filter, me: string): boolean {
	switch (filter) {
		case 'open':
			return thread.resolved === null
		case 'resolved':
			return thread.resolved !== null
		case 'mine':
			return (
				thread.by === me ||
				thread.messages.some(({ by, text }) => by === me || text.includes(`@{${me}}`))
			)
		case 'owed':
			return isOwed(thread)
		case 'official':
			return thread.messages.some(({ office }) => office !== null)
	}
}

/** [N11] Whether the official answer that was promised is still missing. */
export function isOwed({ answerBy, resolved, messages }: Thread): boolean {
	const answered = messages.some(({ office, state }) => office !== null && state === 'shown')
	return answerBy !== null && resolved === null && !answered
}
