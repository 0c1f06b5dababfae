import { renderToHTMLString } from '@tiptap/static-renderer/pm/html-string'
import { yXmlFragmentToProsemirrorJSON } from '@tiptap/y-tiptap'
import type * as Y from 'yjs'
import { documentRoot } from '#schema/docs/document.ts'
import { documentExtensions } from '../extensions.ts'

/** A text as HTML for those who read without JavaScript, and for the moment before it is live. */
export function staticText(doc: Y.Doc): string {
	const content = yXmlFragmentToProsemirrorJSON(documentRoot(doc))
	return renderToHTMLString({ content, extensions: documentExtensions() })
}
