import type * as Y from 'yjs'

/**
 * Who makes an edit, and under which transaction origin. The origin is what an undo manager tracks,
 * so that everybody undoes only their own work.
 */
export type Edit = { by: string; origin: unknown }

/**
 * The origin of edits that cannot be undone: bringing back what somebody else wrote would put their
 * name under work of ours. An undo manager must not track it.
 */
export const NOT_UNDOABLE = Symbol('not undoable')

/** Runs an edit as one transaction, so that it travels as one update. */
export function transactEdit<T>(doc: Y.Doc, edit: Edit, change: () => T): T {
	return doc.transact(change, edit.origin)
}
