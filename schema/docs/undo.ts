import * as Y from 'yjs'
import type { DocumentKind } from './policy.ts'
import { rootsOf } from './roots.ts'

/**
 * The undo history of one person's edits of a board or a schedule, one step for each edit: `origin` is
 * the origin they edit under. (The editor of documents brings its own.) Undoing a field puts the old value back even when
 * somebody else wrote there meanwhile; Yjs would otherwise leave the field empty.
 */
export function undoHistory(kind: DocumentKind, doc: Y.Doc, origin: unknown): Y.UndoManager {
	return new Y.UndoManager(rootsOf(kind, doc), {
		trackedOrigins: new Set([origin]),
		ignoreRemoteMapChanges: true,
		captureTimeout: 0
	})
}
