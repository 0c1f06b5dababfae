import type { CloseReason } from '#schema/protocol.ts'

/**
 * Thrown inside a Hocuspocus hook it closes that document for that client with this reason.
 * Not an Error: it is an answer, and needs no stack.
 */
export class Closing {
	readonly code = 4403
	readonly reason: CloseReason

	constructor(reason: CloseReason) {
		this.reason = reason
	}
}

/** Close codes of the socket itself. */
export const SOCKET_CLOSE = {
	restart: 1012,
	malformed: 4400,
	signedOut: 4401,
	noAccess: 4403,
	slow: 4408,
	outdated: 4426
} as const
