import type { HocuspocusProvider } from '@hocuspocus/provider'
import type { Awareness } from 'y-protocols/awareness'
import { presenceColour, type PresenceUser } from '#schema/protocol.ts'

export type PresentPerson = {
	personId: string
	name: string
	/** 0 to PRESENCE_COLOURS - 1. */
	colour: number
	/** What the editor put there with `setWhere`, such as a task or card id. */
	where: string | null
	/** Whether it is this person (in this tab or another). */
	me: boolean
}

const CURSOR_MS = 100

/** What the server stamps on our presence; our own copy of it never comes back to us. */
export function userOf(person: { personId: string; displayName: string }): PresenceUser {
	const { personId, displayName: name } = person
	return { personId, name, colour: presenceColour(personId) }
}

/** Everybody who is here, once each however many tabs they have, in a steady order. */
export function peopleIn(awareness: Awareness, personId: string): PresentPerson[] {
	const people = new Map<string, PresentPerson>()
	for (const state of awareness.getStates().values()) {
		const user = state.user as PresenceUser | undefined
		if (!user?.personId) continue
		const where = typeof state.where === 'string' ? state.where : null
		const known = people.get(user.personId)
		people.set(user.personId, {
			...user,
			where: where ?? known?.where ?? null,
			me: user.personId === personId
		})
	}
	return [...people.values()].sort(
		(one, other) => one.name.localeCompare(other.name) || one.personId.localeCompare(other.personId)
	)
}

/**
 * Sends presence at most ten times a second, each time the latest: a cursor moves faster than anybody
 * can follow, and costs the server more than an edit. Returns the way to stop.
 */
export function throttlePresence(awareness: Awareness, provider: HocuspocusProvider): () => void {
	type Change = { added: number[]; updated: number[]; removed: number[] }
	const send = provider.boundAwarenessUpdateHandler
	const waiting = new Set<number>()
	let timer: ReturnType<typeof setTimeout> | undefined
	let sentAt = -Infinity

	const flush = () => {
		timer = undefined
		sentAt = performance.now()
		send({ added: [], updated: [...waiting], removed: [] }, 'local')
		waiting.clear()
	}
	const changed = ({ added, updated, removed }: Change, origin: unknown) => {
		if (origin === provider) return
		for (const clientId of [...added, ...updated, ...removed]) waiting.add(clientId)
		timer ??= setTimeout(flush, Math.max(0, sentAt + CURSOR_MS - performance.now()))
	}
	awareness.off('update', send)
	awareness.on('update', changed)
	return () => {
		clearTimeout(timer)
		awareness.off('update', changed)
	}
}
