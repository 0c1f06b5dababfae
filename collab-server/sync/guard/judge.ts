import type * as Y from 'yjs'
import { SEED_CLIENT } from '#schema/docs/seed.ts'
import { defineRoots } from '#schema/docs/roots.ts'
import { Closing } from '../closing.ts'
import { decode } from './decode.ts'
import type { Context, Judgement } from './judgement.ts'
import { groupKeys } from './keys.ts'
import { neutralise } from './neutralise.ts'
import { inOrder } from './order.ts'
import { judgeRemovals } from './removals.ts'
import { resolve } from './resolve.ts'
import type { Struct } from './update.ts'
import { Verdicts } from './verdicts.ts'
import { judgeWrites } from './writes.ts'

/**
 * Judges a Yjs update (v1) of one person before it is applied, without applying it and without changing
 * the document. Rules [G1] to [G14] stand in schema/SPEC.md. Between this and applying the update no
 * await may stand: what was judged is this state of the document.
 */
export function judge(doc: Y.Doc, update: Uint8Array, context: Context): Judgement {
	try {
		return judged(doc, update, context)
	} catch (error) {
		if (error instanceof Closing) return { verdict: 'close', reason: error.reason }
		throw error
	}
}

function judged(doc: Y.Doc, bytes: Uint8Array, context: Context): Judgement {
	defineRoots(context.kind, doc)
	const update = decode(bytes, context.limits)
	const order = inOrder(doc, update)
	const clients = clientsOf(order, context)
	resolve(doc, update, order, context.limits.pathDepth)
	const keys = groupKeys(order)
	const verdicts = new Verdicts(doc, context)
	const refusedWrites = judgeWrites(order, keys, verdicts)
	const refusedRemovals = judgeRemovals(doc, update, keys, verdicts)
	if (refusedWrites === 0 && refusedRemovals.size === 0) return { verdict: 'pass', clients }
	return {
		verdict: 'neutralised',
		update: neutralise(update, order, refusedRemovals),
		denials: verdicts.denials,
		clients
	}
}

/** [G2] Every new struct, also one without effect, was typed by a client id of the sender. */
function clientsOf(order: readonly Struct[], context: Context): number[] {
	const free: number[] = []
	for (const client of new Set(order.map((struct) => struct.client))) {
		const owner = context.ownerOf(client)
		if (client === SEED_CLIENT || (owner !== null && owner !== context.rights.personId)) {
			throw new Closing('refused:foreign-client')
		}
		if (owner === null) free.push(client)
	}
	return free
}
