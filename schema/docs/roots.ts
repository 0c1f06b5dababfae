import type * as Y from 'yjs'
import { CARDS, COLUMNS } from './board.ts'
import { documentRoot } from './document.ts'
import type { DocumentKind } from './policy.ts'
import { FACTS } from './register.ts'
import { META, TASKS } from './schedule.ts'

/** Defines the roots of a kind, so that nobody can use them as another type. Changes no content. */
export function defineRoots(kind: DocumentKind, doc: Y.Doc): void {
	switch (kind) {
		case 'document':
			documentRoot(doc)
			return
		case 'schedule':
			for (const root of [TASKS, META]) doc.getMap(root)
			return
		case 'board':
			for (const root of [COLUMNS, CARDS]) doc.getMap(root)
			return
		case 'register':
			doc.getMap(FACTS)
	}
}
