import type { Denial } from '#schema/errors.ts'
import type { LIMITS } from '#schema/limits.ts'
import type { Latitude } from '#schema/docs/document-policy.ts'
import type { MotionSet } from '#schema/docs/motion.ts'
import type { DocumentKind, Rights } from '#schema/docs/policy.ts'
import type { CloseReason } from '#schema/protocol.ts'
import type { Unlawful } from './shadow.ts'

/** One forbidden part of an update: why, and where in the document. */
export type DeniedPart = { denial: Denial; path: (string | number)[] }

/**
 * What is to be done with an update. `clients` are the client ids to bind to the sender.
 * pass: apply the bytes as they came; with `lost`, words in it have no effect [G17], which the sender must hear. neutralised: apply `update` instead, do not acknowledge, tell
 * the sender. close: apply nothing and close the document for this client.
 */
export type Judgement =
	| { verdict: 'pass'; clients: number[]; lost?: true }
	| { verdict: 'neutralised'; update: Uint8Array; denials: DeniedPart[]; clients: number[] }
	| { verdict: 'close'; reason: CloseReason }

export type GuardLimits = Pick<
	typeof LIMITS,
	'frameBytes' | 'updateStructs' | 'updateClients' | 'deleteRanges' | 'pathDepth'
>

/** What is tried out before it is believed: what this person may do, and what has to stay as it is. */
export type Tried = { personId: string; latitude: Latitude; motions: readonly MotionSet[] }

/**
 * Everything the guard needs besides the document and the bytes. The rights are asked for each part of
 * an update, so they should remember their answers. `ownerOf` answers the person a client
 * id is bound to, null when it is free; client ids of the server answer something that is no person.
 * `refuses` tries lawful bytes out: whether they change nothing but suggestions [T3], and nothing that is
 * put to a decision [T8]. Without it only those write who may do everything, where nothing is.
 */
export type Context = {
	kind: DocumentKind
	rights: Rights
	ownerOf(clientId: number): string | null
	limits: { [name in keyof GuardLimits]: number }
	refuses?(update: Uint8Array, tried: Tried): Unlawful | null
}
