import * as Y from 'yjs'
import { Closing } from '../closing.ts'
import { brokenBy } from './characters.ts'
import {
	isGone,
	isUnknownRoot,
	type Place,
	placeOfBirth,
	placeOfRoot,
	placeOfType
} from './place.ts'
import { covers, type Id, REF, type Struct, structAt, type Update } from './update.ts'

/** What stands at an address: something of the document, or of this update. */
type Node = { live: Y.Item | Y.GC } | { fresh: Struct }

/** Where something stands: in a list (`sub` null) or under a key. */
type Spot = { place: Place; sub: string | null }

/**
 * Finds out where each new struct will stand, as Yjs will when it integrates them in this order.
 * [G4] Bytes name a parent only when they name no neighbour; else place and key come from the
 * neighbours. Next to a GC struct, or inside one, Yjs makes a GC struct of it: no effect.
 */
export function resolve(doc: Y.Doc, update: Update, order: readonly Struct[], depth: number): void {
	for (const struct of order) {
		if (struct.ref === REF.gc) continue
		struct.breaks = brokenBy(doc, struct)
		const spot = spotOf(doc, update, struct)
		if (spot === null) {
			if (struct.breaks !== null) struct.refused = true
			continue
		}
		struct.place = spot.place
		struct.sub = spot.sub
		struct.gone = isLeftover(update, struct, spot)
		if (spot.place.path.length > depth) throw new Closing('refused:too-large')
		if (spot.sub !== null) checkKeyed(struct)
	}
}

function spotOf(doc: Y.Doc, update: Update, struct: Struct): Spot | null {
	const claimed = claimedSpot(doc, update, struct)
	if (struct.cut === 0) return claimed
	// [G5] Yjs links the tail of a half-known struct behind our own last unit, whatever the bytes claim.
	const previous = nodeAt(doc, update, {
		client: struct.client,
		clock: struct.clock + struct.cut - 1
	})
	if ('live' in previous) struct.after = itemOf(previous.live)
	const spot = spotOfNode(previous)
	if (claimed === null) return null
	if (spot === null) {
		struct.refused = true
		return null
	}
	if (!sameSpot(spot, claimed)) throw new Closing('refused:malformed')
	return spot
}

function claimedSpot(doc: Y.Doc, update: Update, struct: Struct): Spot | null {
	const left = struct.origin && nodeAt(doc, update, struct.origin)
	const right = struct.rightOrigin && nodeAt(doc, update, struct.rightOrigin)
	if (left && 'fresh' in left) struct.left = left.fresh
	if (right && 'fresh' in right) struct.right = right.fresh
	struct.after = left && ('fresh' in left ? left.fresh.after : itemOf(left.live))
	struct.before = right && ('fresh' in right ? right.fresh.before : itemOf(right.live))
	if (left === null && right === null) return parentSpot(doc, update, struct)
	const leftSpot = left && spotOfNode(left)
	const rightSpot = right && spotOfNode(right)
	if ((left && leftSpot === null) || (right && rightSpot === null)) return null
	// [G6] Neighbours in different lists or under different keys: replicas would disagree about it.
	if (leftSpot && rightSpot && !sameSpot(leftSpot, rightSpot))
		throw new Closing('refused:malformed')
	return leftSpot ?? rightSpot
}

function parentSpot(doc: Y.Doc, update: Update, struct: Struct): Spot | null {
	const sub = struct.parentSub
	if (struct.parentRoot !== null) return { place: placeOfRoot(doc, struct.parentRoot), sub }
	if (struct.parentId === null) throw new Closing('refused:malformed')
	const parent = nodeAt(doc, update, struct.parentId)
	if ('fresh' in parent) {
		parent.fresh.born ??= placeOfBirth(parent.fresh)
		const place = parent.fresh.born
		if (place !== null) return { place, sub }
		return hasLostItsType(parent.fresh) ? null : malformed()
	}
	if (parent.live instanceof Y.GC) return null
	const content = parent.live.content
	if (content instanceof Y.ContentType) return { place: placeOfType(content.type), sub }
	return content instanceof Y.ContentDeleted ? null : malformed()
}

/** Whether a struct of this update may have been a type once: a tombstone, or without effect itself. */
function hasLostItsType(struct: Struct): boolean {
	return struct.place === null || struct.ref === REF.deleted
}

/** Nothing honest puts content into a text or a value. */
function malformed(): never {
	throw new Closing('refused:malformed')
}

function nodeAt(doc: Y.Doc, update: Update, id: Id): Node {
	const block = update.blocks.get(id.client)
	const known = block?.known ?? Y.getState(doc.store, id.client)
	if (id.clock >= known) {
		const fresh = block && structAt(block, id.clock)
		if (!fresh) throw new Closing('refused:gap')
		return { fresh }
	}
	const structs = doc.store.clients.get(id.client) ?? []
	const live = structs[Y.findIndexSS(structs, id.clock)]
	if (live === undefined) throw new Closing('refused:gap')
	return { live }
}

function itemOf(live: Y.Item | Y.GC): Y.Item | null {
	return live instanceof Y.Item ? live : null
}

function spotOfNode(node: Node): Spot | null {
	if ('fresh' in node) {
		const { place, sub } = node.fresh
		return place && { place, sub }
	}
	if (node.live instanceof Y.GC) return null
	const type = node.live.parent
	if (!(type instanceof Y.AbstractType)) return null
	return { place: placeOfType(type), sub: node.live.parentSub }
}

function sameSpot(one: Spot, other: Spot): boolean {
	return one.place === other.place && one.sub === other.sub
}

/** What is deleted again by the same update, or put where nothing remains, cannot be seen. */
function isLeftover(update: Update, struct: Struct, { place }: Spot): boolean {
	if (isUnknownRoot(place)) return false
	if (struct.ref === REF.deleted || isGone(place)) return true
	return covers(
		update.deletes.get(struct.client),
		struct.clock + struct.cut,
		struct.clock + struct.length
	)
}

/**
 * [G8] Under a key only the last of its values counts, so a value has one unit and no right neighbour.
 * Runs of several units under a key are what is left of overwritten values.
 */
function checkKeyed(struct: Struct): void {
	if (struct.rightOrigin !== null) throw new Closing('refused:malformed')
	if (struct.length > 1 && !struct.gone) throw new Closing('refused:malformed')
}
