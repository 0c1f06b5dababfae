import * as Y from 'yjs'

/**
 * [AS12] A frozen shared document as everybody may have it: wherever an id of a person stands, another of the
 * same length and form stands instead, so that every program that reads the document still reads it. Items,
 * clocks and order stay as they are.
 */

const IDS = /[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}/g

/** Every id that stands anywhere in a document, in the order of its bytes: they hold texts as UTF-8. */
export function idsIn(snapshot: Uint8Array): string[] {
	return [...new Set(new TextDecoder('latin1').decode(snapshot).match(IDS) ?? [])]
}

/** The same document with these ids in the place of those. Same input, same bytes. */
export function withIds(
	snapshot: Uint8Array,
	instead: ReadonlyMap<string, string>
): Uint8Array<ArrayBuffer> {
	return rewritten(snapshot, (text) => text.replace(IDS, (id) => instead.get(id) ?? id))
}

/** The id that stands for person number `number` of a record: `00000000-0000-8000-8000-` and the number. */
export function numberedId(number: number): string {
	return `00000000-0000-8000-8000-${String(number).padStart(12, '0')}`
}

function rewritten(
	snapshot: Uint8Array,
	change: (text: string) => string
): Uint8Array<ArrayBuffer> {
	const doc = new Y.Doc({ gc: false })
	Y.applyUpdate(doc, snapshot)
	for (const structs of doc.store.clients.values())
		for (const struct of structs) if (struct instanceof Y.Item) rewrite(struct, change)
	return new Uint8Array(Y.encodeStateAsUpdate(doc))
}

function rewrite(item: Y.Item, change: (text: string) => string): void {
	const { content } = item
	if (item.parentSub !== null) item.parentSub = change(item.parentSub)
	if (content instanceof Y.ContentString) content.str = change(content.str)
	else if (content instanceof Y.ContentAny || content instanceof Y.ContentJSON)
		content.arr = content.arr.map((value: unknown) => changed(value, change))
	else if (content instanceof Y.ContentEmbed)
		content.embed = changed(content.embed, change) as typeof content.embed
	else if (content instanceof Y.ContentFormat) {
		content.key = change(content.key)
		content.value = changed(content.value, change) as typeof content.value
	}
}

function changed(value: unknown, change: (text: string) => string): unknown {
	if (typeof value === 'string') return change(value)
	if (Array.isArray(value)) return value.map((one) => changed(one, change))
	if (value === null || typeof value !== 'object' || value instanceof Uint8Array) return value
	return Object.fromEntries(
		Object.entries(value).map(([key, inner]) => [change(key), changed(inner, change)])
	)
}
