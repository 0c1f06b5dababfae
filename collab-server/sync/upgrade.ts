import { STATUS_CODES, type IncomingMessage, type Server } from 'node:http'
import type { Duplex } from 'node:stream'
import { WebSocketServer, type WebSocket } from 'ws'
import type { Database } from '../store/database/db.ts'
import { admit, admitProgram, artefactAt, meansTheSame, programPlaceAt } from './authenticate.ts'
import { SOCKET_CLOSE } from './closing.ts'
import type { Allowances, Limits } from './limits.ts'
import type { Logger } from '../log.ts'
import type { Visitor } from './visitor.ts'

type Parts = {
	database: Database
	origins: (origin: string) => boolean
	strayUpgrades: 'end' | 'leave'
	allowances: Allowances
	limits: Limits
	log: Logger
	/** The last piece of news that was dealt with. */
	newsSeq(): number
	/**
	 * A visitor has a socket; called before anything arrives on it. `seenSeq` is the news their standing
	 * was surely read after.
	 */
	entered(socket: WebSocket, visitor: Visitor, seenSeq: number): void
}

/**
 * Answers upgrades: a socket for whom `admit` lets in, a plain HTTP refusal for everybody else.
 * Returns the way to stop.
 */
export function answerUpgrades(server: Server, parts: Parts): () => void {
	const sockets = new WebSocketServer({
		noServer: true,
		maxPayload: parts.limits.frameBytes,
		perMessageDeflate: false,
		clientTracking: false
	})
	const upgrade = (request: IncomingMessage, socket: Duplex, head: Buffer) => {
		const program = programPlaceAt(request.url)
		const artefactId = program?.artefactId ?? artefactAt(request.url)
		if (artefactId === null) {
			if (parts.strayUpgrades === 'end' || isOurs(request.url)) refuse(socket, 404)
			return
		}
		socket.on('error', (err) => parts.log.debug({ err }, 'socket'))
		letIn(sockets, { request, socket, head, artefactId, program }, parts).catch((err) => {
			parts.log.error({ err }, 'admission failed')
			refuse(socket, 503)
		})
	}
	server.on('upgrade', upgrade)
	return () => server.off('upgrade', upgrade)
}

async function letIn(
	sockets: WebSocketServer,
	asked: {
		request: IncomingMessage
		socket: Duplex
		head: Buffer
		artefactId: string
		program: ReturnType<typeof programPlaceAt>
	},
	{ database: { db }, origins, allowances, newsSeq, entered, log }: Parts
): Promise<void> {
	const { request, socket, head, artefactId, program } = asked
	const seenSeq = newsSeq()
	const visitor = program
		? await admitProgram(request, program, db, new Date())
		: await admit(request, artefactId, { db, origins }, new Date())
	if (typeof visitor === 'number') {
		log.debug({ artefactId, status: visitor }, 'not admitted')
		return refuse(socket, visitor)
	}
	if (allowances.exhausted(visitor.caller.personId)) return refuse(socket, 429)
	sockets.handleUpgrade(request, socket, head, (webSocket) => {
		// A browser reads why only from a socket that was open.
		if (!program && !meansTheSame(request.url))
			return webSocket.close(SOCKET_CLOSE.outdated, 'outdated')
		entered(webSocket, visitor, seenSeq)
	})
}

function isOurs(url: string | undefined): boolean {
	return /^\/(collab|yjs)\//.test(url ?? '')
}

function refuse(socket: Duplex, status: number): void {
	const head = `HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\nConnection: close\r\n`
	socket.end(`${head}Content-Length: 0\r\n\r\n`, () => socket.destroy())
}
