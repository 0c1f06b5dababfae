import * as Y from 'yjs'
import { checkOf, type Shape } from './fields.ts'

/** A root map of a shared document whose values are maps of plain fields, by id. */
export function entriesOf(doc: Y.Doc, root: string): Y.Map<unknown> {
	return doc.getMap(root)
}

/** The fields of one entry, or null when there is none. Never throws on what others wrote. */
export function entryOf(doc: Y.Doc, root: string, id: string): Y.Map<unknown> | null {
	const entry = entriesOf(doc, root).get(id)
	return entry instanceof Y.Map ? entry : null
}

/** Every entry of a root map, as [id, fields]; what is no map is passed over. */
export function* eachEntry(doc: Y.Doc, root: string): Generator<[string, Y.Map<unknown>]> {
	for (const [id, entry] of entriesOf(doc, root)) {
		if (entry instanceof Y.Map) yield [id, entry]
	}
}

/** A field as the shape allows it, or else the given default: readers tolerate whatever stands there. */
export function fieldOf<T>(entry: Y.Map<unknown>, shape: Shape, key: string, otherwise: T): T {
	const value = entry.get(key)
	return checkOf(shape, key)?.(value) ? (value as T) : otherwise
}

/** A new map with these fields, to be put under its id. */
export function newEntry(fields: Readonly<Record<string, string | number | null>>): Y.Map<unknown> {
	return new Y.Map<unknown>(Object.entries(fields))
}

/** How many entries a root map holds, given up at `most` so that it stays cheap. */
export function countUpTo(doc: Y.Doc, root: string, most: number): number {
	const entries = entriesOf(doc, root)
	// `_map` still counts removed keys, so it can only be too large; only then do we count honestly.
	return entries._map.size < most ? entries._map.size : entries.size
}
