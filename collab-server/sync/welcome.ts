import type { Extension } from '@hocuspocus/server'
import { registerName } from '#schema/ids.ts'
import { Closing, SOCKET_CLOSE } from './closing.ts'
import type { Limits } from './limits.ts'
import type { LineContext } from './line.ts'
import type { Committer } from './persist.ts'
import type { Rooms } from './room.ts'
import type { Standings } from './standings.ts'
import { mayView } from './visitor.ts'

type Parts = { rooms: Rooms; standings: Standings; committer: Committer; limits: Limits }

/** [Y2] Lets a visitor into the two documents of the artefact they came for, and says what holds there. */
export function welcoming({ rooms, standings, committer, limits }: Parts): Extension<LineContext> {
	return {
		extensionName: 'welcome',

		async onConnect({ documentName, context: { line } }) {
			const { artefactId } = line.visitor
			const ours = documentName === artefactId || documentName === registerName(artefactId)
			if (!ours || !mayView(line.visitor, new Date())) throw new Closing('no-access')
			if (line.connections.size >= limits.documentsPerSocket) throw new Closing('refused:too-fast')
		},

		async connected({ connection, context: { line } }) {
			const { document, messageAddress } = connection
			if (rooms.get(document.name)?.document !== document) {
				return connection.close({ code: SOCKET_CLOSE.noAccess, reason: 'stale-judgement' })
			}
			line.connections.set(messageAddress, connection)
			connection.onClose(() => line.connections.delete(messageAddress))
			if (document.name !== line.visitor.artefactId) return
			standings.greet(line)
			if (committer.stalled) line.tell(connection, { type: 'storage', state: 'stalled' })
		}
	}
}
