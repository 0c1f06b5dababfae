import type * as Y from 'yjs'
import { SEED_CLIENT } from '#schema/docs/seed.ts'
import { shapeDenial } from '#schema/docs/denials.ts'
import { latitudeOf } from '#schema/docs/document-policy.ts'
import { defineRoots } from '#schema/docs/roots.ts'
import { Closing } from '../closing.ts'
import { decode } from './decode.ts'
import type { Context, Judgement } from './judgement.ts'
import { groupKeys } from './keys.ts'
import { neutralise } from './neutralise.ts'
import { inOrder } from './order.ts'
import { judgeRemovals } from './removals.ts'
import { resolve } from './resolve.ts'
import type { Unlawful } from './shadow.ts'
import { covers, REF, type Struct, type Update } from './update.ts'
import { Verdicts } from './verdicts.ts'
import { judgeWrites } from './writes.ts'

/**
 * Judges a Yjs update (v1) of one person before it is applied, without applying it and without changing
 * the document. Rules [G1] to [G18] stand in schema/SPEC.md. Between this and applying the update no
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
	checkRanges(doc, update, context.limits.deleteRanges)
	const order = inOrder(doc, update)
	const clients = clientsOf(doc, update, context)
	resolve(doc, update, order, context.limits.pathDepth)
	const keys = groupKeys(order)
	const verdicts = new Verdicts(doc, context)
	const refusedWrites = judgeWrites(order, keys, verdicts)
	const refusedRemovals = judgeRemovals(doc, update, keys, verdicts)
	if (verdicts.hitFrozen) return refusedWhole(update, order, verdicts, clients)
	const whole = refusedWrites === 0 && refusedRemovals.size === 0
	const lawful = whole ? bytes : neutralise(update, order, refusedRemovals)
	const unlawful = order.length + update.deletes.size > 0 ? triedOut(lawful, context) : null
	if (unlawful) {
		verdicts.report(shapeDenial(unlawful), null, null)
		return refusedWhole(update, order, verdicts, clients)
	}
	if (whole) return { verdict: 'pass', clients, ...(losesWords(update, order) && { lost: true }) }
	return { verdict: 'neutralised', update: lawful, denials: verdicts.denials, clients }
}

/**
 * [T3] [T8] Who may not do everything leaves the text as it is, and everybody leaves what is put to a
 * decision; what was judged so far is for everybody.
 */
function triedOut(lawful: Uint8Array, { kind, rights, refuses }: Context): Unlawful | null {
	const latitude = kind === 'document' ? latitudeOf(rights) : 'all'
	const motions = kind === 'document' ? (rights.motions ?? []) : []
	if (latitude === null || (latitude === 'all' && motions.length === 0)) return null
	const { personId } = rights
	return refuses ? refuses(lawful, { personId, latitude, motions }) : 'suggestions_only'
}

/**
 * [G18] One act of writing may reach across the border of a frozen section: a paragraph joined to it, a
 * word moved into it. Half of such an act would lose or double words, so all of it is refused.
 */
function refusedWhole(
	update: Update,
	order: readonly Struct[],
	verdicts: Verdicts,
	clients: number[]
): Judgement {
	for (const struct of order) struct.refused = true
	const neutral = neutralise(update, order, update.deletes)
	return { verdict: 'neutralised', update: neutral, denials: verdicts.denials, clients }
}

/**
 * [G1] A reconnecting client sends its entire delete set, which may have as many ranges as the document
 * has structs. More than that, and the allowance, comes from nobody honest.
 */
function checkRanges(doc: Y.Doc, update: Update, allowance: number): void {
	let ranges = -allowance
	for (const some of update.deletes.values()) ranges += some.length
	if (ranges <= 0) return
	for (const structs of doc.store.clients.values()) ranges -= structs.length
	if (ranges > 0) throw new Closing('refused:too-large')
}

const WORDS: ReadonlySet<number> = new Set([REF.string, REF.type, REF.any, REF.embed, REF.json])

/**
 * [G17] Words that continue what was refused or removed and is forgotten by now: Yjs takes them without any
 * effect. Their writer may never have heard of the refusal, when the connection went with it.
 */
function losesWords(update: Update, order: readonly Struct[]): boolean {
	return order.some(
		({ place, ref, client, clock, cut, length }) =>
			place === null &&
			WORDS.has(ref) &&
			!covers(update.deletes.get(client), clock + cut, clock + length)
	)
}

/** [G2] Every new struct, also one without effect, was typed by a client id of the sender. */
function clientsOf(doc: Y.Doc, update: Update, context: Context): number[] {
	const free: number[] = []
	for (const { client, known, state } of update.blocks.values()) {
		if (state === known) continue
		const owner = context.ownerOf(client)
		const ofServer = client === SEED_CLIENT || client === doc.clientID
		if (ofServer || (owner !== null && owner !== context.rights.personId)) {
			throw new Closing('refused:foreign-client')
		}
		if (owner === null) free.push(client)
	}
	return free
}
