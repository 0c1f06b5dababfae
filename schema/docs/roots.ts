import type * as Y from 'yjs'
import { CARDS, COLUMNS } from './board.ts'
import { documentRoot } from './document.ts'
import type { DocumentKind } from './policy.ts'
import { FACTS } from './register.ts'
import { META, TASKS } from './schedule.ts'

/** The roots of a kind, defined with their type, so that nobody can use them as another. */
export function rootsOf(kind: DocumentKind, doc: Y.Doc): (Y.Map<unknown> | Y.XmlFragment)[] {
	switch (kind) {
		case 'document':
			return [documentRoot(doc)]
		case 'schedule':
			return [doc.getMap(TASKS), doc.getMap(META)]
		case 'board':
			return [doc.getMap(COLUMNS), doc.getMap(CARDS)]
		case 'register':
			return [doc.getMap(FACTS)]
	}
}

/** Defines the roots of a kind in a document. Changes no content. */
export function defineRoots(kind: DocumentKind, doc: Y.Doc): void {
	rootsOf(kind, doc)
}
