import { renderToHTMLString } from '@tiptap/static-renderer/pm/html-string'
import { yXmlFragmentToProsemirrorJSON } from '@tiptap/y-tiptap'
import type * as Y from 'yjs'
import { documentRoot } from '#schema/docs/document.ts'
import type { MentionLabel } from '#schema/docs/mentioned.ts'
import { documentExtensions } from '../extensions.ts'
import { type FileBlockOptions, NO_FILES } from '../file-blocks.ts'

/** A text as HTML for those who read without JavaScript, and for the moment before it is live. */
export function staticText(
	doc: Y.Doc,
	labels: ReadonlyMap<string, MentionLabel> = new Map(),
	m: Say = (key) => key,
	files: FileBlockOptions = NO_FILES
): string {
	const content = yXmlFragmentToProsemirrorJSON(documentRoot(doc))
	return renderToHTMLString({
		content,
		extensions: documentExtensions({ ...readingOf(labels, m), files })
	})
}

type Say = (key: string, params?: Record<string, string>) => string

function readingOf(labels: ReadonlyMap<string, MentionLabel>, m: Say) {
	return {
		mention: {
			labelOf: (key: string) => labels.get(key) ?? null,
			wordFor: (kind: string) => m('mention.word', { kind })
		},
		callout: { wordFor: (tone: string) => m('callout.tone', { tone }) },
		footnote: { nameOf: (words: string) => m('footnote.name', { words }) }
	}
}
