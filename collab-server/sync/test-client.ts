import { HocuspocusProvider, HocuspocusProviderWebsocket } from '@hocuspocus/provider'
import WebSocket from 'ws'
import * as Y from 'yjs'
import { addCard, readBoard } from '#schema/docs/board.ts'
import { FORM } from '#schema/docs/form.ts'
import { readRegister } from '#schema/docs/register.ts'
import { registerName } from '#schema/ids.ts'
import type { ServerMessage } from '#schema/protocol.ts'
import { sessionCookieName } from '../store/people/sessions.ts'
import type { Cast } from '../store/cast/test-scene.ts'
import { ORIGIN } from './test-server.ts'

/** Where a page of this version finds an artefact. */
export function addressOf(serverUrl: string, artefactId: string): string {
	return `${serverUrl}/collab/${artefactId}?form=${FORM}`
}

/** Opens a socket as a browser page would. */
export function openSocket(
	url: string,
	{ token, origin = ORIGIN }: { token?: string | undefined; origin?: string | undefined } = {}
): WebSocket {
	const cookie = token && `${sessionCookieName(origin.startsWith('https:'))}=${token}`
	return new WebSocket(url, { headers: { origin, ...(cookie && { cookie }) } })
}

/** The HTTP status an upgrade is answered with; 101 when there is a socket. */
export function upgradeStatus(socket: WebSocket): Promise<number> {
	return new Promise((resolve, reject) => {
		socket.once('open', () => {
			socket.close()
			resolve(101)
		})
		socket.once('unexpected-response', (_, response) => {
			response.resume()
			resolve(response.statusCode ?? 0)
		})
		socket.on('error', reject)
	})
}

/** One tab of one person at one artefact, through the real provider. */
export class TestClient {
	readonly who: Cast
	readonly doc: Y.Doc
	readonly provider: HocuspocusProvider
	readonly register: HocuspocusProvider
	readonly socket: HocuspocusProviderWebsocket
	readonly messages: ServerMessage[] = []
	/** Reasons of document closes and refusals to open, in order. */
	readonly closed: string[] = []
	readonly socketCloses: number[] = []

	constructor(
		serverUrl: string,
		artefactId: string,
		who: Cast,
		doc = new Y.Doc(),
		origin = ORIGIN
	) {
		this.who = who
		this.doc = doc
		class Socket extends WebSocket {
			constructor(url: string) {
				const cookie = `${sessionCookieName(false)}=${who.token}`
				super(url, { headers: { origin, cookie } })
				this.on('error', () => {})
			}
		}
		this.socket = new HocuspocusProviderWebsocket({
			url: addressOf(serverUrl, artefactId),
			WebSocketPolyfill: Socket,
			delay: 50,
			minDelay: 50,
			maxDelay: 200
		})
		this.socket.on('close', ({ event }: { event: { code: number } }) =>
			this.socketCloses.push(event.code)
		)
		this.provider = this.#open(artefactId, doc)
		this.register = this.#open(registerName(artefactId), new Y.Doc())
		this.provider.on('stateless', ({ payload }: { payload: string }) => {
			this.messages.push(JSON.parse(payload))
		})
	}

	/** Everything typed here is acknowledged, and everything of the server is here. */
	async saved(): Promise<void> {
		await until(() => this.provider.isSynced && this.provider.unsyncedChanges === 0)
	}

	/** The artefact and its register are here. */
	async ready(): Promise<this> {
		await until(() => this.register.isSynced && this.messages.length > 0)
		await this.saved()
		return this
	}

	get titles(): string[] {
		return TestClient.titlesIn(this.doc)
	}

	/** The titles of all cards of a board, column by column. */
	static titlesIn(doc: Y.Doc): string[] {
		const { columns, loose } = readBoard(doc)
		return [...columns.flatMap((column) => column.cards), ...loose].map((card) => card.title)
	}

	/** What our client does when the server closed the document for reloading: comes back until it may. */
	async rejoin(): Promise<void> {
		let answered = -1
		await until(async () => {
			if (answered < this.closed.length) {
				answered = this.closed.length
				await this.provider.sendToken()
				this.provider.startSync()
			}
			return this.provider.isSynced && this.provider.unsyncedChanges === 0
		})
	}

	get facts(): Record<string, unknown> {
		return readRegister(this.register.document)
	}

	/** Puts a card on the board in this person's name. */
	card(title: string): string {
		return TestClient.addCardTo(this.doc, this.who, title)
	}

	static addCardTo(doc: Y.Doc, who: Cast, title: string): string {
		const id = crypto.randomUUID()
		const column = readBoard(doc).columns[0]?.id ?? crypto.randomUUID()
		addCard(doc, { id, column, title }, { by: who.personId, origin: 'test' })
		return id
	}

	heard<T extends ServerMessage['type']>(type: T): Extract<ServerMessage, { type: T }>[] {
		return this.messages.filter((message) => message.type === type) as never
	}

	destroy(): void {
		this.provider.destroy()
		this.register.destroy()
		this.socket.destroy()
	}

	#open(name: string, document: Y.Doc): HocuspocusProvider {
		const provider = new HocuspocusProvider({
			name,
			document,
			websocketProvider: this.socket,
			sessionAwareness: true,
			token: 'cookie'
		})
		provider.on('close', ({ event }: { event: { code: number; reason: string } }) => {
			if (event.code === 1000) this.closed.push(event.reason)
		})
		provider.on('authenticationFailed', ({ reason }: { reason: string }) => {
			this.closed.push(reason)
		})
		provider.attach()
		return provider
	}
}

/** Waits, one turn of the event loop after the other, until something holds. */
export async function until(holds: () => unknown, withinMs = 10_000): Promise<void> {
	const deadline = performance.now() + withinMs
	while (!(await holds())) {
		if (performance.now() > deadline) throw new Error(`not within ${withinMs} ms: ${holds}`)
		await new Promise((resolve) => setTimeout(resolve, 5))
	}
}
