import { HocuspocusProvider } from '@hocuspocus/provider'
import * as Y from 'yjs'
import { entriesOf } from '#schema/docs/entries.ts'
import type { Edit } from './edit-log.ts'
import type { Writer } from './told.ts'

/** What of an entry others changed: that it came or went, or one of its fields. */
export type EntryEdit = {
	root: string
	id: string
	what: string
	/** What its fields said when it went; empty for what is still there. */
	was: Readonly<Record<string, unknown>>
}

export const CAME = 'came'
export const WENT = 'went'

/**
 * Calls back for every field of every entry under these roots that others change. It looks only at what
 * changed, and says who wrote it also where what waited of several people arrives as one update. The same
 * change of the same entry is always the same object. Returns the way to stop.
 */
export function watchEntries(
	doc: Y.Doc,
	roots: readonly string[],
	writer: Writer,
	heard: (edit: Edit<EntryEdit>) => void
): () => void {
	const known = new Map<string, EntryEdit>()
	const tell = (edit: EntryEdit, item: Y.Item) => {
		const by = item.deleted ? null : writer(item.id.client)
		if (by === 'me') return
		const key = `${edit.root} ${edit.id} ${edit.what}`
		const same = known.get(key) ?? edit
		known.set(key, same)
		heard({ by: by?.name ?? null, block: same })
	}
	const changed = (transaction: Y.Transaction) => {
		if (transaction.local || !(transaction.origin instanceof HocuspocusProvider)) return
		for (const root of roots) changesUnder(entriesOf(doc, root), root, transaction, tell)
	}
	doc.on('afterTransaction', changed)
	return () => doc.off('afterTransaction', changed)
}

function changesUnder(
	entries: Y.Map<unknown>,
	root: string,
	{ changed }: Y.Transaction,
	tell: (edit: EntryEdit, item: Y.Item) => void
): void {
	for (const [type, keys] of changed) {
		const own = Object.is(type, entries)
		const entry = own ? null : type._item
		if (!own && (entry?.parent !== entries || entry.deleted)) continue
		for (const key of keys) {
			const item = key === null ? undefined : type._map.get(key)
			if (key === null || !item) continue
			if (entry) tell({ root, id: entry.parentSub ?? '', what: key, was: {} }, item)
			else if (item.deleted) tell({ root, id: key, what: WENT, was: fieldsOf(item) }, item)
			else tell({ root, id: key, what: CAME, was: {} }, item)
		}
	}
}

/** Until the end of the transaction what was taken away can still be read. */
function fieldsOf({ content }: Y.Item): Record<string, unknown> {
	if (!(content instanceof Y.ContentType)) return {}
	const fields = [...content.type._map].map(([key, item]) => [
		key,
		item.content.getContent().at(-1)
	])
	return Object.fromEntries(fields) as Record<string, unknown>
}
