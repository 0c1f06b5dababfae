import { HocuspocusProviderWebsocket, WebSocketStatus } from '@hocuspocus/provider'
import type { CloseReason } from '#schema/protocol.ts'
import { closeReason } from './close-reasons.ts'
import { whyNotAdmitted } from './entry.ts'

type Heard = {
	connected(connected: boolean): void
	/** The socket was closed with a reason of ours, or none opens and this is why. */
	closed(reason: CloseReason): void
}

const FAILURES_BEFORE_ASKING = 3
/** What a socket says that ends without a word: no status received (RFC 6455). */
const GONE = { code: 1005, reason: '' }
/** WebSocket close code of a message beyond the limit (RFC 6455). */
const TOO_BIG = 1009

/** The way to the server: reconnects by itself, until `disconnect` or `destroy`. Not yet connected. */
export function openSocket(
	{ url, WebSocket }: { url: string; WebSocket?: unknown },
	heard: Heard
): HocuspocusProviderWebsocket {
	let failures = 0
	const socket: HocuspocusProviderWebsocket = new HocuspocusProviderWebsocket({
		url,
		WebSocketPolyfill: WebSocket,
		autoConnect: false,
		delay: 500,
		minDelay: 500,
		factor: 1.5,
		maxDelay: 5_000,
		// Edits queued while the socket was down are all in the sync step that follows; sent as well,
		// each would be confirmed early and the indicator would say "saved" too soon [Y14].
		onOpen: () => void (socket['messageQueue'] = []),
		onStatus: ({ status }) => {
			if (status === 'connected') failures = 0
			heard.connected(status === 'connected')
		},
		onClose: ({ event }) => {
			const reason = event.code === TOO_BIG ? 'refused:too-large' : closeReason(event.reason)
			if (reason) return heard.closed(reason)
			if (++failures % FAILURES_BEFORE_ASKING === 0) void ask()
		}
	})
	async function ask(): Promise<void> {
		const why = await whyNotAdmitted()
		if (why && failures > 0) heard.closed(why)
	}
	followNetwork(socket)
	return socket
}

/**
 * The browser knows at once when the network goes; a silent socket would be noticed half a minute later. It
 * is tried again all the same, for a server on this very machine needs no network.
 */
function followNetwork(socket: HocuspocusProviderWebsocket): void {
	if (typeof window === 'undefined') return
	const lost = () => {
		if (socket.status === WebSocketStatus.Connected) socket['emit']('close', { event: GONE })
	}
	const back = () => void (socket.shouldConnect && socket.connect())
	window.addEventListener('offline', lost)
	window.addEventListener('online', back)
	socket.on('destroy', () => {
		window.removeEventListener('offline', lost)
		window.removeEventListener('online', back)
	})
}
