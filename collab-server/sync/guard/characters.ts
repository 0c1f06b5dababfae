import * as Y from 'yjs'
import { type Place, placeOfType } from './place.ts'
import type { Id, Struct } from './update.ts'

/**
 * [G15] The text in which a struct breaks a character, merely by naming a neighbour inside it: Yjs cuts
 * there, and a surrogate pair becomes two replacement characters, even when nothing is inserted.
 */
export function brokenBy(doc: Y.Doc, struct: Struct): Place | null {
	const { origin, rightOrigin } = struct
	return (
		(origin && brokenAt(doc, { client: origin.client, clock: origin.clock + 1 })) ??
		(rightOrigin && brokenAt(doc, rightOrigin))
	)
}

/** The living text whose character would be broken by a cut before this unit, or null. */
function brokenAt(doc: Y.Doc, { client, clock }: Id): Place | null {
	const structs = doc.store.clients.get(client)
	if (structs === undefined || clock >= Y.getState(doc.store, client)) return null
	const item = structs[Y.findIndexSS(structs, clock)]
	if (!(item instanceof Y.Item) || item.deleted || item.id.clock === clock) return null
	if (!(item.content instanceof Y.ContentString)) return null
	const before = item.content.str.charCodeAt(clock - item.id.clock - 1)
	if (before < 0xd800 || before > 0xdbff) return null
	return item.parent instanceof Y.AbstractType
		? placeOfType(item.parent as Y.AbstractType<unknown>)
		: null
}
