import * as Y from 'yjs'
import { documentRoot } from './document.ts'
import { mentionedBy } from './mentioned.ts'
import { ORIGINAL, reading } from './suggested-tree.ts'
import { isBranch, pieceOf, type Piece } from './tree.ts'

/**
 * [ML3] How many times a text mentions each person, what is only suggested left out. Nobody is told of having
 * mentioned themselves: `authorOf` says whose a client id is.
 */
export function peopleMentioned(
	doc: Y.Doc,
	authorOf: (client: number) => string | null
): ReadonlyMap<string, number> {
	const root = documentRoot(doc)
	const all = countIn(reading(root.toArray().flatMap(pieceOf), ORIGINAL))
	for (const { id, client } of elementsIn(root))
		if (all.has(id) && authorOf(client) === id) all.set(id, (all.get(id) ?? 0) - 1)
	return new Map([...all].filter(([, times]) => times > 0))
}

function countIn(pieces: readonly Piece[], all = new Map<string, number>()): Map<string, number> {
	for (const piece of pieces) {
		if (!isBranch(piece)) continue
		const id = personIn(piece.name, piece.attributes.to)
		if (id) all.set(id, (all.get(id) ?? 0) + 1)
		countIn(piece.children, all)
	}
	return all
}

function elementsIn(holder: Y.XmlFragment): { id: string; client: number }[] {
	return holder.toArray().flatMap((child) => {
		if (!(child instanceof Y.XmlElement)) return []
		const id = personIn(child.nodeName, child.getAttribute('to'))
		const client = child._item?.id.client
		return [...(id && client !== undefined ? [{ id, client }] : []), ...elementsIn(child)]
	})
}

function personIn(name: string, to: unknown): string | null {
	const mentioned = name === 'mention' ? mentionedBy(to) : null
	return mentioned?.kind === 'person' ? mentioned.id : null
}
