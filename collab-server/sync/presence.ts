import type { Connection, Extension } from '@hocuspocus/server'
import { presenceColour, type PresenceUser } from '#schema/protocol.ts'
import type { Line, LineContext } from './line.ts'
import type { Room, Rooms } from './room.ts'
import type { Visitor } from './visitor.ts'

/** A tab announces one client id, another after each refusal; more than this is not a tab. */
const IDS_PER_CONNECTION = 64

/**
 * [Y7] Who is where. A state says of itself only where its person is; who that person is, the server
 * writes. States under client ids of others, and empty ones, are dropped.
 */
export function stampingPresence({ rooms }: { rooms: Rooms }): Extension<LineContext> {
	const announced = new WeakMap<Connection, Set<number>>()
	return {
		extensionName: 'presence',
		async beforeHandleAwareness({ states, connection, document }) {
			const room = rooms.get(document.name)
			if (!connection || !room) return states.clear()
			const { visitor }: Line = connection.context.line
			const { personId } = visitor.caller
			const ids = announced.get(connection) ?? listen(room, connection)
			for (const [clientId, state] of states) {
				const owner = room.ownerOf(clientId, personId)
				const foreign = owner !== null && owner !== personId
				const tooMany = !ids.has(clientId) && ids.size >= IDS_PER_CONNECTION
				if (foreign || tooMany || Object.keys(state).length === 0) {
					states.delete(clientId)
					continue
				}
				ids.add(clientId)
				room.announce(clientId, personId)
				state.user = userOf(visitor)
			}
		}
	}

	/** Begins to count what a connection announces; when it goes, so does that. */
	function listen(room: Room, connection: Connection): Set<number> {
		const ids = new Set<number>()
		announced.set(connection, ids)
		connection.onClose(() => room.withdraw(ids))
		return ids
	}
}

function userOf({ caller }: Visitor): PresenceUser {
	return {
		personId: caller.personId,
		name: caller.displayName,
		colour: presenceColour(caller.personId)
	}
}
