/**
 * The outer layer of a Hocuspocus 4 frame: varString(address) varUint(type) ...
 * The address is a document's name, or `name\0session` when several share a socket.
 */
export const FRAME = {
	sync: 0,
	awareness: 1,
	auth: 2,
	queryAwareness: 3,
	syncReply: 4,
	stateless: 5,
	close: 7,
	syncStatus: 8,
	ping: 9,
	pong: 10
} as const

/** The second number of a sync frame. */
export const SYNC = { step1: 0, step2: 1, update: 2 } as const

export const PING = new Uint8Array([FRAME.ping])

/** Addresses and types of ours fit one byte each; anything longer is not from our clients. */
const ONE_BYTE = 0x80

/** Where the type of a frame stands, or -1 when its head is not one of ours. */
export function typeAt(frame: Uint8Array): number {
	const length = frame[0] ?? ONE_BYTE
	const at = length + 1
	return length < ONE_BYTE && at < frame.length && (frame[at] ?? ONE_BYTE) < ONE_BYTE ? at : -1
}

export function addressOf(frame: Uint8Array): string {
	return new TextDecoder().decode(frame.subarray(1, (frame[0] ?? 0) + 1))
}

/** The document an address names. */
export function documentOf(address: string): string {
	const end = address.indexOf('\0')
	return end === -1 ? address : address.slice(0, end)
}

/** Whether two frames carry the same address. */
export function sameAddress(one: Uint8Array, other: Uint8Array): boolean {
	const end = (one[0] ?? 0) + 1
	for (let at = 0; at < end; at++) if (one[at] !== other[at]) return false
	return true
}

/** An acknowledgement: `kept` says whether what the client sent is stored. */
export function syncStatus(address: string, kept: boolean): Uint8Array {
	const name = new TextEncoder().encode(address)
	return new Uint8Array([name.length, ...name, FRAME.syncStatus, kept ? 1 : 0])
}
