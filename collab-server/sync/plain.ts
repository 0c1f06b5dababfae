import * as decoding from 'lib0/decoding'
import * as encoding from 'lib0/encoding'
import type { ServerMessage } from '#schema/protocol.ts'
import { FRAME } from './wire.ts'

/**
 * [Y23] The y-websocket protocol, as its provider speaks it: frames without an address, sync in one piece, no
 * acknowledgements. Everything behind it - guard, log, gate, presence - is the same as for our pages.
 */
const PLAIN = { sync: 0, awareness: 1, auth: 2, queryAwareness: 3 } as const
const PERMISSION_DENIED = { plain: 0, ours: 1 } as const

/** Asks for a sign of life: the only question of the protocol that every client answers. */
const QUERY = new Uint8Array([PLAIN.queryAwareness])

/** What a frame of ours is to a program: a frame of its protocol, the end with a reason, or nothing. */
export function toPlain(frame: Uint8Array): Uint8Array | { ends: string } | null {
	if (frame.length === 1) return frame[0] === FRAME.ping ? QUERY : null
	const decoder = decoding.createDecoder(frame)
	decoding.readVarString(decoder)
	const type = decoding.readVarUint(decoder)
	switch (type) {
		case FRAME.sync:
		case FRAME.syncReply:
			return withType(PLAIN.sync, decoder)
		case FRAME.awareness:
			return withType(PLAIN.awareness, decoder)
		case FRAME.queryAwareness:
			return QUERY
		case FRAME.close:
			return { ends: decoding.readVarString(decoder) }
		case FRAME.auth:
			return decoding.readVarUint(decoder) === PERMISSION_DENIED.ours
				? { ends: decoding.readVarString(decoder) }
				: null
		case FRAME.stateless:
			return afterMessage(JSON.parse(decoding.readVarString(decoder)))
		default:
			return null
	}
}

/** What a program sends as one of our frames about this document; null when it is none of the protocol. */
export function toOurs(frame: Uint8Array, address: string): Buffer | null {
	const type = frame[0]
	const known: unknown[] = [PLAIN.sync, PLAIN.awareness, PLAIN.queryAwareness]
	if (type === undefined || !known.includes(type)) return null
	return Buffer.from(
		encoding.encode((encoder) => {
			encoding.writeVarString(encoder, address)
			encoding.writeUint8Array(encoder, frame)
		})
	)
}

/** Its token was asked for before there was a socket; the frame only opens the document. */
export function opening(address: string): Uint8Array {
	return encoding.encode((encoder) => {
		encoding.writeVarString(encoder, address)
		encoding.writeVarUint(encoder, FRAME.auth)
		encoding.writeVarUint(encoder, 0)
		encoding.writeVarString(encoder, 'program')
	})
}

/** The word of the protocol for "not accepted", with which its clients warn. */
export function denied(reason: string): Uint8Array {
	return encoding.encode((encoder) => {
		encoding.writeVarUint(encoder, PLAIN.auth)
		encoding.writeVarUint(encoder, PERMISSION_DENIED.plain)
		encoding.writeVarString(encoder, reason)
	})
}

/** A program whose writing was refused has a document that agrees with no other any more: it ends. */
function afterMessage(message: ServerMessage): { ends: string } | null {
	return message.type === 'refused' ? { ends: `refused:${message.denial.code}` } : null
}

function withType(type: number, decoder: decoding.Decoder): Uint8Array {
	return encoding.encode((encoder) => {
		encoding.writeVarUint(encoder, type)
		encoding.writeUint8Array(encoder, decoding.readTailAsUint8Array(decoder))
	})
}
